#pragma once

#include "tests/support/http_server.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace fallow::test
{

struct SeederOptions {
    int pieceSize = 64 * 1024;
    bool isHybrid = false;
    bool isV1 = false;
    qint64 bytesPerSecond = 0; ///< of all uploads; 0 = as fast as it goes
    QStringList webSeeds;
    bool isAway = false; ///< nobody seeds it
};

/// A peer on loopback that has all of one file (libtorrent), and the tracker that names it.
class TorrentSeeder
{
public:
    using Options = SeederOptions;
    explicit TorrentSeeder(const QByteArray &content, const Options &options = {});
    ~TorrentSeeder();
    TorrentSeeder(const TorrentSeeder &) = delete;
    TorrentSeeder &operator=(const TorrentSeeder &) = delete;

    QByteArray torrentFile() const; ///< names the tracker
    QString magnet() const; ///< names the peer itself
    QString endpoint() const; ///< "127.0.0.1:port"
    QString url() const { return m_tracker.url(QStringLiteral("/file.torrent")); } ///< of torrentFile
    /// From now on it sends something else from there on, believing it has the file.
    void poison(qint64 offset, qint64 size);
    /// The tracker names that one too.
    void introduce(const TorrentSeeder &other);
    qint64 uploaded() const; ///< bytes of pieces
    int connections() const; ///< peers that are or were there

private:
    struct Private;
    void announce();
    HttpServer m_tracker;
    std::unique_ptr<Private> m_parts;
};

} // namespace fallow::test
