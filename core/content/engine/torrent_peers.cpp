#include "core/content/engine/torrent_peers.h"

#include "core/content/engine/torrent_layer.h"
#include "core/content/engine/torrent_rules.h"

#include <QDir>
#include <QFile>

#include <libtorrent/add_torrent_params.hpp>
#include <libtorrent/alert_types.hpp>
#include <libtorrent/magnet_uri.hpp>
#include <libtorrent/peer_class.hpp>
#include <libtorrent/posix_disk_io.hpp>
#include <libtorrent/session.hpp>
#include <libtorrent/session_params.hpp>
#include <libtorrent/torrent_info.hpp>
#include <libtorrent/torrent_status.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <sstream>

namespace fallow::content::engine
{

using namespace base;
namespace lt = libtorrent;

namespace
{

constexpr lt::file_index_t theFile{0};
constexpr std::chrono::milliseconds layerEvery{300};

Error refused(const std::string &why)
{
    return fail(Code::Denied, "content.torrent_refused"_reason, QString::fromStdString(why));
}

QString textOf(const lt::tcp::endpoint &endpoint)
{
    std::ostringstream text;
    text << endpoint;
    return QString::fromStdString(text.str());
}

} // namespace

struct TorrentPeers::Private {
    Private(const Settings &chosen) : settings(chosen)
    {
        lt::session_params params(torrentSettings(settings.hosts));
        params.disk_io_constructor = &lt::posix_disk_io_constructor;
        session = std::make_unique<lt::session>(std::move(params));
        session->set_ip_filter(torrentFilter(settings.hosts));
        lt::port_filter ports;
        ports.add_rule(0, 1023, lt::port_filter::blocked);
        session->set_port_filter(ports);
        // By itself the library does not limit peers of the local network.
        lt::ip_filter classes;
        const std::uint32_t all = 1U << static_cast<std::uint32_t>(lt::session::global_peer_class_id);
        classes.add_rule(lt::make_address("0.0.0.0"), lt::make_address("255.255.255.255"), all);
        classes.add_rule(lt::make_address("::"), lt::make_address("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), all);
        session->set_peer_class_filter(classes);
    }
    ~Private()
    {
        session.reset();
        if (scratch >= 0)
            close(scratch);
        QDir(settings.folder).removeRecursively();
    }

    Result<Done> add(lt::add_torrent_params params)
    {
        if (!QDir().mkpath(settings.folder))
            return fail(Code::Unavailable, "content.write_failed"_reason, settings.folder);
        params.save_path = QFile::encodeName(settings.folder).toStdString();
        params.flags &= ~(lt::torrent_flags::auto_managed | lt::torrent_flags::paused);
        if (params.ti) { // see `begin`
            params.piece_priorities.assign(
                static_cast<size_t>(params.ti->num_pieces()), lt::dont_download);
            params.piece_priorities.back() = lt::default_priority;
        } else {
            params.flags |= lt::torrent_flags::default_dont_download;
        }
        params.flags |= lt::torrent_flags::disable_dht
            | lt::torrent_flags::disable_lsd | lt::torrent_flags::sequential_download; // what lies together is claimed
        params.url_seeds.clear();
        params.http_seeds.clear();
        lt::error_code error;
        handle = session->add_torrent(std::move(params), error);
        return error ? Result<Done>(refused(error.message())) : Done{};
    }

    /// A torrent that wants nothing is over for the library, and then it calls nobody any more: it
    /// begins with the piece that others come to last.
    void begin(TorrentFacts known)
    {
        facts = std::move(known);
        const auto last = handle.torrent_file()->last_piece();
        wanted.assign(static_cast<size_t>(static_cast<int>(last)) + 1, false);
        wanted.back() = true;
        handle.piece_priority(last, lt::default_priority);
    }

    void handleAlert(lt::alert *alert)
    {
        if (const auto *finished = lt::alert_cast<lt::piece_finished_alert>(alert)) {
            news.pieces.push_back(static_cast<int>(finished->piece_index));
        } else if (const auto *ban = lt::alert_cast<lt::peer_ban_alert>(alert)) {
            news.banned.push_back(textOf(ban->endpoint));
        } else if (const auto *broken = lt::alert_cast<lt::torrent_error_alert>(alert)) {
            news.failure = refused(broken->message());
        } else if (const auto *file = lt::alert_cast<lt::file_error_alert>(alert)) {
            const bool isFull = file->error == boost::system::errc::no_space_on_device;
            news.failure = fail(Code::Unavailable,
                isFull ? "content.disk_full"_reason : "content.write_failed"_reason,
                QString::fromStdString(file->message()));
        } else if (const auto *resume = lt::alert_cast<lt::save_resume_data_alert>(alert)) {
            layer = pieceLayerOf(resume->params, *handle.torrent_file());
            isAskedForLayer = false;
        } else if (lt::alert_cast<lt::save_resume_data_failed_alert>(alert)) {
            isAskedForLayer = false;
        }
    }
    void takeAlerts()
    {
        std::vector<lt::alert *> alerts;
        session->pop_alerts(&alerts);
        for (lt::alert *alert : alerts)
            handleAlert(alert);
    }
    void askForLayer()
    {
        const auto now = std::chrono::steady_clock::now();
        if (isAskedForLayer || now - layerAskedAt < layerEvery)
            return;
        isAskedForLayer = true;
        layerAskedAt = now;
        handle.save_resume_data({});
    }
    int openScratch()
    {
        if (scratch < 0) {
            const std::string path = handle.torrent_file()->files().file_path(
                theFile, QFile::encodeName(settings.folder).toStdString());
            scratch = open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
        }
        return scratch;
    }

    Settings settings;
    std::unique_ptr<lt::session> session;
    lt::torrent_handle handle;
    std::optional<TorrentFacts> facts; ///< once they are known
    News news; ///< what nobody heard yet
    QByteArray layer; ///< empty: not whole yet
    bool isAskedForLayer = false;
    std::chrono::steady_clock::time_point layerAskedAt;
    std::vector<bool> wanted;
    qint64 received = 0;
    qint64 wasted = 0;
    bool isPaused = false;
    int scratch = -1;
};

TorrentPeers::TorrentPeers(std::unique_ptr<Private> parts) : m_parts(std::move(parts)) { }

TorrentPeers::~TorrentPeers() = default;

Result<std::unique_ptr<TorrentPeers>> TorrentPeers::ofFile(
    const QByteArray &torrent, const ContentRef &wanted, const Settings &settings)
{
    const auto read = readTorrent(torrent);
    if (!read)
        return read.error();
    try {
        lt::add_torrent_params params;
        params.ti = *read;
        const auto facts = torrentFacts(*params.ti, wanted);
        if (!facts)
            return facts.error();
        if (facts->needsLayer(*wanted.size))
            return refused("no piece layers");
        params.ti->clear_web_seeds(); // else the library would ask them, by rules of its own
        auto parts = std::make_unique<Private>(settings);
        parts->isPaused = settings.isHeld;
        if (settings.isHeld)
            parts->session->pause();
        if (const auto added = parts->add(std::move(params)); !added)
            return added.error();
        parts->begin(*facts);
        return std::unique_ptr<TorrentPeers>(new TorrentPeers(std::move(parts)));
    } catch (const std::exception &error) {
        return refused(error.what());
    }
}

Result<std::unique_ptr<TorrentPeers>> TorrentPeers::ofMagnet(
    const QString &link, const Settings &settings)
{
    try {
        lt::error_code error;
        lt::add_torrent_params params = lt::parse_magnet_uri(link.toStdString(), error);
        if (error || !params.info_hashes.has_v2())
            return refused(error ? error.message() : "version 1 proves no file");
        auto parts = std::make_unique<Private>(settings);
        if (const auto added = parts->add(std::move(params)); !added)
            return added.error();
        return std::unique_ptr<TorrentPeers>(new TorrentPeers(std::move(parts)));
    } catch (const std::exception &error) {
        return refused(error.what());
    }
}

Result<std::optional<TorrentFacts>> TorrentPeers::facts(const ContentRef &wanted)
{
    m_parts->takeAlerts();
    if (m_parts->news.failure)
        return *m_parts->news.failure;
    if (m_parts->facts)
        return m_parts->facts;
    const auto torrent = m_parts->handle.torrent_file();
    if (!torrent || !torrent->is_valid())
        return std::optional<TorrentFacts>();
    auto facts = torrentFacts(*torrent, wanted);
    if (!facts)
        return facts.error();
    if (facts->layer.isEmpty())
        facts->layer = m_parts->layer;
    if (facts->needsLayer(*wanted.size)) {
        m_parts->askForLayer();
        return std::optional<TorrentFacts>();
    }
    m_parts->begin(std::move(*facts));
    return m_parts->facts;
}

void TorrentPeers::want(const std::vector<bool> &pieces)
{
    if (std::none_of(pieces.begin(), pieces.end(), [](bool is) { return is; }))
        return; // what is under way goes on, see `begin`
    std::vector<std::pair<lt::piece_index_t, lt::download_priority_t>> changes;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i] != m_parts->wanted[i])
            changes.emplace_back(static_cast<int>(i), pieces[i] ? lt::default_priority : lt::dont_download);
    }
    m_parts->wanted = pieces;
    if (!changes.empty())
        m_parts->handle.prioritize_pieces(changes);
}

