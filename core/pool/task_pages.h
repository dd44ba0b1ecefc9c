#pragma once

#include "core/pool/challenges.h"
#include "core/pool/http_types.h"
#include "core/pool/jwt.h"
#include "core/pool/task_driver.h"

namespace fallow::pool {

/// What anybody may read about tasks, and the logs that only the requester may (poco.md D.1).
/// Reads from the tables on the writer's thread. Thread: the owner's.
class TaskPages : public QObject
{
    Q_OBJECT
public:
    TaskPages(Ledger &ledger, ChainPort &chain, TaskDriver &driver);

    void task(const base::TaskId &id, const ReplyTo &reply);
    void replicate(const base::TaskId &id, const base::Address &wallet, const ReplyTo &reply);
    /// GET /tasks/logs/challenge: an EIP-712 message, valid 60 minutes.
    HttpReply logChallenge(const HttpRequest &request);
    /// `wallet` empty: of all replicates. Header `<hash>_<signature>_<address>`.
    void logs(const base::TaskId &id, const std::optional<base::Address> &wallet,
              const HttpRequest &request, const ReplyTo &reply);
    HttpReply metrics() const;

private:
    Ledger &m_ledger;
    ChainPort &m_chain;
    TaskDriver &m_driver;
    Challenges m_challenges;
};

} // namespace fallow::pool
