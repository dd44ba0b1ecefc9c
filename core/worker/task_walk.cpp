#include "core/worker/task_walk.h"

#include <QPointer>

#include <algorithm>

namespace fallow::worker {

using base::Result;
using task::Order;
using task::Stage;
using task::Step;

namespace {
constexpr std::chrono::seconds firstRetry{2};
constexpr int maxRetryDoublings = 4; // half a minute between attempts at last
}

TaskWalk::TaskWalk(const WalkContext &context, task::Record record) :
    m_context(context),
    m_record(std::move(record)),
    m_files(context.tasksDirectory, m_record.authorization.task),
    m_reports(context.pool, m_record.authorization.task)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_step)
            perform(*m_step);
    });
    connect(&m_reports, &ReportQueue::answered, this,
            [this](task::Status, const Reported &reported) { answered(reported); });
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
    if (order && *order != Order::Contribute && *order != Order::Wait && task::stepFor(stage, *order))
        return obey(*order);
    // The pool may have missed what was true before the crash; a repeated report is answered by 208.
    if (stage == Stage::Contributed || stage == Stage::Revealed) {
        StatusDetails details;
        details.receipt = ChainReceipt{m_record.contributeBlock, m_record.contributeTx};
        m_reports.add(stage == Stage::Contributed ? task::Status::Contributed : task::Status::Revealed,
                      details);
    }
    if (const auto step = task::stepToRecover(stage))
        start(*step);
    look();
}

void TaskWalk::obey(Order order)
{
    const auto step = task::stepFor(m_record.stage, order);
    if (!step)
        return;
    if (*step == Step::GiveBack)
        return giveBack(QStringLiteral("pool.aborted"), QStringLiteral("CONSENSUS_REACHED"));
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
    if (step != Step::GiveBack)
        m_reports.add(task::reportsOf(step).begun);
    perform(step);
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
    m_transfer.reset();
    if (const auto order = std::exchange(m_next, std::nullopt))
        obey(*order);
}

void TaskWalk::retryLater(const base::Error &error)
{
    m_record.reason = error.reason.key();
    m_retry.start(firstRetry * (1 << std::min(m_attempts++, maxRetryDoublings)));
    Q_EMIT changed();
}

void TaskWalk::failStep(const QString &reason, const QString &cause)
{
    if (m_step && *m_step != Step::GiveBack)
        m_reports.add(task::reportsOf(*m_step).failed, {.error = reason, .cause = cause});
    giveBack(reason, cause);
}

void TaskWalk::answered(const Reported &reported)
{
    obey(reported.order);
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
    if (m_record.stage != Stage::GivingBack && m_record.stage != Stage::GivenBack && !moveTo(Stage::GivingBack))
        return;
    m_reports.add(task::Status::Aborted, {.cause = m_record.cause});
    if (!moveTo(Stage::GivenBack))
        return;
    m_files.remove();
    endStep();
}

void TaskWalk::finishIfSettled()
{
    if (isSettled(m_record) && m_reports.isEmpty() && !m_step)
        Q_EMIT settled();
}

} // namespace fallow::worker
