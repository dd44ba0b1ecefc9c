#include "core/service/wallet/earnings.h"

namespace fallow::service {

model::Earnings earningsOf(const std::vector<store::WalletOutcome> &outcomes, const QDateTime &now,
                           qint64 finalitySeconds)
{
    model::Earnings earnings;
    earnings.byDay.resize(earningDays);
    const QDate today = now.toLocalTime().date();
    for (const store::WalletOutcome &outcome : outcomes) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(outcome.at);
        const qint64 daysAgo = at.date().daysTo(today);
        if (daysAgo < 0 || daysAgo >= earningDays)
            continue;
        if (outcome.isRejected) {
            earnings.rejectedToday += daysAgo == 0;
            continue;
        }
        earnings.byDay[static_cast<size_t>(earningDays - 1 - daysAgo)] += outcome.amount;
        if (daysAgo > 0)
            continue;
        ++earnings.finishedToday;
        const bool isCertified = at.secsTo(now) >= finalitySeconds;
        (isCertified ? earnings.certifiedToday : earnings.provisionalToday) += outcome.amount;
    }
    return earnings;
}

} // namespace fallow::service
