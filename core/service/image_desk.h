#pragma once

#include "core/api/images.h"
#include "core/base/clock.h"
#include "core/content/fetch_client.h"
#include "core/service/transfer_rate.h"

#include <map>

namespace fallow::service {

/// The contract's calls about images, and the one place that orders them: what the tasks that run
/// need is never removed, and all together keep to their quota. Lives on the core's thread.
class ImageDesk : public QObject, public api::Images
{
    Q_OBJECT

public:
    struct Settings {
        QString folder; ///< absolute, exists: layers and root file systems
        qint64 quota = 0; ///< bytes; 0: no bound
        content::HostRules hosts;
        std::optional<quint32> sandboxUser; ///< owner of unpacked files, when we are root
    };
    ImageDesk(content::FetchClient &fetch, const base::Clock &clock, Settings settings);
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
    };
    content::FetchJob<content::PulledImage> order(const QString &reference, const base::Bytes32 &digest);
    void progressed(Pull &pull, const content::Progress &progress);
    void over(quint64 job, bool isThere);
    content::CacheRequest cache() const { return {m_settings.folder, m_settings.sandboxUser, {}}; }
    bool isNeeded(const base::ContentHash &manifest) const;

    content::FetchClient &m_fetch;
    const base::Clock &m_clock;
    Settings m_settings;
    std::map<QString, std::optional<base::ContentHash>> m_needed; ///< manifest by owner, once it is known
    std::map<quint64, Pull> m_pulls; ///< by job
};

} // namespace fallow::service
