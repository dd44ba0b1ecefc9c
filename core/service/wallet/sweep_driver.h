#pragma once

#include "core/chain/tx_queue.h"
#include "core/service/chain_reader.h"
#include "core/service/wallet/sweep.h"

#include <functional>

namespace fallow::service
{

/// Follows the rule: looks after each block, and sends what may go with the worker's key, to the
/// owner and nobody else (the key's signer sees to that). Never while anything of that key is on
/// its way, and at most once an hour of the chain's time: the hour is in the transaction's key, so
/// that also a core that was killed knows. Borrows all it is given.
class WalletSweep : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ChainReader &reader;
        chain::TxQueue &queue; ///< of the worker key
    };
    struct Options {
        base::Address owner;
        base::Address rlc; ///< zero: native
        bool isGasFree = false;
        base::Wei gasReserve{};
    };
    /// `nextStakes`: what the worker's next tasks will lock; asked each time.
    WalletSweep(const Parts &parts, const Options &options, std::function<base::Nrlc()> nextStakes);

    /// None: the rule is off.
    void setRule(std::optional<base::Nrlc> above);
    /// There is a new block, or another reason to look.
    void look();
    /// Reason key of what holds back money that could go; empty: nothing.
    const QString &waitsFor() const { return m_waitsFor; }
    bool isPaying() const { return m_waitsFor == QStringLiteral("wallet.payment_under_way"); }

Q_SIGNALS:
    void changed(); ///< what it waits for

private:
    /// One look, on its way through the questions.
    struct Look {
        SweepHolding holding{};
        SweepAmounts amounts{};
        qint64 hour = 0; ///< of the chain's time since 1970
        std::vector<chain::TxIntent> intents{};
        quint64 gas = 0; ///< of the intents estimated so far
        size_t estimated = 0;
    };
    template <typename T, typename F> void ask(QFuture<base::Result<T>> question, F heard);
    void decide(Look look);
    base::Result<bool> isTooSoon(qint64 hour) const;
    std::vector<chain::TxIntent> intentsOf(const Look &look) const;
    void estimate(const Look &look);
    void weigh(const Look &look);
    void send(const Look &look);
    void end(const QString &waitsFor);

    Parts m_parts;
    Options m_options;
    std::function<base::Nrlc()> m_nextStakes;
    std::optional<base::Nrlc> m_above;
    bool m_isLooking = false;
    int m_turn = 0; ///< grows with the end of each look
    QString m_waitsFor;
};

} // namespace fallow::service
