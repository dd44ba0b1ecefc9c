#include "ui/session/views.h"

#include "ui/format/address.h"
#include "ui/format/money.h"
#include "ui/format/phase.h"
#include "ui/format/quantity.h"

#include <QCoreApplication>

#include <algorithm>

namespace fallow::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Home)
};

qreal shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? std::clamp(static_cast<qreal>(part) / static_cast<qreal>(whole), 0.0, 1.0)
                     : 0;
}

QString blockText(const model::NetworkStatus &network, const QDateTime &now, const QLocale &locale)
{
    if (network.block <= 0)
        return Text::tr("no block seen yet");
    //: The network's latest block, %1 is its number
    const QString number = Text::tr("block %1").arg(locale.toString(network.block));
    if (!network.blockTime)
        return number;
    const auto age = std::chrono::milliseconds(network.blockTime->msecsTo(now));
    //: Block number and its age
    return Text::tr("%1 · %2 ago").arg(number, durationText(age, locale));
}

QString poolText(const model::PoolStatus &pool, const QLocale &locale)
{
    const QString name = pool.name.isEmpty() ? shortAddress(pool.address) : pool.name;
    if (!pool.connected)
        return Text::tr("pool %1 · not connected").arg(name);
    if (!pool.aliveWorkers)
        return Text::tr("pool %1").arg(name);
    //: Name of a pool and how many computers it says are alive
    return Text::tr("pool %1 · %2 workers").arg(name, locale.toString(*pool.aliveWorkers));
}

} // namespace

EarnedView earnedView(const model::Earnings &earnings, const QLocale &locale)
{
    EarnedView view;
    view.amount = rlcText(earnings.certifiedToday + earnings.provisionalToday, locale);
    if (earnings.provisionalToday.value > 0) {
        //: Part of today's earnings that the network could still take back
        view.note =
            Text::tr("of it %1 provisional").arg(rlcWithUnit(earnings.provisionalToday, locale));
    }
    const auto best = std::max_element(earnings.byDay.begin(), earnings.byDay.end());
    if (best != earnings.byDay.end() && best->value > 0) {
        for (const base::Nrlc day : earnings.byDay)
            view.bars.append(shareOf(day.value, best->value));
        view.barsText =
            Text::tr("The last %1 days; the best one earned %2")
                .arg(locale.toString(earnings.byDay.size()), rlcWithUnit(*best, locale));
    }
    view.tasks =
        Text::tr("%1 finished today, %2 rejected, %3 at stake")
            .arg(locale.toString(earnings.finishedToday), locale.toString(earnings.rejectedToday),
                rlcWithUnit(earnings.atStake, locale));
    return view;
}

UseView processorView(const model::ComputerUse &computer, const QLocale &locale)
{
    return {Text::tr("Processor"),
        Text::tr("%1 of %2 cores allowed")
            .arg(locale.toString(computer.coresBusy), locale.toString(computer.coresAllowed)),
        shareOf(computer.coresBusy, computer.coresAllowed), computer.coresTotal > 0};
}

UseView memoryView(const model::ComputerUse &computer, const QLocale &locale)
{
    return {Text::tr("Memory"),
        Text::tr("%1 of %2")
            .arg(sizeText(computer.memoryUsedBytes, locale),
                sizeText(computer.memoryTotalBytes, locale)),
        shareOf(computer.memoryUsedBytes, computer.memoryTotalBytes),
        computer.memoryTotalBytes > 0};
}

UseView diskView(const model::ComputerUse &computer, const QLocale &locale)
{
    return {Text::tr("Disk"),
        Text::tr("%1 used, %2 free")
            .arg(
                sizeText(computer.diskUsedBytes, locale), sizeText(computer.diskFreeBytes, locale)),
        shareOf(computer.diskUsedBytes, computer.diskUsedBytes + computer.diskFreeBytes),
        computer.diskUsedBytes + computer.diskFreeBytes > 0};
}

UseView downloadView(const model::ComputerUse &computer, const QLocale &locale)
{
    return {Text::tr("Download today"), sizeText(computer.downloadedTodayBytes, locale), 0,
        computer.coresTotal > 0};
}

ReputationView reputationView(
    const std::optional<model::Reputation> &reputation, const QLocale &locale)
{
    if (!reputation)
        return {{}, Text::tr("Not read from the network yet.")};
    const qint64 results = reputation->accepted + reputation->rejected;
    if (results == 0)
        return {
            locale.toString(reputation->score), Text::tr("on-chain score\nno result judged yet")};
    return {locale.toString(reputation->score),
        Text::tr("on-chain score\n%1 of %2 results accepted")
            .arg(shareText(reputation->accepted, results, locale), locale.toString(results))};
}

NetworkView networkView(const model::Status &status, const QDateTime &now, const QLocale &locale)
{
    NetworkView view;
    view.name = status.network.name;
    view.block = blockText(status.network, now, locale);
    view.money = status.network.realMoney ? QString() : Text::tr("Practice: no real money");
    const bool believed = std::any_of(status.network.nodes.begin(), status.network.nodes.end(),
        [](const model::NodeStatus &node) { return node.believed; });
    view.tone = static_cast<int>(believed ? Tone::Good : Tone::Waiting);
    view.pool = status.pool ? poolText(*status.pool, locale) : Text::tr("no pool joined");
    return view;
}

} // namespace fallow::ui
