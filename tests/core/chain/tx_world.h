#pragma once

#include "core/chain/tx_queue.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_node.h"
#include "tests/support/key_signer.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>

/// A transaction queue on a chain that is only pretended.
namespace fallow::test
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

inline constexpr qint64 worldStart = 1'700'000'000;

inline chain::TxIntent intent(const QString &key)
{
    return {.key = key, .to = *base::Address::fromHex(QString(40, u'2')), .data = "hello"};
}

struct TxWorld {
    TxWorld() { remake(); }
    /// As after a crash: only the database, the node and the key remain.
    void remake(chain::TxQueueOptions options = {})
    {
        queue.reset();
        options.pollInterval = 10ms;
        queue = std::make_unique<chain::TxQueue>(client, rows, signer, clock, options);
        QObject::connect(queue.get(), &chain::TxQueue::waiting, queue.get(),
            [this](const QString &, const base::Error &error) {
                hindrances.append(error.reason.key());
            });
        queue->resume();
    }
    void refuse(const QString &method, const QString &words)
    {
        node.override = [method, words](
                            const QString &asked, const QJsonArray &) -> std::optional<FakeAnswer> {
            return asked == method ? std::optional(FakeAnswer(FakeRefusal{.message = words}))
                                   : std::nullopt;
        };
    }
    FakeChain blocks{static_cast<quint64>(worldStart)};
    FakeNode node{blocks};
    FakeClock clock{worldStart};
    chain::NodeClient client{
        {node.url()}, 31337, {.maxBlockAgeSeconds = 0, .maxFutureSeconds = 0}, clock};
    std::unique_ptr<store::Database> database =
        *store::Database::open(u":memory:"_s, store::migrationSet(u"pool"_s));
    KeySigner signer;
    store::TxQueueRepository rows{*database, 31337, signer.address()};
    std::unique_ptr<chain::TxQueue> queue;
    QStringList hindrances;
};

} // namespace fallow::test
