#include "ui/models/setting_rows.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace fallow::ui {

namespace {

using Values = SettingValues;
using enum SettingSection;
using Unit = SettingUnit;

constexpr qint64 bytesPerGigabyte = 1'000'000'000;
constexpr qint64 nrlcPerMilli = 1'000'000;
constexpr qint64 microsPerCent = 10'000;
constexpr qint64 secondsPerMinute = 60;

template <auto Member> qint64 getOf(const Values &values)
{
    return static_cast<qint64>(values.profile.*Member);
}
template <auto Member> void setOf(Values &values, qint64 value)
{
    values.profile.*Member = static_cast<std::remove_reference_t<decltype(values.profile.*Member)>>(value);
}
template <auto Member> constexpr SettingRow onOff(SettingSection section, const char *title, const char *note)
{
    return {.section = section, .title = title, .note = note, .get = getOf<Member>, .set = setOf<Member>};
}
template <auto Limits, auto Member> qint64 getLimit(const Values &values)
{
    return values.profile.*Limits.*Member;
}
template <auto Limits, auto Member> void setLimit(Values &values, qint64 value)
{
    values.profile.*Limits.*Member = value;
}
template <auto Limits, auto Member>
constexpr SettingRow share(const char *title, const char *note, Unit unit, qint64 least)
{
    return {.section = Contribution, .title = title, .note = note, .unit = unit, .least = least, .most = 100, .step = 5,
        .get = getLimit<Limits, Member>, .set = setLimit<Limits, Member>};
}
template <auto Member, qint64 Scale> qint64 getPower(const Values &values)
{
    return values.settings.power.*Member / Scale;
}
template <auto Member, qint64 Scale> void setPower(Values &values, qint64 value)
{
    values.settings.power.*Member = value * Scale;
}
template <auto Member, qint64 Scale>
constexpr SettingRow power(const char *title, const char *note, Unit unit, qint64 most, qint64 step)
{
    return {.section = Electricity, .title = title, .note = note, .unit = unit, .isOfProfile = false, .most = most,
        .step = step, .get = getPower<Member, Scale>, .set = setPower<Member, Scale>};
}

using model::Limits;
using model::Power;
using model::Profile;
using model::WorkSettings;

constexpr std::array rows{
    share<&Profile::away, &Limits::coresPercent>(QT_TRANSLATE_NOOP("Settings", "Processor cores"),
        QT_TRANSLATE_NOOP("Settings", "while nobody uses the computer"), Unit::CoresPercent, 0),
    share<&Profile::away, &Limits::quotaPercent>(QT_TRANSLATE_NOOP("Settings", "Processor time"),
        QT_TRANSLATE_NOOP("Settings", "of those cores"), Unit::Percent, 5),
    share<&Profile::away, &Limits::memoryPercent>(QT_TRANSLATE_NOOP("Settings", "Memory"),
        QT_TRANSLATE_NOOP("Settings", "for all tasks together"), Unit::MemoryPercent, 5),
    share<&Profile::inUse, &Limits::coresPercent>(QT_TRANSLATE_NOOP("Settings", "Cores while you are here"),
        QT_TRANSLATE_NOOP("Settings", "none: it works only while you are away"), Unit::CoresPercent, 0),
    share<&Profile::inUse, &Limits::quotaPercent>(QT_TRANSLATE_NOOP("Settings", "Processor time while you are here"),
        QT_TRANSLATE_NOOP("Settings", "of those cores"), Unit::Percent, 5),
    onOff<&Profile::useGpu>(Contribution, QT_TRANSLATE_NOOP("Settings", "Also use the graphics card"),
        QT_TRANSLATE_NOOP("Settings", "for tasks that ask for one")),

    SettingRow{.section = When, .title = QT_TRANSLATE_NOOP("Settings", "Count me as away after"),
        .note = QT_TRANSLATE_NOOP("Settings", "without mouse and keyboard"), .unit = Unit::Minutes, .isOfProfile = false,
        .least = 1, .most = 60, .get = [](const Values &v) { return v.settings.awayAfterSeconds / secondsPerMinute; },
        .set = [](Values &v, qint64 value) { v.settings.awayAfterSeconds = value * secondsPerMinute; }},
    onOff<&Profile::onBattery>(When, QT_TRANSLATE_NOOP("Settings", "Also on battery"),
        QT_TRANSLATE_NOOP("Settings", "down to the level below, then it stops")),
    SettingRow{.section = When, .title = QT_TRANSLATE_NOOP("Settings", "Lowest level of the battery"),
        .note = QT_TRANSLATE_NOOP("Settings", "a nearly empty battery always stops it"), .unit = Unit::Percent, .least = 10,
        .most = 100, .step = 5, .get = getOf<&Profile::minBatteryPercent>, .set = setOf<&Profile::minBatteryPercent>},
    onOff<&Profile::onMetered>(When, QT_TRANSLATE_NOOP("Settings", "Also on a metered connection"),
        QT_TRANSLATE_NOOP("Settings", "otherwise it finishes what is here and downloads nothing")),
    SettingRow{.section = When, .title = QT_TRANSLATE_NOOP("Settings", "Download no faster than"),
        .note = QT_TRANSLATE_NOOP("Settings", "everything together; off at the left end"), .unit = Unit::Megabits, .most = 500,
        .step = 5, .get = getOf<&Profile::downloadMbits>, .set = setOf<&Profile::downloadMbits>},
    SettingRow{.section = When, .title = QT_TRANSLATE_NOOP("Settings", "Quiet mode: stay below"),
        .note = QT_TRANSLATE_NOOP("Settings", "it slows down first, then pauses; off at the left end"), .unit = Unit::Celsius,
        .least = quietOff, .most = 90,
        .get = [](const Values &v) { return std::max(quietOff, v.profile.quietCelsius); },
        .set = [](Values &v, qint64 value) { v.profile.quietCelsius = value > quietOff ? value : 0; }},

    onOff<&Profile::restForQuietApps>(Rest, QT_TRANSLATE_NOOP("Settings", "Rest while a quiet app runs"),
        QT_TRANSLATE_NOOP("Settings", "those you choose under Quiet apps")),
    onOff<&Profile::restForFullScreen>(Rest, QT_TRANSLATE_NOOP("Settings", "Rest while something is full screen"),
        QT_TRANSLATE_NOOP("Settings", "films, presentations, games")),
    onOff<&Profile::restForGame>(Rest, QT_TRANSLATE_NOOP("Settings", "Rest while a game runs"),
        QT_TRANSLATE_NOOP("Settings", "one that asks for GameMode")),
    onOff<&Profile::restForVideo>(Rest, QT_TRANSLATE_NOOP("Settings", "Rest while something keeps the screen awake"),
        QT_TRANSLATE_NOOP("Settings", "such as a video")),
    onOff<&Profile::restForCall>(Rest, QT_TRANSLATE_NOOP("Settings", "Rest during calls"),
        QT_TRANSLATE_NOOP("Settings", "while camera or microphone is in use")),
    onOff<&Profile::restForRemoteLogin>(Rest, QT_TRANSLATE_NOOP("Settings", "Rest while somebody is logged in from afar"),
        QT_TRANSLATE_NOOP("Settings", "it counts as use of the computer")),
    onOff<&Profile::restForPressure>(Rest, QT_TRANSLATE_NOOP("Settings", "Rest while programs wait for memory"),
        QT_TRANSLATE_NOOP("Settings", "as the kernel reports it")),
    SettingRow{.section = Rest, .title = QT_TRANSLATE_NOOP("Settings", "Rest while others use more of the processor than"),
        .note = QT_TRANSLATE_NOOP("Settings", "while you are away; 0 %: never"), .unit = Unit::Percent, .most = 100, .step = 5,
        .get = getOf<&Profile::othersPercentAway>, .set = setOf<&Profile::othersPercentAway>},

    power<&Power::microsPerKwh, microsPerCent>(QT_TRANSLATE_NOOP("Settings", "Price of one kWh"),
        QT_TRANSLATE_NOOP("Settings", "in hundredths of your currency"), Unit::Cents, 100, 1),
    power<&Power::maxMicrosPerKwh, microsPerCent>(QT_TRANSLATE_NOOP("Settings", "Rest while it costs more than"),
        QT_TRANSLATE_NOOP("Settings", "off at the left end"), Unit::Cents, 100, 1),
    power<&Power::watts, 1>(QT_TRANSLATE_NOOP("Settings", "Power that work draws"),
        QT_TRANSLATE_NOOP("Settings", "when all cores are busy; 0: not known"), Unit::Watts, 500, 5),
    power<&Power::microsPerRlc, microsPerCent>(QT_TRANSLATE_NOOP("Settings", "What one RLC is worth"),
        QT_TRANSLATE_NOOP("Settings", "in the same currency; 0: not known"), Unit::Cents, 1000, 5),
    SettingRow{.section = Electricity, .title = QT_TRANSLATE_NOOP("Settings", "Do not work at a loss"),
        .note = QT_TRANSLATE_NOOP("Settings", "tasks that pay less than their electricity are given back"),
        .isOfProfile = false, .get = [](const Values &v) { return static_cast<qint64>(v.settings.power.neverAtALoss); },
        .set = [](Values &v, qint64 value) { v.settings.power.neverAtALoss = value != 0; }},

    SettingRow{.section = Choice, .title = QT_TRANSLATE_NOOP("Settings", "Lowest price of a task"),
        .note = QT_TRANSLATE_NOOP("Settings", "what pays less is given back"), .unit = Unit::MilliRlc, .isOfProfile = false,
        .most = 5000, .step = 10, .get = [](const Values &v) { return v.settings.minPrice.value / nrlcPerMilli; },
        .set = [](Values &v, qint64 value) { v.settings.minPrice.value = value * nrlcPerMilli; }},

    SettingRow{.section = Storage, .title = QT_TRANSLATE_NOOP("Settings", "Leave free on the disk"),
        .note = QT_TRANSLATE_NOOP("Settings", "work stops before less is left"), .unit = Unit::Gigabytes,
        .isOfProfile = false, .most = 200, .get = [](const Values &v) { return v.settings.minFreeDiskBytes / bytesPerGigabyte; },
        .set = [](Values &v, qint64 value) { v.settings.minFreeDiskBytes = value * bytesPerGigabyte; }},
};

} // namespace

std::span<const SettingRow> settingRows()
{
    return rows;
}

} // namespace fallow::ui
