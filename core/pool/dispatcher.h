#pragma once

#include "core/pool/http_types.h"
#include "core/pool/task_driver.h"

namespace fallow::pool {

/// Hands out work: GET /replicates/available (poco.md D.4). Thread: the owner's.
class Dispatcher : public QObject
{
    Q_OBJECT
public:
    Dispatcher(Ledger &ledger, ChainPort &chain, TaskDriver &driver, SignAuthorization sign);

    /// 200 with an authorization, 204, or 503 when the chain cannot be asked. Receiving work makes
    /// the replicate; the answer leaves after its commit.
    void available(const base::Address &wallet, const HttpRequest &request, const ReplyTo &reply);

private:
    bool mayAsk(Worker &worker, const HttpRequest &request);
    bool hasFreeSlot(const Worker &worker);
    /// The first task that wants this wallet, and out of the set with those that want nobody.
    TaskEntry *candidate(const base::Address &wallet);
    void give(const base::Address &wallet, quint64 weight, const ReplyTo &reply);
    QFuture<base::Result<bool>> canPay(const base::Address &wallet);

    Ledger &m_ledger;
    ChainPort &m_chain;
    TaskDriver &m_driver;
    SignAuthorization m_sign;
};

} // namespace fallow::pool
