#include "core/policy/quiet_mode.h"
#include "tests/core/policy/policy_stand.h"

using namespace fallow;
using model::Fact;

namespace {

/// A heat sink: at full load it would settle `rise` degrees over `ambient`, with this time constant.
struct HeatSink {
    double ambient = 30;
    double rise = 60;
    double seconds = 60;
    double celsius = 30;

    void run(double load, double dt) { celsius += (ambient + rise * load - celsius) * dt / seconds; }
};

policy::Input quiet(qint64 celsius)
{
    policy::Input input = test::away();
    input.settings.preset = model::Preset::Custom;
    input.settings.custom.away = {.coresPercent = 100, .memoryPercent = 50};
    input.settings.custom.quietCelsius = celsius;
    return input;
}

} // namespace

class QuietModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTemperatureIsHeldWithoutFlapping_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("rise");
        QTest::newRow("small and quick") << 20.0 << 60.0;
        QTest::newRow("middle") << 60.0 << 55.0;
        QTest::newRow("large and slow") << 180.0 << 60.0;
        QTest::newRow("far too hot") << 60.0 << 90.0;
    }
    void theTemperatureIsHeldWithoutFlapping()
    {
        QFETCH(double, seconds);
        QFETCH(double, rise);
        HeatSink sink{.rise = rise, .seconds = seconds};
        policy::Input input = quiet(65);
        policy::State state;
        int stops = 0;
        double hottest = 0;
        double coolest = 200;
        for (int t = 0; t < 3600; t += 5) {
            test::see(input, Fact::Celsius, std::round(sink.celsius)); // sensors tell whole degrees
            const auto outcome = policy::decide(input, state);
            stops += state.decision.verdict == model::Verdict::Work && outcome.decision.verdict == model::Verdict::Rest;
            state = outcome.state;
            const double load = static_cast<double>(outcome.decision.allowance.quotaPercent) / 100;
            for (int step = 0; step < 5; ++step)
                sink.run(load, 1);
            if (t > 1800) {
                hottest = std::max(hottest, sink.celsius);
                coolest = std::min(coolest, sink.celsius);
            }
            input.now = input.now.addSecs(5);
        }
        QVERIFY2(hottest < 68, qPrintable(QString::number(hottest)));
        QVERIFY2(coolest > 62, qPrintable(QString::number(coolest)));
        QVERIFY2(stops <= 1, qPrintable(QString::number(stops)));
    }
    void aCoolComputerKeepsItsWholeQuota()
    {
        policy::Input input = quiet(80);
        test::see(input, Fact::Celsius, 50);
        QCOMPARE(policy::decide(input, {}).decision.allowance.quotaPercent, 100);
    }
    void whereTheLowestQuotaIsTooHotItRests()
    {
        policy::Input input = quiet(50);
        policy::State state;
        for (int i = 0; i < 200; ++i) {
            test::see(input, Fact::Celsius, 70); // something else heats
            state = policy::decide(input, state).state;
            input.now = input.now.addSecs(5);
        }
        QCOMPARE(test::firstReason(state.decision), QStringLiteral("policy.too_loud"));
        test::see(input, Fact::Celsius, 44);
        QCOMPARE(policy::decide(input, state).decision.verdict, model::Verdict::Work);
    }
    void withoutAThermometerItWorksAtHalfAndSaysSo()
    {
        const auto decision = policy::decide(quiet(65), {}).decision;
        QCOMPARE(decision.allowance.quotaPercent, static_cast<qint64>(policy::blindQuota));
        QVERIFY(test::hasReason(decision, "policy.no_thermometer"));
    }
    void aThermometerThatVanishesWhileHotKeepsItResting()
    {
        policy::Input input = quiet(65);
        test::see(input, Fact::Celsius, 96);
        auto outcome = policy::decide(input, {});
        QCOMPARE(outcome.decision.verdict, model::Verdict::Rest);
        input.facts[Fact::Celsius].reset();
        input.now = input.now.addSecs(300);
        outcome = policy::decide(input, outcome.state);
        QCOMPARE(test::firstReason(outcome.decision), QStringLiteral("policy.too_hot"));
        QVERIFY(outcome.askAgainAt);
        input.now = *outcome.askAgainAt;
        QCOMPARE(policy::decide(input, outcome.state).decision.verdict, model::Verdict::Work);
    }
    void aSleepBetweenTwoReadingsIsNotAnHourOfHeat()
    {
        policy::State state;
        policy::steer(state, 66, 65, test::noon());
        policy::steer(state, 66, 65, test::noon().addDays(1));
        QVERIFY(state.quota > 97);
        policy::steer(state, 66, 65, test::noon()); // a clock that went back
        QVERIFY(state.quota > 97);
    }
};

QTEST_GUILESS_MAIN(QuietModeTest)
#include "quiet_mode_test.moc"
