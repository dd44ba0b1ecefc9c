#pragma once

#include "core/content/engine/torrent_file.h"
#include "core/content/host_rules.h"

#include <memory>
#include <vector>

namespace fallow::content::engine
{

/// The peers of one torrent (libtorrent), who deliver pieces into a scratch file. A piece that is
/// told of has been proven by the library; we prove it once more. Web seeds are not asked here:
/// they are sources like others. Nothing is served to anybody, and nobody is looked for but through
/// the torrent's trackers and peers. One thread.
class TorrentPeers
{
public:
    struct Settings {
        HostRules hosts;
        QString folder; ///< absolute, of this torrent alone; it goes with the object
        bool isHeld = false; ///< nobody is called before setRate; not where peers tell the facts
    };
    /// What happened since it was asked last. Bytes.
    struct News {
        std::vector<qint64> pieces; ///< that are whole
        QStringList banned; ///< "address:port" of peers that sent wrong bytes
        qint64 received = 0;
        qint64 wasted = 0; ///< of them: wrong, or there already
        std::optional<base::Error> failure; ///< nothing more comes
    };
    /// A .torrent as it was read. Reasons: those of torrentFacts, `content.write_failed`.
    static base::Result<std::unique_ptr<TorrentPeers>> ofFile(
        const QByteArray &torrent, const ContentRef &wanted, const Settings &settings);
    /// Facts come from the peers that the link and its trackers name. Reasons:
    /// `content.torrent_refused`, `content.write_failed`.
    static base::Result<std::unique_ptr<TorrentPeers>> ofMagnet(
        const QString &link, const Settings &settings);
    ~TorrentPeers();
    TorrentPeers(const TorrentPeers &) = delete;
    TorrentPeers &operator=(const TorrentPeers &) = delete;

    /// Absent until they are known, for a magnet link also the layer. Reasons: those of torrentFacts.
    base::Result<std::optional<TorrentFacts>> facts(const ContentRef &wanted);
    /// Fetch these and no others; none leaves it as it is.
    void want(const std::vector<bool> &pieces);
    /// Absent = as fast as it goes, 0 = nothing.
    void setRate(std::optional<qint64> bytesPerSecond);
    News news();
    /// Of a whole piece. Reason: `content.read_failed`.
    base::Result<QByteArray> read(qint64 offset, qint64 size) const;
    /// It is not needed any more: its room on the disk goes back.
    void forget(qint64 offset, qint64 size) const;

private:
    struct Private;
    explicit TorrentPeers(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> m_parts;
};

} // namespace fallow::content::engine
