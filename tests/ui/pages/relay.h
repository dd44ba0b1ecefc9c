#pragma once

#include "core/rpc/frame.h"
#include "tests/support/json_path.h"

#include <QHash>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace fallow::test
{

/// Stands between a window and a running core and changes one field of all that it answers and tells.
class Relay : public QObject
{
public:
    struct Field {
        QString area; ///< "status", "tasks", or the reply to a method by its name
        QStringList path;
        QJsonValue value;
    };

    explicit Relay(QString core) : m_core(std::move(core))
    {
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        m_server.listen(m_folder.filePath(QStringLiteral("core.sock")));
        connect(&m_server, &QLocalServer::newConnection, this, &Relay::meet);
    }
    QString path() const { return m_server.fullServerName(); }

    std::optional<Field> field;

private:
    struct Line {
        rpc::LineReader asked{rpc::maxReplyBytes};
        rpc::LineReader told{rpc::maxReplyBytes};
        QHash<qint64, QString> methods;
    };

    void meet()
    {
        QLocalSocket *window = m_server.nextPendingConnection();
        auto *core = new QLocalSocket(window);
        const auto line = std::make_shared<Line>();
        core->connectToServer(m_core);
        if (!core->waitForConnected(5000))
            return window->abort();
        connect(window, &QLocalSocket::readyRead, core, [window, core, line] {
            (void)line->asked.feed(window->readAll());
            while (const auto text = line->asked.next()) {
                const QJsonObject call = QJsonDocument::fromJson(*text).object();
                line->methods.insert(call.value(QLatin1String("id")).toInteger(), call.value(QLatin1String("method")).toString());
                core->write(*text + '\n');
            }
        });
        connect(core, &QLocalSocket::readyRead, window, [this, window, core, line] {
            (void)line->told.feed(core->readAll());
            while (const auto text = line->told.next())
                window->write(changed(*text, line->methods) + '\n');
        });
        connect(core, &QLocalSocket::disconnected, window, &QLocalSocket::disconnectFromServer);
        connect(window, &QLocalSocket::disconnected, window, &QObject::deleteLater);
    }

    QByteArray changed(const QByteArray &text, const QHash<qint64, QString> &methods) const
    {
        QJsonObject message = QJsonDocument::fromJson(text).object();
        const QString place = message.contains(QLatin1String("result")) ? QStringLiteral("result") : QStringLiteral("params");
        QJsonObject body = message.value(place).toObject();
        if (!field || body.isEmpty())
            return text;
        const QString method = methods.value(message.value(QLatin1String("id")).toInteger(-1));
        if (method == field->area || (method == u"status.get" && field->area == u"status"))
            body = with(body, field->path, field->value).toObject();
        else if (!body.value(field->area).isNull() && body.contains(field->area))
            body[field->area] = with(body.value(field->area), field->path, field->value);
        else
            return text;
        message[place] = body;
        return QJsonDocument(message).toJson(QJsonDocument::Compact);
    }

    QString m_core;
    QTemporaryDir m_folder;
    QLocalServer m_server;
};

} // namespace fallow::test
