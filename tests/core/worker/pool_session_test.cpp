#include "core/worker/pool_session.h"
#include "tests/core/worker/walk_fixture.h"
#include "tests/support/await.h"

#include <QJsonDocument>
#include <QTest>

using namespace fallow;
using base::Code;
using base::operator""_reason;
using test::await;
using worker::PoolSession;

class PoolSessionTest : public QObject
{
    Q_OBJECT

public:
    struct Fixture : test::WorkerWorld {
        Fixture() { start(); }
        /// A new run of the program over the same journal.
        void start(qint64 slots = 1)
        {
            session.reset();
            worker::SessionSettings settings{.url = pool.url(),
                                             .pool = poolAddress,
                                             .worker = {.name = QStringLiteral("pc"), .wallet = key.address(), .cpuCount = slots},
                                             .tasksDirectory = folder.path(),
                                             .pace = test::quickPace};
            session = std::make_unique<PoolSession>(
                worker::SessionPorts{http, chain, fetch, run, key, journal, clock, &choice}, std::move(settings));
        }
        base::Result<base::Done> join() { return await(session->join()); }
        void offer()
        {
            pool.offers.push_back(R"({"workerpoolAuthorization":)"
                                  + QJsonDocument(json::toObject(test::vectorAuthorization())).toJson() + "}");
        }
        bool reports(const char *status)
        {
            return waitFor([&] { return pool.statuses().contains(QString::fromLatin1(status)); });
        }
        template<typename F>
        bool waitFor(F &&f)
        {
            return test::waitUntil(std::forward<F>(f), 5000);
        }
        bool pings(int times)
        {
            const int before = pool.count("/workers/ping");
            return waitFor([&] { return pool.count("/workers/ping") >= before + times; });
        }
        int asks() const { return pool.count("/replicates/available"); }

