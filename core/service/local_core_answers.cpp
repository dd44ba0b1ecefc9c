// The calls of the contract.
#include "core/host/vitals.h"
#include "core/poco/registry_calls.h"
#include "core/service/local_core.h"
#include "core/service/practice_money.h"

#include <algorithm>
#include <limits>

namespace fallow::service {

using base::Code;
using base::Done;
using base::readyWith;
using base::Result;
using base::operator""_reason;

namespace {

constexpr base::uint128 weiPerNrlc = 1'000'000'000;

base::Error noOwnerKey()
{
    return base::fail(Code::Denied, "wallet.no_key"_reason, QStringLiteral("the owner is only an address here"));
}

base::Error readOnly(const Network &network)
{
    return base::fail(Code::Denied, "network.read_only"_reason, network.name);
}

} // namespace

api::Answer<api::HelloReply> LocalCore::hello(const api::HelloRequest &request)
{
    m_sinceAsked.start();
    const QString ours = QString::fromLatin1(api::apiVersion);
    if (request.apiVersion.section(u'.', 0, 0) != ours.section(u'.', 0, 0)) {
        const bool older = request.apiVersion.section(u'.', 0, 0).toInt() < ours.section(u'.', 0, 0).toInt();
        return readyWith<api::HelloReply>(base::fail(
            Code::Conflict, "api.version_mismatch"_reason,
            older ? QStringLiteral("update the client") : QStringLiteral("update the background core")));
    }
    constexpr std::chrono::milliseconds fresh{1'000}; // scripts say hello with each question
    if (!m_sinceTick.isValid() || m_sinceTick.hasExpired(fresh.count())) { // somebody has come to look
        m_sinceBooks.invalidate();
        tick();
    }
    return readyWith<api::HelloReply>(api::HelloReply{ours, QStringLiteral("fallowd " FALLOW_VERSION), {}});
}

api::Answer<model::Vitals> LocalCore::vitals(const api::Empty &)
{
    return readyWith<model::Vitals>(host::ownVitals(QStringLiteral(FALLOW_VERSION)));
}

std::optional<sandbox::Policy> LocalCore::policyOf(const QString &task) const
{
    if (m_worker)
        return m_worker->runs().policyOf(task);
    if (!task.isEmpty())
        return std::nullopt;
    sandbox::Policy usual;
    usual.scratch_dir = QString(m_config.folder + u"/scratch").toStdString();
    return usual;
}

api::Answer<api::Snapshot> LocalCore::subscribe(const api::Empty &)
{
    return readyWith<api::Snapshot>(
        api::Snapshot{m_seq, statusNow(), tasksNow(), m_owner ? m_owner->runs().list() : std::vector<model::Run>{}});
}

api::Answer<model::Status> LocalCore::status(const api::Empty &)
{
    return readyWith<model::Status>(statusNow());
}

api::Answer<api::TaskList> LocalCore::listTasks(const api::Empty &)
{
    return readyWith<api::TaskList>(api::TaskList{tasksNow()});
}

api::Answer<model::EarningsReport> LocalCore::earnings(const api::EarningsRequest &request)
{
    if (request.days < 1 || request.days > mostReportDays)
        return readyWith<model::EarningsReport>(base::fail(Code::InvalidArgument, "earnings.bad_days"_reason));
    auto report = m_history ? m_history->report(m_workerAddress, request.days)
                            : Result<model::EarningsReport>(earningsReport({}, m_clock.now(), 0, request.days));
    if (report) {
        addEnergy(*report, tasksNow(), m_gate.settings().settings.power);
        if (const auto added = addScores(*report); !added)
            return readyWith<model::EarningsReport>(added.error());
    }
    return readyWith<model::EarningsReport>(report);
}

Result<Done> LocalCore::addScores(model::EarningsReport &report)
{
    const auto days = static_cast<qint64>(report.days.size());
    const QDateTime from = m_clock.now().toLocalTime().date().addDays(1 - days).startOfDay();
    const auto rows = m_scores.since(m_settings.network.chainId, m_workerAddress, from.toMSecsSinceEpoch());
    if (!rows)
        return rows.error();
    for (const store::ScoreRepository::Row &row : *rows)
        report.scores.push_back({QDateTime::fromMSecsSinceEpoch(row.atMs, Qt::UTC), row.score});
    return Done{};
}

std::optional<model::Task> LocalCore::taskNow(const base::TaskId &id)
{
    const std::vector<model::Task> tasks = tasksNow();
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const model::Task &task) { return task.id == id; });
    return found == tasks.end() ? std::nullopt : std::optional(*found);
}

api::Answer<model::Task> LocalCore::showTask(const api::TaskRequest &request)
{
    auto task = taskNow(request.task);
    return readyWith(task ? Result<model::Task>(std::move(*task))
                          : Result<model::Task>(base::fail(Code::NotFound, "tasks.unknown"_reason, request.task.toString())));
}

Result<Done> LocalCore::giveBack(const base::TaskId &id)
{
    worker::PoolSession *session = m_worker ? m_worker->session() : nullptr;
    return session ? session->giveBack(id) : base::fail(Code::NotFound, "tasks.unknown"_reason, id.toString());
}

/// Where the money is worth nothing and somebody gives it away, a new worker is not sent for it.
QFuture<Result<Done>> LocalCore::joinWithMoney(const QUrl &url, const base::Address &pool)
{
    const QUrl faucet = faucetOf(m_settings.network);
    const auto isPoor = [](const base::Error &error) {
        return error.reason == "pool.stake_too_low"_reason || error.reason == "chain.out_of_gas"_reason;
    };
    return m_worker->join(url, pool).then(this, [this, url, pool, faucet, isPoor](const Result<Done> &done) {
        if (done || faucet.isEmpty() || !isPoor(done.error()))
            return readyWith(done);
        return base::then(this, askForMoney(this, m_http, faucet, m_worker->address()), [this, url, pool](const Result<Done> &given) {
            return given && m_worker ? m_worker->join(url, pool) : readyWith(given);
        }).unwrap();
    }).unwrap();
}

