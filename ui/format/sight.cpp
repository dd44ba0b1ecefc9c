#include "ui/format/sight.h"

#include "ui/format/reasons.h"

#include <QCoreApplication>

namespace fallow::ui
{

using model::Fact;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Sight", text);
}

} // namespace

QString factText(Fact fact)
{
    switch (fact) {
    case Fact::Used: return tr(QT_TRANSLATE_NOOP("Sight", "Mouse or keyboard in use"));
    case Fact::ScreenLocked: return tr(QT_TRANSLATE_NOOP("Sight", "Screen locked"));
    case Fact::RemoteLogins: return tr(QT_TRANSLATE_NOOP("Sight", "Logins from afar"));
    case Fact::OnBattery: return tr(QT_TRANSLATE_NOOP("Sight", "On battery"));
    case Fact::BatteryPercent: return tr(QT_TRANSLATE_NOOP("Sight", "Level of the battery"));
    case Fact::Celsius: return tr(QT_TRANSLATE_NOOP("Sight", "Temperature of the processor"));
    case Fact::MemoryPressure: return tr(QT_TRANSLATE_NOOP("Sight", "Programs wait for memory"));
    case Fact::OthersCpu: return tr(QT_TRANSLATE_NOOP("Sight", "Processor used by others"));
    case Fact::Metered: return tr(QT_TRANSLATE_NOOP("Sight", "Connection costs by volume"));
    case Fact::FullScreen: return tr(QT_TRANSLATE_NOOP("Sight", "Something is full screen"));
    case Fact::Game: return tr(QT_TRANSLATE_NOOP("Sight", "A game runs"));
    case Fact::KeptAwake: return tr(QT_TRANSLATE_NOOP("Sight", "Screen kept awake"));
    case Fact::Camera: return tr(QT_TRANSLATE_NOOP("Sight", "Camera in use"));
    case Fact::Microphone: return tr(QT_TRANSLATE_NOOP("Sight", "Microphone in use"));
    case Fact::QuietApp: return tr(QT_TRANSLATE_NOOP("Sight", "A quiet app runs"));
    case Fact::GoingToSleep: return tr(QT_TRANSLATE_NOOP("Sight", "About to sleep"));
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
    case Fact::Celsius: return tr(QT_TRANSLATE_NOOP("Sight", "%1 °C")).arg(number);
    case Fact::BatteryPercent:
    case Fact::OthersCpu: return tr(QT_TRANSLATE_NOOP("Sight", "%1 %")).arg(number);
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
    return *sight.value != 0 ? tr(QT_TRANSLATE_NOOP("Sight", "yes")) : tr(QT_TRANSLATE_NOOP("Sight", "no"));
}

} // namespace fallow::ui
