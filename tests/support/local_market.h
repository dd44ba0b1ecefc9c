#pragma once

#include "core/poco/orders.h"
#include "tests/support/local_chain.h"

namespace fallow::test
{

/// Walks deals and tasks through the contracts of a LocalChain by hand, and moves money there.
/// Every call waits for its receipt; a revert is the error `test.reverted`.
class LocalMarket
{
public:
    explicit LocalMarket(LocalChain &chain) : m_chain(chain) { }

    struct Wish {
        quint64 volume = 1;
        quint64 trust = 1;
        quint64 category = 0; ///< 5: ten minutes to the final deadline
        base::Nrlc appPrice{1'000'000'000};
        base::Nrlc poolPrice{10'000'000'000};
    };
    /// The new deal.
    base::Result<base::DealId> match(const Wish &wish);
    base::Result<base::TaskId> initialize(const base::DealId &deal, quint64 index = 0);
    base::Result<base::Done> contribute(
        const Actor &worker, const base::TaskId &task, const QByteArray &result);
    base::Result<base::Done> reveal(
        const Actor &worker, const base::TaskId &task, const QByteArray &result);
    base::Result<base::Done> finalize(const base::TaskId &task);
    base::Result<base::Done> send(
        const Actor &from, const base::Address &to, const QByteArray &data, base::Wei value = {});
    base::Result<base::Done> toHub(const Actor &from, const QByteArray &data, base::Wei value = {});
    /// From wallet to contract, in the way of the flavour.
    base::Result<base::Done> deposit(const Actor &from, base::Nrlc amount);
    base::Result<QByteArray> call(const base::Address &to, const QByteArray &data) const;

private:
    poco::Domain domain() const;

    LocalChain &m_chain;
};

} // namespace fallow::test
