#include "core/service/worker_side.h"

#include "core/host/computer.h"
#include "core/poco/explain_approvals.h"

#include <algorithm>

namespace fallow::service {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace {

constexpr qint64 bytesPerGigabyte = 1'000'000'000;
constexpr qint64 recordsShown = 1000;
constexpr size_t recordsOfStakes = 20; // lately: what the pool's next tasks are like
constexpr base::Wei gasNeeded{22'000'000'000'000'000}; // poco.md D.4

worker::WorkerModel modelOf(const WorkerSide::Options &options, const base::Address &wallet)
{
    const host::Computer computer = host::thisComputer();
    return {.name = options.name.isEmpty() ? computer.name : options.name,
            .wallet = wallet,
            .os = QStringLiteral("Linux"),
            .cpu = computer.architecture,
            .cpuCount = options.tasksAtOnce,
            .memoryGb = std::max<qint64>(1, computer.memoryBytes / bytesPerGigabyte)};
}

/// Half of what the computer has, shared by all that may run at once: the other half is the
/// person's, also when every task takes all it may.
qint64 memoryOfATask(qint64 tasksAtOnce)
{
    return std::max(WorkerSide::leastTaskMemory, // they may share more than half then
                    host::thisComputer().memoryBytes / 2 / std::max<qint64>(1, tasksAtOnce));
}

} // namespace

Result<Done> checkNothingAtStake(store::TaskRepository &rows, const store::Scope &scope)
{
    const auto open = rows.unsettled(scope);
    if (!open)
        return open.error();
    for (const store::TaskRow &row : *open) {
        const auto record = json::fromText<task::Record>(row.body);
        if (!record)
            return record.error();
        if (record->stage == task::Stage::Contributing || task::viewOf(*record).stake.value > 0)
            return base::fail(Code::Conflict, "pool.stake_at_risk"_reason, row.task.toString());
    }
    return Done{};
}

WorkerSide::WorkerSide(const Parts &parts, Options options, wallet::WorkerSigner signer) :
    m_parts(parts),
    m_options(std::move(options)),
    m_signer(std::move(signer)),
    m_txSigner(m_signer),
    m_key(m_signer),
    m_txRows(parts.database, static_cast<quint64>(m_options.network.chainId), m_signer.address()),
    m_queue(parts.reader.client(), m_txRows, m_txSigner, parts.clock,
            {.fees = {.isGasFree = m_options.network.gasFree}}),
    m_chain(parts.reader, m_queue, m_signer.address(), m_options.network.gasFree),
    m_downloads(parts.fetch, parts.contents, parts.images),
    m_runs(parts.runner, {.scratchFolder = m_options.folder + u"/scratch",
                          .memoryBytes = memoryOfATask(m_options.tasksAtOnce),
                          .sandboxUser = m_options.sandboxUser}),
    m_taskRows(parts.database, store::TaskTable::Given),
    m_sweep({parts.reader, m_queue},
            {.owner = m_signer.limits().owner, .rlc = m_signer.limits().rlc, .isGasFree = m_options.network.gasFree,
             .gasReserve = gasNeeded},
            [this] { return nextStakes(); })
{
    connect(&m_runs, &RunAdapter::runningChanged, this, &WorkerSide::changed);
    m_queue.resume();
}

evm::PrivateKey WorkerSide::dissolve(std::unique_ptr<WorkerSide> side)
{
    return wallet::WorkerSigner::dissolve(std::move(side->m_signer));
}

QFuture<Result<Done>> WorkerSide::checkMoney()
{
    auto account = m_parts.reader.ask(poco::hub::viewAccount(address()), &poco::hub::readAccount);
    auto coin = m_parts.reader.client().balance(address());
    return base::allOf(account, coin).apply(this, [this](poco::Account held, base::Wei gas) -> Result<Done> {
        if (held.stake.value + held.locked.value <= 0) {
            return base::fail(Code::Conflict, "pool.stake_too_low"_reason,
                              u"nothing staked for " + address().toString());
        }
        if (!m_options.network.gasFree && gas < gasNeeded)
            return base::fail(Code::Conflict, "chain.out_of_gas"_reason, gas.toString() + u" wei");
        return Done{};
    });
}

/// As much as the largest of the last ones locked, for each that may run.
base::Nrlc WorkerSide::nextStakes()
{
    const auto last = records();
    base::Nrlc largest;
    for (size_t i = 0; i < std::min(last.size(), recordsOfStakes); ++i) {
        if (last[i].terms)
            largest = std::max(largest, last[i].terms->stake);
    }
    return {std::min(largest, poco::wholeSupply).value * std::max<qint64>(1, m_options.tasksAtOnce)};
}

void WorkerSide::openSession(const QUrl &url, const base::Address &pool)
{
    m_session.reset();
    const store::Scope scope{m_options.network.chainId, m_options.network.hub, pool};
    std::set<base::TaskId> open;
    for (const store::TaskRow &row : m_taskRows.unsettled(scope).value_or({}))
        open.insert(row.task);
    m_downloads.releaseAllBut(open);
    m_journal.emplace(m_taskRows, scope);
    m_session = std::make_unique<worker::PoolSession>(
        worker::SessionPorts{m_parts.http, m_chain, m_downloads, m_runs, m_key, *m_journal, m_parts.clock, &m_parts.choice},
        worker::SessionSettings{.url = url, .pool = pool, .worker = modelOf(m_options, address()),
                                .tasksDirectory = m_options.folder + u"/tasks"});
    m_poolName.clear();
    base::then(this, m_parts.reader.ask(poco::hub::viewWorkerpool(pool), &poco::hub::readWorkerpool),
               [this](const Result<poco::WorkerpoolInfo> &info) {
                   m_poolName = info ? info->description.left(80) : QString();
                   Q_EMIT changed();
               });
    connect(m_session.get(), &worker::PoolSession::changed, this, &WorkerSide::changed);
    connect(m_session.get(), &worker::PoolSession::taskChanged, this, &WorkerSide::taskChanged);
}

QFuture<Result<Done>> WorkerSide::join(const QUrl &url, const base::Address &pool)
{
    if (const auto left = leave(); !left)
        return readyWith(left);
    return checkMoney()
        .then(this, [this, url, pool](const Result<Done> &enough) {
            if (!enough)
                return readyWith(enough);
            openSession(url, pool);
            return m_session->join();
        })
        .unwrap()
        .then(this, [this](const Result<Done> &joined) {
            if (!joined && m_session)
                m_session.release()->deleteLater();
            return joined;
        });
}

void WorkerSide::joinAgain(const QUrl &url, const base::Address &pool)
{
    openSession(url, pool);
    m_session->joinAgain();
}

Result<Done> WorkerSide::leave()
{
    if (!m_session)
        return Done{};
    // The journal, not the session: that knows nothing before the pool has answered.
    const store::Scope scope{m_options.network.chainId, m_options.network.hub, m_session->status().address};
    if (const auto free = checkNothingAtStake(m_taskRows, scope); !free)
        return free;
    for (const model::Task &task : m_session->tasks())
        m_runs.stop(task.id);
    m_session.reset();
    m_downloads.releaseAllBut({});
    Q_EMIT changed();
    return Done{};
}

std::vector<task::Record> WorkerSide::records()
{
    const auto rows = m_taskRows.newest(m_options.network.chainId, m_options.network.hub, recordsShown);
    std::vector<task::Record> records;
    for (const store::TaskRow &row : rows.value_or({})) {
        if (auto record = json::fromText<task::Record>(row.body))
            records.push_back(std::move(*record));
    }
    return records;
}

} // namespace fallow::service
