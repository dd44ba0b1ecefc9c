#include "core/host/boinc_idle.h"

#include <QFile>

#include <sys/inotify.h>

#include <array>
#include <cstring>

namespace fallow::host {

using model::Fact;

namespace {

const QString boinc = QStringLiteral("boinc_idle_detect");
const QString fileName = QStringLiteral("idle_detect_shmem");
constexpr std::chrono::milliseconds period{1'000}; // the daemon's own
constexpr qint64 staleSeconds = 60;

} // namespace

BoincIdle::BoincIdle(FactBoard &board, const base::Clock &clock, std::chrono::milliseconds awayAfter, QString folder) :
    m_board(board), m_clock(clock), m_awayAfter(awayAfter), m_folder(std::move(folder))
{
    m_timer.setInterval(period);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BoincIdle::readNow);
    connect(&m_created, &Inotify::happened, this, [this](int, quint32, const QString &name) {
        if (name == fileName)
            readNow();
    });
    m_created.add(m_folder, IN_CREATE | IN_MOVED_TO | IN_ONLYDIR);
    readNow();
}

void BoincIdle::setAwayAfter(std::chrono::milliseconds time)
{
    m_awayAfter = time;
    readNow();
}

void BoincIdle::readNow()
{
    QFile file(m_folder + u'/' + fileName);
    std::array<qint64, 2> times{}; // last update, last input
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(sizeof times) : QByteArray();
    if (bytes.size() != sizeof times) {
        m_timer.stop();
        return m_board.lose(Fact::Used, boinc, "host.no_idle_detect");
    }
    std::memcpy(times.data(), bytes.constData(), sizeof times);
    m_timer.start();
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    const bool isOfNow = times[0] >= 0 && times[1] >= 0 && times[0] <= now + staleSeconds && now - times[0] <= staleSeconds && times[1] <= now + staleSeconds;
    if (!isOfNow)
        return m_board.lose(Fact::Used, boinc, "host.idle_detect_stale");
    m_board.see(Fact::Used, boinc, (now - times[1]) * 1000 < m_awayAfter.count() ? 1 : 0);
}

} // namespace fallow::host
