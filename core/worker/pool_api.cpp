#include "core/worker/pool_api.h"

#include "core/base/future.h"

#include <QFile>

#include <algorithm>

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
constexpr qsizetype maxTokenBytes = 8192; // what servers take as one header
constexpr qsizetype maxLocationCharacters = 200;

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

/// The transport failed: nobody answered, or somebody in a way that no pool would.
base::Error transportError(const base::Error &error)
{
    const QString &reason = error.reason.key();
    if (reason == u"net.too_large" || reason == u"net.bad_reply")
        return badAnswer(error.toString());
    return base::fail(error.code, "pool.unreachable"_reason, error.toString());
}

/// A token goes into a header, so it is visible ASCII. Some servers send it as a JSON string.
Result<QByteArray> tokenFrom(const Result<HttpReply> &reply)
{
    if (!reply)
        return reply.error();
    if (!reply->isSuccess())
        return statusError(*reply);
    QByteArray token = reply->body.trimmed();
    if (token.size() > 1 && token.startsWith('"') && token.endsWith('"'))
        token = token.mid(1, token.size() - 2);
    const bool isVisible = std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (token.isEmpty() || token.size() > maxTokenBytes || !isVisible)
        return badAnswer(QStringLiteral("no token"));
    return token;
}

/// It becomes a part of a JSON text (poco.md C.7), so only the characters of a path of IPFS pass.
bool isLocation(const QString &text)
{
    return text.startsWith(u"/ipfs/") && text.size() > 6 && text.size() <= maxLocationCharacters
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"/._-").contains(c));
           });
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
    reported.repeated = good->status == alreadyReported;
    QByteArray text = good->body.trimmed();
    if (text.isEmpty() || reported.repeated) {
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
    const auto sent = m_http.send(std::move(request));
    return base::then(this, sent, [](const Result<HttpReply> &reply) -> Result<HttpReply> {
        return reply ? reply : Result<HttpReply>(transportError(reply.error()));
    });
}

Answer<HttpReply> PoolApi::sendWithToken(HttpRequest request)
{
    request.bearer = m_token;
    return send(std::move(request));
}

Answer<HttpReply> PoolApi::sendAfterLogin(const HttpRequest &request)
{
    return base::then(this, login(), [this, request](const Result<Done> &done) -> Answer<HttpReply> {
        if (!done)
            return QtFuture::makeReadyFuture(Result<HttpReply>(done.error()));
        return sendWithToken(request);
    }).unwrap();
}

Answer<HttpReply> PoolApi::sendAsWorker(const HttpRequest &request)
{
    if (m_token.isEmpty()) // a call without the header is a bad request to iexec-core, not a 401
        return sendAfterLogin(request);
    const auto answered = [this, request, used = m_token](const Result<HttpReply> &reply) -> Answer<HttpReply> {
        if (!reply || reply->status != unauthorized)
            return QtFuture::makeReadyFuture(reply);
        if (used != m_token) // another call has logged in meanwhile
            return sendWithToken(request);
        return sendAfterLogin(request);
    };
    return base::then(this, sendWithToken(request), answered).unwrap();
}

Answer<Done> PoolApi::login()
{
    m_loginWaiters.emplace_back().start();
    const Answer<Done> future = m_loginWaiters.back().future();
    if (m_loginWaiters.size() > 1)
        return future; // the challenge is good for one login only (poco.md D.2)
    base::then(this, loginOnce(), [this](const Result<Done> &done) {
        auto waiters = std::exchange(m_loginWaiters, {});
        for (QPromise<Result<Done>> &waiter : waiters) {
            waiter.addResult(done);
            waiter.finish();
        }
    });
    return future;
}

