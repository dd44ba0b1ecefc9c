#pragma once

#include "core/host/bus.h"
#include "core/host/clock_watch.h"
#include "core/host/desktop_sources.h"
#include "core/host/device_use.h"
#include "core/host/idle_source.h"
#include "core/host/logind_source.h"
#include "core/host/quiet_apps.h"
#include "core/host/sensors.h"

namespace fallow::host {

/// All sources of this computer on one board. What there is to see decides which sources are
/// started: a Wayland session is not watched through X11, and terminals only where there is no
/// display. Nothing here wakes up while nothing happens; sensors read while `setWatching`.
class HostWatch : public QObject
{
    Q_OBJECT

public:
    /// What a test replaces; the defaults are this computer's.
    struct Options {
        QString systemBus; ///< address; empty: that of the environment
        QString sessionBus;
        QByteArray display = qgetenv("DISPLAY"); ///< empty: none
        QByteArray waylandDisplay = qgetenv("WAYLAND_DISPLAY");
        Sensors::Roots sensors;
        QString terminals = QStringLiteral("/dev");
        std::chrono::milliseconds awayAfter{180'000};
    };
    HostWatch(const base::Clock &clock, Options options);
    ~HostWatch() override;

    const model::Facts &facts() const { return m_board.facts(); }
    std::vector<model::Sight> sights() const { return m_board.sights(); }
    void setAwayAfter(std::chrono::milliseconds time);
    void setQuietApps(const std::vector<model::QuietApp> &apps) { m_quietApps.setApps(apps); }
    /// Whether heat and the processor's use by others matter now.
    void setWatching(bool watching) { m_sensors.setWatching(watching); }

Q_SIGNALS:
    void changed(); ///< facts(), or time has passed that a rule counts

private:
    void startIdleSources(const base::Clock &clock, const Options &options);

    FactBoard m_board;
    Bus m_system;
    Bus m_session;
    LogindSource m_logind;
    DesktopSources m_desktop;
    Sensors m_sensors;
    MemoryPressure m_pressure;
    QuietApps m_quietApps;
    DeviceUse m_devices;
    ClockWatch m_clockWatch;
    std::vector<std::unique_ptr<IdleSource>> m_idle;
};

} // namespace fallow::host
