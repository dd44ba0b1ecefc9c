#include "tests/support/fake_core.h"

#include <QDate>
#include <QDateTime>
#include <QPromise>
#include <QTime>

#include <algorithm>

namespace fallow::test
{

using base::Code;
using base::Result;
using base::operator""_reason;
using model::TaskPhase;
using model::WorkState;

template <typename T> api::Answer<T> FakeCore::answer(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(m_nextError ? Result<T>(*m_nextError) : std::move(result));
    m_nextError.reset();
    promise.finish();
    return promise.future();
}

FakeCore::FakeCore()
{
    m_taskDesk.connect([this](const base::TaskId &id) { return taskNow(id); }, [this](const model::Task &task) { putTask(task); });
    m_wallet.setListener(
        {.stateChanged = [this](const model::WalletState &state) { push({.wallet = state}); },
            .entriesChanged =
                [this](const std::vector<model::WalletEntry> &entries) {
                    push({.entries = entries});
                }});
    m_trials.setListener([this](const model::TrialProgress &progress) { push({.trial = progress}); });
    m_web.connect({.wallet = [this] { return m_wallet.stateNow(); },
                   .changed = [this](const model::WebGrants &grants) { push({.grants = grants}); }});
    m_wallet.setMaySign([this](const QString &origin, const base::Address &account) { return m_web.isGranted(origin, account); });
    m_networks.setAskingListener(
        [this](const model::NetworkProgress &progress) { push({.adding = progress}); });
    m_networks.setListener([this](const api::Network &network) {
        model::Status status = m_status;
        status.network = {.chainId = network.chainId,
            .name = network.name,
            .realMoney = network.isRealMoney,
            .coinName = network.coin};
        status.pool.reset();
        setStatus(status);
    });
}

void FakeCore::push(api::Change change)
{
    change.seq = ++m_seq;
    Q_EMIT changed(change);
}

void FakeCore::setStatus(const model::Status &status)
{
    m_status = status;
    push({.status = status});
}

void FakeCore::putTask(const model::Task &task)
{
    const auto old = std::find_if(m_tasks.begin(), m_tasks.end(),
        [&](const model::Task &other) { return other.id == task.id; });
    if (old == m_tasks.end())
        m_tasks.push_back(task);
    else
        *old = task;
    push({.tasks = {task}});
}

void FakeCore::putRun(const model::Run &run)
{
    const auto old = std::find_if(m_runs.begin(), m_runs.end(),
        [&](const model::Run &other) { return other.task == run.task; });
    if (old == m_runs.end())
        m_runs.push_back(run);
    else
        *old = run;
    push({.runs = {run}});
}

api::Answer<api::HelloReply> FakeCore::hello(const api::HelloRequest &request)
{
    const QString ours = QString::fromLatin1(api::apiVersion);
    if (request.apiVersion.section(u'.', 0, 0) != ours.section(u'.', 0, 0)) {
        return answer<api::HelloReply>(
            base::fail(Code::Conflict, "api.version_mismatch"_reason, u"this side speaks " + ours));
    }
    return answer<api::HelloReply>(api::HelloReply{ours, QStringLiteral("fake"), {}});
}

api::Answer<api::Snapshot> FakeCore::subscribe(const api::Empty &)
{
    return answer<api::Snapshot>(api::Snapshot{m_seq, m_status, m_tasks, m_runs});
}

api::Answer<model::Vitals> FakeCore::vitals(const api::Empty &)
{
    return answer<model::Vitals>(m_vitals);
}

api::Answer<model::Status> FakeCore::status(const api::Empty &)
{
    return answer<model::Status>(m_status);
}

api::Answer<api::TaskList> FakeCore::listTasks(const api::Empty &)
{
    return answer<api::TaskList>(api::TaskList{m_tasks});
}

api::Answer<model::EarningsReport> FakeCore::earnings(const api::EarningsRequest &request)
{
    if (request.days < 1 || request.days > 366)
        return answer<model::EarningsReport>(base::fail(Code::InvalidArgument, "earnings.bad_days"_reason));
    model::EarningsReport report = m_earnings;
    if (report.days.empty())
        report.days.resize(static_cast<size_t>(request.days));
    if (const auto more = static_cast<qint64>(report.days.size()) - request.days; more > 0)
        report.days.erase(report.days.begin(), report.days.begin() + more);
    return answer<model::EarningsReport>(report);
}

std::optional<model::Task> FakeCore::taskNow(const base::TaskId &id) const
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(), [&](const model::Task &task) { return task.id == id; });
    return found == m_tasks.end() ? std::nullopt : std::optional(*found);
}

api::Answer<model::Task> FakeCore::showTask(const api::TaskRequest &request)
{
    for (const model::Task &task : m_tasks) {
        if (task.id == request.task)
            return answer<model::Task>(task);
    }
    return answer<model::Task>(base::fail(Code::NotFound, "tasks.unknown"_reason));
}

void FakeCore::setPaused(bool paused)
{
    api::Change change;
    for (model::Task &task : m_tasks) {
        if (task.phase == TaskPhase::Computing && task.paused != paused) {
            task.paused = paused;
            change.tasks.push_back(task);
        }
    }
    const bool working = std::any_of(m_tasks.begin(), m_tasks.end(),
        [](const model::Task &task) { return !model::isFinal(task.phase); });
    m_status.state = paused ? WorkState::Paused : working ? WorkState::Working : WorkState::Ready;
    m_status.reason = paused ? QStringLiteral("work.paused_by_you")
        : working            ? QStringLiteral("work.running")
                             : QStringLiteral("work.waiting_for_pool");
    change.status = m_status;
    push(change);
}

