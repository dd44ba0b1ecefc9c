#pragma once

#include "core/content/requests.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace fallow::content {

class HelperProcess;

/// One order to the helper: its number, for progress and cancelling, and its one answer.
template<typename T>
struct FetchJob {
    quint64 id = 0;
    QFuture<base::Result<T>> result;
};

/// Downloads, image pulls and result zips, done in the helper process fallow-fetch, which is
/// started when there is work and leaves when there has been none for a while. When it crashes, its
/// jobs end with `content.helper_lost` (Unavailable: the same request may be sent again) and the
/// next request starts it anew. Jobs of a destroyed client end with `content.cancelled`.
/// Reasons of every job also: `content.helper_missing`, `content.bad_message`.
class FetchClient : public QObject
{
    Q_OBJECT
public:
    struct Settings {
        QString program; ///< absolute path of fallow-fetch
        std::chrono::milliseconds idleTimeout{30'000}; ///< its memory is given back after that
    };
    explicit FetchClient(Settings settings);
    ~FetchClient() override;

    /// Reasons: engine/transfer.h.
    FetchJob<TransferredFile> transfer(const TransferRequest &request);
    /// Reasons: engine/check_file.h.
    FetchJob<CheckedFile> checkFile(const CheckRequest &request);
    /// For everything together, from now on, also for a helper started later.
    void setLimits(const TransferLimits &limits);
    /// Reasons: image/engine/pull.h.
    FetchJob<PulledImage> pullImage(const ImageRequest &request);
    /// Reasons of both: image/engine/pull.h.
    FetchJob<CachedImages> listImages(const CacheRequest &request);
    FetchJob<RemovedImage> removeImage(const CacheRequest &request);
    /// Reasons: engine/zip_writer.h.
    FetchJob<PackedResult> packResult(const PackRequest &request);
    /// Reasons: engine/zip_reader.h.
    FetchJob<VerifiedResult> verifyResultZip(const VerifyRequest &request);
    /// An order whose words another module keeps, and reads the answer itself.
    FetchJob<QJsonObject> order(const QString &method, const QJsonObject &params);
    /// It is for a person now: what tasks have to wait for does not hold it any more.
    void hurry(quint64 job);
    /// The job ends with `content.cancelled` unless it was done already.
    void cancel(quint64 job);
    bool isHelperRunning() const { return m_helper != nullptr; }

Q_SIGNALS:
    /// At most some ten times a second for each job.
    void progressed(quint64 job, const fallow::content::Progress &progress);
    void helperRunningChanged();

private:
    class Pending;
    template<typename T>
    class PendingOf;
    /// Reads an answer and compares it with what was asked: the helper is not believed blindly.
    template<typename T>
    using Decode = std::function<base::Result<T>(const QJsonObject &)>;

    template<typename T>
    FetchJob<T> submit(const QString &method, const QJsonObject &params, Decode<T> decode);
    void startHelper();
    void sendLimits();
    void handle(const QJsonObject &message);
    void finish(quint64 job, const base::Result<QJsonObject> &answer);
    void failAll(const base::Error &why);
    void retireHelper();

    Settings m_settings;
    std::optional<TransferLimits> m_limits; ///< absent = none were ever set
    std::unique_ptr<HelperProcess> m_helper;
    std::map<quint64, std::unique_ptr<Pending>> m_pending;
    quint64 m_lastId = 0;
    QTimer m_idle;
};

} // namespace fallow::content