Answer<Done> PoolApi::loginOnce()
{
    const QString wallet = m_key.address().toString();
    const auto challenge = send(get(u"/workers/challenge?walletAddress=" + wallet));
    const auto signedIn = base::then(this, challenge, [this, wallet](const Result<HttpReply> &reply) -> Answer<HttpReply> {
        const auto good = successful(reply);
        const auto signature = good ? m_key.signLogin(QString::fromUtf8(good->body.trimmed()))
                                    : Result<QString>(good.error());
        if (!signature)
            return QtFuture::makeReadyFuture(Result<HttpReply>(signature.error()));
        const QJsonObject body{{QStringLiteral("value"), *signature}};
        return send(post(u"/workers/login?walletAddress=" + wallet,
                         QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }).unwrap();
    return base::then(this, signedIn, [this](const Result<HttpReply> &reply) -> Result<Done> {
        return tokenFrom(reply).transform([this](QByteArray &&token) {
            m_token = std::move(token);
            return Done{};
        });
    });
}

Answer<PublicConfig> PoolApi::config()
{
    return base::then(this, send(get(QStringLiteral("/workers/config"))), &parsed<PublicConfig>);
}

Answer<Done> PoolApi::registerWorker(const WorkerModel &worker)
{
    const auto sent = sendAsWorker(post(QStringLiteral("/workers/register"), json::toText(worker)));
    return base::then(this, sent, [](const Result<HttpReply> &reply) -> Result<Done> {
        return successful(reply).transform([](HttpReply &&) { return Done{}; });
    });
}

Answer<QString> PoolApi::ping()
{
    const auto sent = sendAsWorker(post(QStringLiteral("/workers/ping"), {}));
    return base::then(this, sent, [](const Result<HttpReply> &reply) -> Result<QString> {
        return successful(reply).transform(
            [](HttpReply &&good) { return QString::fromUtf8(good.body.trimmed()); });
    });
}

Answer<std::optional<task::Authorization>> PoolApi::ask(qint64 block)
{
    using Offer = std::optional<task::Authorization>;
    const auto sent = sendAsWorker(get(QStringLiteral("/replicates/available?blockNumber=%1").arg(block)));
    return base::then(this, sent, [](const Result<HttpReply> &reply) -> Result<Offer> {
        if (reply && reply->status == noContent)
            return Offer();
        return parsed<TaskSummary>(reply).transform(
            [](TaskSummary &&summary) { return Offer(std::move(summary.authorization)); });
    });
}

Answer<std::vector<Notification>> PoolApi::interrupted(qint64 block)
{
    using List = std::vector<Notification>;
    const auto sent = sendAsWorker(get(QStringLiteral("/replicates/interrupted?blockNumber=%1").arg(block)));
    return base::then(this, sent, [](const Result<HttpReply> &reply) -> Result<List> {
        const auto good = successful(reply);
        if (!good)
            return good.error();
        if (good->body.trimmed().isEmpty())
            return List();
        const QJsonDocument document = QJsonDocument::fromJson(good->body);
        if (!document.isArray())
            return badAnswer(QStringLiteral("no list of notifications"));
        auto list = json::fromJson<List>(document.array());
        if (!list)
            return badAnswer(list.error().toString());
        return list;
    });
}

Answer<Reported> PoolApi::report(const base::TaskId &task, const StatusUpdate &update)
{
    const QString path = u"/replicates/" + task.toString() + u"/updateStatus";
    return base::then(this, sendAsWorker(post(path, json::toText(update))), &reportedFrom);
}

Answer<qint64> PoolApi::aliveWorkers()
{
    const auto sent = send(get(QStringLiteral("/metrics")));
    return base::then(this, sent, [](const Result<HttpReply> &reply) -> Result<qint64> {
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
    return base::then(this, send(request), [=, this](const Result<HttpReply> &reply) -> Answer<QString> {
        const auto token = tokenFrom(reply);
        if (!token)
            return QtFuture::makeReadyFuture(Result<QString>(token.error()));
        return uploadWithToken(proxy, *token, authorization, digest, zip);
    }).unwrap();
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
    return base::then(this, send(request), [](const Result<HttpReply> &reply) -> Result<QString> {
        const auto good = successful(reply);
        if (!good)
            return good.error();
        const QString location = QString::fromUtf8(good->body.trimmed());
        if (!isLocation(location))
            return badAnswer(u"no location: " + location);
        return location;
    });
}

} // namespace fallow::worker
