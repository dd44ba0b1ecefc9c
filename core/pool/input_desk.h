#pragma once

#include "core/pool/challenges.h"
#include "core/pool/http_types.h"
#include "core/pool/input_files.h"
#include "core/pool/input_receiver.h"
#include "core/pool/jwt.h"
#include "core/pool/ledger.h"

#include <QThreadPool>
#include <QTimer>

#include <map>

namespace fallow::pool {

/// Input files of runs: a requester who signs puts a file here by its SHA-256, for one deal, and every worker may read it at
/// /inputs/<sha256>. A file stays as long as a deal that names it has an open task, and a while before and after. Thread: the
/// owner's; files become durable on a thread of their own.
class InputDesk : public QObject
{
    Q_OBJECT
public:
    InputDesk(Ledger &ledger, const TokenMaker &tokens, const InputFiles &files);

    /// Whether this header may put this file, and how large it is; from any thread.
    static std::optional<InputPermit> permit(const TokenMaker &tokens, const base::Clock &clock, const QByteArray &hex,
                                             const QByteArray &authorization);

    /// GET /v1/inputs: for which pool, and how much is taken.
    HttpReply limits() const;
    /// GET /v1/inputs/challenge: what an account signs (`Challenges`), as for the logs of a task.
    HttpReply challenge(const HttpRequest &request);
    /// POST /v1/inputs {"deal", "sha256", "size"}: {"url"} and, unless the file is here already, the {"token"} to put it with.
    void announce(const HttpRequest &request, const ReplyTo &reply);
    /// PUT /v1/inputs/<sha256>; takes over the received file.
    void store(const HttpRequest &request, const ReplyTo &reply);

    /// Lets go of what no living deal names. By itself once a minute.
    void sweep();

private:
    struct Held {
        InputLease lease;
        QDateTime alive; ///< when its deal was last seen with an open task; before that, when it was announced or stored
        bool isMatched = false;
        bool isStored = false;
    };
    using Key = std::pair<base::ContentHash, base::DealId>;

    base::Result<InputLease> leaseOf(const HttpRequest &request);
    base::Result<base::Done> checkRoom(const InputLease &lease) const;
    base::Result<base::Done> checkDeal(const InputLease &lease) const;
    void keep(const InputLease &lease, const QString &file, const ReplyTo &reply);
    bool isStored(const base::ContentHash &sha256) const;
    QString urlOf(const base::ContentHash &sha256) const;

    Ledger &m_ledger;
    const TokenMaker &m_tokens;
    InputFiles m_files;
    Challenges m_challenges;
    std::map<Key, Held> m_held;
    QTimer m_sweep;
    QThreadPool m_disk; ///< one thread: what is kept and what is dropped in the order of the decisions
};

} // namespace fallow::pool
