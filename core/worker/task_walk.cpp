#include "core/worker/task_walk.h"

#include <QPointer>

#include <algorithm>

namespace fallow::worker {

using base::Result;
using task::Order;
using task::Stage;
using task::Step;

namespace {
constexpr int maxRetryDoublings = 4; // half a minute between attempts at last
}

TaskWalk::TaskWalk(const WalkContext &context, task::Record record) :
    m_context(context),
    m_record(std::move(record)),
    m_files(context.tasksDirectory, m_record.authorization.task),
    m_reports(context.pool, m_record.authorization.task, context.pace)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_step)
            perform(*m_step);
    });
    connect(&m_reports, &ReportQueue::answered, this,
            [this](task::ReplicateStatus status, const Reported &reported) { answered(status, reported); });
    connect(&m_reports, &ReportQueue::drained, this, &TaskWalk::finishIfSettled);
}

TaskWalk::~TaskWalk() = default;

model::Task TaskWalk::view() const
{
    model::Task task = task::viewOf(m_record);
    task.transfer = m_transfer;
    if (m_record.stage == Stage::AppReady && m_transfer)
        task.phase = model::TaskPhase::Downloading;
    return task;
}

void TaskWalk::begin()
{
    start(Step::Check);
}

void TaskWalk::recover(std::optional<Order> order)
{
    if (m_step)
        return;
    const Stage stage = task::afterCrash(m_record.stage);
    if (stage != m_record.stage && !moveTo(stage))
        return;
    if (stage >= Stage::Computed)
        m_context.fetch.release(m_record.authorization.task); // the crash may have been before that
    if (order && *order != Order::Contribute && *order != Order::Wait && task::stepFor(stage, *order))
        return obey(*order);
    reportAgain(stage);
    if (const auto step = task::stepToRecover(stage))
        start(*step);
    look();
}

void TaskWalk::reportAgain(Stage stage)
{
    // The pool may have missed what was true before the crash; a repeated report is answered by 208.
    const ChainReceipt receipt{m_record.contributeBlock, m_record.contributeTx};
    if (stage == Stage::Contributed)
        m_reports.add(task::ReplicateStatus::Contributed, {.receipt = receipt});
    else if (stage == Stage::Revealed)
        m_reports.add(task::ReplicateStatus::Revealed);
    else if (stage == Stage::Uploaded)
        m_reports.add(task::ReplicateStatus::ResultUploaded, uploadDetails());
}

void TaskWalk::obey(Order order)
{
    const auto step = task::stepFor(m_record.stage, order);
    if (!step)
        return;
    if (*step == Step::GiveBack)
        return giveBack(QStringLiteral("pool.aborted"), QStringLiteral("CONSENSUS_REACHED"));
    // A digest sent too early serves whoever did not compute: the chain decides, not the pool.
    if (*step == Step::Reveal)
        return look();
    if (m_step)
        m_next = order;
    else
        start(*step);
}

void TaskWalk::giveBack(const QString &reason, const QString &cause)
{
    if (m_record.stage >= Stage::Contributing)
        return;
    m_context.run.stop(m_record.authorization.task);
    m_record.reason = reason;
    m_record.cause = cause;
    m_retry.stop();
    m_step.reset();
    start(Step::GiveBack);
}

void TaskWalk::start(Step step)
{
    m_step = step;
    m_attempts = 0;
    m_hasReportedBegun = false;
    perform(step);
}

void TaskWalk::reportBegun()
{
    if (!std::exchange(m_hasReportedBegun, true))
        m_reports.add(task::reportsOf(*m_step).begun);
}

void TaskWalk::perform(Step step)
{
    switch (step) {
    case Step::Check: return check();
    case Step::FetchApp: return fetchApp();
    case Step::FetchData: return fetchData();
    case Step::Run: return runApp();
    case Step::Contribute: return contribute();
    case Step::Reveal: return reveal();
    case Step::Upload: return upload();
    case Step::Complete: return complete();
    case Step::GiveBack: return abandon();
    }
}

bool TaskWalk::moveTo(Stage stage)
{
    const task::Record moved = task::advanced(m_record, stage, m_context.clock.now());
    if (const auto written = m_context.journal.write(moved); !written) {
        // Nothing may happen that the journal does not know: the step is tried again.
        retryLater(written.error());
        return false;
    }
    m_record = moved;
    Q_EMIT changed();
    return true;
}

void TaskWalk::endStep()
{
    m_step.reset();
    m_retry.stop();
    m_transfer.reset();
    if (const auto order = std::exchange(m_next, std::nullopt))
        obey(*order);
}

void TaskWalk::retryLater(const base::Error &error)
{
    m_record.reason = error.reason.key();
    m_retry.start(m_context.pace.stepRetry * (1 << std::min(m_attempts++, maxRetryDoublings)));
    Q_EMIT changed();
}

void TaskWalk::failStep(const QString &reason, const QString &cause)
{
    if (m_step && *m_step != Step::GiveBack) {
        reportBegun(); // a failure follows only what has begun (poco.md D.7)
        m_reports.add(task::reportsOf(*m_step).failed, {.error = reason, .cause = cause});
    }
    giveBack(reason, cause);
}

void TaskWalk::answered(task::ReplicateStatus status, const Reported &reported)
{
    if (status == task::ReplicateStatus::Aborted && m_step == Step::GiveBack) {
        if (!moveTo(Stage::GivenBack))
            return;
        return endStep();
    }
    if (!reported.repeated)
        return obey(reported.order);
    // The pool's order was in an answer that we did not get. It had one for what is done:
    if (const auto step = task::stepToRecover(m_record.stage); step && !m_step)
        start(*step);
}

ProgressHandler TaskWalk::progress()
{
    return [self = QPointer<TaskWalk>(this)](const model::TransferProgress &transfer) {
        if (!self || !self->m_step)
            return;
        self->m_transfer = transfer;
        Q_EMIT self->changed();
    };
}

void TaskWalk::abandon()
{
    if (m_record.stage != Stage::GivingBack && !moveTo(Stage::GivingBack))
        return;
    m_next.reset();
    m_context.fetch.release(m_record.authorization.task);
    m_files.remove();
    m_reports.add(task::ReplicateStatus::Aborted, {.cause = m_record.cause}); // its answer ends this step
}

void TaskWalk::finishIfSettled()
{
    if (isSettled(m_record) && m_reports.isEmpty() && !m_step)
        Q_EMIT settled();
}

} // namespace fallow::worker
