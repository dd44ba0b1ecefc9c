#include "core/service/wallet/money.h"

#include "core/base/random.h"
#include "core/evm/address.h"

#include <algorithm>

namespace fallow::service
{

using api::PaymentKind;
using api::PreparedPayment;
using base::Code;
using base::Done;
using base::Result;
using base::TxHash;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype tokenBytes = 16;
constexpr size_t mostPrepared = 32; // the oldest are forgotten
constexpr qint64 validSeconds = 600;

bool goesToSomebody(PaymentKind kind)
{
    return kind == PaymentKind::SendRlc || kind == PaymentKind::SendCoin
        || kind == PaymentKind::Withdraw;
}

bool isReplacement(PaymentKind kind)
{
    return kind == PaymentKind::SpeedUp || kind == PaymentKind::Cancel;
}

} // namespace

PlanFacts WalletMoney::Job::plan() const
{
    return {
        .chain = facts, .from = facts.sender, .owner = owner, .payee = payee, .keepBack = keepBack};
}

WalletMoney::WalletMoney(const Parts &parts, Ports ports, const Options &options)
    : m_parts(parts), m_ports(std::move(ports)), m_options(options)
{
    for (chain::TxQueue *queue : {&m_parts.queue, m_parts.worker}) {
        if (queue)
            connect(queue, &chain::TxQueue::broadcast, this, &WalletMoney::answer);
    }
}

bool WalletMoney::isWorkers(const Job &job) const
{
    return job.request.kind == PaymentKind::Sweep;
}

chain::TxQueue &WalletMoney::queueOf(const Job &job) const
{
    return isWorkers(job) ? *m_parts.worker : m_parts.queue;
}

Result<WalletMoney::Job> WalletMoney::jobOf(const api::PreparePaymentRequest &request) const
{
    Job job{.request = request};
    if (const auto may = mayAsk(request.origin); !may)
        return may.error();
    if (isWorkers(job) && !m_parts.worker)
        return base::fail(Code::NotFound, "wallet.no_key"_reason, u"no worker key here"_s);
    job.facts = m_ports.facts ? m_ports.facts() : poco::ChainFacts{};
    job.owner = m_parts.queue.sender();
    job.facts.sender = queueOf(job).sender();
    job.facts.own.insert(job.owner);
    if (isWorkers(job))
        job.keepBack = m_options.keepBack;
    if (const auto checked = checkWho(job); !checked)
        return checked.error();
    return job;
}

/// The payee as typed, and whether money may go out at all.
Result<Done> WalletMoney::checkWho(Job &job) const
{
    if (job.request.kind == PaymentKind::Call) {
        const auto called = evm::parseAddress(job.request.to);
        job.payee = called.value_or(base::Address());
        return called ? Result<Done>(Done{}) : Result<Done>(called.error());
    }
    if (!goesToSomebody(job.request.kind))
        return Done{};
    if (job.request.kind == PaymentKind::Withdraw && job.request.to.isEmpty())
        return Done{};
    const auto check = wallet::checkPayee(job.request.to, payeesOf(job));
    if (!check)
        return check.error();
    job.payee = check->address;
    if (check->verdict == wallet::PayeeVerdict::LooksLike)
        job.warnings.push_back(u"wallet.payee_looks_like"_s);
    if (check->verdict == wallet::PayeeVerdict::New)
        job.warnings.push_back(u"wallet.payee_is_new"_s);
    return m_ports.mayPayOut ? m_ports.mayPayOut(job.payee) : Result<Done>(Done{});
}

wallet::PayeeFacts WalletMoney::payeesOf(const Job &job) const
{
    wallet::PayeeFacts facts = m_ports.payees ? m_ports.payees() : wallet::PayeeFacts{};
    facts.own.insert(facts.own.end(), job.facts.own.begin(), job.facts.own.end());
    for (const base::Address &contract : {job.facts.hub, job.facts.rlc, job.facts.appRegistry,
             job.facts.datasetRegistry, job.facts.workerpoolRegistry})
        facts.contracts.push_back(contract);
    return facts;
}

/// Whom a call gives something, or might: of what is not understood the contract itself. The
/// network's own contracts are no strangers here, sending them money is what the explanation warns of.
Result<std::vector<QString>> WalletMoney::checkCalled(
    const Job &job, const poco::Explanation &explanation) const
{
    std::vector<QString> warnings = job.warnings;
    if (job.request.kind != PaymentKind::Call)
        return warnings;
    std::vector<base::Address> payees = explanation.payees;
    if (explanation.kind == poco::ExplanationKind::Unknown)
        payees.push_back(job.payee);
    const wallet::PayeeFacts facts = payeesOf(job);
    for (const base::Address &payee : payees) {
        if (payee.isZero() || job.facts.isOurContract(payee))
            continue;
        if (const auto may = m_ports.mayPayOut ? m_ports.mayPayOut(payee) : Result<Done>(Done{}); !may)
            return may.error();
        const auto check = wallet::checkPayee(payee.toString(), facts);
        if (!check)
            return check.error();
        if (check->verdict == wallet::PayeeVerdict::LooksLike)
            warnings.push_back(u"wallet.payee_looks_like"_s);
        if (check->verdict == wallet::PayeeVerdict::New)
            warnings.push_back(u"wallet.payee_is_new"_s);
    }
    std::sort(warnings.begin(), warnings.end());
    warnings.erase(std::unique(warnings.begin(), warnings.end()), warnings.end());
    return warnings;
}

