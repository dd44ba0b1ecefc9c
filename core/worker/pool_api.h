#pragma once

#include "core/net/http_client.h"
#include "core/worker/ports.h"
#include "core/worker/wire.h"

#include <QObject>
#include <QPromise>

#include <functional>

namespace fallow::worker {

/// The pool's answer to a report.
struct Reported {
    task::Order order = task::Order::Continue;
    bool refused = false; ///< 202: the pool does not accept this report
    bool repeated = false; ///< 208: it had it already, and its order for it may have been lost
};

/// A pool's REST interface (poco.md D.1) and its result proxy (D.10). Logs in by itself and once
/// more after a 401. Answers of a pool are limited in size and believed only as far as they parse.
class PoolApi : public QObject
{
    Q_OBJECT

public:
    PoolApi(net::HttpClient &http, KeyPort &key, QUrl url);

    /// Reasons of all calls: `pool.unreachable`, `pool.bad_answer`, `pool.not_whitelisted`,
    /// `pool.busy` (503), `pool.refused` and what the key refuses.
    Answer<PublicConfig> config();
    Answer<base::Done> registerWorker(const WorkerModel &worker);
    /// The session id; another one means that the pool started anew.
    Answer<QString> ping();
    /// A task, or nothing now.
    Answer<std::optional<task::Authorization>> ask(qint64 block);
    Answer<std::vector<Notification>> interrupted(qint64 block);
    Answer<Reported> report(const base::TaskId &task, const StatusUpdate &update);
    /// Workers alive, from /metrics.
    Answer<qint64> aliveWorkers();
    /// Uploads the zip and answers with the location, "/ipfs/…".
    Answer<QString> upload(const QUrl &proxy, const task::Authorization &authorization,
                           const QString &digest, const QString &zip);

private:
    /// One login at a time; who asks meanwhile gets its outcome too.
    Answer<base::Done> login();
    Answer<base::Done> loginOnce();
    Answer<net::HttpReply> send(net::HttpRequest request);
    Answer<net::HttpReply> sendWithToken(net::HttpRequest request);
    Answer<net::HttpReply> sendAfterLogin(const net::HttpRequest &request);
    Answer<net::HttpReply> sendAsWorker(const net::HttpRequest &request);
    net::HttpRequest get(const QString &path) const;
    net::HttpRequest post(const QString &path, const QByteArray &json) const;
    Answer<QString> uploadWithToken(const QUrl &proxy, const QByteArray &token,
                                    const task::Authorization &authorization, const QString &digest,
                                    const QString &zip);

    net::HttpClient &m_http;
    KeyPort &m_key;
    QUrl m_url;
    QByteArray m_token;
    std::vector<QPromise<base::Result<base::Done>>> m_loginWaiters;
};

} // namespace fallow::worker
