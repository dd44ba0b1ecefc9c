#pragma once

#include "core/poco/match.h"
#include "core/service/chain_reader.h"

namespace fallow::service {

/// Everything a match of these orders depends on.
struct MatchPicture {
    poco::MatchFacts facts;
    quint64 categorySeconds = 0;
    base::Nrlc walletRlc; ///< of the requester, outside the contract
    QString appName;
};

/// Reads it from the chain. Group restrictions and contract signatures are not resolved: such
/// orders are explained as not matching.
class MatchReader : public QObject
{
    Q_OBJECT

public:
    /// `rlc` zero: a native network, where the coin is the money.
    MatchReader(ChainReader &reader, quint64 chainId, base::Address rlc);

    /// Reasons: `chain.*`, `evm.*`.
    QFuture<base::Result<MatchPicture>> read(const poco::OrdersToMatch &orders);
    poco::Domain domain() const;

private:
    struct Registries {
        base::Address apps;
        base::Address datasets;
        base::Address pools;
    };
    QFuture<base::Result<Registries>> registries();
    QFuture<base::Result<MatchPicture>> readWith(const Registries &registries,
                                                 const poco::OrdersToMatch &orders);
    QFuture<base::Result<MatchPicture>> addMoney(const MatchPicture &picture, const base::Address &requester);

    ChainReader &m_reader;
    quint64 m_chainId;
    base::Address m_rlc;
};

} // namespace fallow::service