        test::FakeChoice choice;
        std::unique_ptr<PoolSession> session;
    };

private Q_SLOTS:
    void aPersonGivesBackWhatIsNotContributed()
    {
        Fixture f;
        f.run.gate.isShut = true; // it computes and computes
        f.offer();
        FALLOW_VERIFY_RESULT(f.join());
        const base::TaskId id = test::vectorAuthorization().task;
        QVERIFY(f.waitFor([&] { return f.run.runs == 1; }));
        FALLOW_VERIFY_REASON(f.session->giveBack(base::TaskId()), "tasks.unknown");
        FALLOW_VERIFY_RESULT(f.session->giveBack(id));
        QVERIFY(f.reports("ABORTED"));
        QCOMPARE(f.pool.detailsOf(QStringLiteral("ABORTED"))[u"cause"].toString(), QStringLiteral("ABORTED_BY_WORKER"));
        QVERIFY(f.waitFor([&] { return !f.session->hasOpenTask(); }));
        QCOMPARE(f.run.stops, 1);
        FALLOW_VERIFY_REASON(f.session->giveBack(id), "tasks.unknown");
    }
    void whatIsContributedIsNotGivenBack()
    {
        Fixture f;
        f.offer();
        FALLOW_VERIFY_RESULT(f.join());
        QVERIFY(f.reports("CONTRIBUTED"));
        FALLOW_VERIFY_REASON(f.session->giveBack(test::vectorAuthorization().task), "tasks.contributed");
        QVERIFY(f.session->hasOpenTask());
    }
    void joinsAndWalksATaskToItsReward()
    {
        Fixture f;
        f.offer();
        FALLOW_VERIFY_RESULT(f.join());
        QVERIFY(f.session->isJoined());
        QVERIFY(f.reports("CONTRIBUTED"));
        f.chain.agreeOnOurs();
        QVERIFY(f.reports("REVEALED"));
        const QByteArray id = test::vectorAuthorization().task.toString().toLatin1();
        f.pool.push(R"({"chainTaskId":")" + id + R"(","taskNotificationType":"PLEASE_UPLOAD"})");
        QVERIFY(f.reports("RESULT_UPLOADED"));
        f.chain.finalize();
        QVERIFY(f.waitFor([&] { return !f.session->hasOpenTask(); }));
        QVERIFY(f.session->tasks().empty());
        QCOMPARE(f.session->status().aliveWorkers.value_or(0), qint64{3});
        QVERIFY(f.session->status().connected);
    }
    void asksSeldomHowManyWorkersThereAre()
    {
        Fixture f;
        FALLOW_VERIFY_RESULT(f.join());
        QVERIFY(f.waitFor([&] { return f.pool.count("/workers/ping") >= 5; }));
        QCOMPARE(f.pool.count("/metrics"), 1);
        QCOMPARE(f.session->status().aliveWorkers.value_or(0), qint64{3});
    }
    void givesBackWhatIsNotWantedAnyMore()
    {
        Fixture f;
        f.run.gate.isShut = true;
        f.offer();
        FALLOW_VERIFY_RESULT(f.join());
        QVERIFY(f.reports("COMPUTING"));
        f.session->chooseAgain(); // it is wanted still
        QCOMPARE(f.run.stops, 0);
        f.choice.reason = QStringLiteral("catalog.revoked");
        f.session->chooseAgain();
        QVERIFY(f.reports("ABORTED"));
        QVERIFY(f.run.stops > 0);
        QVERIFY(f.waitFor([&] { return !f.session->hasOpenTask(); }));
    }
    void keepsWhatHasAStakeInIt()
    {
        Fixture f;
        f.offer();
        FALLOW_VERIFY_RESULT(f.join());
        QVERIFY(f.reports("CONTRIBUTED"));
        f.choice.reason = QStringLiteral("catalog.revoked");
        f.session->chooseAgain();
        f.chain.agreeOnOurs();
        QVERIFY(f.reports("REVEALED"));
        QCOMPARE(f.run.stops, 0);
    }
    void saysWhyItCannotJoin_data()
    {
        using Spoil = std::function<void(Fixture &)>;
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *reason, const Spoil &spoil) {
            QTest::newRow(reason) << spoil << QString::fromLatin1(reason);
        };
        row("pool.other_address", [](Fixture &f) { f.pool.poolAddress = "0x" + QByteArray(40, '4'); });
        row("pool.bad_answer", [](Fixture &f) { f.pool.poolAddress = "garbage"; });
        row("pool.unreachable", [](Fixture &f) { f.pool.server().stopListening(); });
        row("pool.refused", [](Fixture &f) { f.pool.answers["/workers/config"] = {404, {}}; });
        row("pool.not_whitelisted", [](Fixture &f) { f.pool.answers["/workers/challenge"] = {401, {}}; });
        row("pool.not_on_chain",
            [](Fixture &f) { f.chain.ownerError = base::fail(Code::NotFound, "pool.not_on_chain"_reason); });
        row("wallet.login_is_transaction", [](Fixture &f) {
            f.pool.answers["/workers/challenge"] = {200, "d5808459682f008301ffff8086ff000000000082410="};
        });
    }
    void saysWhyItCannotJoin()
    {
        QFETCH(std::function<void(Fixture &)>, spoil);
        QFETCH(QString, reason);
        Fixture f;
        spoil(f);
        const auto joined = f.join();
        QVERIFY(!joined);
        QCOMPARE(joined.error().reason.key(), reason);
        QCOMPARE(f.session->reason(), reason);
        QVERIFY(!f.session->isJoined());
        QCOMPARE(f.asks(), 0);
    }
    void keepsTryingToJoin()
    {
        Fixture f;
        f.pool.server().stopListening();
        f.session->joinAgain();
        QVERIFY(f.waitFor([&] { return f.session->reason() == u"pool.unreachable"; }));
        f.pool.server().listenAgain();
        QVERIFY(f.waitFor([&] { return f.session->isJoined(); }));
    }
    void asksOnlyWhileASlotIsFree()
    {
        Fixture f;
        f.run.gate.isShut = true;
        f.offer();
        FALLOW_VERIFY_RESULT(f.join());
        QVERIFY(f.reports("COMPUTING"));
        QVERIFY(f.pings(2)); // what was under way has arrived
        const int before = f.asks();
        QVERIFY(f.pings(5));
        QCOMPARE(f.asks(), before);
        f.run.gate.open();
        QVERIFY(f.waitFor([&] { return f.asks() > before; })); // contributed tasks need no slot
    }
    void asksNobodyWithoutAChain()
    {
        Fixture f;
        f.chain.block = 0;
        FALLOW_VERIFY_RESULT(f.join());
        QVERIFY(f.waitFor([&] { return f.pool.count("/workers/ping") > 3; }));
        QCOMPARE(f.asks(), 0);
    }
    void revealsWhilePaused()
    {
        Fixture f;
        f.offer();
        FALLOW_VERIFY_RESULT(f.join());
        QVERIFY(f.reports("CONTRIBUTED"));
        f.session->setAsking(false);
        QVERIFY(f.pings(2)); // what was under way has arrived
        const int before = f.asks();
        f.chain.agreeOnOurs();
        QVERIFY(f.reports("REVEALED"));
        QCOMPARE(f.asks(), before);
    }
    void asksForNoMoreThanMayComputeNow()
    {
        Fixture f;
        f.start(2);
        f.run.gate.isShut = true;
        f.offer();
        FALLOW_VERIFY_RESULT(f.join());
        QVERIFY(f.reports("COMPUTING"));
        f.session->setMostAtOnce(1);
        QVERIFY(f.pings(2)); // what was under way has arrived
        const int before = f.asks();
        QVERIFY(f.pings(3));
        QCOMPARE(f.asks(), before);
        f.session->setMostAtOnce(5); // not over what the pool was told
        QVERIFY(f.waitFor([&] { return f.asks() > before; }));
    }
    void registersAgainWhenThePoolStartsAnew()
    {
        Fixture f;
        FALLOW_VERIFY_RESULT(f.join());
        QVERIFY(f.waitFor([&] { return f.pool.count("/workers/ping") > 1; }));
        QCOMPARE(f.pool.count("/workers/register"), 1);
        f.pool.session = "session-2";
        QVERIFY(f.waitFor([&] { return f.pool.count("/workers/register") == 2; }));
        QVERIFY(f.session->isJoined());
    }
    void goesOnWithTheTasksOfTheJournal()
    {
        Fixture f;
        f.offer();
        FALLOW_VERIFY_RESULT(f.join());
        QVERIFY(f.reports("CONTRIBUTED"));
        f.start();
        QVERIFY(!f.session->hasOpenTask());
        f.chain.agreeOnOurs();
        FALLOW_VERIFY_RESULT(f.join());
        QVERIFY(f.session->hasOpenTask());
        QVERIFY(f.reports("REVEALED"));
        QCOMPARE(f.run.runs, 1);
    }
    void doesNotTakeATaskTwice()
    {
        Fixture f;
        f.start(2);
        f.run.gate.isShut = true;
        f.offer();
        f.offer();
        FALLOW_VERIFY_RESULT(f.join());
        QVERIFY(f.waitFor([&] { return f.pool.offers.empty(); }));
        QVERIFY(f.reports("COMPUTING"));
        QCOMPARE(f.session->tasks().size(), size_t{1});
        QCOMPARE(f.run.runs, 1);
    }
    void ignoresNotificationsForOthers()
    {
        Fixture f;
        f.run.gate.isShut = true;
        f.offer();
        FALLOW_VERIFY_RESULT(f.join());
        QVERIFY(f.reports("COMPUTING"));
        const QByteArray id = test::vectorAuthorization().task.toString().toLatin1();
        const auto abort = [&](const QByteArray &worker) {
            f.pool.push(R"({"chainTaskId":")" + id + R"(","workersAddress":[")" + worker
                        + R"("],"taskNotificationType":"PLEASE_ABORT"})");
        };
        QVERIFY(f.waitFor([&] { return !f.pool.subscriptions.isEmpty(); }));
        abort(test::actor(7).address().toString().toLatin1());
        abort(f.key.address().toString().toLatin1());
        QVERIFY(f.reports("ABORTED"));
        QCOMPARE(f.run.stops, 1);
    }
};

QTEST_GUILESS_MAIN(PoolSessionTest)
#include "pool_session_test.moc"
