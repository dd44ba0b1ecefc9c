#pragma once

#include "core/api/methods.h"
#include "core/rpc/frame.h"

#include <QHash>
#include <QLocalServer>

#include <functional>
#include <memory>

namespace fallow::rpc {

class Connection;

/// Serves one api::Core on a local socket to processes of the same user. Lives on the daemon's
/// event loop; the Core outlives it.
class Server : public QObject
{
    Q_OBJECT

public:
    /// Listens on `path` with mode 0700; a stale socket file of a dead daemon is replaced.
    /// Reasons: `rpc.already_running`, `rpc.cannot_listen`.
    static base::Result<std::unique_ptr<Server>> create(api::Core &core, const QString &path);
    ~Server() override;

    /// Calls of one client that may wait for an answer at once.
    static constexpr int maxPendingCalls = 64;

private:
    using Respond = std::function<void(base::Result<QJsonObject>)>;
    using Handler = std::function<void(const QJsonObject &params, QObject *context, Respond respond)>;

    explicit Server(api::Core &core);
    template<typename Face, typename Request, typename Reply>
    void add(const api::Method<Face, Request, Reply> &method);
    template<typename Face>
    Face &face(); ///< whom a method is asked of
    void accept();
    friend class Connection;

    api::Core &m_core;
    QLocalServer m_server;
    QHash<QString, Handler> m_handlers;
};

} // namespace fallow::rpc
