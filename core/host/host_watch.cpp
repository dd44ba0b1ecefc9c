#include "core/host/host_watch.h"

#include "core/host/boinc_idle.h"
#include "core/host/mutter_idle.h"
#include "core/host/terminals.h"
#include "core/host/wayland_idle.h"
#include "core/host/x11_source.h"

namespace fallow::host {

HostWatch::HostWatch(const base::Clock &clock, Options options) :
    m_board(clock),
    m_system(QDBusConnection::SystemBus, options.systemBus),
    m_session(QDBusConnection::SessionBus, options.sessionBus),
    m_logind(m_system, m_board),
    m_desktop(m_system, m_session, m_board),
    m_sensors(m_board, options.sensors),
    m_pressure(m_board),
    m_quietApps(m_board),
    m_devices(m_board)
{
    connect(&m_board, &FactBoard::changed, this, &HostWatch::changed);
    connect(&m_sensors, &Sensors::wasRead, this, &HostWatch::changed);
    connect(&m_clockWatch, &ClockWatch::clockWasSet, this, &HostWatch::changed);
    startIdleSources(clock, options);
    m_system.open();
    m_session.open();
}

HostWatch::~HostWatch() = default;

void HostWatch::startIdleSources(const base::Clock &clock, const Options &options)
{
    const bool hasWayland = !options.waylandDisplay.isEmpty();
    const bool hasX11 = !options.display.isEmpty();
    if (hasWayland) { // GNOME's has its own way, all others this one; each says so where it is not
        auto source = std::make_unique<WaylandIdle>(m_board, options.waylandDisplay, options.awayAfter);
        source->open();
        m_idle.push_back(std::move(source));
        m_idle.push_back(std::make_unique<MutterIdle>(m_session, m_board, options.awayAfter));
    }
    if (hasX11) { // under Wayland X11 sees only what its own windows get
        auto source = std::make_unique<X11Source>(m_board, options.display, options.awayAfter, !hasWayland);
        source->open();
        m_idle.push_back(std::move(source));
    }
    if (!hasWayland && !hasX11) {
        m_idle.push_back(std::make_unique<Terminals>(m_board, options.awayAfter, options.terminals));
        // Somebody's desktop that this process was not started in: not seen, so logind's word counts.
        connect(&m_logind, &LogindSource::sessionsKnown, this, [this](bool isDesktopUsed) {
            m_board.see(model::Fact::Used, QStringLiteral("logind"), isDesktopUsed ? 1 : 0);
        });
    }
    if (!hasX11 || hasWayland)
        m_idle.push_back(std::make_unique<BoincIdle>(m_board, clock, options.awayAfter));
}

void HostWatch::setAwayAfter(std::chrono::milliseconds time)
{
    for (const auto &source : m_idle)
        source->setAwayAfter(time);
}

} // namespace fallow::host
