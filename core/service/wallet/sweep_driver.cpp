#include "core/service/wallet/sweep_driver.h"

#include "core/poco/registry_calls.h"
#include "core/service/wallet/fees.h"

namespace fallow::service
{

using base::Nrlc;
using base::Result;
using base::Wei;
using namespace Qt::StringLiterals;

namespace
{

constexpr quint64 secondsAnHour = 3600;

QString keyOf(qint64 hour, QStringView part)
{
    return u"sweep:%1:%2"_s.arg(hour).arg(part);
}

} // namespace

WalletSweep::WalletSweep(
    const Parts &parts, const Options &options, std::function<Nrlc()> nextStakes)
    : m_parts(parts), m_options(options), m_nextStakes(std::move(nextStakes))
{
}

void WalletSweep::setRule(std::optional<Nrlc> above)
{
    if (m_above == above)
        return;
    m_above = above;
    end({});
    look();
}

/// What is answered to a look that has ended meanwhile is not heard.
template <typename T, typename F> void WalletSweep::ask(QFuture<Result<T>> question, F heard)
{
    base::then(this, question, [this, turn = m_turn, heard](const Result<T> &answer) {
        if (turn != m_turn)
            return;
        if (answer)
            heard(*answer);
        else
            end(answer.error().reason.key());
    });
}

void WalletSweep::look()
{
    if (!m_above || m_isLooking)
        return;
    if (!m_parts.queue.isIdle())
        return end(u"wallet.payment_under_way"_s);
    m_isLooking = true;
    const base::Address from = m_parts.queue.sender();
    chain::NodeClient &client = m_parts.reader.client();
    auto rlc = m_options.rlc.isZero()
        ? base::readyWith(Result<Nrlc>(Nrlc{}))
        : m_parts.reader.ask<Nrlc>(m_options.rlc, poco::rlc::balanceOf(from), &poco::hub::readAmount);
    auto account = m_parts.reader.ask(poco::hub::viewAccount(from), &poco::hub::readAccount);
    ask(base::allOf(client.latestBlock(), client.balance(from), rlc, account)
            .apply(&client,
                [above = *m_above, needed = m_nextStakes()](const chain::Block &block, Wei coin,
                    Nrlc inWallet, const poco::Account &inContract) -> Result<Look> {
                    return Look{.holding = {inContract.stake, inWallet, coin, needed},
                        .amounts = sweepable(above, {inContract.stake, inWallet, coin, needed}),
                        .hour = static_cast<qint64>(block.timestamp / secondsAnHour)};
                }),
        [this](const Look &known) { decide(known); });
}

void WalletSweep::decide(Look look)
{
    if (look.amounts.sum().value == 0)
        return end({});
    const auto tooSoon = isTooSoon(look.hour);
    if (!tooSoon || *tooSoon)
        return end(tooSoon ? u"wallet.sweep_once_an_hour"_s : tooSoon.error().reason.key());
    look.intents = intentsOf(look);
    estimate(look);
}

/// In this hour or the one before: between two there is an hour at least.
Result<bool> WalletSweep::isTooSoon(qint64 hour) const
{
    for (const qint64 each : {hour, hour - 1}) {
        for (const QStringView part : {u"wallet", u"stake"}) {
            const auto known = m_parts.queue.knows(keyOf(each, part));
            if (!known || *known)
                return known;
        }
    }
    return false;
}

std::vector<chain::TxIntent> WalletSweep::intentsOf(const Look &look) const
{
    std::vector<chain::TxIntent> intents;
    if (const Nrlc amount = look.amounts.fromWallet; amount.value > 0) {
        intents.push_back({.key = keyOf(look.hour, u"wallet"),
            .to = m_options.rlc,
            .data = poco::rlc::transfer(m_options.owner, amount)});
    }
    if (const Nrlc amount = look.amounts.fromStake; amount.value > 0) {
        intents.push_back({.key = keyOf(look.hour, u"stake"),
            .to = m_parts.reader.hub(),
            .data = poco::hub::withdrawTo(amount, m_options.owner)});
    }
    return intents;
}

/// One after another; the dry run tells a revert too.
void WalletSweep::estimate(const Look &look)
{
    if (look.estimated == look.intents.size())
        return weigh(look);
    const chain::TxIntent &next = look.intents[look.estimated];
    const chain::CallRequest request{m_parts.queue.sender(), next.to, next.data, {}};
    ask(m_parts.reader.client().estimateGas(request), [this, look](quint64 gas) {
        Look known = look;
        known.gas += gas;
        ++known.estimated;
        estimate(known);
    });
}

/// At the fees that the queue will pay.
void WalletSweep::weigh(const Look &look)
{
    ask(m_parts.reader.client().fees(), [this, look](const chain::FeeSuggestion &network) {
        const auto fees = chain::chooseFees(network, {.isGasFree = m_options.isGasFree});
        const SweepTerms terms{m_options.rlc.isZero(), m_options.isGasFree, m_options.gasReserve};
        const auto worth = checkSweepFee(
            look.amounts.sum(), look.holding.coin, feeAtMost(look.gas, fees), terms);
        if (!worth)
            return end(worth.error().reason.key());
        send(look);
    });
}

/// Unless something else of this key was sent while the chain was asked.
void WalletSweep::send(const Look &look)
{
    end(u"wallet.payment_under_way"_s);
    if (!m_parts.queue.isIdle())
        return;
    for (const chain::TxIntent &intent : look.intents) {
        base::then(this, m_parts.queue.submit(intent),
            [this, key = intent.key](const Result<chain::Receipt> &receipt) {
                if (!receipt)
                    qWarning().noquote() << key << receipt.error().toString();
                if (!m_isLooking)
                    end(receipt ? QString() : receipt.error().reason.key());
            });
    }
}

void WalletSweep::end(const QString &waitsFor)
{
    ++m_turn;
    m_isLooking = false;
    if (std::exchange(m_waitsFor, waitsFor) != waitsFor)
        Q_EMIT changed();
}

} // namespace fallow::service