api::Answer<api::Empty> LocalCore::joinPool(const api::JoinRequest &request)
{
    const QUrl url(request.url, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty())
        return readyWith<api::Empty>(base::fail(Code::InvalidArgument, "pool.bad_url"_reason, request.url));
    if (m_settings.network.readOnly)
        return readyWith<api::Empty>(readOnly(m_settings.network));
    if (!m_worker)
        return readyWith<api::Empty>(notConnected());
    return joinWithMoney(url, request.pool).then(this, [this, request](const Result<Done> &done) -> Result<api::Empty> {
        statusChanged();
        if (!done) { // back to the pool that was left for this one
            if (!m_settings.poolUrl.isEmpty() && !m_worker->session()) {
                m_worker->joinAgain(QUrl(m_settings.poolUrl), m_settings.pool);
                setAsking();
            }
            return done.error();
        }
        m_settings.poolUrl = request.url;
        m_settings.pool = request.pool;
        setAsking();
        if (const auto written = remember(); !written)
            return written.error();
        return api::Empty{};
    });
}

api::Answer<api::Empty> LocalCore::leavePool(const api::Empty &)
{
    if (m_worker) {
        if (const auto left = m_worker->leave(); !left)
            return readyWith<api::Empty>(left.error());
    }
    m_settings.poolUrl.clear();
    m_settings.pool = {};
    if (const auto written = remember(); !written)
        return readyWith<api::Empty>(written.error());
    statusChanged();
    return readyWith<api::Empty>(api::Empty{});
}

api::Answer<model::Balance> LocalCore::balanceOf(model::AccountRole role, const base::Address &address)
{
    auto account = m_reader->ask(poco::hub::viewAccount(address), &poco::hub::readAccount);
    auto coin = m_node->balance(address);
    auto token = m_token->isZero() ? readyWith(Result<base::Nrlc>(base::Nrlc{}))
                                   : m_reader->ask(*m_token, poco::rlc::balanceOf(address), &poco::hub::readAmount);
    const auto join = [this, role, address](poco::Account held, base::Wei wei, base::Nrlc rlc) -> Result<model::Balance> {
        model::Balance balance{.role = role, .address = address, .coin = wei, .rlc = rlc,
                               .stake = held.stake, .locked = held.locked};
        if (m_token->isZero() && wei.value / weiPerNrlc <= static_cast<base::uint128>(std::numeric_limits<qint64>::max()))
            balance.rlc = base::Nrlc{static_cast<qint64>(wei.value / weiPerNrlc)};
        balance.block = m_block ? static_cast<qint64>(m_block->number) : 0;
        return balance;
    };
    return base::allOf(account, coin, token).apply(this, join);
}

api::Answer<api::BalanceReply> LocalCore::balances(const api::Empty &)
{
    if (!m_token)
        return readyWith<api::BalanceReply>(notConnected());
    const bool hasOwner = !m_settings.owner.isZero();
    const bool hasWorker = !m_workerAddress.isZero();
    const auto none = [] { return readyWith<model::Balance>(model::Balance{}); };
    auto owner = hasOwner ? balanceOf(model::AccountRole::Owner, m_settings.owner) : none();
    auto worker = hasWorker ? balanceOf(model::AccountRole::Worker, m_workerAddress) : none();
    return base::allOf(owner, worker)
        .apply(this, [=](const model::Balance &ofOwner, const model::Balance &ofWorker) -> Result<api::BalanceReply> {
            api::BalanceReply reply;
            if (hasOwner)
                reply.accounts.push_back(ofOwner);
            if (hasWorker)
                reply.accounts.push_back(ofWorker);
            return reply;
        });
}

api::Answer<api::PreparedRun> LocalCore::prepareRun(const api::PrepareRunRequest &request)
{
    if (m_settings.network.readOnly)
        return readyWith<api::PreparedRun>(readOnly(m_settings.network));
    if (!m_owner)
        return readyWith<api::PreparedRun>(m_worker ? noOwnerKey() : notConnected());
    return m_owner->runs().prepare(request);
}

api::Answer<api::MatchedRun> LocalCore::confirmRun(const api::ConfirmRequest &request)
{
    if (!m_owner)
        return readyWith<api::MatchedRun>(m_worker ? noOwnerKey() : notConnected());
    return m_owner->runs().confirm(request.token);
}

api::Answer<api::Empty> LocalCore::cancelRun(const api::ConfirmRequest &request)
{
    if (!m_owner)
        return readyWith<api::Empty>(m_worker ? noOwnerKey() : notConnected());
    return readyWith<api::Empty>(m_owner->runs().cancel(request.token).transform([](Done) { return api::Empty{}; }));
}

api::Answer<api::RunList> LocalCore::listRuns(const api::Empty &)
{
    return readyWith<api::RunList>(api::RunList{m_owner ? m_owner->runs().list() : std::vector<model::Run>{}});
}

api::Answer<api::FetchedResult> LocalCore::fetchResult(const api::FetchResultRequest &request)
{
    if (!m_owner)
        return readyWith<api::FetchedResult>(m_worker ? noOwnerKey() : notConnected());
    return m_owner->runs().fetchResult(request);
}

} // namespace fallow::service
