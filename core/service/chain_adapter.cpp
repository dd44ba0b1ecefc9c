#include "core/service/chain_adapter.h"

#include "core/poco/contribution.h"
#include "core/poco/hub_events.h"
#include "core/poco/precheck.h"
#include "core/poco/registry_calls.h"

namespace fallow::service {

using base::Code;
using base::Result;
using base::operator""_reason;
using worker::Answer;
using worker::Sent;
using worker::TaskFacts;

namespace {

// poco.md D.8; a contribution that brings consensus costs more than the estimate before it.
constexpr quint64 contributeGas = 500'000;
constexpr quint64 revealGas = 150'000;
constexpr base::Wei gasNeeded{22'000'000'000'000'000}; // 1,000,000 gas at 22 gwei (poco.md D.4)

task::ChainView viewOf(const poco::Task &task, const poco::Contribution &own, const chain::Block &block,
                       const base::TaskId &id, const QString &digest)
{
    using View = task::ChainView;
    View view;
    view.task = static_cast<View::Task>(task.status);
    view.contribution = static_cast<View::Contribution>(own.status);
    view.now = chainTime(block.timestamp);
    view.contributionDeadline = chainTime(task.contributionDeadline);
    view.revealDeadline = chainTime(task.revealDeadline);
    view.finalDeadline = chainTime(task.finalDeadline);
    const auto bytes = base::Bytes32::fromHex(digest);
    view.consensusIsOurs = bytes && task.consensusValue == poco::resultHash(id, *bytes);
    return view;
}

} // namespace

ChainAdapter::ChainAdapter(ChainReader &reader, chain::TxQueue &queue, const base::Address &worker,
                           bool gasFree) :
    m_reader(reader), m_deals(reader), m_queue(queue), m_worker(worker), m_isGasFree(gasFree)
{
}

Answer<TaskFacts> ChainAdapter::facts(const task::Authorization &authorization, const QString &digest)
{
    return m_deals.terms(authorization.deal)
        .then(this, [this, authorization, digest](const Result<DealTerms> &terms) {
            return terms ? liveFacts(authorization, digest, *terms)
                         : readyWith(Result<TaskFacts>(terms.error()));
        })
        .unwrap();
}

Answer<TaskFacts> ChainAdapter::liveFacts(const task::Authorization &authorization, const QString &digest,
                                          const DealTerms &terms)
{
    using namespace poco::hub;
    const base::TaskId id = authorization.task;
    auto task = m_reader.ask(viewTask(id), &readTask);
    auto own = m_reader.ask(viewContribution(id, m_worker), &readContribution);
    auto account = m_reader.ask(viewAccount(m_worker), &readAccount);
    auto coin = m_reader.client().balance(m_worker);
    auto block = m_reader.client().latestBlock();
    return base::allOf(task, own, account, coin, block)
        .apply(this,
               [this, id, digest, terms](const poco::Task &onChain, const poco::Contribution &mine,
                                         poco::Account held, base::Wei gas, const chain::Block &now)
                   -> Result<TaskFacts> {
                   TaskFacts facts;
                   facts.terms = terms.terms;
                   facts.pool = terms.pool;
                   facts.freeStake = held.stake;
                   facts.hasGas = m_isGasFree || gas >= gasNeeded;
                   facts.view = viewOf(onChain, mine, now, id, digest);
                   return facts;
               });
}

Answer<base::Address> ChainAdapter::poolOwner(const base::Address &pool)
{
    using Owner = Result<base::Address>;
    const auto isListed = [this, pool](const Owner &registry) {
        return registry ? m_reader.ask(*registry, poco::registry::isRegistered(pool), &poco::hub::readBoolean)
                        : readyWith(Result<bool>(registry.error()));
    };
    // Apps, datasets and the hub have owners too; only the registry says what is a pool.
    auto listed = base::then(this, m_reader.ask(poco::hub::get(poco::hub::Getter::WorkerpoolRegistry), &poco::hub::readAddress),
                             isListed)
                      .unwrap();
    return base::then(this, listed,
                      [this, pool](const Result<bool> &isPool) {
                          if (!isPool)
                              return readyWith(Owner(isPool.error()));
                          if (!*isPool)
                              return readyWith(Owner(base::fail(Code::NotFound, "pool.not_on_chain"_reason)));
                          return m_reader.ask(pool, poco::workerpool::owner(), &poco::hub::readAddress);
                      })
        .unwrap();
}

Answer<Sent> ChainAdapter::contribute(const task::Authorization &authorization, const QString &digest)
{
    const auto bytes = base::Bytes32::fromHex(digest);
    if (!bytes)
        return readyWith(Result<Sent>(bytes.error()));
    const poco::ContributionDigests own = poco::contributionDigests(m_worker, authorization.task, *bytes);
    auto task = m_reader.ask(poco::hub::viewTask(authorization.task), &poco::hub::readTask);
    auto deal = m_reader.ask(poco::hub::viewDeal(authorization.deal), &poco::hub::readDeal);
    auto given = m_reader.ask(poco::hub::viewContribution(authorization.task, m_worker), &poco::hub::readContribution);
    auto account = m_reader.ask(poco::hub::viewAccount(m_worker), &poco::hub::readAccount);
    auto block = m_reader.client().latestBlock();
    return base::allOf(task, deal, given, account, block)
        .apply(this,
               [=, this, digestBytes = *bytes](const poco::Task &onChain, const poco::Deal &terms,
                                               const poco::Contribution &mine, poco::Account held,
                                               const chain::Block &now) -> Answer<Sent> {
                   const bool isOurs = mine.status != poco::ContributionStatus::Unset && mine.resultHash == own.resultHash;
                   poco::ContributeFacts facts{.own = mine, .account = held, .worker = m_worker};
                   facts.workerpoolOwner = facts.authorizationSigner = terms.workerpool.owner; // checked at the start
                   const auto refusal = poco::explainContribute(onChain, terms, facts, now.timestamp);
                   if (refusal && !isOurs) // ours is already there: the queue answers with its receipt
                       return readyWith(Result<Sent>(*refusal));
                   return sendContribution(authorization, digestBytes, static_cast<qint64>(onChain.contributionDeadline));
               });
}

Answer<Sent> ChainAdapter::sendContribution(const task::Authorization &authorization,
                                            const base::Bytes32 &digest, qint64 deadline)
{
    const auto own = poco::contributionDigests(m_worker, authorization.task, digest);
    poco::hub::ContributeCall call{.task = authorization.task, .resultHash = own.resultHash,
                                   .resultSeal = own.resultSeal, .enclaveChallenge = authorization.enclave};
    call.enclaveSignature = QByteArray(32, '\0'); // as the official worker for standard tasks (poco.md C.3)
    call.authorization = base::fromHex(authorization.signature).value_or({});
    return send({.key = u"contribute:" + authorization.task.toString(),
                 .to = m_reader.hub(),
                 .data = poco::hub::contribute(call),
                 .gasLimit = contributeGas,
                 .deadline = deadline});
}

Answer<Sent> ChainAdapter::reveal(const base::TaskId &id, const QString &digest)
{
    const auto bytes = base::Bytes32::fromHex(digest);
    if (!bytes)
        return readyWith(Result<Sent>(bytes.error()));
    auto task = m_reader.ask(poco::hub::viewTask(id), &poco::hub::readTask);
    auto given = m_reader.ask(poco::hub::viewContribution(id, m_worker), &poco::hub::readContribution);
    auto block = m_reader.client().latestBlock();
    return base::allOf(task, given, block)
        .apply(this,
               [=, this, digestBytes = *bytes](const poco::Task &onChain, const poco::Contribution &mine,
                                               const chain::Block &now) -> Answer<Sent> {
                   const auto refusal = poco::explainReveal(id, onChain, mine, m_worker, digestBytes, now.timestamp);
                   if (refusal && mine.status != poco::ContributionStatus::Proved)
                       return readyWith(Result<Sent>(*refusal));
                   chain::TxIntent intent{.key = u"reveal:" + id.toString(), .to = m_reader.hub()};
                   intent.data = poco::hub::reveal(id, digestBytes);
                   intent.gasLimit = revealGas;
                   intent.deadline = static_cast<qint64>(onChain.revealDeadline);
                   return send(intent);
               });
}

Answer<Sent> ChainAdapter::send(const chain::TxIntent &intent)
{
    return m_queue.submit(intent).then(this, [](const Result<chain::Receipt> &receipt) -> Result<Sent> {
        if (!receipt)
            return receipt.error();
        return Sent{receipt->txHash.toString(), static_cast<qint64>(receipt->blockNumber)};
    });
}

Answer<std::optional<base::Nrlc>> ChainAdapter::reward(const base::TaskId &task, qint64 sinceBlock)
{
    using Paid = std::optional<base::Nrlc>;
    const chain::LogFilter filter{.addresses = {m_reader.hub()},
                                  .topics = {{poco::eventTopic<poco::TaskFinalize>()}, {base::Bytes32::from(task)}},
                                  .from = static_cast<quint64>(sinceBlock),
                                  .to = static_cast<quint64>(m_latestBlock)};
    return m_reader.client()
        .logs(filter)
        .then(this, [this, task](const Result<std::vector<chain::Log>> &logs) {
            if (!logs)
                return readyWith(Result<Paid>(logs.error()));
            if (logs->empty()) // not yet in the blocks we know of
                return readyWith(Result<Paid>(base::fail(Code::Unavailable, "task.not_finalized"_reason)));
            return rewardIn(logs->back().txHash, task);
        })
        .unwrap();
}

Answer<std::optional<base::Nrlc>> ChainAdapter::rewardIn(const base::TxHash &transaction, const base::TaskId &task)
{
    using Paid = std::optional<base::Nrlc>;
    return m_reader.client().receipt(transaction).then(
        this, [this, task](const Result<std::optional<chain::Receipt>> &receipt) -> Result<Paid> {
            if (!receipt)
                return receipt.error();
            if (!*receipt)
                return base::fail(Code::Unavailable, "task.not_finalized"_reason);
            Paid paid;
            for (const chain::Log &log : (*receipt)->logs) {
                const auto event = poco::decodeEvent(log.topics, log.data);
                if (log.address != m_reader.hub() || !event || !*event)
                    continue;
                const auto *reward = std::get_if<poco::Reward>(&**event);
                if (reward && reward->account == m_worker && reward->reference == base::Bytes32::from(task))
                    paid = paid.value_or(base::Nrlc{}) + reward->amount;
            }
            return paid;
        });
}

} // namespace fallow::service
