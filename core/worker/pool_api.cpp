#include "core/worker/pool_api.h"

#include <QFile>

namespace fallow::worker {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;
using net::HttpReply;
using net::HttpRequest;

namespace {

constexpr int unauthorized = 401;
constexpr int noContent = 204;
constexpr int accepted = 202;
constexpr int alreadyReported = 208;
constexpr int unavailable = 503;
constexpr qint64 maxZipBytes = 512LL * 1024 * 1024; // travels as one JSON text (poco.md D.10)
constexpr std::chrono::minutes uploadTimeout{10};

base::Error badAnswer(const QString &detail)
{
    return base::fail(Code::Corrupt, "pool.bad_answer"_reason, detail.left(300));
}

base::Error statusError(const HttpReply &reply)
{
    const QString detail = QStringLiteral("HTTP %1").arg(reply.status);
    if (reply.status == unauthorized)
        return base::fail(Code::Denied, "pool.not_whitelisted"_reason, detail);
    if (reply.status == unavailable)
        return base::fail(Code::Unavailable, "pool.busy"_reason, detail);
    return base::fail(Code::Unavailable, "pool.refused"_reason, detail);
}

Result<HttpReply> successful(const Result<HttpReply> &reply)
{
    if (!reply)
        return reply;
    return reply->isSuccess() ? reply : Result<HttpReply>(statusError(*reply));
}

template<typename T>
Result<T> parsed(const Result<HttpReply> &reply)
{
    const auto good = successful(reply);
    if (!good)
        return good.error();
    auto value = json::fromText<T>(good->body);
    if (!value)
        return badAnswer(value.error().toString());
    return value;
}

/// A JSON string as the body; an empty one is allowed where the protocol sends nothing.
Result<Reported> reportedFrom(const Result<HttpReply> &reply)
{
    const auto good = successful(reply);
    if (!good)
        return good.error();
    Reported reported;
    reported.refused = good->status == accepted;
    QByteArray text = good->body.trimmed();
    if (text.isEmpty() || good->status == alreadyReported) {
        reported.order = reported.refused ? task::Order::Abort : task::Order::Wait;
        return reported;
    }
    if (text.startsWith('"') && text.endsWith('"'))
        text = text.mid(1, text.size() - 2);
    const auto order = json::fromJson<task::Order>(QString::fromUtf8(text));
    if (!order)
        return badAnswer(u"no order: " + QString::fromUtf8(text));
    reported.order = *order;
    return reported;
}

} // namespace

PoolApi::PoolApi(net::HttpClient &http, KeyPort &key, QUrl url) :
    m_http(http), m_key(key), m_url(std::move(url))
{
}

HttpRequest PoolApi::get(const QString &path) const
{
    HttpRequest request;
    request.url = m_url.resolved(QUrl(path));
    return request;
}

HttpRequest PoolApi::post(const QString &path, const QByteArray &json) const
{
    HttpRequest request = get(path);
    request.method = net::HttpMethod::Post;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = json;
    return request;
}

Answer<HttpReply> PoolApi::send(HttpRequest request)
{
    return m_http.send(std::move(request)).then(this, [](const Result<HttpReply> &reply) -> Result<HttpReply> {
        if (reply)
            return reply;
        const base::Error &error = reply.error();
        return base::fail(error.code, "pool.unreachable"_reason, error.toString());
    });
}

Answer<HttpReply> PoolApi::sendAsWorker(HttpRequest request)
{
    request.bearer = m_token;
    return send(request)
        .then(this, [this, request](const Result<HttpReply> &reply) -> Answer<HttpReply> {
            if (!reply || reply->status != unauthorized)
                return QtFuture::makeReadyFuture(reply);
            return login()
                .then(this, [this, request](const Result<Done> &done) -> Answer<HttpReply> {
                    if (!done)
                        return QtFuture::makeReadyFuture(Result<HttpReply>(done.error()));
                    HttpRequest again = request;
                    again.bearer = m_token;
                    return send(again);
                })
                .unwrap();
        })
        .unwrap();
}

Answer<Done> PoolApi::login()
{
    const QString wallet = m_key.address().toString();
    return send(get(u"/workers/challenge?walletAddress=" + wallet))
        .then(this, [this, wallet](const Result<HttpReply> &reply) -> Answer<HttpReply> {
            const auto good = successful(reply);
            const auto signature = good ? m_key.signLogin(QString::fromUtf8(good->body.trimmed()))
                                        : Result<QString>(good.error());
            if (!signature)
                return QtFuture::makeReadyFuture(Result<HttpReply>(signature.error()));
            const QJsonObject body{{QStringLiteral("value"), *signature}};
            return send(post(u"/workers/login?walletAddress=" + wallet,
                             QJsonDocument(body).toJson(QJsonDocument::Compact)));
        })
        .unwrap()
        .then(this, [this](const Result<HttpReply> &reply) -> Result<Done> {
            const auto good = successful(reply);
            if (!good)
                return good.error();
            QByteArray token = good->body.trimmed();
            if (token.startsWith('"') && token.endsWith('"') && token.size() > 1)
                token = token.mid(1, token.size() - 2);
            if (token.isEmpty() || token.contains('\n') || token.contains('\r'))
                return badAnswer(QStringLiteral("no token"));
            m_token = token;
            return Done{};
        });
}

Answer<PublicConfig> PoolApi::config()
{
    return send(get(QStringLiteral("/workers/config"))).then(this, &parsed<PublicConfig>);
}

Answer<Done> PoolApi::registerWorker(const WorkerModel &worker)
{
    return sendAsWorker(post(QStringLiteral("/workers/register"), json::toText(worker)))
        .then(this, [](const Result<HttpReply> &reply) -> Result<Done> {
            return successful(reply).transform([](HttpReply &&) { return Done{}; });
        });
}

Answer<QString> PoolApi::ping()
{
    return sendAsWorker(post(QStringLiteral("/workers/ping"), {}))
        .then(this, [](const Result<HttpReply> &reply) -> Result<QString> {
            return successful(reply).transform(
                [](HttpReply &&good) { return QString::fromUtf8(good.body.trimmed()); });
        });
}

Answer<std::optional<task::Authorization>> PoolApi::ask(qint64 block)
{
    using Offer = std::optional<task::Authorization>;
    return sendAsWorker(get(QStringLiteral("/replicates/available?blockNumber=%1").arg(block)))
        .then(this, [](const Result<HttpReply> &reply) -> Result<Offer> {
            if (reply && reply->status == noContent)
                return Offer();
            return parsed<TaskSummary>(reply).transform(
                [](TaskSummary &&summary) { return Offer(std::move(summary.authorization)); });
        });
}

Answer<std::vector<Notification>> PoolApi::interrupted(qint64 block)
{
    using List = std::vector<Notification>;
    return sendAsWorker(get(QStringLiteral("/replicates/interrupted?blockNumber=%1").arg(block)))
        .then(this, [](const Result<HttpReply> &reply) -> Result<List> {
            const auto good = successful(reply);
            if (!good)
                return good.error();
            if (good->body.trimmed().isEmpty())
                return List();
            auto list = json::fromJson<List>(QJsonDocument::fromJson(good->body).array());
            if (!list)
                return badAnswer(list.error().toString());
            return list;
        });
}

Answer<Reported> PoolApi::report(const base::TaskId &task, const StatusUpdate &update)
{
    const QString path = u"/replicates/" + task.toString() + u"/updateStatus";
    return sendAsWorker(post(path, json::toText(update))).then(this, &reportedFrom);
}

Answer<qint64> PoolApi::aliveWorkers()
{
    return send(get(QStringLiteral("/metrics"))).then(this, [](const Result<HttpReply> &reply) -> Result<qint64> {
        const auto good = successful(reply);
        if (!good)
            return good.error();
        const QJsonValue alive = QJsonDocument::fromJson(good->body).object().value(u"aliveWorkers");
        if (!alive.isDouble() || alive.toInteger(-1) < 0)
            return badAnswer(QStringLiteral("no aliveWorkers"));
        return alive.toInteger();
    });
}

Answer<QString> PoolApi::upload(const QUrl &proxy, const task::Authorization &authorization,
                                const QString &digest, const QString &zip)
{
    const auto signature = m_key.signUpload(authorization);
    if (!signature)
        return QtFuture::makeReadyFuture(Result<QString>(signature.error()));
    HttpRequest request = post({}, json::toText(authorization));
    request.url = proxy.resolved(QUrl(QStringLiteral("/v1/results/token")));
    request.headers.push_back({"Authorization", signature->toLatin1()});
    return send(request)
        .then(this, [=, this](const Result<HttpReply> &reply) -> Answer<QString> {
            const auto good = successful(reply);
            if (!good)
                return QtFuture::makeReadyFuture(Result<QString>(good.error()));
            return uploadWithToken(proxy, good->body.trimmed(), authorization, digest, zip);
        })
        .unwrap();
}

Answer<QString> PoolApi::uploadWithToken(const QUrl &proxy, const QByteArray &token,
                                         const task::Authorization &authorization,
                                         const QString &digest, const QString &zip)
{
    QFile file(zip);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxZipBytes) {
        return QtFuture::makeReadyFuture(
            Result<QString>(base::fail(Code::Conflict, "task.result_unreadable"_reason, zip)));
    }
    const ResultModel model{.task = authorization.task,
                            .deal = authorization.deal,
                            .index = authorization.index,
                            .zip = QString::fromLatin1(file.readAll().toBase64()),
                            .digest = digest,
                            .enclaveSignature = u"0x" + QString(130, u'0')};
    HttpRequest request = post({}, json::toText(model));
    request.url = proxy.resolved(QUrl(QStringLiteral("/v1/results")));
    request.headers.push_back({"Authorization", token});
    request.timeout = uploadTimeout;
    return send(request).then(this, [](const Result<HttpReply> &reply) -> Result<QString> {
        const auto good = successful(reply);
        if (!good)
            return good.error();
        const QString location = QString::fromUtf8(good->body.trimmed());
        if (!location.startsWith(u"/ipfs/") || location.size() > 200)
            return badAnswer(u"no location: " + location);
        return location;
    });
}

} // namespace fallow::worker
