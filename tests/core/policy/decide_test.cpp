#include "tests/core/policy/policy_stand.h"

using namespace fallow;
using model::Fact;
using model::Preset;
using model::Verdict;
using policy::decide;
using policy::State;
using test::firstReason;
using test::hasReason;
using test::see;

namespace {

model::Decision decideOnce(const policy::Input &input)
{
    return decide(input, {}).decision;
}

} // namespace

class DecideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFactStopsOrLetsGo_data()
    {
        QTest::addColumn<int>("fact");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, Fact fact, double value, const char *reason) {
            QTest::newRow(name) << static_cast<int>(fact) << value << QString::fromLatin1(reason);
        };
        row("input", Fact::Used, 1, "policy.in_use");
        row("somebody logged in from afar", Fact::RemoteLogins, 1, "policy.remote_login");
        row("battery", Fact::OnBattery, 1, "policy.on_battery");
        row("full screen", Fact::FullScreen, 1, "policy.full_screen");
        row("game", Fact::Game, 1, "policy.game");
        row("video", Fact::KeptAwake, 1, "policy.kept_awake");
        row("camera", Fact::Camera, 1, "policy.camera");
        row("microphone", Fact::Microphone, 1, "policy.microphone");
        row("quiet app", Fact::QuietApp, 1, "policy.quiet_app");
        row("others", Fact::OthersCpu, 51, "policy.others_busy");
        row("pressure", Fact::MemoryPressure, 1, "policy.memory_pressure");
        row("heat", Fact::Celsius, 95, "policy.too_hot");
        row("sleep", Fact::GoingToSleep, 1, "policy.going_to_sleep");
        row("warm", Fact::Celsius, 94, "policy.away");
        row("others a little", Fact::OthersCpu, 49, "policy.away");
        row("locked", Fact::ScreenLocked, 1, "policy.away");
    }
    void oneFactStopsOrLetsGo()
    {
        QFETCH(int, fact);
        QFETCH(double, value);
        QFETCH(QString, reason);
        policy::Input input = test::away();
        see(input, static_cast<Fact>(fact), value);
        const auto decision = decideOnce(input);
        QCOMPARE(firstReason(decision), reason);
        QCOMPARE(decision.verdict, reason == u"policy.away" ? Verdict::Work : Verdict::Rest);
    }
    void aLockedScreenIsNobodyThereUnlessSomebodyIsLoggedInFromAfar()
    {
        policy::Input input = test::inUse();
        see(input, Fact::ScreenLocked, 1);
        QCOMPARE(decideOnce(input).verdict, Verdict::Work);
        see(input, Fact::RemoteLogins, 1);
        QCOMPARE(firstReason(decideOnce(input)), QStringLiteral("policy.remote_login"));
    }
    void whereNobodyCanBeSeenSomebodyIsAssumed()
    {
        policy::Input input = test::away();
        input.facts[Fact::Used].reset();
        QCOMPARE(firstReason(decideOnce(input)), QStringLiteral("policy.presence_unknown"));
        input.settings.preset = Preset::Everything;
        QCOMPARE(firstReason(decideOnce(input)), QStringLiteral("policy.works_beside_you"));
    }
    void presetsDifferInWhatTheyTake()
    {
        policy::Input input = test::away();
        QCOMPARE(decideOnce(input).allowance.cores, 6);
        input.settings.preset = Preset::Light;
        QCOMPARE(decideOnce(input).allowance.cores, 4);
        input.settings.preset = Preset::Everything;
        QCOMPARE(decideOnce(input).allowance.cores, 8);
        input.settings.preset = Preset::Off;
        QCOMPARE(firstReason(decideOnce(input)), QStringLiteral("policy.turned_off"));
        input.settings.preset = Preset::Custom;
        input.settings.custom.away.coresPercent = 1;
        QCOMPARE(decideOnce(input).allowance.cores, 1); // of eight, rounded up to what can work at all
    }
    void whatRestsGivesItsMemoryBackWhenProgramsWaitForIt()
    {
        policy::Input input = test::away();
        see(input, Fact::GoingToSleep, 1);
        const qint64 half = input.computer.memoryBytes / 100 * 50;
        QCOMPARE(decideOnce(input).allowance.memoryBytes, half); // a nap costs nothing that is in memory
        see(input, Fact::MemoryPressure, 1);
        QCOMPARE(decideOnce(input).allowance.memoryBytes, 0);
        input.settings.preset = Preset::Everything; // does not rest for it, and keeps what it may have
        QCOMPARE(decideOnce(input).allowance.memoryBytes, input.computer.memoryBytes / 100 * 75);
    }
    void theHourOfTheWeekChoosesTheProfileAndSaysUntilWhen()
    {
        policy::Input input = test::away();
        input.settings.hours = {{{{3}, 8 * 60, 14 * 60}, Preset::Off}};
        const auto outcome = decide(input, {});
        QCOMPARE(firstReason(outcome.decision), QStringLiteral("policy.outside_hours"));
        QCOMPARE(outcome.decision.until, test::noon().addSecs(2 * 3600));
        QCOMPARE(outcome.askAgainAt, outcome.decision.until);
        input.now = *outcome.askAgainAt;
        QCOMPARE(decide(input, outcome.state).decision.verdict, Verdict::Work);
    }
    void aSnoozeHasAVisibleEndAndAPauseHasNone()
    {
        policy::Input input = test::away();
        input.wishes = {.isPaused = true, .pausedAt = input.now, .pausedUntil = input.now.addSecs(900)};
        const auto outcome = decide(input, {});
        QCOMPARE(firstReason(outcome.decision), QStringLiteral("work.snoozed"));
        QCOMPARE(outcome.decision.until, input.now.addSecs(900));
        QCOMPARE(outcome.askAgainAt, input.now.addSecs(900));
        input.now = input.now.addSecs(900);
        QCOMPARE(decide(input, outcome.state).decision.verdict, Verdict::Work);
        input.wishes = {.isPaused = true};
        QCOMPARE(firstReason(decideOnce(input)), QStringLiteral("work.paused_by_you"));
        QVERIFY(!decideOnce(input).until);
    }
    void finishingLetsRunWhatRuns()
    {
        policy::Input input = test::away();
        input.wishes.finishThenStop = true;
        const auto decision = decideOnce(input);
        QCOMPARE(decision.verdict, Verdict::Finish);
        QCOMPARE(firstReason(decision), QStringLiteral("policy.finishing"));
        QVERIFY(decision.allowance.cores > 0);
        see(input, Fact::Used, 1);
        QCOMPARE(decideOnce(input).verdict, Verdict::Rest);
    }
    void anOverridePassesComfortButNeverSafety_data()
    {
        QTest::addColumn<int>("fact");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("works");
        const auto row = [](const char *name, Fact fact, double value, bool works) {
            QTest::newRow(name) << static_cast<int>(fact) << value << works;
        };
        row("input", Fact::Used, 1, true);
        row("game", Fact::Game, 1, true);
        row("heat", Fact::Celsius, 96, false);
        row("critical battery", Fact::BatteryPercent, 10, false);
        row("low battery", Fact::BatteryPercent, 11, true);
        row("sleep", Fact::GoingToSleep, 1, false);
    }
    void anOverridePassesComfortButNeverSafety()
    {
        QFETCH(int, fact);
        QFETCH(double, value);
        for (const Preset preset : {Preset::Off, Preset::Light, Preset::Balanced, Preset::Everything, Preset::Custom}) {
            policy::Input input = test::inUse();
            input.settings.preset = preset;
            see(input, Fact::OnBattery, 1);
            see(input, static_cast<Fact>(fact), value);
            input.wishes = {.overrideAt = input.now, .overrideUntil = input.now.addSecs(3600)};
            const auto decision = decideOnce(input);
            QTEST(decision.verdict == Verdict::Work, "works");
            QCOMPARE(decision.allowance.cores > 0, decision.verdict == Verdict::Work);
        }
    }
    void anOverrideDoesNotFillTheDiskAndDoesNotLiftAPause()
    {
        policy::Input input = test::inUse();
        input.wishes = {.overrideAt = input.now, .overrideUntil = input.now.addSecs(3600)};
        input.computer.freeDiskBytes = input.settings.minFreeDiskBytes - 1;
        QCOMPARE(firstReason(decideOnce(input)), QStringLiteral("policy.disk_full"));
        input.computer.freeDiskBytes = 100'000'000'000;
        input.wishes.isPaused = true;
        QCOMPARE(firstReason(decideOnce(input)), QStringLiteral("work.paused_by_you"));
    }
    void everythingIsNoManualModeThatSwitchesSafetyOff()
    {
        policy::Input input = test::inUse();
        input.settings.preset = Preset::Everything;
        QCOMPARE(decideOnce(input).verdict, Verdict::Work);
        see(input, Fact::Celsius, 97);
        QCOMPARE(firstReason(decideOnce(input)), QStringLiteral("policy.too_hot"));
    }
    void theChainNamesEverythingThatWouldStopIt()
    {
        policy::Input input = test::inUse();
        see(input, Fact::OnBattery, 1);
        see(input, Fact::QuietApp, 1, QStringLiteral("Blender"));
        const auto decision = decideOnce(input);
        QCOMPARE(firstReason(decision), QStringLiteral("policy.on_battery"));
        QVERIFY(hasReason(decision, "policy.quiet_app") && hasReason(decision, "policy.in_use"));
        QCOMPARE(decision.reasons.at(1).subject, QStringLiteral("Blender"));
    }
    void aMeteredConnectionStopsDownloadsOnly()
    {
        policy::Input input = test::away();
        see(input, Fact::Metered, 1);
        const auto decision = decideOnce(input);
        QCOMPARE(decision.verdict, Verdict::Work);
        QVERIFY(!decision.allowance.downloads && hasReason(decision, "policy.metered"));
    }
    void dearPowerRestsUntilTheTariffChanges()
    {
        policy::Input input = test::away();
        input.settings.power = {.microsPerKwh = 100'000, .hours = {{{{}, 11 * 60, 13 * 60}, 400'000}}, .maxMicrosPerKwh = 200'000};
        const auto decision = decideOnce(input);
        QCOMPARE(firstReason(decision), QStringLiteral("policy.power_is_dear"));
        QCOMPARE(decision.until, test::noon().addSecs(3600));
    }
    void theTimeOfADecisionStaysWhileItsReasonDoes()
    {
        policy::Input input = test::away();
        const auto first = decide(input, {});
        input.now = input.now.addSecs(60);
        QCOMPARE(decide(input, first.state).decision.at, first.decision.at);
        see(input, Fact::Used, 1);
        QCOMPARE(decide(input, first.state).decision.at, input.now);
    }
};

QTEST_GUILESS_MAIN(DecideTest)
#include "decide_test.moc"
