#pragma once

#include "core/chain/tx_queue.h"
#include "core/service/deal_reader.h"
#include "core/worker/ports.h"

namespace fallow::service {

/// worker::ChainPort on the chain: reads through ChainReader, sends with the worker key. Every
/// call is checked locally first, because PoCo reverts without a reason (poco.md C.4).
class ChainAdapter final : public QObject, public worker::ChainPort
{
    Q_OBJECT

public:
    ChainAdapter(ChainReader &reader, chain::TxQueue &queue, const base::Address &worker, bool gasFree);

    /// Told by the owner of the block timer.
    void setLatestBlock(qint64 number) { m_latestBlock = number; }

    qint64 latestBlock() const override { return m_latestBlock; }
    worker::Answer<worker::TaskFacts> facts(const task::Authorization &authorization,
                                            const QString &digest) override;
    worker::Answer<base::Address> poolOwner(const base::Address &pool) override;
    worker::Answer<worker::Sent> contribute(const task::Authorization &authorization,
                                            const QString &digest) override;
    worker::Answer<worker::Sent> reveal(const base::TaskId &task, const QString &digest) override;
    worker::Answer<std::optional<base::Nrlc>> reward(const base::TaskId &task, qint64 sinceBlock) override;

private:
    worker::Answer<worker::TaskFacts> liveFacts(const task::Authorization &authorization,
                                                const QString &digest, const DealTerms &terms);
    worker::Answer<worker::Sent> sendContribution(const task::Authorization &authorization,
                                                  const base::Bytes32 &digest, qint64 deadline);
    worker::Answer<worker::Sent> send(const chain::TxIntent &intent);
    worker::Answer<std::optional<base::Nrlc>> rewardIn(const base::TxHash &transaction, const base::TaskId &task);

    ChainReader &m_reader;
    DealReader m_deals;
    chain::TxQueue &m_queue;
    base::Address m_worker;
    bool m_isGasFree;
    qint64 m_latestBlock = 0;
};

} // namespace fallow::service
