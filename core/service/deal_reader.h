#pragma once

#include "core/service/chain_reader.h"
#include "core/task/record.h"

#include <map>

namespace fallow::service {

/// The terms of a deal and the pool it names.
struct DealTerms {
    task::Terms terms;
    base::Address pool;
    quint64 category = 0;
};

/// Reads what a deal asks for from the chain; deals never change, so each is read once.
class DealReader : public QObject
{
    Q_OBJECT

public:
    explicit DealReader(ChainReader &reader) : m_reader(reader) {}

    /// Reasons: `task.unknown_deal`, `task.bad_app` (an image reference that is no text), `chain.*`.
    QFuture<base::Result<DealTerms>> terms(const base::DealId &deal);

private:
    QFuture<base::Result<DealTerms>> complete(const base::DealId &id, const poco::Deal &deal);

    ChainReader &m_reader;
    std::map<base::DealId, DealTerms> m_known;
};

/// Block times of the chain, in seconds since 1970.
QDateTime chainTime(quint64 seconds);

} // namespace fallow::service