Result<Done> WalletMoney::mayAsk(const QString &origin) const
{
    if (origin.isEmpty())
        return Done{};
    return m_ports.mayAsk ? m_ports.mayAsk(origin)
                          : Result<Done>(base::fail(Code::Denied, "web.not_granted"_reason, origin));
}

QFuture<Result<PreparedPayment>> WalletMoney::prepare(const api::PreparePaymentRequest &request)
{
    const auto job = jobOf(request);
    if (!job)
        return readyWith(Result<PreparedPayment>(job.error()));
    if (isReplacement(request.kind))
        return prepareReplacement(*job);
    return base::then(this, read(*job), [this](const Result<Job> &known) {
        if (!known)
            return readyWith(Result<PreparedPayment>(known.error()));
        auto drafts = planPayment(known->request, known->plan(), known->picture);
        if (!drafts)
            return readyWith(Result<PreparedPayment>(drafts.error()));
        Job planned = *known;
        planned.drafts = std::move(*drafts);
        return base::then(this, estimate(planned), [this](const Result<Job> &done) {
            return done ? explain(*done) : Result<PreparedPayment>(done.error());
        });
    }).unwrap();
}

Result<PreparedPayment> WalletMoney::explain(const Job &job)
{
    const auto choices = feeChoices(job.fees, m_options.fees);
    if (!choices)
        return choices.error();
    const auto fees = chosenFees(job.request, *choices, m_options.fees);
    if (!fees)
        return fees.error();
    auto transactions = payFor(job.drafts, job.gas, *fees, job.plan(), job.picture);
    if (!transactions)
        return transactions.error();
    const poco::Explanation explanation = isWorkers(job)
        ? poco::explainSweep(*transactions, job.owner, job.facts)
        : poco::explainTransaction(transactions->front(), job.facts);
    const auto warnings = checkCalled(job, explanation);
    if (!warnings)
        return warnings.error();
    Prepared prepared{.job = job, .transactions = std::move(*transactions), .paid = *fees};
    prepared.job.warnings = *warnings;
    return keep(std::move(prepared), explanation, *choices);
}

PreparedPayment WalletMoney::keep(
    Prepared prepared, const poco::Explanation &explanation, const std::vector<FeeChoice> &choices)
{
    const QDateTime now = m_parts.clock.now();
    prepared.validUntil = now.addSecs(validSeconds);
    const Job &job = prepared.job;
    PreparedPayment told{.token = QString::fromLatin1(base::randomBytes(tokenBytes).toHex()),
        .headline = explanation.headline,
        .effects = explanation.sentences,
        .warnings = job.warnings};
    for (const poco::Warning &warning : explanation.warnings)
        told.warnings.push_back(warning.reason.key());
    told.from = job.facts.sender;
    told.to = explanation.payees.empty()
        ? prepared.transactions.front().to.value_or(base::Address())
        : explanation.payees.front();
    for (const Draft &draft : job.drafts)
        told.amount += draft.fromWallet + draft.fromStake;
    if (job.facts.isNative())
        told.amount += inRlc(explanation.coin);
    told.coin = explanation.coin;
    told.coinName = job.facts.coin;
    quint64 gas = 0;
    for (const evm::Transaction &transaction : prepared.transactions)
        gas += transaction.gasLimit;
    told.gasLimit = static_cast<qint64>(gas);
    told.fee = job.request.fee;
    for (const FeeChoice &choice : choices)
        told.fees.push_back(
            {choice.level, choice.fees.price, choice.fees.tip, feeAtMost(gas, choice.fees)});
    if (told.fee == api::FeeLevel::Custom)
        told.fees.push_back(
            {told.fee, prepared.paid.price, prepared.paid.tip, feeAtMost(gas, prepared.paid)});
    told.validUntil = prepared.validUntil;
    std::erase_if(m_prepared, [now](const auto &entry) { return entry.second.validUntil < now; });
    if (m_prepared.size() >= mostPrepared)
        m_prepared.erase(m_prepared.begin());
    m_prepared.insert_or_assign(told.token, std::move(prepared));
    return told;
}

} // namespace fallow::service
