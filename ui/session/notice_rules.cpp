#include "ui/session/notice_rules.h"

#include "ui/format/because.h"
#include "ui/format/money.h"
#include "ui/format/reasons.h"

#include <QCoreApplication>

#include <algorithm>

namespace fallow::ui
{

using model::TaskPhase;
using namespace std::chrono_literals;

namespace
{

// The reveal needs a block or two; a quarter of an hour leaves time to plug something in.
constexpr std::chrono::milliseconds revealMargin = 15min;
constexpr qsizetype longestName = 60; // an app's name is its maker's

QString homeLink()
{
    return QStringLiteral("fallow:home");
}

base::Nrlc stakeOf(const std::vector<model::Task> &tasks)
{
    base::Nrlc sum;
    for (const model::Task &task : tasks) {
        if (!model::isFinal(task.phase))
            sum += task.stake;
    }
    return sum;
}

bool lacks(const model::Status &status, QStringView check)
{
    return std::any_of(status.checks.begin(), status.checks.end(),
        [&](const model::Check &each) { return each.key == check && !each.holds; });
}

bool isNodeAway(const model::Status &status)
{
    const auto &nodes = status.network.nodes;
    return !nodes.empty() && std::none_of(nodes.begin(), nodes.end(), [](const model::NodeStatus &node) { return node.believed; });
}

bool isRevealLate(const NoticeFacts &facts)
{
    return std::any_of(facts.tasks.begin(), facts.tasks.end(), [&](const model::Task &task) {
        return task.phase == TaskPhase::Revealing && task.revealDeadline
            && facts.now.msecsTo(*task.revealDeadline) < revealMargin.count();
    });
}

/// The sentence for why locked stake may be lost; empty: nothing threatens it.
QString threat(const NoticeFacts &facts)
{
    if (facts.isCoreAway)
        return reasonLine(QStringLiteral("rpc.not_running"));
    if (lacks(facts.status, u"gas"))
        return reasonLine(QStringLiteral("chain.out_of_gas"));
    if (isNodeAway(facts.status))
        return reasonLine(QStringLiteral("chain.unreachable"));
    if (isRevealLate(facts))
        return QCoreApplication::translate("Notice", "A result must be revealed within minutes, and it is not yet.");
    return {};
}

void addStake(std::vector<Notice> &found, const NoticeFacts &facts, const QLocale &locale)
{
    const base::Nrlc stake = stakeOf(facts.tasks);
    const QString why = stake.value > 0 ? threat(facts) : QString();
    if (!why.isEmpty()) {
        found.push_back({.key = QStringLiteral("stake"), .title = QCoreApplication::translate("Notice", "%1 at risk").arg(rlcWithUnit(stake, locale)),
            .text = why, .link = QStringLiteral("fallow:work"), .isUrgent = true});
    }
}

void addBackup(std::vector<Notice> &found, const NoticeFacts &facts)
{
    const bool isMissing = facts.backup == model::BackupState::Missing || facts.backup == model::BackupState::Shown;
    const auto &earnings = facts.status.earnings;
    const bool hasEarned = std::any_of(earnings.byDay.begin(), earnings.byDay.end(), [](base::Nrlc day) { return day.value > 0; });
    if (isMissing && hasEarned) {
        found.push_back({.key = QStringLiteral("backup"), .title = QCoreApplication::translate("Notice", "Write down the words of your wallet"),
            .text = QCoreApplication::translate("Notice", "It holds earnings now. Without the words they are lost with this computer."),
            .link = QStringLiteral("fallow:wallet")});
    }
}

void addDisk(std::vector<Notice> &found, const model::Status &status, const QLocale &locale)
{
    const auto full = std::find_if(status.because.begin(), status.because.end(),
        [](const model::Because &because) { return because.key == u"policy.disk_full"; });
    if (full != status.because.end()) {
        found.push_back({.key = QStringLiteral("disk"), .title = QCoreApplication::translate("Notice", "The disk is too full to work"),
            .text = becauseText(*full, locale), .link = QStringLiteral("fallow:settings")});
    }
}

} // namespace

std::vector<Notice> troubles(const NoticeFacts &facts, const QLocale &locale)
{
    std::vector<Notice> found;
    addStake(found, facts, locale);
    if (facts.isCoreAway) { // what it said last may be true no more
        found.push_back({.key = QStringLiteral("core"), .title = QCoreApplication::translate("Notice", "The background core is not running"),
            .text = reasonText(QStringLiteral("rpc.not_running")).nextStep, .link = homeLink()});
        addBackup(found, facts);
        return found;
    }
    if (isNodeAway(facts.status)) {
        found.push_back({.key = QStringLiteral("node"), .title = QCoreApplication::translate("Notice", "No server of %1 answers").arg(facts.status.network.name),
            .text = reasonLine(QStringLiteral("chain.unreachable")), .link = homeLink()});
    } else if (facts.status.state == model::WorkState::Blocked) {
        found.push_back({.key = QStringLiteral("blocked"), .title = QCoreApplication::translate("Notice", "Something must be cured before work goes on"),
            .text = reasonLine(facts.status.reason), .link = homeLink()});
    }
    addDisk(found, facts.status, locale);
    addBackup(found, facts);
    return found;
}

Notice endingsNotice(const Endings &endings, const QLocale &locale)
{
    const QString app = endings.lastApp.left(longestName);
    Notice notice{.key = QStringLiteral("endings"), .kind = NoticeKind::Work, .link = QStringLiteral("fallow:work"), .isUrgent = endings.lost > 0};
    QStringList lines;
    if (endings.paid > 0)
        lines += QCoreApplication::translate("Notice", "%n task(s) paid, %1 earned", nullptr, endings.paid).arg(rlcWithUnit(endings.earned, locale));
    if (endings.lost > 0)
        lines += QCoreApplication::translate("Notice", "%n task(s) rejected, the stake is lost", nullptr, endings.lost);
    if (endings.unpaid > 0)
        lines += QCoreApplication::translate("Notice", "%n task(s) ended without pay", nullptr, endings.unpaid);
    notice.title = lines.takeFirst();
    if (!endings.lastReason.isEmpty())
        lines += reasonText(endings.lastReason).sentence;
    //: Of a notification; %1 is the name of an app
    lines += QCoreApplication::translate("Notice", "The last one: %1").arg(app);
    notice.text = lines.join(u'\n');
    return notice;
}

Notice incomeNotice(int count, base::Nrlc sum, const QLocale &locale)
{
    return {.key = QStringLiteral("income"), .kind = NoticeKind::Money,
        .title = QCoreApplication::translate("Notice", "%1 came in").arg(rlcWithUnit(sum, locale)),
        .text = QCoreApplication::translate("Notice", "%n payment(s), final once the network is sure of them.", nullptr, count),
        .link = QStringLiteral("fallow:wallet")};
}

} // namespace fallow::ui
