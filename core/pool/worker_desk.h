#pragma once

#include "core/pool/http_types.h"
#include "core/pool/ledger.h"

namespace fallow::pool {

/// Registration, heartbeats and what a pool says about itself (poco.md D.1, D.3). Answers are
/// given after the commit by the caller. Thread: the owner's.
class WorkerDesk
{
public:
    explicit WorkerDesk(Ledger &ledger) : m_ledger(ledger) {}

    /// GET /workers/config
    HttpReply publicConfiguration() const;
    /// GET /config/chain
    HttpReply chainConfiguration() const;
    /// POST /workers/register
    HttpReply registerWorker(const base::Address &wallet, const HttpRequest &request);
    /// POST /workers/ping: the session id, a hash of the public configuration.
    HttpReply ping(const base::Address &wallet);
    /// GET /workers/computing
    HttpReply computing(const base::Address &wallet);

private:
    QJsonObject configuration() const;
    Ledger &m_ledger;
};

} // namespace fallow::pool
