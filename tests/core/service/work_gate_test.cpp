#include "tests/core/service/gate_stand.h"
#include "tests/support/verify_result.h"

#include <QProcess>
#include <QSignalSpy>

using namespace fallow;
using model::Preset;
using test::firstReason;
using Stand = test::GateStand;

class WorkGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPauseIsTakenAtOnceAndSurvivesARestart()
    {
        Stand stand;
        auto gate = stand.gate();
        QVERIFY(gate->mayRun() && gate->mayBegin());
        QSignalSpy decided(gate.get(), &service::WorkGate::decided);
        gate->pause({});
        QCOMPARE(decided.count(), 1);
        QVERIFY(!gate->mayRun());
        gate = stand.gate();
        QCOMPARE(firstReason(*gate), QStringLiteral("work.paused_by_you"));
        gate->resume();
        QVERIFY(gate->mayRun());
        QVERIFY(stand.gate()->mayRun());
    }
    void aSnoozeEndsByItselfWhateverTheClockDoes()
    {
        Stand stand;
        auto gate = stand.gate();
        gate->pause(60);
        QCOMPARE(gate->decision().until, stand.clock.now().addSecs(3600));
        stand.clock.advance(-86'400);
        gate->decide();
        QCOMPARE(gate->decision().until, stand.clock.now().addSecs(3600));
        stand.clock.advance(3601);
        gate->decide();
        QVERIFY(gate->mayRun());
        gate->pause(60);
        stand.clock.advance(86'400);
        QVERIFY(stand.gate()->mayRun()); // over when it was started again
    }
    void finishingBeginsNothingNew()
    {
        Stand stand;
        auto gate = stand.gate();
        gate->finishThenStop(true);
        QVERIFY(gate->mayRun() && !gate->mayBegin());
        gate->resume();
        QVERIFY(gate->mayBegin());
    }
    void heatStopsAnOverrideTooAndTheSensorIsReadOnlyWhileBusy()
    {
        Stand stand;
        auto gate = stand.gate();
        gate->overrideFor(60);
        stand.celsius(99);
        QTest::qWait(100);
        QVERIFY(gate->mayRun()); // nothing runs that could be too hot
        gate->setBusy(true);
        QTRY_COMPARE(firstReason(*gate), QStringLiteral("policy.too_hot"));
        stand.celsius(50);
        stand.clock.advance(120);
        QTRY_VERIFY_WITH_TIMEOUT(gate->mayRun(), 15'000);
        QCOMPARE(gate->past().front().reasons.front().key, QStringLiteral("policy.too_hot"));
    }
    void aChosenProgramStopsTheWorkSoonAfterItsStart()
    {
        Stand stand;
        const QString game = stand.path(QStringLiteral("game"));
        QVERIFY(QFile::copy(QStringLiteral("/bin/sleep"), game));
        auto gate = stand.gate();
        model::WorkSettings settings = gate->settings().settings;
        settings.quietApps = {{QStringLiteral("Game"), game}};
        FALLOW_VERIFY_RESULT(gate->setSettings(settings));
        QProcess process;
        process.start(game, {QStringLiteral("60")});
        QTRY_COMPARE(firstReason(*gate), QStringLiteral("policy.quiet_app"));
        QCOMPARE(gate->decision().reasons.front().subject, QStringLiteral("Game"));
        process.kill();
        QTRY_VERIFY(gate->mayRun());
        process.waitForFinished();
    }
    void settingsAreCheckedKeptAndReadAgain()
    {
        Stand stand;
        auto gate = stand.gate();
        model::WorkSettings settings = gate->settings().settings;
        settings.preset = Preset::Off;
        FALLOW_VERIFY_RESULT(gate->setSettings(settings));
        QCOMPARE(firstReason(*gate), QStringLiteral("policy.turned_off"));
        settings.awayAfterSeconds = -1;
        FALLOW_VERIFY_REASON(gate->setSettings(settings), "settings.bad_time");
        QCOMPARE(firstReason(*stand.gate()), QStringLiteral("policy.turned_off"));
    }
    void unwantedTasksAreGivenBackByName()
    {
        Stand stand;
        auto gate = stand.gate();
        const task::Terms terms{.pays = {99}, .timeLimitMs = 3'600'000};
        QCOMPARE(gate->refusal(terms), QString());
        model::WorkSettings settings = gate->settings().settings;
        settings.minPrice = {100};
        FALLOW_VERIFY_RESULT(gate->setSettings(settings));
        QCOMPARE(gate->refusal(terms), QStringLiteral("policy.price_too_low"));
    }
    void aDamagedFileOfSettingsIsToldAndKept()
    {
        Stand stand;
        stand.put("{\"preset\":\"everyth");
        auto gate = stand.gate();
        QCOMPARE(gate->settings().reason, QStringLiteral("settings.work_damaged"));
        QVERIFY(gate->settings().settings == model::WorkSettings());
        QVERIFY(QFile::exists(stand.path(QStringLiteral("work.json.kept"))));
        FALLOW_VERIFY_RESULT(gate->setSettings(model::WorkSettings()));
        QCOMPARE(stand.gate()->settings().reason, QString());
    }
    void damagedWishesNeverMeanWork_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half written") << QByteArray("{\"paused\":tr");
        QTest::newRow("no boolean") << QByteArray(R"({"paused":"perhaps"})");
        QTest::newRow("no time") << QByteArray(R"({"paused":true,"paused_until":"tomorrow"})");
    }
    void damagedWishesNeverMeanWork()
    {
        QFETCH(QByteArray, text);
        Stand stand;
        stand.write(QStringLiteral("wishes.json"), text);
        QCOMPARE(firstReason(*stand.gate()), QStringLiteral("work.paused_by_you"));
    }
    void whereNothingCanBeWrittenThePauseStillHolds()
    {
        Stand stand;
        auto gate = stand.gate();
        QVERIFY(QDir().mkpath(stand.path(QStringLiteral("wishes.json/in the way"))));
        gate->pause({});
        QVERIFY(!gate->mayRun());
    }
};

QTEST_GUILESS_MAIN(WorkGateTest)
#include "work_gate_test.moc"
