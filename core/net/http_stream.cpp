#include "core/net/http_stream.h"

#include "core/net/http_error.h"
#include "core/net/http_operation.h"

#include <QPointer>

namespace fallow::net {

using base::Done;
using base::Result;
using base::operator""_reason;

namespace {
constexpr qint64 chunkBytes = 64 * 1024;
}

void HttpStream::Closer::operator()(QNetworkReply *reply) const
{
    DeleteReply{receiver}(reply);
}

HttpStream::HttpStream(QNetworkAccessManager &manager, const HttpRequest &request) :
    m_reply(dispatch(manager, request), Closer{this})
{
    m_reply->setReadBufferSize(chunkBytes);
    m_silence.setSingleShot(true);
    m_silence.setInterval(request.timeout);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        finish(base::fail(base::Code::Unavailable, "net.timeout"_reason, m_reply->url().host()));
    });
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &HttpStream::open);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpStream::read);
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpStream::end);
    if (request.timeout.count() > 0)
        m_silence.start();
}

HttpStream::~HttpStream() = default;

void HttpStream::open()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isOpen || status == 0)
        return;
    m_isOpen = true;
    Q_EMIT opened(status);
}

void HttpStream::read()
{
    if (m_silence.interval() > 0)
        m_silence.start();
    const QPointer<HttpStream> alive(this);
    while (alive && m_reply && m_reply->bytesAvailable() > 0)
        Q_EMIT chunk(m_reply->read(chunkBytes));
}

void HttpStream::end()
{
    const QPointer<HttpStream> alive(this);
    if (!transportError(*m_reply))
        open();
    if (alive)
        read();
    if (!alive || !m_reply)
        return;
    const auto error = transportError(*m_reply);
    finish(error ? Result<Done>(*error) : Result<Done>(Done{}));
}

void HttpStream::finish(const Result<Done> &result)
{
    m_silence.stop();
    m_reply.reset();
    Q_EMIT ended(result);
}

} // namespace fallow::net
