#include "core/pool/journal.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPoolJournal, "fallow.pool.journal")

namespace fallow::pool {

using base::Done;
using base::Result;

namespace {
constexpr size_t maxBatch = 256; // papers.md 9.3
}

Result<std::unique_ptr<Journal>> Journal::create(const QString &path, const store::PoolScope &scope)
{
    auto database = store::Database::open(path, store::migrationSet(QStringLiteral("pool")));
    if (!database)
        return database.error();
    auto pool = store::PoolRepository::create(**database, scope);
    if (!pool)
        return pool.error();
    std::unique_ptr<Journal> journal(new Journal);
    journal->m_database = std::move(*database);
    journal->m_pool = std::move(*pool);
    journal->m_tasks = std::make_unique<store::PoolTaskRepository>(*journal->m_database,
                                                                   journal->m_pool->scopeId());
    return journal;
}

void Journal::start()
{
    m_writer = std::thread([this] { run(); });
}

Journal::~Journal()
{
    if (m_writer.joinable()) {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_wake.notify_one();
        m_writer.join();
    }
    // The batch with the writer was committed before it stopped; the others go now.
    if (m_busy)
        m_batches.pop_front();
    for (const Batch &batch : m_batches) {
        if (m_broken || !commit(batch.changes))
            break;
    }
}

void Journal::record(Change change)
{
    if (m_broken)
        return;
    const bool sealed = m_batches.empty() || (m_busy && m_batches.size() == 1)
        || m_batches.back().changes.size() >= maxBatch;
    if (sealed)
        m_batches.emplace_back();
    m_batches.back().changes.push_back(std::move(change));
    if (!m_scheduled && !m_busy) {
        m_scheduled = true;
        QMetaObject::invokeMethod(this, [this] { hand(); }, Qt::QueuedConnection);
    }
}

void Journal::afterCommit(std::function<void()> then)
{
    if (m_broken)
        return;
    if (m_batches.empty())
        then();
    else
        m_batches.back().waiting.push_back(std::move(then));
}

void Journal::hand()
{
    m_scheduled = false;
    if (m_busy || m_batches.empty() || !m_writer.joinable())
        return;
    m_busy = true;
    {
        const std::lock_guard lock(m_mutex);
        m_work = &m_batches.front().changes;
    }
    m_wake.notify_one();
}

void Journal::run()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_work || m_stop; });
        if (!m_work)
            return;
        const auto *work = std::exchange(m_work, nullptr);
        lock.unlock();
        const Result<Done> done = commit(*work);
        QMetaObject::invokeMethod(this, [this, done] { onCommitted(done); }, Qt::QueuedConnection);
    }
}

Result<Done> Journal::commit(const std::vector<Change> &changes)
{
    PoolTables all = tables();
    return m_database->transaction([&]() -> Result<Done> {
        for (const Change &change : changes) {
            if (auto done = change(all); !done)
                return done;
        }
        return Done{};
    });
}

void Journal::onCommitted(const Result<Done> &done)
{
    const Batch batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_busy = false;
    if (!done) {
        m_broken = true;
        m_batches.clear();
        qCCritical(lcPoolJournal) << "commit failed:" << done.error();
        Q_EMIT failed(done.error());
        return;
    }
    for (const auto &then : batch.waiting)
        then();
    if (!m_batches.empty())
        hand();
}

} // namespace fallow::pool
