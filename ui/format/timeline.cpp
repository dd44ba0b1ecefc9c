#include "ui/format/timeline.h"

#include "ui/format/money.h"
#include "ui/format/quantity.h"
#include "ui/format/reasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fallow::ui {

using model::TaskPhase;
using State = TimelineStep::State;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr std::array steps{TaskPhase::Downloading,      TaskPhase::Verifying, TaskPhase::Computing,
                           TaskPhase::Contributing,     TaskPhase::Revealing, TaskPhase::WaitingForPayment};

/// Which of `steps` a phase belongs to; none: it is before the first.
int stepOf(TaskPhase phase)
{
    switch (phase) {
    case TaskPhase::Starting:
        return -1;
    case TaskPhase::Downloading:
        return 0;
    case TaskPhase::Verifying:
        return 1;
    case TaskPhase::Computing:
        return 2;
    case TaskPhase::Contributing:
    case TaskPhase::WaitingForOthers:
        return 3;
    case TaskPhase::Revealing:
    case TaskPhase::Uploading:
        return 4;
    case TaskPhase::WaitingForPayment:
        return 5;
    case TaskPhase::Paid:
    case TaskPhase::GivenBack:
    case TaskPhase::Rejected:
    case TaskPhase::Overdue:
        return static_cast<int>(steps.size());
    }
    Q_UNREACHABLE();
}

QString wordOf(TaskPhase step, State state)
{
    const bool isDone = state == State::Done;
    switch (step) {
    case TaskPhase::Downloading:
        return isDone ? Text::tr("Downloaded") : Text::tr("Download");
    case TaskPhase::Verifying:
        return isDone ? Text::tr("Verified") : Text::tr("Verify");
    case TaskPhase::Computing:
        return isDone ? Text::tr("Computed") : Text::tr("Compute");
    case TaskPhase::Contributing:
        return isDone ? Text::tr("Agreed") : Text::tr("Agree");
    case TaskPhase::Revealing:
        return isDone ? Text::tr("Revealed") : Text::tr("Reveal");
    default: // the last of `steps`
        return isDone ? Text::tr("Paid") : Text::tr("Payment");
    }
}

QString aheadText(const model::Task &task, TaskPhase step, const QDateTime &now, const QLocale &locale)
{
    switch (step) {
    case TaskPhase::Computing:
        return task.timeLimitMs
            ? Text::tr("at most %1").arg(durationText(std::chrono::milliseconds(*task.timeLimitMs), locale))
            : QString();
    case TaskPhase::Contributing:
        //: How many times over a result must be trusted
        return Text::tr("trust %1").arg(locale.toString(task.trust));
    case TaskPhase::Revealing:
        return task.revealDeadline ? Text::tr("by %1").arg(momentText(*task.revealDeadline, now, locale)) : QString();
    case TaskPhase::WaitingForPayment:
        return task.finalDeadline.isValid() ? Text::tr("by %1").arg(momentText(task.finalDeadline, now, locale)) : QString();
    default: // nothing is known of the others before they begin
        return {};
    }
}

/// When the first phase behind `step` began.
std::optional<QDateTime> leftAt(const model::Task &task, int step)
{
    const auto next = std::find_if(task.timeline.begin(), task.timeline.end(),
        [step](const model::PhaseChange &change) { return stepOf(change.phase) > step; });
    return next == task.timeline.end() ? std::nullopt : std::optional(next->at);
}

/// The furthest step that the task began.
int reached(const model::Task &task)
{
    int step = -1;
    for (const model::PhaseChange &change : task.timeline) {
        if (!model::isFinal(change.phase))
            step = std::max(step, stepOf(change.phase));
    }
    return step;
}

TimelineStep doneStep(const model::Task &task, int step, const QDateTime &now, const QLocale &locale)
{
    const auto left = leftAt(task, step);
    const bool isPayment = steps[static_cast<size_t>(step)] == TaskPhase::WaitingForPayment;
    const QString what = isPayment && task.reward ? rlcWithUnit(*task.reward, locale)
                         : left                   ? momentText(*left, now, locale)
                                                  : QString();
    return {wordOf(steps[static_cast<size_t>(step)], State::Done), what, State::Done};
}

} // namespace

std::vector<TimelineStep> timelineOf(const model::Task &task, const QDateTime &now, const QLocale &locale)
{
    const bool isFinal = model::isFinal(task.phase);
    const bool isPaid = task.phase == TaskPhase::Paid;
    const int current = isPaid ? static_cast<int>(steps.size()) : isFinal ? reached(task) : stepOf(task.phase);
    std::vector<TimelineStep> line;
    for (int i = 0; i < static_cast<int>(steps.size()); ++i) {
        const TaskPhase step = steps[static_cast<size_t>(i)];
        if (i < current) {
            line.push_back(doneStep(task, i, now, locale));
        } else if (isFinal) { // the step that it did not finish is where it ended
            line.push_back({phaseWord(task), task.timeline.empty() ? QString() : momentText(task.timeline.back().at, now, locale),
                            State::Ended});
            break;
        } else if (i == current) {
            line.push_back({phaseWord(task), phaseDetail(task, now, locale), State::Now});
        } else {
            line.push_back({wordOf(step, State::Ahead), aheadText(task, step, now, locale), State::Ahead});
        }
    }
    return line;
}

QString deadlineText(const model::Task &task, const QDateTime &now, const QLocale &locale)
{
    if (model::isFinal(task.phase) || !task.finalDeadline.isValid())
        return {};
    const QString end = Text::tr("final %1").arg(momentText(task.finalDeadline, now, locale));
    const bool isOpen = stepOf(task.phase) <= stepOf(TaskPhase::Contributing);
    const QDateTime next = isOpen ? task.contributionDeadline : task.revealDeadline.value_or(QDateTime());
    if (!next.isValid())
        return end;
    const qint64 left = now.msecsTo(next);
    const QString by = left > 0 ? Text::tr("%1 (in %2)").arg(momentText(next, now, locale), durationText(std::chrono::milliseconds(left), locale))
                                : momentText(next, now, locale);
    return isOpen ? Text::tr("contribute by %1, %2").arg(by, end) : Text::tr("reveal by %1, %2").arg(by, end);
}

} // namespace fallow::ui
