#include "core/policy/sane.h"

#include <QFileInfo>

#include <algorithm>

namespace fallow::policy {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;
using model::WorkSettings;

namespace {

constexpr qint64 minutesPerDay = 24 * 60;
constexpr size_t mostEntries = 500; ///< of any list
constexpr qint64 shortestAway = 1;
constexpr qint64 longestAway = 24 * 3600;
constexpr qint64 coolestQuiet = 30;
constexpr qint64 hottestQuiet = 90; ///< under the level where work stops anyway
constexpr qint64 mostMicros = 1'000'000'000'000; ///< a million of any currency
constexpr qint64 mostMbits = 1'000'000; // a terabit
constexpr qint64 mostWatts = 100'000;

base::Error bad(base::Reason reason, const char *member)
{
    return base::fail(Code::InvalidArgument, std::move(reason), QString::fromLatin1(member));
}

bool isPercent(qint64 value, qint64 least)
{
    return value >= least && value <= 100;
}

Result<Done> checkLimits(const model::Limits &limits, const char *member)
{
    if (!isPercent(limits.coresPercent, 0) || !isPercent(limits.quotaPercent, 1) || !isPercent(limits.memoryPercent, 1))
        return bad("settings.bad_percent"_reason, member);
    return Done{};
}

Result<Done> checkProfile(const model::Profile &profile)
{
    if (auto limits = checkLimits(profile.inUse, "custom.in_use"); !limits)
        return limits;
    if (auto limits = checkLimits(profile.away, "custom.away"); !limits)
        return limits;
    if (!isPercent(profile.minBatteryPercent, 0) || !isPercent(profile.othersPercentInUse, 0)
        || !isPercent(profile.othersPercentAway, 0))
        return bad("settings.bad_percent"_reason, "custom");
    if (profile.quietCelsius != 0 && (profile.quietCelsius < coolestQuiet || profile.quietCelsius > hottestQuiet))
        return bad("settings.bad_celsius"_reason, "custom.quiet_celsius");
    if (profile.downloadMbits < 0 || profile.downloadMbits > mostMbits)
        return bad("settings.negative"_reason, "custom.download_mbits");
    return Done{};
}

bool areHours(const model::Hours &hours)
{
    const auto isDay = [](qint64 day) { return day >= 1 && day <= 7; };
    return hours.fromMinute >= 0 && hours.fromMinute < minutesPerDay && hours.toMinute >= 0
        && hours.toMinute <= minutesPerDay && hours.days.size() <= 7
        && std::all_of(hours.days.begin(), hours.days.end(), isDay);
}

Result<Done> checkPower(const model::Power &power)
{
    const auto isAmount = [](qint64 value) { return value >= 0 && value <= mostMicros; };
    if (!isAmount(power.microsPerKwh) || !isAmount(power.maxMicrosPerKwh) || !isAmount(power.microsPerRlc)
        || power.watts < 0 || power.watts > mostWatts)
        return bad("settings.negative"_reason, "power");
    for (const model::TariffHours &entry : power.hours) {
        if (!areHours(entry.hours) || !isAmount(entry.microsPerKwh))
            return bad("settings.bad_hours"_reason, "power.hours");
    }
    if (power.neverAtALoss && (power.watts == 0 || power.microsPerRlc == 0))
        return bad("settings.loss_needs_prices"_reason, "power");
    return Done{};
}

} // namespace

Result<Done> check(const WorkSettings &settings)
{
    for (const size_t size : {settings.hours.size(), settings.quietApps.size(), settings.refusedApps.size(),
                              settings.refusedRequesters.size(), settings.power.hours.size()}) {
        if (size > mostEntries)
            return bad("settings.too_long"_reason, "a list");
    }
    if (auto profile = checkProfile(settings.custom); !profile)
        return profile;
    for (const model::ProfileHours &entry : settings.hours) {
        if (!areHours(entry.hours))
            return bad("settings.bad_hours"_reason, "hours");
    }
    if (settings.awayAfterSeconds < shortestAway || settings.awayAfterSeconds > longestAway)
        return bad("settings.bad_time"_reason, "away_after_seconds");
    for (const model::QuietApp &app : settings.quietApps) {
        if (QFileInfo(app.program).isRelative() || app.program.contains(QChar::Null))
            return bad("settings.bad_program"_reason, "quiet_apps");
    }
    if (settings.minFreeDiskBytes < 0)
        return bad("settings.negative"_reason, "min_free_disk_bytes");
    if (settings.minPrice.value < 0)
        return bad("settings.negative"_reason, "min_price");
    return checkPower(settings.power);
}

namespace {

/// Takes the known members of `object` one by one into `settings`; names those it could not take.
QStringList takeMembers(const QJsonObject &object, WorkSettings &settings)
{
    QStringList left;
    QJsonObject taken;
    const auto take = [&](const auto &field) {
        const QString name = QLatin1String(field.name);
        if (!object.contains(name))
            return;
        QJsonObject tried = taken;
        tried.insert(name, object.value(name));
        const auto read = json::fromJson<WorkSettings>(tried);
        if (!read || !check(*read)) {
            left.push_back(name);
            return;
        }
        taken = tried;
        settings = *read;
    };
    std::apply([&](const auto &...field) { (take(field), ...); }, WorkSettings::jsonFields());
    return left;
}

} // namespace

SaneSettings readSettings(const QByteArray &text)
{
    SaneSettings sane;
    const auto object = json::parseObject(text);
    if (!object)
        return {.settings = {}, .reason = QStringLiteral("settings.work_damaged"), .detail = object.error().detail};
    const QStringList left = takeMembers(*object, sane.settings);
    if (sane.settings.version > WorkSettings::currentVersion)
        sane.reason = QStringLiteral("settings.work_from_future");
    else if (!left.isEmpty())
        sane.reason = QStringLiteral("settings.work_damaged");
    sane.detail = left.join(u", ");
    sane.settings.version = WorkSettings::currentVersion;
    return sane;
}

namespace {

/// `until`, moved so that no more is left than was asked for; nothing when it is over.
std::optional<QDateTime> endOf(QDateTime &since, const QDateTime &until, const QDateTime &now)
{
    if (!since.isValid() || !until.isValid() || until <= now || until <= since)
        return std::nullopt;
    if (now >= since)
        return until;
    const qint64 wanted = since.msecsTo(until); // the clock went back behind the wish
    since = now;
    return now.addMSecs(wanted);
}

} // namespace

model::Wishes sane(model::Wishes wishes, const QDateTime &now)
{
    if (wishes.isPaused && wishes.pausedUntil) {
        wishes.pausedUntil = endOf(wishes.pausedAt, *wishes.pausedUntil, now);
        wishes.isPaused = wishes.pausedUntil.has_value();
    }
    if (wishes.overrideUntil)
        wishes.overrideUntil = endOf(wishes.overrideAt, *wishes.overrideUntil, now);
    return wishes;
}

} // namespace fallow::policy
