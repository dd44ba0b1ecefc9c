#include "ui/format/phase.h"

#include "ui/format/quantity.h"
#include "ui/format/reasons.h"

#include <QCoreApplication>

#include <algorithm>

namespace fallow::ui {

using model::TaskPhase;
using model::WorkState;
using std::chrono::milliseconds;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Phase)
};

QString transferText(const model::TransferProgress &transfer, const QLocale &locale)
{
    const QString received = sizeText(transfer.receivedBytes, locale);
    if (!transfer.totalBytes)
        return received;
    //: Progress of a download: bytes received, bytes in all
    return Text::tr("%1 of %2").arg(received, sizeText(*transfer.totalBytes, locale));
}

QString computingText(const model::Task &task, const QLocale &locale)
{
    if (!task.usage)
        return {};
    const QString used = durationText(milliseconds(task.usage->wallMs), locale);
    if (!task.timeLimitMs)
        return used;
    //: Time a task has computed and the time its category allows
    return Text::tr("%1 of at most %2")
        .arg(used, durationText(milliseconds(*task.timeLimitMs), locale));
}

QString untilText(const QDateTime &deadline, const QDateTime &now, const QLocale &locale)
{
    return deadline.isValid()
        ? Text::tr("until %1 at the latest").arg(momentText(deadline, now, locale))
        : QString();
}

QString endText(const model::Task &task, const QDateTime &now, const QLocale &locale)
{
    if (!task.reason.isEmpty())
        return reasonText(task.reason).sentence;
    if (task.timeline.empty())
        return {};
    //: When a task ended, %1 is a time of day
    return Text::tr("at %1").arg(momentText(task.timeline.back().at, now, locale));
}

} // namespace

QString phaseWord(const model::Task &task)
{
    if (task.paused && !model::isFinal(task.phase))
        return Text::tr("Paused");
    switch (task.phase) {
    case TaskPhase::Starting:
        return Text::tr("Starting");
    case TaskPhase::Downloading:
        return Text::tr("Downloading");
    case TaskPhase::Verifying:
        return Text::tr("Verifying");
    case TaskPhase::Computing:
        return Text::tr("Computing");
    case TaskPhase::Contributing:
        return Text::tr("Contributing");
    case TaskPhase::WaitingForOthers:
        return Text::tr("Waiting for others");
    case TaskPhase::Revealing:
        return Text::tr("Revealing");
    case TaskPhase::Uploading:
        return Text::tr("Uploading");
    case TaskPhase::WaitingForPayment:
        return Text::tr("Waiting for payment");
    case TaskPhase::Paid:
        return Text::tr("Paid");
    case TaskPhase::GivenBack:
        return Text::tr("Given back");
    case TaskPhase::Rejected:
        return Text::tr("Rejected");
    case TaskPhase::Overdue:
        return Text::tr("Overdue");
    }
    Q_UNREACHABLE();
}

Tone phaseTone(const model::Task &task)
{
    if (task.paused && !model::isFinal(task.phase))
        return Tone::Waiting;
    switch (task.phase) {
    case TaskPhase::Starting:
    case TaskPhase::GivenBack:
        return Tone::Neutral;
    case TaskPhase::Downloading:
    case TaskPhase::Verifying:
    case TaskPhase::Uploading:
        return Tone::Info;
    case TaskPhase::Computing:
    case TaskPhase::Contributing:
    case TaskPhase::Revealing:
    case TaskPhase::Paid:
        return Tone::Good;
    case TaskPhase::WaitingForOthers:
    case TaskPhase::WaitingForPayment:
        return Tone::Waiting;
    case TaskPhase::Rejected:
    case TaskPhase::Overdue:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

QString phaseDetail(const model::Task &task, const QDateTime &now, const QLocale &locale)
{
    switch (task.phase) {
    case TaskPhase::Starting:
        return Text::tr("Checking the deal");
    case TaskPhase::Downloading:
        return task.transfer ? transferText(*task.transfer, locale) : QString();
    case TaskPhase::Verifying:
        return Text::tr("Comparing hashes");
    case TaskPhase::Computing:
        return computingText(task, locale);
    case TaskPhase::Contributing:
        return Text::tr("Sending the fingerprint of the result");
    case TaskPhase::WaitingForOthers:
        return untilText(task.contributionDeadline, now, locale);
    case TaskPhase::Revealing:
        return untilText(task.revealDeadline.value_or(QDateTime()), now, locale);
    case TaskPhase::Uploading:
    case TaskPhase::WaitingForPayment:
        return untilText(task.finalDeadline, now, locale);
    case TaskPhase::Paid:
    case TaskPhase::GivenBack:
    case TaskPhase::Rejected:
    case TaskPhase::Overdue:
        return endText(task, now, locale);
    }
    Q_UNREACHABLE();
}

std::optional<double> phaseShare(const model::Task &task)
{
    const auto share = [](qint64 part, std::optional<qint64> whole) -> std::optional<double> {
        if (!whole || *whole <= 0)
            return std::nullopt;
        return std::clamp(static_cast<double>(part) / static_cast<double>(*whole), 0.0, 1.0);
    };
    if (task.phase == TaskPhase::Downloading && task.transfer)
        return share(task.transfer->receivedBytes, task.transfer->totalBytes);
    if (task.phase == TaskPhase::Computing && task.usage)
        return share(task.usage->wallMs, task.timeLimitMs);
    return std::nullopt;
}

QString stateTitle(WorkState state)
{
    switch (state) {
    case WorkState::NotJoined:
        return Text::tr("Not contributing yet");
    case WorkState::Connecting:
        return Text::tr("Connecting");
    case WorkState::Ready:
        return Text::tr("Ready, no work right now");
    case WorkState::Working:
        return Text::tr("Contributing");
    case WorkState::Paused:
        return Text::tr("Paused");
    case WorkState::Blocked:
        return Text::tr("Something needs you");
    }
    Q_UNREACHABLE();
}

Tone stateTone(WorkState state)
{
    switch (state) {
    case WorkState::NotJoined:
        return Tone::Neutral;
    case WorkState::Connecting:
    case WorkState::Paused:
        return Tone::Waiting;
    case WorkState::Ready:
        return Tone::Info;
    case WorkState::Working:
        return Tone::Good;
    case WorkState::Blocked:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace fallow::ui
