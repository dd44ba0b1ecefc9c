#pragma once

#include "core/api/images.h"
#include "core/base/clock.h"
#include "core/content/books/content_store.h"
#include "core/service/transfer_rate.h"

#include <map>

namespace fallow::service {

/// The contract's calls about images, and the one place that orders them: what the tasks that run
/// need is never removed, and all together keep to their quota. Their layers are the content
/// store's, pinned by "image:<manifest>"; what it cannot hold is not pulled. Lives on the core's
/// thread.
class ImageDesk : public QObject, public api::Images
{
    Q_OBJECT

public:
    struct Settings {
        QString folder; ///< absolute: the store's; root file systems are beside what it holds
        qint64 quota = 0; ///< bytes of root file systems; 0: no bound
        content::HostRules hosts;
        std::optional<quint32> sandboxUser; ///< owner of unpacked files, when we are root
    };
    ImageDesk(content::FetchClient &fetch, content::ContentStore &contents, const base::Clock &clock, Settings settings);
    void setHosts(const content::HostRules &hosts) { m_settings.hosts = hosts; }

    api::Answer<api::PulledImage> pull(const api::PullImageRequest &request) override;
    api::Answer<api::ImageList> list(const api::Empty &request) override;
    api::Answer<api::RemovedImage> remove(const api::ImageRequest &request) override;

    /// For a task: needed until it is released.
    content::FetchJob<content::PulledImage> pullFor(const QString &owner, const QString &reference,
                                                    const base::Bytes32 &digest);
    void release(const QString &owner) { m_needed.erase(owner); }
    std::vector<model::Download> downloads() const; ///< pulls under way
    void cancel(const QString &download);

Q_SIGNALS:
    void changed(const fallow::model::Download &download);

private:
    struct Pull {
        model::Download download;
        TransferRate rate;
        bool isForTask = false;
        bool hasRoom = false; ///< the store promised it
        std::optional<base::Error> refusal; ///< why we ended it
    };
    content::FetchJob<content::PulledImage> order(const QString &reference, const base::Bytes32 &digest, bool isForTask);
    void progressed(quint64 job, Pull &pull, const content::Progress &progress);
    base::Result<content::PulledImage> over(quint64 job, const base::Result<content::PulledImage> &pulled);
    void keep(const content::PulledImage &image, const QString &reference);
    void forgetOthers(const content::CachedImages &there);
    qint64 letGo(const base::ContentHash &manifest);
    content::CacheRequest cache() const { return {m_settings.folder, m_settings.sandboxUser, {}}; }
    bool isNeeded(const base::ContentHash &manifest) const;

    content::FetchClient &m_fetch;
    content::ContentStore &m_contents;
    const base::Clock &m_clock;
    Settings m_settings;
    std::map<QString, std::optional<base::ContentHash>> m_needed; ///< manifest by owner, once it is known
    std::map<quint64, Pull> m_pulls; ///< by job
    int m_removals = 0; ///< under way
};

} // namespace fallow::service
