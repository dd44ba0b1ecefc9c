#pragma once

#include "core/pool/http_types.h"
#include "core/pool/task_driver.h"

namespace fallow::pool {

/// What a returning worker is told about one of its replicates (poco.md D.12). `now` is the
/// chain's time. Nothing: it has no part in this task any more.
struct RecoveryAdvice {
    Order order = Order::Wait;
    QString abortCause;
    friend bool operator==(const RecoveryAdvice &, const RecoveryAdvice &) = default;
};
std::optional<RecoveryAdvice> adviceFor(const Task &task, const base::Address &wallet,
                                        const QDateTime &now);

/// GET /replicates/interrupted. Reads the chain for each open task of the wallet first, records
/// what the worker could not report, and flips its replicates to RECOVERING.
class RecoveryDesk : public QObject
{
    Q_OBJECT
public:
    RecoveryDesk(Ledger &ledger, ChainPort &chain, TaskDriver &driver, SignAuthorization sign);
    void interrupted(const base::Address &wallet, const ReplyTo &reply);

private:
    void answer(const base::Address &wallet, const std::vector<base::TaskId> &tasks, const ReplyTo &reply);
    QJsonObject notify(TaskEntry &entry, const base::Address &wallet, const RecoveryAdvice &advice);
    void recordMissed(TaskEntry &entry, const base::Address &wallet, const RecoveryAdvice &advice);

    Ledger &m_ledger;
    ChainPort &m_chain;
    TaskDriver &m_driver;
    SignAuthorization m_sign;
};

} // namespace fallow::pool
