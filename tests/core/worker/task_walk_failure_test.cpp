// What can go wrong before a contribution, and what the pool is told of it.
#include "tests/core/worker/walk_fixture.h"

#include "core/evm/eip191.h"
#include "core/poco/contribution.h"

#include <QCryptographicHash>

using namespace fallow;
using base::Code;
using base::operator""_reason;
using task::Stage;
using test::WalkFixture;

namespace {

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

} // namespace

class TaskWalkFailureTest : public QObject
{
    Q_OBJECT

private:
    static QString cause(const WalkFixture &f, const char *status)
    {
        return f.pool.detailsOf(QString::fromLatin1(status))[u"cause"].toString();
    }

private Q_SLOTS:
    void doesNotStartWhatItMayNotOrCannotDo_data()
    {
        using Spoil = std::function<void(WalkFixture &)>;
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *name, const char *cause, const Spoil &spoil) {
            QTest::newRow(name) << spoil << QString::fromLatin1(cause);
        };
        row("signed by a stranger", "WORKERPOOL_AUTHORIZATION_NOT_FOUND",
            [](WalkFixture &f) { f.chain.owner = test::actor(2).address(); });
        row("signature is garbage", "WORKERPOOL_AUTHORIZATION_NOT_FOUND",
            [](WalkFixture &f) { f.authorization.signature = QStringLiteral("0xzz"); });
        row("for another worker", "WORKERPOOL_AUTHORIZATION_NOT_FOUND",
            [](WalkFixture &f) { f.authorization.worker = test::actor(7).address(); });
        row("of another pool", "WORKERPOOL_AUTHORIZATION_NOT_FOUND",
            [](WalkFixture &f) { f.chain.state.pool = test::actor(3).address(); });
        row("stake", "STAKE_TOO_LOW", [](WalkFixture &f) { f.chain.state.freeStake = base::Nrlc{29}; });
        row("not active", "TASK_NOT_ACTIVE",
            [](WalkFixture &f) { f.chain.state.view.task = task::ChainView::Task::Revealing; });
        row("too late", "CONTRIBUTION_TIMEOUT",
            [](WalkFixture &f) { f.chain.state.view.now = f.chain.state.terms.contributionDeadline; });
        row("contributed before", "CONTRIBUTION_ALREADY_SET", [](WalkFixture &f) {
            f.chain.state.view.contribution = task::ChainView::Contribution::Contributed;
        });
        row("no coin", "OUT_OF_GAS", [](WalkFixture &f) { f.chain.state.hasGas = false; });
        row("enclave", "TEE_NOT_SUPPORTED", [](WalkFixture &f) { f.chain.state.terms.tee = true; });
        row("encryption", "TASK_DESCRIPTION_INVALID", [](WalkFixture &f) {
            f.chain.state.terms.params = QStringLiteral(R"({"iexec_result_encryption":true})");
        });
        row("unwanted", "ABORTED_BY_WORKER", [](WalkFixture &f) { f.choice.reason = QStringLiteral("policy.price_too_low"); });
        row("unknown deal", "TASK_DESCRIPTION_NOT_FOUND", [](WalkFixture &f) {
            f.chain.factsError = base::fail(Code::NotFound, "task.unknown_deal"_reason);
        });
        row("no node", "CHAIN_UNREACHABLE", [](WalkFixture &f) {
            f.chain.factsError = base::fail(Code::Unavailable, "chain.unreachable"_reason);
        });
    }
    void doesNotStartWhatItMayNotOrCannotDo()
    {
        QFETCH(std::function<void(WalkFixture &)>, spoil);
        QFETCH(QString, cause);
        WalkFixture f;
        spoil(f);
        f.begin();
        QVERIFY(f.settles());
        QCOMPARE(f.pool.statuses(), list("STARTING START_FAILED ABORTED"));
        QCOMPARE(this->cause(f, "START_FAILED"), cause);
        QCOMPARE(this->cause(f, "ABORTED"), cause);
        QCOMPARE(f.fetch.pulls, 0);
        QVERIFY(!f.walk->record().reason.isEmpty());
        QVERIFY(f.journal.open().value().empty());
    }
    void contributesTheErrorThatEveryHonestWorkerContributes_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("digest"); // of poco.md J
        QTest::newRow("image") << QStringLiteral("docker.io/library/app:1") << QStringLiteral("image.not_found")
                               << QStringLiteral("APP_DOWNLOAD_FAILED") << QStringLiteral("APP_IMAGE_DOWNLOAD_FAILED")
                               << QStringLiteral("0x6b234cc858ad3404f912dd7f119afe2178251bec64cb25e5cbeba61dd764fc5d");
        QTest::newRow("dataset") << QStringLiteral("http://data") << QStringLiteral("content.http_status")
                                 << QStringLiteral("DATA_DOWNLOAD_FAILED") << QStringLiteral("DATASET_FILE_DOWNLOAD_FAILED")
                                 << QStringLiteral("0x8e3ac3704dc9fd9bdec06799b85a570e7f67f3ff8cd751b11af241dddbe4996e");
        QTest::newRow("checksum") << QStringLiteral("http://data") << QStringLiteral("content.checksum_mismatch")
                                  << QStringLiteral("DATA_DOWNLOAD_FAILED") << QStringLiteral("DATASET_FILE_BAD_CHECKSUM")
                                  << QStringLiteral("0xc276b4a3cbe341163601818dfa3d7f5f8db8cc35f00c9c30666864e39c96b565");
        QTest::newRow("input") << QStringLiteral("http://in/2") << QStringLiteral("content.unreachable")
                               << QStringLiteral("DATA_DOWNLOAD_FAILED") << QStringLiteral("INPUT_FILES_DOWNLOAD_FAILED")
                               << QStringLiteral("0x0667139fc3aade5e376044a41fbf2b37df1f191ee28f04debc01c1d5c64c0a54");
    }
    void contributesTheErrorThatEveryHonestWorkerContributes()
    {
        QFETCH(QString, what);
        QFETCH(QString, reason);
        QFETCH(QString, status);
        QFETCH(QString, cause);
        QFETCH(QString, digest);
        WalkFixture f;
        f.chain.state.terms.dataset = test::actor(8).address();
        f.chain.state.terms.datasetUrl = QStringLiteral("http://data");
        f.chain.state.terms.datasetChecksum = base::Bytes32::fromBytes(QByteArray(32, '\x01')).value();
        f.chain.state.terms.params = QStringLiteral("{\"iexec_input_files\":[\"http://in/1\",\"http://in/2\"]}");
        f.fetch.errors.insert({what, base::fail(Code::Unavailable, base::Reason(reason))});
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        QCOMPARE(f.pool.statuses().mid(f.pool.statuses().size() - 3), QStringList{status} + list("CONTRIBUTING CONTRIBUTED"));
        QCOMPARE(f.pool.detailsOf(status)[u"cause"].toString(), cause);
        QCOMPARE(f.chain.contributedDigest, digest);
        QCOMPARE(f.run.runs, 0);
        QVERIFY(f.fetch.holders.empty());
        f.chain.agreeOnOurs();
        f.walk->look();
        QVERIFY(f.reports(QStringLiteral("REVEALED")));
    }
    void putsInputsWhereTheAppLooks()
    {
        WalkFixture f;
        f.chain.state.terms.dataset = test::actor(8).address();
        f.chain.state.terms.datasetUrl = QStringLiteral("http://data");
        f.chain.state.terms.datasetChecksum = base::Bytes32::fromBytes(QByteArray(32, '\x01')).value();
        f.chain.state.terms.params = QStringLiteral("{\"iexec_input_files\":[\"http://in/1\"]}");
        f.begin();
        QVERIFY(f.reports(QStringLiteral("COMPUTED")));
        const QString in = f.run.last->inDirectory + u'/';
        QCOMPARE(f.fetch.downloads[QStringLiteral("http://data")], in + test::actor(8).address().toString());
        const QByteArray name = QCryptographicHash::hash("http://in/1", QCryptographicHash::Sha256).toHex();
        QCOMPARE(f.fetch.downloads[QStringLiteral("http://in/1")], in + u"0x" + QString::fromLatin1(name));
    }
    void provesAnInputWhoseAddressNamesItsHash()
    {
        WalkFixture f;
        const QString named = QStringLiteral("http://pool/inputs/") + QString(64, u'7');
        f.chain.state.terms.params = QStringLiteral("{\"iexec_input_files\":[\"http://in/1\",\"%1\"]}").arg(named);
        f.begin();
        QVERIFY(f.reports(QStringLiteral("COMPUTED")));
        QCOMPARE(f.fetch.checksums[named], base::Bytes32::fromHex(QString(64, u'7')).value());
        QVERIFY(f.fetch.checksums[QStringLiteral("http://in/1")].isZero());
    }
    void givesBackWhereSuchAnInputIsAnother()
    {
        WalkFixture f;
        const QString named = QStringLiteral("http://pool/inputs/") + QString(64, u'7');
        f.chain.state.terms.params = QStringLiteral("{\"iexec_input_files\":[\"%1\"]}").arg(named);
        f.fetch.errors.insert({named, base::fail(Code::Corrupt, base::Reason(QStringLiteral("content.checksum_mismatch")))});
        f.begin();
        QVERIFY(f.settles());
        QCOMPARE(f.pool.statuses().back(), QStringLiteral("ABORTED"));
        QVERIFY(f.chain.contributedDigest.isEmpty()); // who does not look would compute from it
    }
    void givesBackWhatIsWrongOnlyHere_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"image.digest_mismatch", "image.layer_refused", "content.disk_full"})
            QTest::newRow(reason) << QString::fromLatin1(reason);
    }
    void givesBackWhatIsWrongOnlyHere()
    {
        QFETCH(QString, reason);
        WalkFixture f;
        f.fetch.errors.insert({QStringLiteral("docker.io/library/app:1"), base::fail(Code::Corrupt, base::Reason(reason))});
        f.begin();
        QVERIFY(f.settles());
        QCOMPARE(f.pool.statuses().mid(2), list("APP_DOWNLOADING APP_DOWNLOAD_FAILED ABORTED"));
        QCOMPARE(cause(f, "APP_DOWNLOAD_FAILED"), QStringLiteral("ABORTED_BY_WORKER"));
        QCOMPARE(f.walk->record().reason, reason);
        QCOMPARE(f.chain.contributeCalls, 0);
        QVERIFY(f.fetch.holders.empty());
    }
    void givesBackARunThatTheSandboxRestrained()
    {
        WalkFixture f;
        f.run.outcome.refused = QStringLiteral("network");
        f.begin();
        QVERIFY(f.settles());
        QCOMPARE(f.pool.statuses().mid(6), list("COMPUTING COMPUTE_FAILED ABORTED"));
        QCOMPARE(f.walk->record().reason, QStringLiteral("sandbox.refused_access"));
        QCOMPARE(f.chain.contributeCalls, 0);
    }
    void givesBackARunThatMetALimitOfThisComputer()
    {
        WalkFixture f;
        f.run.outcome.limit = QStringLiteral("sandbox.memory_limit");
        f.run.outcome.exitCode = 0; // whatever its parent made of it
        f.run.outcome.usage.energyMj = 77;
        f.begin();
        QVERIFY(f.settles());
        QCOMPARE(f.pool.statuses().mid(6), list("COMPUTING COMPUTE_FAILED ABORTED"));
        QCOMPARE(f.walk->record().reason, QStringLiteral("sandbox.memory_limit"));
        QCOMPARE(f.walk->record().usage->energyMj, 77);
        QCOMPARE(f.chain.contributeCalls, 0);
    }
    void givesBackWhenTheSandboxDoesNotStart()
    {
        WalkFixture f;
        f.run.error = base::fail(Code::Unavailable, "sandbox.unsupported"_reason);
        f.begin();
        QVERIFY(f.settles());
        QCOMPARE(f.pool.statuses().mid(6), list("COMPUTING COMPUTE_FAILED ABORTED"));
    }
    void reportsComputedWhateverTheAppDid()
    {
        WalkFixture f;
        f.run.outcome.exitCode = 1;
        f.run.writesComputed = false;
        f.begin();
        QVERIFY(f.settles());
        QCOMPARE(f.pool.statuses().mid(6), list("COMPUTING COMPUTED CONTRIBUTING CONTRIBUTE_FAILED ABORTED"));
        QCOMPARE(f.pool.detailsOf(QStringLiteral("COMPUTED"))[u"exitCode"].toInt(-1), 1);
        QCOMPARE(cause(f, "CONTRIBUTE_FAILED"), QStringLiteral("DETERMINISM_HASH_NOT_FOUND"));
        QCOMPARE(f.chain.contributeCalls, 0);
    }
    void contributesAResultOfAnAppThatFailed()
    {
        WalkFixture f;
        f.run.outcome.exitCode = 3;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        QVERIFY(!QFile::exists(f.run.last->outDirectory + u"/stdout.txt"));
    }
    void doesNothingThatTheJournalDoesNotKnow()
    {
        WalkFixture f;
        FALLOW_VERIFY_RESULT(f.setDiskFull(true));
        f.begin();
        QVERIFY(f.waitFor([&] { return f.walk->record().reason.startsWith(u"store."); }));
        QVERIFY(f.hasSaidEverything());
        QVERIFY(f.pool.reports.empty());
        FALLOW_VERIFY_RESULT(f.setDiskFull(false));
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
    }
    void contributesOnlyADigestThatIsOnDisk()
    {
        WalkFixture f;
        f.run.gate.isShut = true;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("COMPUTING")));
        FALLOW_VERIFY_RESULT(f.setDiskFull(true));
        f.run.gate.open();
        QVERIFY(f.waitFor([&] { return f.walk->record().reason.startsWith(u"store."); }));
        QVERIFY(f.hasSaidEverything());
        QVERIFY(!f.pool.statuses().contains(QStringLiteral("COMPUTED")));
        QCOMPARE(f.chain.contributeCalls, 0);
        FALLOW_VERIFY_RESULT(f.setDiskFull(false));
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        QCOMPARE(f.run.runs, 1); // the writing is tried again, not the run
    }
    void keepsTheZipWhenTheUploadFails()
    {
        WalkFixture f;
        f.pool.answers["/v1/results"] = {400, {}};
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        f.chain.agreeOnOurs();
        f.walk->look();
        QVERIFY(f.reports(QStringLiteral("REVEALED")));
        f.push(task::Order::Upload);
        QVERIFY(f.reports(QStringLiteral("RESULT_UPLOAD_FAILED")));
        QCOMPARE(f.stage(), Stage::Revealed);
        f.pool.answers.clear();
        f.push(task::Order::Upload);
        QVERIFY(f.reports(QStringLiteral("RESULT_UPLOADED")));
    }
};

QTEST_GUILESS_MAIN(TaskWalkFailureTest)
#include "task_walk_failure_test.moc"
