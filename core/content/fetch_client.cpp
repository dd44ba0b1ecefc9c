#include "core/content/fetch_client.h"

#include "core/content/helper_process.h"
#include "core/content/wire.h"

#include <QPromise>

namespace fallow::content {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

/// The decoded answer, unless it is not what was asked for.
template<typename T, typename Check>
auto decoder(Result<T> (*decode)(const QJsonObject &), Check &&isAsked)
{
    return [=](const QJsonObject &json) -> Result<T> {
        auto answer = decode(json);
        if (answer && !isAsked(*answer))
            return fail(Code::Internal, "content.bad_message"_reason, u"not what was asked"_s);
        return answer;
    };
}

bool isPinned(const ImageRequest &request, const PulledImage &image)
{
    const Bytes32 &expected = request.expectedDigest;
    return expected.isZero() || expected == Bytes32::from(image.digest)
        || expected == Bytes32::from(image.manifestDigest);
}

} // namespace

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
    explicit PendingOf(Decode<T> decode) : m_decode(std::move(decode)) { m_promise.start(); }
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
    auto pending = std::make_unique<PendingOf<T>>(std::move(decode));
    FetchJob<T> job{id, pending->future()};
    m_pending.emplace(id, std::move(pending));
    m_idle.stop();
    if (!m_helper)
        startHelper();
    m_helper->send(
        {{u"id"_s, static_cast<qint64>(id)}, {u"method"_s, method}, {u"params"_s, params}});
    return job;
}

FetchJob<TransferredFile> FetchClient::transfer(const TransferRequest &request)
{
    const auto isAsked = [request](const TransferredFile &file) {
        const ContentRef &ref = request.ref;
        return (!ref.sha256 || file.sha256 == *ref.sha256) && (!ref.root || file.root == ref.root)
               && (!ref.size || file.size == *ref.size)
               && (request.path.isEmpty() ? file.path.startsWith(request.store + u"/sha256/"_s)
                                          : file.path == request.path);
    };
    return submit<TransferredFile>(u"transfer"_s, wire::toJson(request),
                                   decoder(&wire::transferredFileFromJson, isAsked));
}

FetchJob<CheckedFile> FetchClient::checkFile(const CheckRequest &request)
{
    const auto isAsked = [request](const CheckedFile &file) { return file.path == request.path; };
    return submit<CheckedFile>(u"check_file"_s, wire::toJson(request),
                               decoder(&wire::checkedFileFromJson, isAsked));
}

FetchJob<QJsonObject> FetchClient::order(const QString &method, const QJsonObject &params)
{
    return submit<QJsonObject>(method, params, [](const QJsonObject &answer) { return Result<QJsonObject>(answer); });
}

void FetchClient::setLimits(const TransferLimits &limits)
{
    if (m_limits == limits)
        return;
    m_limits = limits;
    if (m_helper)
        sendLimits();
}

void FetchClient::sendLimits()
{
    if (m_limits)
        m_helper->send({{u"method"_s, u"limits"_s}, {u"params"_s, wire::toJson(*m_limits)}});
}

FetchJob<PulledImage> FetchClient::pullImage(const ImageRequest &request)
{
    const auto isAsked = [request](const PulledImage &image) {
        return image.rootfs.startsWith(request.cacheDir + u"/rootfs/"_s)
            && !image.rootfs.contains(u"/../") && isPinned(request, image);
    };
    return submit<PulledImage>(u"pull_image"_s, wire::toJson(request),
                               decoder(&wire::pulledImageFromJson, isAsked));
}

FetchJob<CachedImages> FetchClient::listImages(const CacheRequest &request)
{
    return submit<CachedImages>(u"list_images"_s, wire::toJson(request),
                                decoder(&wire::cachedImagesFromJson, [](const auto &) { return true; }));
}

FetchJob<RemovedImage> FetchClient::removeImage(const CacheRequest &request)
{
    return submit<RemovedImage>(u"remove_image"_s, wire::toJson(request),
                                decoder(&wire::removedImageFromJson, [](const auto &) { return true; }));
}

FetchJob<PackedResult> FetchClient::packResult(const PackRequest &request)
{
    const auto isAsked = [request](const PackedResult &r) { return r.zipPath == request.zipPath; };
    return submit<PackedResult>(u"pack_result"_s, wire::toJson(request),
                                decoder(&wire::packedResultFromJson, isAsked));
}

FetchJob<VerifiedResult> FetchClient::verifyResultZip(const VerifyRequest &request)
{
    const auto isAsked = [request](const VerifiedResult &result) {
        const Bytes32 &expected = request.expectedDigest;
        return result.directory == request.directory
            && (expected.isZero() || result.summary.digest == expected);
    };
    return submit<VerifiedResult>(u"verify_result"_s, wire::toJson(request),
                                  decoder(&wire::verifiedResultFromJson, isAsked));
}

void FetchClient::hurry(quint64 job)
{
    if (m_helper && m_pending.contains(job))
        m_helper->send({{u"id"_s, static_cast<qint64>(job)}, {u"method"_s, u"hurry"_s}});
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
        [this, helper = m_helper.get()](const Error &why) {
            if (helper != m_helper.get())
                return; // retired meanwhile
            m_helper.release()->deleteLater();
            failAll(why);
            Q_EMIT helperRunningChanged();
        },
        Qt::QueuedConnection);
    sendLimits();
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
