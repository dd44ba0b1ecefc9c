#pragma once

#include "core/store/pool_repository.h"
#include "core/store/pool_task_repository.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace fallow::pool {

/// The coordinator's tables, as the journal's changes see them.
struct PoolTables {
    store::PoolRepository &pool;
    store::PoolTaskRepository &tasks;
};

/// Group commit (papers.md 9.3): changes are collected by the owner and written by one writer
/// thread, as many as there are while the previous commit runs, at most 256 in one. What was
/// answered after `afterCommit` survives kill -9 and a power cut. A commit that fails ends the
/// service: memory is ahead of the disk then, and only a restart makes them equal again.
class Journal : public QObject
{
    Q_OBJECT
public:
    using Change = std::function<base::Result<base::Done>(PoolTables &)>;

    /// Opens the file. Reasons: those of Database.
    static base::Result<std::unique_ptr<Journal>> create(const QString &path,
                                                         const store::PoolScope &scope);
    /// Writes what was recorded, then ends the thread.
    ~Journal() override;

    /// For loading, before `start` and on the owner's thread only.
    PoolTables tables() { return {*m_pool, *m_tasks}; }
    void start();

    void record(Change change);
    /// Called on the owner's thread once everything recorded so far is on disk; at once when it is.
    /// Not called after a failure: who waits is dropped.
    void afterCommit(std::function<void()> then);

    /// Reads on the writer's thread, after what was recorded so far; the answer comes on the owner's.
    template<typename T>
    QFuture<base::Result<T>> read(std::function<base::Result<T>(PoolTables &)> reader)
    {
        // Shared by the change, which must be copyable, and nothing else.
        const auto promise = std::make_shared<QPromise<base::Result<T>>>();
        promise->start();
        record([promise, reader = std::move(reader)](PoolTables &tables) {
            promise->addResult(reader(tables));
            promise->finish();
            return base::Result<base::Done>(base::Done{});
        });
        return promise->future().then(this, [](const base::Result<T> &answer) { return answer; });
    }

Q_SIGNALS:
    void failed(const fallow::base::Error &error);

private:
    struct Batch {
        std::vector<Change> changes;
        std::vector<std::function<void()>> waiting;
    };

    Journal() = default;
    void hand();
    void onCommitted(const base::Result<base::Done> &done);
    void run();
    base::Result<base::Done> commit(const std::vector<Change> &changes);

    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::PoolRepository> m_pool;
    std::unique_ptr<store::PoolTaskRepository> m_tasks;
    std::deque<Batch> m_batches; ///< the first is with the writer while m_busy
    bool m_busy = false;
    bool m_scheduled = false;
    bool m_broken = false;

    std::thread m_writer;
    std::mutex m_mutex; ///< guards the two below
    std::condition_variable m_wake;
    const std::vector<Change> *m_work = nullptr;
    bool m_stop = false;
};

} // namespace fallow::pool
