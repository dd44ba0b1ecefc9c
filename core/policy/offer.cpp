#include "core/policy/offer.h"

#include <algorithm>

namespace fallow::policy {

using model::Because;

namespace {

constexpr base::uint128 milliwattSecondsPerKwh = 3'600'000'000ULL;
constexpr base::uint128 nrlcPerRlc = 1'000'000'000ULL;
constexpr int mostTariffSteps = 1000;

bool isListed(const std::vector<base::Address> &list, const base::Address &address)
{
    return std::find(list.begin(), list.end(), address) != list.end();
}

base::uint128 positive(qint64 value)
{
    return static_cast<base::uint128>(std::max<qint64>(0, value));
}

qint64 saturated(base::uint128 value)
{
    return static_cast<qint64>(std::min(value, positive(std::numeric_limits<qint64>::max())));
}

} // namespace

qint64 electricityMicros(const model::Power &power, qint64 milliwatts, const QDateTime &now, qint64 seconds)
{
    base::uint128 sum = 0; // micros times milliwatt-seconds per kWh
    QDateTime at = now;
    for (int step = 0; seconds > 0 && step < mostTariffSteps; ++step) {
        const TariffNow tariff = tariffAt(power, at);
        const qint64 span = tariff.until ? std::clamp<qint64>(at.secsTo(*tariff.until), 1, seconds) : seconds;
        sum += positive(milliwatts) * positive(span) * positive(tariff.microsPerKwh);
        seconds -= span;
        at = at.addSecs(span);
    }
    return saturated((sum + milliwattSecondsPerKwh - 1) / milliwattSecondsPerKwh);
}

std::optional<Because> refusal(const Offer &offer, const model::WorkSettings &settings, qint64 cores, const QDateTime &now)
{
    if (isListed(settings.refusedApps, offer.app))
        return Because{.key = QStringLiteral("policy.app_refused"), .subject = offer.app.toString()};
    if (isListed(settings.refusedRequesters, offer.requester))
        return Because{.key = QStringLiteral("policy.requester_refused"), .subject = offer.requester.toString()};
    if (offer.pays < settings.minPrice) {
        return Because{.key = QStringLiteral("policy.price_too_low"), .value = static_cast<double>(offer.pays.value),
                       .limit = static_cast<double>(settings.minPrice.value)};
    }
    const model::Power &power = settings.power;
    if (!power.neverAtALoss)
        return std::nullopt;
    const qint64 milliwatts = power.watts * 1000 * std::clamp<qint64>(offer.cores, 1, std::max<qint64>(1, cores)) / std::max<qint64>(1, cores);
    const qint64 cost = electricityMicros(power, milliwatts, now, offer.seconds);
    const qint64 income = saturated(positive(offer.pays.value) * positive(power.microsPerRlc) / nrlcPerRlc);
    if (income >= cost)
        return std::nullopt;
    return Because{.key = QStringLiteral("policy.at_a_loss"), .value = static_cast<double>(income), .limit = static_cast<double>(cost)};
}

} // namespace fallow::policy
