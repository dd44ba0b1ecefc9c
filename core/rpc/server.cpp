#include "core/rpc/server.h"

#include "core/base/future.h"
#include "core/rpc/connection.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace fallow::rpc {

using base::Code;
using base::operator""_reason;

namespace {
constexpr int probeTimeoutMs = 200; // a live daemon accepts at once
}

template<>
api::Core &Server::face<api::Core>()
{
    return m_core;
}

template<>
api::Wallet &Server::face<api::Wallet>()
{
    return m_core.wallet();
}

template<>
api::Networks &Server::face<api::Networks>()
{
    return m_core.networks();
}

template<>
api::Sandbox &Server::face<api::Sandbox>()
{
    return m_core.sandbox();
}

template<>
api::Content &Server::face<api::Content>()
{
    return m_core.content();
}

template<>
api::Policy &Server::face<api::Policy>()
{
    return m_core.policy();
}

template<>
api::Computers &Server::face<api::Computers>()
{
    return m_core.computers();
}

template<>
api::Tasks &Server::face<api::Tasks>()
{
    return m_core.tasks();
}

template<>
api::Images &Server::face<api::Images>()
{
    return m_core.images();
}

template<>
api::Catalog &Server::face<api::Catalog>()
{
    return m_core.catalog();
}

template<>
api::Governance &Server::face<api::Governance>()
{
    return m_core.governance();
}

template<>
api::Market &Server::face<api::Market>()
{
    return m_core.market();
}
template<>
api::Trials &Server::face<api::Trials>()
{
    return m_core.trials();
}

template<>
api::Web &Server::face<api::Web>()
{
    return m_core.web();
}

template<typename Face, typename Request, typename Reply>
void Server::add(const api::Method<Face, Request, Reply> &method)
{
    const auto call = method.call;
    m_handlers.insert(QString::fromLatin1(method.name),
                      [this, call](const QJsonObject &params, QObject *context, Respond respond) {
                          auto request = json::fromJson<Request>(params);
                          if (!request)
                              return respond(request.error());
                          base::then(context, (face<Face>().*call)(*request), [respond](const base::Result<Reply> &reply) {
                              respond(reply ? base::Result<QJsonObject>(json::toObject(*reply))
                                            : base::Result<QJsonObject>(reply.error()));
                          });
                      });
}

base::Result<std::unique_ptr<Server>> Server::create(api::Core &core, const QString &path)
{
    std::unique_ptr<Server> server(new Server(core));
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (QFileInfo::exists(path)) {
        QLocalSocket probe;
        probe.connectToServer(path);
        if (probe.waitForConnected(probeTimeoutMs))
            return base::fail(Code::Conflict, "rpc.already_running"_reason, path);
        QLocalServer::removeServer(path);
    }
    server->m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!server->m_server.listen(path)) {
        return base::fail(Code::Unavailable, "rpc.cannot_listen"_reason,
                          path + u": " + server->m_server.errorString());
    }
    return server;
}

Server::Server(api::Core &core) : m_core(core)
{
    std::apply([this](const auto &...method) { (add(method), ...); }, api::methods());
    connect(&m_server, &QLocalServer::newConnection, this, &Server::accept);
}

Server::~Server() = default;

void Server::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection())
        new Connection(*this, socket); // owned by the socket, which deletes itself when closed
}

} // namespace fallow::rpc
