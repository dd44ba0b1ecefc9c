// The way of an honest task, and what the chain decides on it whatever the pool says.
#include "tests/core/worker/walk_fixture.h"

using namespace fallow;
using base::Code;
using base::operator""_reason;
using task::Order;
using task::Stage;
using test::WalkFixture;
using Contribution = task::ChainView::Contribution;

namespace {

const QString helloDigest
    = QStringLiteral("0xb94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9");

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

/// The first half of an honest task.
const QStringList untilContributed = list("STARTING STARTED APP_DOWNLOADING APP_DOWNLOADED DATA_DOWNLOADING "
                                          "DATA_DOWNLOADED COMPUTING COMPUTED CONTRIBUTING CONTRIBUTED");

} // namespace

class TaskWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksAnHonestTaskToItsReward()
    {
        WalkFixture f;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        QCOMPARE(f.pool.statuses(), untilContributed);
        QCOMPARE(f.chain.contributedDigest, helloDigest);
        QCOMPARE(f.run.last->arguments.value_or(QString()), QStringLiteral("a b"));
        f.chain.agreeOnOurs();
        f.push(Order::Reveal);
        QVERIFY(f.reports(QStringLiteral("REVEALED")));
        f.push(Order::Upload);
        QVERIFY(f.reports(QStringLiteral("RESULT_UPLOADED")));
        f.chain.finalize();
        f.push(Order::Complete);
        QVERIFY(f.settles());
        QCOMPARE(f.pool.statuses(),
                 untilContributed + list("REVEALING REVEALED RESULT_UPLOADING RESULT_UPLOADED COMPLETING COMPLETED"));
        QVERIFY(f.walk->record().reward == base::Nrlc{80});
        QVERIFY(f.journal.open().value().empty());
        QCOMPARE(f.run.runs, 1);
        QCOMPARE(QDir(f.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), // what its program said is kept
            QStringList(f.authorization.task.toString() + u".log"));
    }
    void needsItsInputsUntilTheDigestIsThere()
    {
        WalkFixture f;
        f.run.gate.isShut = true;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("COMPUTING")));
        QCOMPARE(f.fetch.holders, std::set{f.authorization.task});
        f.run.gate.open();
        QVERIFY(f.reports(QStringLiteral("COMPUTED")));
        QVERIFY(f.fetch.holders.empty());
    }
    void tellsThePoolWhatItWantsToKnow()
    {
        WalkFixture f;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        const QJsonObject computed = f.pool.detailsOf(QStringLiteral("COMPUTED"));
        QCOMPARE(computed[u"exitCode"].toInt(-1), 0);
        QCOMPARE(computed[u"computeLogs"][u"stdout"].toString(), QStringLiteral("out"));
        const QJsonValue receipt = f.pool.detailsOf(QStringLiteral("CONTRIBUTED"))[u"chainReceipt"];
        QCOMPARE(receipt[u"blockNumber"].toInt(), 100);
        QCOMPARE(receipt[u"txHash"].toString(), QStringLiteral("0xc0"));
        f.chain.agreeOnOurs();
        f.walk->look();
        QVERIFY(f.reaches(Stage::Revealed));
        f.push(Order::Upload);
        QVERIFY(f.reports(QStringLiteral("RESULT_UPLOADED")));
        QCOMPARE(f.pool.detailsOf(QStringLiteral("RESULT_UPLOADED"))[u"resultLink"].toString(),
                 QStringLiteral(R"({ "storage": "ipfs", "location": "/ipfs/QmWjYBoWdYQaRBRPrbxH1TZbeVTDGkpLpiWCzpGhxCmqyK" })"));
    }
    void keepsTheLastOfLongLogs()
    {
        WalkFixture f;
        f.run.outcome.standardOutput = QString(150'000, u'a') + u"end";
        f.begin();
        QVERIFY(f.reports(QStringLiteral("COMPUTED")));
        const QString out = f.pool.detailsOf(QStringLiteral("COMPUTED"))[u"computeLogs"][u"stdout"].toString();
        QCOMPARE(out.size(), 100'000);
        QVERIFY(out.endsWith(u"end"));
    }
    void revealsByTheChainAlone()
    {
        WalkFixture f;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        f.pool.server().stopListening(); // the pool is gone
        f.chain.agreeOnOurs();
        f.walk->look();
        QVERIFY(f.reaches(Stage::Revealed));
        QCOMPARE(f.chain.revealedDigest, helloDigest);
    }
    void looksAgainWhenTheChainNeverAnswered()
    {
        WalkFixture f;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        f.chain.agreeOnOurs();
        f.chain.factsGate.isShut = true;
        f.walk->look();
        f.chain.factsGate = {}; // cancelled
        for (int i = 0; i < 12; ++i)
            f.walk->look();
        QVERIFY(f.reports(QStringLiteral("REVEALED")));
    }
    void revealsAtOnceWhenOursMadeTheConsensus()
    {
        WalkFixture f;
        f.chain.contributeGate.isShut = true;
        f.begin();
        QVERIFY(f.waitFor([&] { return f.chain.contributeCalls == 1; }));
        f.chain.agreeOnOurs();
        f.chain.contributeGate.open();
        QVERIFY(f.reports(QStringLiteral("REVEALED")));
    }
    void neverRevealsBecauseThePoolSaysSo()
    {
        WalkFixture f;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        f.push(Order::Reveal); // no consensus yet: the digest would serve whoever did not compute
        QCOMPARE(f.chain.revealCalls, 0);
        f.chain.agreeOnAnother();
        f.push(Order::Reveal);
        QCOMPARE(f.chain.revealCalls, 0);
        QCOMPARE(f.stage(), Stage::Contributed);
    }
    void keepsTheStakeWhenThePoolAbortsAfterTheContribution()
    {
        WalkFixture f;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        f.push(Order::Abort);
        QCOMPARE(f.stage(), Stage::Contributed);
        f.chain.agreeOnOurs();
        f.walk->look();
        QVERIFY(f.reaches(Stage::Revealed));
    }
    void keepsTheStakeWhenThePoolRefusesTheReport()
    {
        WalkFixture f;
        f.pool.orders[QStringLiteral("CONTRIBUTED")] = {202, "\"PLEASE_ABORT\""};
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        f.chain.agreeOnOurs();
        f.walk->look();
        QVERIFY(f.reports(QStringLiteral("REVEALED")));
    }
    void givesBackWhatThePoolAbortsEarlier()
    {
        WalkFixture f;
        f.run.gate.isShut = true;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("COMPUTING")));
        f.push(Order::Abort);
        QVERIFY(f.settles());
        QCOMPARE(f.run.stops, 1);
        QCOMPARE(f.pool.statuses().last(), QStringLiteral("ABORTED"));
        f.run.gate.open(); // late, and for nobody
        QCOMPARE(f.stage(), Stage::GivenBack);
        QCOMPARE(f.chain.contributeCalls, 0);
    }
    void givesBackWhenOthersAgreedMeanwhile()
    {
        WalkFixture f;
        f.run.gate.isShut = true;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("COMPUTING")));
        f.chain.agreeOnAnother();
        f.walk->look();
        QVERIFY(f.settles());
        QCOMPARE(f.walk->record().reason, QStringLiteral("task.too_late"));
        QCOMPARE(f.pool.detailsOf(QStringLiteral("ABORTED"))[u"cause"].toString(), QStringLiteral("CONSENSUS_REACHED"));
        QCOMPARE(f.chain.contributeCalls, 0);
    }
    void triesAgainWhenNoNodeTakesTheContribution()
    {
        WalkFixture f;
        f.chain.contributeError = base::fail(Code::Unavailable, "chain.unreachable"_reason);
        f.begin();
        QVERIFY(f.waitFor([&] { return f.chain.contributeCalls > 3; }));
        QCOMPARE(f.stage(), Stage::Contributing);
        f.chain.contributeError.reset();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        QCOMPARE(f.pool.statuses(), untilContributed);
    }
    void givesBackWhatTheChainWillNotTake()
    {
        WalkFixture f;
        f.chain.contributeError = base::fail(Code::Conflict, "poco.stake_too_low"_reason);
        f.begin();
        QVERIFY(f.settles());
        QCOMPARE(f.pool.statuses().mid(8), list("CONTRIBUTING CONTRIBUTE_FAILED ABORTED"));
        QCOMPARE(f.pool.detailsOf(QStringLiteral("CONTRIBUTE_FAILED"))[u"cause"].toString(), QStringLiteral("STAKE_TOO_LOW"));
    }
    void keepsAContributionThatTheChainHasThoughItIsRefused()
    {
        WalkFixture f;
        f.chain.contributeGate.isShut = true;
        f.begin();
        QVERIFY(f.waitFor([&] { return f.chain.contributeCalls == 1; }));
        f.crash(); // the transaction was sent, and nobody wrote down which
        f.chain.contributeGate = {};
        f.chain.contributeError = base::fail(Code::Conflict, "poco.already_contributed"_reason);
        QVERIFY(f.restart());
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        f.chain.agreeOnOurs();
        f.walk->look();
        QVERIFY(f.reports(QStringLiteral("REVEALED")));
    }
    void knowsItsRevealByTheChain()
    {
        WalkFixture f;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        f.chain.revealGate.isShut = true;
        f.chain.agreeOnOurs();
        f.walk->look();
        QCOMPARE(f.stage(), Stage::Revealing);
        f.crash();
        QVERIFY(f.restart(Order::Wait));
        QVERIFY(f.reports(QStringLiteral("REVEALED")));
        f.push(Order::Upload);
        QVERIFY(f.reports(QStringLiteral("RESULT_UPLOADED")));
    }
    void learnsThatItIsPaidWithoutThePool()
    {
        WalkFixture f;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        f.chain.agreeOnOurs();
        f.walk->look();
        QVERIFY(f.reports(QStringLiteral("REVEALED")));
        f.chain.finalize();
        f.walk->look();
        QVERIFY(f.settles());
        QVERIFY(f.walk->record().reward == base::Nrlc{80});
        QVERIFY(f.journal.open().value().empty());
        QCOMPARE(QDir(f.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), // what its program said is kept
            QStringList(f.authorization.task.toString() + u".log"));
    }
    void learnsThatItsResultWasRejected()
    {
        WalkFixture f;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        f.chain.agreeOnAnother();
        f.walk->look();
        QCOMPARE(f.stage(), Stage::Contributed); // whoever agreed may still fail to reveal
        f.chain.finalize();
        f.walk->look();
        QVERIFY(f.settles());
        QVERIFY(f.walk->record().rejected);
        QCOMPARE(f.walk->view().phase, model::TaskPhase::Rejected);
        QVERIFY(f.journal.open().value().empty());
    }
    void learnsThatItWasRejectedByAReopening()
    {
        WalkFixture f;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        f.chain.state.view.contribution = Contribution::Rejected;
        f.walk->look();
        QVERIFY(f.settles());
        QVERIFY(f.walk->record().rejected);
    }
    void learnsThatTheTaskIsOverdue()
    {
        WalkFixture f;
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        f.chain.state.view.now = f.chain.state.view.finalDeadline;
        f.walk->look();
        QVERIFY(f.settles());
        QVERIFY(f.walk->record().overdue);
        QVERIFY(!f.walk->record().rejected);
        QCOMPARE(f.walk->record().reason, QStringLiteral("task.overdue"));
    }
    void goesOnWhenAnOrderWasLostOnTheWay()
    {
        WalkFixture f;
        f.pool.orders[QStringLiteral("STARTED")] = {208, "\"PLEASE_WAIT\""}; // recorded, its order never came
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        QCOMPARE(f.pool.statuses(), untilContributed);
    }
    void repeatsAReportUntilThePoolTakesIt()
    {
        WalkFixture f;
        f.pool.orders[QStringLiteral("STARTED")] = {503, {}};
        f.begin();
        QVERIFY(f.reports(QStringLiteral("CONTRIBUTED")));
        QCOMPARE(f.pool.statuses().count(QStringLiteral("STARTED")), 2);
    }
};

QTEST_GUILESS_MAIN(TaskWalkTest)
#include "task_walk_test.moc"
