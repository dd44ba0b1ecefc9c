// kill -9 at every stage: a digest on disk is never computed again, and what was contributed is revealed.
#include "tests/core/worker/walk_fixture.h"

using namespace fallow;
using base::operator""_reason;
using task::Order;
using task::Stage;
using test::WalkFixture;

class TaskWalkCrashTest : public QObject
{
    Q_OBJECT

private:
    using Step = std::function<void(WalkFixture &)>;

    /// From wherever it is to the reward, without another word of the pool but its upload order.
    static bool finishes(WalkFixture &f)
    {
        if (!f.waitFor([&] { return f.stage() >= Stage::Contributed; }))
            return false;
        if (f.stage() < Stage::Revealed)
            f.chain.agreeOnOurs();
        f.walk->look();
        if (!f.waitFor([&] { return f.stage() >= Stage::Revealed; }))
            return false;
        f.push(Order::Upload);
        if (!f.waitFor([&] { return f.stage() >= Stage::Uploaded; }))
            return false;
        f.chain.finalize();
        f.walk->look();
        return f.settles();
    }
    static void openGates(WalkFixture &f)
    {
        f.chain.factsGate = {};
        f.chain.contributeGate = {};
        f.chain.revealGate = {};
        f.fetch.imageGate = {};
        f.fetch.fileGate = {};
        f.fetch.packGate = {};
        f.run.gate = {};
        f.pool.isSilent = false;
    }

private Q_SLOTS:
    void goesOnAfterACrashAtEveryStage_data()
    {
        QTest::addColumn<Step>("before");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<int>("runs"); // before and after the crash
        const auto row = [](const char *name, Stage stage, int runs, const Step &before) {
            QTest::newRow(name) << before << stage << runs;
        };
        row("checking", Stage::Received, 1, [](WalkFixture &f) { f.chain.factsGate.isShut = true; });
        row("pulling", Stage::Checked, 1, [](WalkFixture &f) { f.fetch.imageGate.isShut = true; });
        row("downloading", Stage::AppReady, 1, [](WalkFixture &f) {
            f.chain.state.terms.params = QStringLiteral("{\"iexec_input_files\":[\"http://in/1\"]}");
            f.fetch.fileGate.isShut = true;
        });
        row("running", Stage::Running, 2, [](WalkFixture &f) { f.run.gate.isShut = true; });
        row("packing", Stage::Running, 2, [](WalkFixture &f) { f.fetch.packGate.isShut = true; });
        row("computed", Stage::Computed, 1,
            [](WalkFixture &f) { f.pool.orders[QStringLiteral("COMPUTED")] = {200, "\"PLEASE_WAIT\""}; });
        row("contributing", Stage::Contributing, 1,
            [](WalkFixture &f) { f.chain.contributeGate.isShut = true; });
        row("contributed", Stage::Contributed, 1, [](WalkFixture &) {});
        row("broken", Stage::Broken, 0, [](WalkFixture &f) {
            f.fetch.errors.insert({QStringLiteral("docker.io/library/app:1"),
                                   base::fail(base::Code::NotFound, "image.not_found"_reason)});
            f.pool.orders[QStringLiteral("APP_DOWNLOAD_FAILED")] = {200, "\"PLEASE_WAIT\""};
        });
    }
    void goesOnAfterACrashAtEveryStage()
    {
        QFETCH(Step, before);
        QFETCH(Stage, stage);
        QFETCH(int, runs);
        WalkFixture f;
        before(f);
        f.begin();
        QVERIFY(f.reaches(stage));
        const QString digest = f.walk->record().digest;
        f.crash();
        openGates(f);
        f.run.result = "another result"; // a run whose digest is on disk must not happen again
        if (stage == Stage::Computed)
            f.fetch.holders.insert(f.authorization.task); // as if it had come before the release
        if (stage == Stage::Running)
            f.run.result = "hello world";
        QVERIFY(f.restart());
        QVERIFY(finishes(f));
        QCOMPARE(f.run.runs, runs);
        QVERIFY(f.fetch.holders.empty());
        if (!digest.isEmpty())
            QCOMPARE(f.chain.revealedDigest, digest);
        QVERIFY(f.journal.open().value().empty());
    }
    void goesOnAfterACrashWhileRevealingAndUploading_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::newRow("revealing") << Stage::Revealing;
        QTest::newRow("revealed") << Stage::Revealed;
        QTest::newRow("uploading") << Stage::Uploading;
        QTest::newRow("uploaded") << Stage::Uploaded;
    }
    void goesOnAfterACrashWhileRevealingAndUploading()
    {
        QFETCH(Stage, stage);
        WalkFixture f;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        f.chain.revealGate.isShut = stage == Stage::Revealing;
        f.chain.agreeOnOurs();
        f.walk->look();
        if (stage >= Stage::Uploading) {
            QVERIFY(f.reports(QStringLiteral("REVEALED")));
            f.pool.isSilent = stage == Stage::Uploading;
            f.push(Order::Upload);
        }
        QVERIFY(f.reaches(stage));
        f.crash();
        openGates(f);
        QVERIFY(f.restart());
        QVERIFY(finishes(f));
        QCOMPARE(f.run.runs, 1);
        QVERIFY(f.walk->record().reward == base::Nrlc{80});
    }
    void saysAgainWhatThePoolMayHaveMissed()
    {
        WalkFixture f;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        f.chain.agreeOnOurs();
        f.walk->look();
        QVERIFY(f.reports(QStringLiteral("REVEALED")));
        f.push(Order::Upload);
        QVERIFY(f.reaches(Stage::Uploaded));
        f.crash();
        f.pool.reports.clear(); // none of it arrived
        QVERIFY(f.restart(Order::Upload));
        QVERIFY(f.reports(QStringLiteral("RESULT_UPLOADED")));
        QVERIFY(f.pool.detailsOf(QStringLiteral("RESULT_UPLOADED"))[u"resultLink"].toString().contains(u"/ipfs/"));
    }
    void tellsThePoolOfWhatWasGivenBackBeforeTheCrash()
    {
        WalkFixture f;
        f.run.gate.isShut = true;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("COMPUTING")));
        f.pool.isSilent = true;
        f.push(Order::Abort);
        QCOMPARE(f.stage(), Stage::GivingBack);
        f.crash();
        openGates(f);
        QVERIFY(f.restart());
        QVERIFY(f.settles());
        QCOMPARE(f.pool.statuses().last(), QStringLiteral("ABORTED"));
        QCOMPARE(f.run.runs, 1);
    }
    void obeysAnAbortAfterTheCrashOnlyBeforeTheContribution()
    {
        WalkFixture f;
        f.chain.contributeGate.isShut = true;
        f.begin();
        QVERIFY(f.reaches(Stage::Contributing));
        f.crash();
        openGates(f);
        QVERIFY(f.restart(Order::Abort));
        QVERIFY(finishes(f));
        QVERIFY(f.walk->record().reward.has_value());
    }
};

QTEST_GUILESS_MAIN(TaskWalkCrashTest)
#include "task_walk_crash_test.moc"
