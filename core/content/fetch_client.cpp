#include "core/content/fetch_client.h"

#include "core/content/helper_process.h"
#include "core/content/wire.h"

#include <QPromise>

namespace fallow::content {

using namespace base;
using namespace Qt::StringLiterals;

class FetchClient::Pending
{
public:
    virtual ~Pending() = default;
    virtual void finish(const Result<QJsonObject> &answer) = 0;
};

template<typename T>
class FetchClient::PendingOf final : public Pending
{
public:
    explicit PendingOf(Decode<T> decode) : m_decode(decode) { m_promise.start(); }
    QFuture<Result<T>> future() const { return m_promise.future(); }
    void finish(const Result<QJsonObject> &answer) override
    {
        m_promise.addResult(answer ? m_decode(*answer) : Result<T>(answer.error()));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    Decode<T> m_decode;
};

FetchClient::FetchClient(Settings settings) : m_settings(std::move(settings))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_settings.idleTimeout);
    connect(&m_idle, &QTimer::timeout, this, &FetchClient::retireHelper);
}

FetchClient::~FetchClient()
{
    failAll(fail(Code::Cancelled, "content.cancelled"_reason));
}

template<typename T>
FetchJob<T> FetchClient::submit(const QString &method, const QJsonObject &params, Decode<T> decode)
{
    const quint64 id = ++m_lastId;
    auto pending = std::make_unique<PendingOf<T>>(decode);
    FetchJob<T> job{id, pending->future()};
    m_pending.emplace(id, std::move(pending));
    m_idle.stop();
    if (!m_helper)
        startHelper();
    m_helper->send({{u"id"_s, static_cast<qint64>(id)}, {u"method"_s, method}, {u"params"_s, params}});
    return job;
}

FetchJob<FetchedFile> FetchClient::fetchFile(const FileRequest &request)
{
    return submit(u"fetch_file"_s, wire::toJson(request), &wire::fetchedFileFromJson);
}

FetchJob<PulledImage> FetchClient::pullImage(const ImageRequest &request)
{
    return submit(u"pull_image"_s, wire::toJson(request), &wire::pulledImageFromJson);
}

FetchJob<PackedResult> FetchClient::packResult(const PackRequest &request)
{
    return submit(u"pack_result"_s, wire::toJson(request), &wire::packedResultFromJson);
}

FetchJob<VerifiedResult> FetchClient::verifyResultZip(const VerifyRequest &request)
{
    return submit(u"verify_result"_s, wire::toJson(request), &wire::verifiedResultFromJson);
}

void FetchClient::cancel(quint64 job)
{
    if (m_helper && m_pending.contains(job))
        m_helper->send({{u"id"_s, static_cast<qint64>(job)}, {u"method"_s, u"cancel"_s}});
}

void FetchClient::startHelper()
{
    m_helper = std::make_unique<HelperProcess>(m_settings.program);
    connect(m_helper.get(), &HelperProcess::received, this, &FetchClient::handle);
    // Queued: a program that is not there fails inside start(), before the job is returned.
    connect(
        m_helper.get(), &HelperProcess::ended, this,
        [this](const Error &why) {
            m_helper.release()->deleteLater();
            failAll(why);
            Q_EMIT helperRunningChanged();
        },
        Qt::QueuedConnection);
    Q_EMIT helperRunningChanged();
}

void FetchClient::handle(const QJsonObject &message)
{
    const auto id = static_cast<quint64>(message.value("id"_L1).toInteger());
    if (message.contains("progress"_L1)) {
        const auto progress = wire::progressFromJson(message.value("progress"_L1).toObject());
        if (progress && m_pending.contains(id))
            Q_EMIT progressed(id, *progress);
        return;
    }
    if (message.contains("result"_L1))
        finish(id, message.value("result"_L1).toObject());
    else
        finish(id, wire::errorFromJson(message.value("error"_L1).toObject()));
}

void FetchClient::finish(quint64 job, const Result<QJsonObject> &answer)
{
    auto node = m_pending.extract(job);
    if (m_pending.empty())
        m_idle.start();
    if (!node.empty())
        node.mapped()->finish(answer);
}

void FetchClient::failAll(const Error &why)
{
    while (!m_pending.empty())
        finish(m_pending.begin()->first, why);
    m_idle.stop();
}

void FetchClient::retireHelper()
{
    if (!m_helper || !m_pending.empty())
        return;
    HelperProcess *leaving = m_helper.release();
    disconnect(leaving, nullptr, this, nullptr);
    leaving->setParent(this);
    connect(leaving, &HelperProcess::ended, leaving, &QObject::deleteLater);
    leaving->retire();
    Q_EMIT helperRunningChanged();
}

} // namespace fallow::content
