#include "ui/format/sight.h"

#include "ui/format/reasons.h"

#include <QCoreApplication>

namespace fallow::ui
{

using model::Fact;

QString factText(Fact fact)
{
    switch (fact) {
    case Fact::Used: return QCoreApplication::translate("Sight", "Mouse or keyboard in use");
    case Fact::ScreenLocked: return QCoreApplication::translate("Sight", "Screen locked");
    case Fact::RemoteLogins: return QCoreApplication::translate("Sight", "Logins from afar");
    case Fact::OnBattery: return QCoreApplication::translate("Sight", "On battery");
    case Fact::BatteryPercent: return QCoreApplication::translate("Sight", "Level of the battery");
    case Fact::Celsius: return QCoreApplication::translate("Sight", "Temperature of the processor");
    case Fact::MemoryPressure: return QCoreApplication::translate("Sight", "Programs wait for memory");
    case Fact::OthersCpu: return QCoreApplication::translate("Sight", "Processor used by others");
    case Fact::Metered: return QCoreApplication::translate("Sight", "Connection costs by volume");
    case Fact::FullScreen: return QCoreApplication::translate("Sight", "Something is full screen");
    case Fact::Game: return QCoreApplication::translate("Sight", "A game runs");
    case Fact::KeptAwake: return QCoreApplication::translate("Sight", "Screen kept awake");
    case Fact::Camera: return QCoreApplication::translate("Sight", "Camera in use");
    case Fact::Microphone: return QCoreApplication::translate("Sight", "Microphone in use");
    case Fact::QuietApp: return QCoreApplication::translate("Sight", "A quiet app runs");
    case Fact::GoingToSleep: return QCoreApplication::translate("Sight", "About to sleep");
    }
    Q_UNREACHABLE();
}

QString sightDetail(const model::Sight &sight)
{
    if (!sight.value)
        return sight.source + u" · " + reasonText(sight.reason).sentence;
    return sight.subject.isEmpty() ? sight.source : QString(sight.source + u" · " + sight.subject);
}

QString sightValue(const model::Sight &sight, const QLocale &locale)
{
    if (!sight.value)
        return QStringLiteral("–");
    const QString number = locale.toString(*sight.value, 'f', 0);
    switch (sight.fact) {
    case Fact::Celsius: return QCoreApplication::translate("Sight", "%1 °C").arg(number);
    case Fact::BatteryPercent:
    case Fact::OthersCpu: return QCoreApplication::translate("Sight", "%1 %").arg(number);
    case Fact::RemoteLogins: return number;
    case Fact::Used:
    case Fact::ScreenLocked:
    case Fact::OnBattery:
    case Fact::MemoryPressure:
    case Fact::Metered:
    case Fact::FullScreen:
    case Fact::Game:
    case Fact::KeptAwake:
    case Fact::Camera:
    case Fact::Microphone:
    case Fact::QuietApp:
    case Fact::GoingToSleep: break;
    }
    return *sight.value != 0 ? QCoreApplication::translate("Sight", "yes") : QCoreApplication::translate("Sight", "no");
}

} // namespace fallow::ui