api::Answer<api::PauseReply> FakeCore::pauseWork(const api::PauseRequest &)
{
    const auto frozen = std::count_if(m_tasks.begin(), m_tasks.end(),
        [](const model::Task &task) { return task.phase == TaskPhase::Computing && !task.paused; });
    m_status.lastStopMs = 6;
    setPaused(true);
    return answer<api::PauseReply>(api::PauseReply{static_cast<qint64>(frozen), 6});
}

api::Answer<api::Empty> FakeCore::resumeWork(const api::Empty &)
{
    setPaused(false);
    return answer<api::Empty>(api::Empty{});
}

api::Answer<api::Empty> FakeCore::joinPool(const api::JoinRequest &request)
{
    m_status.pool =
        model::PoolStatus{.address = request.pool, .url = request.url, .connected = true};
    setPaused(false);
    return answer<api::Empty>(api::Empty{});
}

api::Answer<api::Empty> FakeCore::leavePool(const api::Empty &)
{
    m_status.pool.reset();
    m_status.state = WorkState::NotJoined;
    m_status.reason = QStringLiteral("work.no_pool");
    push({.status = m_status});
    return answer<api::Empty>(api::Empty{});
}

api::Answer<api::BalanceReply> FakeCore::balances(const api::Empty &)
{
    return answer<api::BalanceReply>(api::BalanceReply{m_wallet.balances()});
}

api::Answer<api::PreparedRun> FakeCore::prepareRun(const api::PrepareRunRequest &request)
{
    m_token = QStringLiteral("token-1");
    m_prepared = request;
    api::PreparedRun prepared{.token = m_token, .volume = request.volume};
    const api::ShownPrices prices = request.shown.value_or(api::ShownPrices{});
    prepared.pricePerTask = prices.app + prices.dataset + prices.pool;
    prepared.totalLocked = {prepared.pricePerTask.value * request.volume};
    prepared.depositNeeded = {prepared.totalLocked.value / 2};
    prepared.claimableAfter = QDateTime(QDate(2026, 11, 22), QTime(13, 0), Qt::UTC);
    for (const QString &input : request.inputFiles) {
        if (input.startsWith(u'/'))
            prepared.uploads.push_back({.path = input, .url = u"https://prairie.example/inputs/" + QString(64, u'a'), .bytes = 1'200'000});
    }
    m_uploads = prepared.uploads;
    return answer<api::PreparedRun>(std::move(prepared));
}

api::Answer<api::MatchedRun> FakeCore::confirmRun(const api::ConfirmRequest &request)
{
    if (m_token.isEmpty() || request.token != m_token)
        return answer<api::MatchedRun>(base::fail(Code::NotFound, "runs.unknown_token"_reason));
    const QString token = std::exchange(m_token, {});
    const auto total = static_cast<qint64>(m_uploads.size()) * 1'200'000;
    if (total > 0)
        push({.upload = model::UploadProgress{.token = token, .path = m_uploads.front().path, .sent = total / 3, .total = total}});
    if (total > 0 && std::exchange(m_hangsUpload, false)) {
        m_uploading.emplace();
        m_uploading->start();
        return m_uploading->future();
    }
    if (total > 0)
        push({.upload = model::UploadProgress{.token = token, .sent = total, .total = total, .isOver = true}});
    return answer<api::MatchedRun>(api::MatchedRun{});
}

api::Answer<api::Empty> FakeCore::cancelRun(const api::ConfirmRequest &request)
{
    if (!m_uploading)
        return answer<api::Empty>(base::fail(Code::NotFound, "runs.unknown_token"_reason));
    auto promise = std::move(*m_uploading);
    m_uploading.reset();
    push({.upload = model::UploadProgress{.token = request.token, .isOver = true}});
    promise.addResult(Result<api::MatchedRun>(base::fail(Code::Cancelled, "runs.cancelled"_reason)));
    promise.finish();
    return answer<api::Empty>(api::Empty{});
}

api::Answer<api::RunList> FakeCore::listRuns(const api::Empty &)
{
    return answer<api::RunList>(api::RunList{m_runs});
}

api::Answer<api::FetchedResult> FakeCore::fetchResult(const api::FetchResultRequest &request)
{
    for (const model::Run &run : m_runs) {
        if (run.task != request.task)
            continue;
        if (run.phase != model::RunPhase::Completed && run.phase != model::RunPhase::Downloaded)
            return answer<api::FetchedResult>(
                base::fail(Code::Conflict, "runs.not_completed"_reason));
        if (m_nextError)
            return answer<api::FetchedResult>(*m_nextError);
        model::Run fetched = run;
        fetched.phase = model::RunPhase::Downloaded;
        fetched.resultFile = request.directory + u'/' + run.task.toString() + QStringLiteral(".zip");
        putRun(fetched);
        return answer<api::FetchedResult>(api::FetchedResult{fetched.resultFile, fetched.resultDigest, 1});
    }
    return answer<api::FetchedResult>(base::fail(Code::NotFound, "runs.unknown"_reason));
}

} // namespace fallow::test
