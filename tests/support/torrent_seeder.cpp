#include "tests/support/torrent_seeder.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>

#include <libtorrent/alert_types.hpp>
#include <libtorrent/bencode.hpp>
#include <libtorrent/create_torrent.hpp>
#include <libtorrent/entry.hpp>
#include <libtorrent/magnet_uri.hpp>
#include <libtorrent/posix_disk_io.hpp>
#include <libtorrent/session.hpp>
#include <libtorrent/session_params.hpp>
#include <libtorrent/torrent_info.hpp>
#include <libtorrent/torrent_status.hpp>

#include <iterator>

namespace fallow::test
{

namespace lt = libtorrent;

namespace
{

lt::settings_pack settings(const SeederOptions &options)
{
    lt::settings_pack pack;
    for (const int off : {lt::settings_pack::enable_dht, lt::settings_pack::enable_lsd,
             lt::settings_pack::enable_upnp, lt::settings_pack::enable_natpmp,
             lt::settings_pack::enable_incoming_utp, lt::settings_pack::enable_outgoing_utp,
             lt::settings_pack::rate_limit_ip_overhead})
        pack.set_bool(off, false);
    pack.set_bool(lt::settings_pack::allow_multiple_connections_per_ip, true);
    pack.set_bool(lt::settings_pack::close_redundant_connections, false);
    pack.set_str(lt::settings_pack::listen_interfaces, "127.0.0.1:0");
    pack.set_int(lt::settings_pack::upload_rate_limit, static_cast<int>(options.bytesPerSecond));
    pack.set_int(lt::settings_pack::alert_mask,
        static_cast<int>(static_cast<std::uint32_t>(lt::alert_category::status | lt::alert_category::connect)));
    return pack;
}

} // namespace

struct TorrentSeeder::Private {
    Options options;
    QTemporaryDir folder;
    QByteArray torrent;
    std::unique_ptr<lt::session> session;
    lt::torrent_handle handle;
    QByteArray peers; ///< as trackers write them
    int connections = 0;

    QString path() const { return folder.filePath(QStringLiteral("data")); }
    void makeTorrent(qint64 size, const QString &announceUrl)
    {
        lt::file_storage files;
        files.add_file("data", size);
        const auto kind = options.isV1 ? lt::create_torrent::v1_only
            : options.isHybrid         ? lt::create_flags_t{}
                                       : lt::create_torrent::v2_only;
        lt::create_torrent torrentFile(files, options.pieceSize, kind);
        torrentFile.add_tracker(announceUrl.toStdString());
        for (const QString &url : options.webSeeds)
            torrentFile.add_url_seed(url.toStdString());
        lt::set_piece_hashes(torrentFile, folder.path().toStdString());
        std::vector<char> bytes;
        lt::bencode(std::back_inserter(bytes), torrentFile.generate());
        torrent = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    void seed()
    {
        lt::session_params params(settings(options));
        params.disk_io_constructor = &lt::posix_disk_io_constructor;
        session = std::make_unique<lt::session>(std::move(params));
        lt::ip_filter classes; // limited also on this computer
        classes.add_rule(lt::make_address("0.0.0.0"), lt::make_address("255.255.255.255"),
            1U << static_cast<std::uint32_t>(lt::session::global_peer_class_id));
        session->set_peer_class_filter(classes);
        lt::add_torrent_params torrentParams;
        torrentParams.ti = std::make_shared<lt::torrent_info>(
            lt::span<const char>(torrent.data(), torrent.size()), lt::from_span);
        torrentParams.save_path = folder.path().toStdString();
        torrentParams.trackers.clear();
        torrentParams.ti->clear_trackers();
        torrentParams.ti->clear_web_seeds();
        torrentParams.flags &= ~(lt::torrent_flags::auto_managed | lt::torrent_flags::paused);
        handle = session->add_torrent(torrentParams);
        const QDeadlineTimer deadline(10'000);
        while (!handle.status().is_seeding && !deadline.hasExpired())
            session->wait_for_alert(std::chrono::milliseconds(50));
        const auto port = session->listen_port();
        peers = QByteArray("\x7f\x00\x00\x01", 4) + static_cast<char>(port >> 8) + static_cast<char>(port & 255);
    }
    void takeAlerts()
    {
        std::vector<lt::alert *> alerts;
        session->pop_alerts(&alerts);
        for (const lt::alert *alert : alerts)
            connections += lt::alert_cast<lt::incoming_connection_alert>(alert) ? 1 : 0;
    }
};

TorrentSeeder::TorrentSeeder(const QByteArray &content, const Options &options)
    : m_parts(std::make_unique<Private>())
{
    m_parts->options = options;
    QFile file(m_parts->path());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no seed");
    file.close();
    m_parts->makeTorrent(content.size(), m_tracker.url(QStringLiteral("/announce")));
    if (!options.isAway)
        m_parts->seed();
    announce();
}

TorrentSeeder::~TorrentSeeder() = default;

void TorrentSeeder::announce()
{
    const QByteArray &peers = m_parts->peers;
    m_tracker.route("/announce",
        HttpResponse{.body = "d8:intervali1800e5:peers" + QByteArray::number(peers.size()) + ':' + peers + 'e'});
    m_tracker.route("/file.torrent", HttpResponse{.body = m_parts->torrent});
}

QByteArray TorrentSeeder::torrentFile() const
{
    return m_parts->torrent;
}

QString TorrentSeeder::endpoint() const
{
    return QStringLiteral("127.0.0.1:%1").arg(m_parts->session->listen_port());
}

QString TorrentSeeder::magnet() const
{
    const lt::torrent_info info(
        lt::span<const char>(m_parts->torrent.data(), m_parts->torrent.size()), lt::from_span);
    const lt::sha256_hash hash = info.info_hashes().v2;
    return QStringLiteral("magnet:?xt=urn:btmh:1220")
        + QString::fromLatin1(QByteArray(hash.data(), 32).toHex()) + QStringLiteral("&x.pe=") + endpoint();
}

void TorrentSeeder::poison(qint64 offset, qint64 size)
{
    QFile file(m_parts->path());
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset)
        || file.write(QByteArray(size, 'p')) != size)
        qFatal("no poison");
}

void TorrentSeeder::introduce(const TorrentSeeder &other)
{
    m_parts->peers += other.m_parts->peers;
    announce();
}

qint64 TorrentSeeder::uploaded() const
{
    return m_parts->handle.status().total_payload_upload;
}

int TorrentSeeder::connections() const
{
    m_parts->takeAlerts();
    return m_parts->connections;
}

} // namespace fallow::test
