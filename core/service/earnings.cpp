#include "core/service/earnings.h"

namespace fallow::service {

namespace {

constexpr qint64 daysShown = 14;

QDateTime settledAt(const task::Record &record)
{
    return record.timeline.empty() ? QDateTime() : record.timeline.back().at;
}

} // namespace

model::Earnings earningsOf(const std::vector<task::Record> &records, const QDateTime &now, qint64 finalitySeconds)
{
    model::Earnings earnings;
    earnings.byDay.resize(daysShown);
    const QDate today = now.toLocalTime().date();
    for (const task::Record &record : records) {
        earnings.atStake += task::viewOf(record).stake;
        const QDateTime at = settledAt(record);
        const qint64 daysAgo = at.toLocalTime().date().daysTo(today);
        if (daysAgo < 0 || daysAgo >= daysShown)
            continue;
        earnings.rejectedToday += record.rejected && daysAgo == 0;
        if (!record.reward)
            continue;
        earnings.byDay[static_cast<size_t>(daysShown - 1 - daysAgo)] += *record.reward;
        if (daysAgo > 0)
            continue;
        ++earnings.finishedToday;
        const bool isCertified = at.secsTo(now) >= finalitySeconds;
        (isCertified ? earnings.certifiedToday : earnings.provisionalToday) += *record.reward;
    }
    return earnings;
}

} // namespace fallow::service
