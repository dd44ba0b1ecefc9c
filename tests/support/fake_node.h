#pragma once

#include "tests/support/fake_chain.h"
#include "tests/support/scripted_http_server.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QUrl>

#include <optional>
#include <variant>

namespace fallow::test {

/// A node's words instead of a result.
struct FakeRefusal {
    int code = -32000;
    QString message;
    QByteArray data{};
};
using FakeAnswer = std::variant<QJsonValue, FakeRefusal>;

/// A JSON-RPC node on loopback that shows a FakeChain, truly or not.
class FakeNode
{
public:
    explicit FakeNode(FakeChain &chain, quint64 chainId = 31337);

    QUrl url() const { return m_server.url(); }
    void stop() { m_server.stopListening(); }
    void restart() { m_server.listenAgain(); }
    int count(const QString &method) const { return m_counts.value(method); }

    // What it does wrong.
    quint64 chainId;
    quint64 lag = 0; ///< shows the chain as it was so many blocks ago
    std::optional<quint64> claimedHeight{}; ///< its newest block says this of itself; by its number it has none
    bool inventsHead = false; ///< it shows such a block by its number, too, with a hash that nobody knows
    quint64 timeShift = 0; ///< added to every timestamp
    std::optional<QByteArray> rawBody{}; ///< sent instead of every answer
    bool isSilent = false;
    int httpStatus = 200;
    quint64 widestRange = ~quint64{0};
    qsizetype mostLogs = 1 << 30;
    /// Answers a method in its own way; nothing: as usual.
    std::function<std::optional<FakeAnswer>(const QString &, const QJsonArray &)> override{};
    std::function<void(const QString &)> beforeAnswer{}; ///< may change the chain

private:
    void handle(const ServerRequest &request, QTcpSocket &socket);
    FakeAnswer answer(const QString &method, const QJsonArray &params);
    FakeAnswer answerState(const QString &method, const QJsonArray &params);
    FakeAnswer logs(const QJsonObject &filter) const;
    QJsonValue block(const QJsonValue &tag) const;
    QJsonValue shown(const FakeBlock *block) const;
    quint64 top() const;

    FakeChain &m_chain;
    QHash<QString, int> m_counts;
    ScriptedHttpServer m_server;
};

} // namespace fallow::test
