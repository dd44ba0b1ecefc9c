#pragma once

#include "core/pool/http_types.h"
#include "core/pool/task_driver.h"

namespace fallow::pool {

/// ReplicateStatusUpdate of D.6, as far as it is believed.
struct StatusUpdate {
    Report report;
    quint64 receiptBlock = 0;
    QByteArray callback;
    std::optional<qint64> exitCode;
    std::optional<store::PoolLogRow> log; ///< streams cut to their last 100,000 characters
};

/// Reasons: `json.bad_text`, `json.bad_field`.
base::Result<StatusUpdate> parseStatusUpdate(const QByteArray &body);

/// Takes the reports of workers: POST /replicates/{taskId}/updateStatus (poco.md D.6). What a
/// worker claims about the chain or a result is checked before it counts. Thread: the owner's.
class ReportDesk : public QObject
{
    Q_OBJECT
public:
    ReportDesk(Ledger &ledger, ChainPort &chain, TaskDriver &driver);

    void update(const base::Address &wallet, const base::TaskId &task, const HttpRequest &request,
                const ReplyTo &reply);

private:
    struct Pending {
        base::Address wallet;
        base::TaskId task;
        StatusUpdate update;
        ReplyTo reply;
        QDateTime until;
    };

    void prove(const Pending &pending, Proof proof);
    void proveOnChain(const Pending &pending, Proof proof);
    bool isUploadProven(const TaskEntry &entry, const StatusUpdate &update) const;
    /// `confirmed`: what the chain says, for a contribution or a reveal.
    void record(const Pending &pending, const ContributionFacts *confirmed);
    void answer(const ReplyTo &reply, const ReportAnswer &answer);

    Ledger &m_ledger;
    ChainPort &m_chain;
    TaskDriver &m_driver;
};

} // namespace fallow::pool
