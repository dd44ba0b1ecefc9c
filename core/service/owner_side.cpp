#include "core/service/owner_side.h"

#include "core/service/worker_side.h"

namespace fallow::service {

OwnerSide::OwnerSide(const Parts &parts, const Options &options, wallet::OwnerSigner signer) :
    m_signer(std::move(signer)),
    m_txSigner(m_signer),
    m_txRows(parts.database, static_cast<quint64>(options.network.chainId), m_signer.address()),
    m_queue(parts.reader.client(), m_txRows, m_txSigner, parts.clock, {.fees = {.isGasFree = options.network.gasFree}}),
    m_runs({parts.reader, m_queue, m_signer, parts.fetch, parts.contents, parts.runRows, parts.clock, parts.http},
           {.chainId = options.network.chainId, .rlc = options.rlc, .gateways = options.network.ipfsGateways,
            .resultsFolder = options.resultsFolder, .inputs = {options.network, options.servers}})
{
    if (const auto loaded = m_runs.load(); !loaded)
        qCritical().noquote() << "runs:" << loaded.error().toString();
    m_queue.resume();
}

} // namespace fallow::service
