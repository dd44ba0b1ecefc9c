#include "core/service/earnings_report.h"

#include "core/policy/presets.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace fallow::service {

using model::EarningsApp;
using model::EarningsDay;
using model::EarningsReport;

namespace {

constexpr double millijoulesOfKwh = 3.6e9;

QString dateOf(const QDateTime &at)
{
    return at.toLocalTime().date().toString(Qt::ISODate);
}

EarningsDay *dayOf(EarningsReport &report, const QDateTime &at)
{
    const QString date = dateOf(at);
    const auto found = std::find_if(report.days.rbegin(), report.days.rend(),
                                    [&date](const EarningsDay &day) { return day.date == date; });
    return found == report.days.rend() ? nullptr : &*found;
}

void sortApps(EarningsReport &report, const QHash<QString, EarningsApp> &apps)
{
    report.apps.assign(apps.begin(), apps.end());
    std::sort(report.apps.begin(), report.apps.end(), [](const EarningsApp &a, const EarningsApp &b) {
        return a.amount == b.amount ? a.name < b.name : a.amount > b.amount;
    });
}

} // namespace

EarningsReport earningsReport(const std::vector<store::WalletOutcome> &outcomes, const QDateTime &now, qint64 finalitySeconds,
                              qint64 days)
{
    EarningsReport report;
    const QDate today = now.toLocalTime().date();
    for (qint64 ago = days - 1; ago >= 0; --ago)
        report.days.push_back({.date = today.addDays(-ago).toString(Qt::ISODate)});
    QHash<QString, EarningsApp> apps;
    for (const store::WalletOutcome &outcome : outcomes) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(outcome.at);
        EarningsDay *day = dayOf(report, at);
        if (!day)
            continue;
        if (outcome.isRejected) {
            const base::Nrlc lost{outcome.amount.value < 0 ? -outcome.amount.value : outcome.amount.value};
            ++day->rejected;
            day->lost += lost;
            report.lost += lost;
            continue;
        }
        const bool isCertified = at.secsTo(now) >= finalitySeconds;
        ++day->tasks;
        (isCertified ? day->certified : day->provisional) += outcome.amount;
        (isCertified ? report.certified : report.provisional) += outcome.amount;
        EarningsApp &app = apps[outcome.app];
        app.name = outcome.app;
        app.amount += outcome.amount;
        ++app.tasks;
    }
    sortApps(report, apps);
    return report;
}

void addEnergy(EarningsReport &report, const std::vector<model::Task> &tasks, const model::Power &power)
{
    double micros = 0;
    for (const model::Task &task : tasks) {
        if (!task.usage || !model::isFinal(task.phase) || task.timeline.empty() || !dayOf(report, task.timeline.back().at))
            continue;
        report.cpuMs += task.usage->cpuMs;
        report.energyMj += task.usage->energyMj;
        micros += static_cast<double>(task.usage->energyMj) / millijoulesOfKwh
            * static_cast<double>(policy::tariffAt(power, task.timeline.back().at.toLocalTime()).microsPerKwh);
    }
    if (power.microsPerKwh <= 0 && power.hours.empty())
        return;
    report.electricityMicros = std::llround(micros);
    if (power.microsPerRlc > 0)
        report.electricityRlc = base::Nrlc{std::llround(micros / static_cast<double>(power.microsPerRlc) * 1e9)};
}

} // namespace fallow::service
