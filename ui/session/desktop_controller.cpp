#include "ui/session/desktop_controller.h"

#include "ui/format/reasons.h"

namespace fallow::ui
{

using State = Autostart::State;

DesktopController::DesktopController(const DesktopPlaces &places)
    : m_autostart(places.autostartFolder, places.program), m_state(m_autostart.state()), m_settings(places.settingsFile)
{
}

QString DesktopController::autostartProblem() const
{
    switch (m_state) {
    case State::Off:
    case State::On: return {};
    case State::Foreign: return reasonLine(QStringLiteral("autostart.foreign_file"));
    case State::Unreadable: return reasonLine(QStringLiteral("autostart.unreadable"));
    }
    Q_UNREACHABLE();
}

QString DesktopController::noticesProblem() const
{
    return m_service == Service::Absent ? reasonLine(QStringLiteral("notices.no_service")) : QString();
}

QString DesktopController::error() const
{
    const QString &key = m_reason.isEmpty() ? m_settings.reason() : m_reason;
    return key.isEmpty() ? QString() : reasonLine(key);
}

void DesktopController::read()
{
    m_state = m_autostart.state();
    m_reason.clear();
    Q_EMIT changed();
}

void DesktopController::setAutostart(bool on)
{
    const auto done = m_autostart.set(on);
    read();
    if (done)
        return;
    m_reason = done.error().reason.key();
    Q_EMIT changed();
}

void DesktopController::setTellsOfWork(bool on)
{
    WindowSettings settings = m_settings.values();
    settings.tellsOfWork = on;
    save(settings);
}

void DesktopController::setTellsOfMoney(bool on)
{
    WindowSettings settings = m_settings.values();
    settings.tellsOfMoney = on;
    save(settings);
}

void DesktopController::setTellsOfTrouble(bool on)
{
    WindowSettings settings = m_settings.values();
    settings.tellsOfTrouble = on;
    save(settings);
}

void DesktopController::setService(Service service)
{
    m_service = service;
    Q_EMIT changed();
}

void DesktopController::save(const WindowSettings &settings)
{
    const auto done = m_settings.save(settings);
    m_reason = done ? QString() : done.error().reason.key();
    Q_EMIT changed();
    if (done)
        Q_EMIT settingsChanged();
}

} // namespace fallow::ui