void TorrentPeers::setRate(std::optional<qint64> bytesPerSecond)
{
    const bool mustPause = bytesPerSecond && *bytesPerSecond <= 0;
    const bool wasPaused = std::exchange(m_parts->isPaused, mustPause);
    if (mustPause)
        return m_parts->session->pause();
    if (wasPaused) { // who was there may have gone
        m_parts->session->resume();
        m_parts->handle.force_reannounce(0, -1, lt::torrent_handle::ignore_min_interval);
    }
    lt::settings_pack pack;
    const qint64 rate = std::min<qint64>(bytesPerSecond.value_or(0), std::numeric_limits<int>::max());
    pack.set_int(lt::settings_pack::download_rate_limit, static_cast<int>(rate)); // 0: none
    m_parts->session->apply_settings(std::move(pack));
}

TorrentPeers::News TorrentPeers::news()
{
    m_parts->takeAlerts();
    const lt::torrent_status status = m_parts->handle.status({});
    News news = std::exchange(m_parts->news, {});
    news.received = status.total_payload_download - std::exchange(m_parts->received, status.total_payload_download);
    const qint64 wasted = status.total_failed_bytes + status.total_redundant_bytes;
    news.wasted = wasted - std::exchange(m_parts->wasted, wasted);
    return news;
}

Result<QByteArray> TorrentPeers::read(qint64 offset, qint64 size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    const int scratch = m_parts->openScratch();
    if (scratch < 0 || pread(scratch, bytes.data(), static_cast<size_t>(size), offset) != size)
        return fail(Code::Unavailable, "content.read_failed"_reason, m_parts->settings.folder);
    return bytes;
}

void TorrentPeers::forget(qint64 offset, qint64 size) const
{
    if (m_parts->openScratch() >= 0)
        (void)fallocate(m_parts->scratch, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, size);
}

} // namespace fallow::content::engine
