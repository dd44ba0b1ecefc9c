#include "ui/format/run_words.h"

#include "ui/format/address.h"
#include "ui/format/quantity.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace fallow::ui
{

using model::Run;
using model::RunPhase;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Runs)
};

bool hasResult(const Run &run)
{
    return run.phase == RunPhase::Completed || run.phase == RunPhase::Downloaded;
}

bool isLocked(const Run &run)
{
    return !hasResult(run) && run.phase != RunPhase::Failed;
}

bool isOverdue(const Run &run, const QDateTime &now)
{
    return isLocked(run) && run.finalDeadline.isValid() && run.finalDeadline < now;
}

/// It is at the chain's own address: a callback's answer is no file.
bool mayFetch(const Run &run)
{
    return run.phase == RunPhase::Completed && !run.resultLocation.isEmpty();
}

const Run *first(const std::vector<Run> &runs, const std::function<bool(const Run &)> &is)
{
    const auto found = std::find_if(runs.begin(), runs.end(), is);
    return found == runs.end() ? nullptr : &*found;
}

QString nameOf(const std::vector<Run> &runs)
{
    const Run &run = runs.front();
    const QString name = run.appName.isEmpty() ? shortAddress(run.app) : run.appName;
    if (runs.size() == 1)
        return name;
    //: An app, and how many tasks of it were bought
    return Text::tr("%1, %n tasks", nullptr, static_cast<int>(runs.size())).arg(name);
}

/// The one that is furthest behind says where all are.
const Run &slowest(const std::vector<Run> &runs)
{
    const auto rank = [](const Run &run) { return run.phase == RunPhase::Failed ? 10 : static_cast<int>(run.phase); };
    return *std::min_element(runs.begin(), runs.end(), [&](const Run &one, const Run &other) { return rank(one) < rank(other); });
}

void setStage(RunView &view, const Run &run)
{
    switch (run.phase) {
    case RunPhase::Matched:
        view.stage = Text::tr("Waiting");
        view.tone = Tone::Waiting;
        break;
    case RunPhase::Computing:
        view.stage = Text::tr("Computing");
        view.tone = Tone::Good;
        break;
    case RunPhase::Revealing:
        view.stage = Text::tr("Certifying");
        view.tone = Tone::Good;
        break;
    case RunPhase::Completed:
        view.stage = Text::tr("Result ready");
        view.tone = Tone::Info;
        break;
    case RunPhase::Downloaded:
        view.stage = Text::tr("Result here");
        break;
    case RunPhase::Failed:
        view.stage = Text::tr("No result");
        break;
    }
}

QString progressOf(const Run &run)
{
    switch (run.phase) {
    case RunPhase::Matched: return Text::tr("the pool has not begun");
    case RunPhase::Computing: return Text::tr("%n computers contributed", nullptr, static_cast<int>(run.contributors));
    case RunPhase::Revealing: return Text::tr("%n computers agree", nullptr, static_cast<int>(run.agreeing));
    case RunPhase::Completed:
        if (run.resultLocation.isEmpty())
            return Text::tr("its answer stands on the chain");
        return Text::tr("certified by %n computers", nullptr, static_cast<int>(run.agreeing));
    case RunPhase::Downloaded: return Text::tr("verified, %1").arg(shortId(run.resultDigest));
    case RunPhase::Failed: return Text::tr("what was locked came back");
    }
    return {};
}

void setNext(RunView &view, const std::vector<Run> &runs, const QDateTime &now)
{
    const Run *overdue = first(runs, [&](const Run &run) { return isOverdue(run, now); });
    const Run *ready = first(runs, &mayFetch);
    const Run *here = first(runs, [](const Run &run) { return !run.resultFile.isEmpty(); });
    if (here)
        view.file = here->resultFile;
    const Run *subject = overdue ? overdue : ready ? ready : here;
    if (subject)
        view.task = subject->task;
    view.next = overdue ? RunView::Claim : ready ? RunView::Get : here ? RunView::Open : RunView::None;
    if (!overdue)
        return;
    view.stage = Text::tr("Overdue");
    view.tone = Tone::Danger;
    view.progress = Text::tr("no agreement before the final date");
}

} // namespace

RunView runView(const std::vector<Run> &runs, const QDateTime &now, const QLocale &locale)
{
    const auto total = static_cast<qint64>(runs.size());
    const auto done = std::count_if(runs.begin(), runs.end(), &hasResult);
    const Run &behind = slowest(runs);
    RunView view{.name = nameOf(runs), .when = dayText(runs.front().matchedAt, now, locale)};
    setStage(view, behind);
    view.progress = total == 1 ? progressOf(behind) : Text::tr("%1 of %2 results").arg(locale.toString(done), locale.toString(total));
    if (total > 1 || done == total)
        view.share = static_cast<double>(done) / static_cast<double>(total);
    QDateTime until;
    for (const Run &run : runs) {
        if (!isLocked(run))
            continue;
        view.locked += run.price;
        until = std::max(until, run.finalDeadline);
    }
    setNext(view, runs, now);
    if (until.isValid() && view.next != RunView::Claim)
        view.until = Text::tr("can be claimed back after %1").arg(momentText(until, now, locale));
    return view;
}

} // namespace fallow::ui
