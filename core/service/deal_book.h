#pragma once

#include "core/service/chain_reader.h"

#include <map>

namespace fallow::service
{

/// What the wallet says about a deal.
struct DealFacts {
    QString appName; ///< one printable line; empty: the app tells none
    quint64 botFirst = 0;
    quint64 botSize = 0;
    qint64 finalDeadline = 0; ///< of all its tasks, seconds since 1970
};

/// Deals and whose tasks are which, read from the chain; neither ever changes, so each is read
/// once. Borrows the reader.
class DealBook : public QObject
{
    Q_OBJECT

public:
    explicit DealBook(ChainReader &reader) : m_reader(reader) { }

    /// Nothing for a deal that the hub does not know. Reasons: `chain.*`, `evm.*`.
    QFuture<base::Result<std::optional<DealFacts>>> facts(const base::DealId &deal);
    /// Zero for a task that was never initialised. Reasons as above.
    QFuture<base::Result<base::DealId>> dealOf(const base::TaskId &task);

private:
    QFuture<base::Result<std::optional<DealFacts>>> complete(
        const base::DealId &id, const poco::Deal &deal);
    QFuture<base::Result<QString>> appName(const base::Address &app);

    ChainReader &m_reader;
    std::map<base::DealId, DealFacts> m_facts;
    std::map<base::TaskId, base::DealId> m_deals;
};

} // namespace fallow::service
