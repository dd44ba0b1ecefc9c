#include "ui/session/runs_controller.h"

#include "ui/format/download.h"

#include <algorithm>

namespace fallow::ui
{

using model::Run;

RunsController::RunsController(CoreState &core, const base::Clock &clock, const QLocale &locale)
    : m_core(core), m_clock(clock), m_list(locale)
{
    connect(&core, &CoreState::heard, this, &RunsController::hear);
    connect(&core, &CoreState::heardAll, this, &RunsController::read);
}

void RunsController::read()
{
    // Not by `ask`: a result that is being fetched goes on.
    base::then(this, m_core.core().listRuns({}), [this](const base::Result<api::RunList> &list) {
        if (!list)
            return Asking::fail(list.error());
        m_list.set(list->runs, m_clock.now());
        m_hasHeard = true;
        Q_EMIT summaryChanged();
    });
}

void RunsController::hear(const api::Change &change)
{
    if (!change.runs.empty()) {
        m_list.put(change.runs, m_clock.now());
        Q_EMIT summaryChanged();
    }
    for (const model::Download &download : m_fetching.isEmpty() ? std::vector<model::Download>() : change.downloads) {
        const std::vector<Run> runs = m_list.runsOf(m_fetching);
        const bool isOurs = std::any_of(runs.begin(), runs.end(), [&](const Run &run) {
            return !run.resultLocation.isEmpty() && download.name.endsWith(run.resultLocation);
        });
        if (isOurs)
            m_list.setFetched(m_fetching, downloadShare(download).value_or(0));
    }
}

QString RunsController::summary() const
{
    const int count = m_list.underWay();
    return count > 0 ? tr("%n under way", nullptr, count) : QString();
}

void RunsController::tick()
{
    m_list.refresh(m_clock.now());
}

void RunsController::get(const QString &deal)
{
    if (!m_fetching.isEmpty())
        return;
    std::vector<base::TaskId> tasks;
    for (const Run &run : m_list.runsOf(deal)) {
        if (run.phase == model::RunPhase::Completed && !run.resultLocation.isEmpty())
            tasks.push_back(run.task);
    }
    if (tasks.empty())
        return;
    setFetching(deal);
    getNext(std::move(tasks));
}

void RunsController::getNext(std::vector<base::TaskId> tasks)
{
    if (tasks.empty())
        return setFetching({});
    const base::TaskId task = tasks.back();
    tasks.pop_back();
    m_list.setFetched(m_fetching, 0);
    ask<api::FetchedResult>(m_core.core().fetchResult({task, {}}),
        [this, tasks](const api::FetchedResult &) { getNext(tasks); }); // the run itself is told by a change
}

void RunsController::setFetching(const QString &deal)
{
    if (!m_fetching.isEmpty())
        m_list.setFetched(m_fetching, std::nullopt);
    m_fetching = deal;
    Q_EMIT fetchingChanged();
}

void RunsController::fail(const base::Error &error)
{
    setFetching({});
    Asking::fail(error);
}

} // namespace fallow::ui
