#include "core/poco/ids.h"
#include "core/poco/registry_calls.h"
#include "core/service/wallet/money.h"

namespace fallow::service
{

using api::PaymentKind;
using base::Nrlc;
using base::Result;
using base::Wei;
using base::operator""_reason;

namespace
{

constexpr quint64 gasMarginPercent = 120; // state moves between the estimate and the block
constexpr quint64 plainSend = 21'000; // exactly, where a transfer costs nothing else

quint64 withMargin(quint64 gas, const evm::Transaction &transaction)
{
    if (gas == plainSend && transaction.data.isEmpty())
        return gas; // then "all" leaves nothing behind
    return gas / 100 * gasMarginPercent + gas % 100;
}

base::Error told(const base::Error &error)
{
    const bool isPoor = chain::readBroadcastError(error) == chain::BroadcastVerdict::NoFunds;
    return isPoor ? base::fail(base::Code::Conflict, "wallet.not_enough_coin"_reason, error.detail)
                  : error;
}

} // namespace

QFuture<Result<WalletMoney::Job>> WalletMoney::read(Job job)
{
    chain::NodeClient &client = m_parts.reader.client();
    const base::Address from = job.facts.sender;
    const bool isNative = job.facts.isNative();
    auto rlc = isNative ? readyWith(Result<Nrlc>(Nrlc{}))
                        : m_parts.reader.ask<Nrlc>(
                            job.facts.rlc, poco::rlc::balanceOf(from), &poco::hub::readAmount);
    auto account =
        m_parts.reader.ask<poco::Account>(poco::hub::viewAccount(from), &poco::hub::readAccount);
    auto read = base::allOf(client.latestBlock(), client.balance(from), rlc, account)
                    .apply(this,
                        [job, isNative](const chain::Block &block, Wei coin, Nrlc inWallet,
                            const poco::Account &inContract) -> Result<Job> {
                            Job known = job;
                            known.picture.time = block.timestamp;
                            known.picture.coin = coin;
                            known.picture.rlc = isNative ? inRlc(coin) : inWallet;
                            known.picture.account = inContract;
                            return known;
                        });
    return base::then(this, read, [this](const Result<Job> &known) {
        if (!known)
            return readyWith(known);
        return known->request.kind == PaymentKind::Claim ? readClaim(*known) : readFees(*known);
    }).unwrap();
}

QFuture<Result<WalletMoney::Job>> WalletMoney::readFees(Job job)
{
    chain::NodeClient &client = m_parts.reader.client();
    return base::allOf(client.fees(), client.feeHistory(feeHistoryBlocks, tipPercentiles))
        .apply(this,
            [job](const chain::FeeSuggestion &network,
                const std::optional<chain::FeeHistory> &history) -> Result<Job> {
                Job known = job;
                known.fees = {network, network.baseFee ? history : std::nullopt};
                return known;
            });
}

/// The task, and of one that was never started its deal and its time budget.
QFuture<Result<WalletMoney::Job>> WalletMoney::readClaim(Job job)
{
    const base::TaskId id = job.request.task;
    const auto place = m_ports.placeOf ? m_ports.placeOf(id) : std::nullopt;
    job.picture.claim = MoneyPicture::Claim{.id = id};
    auto task = m_parts.reader.ask<poco::Task>(poco::hub::viewTask(id), &poco::hub::readTask);
    return base::then(this, task, [this, job, place](const Result<poco::Task> &onChain) {
        if (!onChain)
            return readyWith(Result<Job>(onChain.error()));
        Job known = job;
        MoneyPicture::Claim &claim = *known.picture.claim;
        claim.task = *onChain;
        const bool isNew = onChain->status == poco::TaskStatus::Unset;
        if (!isNew || !place || poco::taskId(place->deal, place->index) != claim.id)
            return readFees(known);
        claim.deal = place->deal;
        claim.index = place->index;
        return readDeal(known);
    }).unwrap();
}

QFuture<Result<WalletMoney::Job>> WalletMoney::readDeal(Job job)
{
    const base::DealId id = job.picture.claim->deal;
    auto deal = m_parts.reader.ask<poco::Deal>(poco::hub::viewDeal(id), &poco::hub::readDeal);
    return base::then(this, deal, [this, job](const Result<poco::Deal> &onChain) {
        if (!onChain)
            return readyWith(Result<Job>(onChain.error()));
        if (!onChain->exists())
            return readFees(job);
        auto category = m_parts.reader.ask<poco::Category>(
            poco::hub::viewCategory(onChain->category), &poco::hub::readCategory);
        return base::then(this, category,
            [this, job, start = onChain->startTime](const Result<poco::Category> &known) {
                if (!known)
                    return readyWith(Result<Job>(known.error()));
                Job next = job;
                next.picture.claim->startTime = start;
                next.picture.claim->categorySeconds = known->workClockTimeRef;
                return readFees(next);
            })
            .unwrap();
    }).unwrap();
}

/// The dry run of each draft, one after another; a revert is told before anything is signed.
QFuture<Result<WalletMoney::Job>> WalletMoney::estimate(Job job)
{
    if (job.gas.size() == job.drafts.size())
        return readyWith(Result<Job>(job));
    const evm::Transaction &next = job.drafts[job.gas.size()].transaction;
    const chain::CallRequest request{job.facts.sender, next.to, next.data, next.value};
    return base::then(this, m_parts.reader.client().estimateGas(request),
        [this, job](const Result<quint64> &gas) {
            if (!gas)
                return readyWith(Result<Job>(told(gas.error())));
            Job known = job;
            known.gas.push_back(withMargin(*gas, job.drafts[job.gas.size()].transaction));
            return estimate(known);
        })
        .unwrap();
}

} // namespace fallow::service
