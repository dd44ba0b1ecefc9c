#pragma once

#include "core/service/chain_reader.h"
#include "core/service/market/heard.h"

namespace fallow::service {

/// Asks the chain what is true of orders that sources showed. Borrows the reader; one use. Signatures by contracts
/// (ERC-1271) are not asked for: their orders count as not signed.
class OrderProof : public QObject
{
    Q_OBJECT

public:
    OrderProof(ChainReader &reader, poco::Domain domain) : m_reader(reader), m_domain(std::move(domain)) {}

    struct Proven {
        std::vector<ProvenOrder> orders; ///< cheapest first
        std::map<QString, qint64> leftOut; ///< by reason: those of market::openOffer
        std::vector<base::Bytes32> gone; ///< that will never be open again
    };
    /// Reasons: `chain.*`, `evm.*`.
    QFuture<base::Result<Proven>> prove(const std::vector<FoundOrder> &orders);

private:
    struct Registries {
        base::Address apps;
        base::Address datasets;
        base::Address pools;
    };
    struct Resource {
        base::Address address;
        base::Address owner; ///< zero: nobody, it is not registered
        base::Nrlc freeStake; ///< of the owner
    };
    struct Use {
        quint64 consumed = 0;
        base::Address presigner;
    };
    QFuture<base::Result<Registries>> registries();
    QFuture<base::Result<Resource>> resource(const base::Address &registry, const base::Address &address);
    QFuture<base::Result<std::vector<Resource>>> resources(const Registries &registries, const std::vector<FoundOrder> &orders);
    QFuture<base::Result<Use>> use(const base::Bytes32 &hash);
    Proven judged(const std::vector<FoundOrder> &orders, const std::vector<Resource> &resources, const std::vector<Use> &uses) const;

    ChainReader &m_reader;
    poco::Domain m_domain;
};

} // namespace fallow::service
