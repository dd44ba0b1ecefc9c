#include "core/service/runs.h"

#include "core/base/random.h"
#include "core/poco/hub_events.h"
#include "core/poco/ids.h"
#include "core/poco/params.h"
#include "core/poco/registry_calls.h"
#include "core/service/deal_reader.h"

#include <algorithm>
#include <tuple>

namespace fallow::service {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace {

constexpr qsizetype tokenBytes = 16;
constexpr size_t maxPrepared = 32; // the oldest are forgotten
constexpr qint64 maxVolume = 100; // each task is a row and a question per poll
constexpr qint64 finalPeriods = 10; // poco.md A.4
constexpr base::uint128 weiPerNrlc = 1'000'000'000;

QString rlc(base::Nrlc amount)
{
    return base::formatRlc(amount) + u" RLC";
}

/// That an order asks more than a person was shown.
std::optional<base::Error> changeOf(const QString &part, base::Nrlc shown, base::Nrlc asked)
{
    if (asked <= shown)
        return std::nullopt;
    return base::fail(Code::Conflict, "runs.price_changed"_reason, part + u": " + rlc(shown) + u" was shown, " + rlc(asked) + u" is asked");
}

/// The payer's own stake can still be deposited; everything else stands in the way.
std::optional<base::Error> obstacle(const std::vector<poco::MatchProblem> &problems)
{
    for (const poco::MatchProblem &problem : problems) {
        if (problem.reason.key() != u"poco.match_payer_stake")
            return base::fail(Code::Conflict, problem.reason, problem.detail);
    }
    return std::nullopt;
}

} // namespace

Runs::Runs(const Parts &parts, Options options) :
    m_parts(parts),
    m_options(std::move(options)),
    m_matchReader(parts.reader, static_cast<quint64>(m_options.chainId), m_options.rlc),
    m_inputs({parts.http, parts.signer}, m_options.inputs)
{
    connect(&m_inputs, &RunInputs::progressed, this, &Runs::uploading);
}

Result<poco::OrdersToMatch> Runs::ordersOf(const api::PrepareRunRequest &request) const
{
    auto app = poco::orderFromJson<poco::AppOrder>(request.appOrder).during(u"app order");
    auto pool = poco::orderFromJson<poco::WorkerpoolOrder>(request.poolOrder).during(u"pool order");
    auto dataset = request.datasetOrder.isEmpty()
        ? Result<poco::DatasetOrder>(poco::DatasetOrder{})
        : poco::orderFromJson<poco::DatasetOrder>(request.datasetOrder).during(u"dataset order");
    if (!app || !pool || !dataset)
        return !app ? app.error() : !pool ? pool.error() : dataset.error();
    if (request.shown) {
        for (const auto &change : {changeOf(QStringLiteral("app"), request.shown->app, app->appPrice),
                                   changeOf(QStringLiteral("dataset"), request.shown->dataset, dataset->datasetPrice),
                                   changeOf(QStringLiteral("pool"), request.shown->pool, pool->workerpoolPrice)}) {
            if (change)
                return *change;
        }
    }
    if (request.volume < 1 || request.volume > maxVolume || request.trust < 0)
        return base::fail(Code::InvalidArgument, "runs.bad_volume"_reason);
    poco::Params params;
    if (!request.arguments.isEmpty())
        params.args = request.arguments;
    params.inputFiles = request.inputFiles;
    params.resultStorageProvider = QStringLiteral("ipfs");
    params.resultStorageProxy = request.storageProxy;
    poco::RequestOrder order{.app = app->app, .appMaxPrice = app->appPrice,
                             .dataset = dataset->dataset, .datasetMaxPrice = dataset->datasetPrice,
                             .workerpool = pool->workerpool, .workerpoolMaxPrice = pool->workerpoolPrice};
    order.requester = order.beneficiary = m_parts.signer.address();
    order.volume = static_cast<quint64>(request.volume);
    order.tag = app->tag;
    order.category = pool->category;
    order.trust = static_cast<quint64>(request.trust);
    order.callback = request.callback;
    order.params = poco::paramsToJson(params);
    order.salt = poco::randomSalt();
    return poco::OrdersToMatch{*app, *dataset, *pool, order};
}

QFuture<Result<api::PreparedRun>> Runs::prepare(const api::PrepareRunRequest &request)
{
    const auto files = localFiles(request.inputFiles);
    if (!files)
        return readyWith(Result<api::PreparedRun>(files.error()));
    if (files->empty())
        return prepareWith(request, {});
    const auto orders = ordersOf(request); // what is wrong with them is said before a large file is read
    if (!orders)
        return readyWith(Result<api::PreparedRun>(orders.error()));
    return base::then(this, m_inputs.plan(orders->workerpool.workerpool, *files), [this, request](const Result<RunInputs::Plan> &plan) {
        if (!plan)
            return readyWith(Result<api::PreparedRun>(plan.error()));
        api::PrepareRunRequest full = request;
        full.inputFiles = withAddresses(request.inputFiles, *plan);
        return prepareWith(full, *plan);
    }).unwrap();
}

QFuture<Result<api::PreparedRun>> Runs::prepareWith(const api::PrepareRunRequest &request, const RunInputs::Plan &plan)
{
    auto orders = ordersOf(request);
    if (!orders)
        return readyWith(Result<api::PreparedRun>(orders.error()));
    const poco::Domain domain = m_matchReader.domain();
    const auto signature = m_parts.signer.signTyped({.domainSeparator = domain.separator(),
                                                     .structHash = poco::structHash(orders->request),
                                                     .description = QStringLiteral("request order for a run")});
    if (!signature)
        return readyWith(Result<api::PreparedRun>(signature.error()));
    orders->request.signature = *signature; // stays here until it is confirmed
    return m_matchReader.read(*orders).then(this, [this, orders = *orders, plan](const Result<MatchPicture> &picture) {
        return picture ? explain(orders, *picture, plan) : Result<api::PreparedRun>(picture.error());
    });
}

Result<api::PreparedRun> Runs::explain(const poco::OrdersToMatch &orders, const MatchPicture &picture, const RunInputs::Plan &plan)
{
    if (const auto error = obstacle(poco::explainMatch(orders, picture.facts)))
        return *error;
    const auto cost = poco::matchCost(orders, picture.facts);
    if (!cost)
        return cost.error();
    const base::Nrlc missing = std::max(base::Nrlc{}, cost->payerLocks - picture.facts.payerFree);
    if (missing > picture.walletRlc) {
        return base::fail(Code::Conflict, "runs.not_enough_rlc"_reason,
                          u"locks " + rlc(cost->payerLocks) + u", there are " + rlc(picture.walletRlc)
                              + u" and " + rlc(picture.facts.payerFree) + u" in the contract");
    }
    api::PreparedRun prepared{.token = QString::fromLatin1(base::randomBytes(tokenBytes).toHex()),
                              .pricePerTask = cost->pricePerTask,
                              .totalLocked = cost->payerLocks,
                              .volume = static_cast<qint64>(cost->volume),
                              .depositNeeded = missing,
                              .uploads = plan.uploads};
    const qint64 finalSeconds = finalPeriods * static_cast<qint64>(picture.categorySeconds);
    prepared.claimableAfter = m_parts.clock.now().addSecs(finalSeconds);
    prepared.effects = {QStringLiteral("Buys %1 runs of %2 (%3) for %4 each.")
                            .arg(cost->volume)
                            .arg(picture.appName, orders.app.app.toString(), rlc(cost->pricePerTask)),
                        u"Locks " + rlc(cost->payerLocks) + u" until the result is there; can be claimed back after "
                            + prepared.claimableAfter.toString(Qt::ISODate) + u'.'};
    for (const model::RunUpload &upload : plan.uploads) {
        prepared.effects.push_back(QStringLiteral("Sends %1 (%2 bytes) to the pool first; whoever knows its address can read it until the run is over: %3")
                                       .arg(upload.path).arg(upload.bytes).arg(upload.url));
    }
    if (missing.value > 0)
        prepared.effects.push_back(u"Deposits " + rlc(missing) + u" from the wallet into the contract first.");
    if (m_prepared.size() >= maxPrepared)
        m_prepared.erase(m_prepared.begin());
    m_prepared.insert({prepared.token, {orders, missing, cost->pricePerTask, cost->volume, picture.appName, finalSeconds, plan}});
    return prepared;
}

QFuture<Result<api::MatchedRun>> Runs::confirm(const QString &token)
{
    const auto found = m_prepared.find(token);
    if (found == m_prepared.end())
        return readyWith(Result<api::MatchedRun>(base::fail(Code::NotFound, "runs.unknown_token"_reason)));
    const Prepared prepared = std::move(found->second);
    m_prepared.erase(found);
    // Nothing is paid for a run whose files its workers would not find.
    const auto sent = prepared.inputs.uploads.empty() ? readyWith(Result<Done>(Done{})) : m_inputs.send(token, dealOf(prepared), prepared.inputs);
    const auto paid = base::then(this, sent, [this, token, prepared](const Result<Done> &done) {
        return done ? deposit(token, prepared.deposit) : readyWith(done);
    }).unwrap();
    return base::then(this, paid, [this, token, prepared](const Result<Done> &done) {
        return done ? match(token, prepared) : readyWith(Result<api::MatchedRun>(done.error()));
    }).unwrap();
}

Result<Done> Runs::cancel(const QString &token)
{
    return m_inputs.cancel(token) ? Result<Done>(Done{}) : Result<Done>(base::fail(Code::NotFound, "runs.unknown_token"_reason));
}

/// A fresh salt: nothing of the order was consumed before, so the deal's id is known (poco.md B.5).
base::DealId Runs::dealOf(const Prepared &prepared) const
{
    return poco::dealId(poco::orderHash(prepared.orders.request, m_matchReader.domain()), 0);
}

QFuture<Result<Done>> Runs::deposit(const QString &token, base::Nrlc amount)
{
    if (amount.value <= 0)
        return readyWith(Result<Done>(Done{}));
    chain::TxIntent intent{.key = u"deposit:" + token};
    if (m_options.rlc.isZero()) {
        intent.to = m_parts.reader.hub();
        intent.data = poco::hub::depositNative();
        intent.value = {static_cast<base::uint128>(amount.value) * weiPerNrlc};
    } else {
        intent.to = m_options.rlc;
        intent.data = poco::rlc::approveAndCall(m_parts.reader.hub(), amount, {});
    }
    return m_parts.queue.submit(intent).then(this, [](const Result<chain::Receipt> &receipt) -> Result<Done> {
        if (!receipt)
            return receipt.error();
        return Done{};
    });
}

std::vector<model::Run> Runs::runsOf(const Prepared &prepared) const
{
    const base::DealId deal = dealOf(prepared);
    std::vector<model::Run> runs;
    for (quint64 index = 0; index < prepared.volume; ++index) {
        model::Run run{.task = poco::taskId(deal, index), .deal = deal, .index = static_cast<qint64>(index)};
        run.app = prepared.orders.app.app;
        run.appName = prepared.appName;
        run.pool = prepared.orders.workerpool.workerpool;
        run.price = prepared.pricePerTask;
        run.trust = static_cast<qint64>(std::max<quint64>(prepared.orders.request.trust, 1));
        run.matchedAt = m_parts.clock.now();
        run.finalDeadline = run.matchedAt.addSecs(prepared.finalSeconds); // as long as the pool has not begun it
        runs.push_back(run);
    }
    return runs;
}

QFuture<Result<api::MatchedRun>> Runs::match(const QString &token, Prepared prepared)
{
    const std::vector<model::Run> runs = runsOf(prepared);
    for (const model::Run &run : runs) { // before the money moves: a crash must not hide what was bought
        if (const auto written = put(run); !written)
            return readyWith(Result<api::MatchedRun>(written.error()));
    }
    const chain::TxIntent intent{.key = u"match:" + token,
                                 .to = m_parts.reader.hub(),
                                 .data = poco::hub::matchOrders(prepared.orders)};
    return m_parts.queue.submit(intent).then(
        this, [this, runs](const Result<chain::Receipt> &receipt) -> Result<api::MatchedRun> {
            if (receipt)
                return matched(*receipt, runs);
            forget(runs);
            return receipt.error();
        });
}

Result<api::MatchedRun> Runs::matched(const chain::Receipt &receipt, const std::vector<model::Run> &runs)
{
    api::MatchedRun answer{.transaction = receipt.txHash.toString()};
    quint64 volume = 0; // less than hoped when somebody took from the same orders meanwhile
    for (const chain::Log &log : receipt.logs) {
        const auto event = poco::decodeEvent(log.topics, log.data);
        const auto *match = event && *event ? std::get_if<poco::OrdersMatched>(&**event) : nullptr;
        if (log.address == m_parts.reader.hub() && match)
            std::tie(answer.deal, volume) = std::tie(match->deal, match->volume);
    }
    const size_t bought = std::min<size_t>(volume, runs.size());
    for (size_t i = 0; i < bought; ++i)
        answer.tasks.push_back(runs[i].task);
    forget({runs.begin() + static_cast<std::ptrdiff_t>(bought), runs.end()});
    if (runs.empty() || answer.deal != runs.front().deal)
        return base::fail(Code::Corrupt, "runs.no_deal"_reason, receipt.txHash.toString());
    return answer;
}

void Runs::forget(const std::vector<model::Run> &runs)
{
    for (model::Run run : runs) {
        run.phase = model::RunPhase::Failed;
        put(run).has_value(); // a full disk leaves it waiting; dropIfNeverMatched sees to it later
    }
}

} // namespace fallow::service
