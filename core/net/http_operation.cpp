#include "core/net/http_operation.h"

#include "core/net/http_error.h"

#include <QFile>

namespace fallow::net {

using base::Code;
using base::Result;
using base::operator""_reason;

namespace {
constexpr qint64 readAheadBytes = 64 * 1024; // what Qt may hold before we look at the size

std::vector<HttpHeader> headersOf(const QNetworkReply &reply)
{
    std::vector<HttpHeader> headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.push_back({name, value});
    return headers;
}

bool worthRepeating(int status)
{
    return status == 502 || status == 503 || status == 504;
}
} // namespace

QNetworkRequest toQt(const HttpRequest &request)
{
    QNetworkRequest qt(request.url);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                    QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    for (const HttpHeader &header : request.headers)
        qt.setRawHeader(header.name, header.value);
    if (!request.bearer.isEmpty())
        qt.setRawHeader("Authorization", "Bearer " + request.bearer);
    const bool hasBody = !request.body.isEmpty() || !request.bodyFile.isEmpty();
    if (hasBody && !qt.hasRawHeader("Content-Type"))
        qt.setRawHeader("Content-Type", "application/octet-stream");
    return qt;
}

QNetworkReply *dispatch(QNetworkAccessManager &manager, const HttpRequest &request, QIODevice *file)
{
    const QNetworkRequest qt = toQt(request);
    switch (request.method) {
    case HttpMethod::Get:
        return manager.get(qt);
    case HttpMethod::Head:
        return manager.head(qt);
    case HttpMethod::Post:
        return file ? manager.post(qt, file) : manager.post(qt, request.body);
    case HttpMethod::Put:
        return file ? manager.put(qt, file) : manager.put(qt, request.body);
    case HttpMethod::Delete:
        return manager.deleteResource(qt);
    }
    return manager.get(qt);
}

void DeleteReply::operator()(QNetworkReply *reply) const
{
    QObject::disconnect(reply, nullptr, receiver, nullptr);
    reply->abort();
    reply->deleteLater();
}

HttpOperation::HttpOperation(QNetworkAccessManager &manager, HttpRequest request) :
    m_manager(manager), m_request(std::move(request)), m_reply(nullptr, DeleteReply{this})
{
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        abandon(base::fail(Code::Unavailable, "net.timeout"_reason, m_request.url.host()));
    });
    connect(&m_pause, &QTimer::timeout, this, &HttpOperation::attempt);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &HttpOperation::finished);
}

void HttpOperation::start()
{
    m_promise.start();
    m_watcher.setFuture(m_promise.future());
    attempt();
}

void HttpOperation::attempt()
{
    ++m_attempts;
    m_body.clear();
    std::unique_ptr<QFile> file;
    if (!m_request.bodyFile.isEmpty()) {
        file = std::make_unique<QFile>(m_request.bodyFile);
        if (!file->open(QIODevice::ReadOnly))
            return finish(base::fail(Code::NotFound, "net.unreadable_file"_reason, m_request.bodyFile + u": " + file->errorString()));
    }
    m_reply.reset(dispatch(m_manager, m_request, file.get()));
    if (file) {
        file.release()->setParent(m_reply.get()); // Qt may read it until the reply is gone
        connect(m_reply.get(), &QNetworkReply::uploadProgress, this, &HttpOperation::sent);
    }
    m_reply->setReadBufferSize(readAheadBytes);
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &HttpOperation::watchSize);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpOperation::take);
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpOperation::replyFinished);
    if (m_request.timeout.count() > 0)
        m_deadline.start(m_request.timeout);
}

/// The deadline is one of silence: a large file may take as long as it moves.
void HttpOperation::sent(qint64 bytes, qint64 total)
{
    if (total <= 0)
        return; // Qt says so once more when the reply is there
    if (m_request.timeout.count() > 0)
        m_deadline.start(m_request.timeout);
    if (m_request.onSent)
        m_request.onSent(bytes);
}

void HttpOperation::watchSize()
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (m_request.method != HttpMethod::Head && length.toLongLong() > m_request.maxReplyBytes)
        abandon(base::fail(Code::Corrupt, "net.too_large"_reason, m_request.url.host()));
}

void HttpOperation::take()
{
    m_body += m_reply->read(m_request.maxReplyBytes - m_body.size() + 1);
    if (m_body.size() > m_request.maxReplyBytes)
        abandon(base::fail(Code::Corrupt, "net.too_large"_reason, m_request.url.host()));
}

void HttpOperation::replyFinished()
{
    if (const auto error = transportError(*m_reply))
        return abandon(*error);
    take();
    if (!m_reply)
        return;
    m_deadline.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (worthRepeating(status) && retryLater())
        return;
    finish(HttpReply{status, m_body, headersOf(*m_reply)});
}

void HttpOperation::abandon(const base::Error &error)
{
    m_reply.reset();
    m_deadline.stop();
    const bool mayPass = error.code == Code::Unavailable;
    if (!mayPass || !retryLater())
        finish(error);
}

bool HttpOperation::retryLater()
{
    if (m_attempts >= m_request.retry.attempts)
        return false;
    m_pause.start(m_request.retry.firstPause * (1 << (m_attempts - 1)));
    return true;
}

void HttpOperation::finish(const Result<HttpReply> &result)
{
    m_watcher.disconnect(this);
    m_reply.reset();
    // Told to the owner first: the answer may destroy the owner and this object with it.
    auto promise = std::move(m_promise);
    Q_EMIT finished();
    promise.addResult(result);
    promise.finish();
}

} // namespace fallow::net
