#pragma once

#include "core/worker/task_walk.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_worker_ports.h"
#include "tests/support/scripted_pool.h"
#include "tests/support/verify_result.h"

#include <QTemporaryDir>

namespace fallow::test {

/// Retries that do not keep a test waiting.
inline constexpr worker::Pace quickPace{.ping = std::chrono::milliseconds(20),
                                        .look = std::chrono::milliseconds(20),
                                        .rejoin = std::chrono::milliseconds(5),
                                        .minAsk = std::chrono::milliseconds(5),
                                        .stepRetry = std::chrono::milliseconds(1),
                                        .reportRetry = std::chrono::milliseconds(1),
                                        .pushRetry = std::chrono::milliseconds(1),
                                        .pushReopen = std::chrono::milliseconds(1)};

/// What lives longer than one run of the program: the journal, the folder, the pool, the chain.
struct WorkerWorld {
    WorkerWorld()
    {
        poolAddress = base::Address::fromBytes(QByteArray(20, '\x33')).value();
        pool.poolAddress = poolAddress.toString().toLatin1();
        chain.state = activeTask(poolAddress, clock.now());
    }
    QStringList stagesOnDisk()
    {
        QStringList stages;
        for (const task::Record &record : journal.open().value())
            stages.append(json::toJson(record.stage).toString());
        return stages;
    }
    base::Result<base::Done> setDiskFull(bool full)
    {
        return database->execute(full ? "PRAGMA query_only=1" : "PRAGMA query_only=0");
    }

    QTemporaryDir folder;
    FakeClock clock{1'800'000'000};
    base::Address poolAddress;
    std::unique_ptr<store::Database> database
        = store::Database::open(QStringLiteral(":memory:"), store::migrationSet(QStringLiteral("core"))).value();
    store::TaskRepository repository{*database, store::TaskTable::Given};
    worker::Journal journal{repository, {.chainId = 31337}};
    ScriptedPool pool;
    FakeChainPort chain;
    FakeFetchPort fetch;
    FakeRunPort run;
    FakeKeyPort key;
    net::HttpClient http;
};

/// A world and the walk of its one task, which may crash and come back.
struct WalkFixture : WorkerWorld {
    void begin()
    {
        make({.authorization = authorization});
        walk->begin();
    }
    /// kill -9 and a new start: what is not in the journal is gone.
    void crash() { walk.reset(), api.reset(); }
    bool restart(std::optional<task::Order> order = {})
    {
        crash();
        auto records = journal.open().value();
        if (records.size() != 1)
            return false;
        make(std::move(records.front()));
        walk->recover(order);
        return true;
    }
    void push(task::Order order) { walk->obey(order); }
    task::Stage stage() const { return walk->record().stage; }
    bool reports(const QString &status) { return waitFor([&] { return pool.statuses().contains(status); }); }
    bool reaches(task::Stage wanted) { return waitFor([&] { return stage() == wanted; }); }
    /// What was sent so far has arrived.
    bool hasSaidEverything()
    {
        const bool first = await(api->ping()).has_value();
        return await(api->ping()).has_value() && first;
    }
    bool settles() { return waitFor([&] { return isSettled; }); }
    template<typename F>
    bool waitFor(F &&f)
    {
        return waitUntil(std::forward<F>(f), 5000);
    }

    task::Authorization authorization = vectorAuthorization();
    FakeChoice choice;
    std::unique_ptr<worker::PoolApi> api;
    std::unique_ptr<worker::TaskWalk> walk;
    bool isSettled = false;

private:
    void make(task::Record record)
    {
        api = std::make_unique<worker::PoolApi>(http, key, pool.url());
        const worker::WalkContext context{.pool = *api,
                                          .chain = chain,
                                          .fetch = fetch,
                                          .run = run,
                                          .key = key,
                                          .journal = journal,
                                          .clock = clock,
                                          .poolAddress = poolAddress,
                                          .poolOwner = chain.owner,
                                          .resultProxy = pool.url(),
                                          .tasksDirectory = folder.path(),
                                          .pace = quickPace,
                                          .choice = &choice};
        walk = std::make_unique<worker::TaskWalk>(context, std::move(record));
        QObject::connect(walk.get(), &worker::TaskWalk::settled, walk.get(), [this] { isSettled = true; });
    }
};

} // namespace fallow::test
