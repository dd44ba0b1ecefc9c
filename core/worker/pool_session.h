#pragma once

#include "core/model/status.h"
#include "core/worker/push_channel.h"
#include "core/worker/task_walk.h"

#include <QElapsedTimer>

#include <limits>
#include <map>

namespace fallow::worker {

struct SessionSettings {
    QUrl url;
    base::Address pool;
    WorkerModel worker; ///< its cpuCount is how many tasks run at once
    QString tasksDirectory;
    Pace pace = {};
};

/// The ports a session needs; all outlive it.
struct SessionPorts {
    net::HttpClient &http;
    ChainPort &chain;
    FetchPort &fetch;
    RunPort &run;
    KeyPort &key;
    Journal &journal;
    const base::Clock &clock;
    const ChoicePort *choice = nullptr; ///< null: any task is wanted
};

/// Membership in one pool: joins, asks for work, keeps the push channel, walks every task it was
/// given and goes on with those of the journal. Survives a pool that comes and goes.
class PoolSession : public QObject
{
    Q_OBJECT

public:
    PoolSession(const SessionPorts &ports, SessionSettings settings);
    ~PoolSession() override;

    /// Reasons: `pool.unreachable`, `pool.bad_answer`, `pool.other_address`, `pool.not_on_chain`,
    /// `pool.not_whitelisted`, `wallet.*`, `store.*`.
    Answer<base::Done> join();
    /// Keeps trying to join: for a pool that was joined before this start.
    void joinAgain();
    /// Asking for more work stops; what was contributed is revealed, uploaded and watched.
    void setAsking(bool asking);
    /// How many tasks may compute at a time, if that is fewer than the worker has told the pool.
    void setMostAtOnce(qint64 tasks) { m_mostAtOnce = tasks; }
    /// Gives back what is not wanted any more and nothing is at stake of.
    void chooseAgain();
    void poll(); ///< asks chain and pool now
    /// As the person wants it. Reasons: `tasks.unknown`, `tasks.contributed`.
    base::Result<base::Done> giveBack(const base::TaskId &task);

    bool isJoined() const { return m_isJoined; }
    const QString &reason() const { return m_reason; } ///< of the last trouble; empty: none
    model::PoolStatus status() const;
    std::vector<model::Task> tasks() const;
    bool hasOpenTask() const { return !m_walks.empty(); }

Q_SIGNALS:
    void changed(); ///< status
    void taskChanged(const fallow::model::Task &task);

private:
    Answer<base::Done> joinWith(const PublicConfig &config);
    Answer<base::Done> enter();
    base::Result<base::Done> openJournal();
    void recoverAll();
    void ask();
    void asked(const base::Result<std::optional<task::Authorization>> &offer);
    void ping();
    void askWorkers();
    void lookAtAll();
    /// As they are now: a walk that settles leaves m_walks while we go through them.
    std::vector<TaskWalk *> walks() const;
    void take(const Notification &notification);
    TaskWalk &add(task::Record record);
    void trouble(const QString &reason);
    qint64 busySlots() const;
    WalkContext context();

    SessionPorts m_ports;
    SessionSettings m_settings;
    PoolApi m_api;
    PushChannel m_push;
    std::map<base::TaskId, std::unique_ptr<TaskWalk>> m_walks;
    base::Address m_owner;
    QUrl m_resultProxy;
    QString m_session;
    QString m_reason;
    model::PoolStatus m_status;
    QTimer m_ask;
    QTimer m_ping;
    QElapsedTimer m_sinceMetrics;
    QTimer m_look;
    QTimer m_rejoin;
    bool m_isJoined = false;
    bool m_isJournalOpen = false;
    bool m_isAsking = true;
    qint64 m_mostAtOnce = std::numeric_limits<qint64>::max();
    bool m_isWaiting = false; ///< for the answer to an ask
};

} // namespace fallow::worker
