#include "core/policy/quiet_mode.h"
#include "core/policy/sane.h"
#include "tests/core/policy/policy_stand.h"

#include <random>

using namespace fallow;
using model::Fact;
using model::Preset;
using model::Verdict;
using policy::State;

namespace {

constexpr int seeds = 60;
constexpr int stepsPerSeed = 400;

class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    qint64 number(qint64 least, qint64 most) { return std::uniform_int_distribution<qint64>(least, most)(m_engine); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    double noise(double width) { return std::uniform_real_distribution<double>(-width, width)(m_engine); }

private:
    std::mt19937 m_engine;
};

model::WorkSettings anySettings(Dice &dice)
{
    model::WorkSettings settings;
    const auto preset = [&] { return static_cast<Preset>(dice.number(0, 4)); };
    const auto hours = [&] { return model::Hours{dice.chance(50) ? std::vector<qint64>{} : std::vector{dice.number(1, 7)}, dice.number(0, 1439), dice.number(0, 1440)}; };
    settings.preset = preset();
    for (qint64 i = dice.number(0, 4); i > 0; --i)
        settings.hours.push_back({hours(), preset()});
    model::Profile &custom = settings.custom;
    custom.inUse = {dice.number(0, 100), dice.number(1, 100), dice.number(1, 100)};
    custom.away = {dice.number(0, 100), dice.number(1, 100), dice.number(1, 100)};
    custom.onBattery = dice.chance(50);
    custom.onMetered = dice.chance(50);
    custom.downloadMbits = dice.chance(50) ? 0 : dice.number(1, 1000);
    custom.minBatteryPercent = dice.number(0, 100);
    custom.quietCelsius = dice.chance(50) ? 0 : dice.number(30, 90);
    custom.othersPercentInUse = dice.number(0, 100);
    custom.othersPercentAway = dice.number(0, 100);
    custom.restForRemoteLogin = dice.chance(50);
    custom.restForGame = dice.chance(50);
    settings.power.microsPerKwh = dice.number(0, 500'000);
    settings.power.hours = {{hours(), dice.number(0, 500'000)}};
    settings.power.maxMicrosPerKwh = dice.chance(50) ? 0 : dice.number(1, 500'000);
    return settings;
}

void anyFact(Dice &dice, policy::Input &input)
{
    const auto fact = static_cast<Fact>(dice.number(0, static_cast<qint64>(input.facts.values.size()) - 1));
    if (dice.chance(15)) {
        input.facts[fact].reset(); // a sensor vanishes
        return;
    }
    const bool isScale = fact == Fact::BatteryPercent || fact == Fact::Celsius || fact == Fact::OthersCpu;
    test::see(input, fact, static_cast<double>(isScale ? dice.number(0, 110) : dice.number(0, 1)));
}

void anyChange(Dice &dice, policy::Input &input)
{
    if (dice.chance(80))
        anyFact(dice, input);
    if (dice.chance(5))
        input.settings = anySettings(dice);
    if (dice.chance(10))
        input.computer.freeDiskBytes = dice.chance(20) ? std::optional<qint64>() : dice.number(0, 10'000'000'000);
    if (dice.chance(5)) {
        input.wishes.isPaused = dice.chance(50);
        input.wishes.pausedAt = input.now;
        input.wishes.pausedUntil.reset();
        if (dice.chance(50))
            input.wishes.pausedUntil = input.now.addSecs(dice.number(1, 100'000));
    }
    if (dice.chance(5)) {
        input.wishes.overrideAt = input.now;
        input.wishes.overrideUntil = input.now.addSecs(3600);
    }
    if (dice.chance(5))
        input.wishes.finishThenStop = !input.wishes.finishThenStop;
    input.now = input.now.addSecs(dice.chance(2) ? dice.number(-90'000, 90'000) : dice.number(0, 600));
    input.wishes = policy::sane(input.wishes, input.now);
}

const QStringList safety{QStringLiteral("policy.too_hot"), QStringLiteral("policy.battery_critical"),
                         QStringLiteral("policy.disk_full"), QStringLiteral("policy.going_to_sleep")};
const QStringList works{QStringLiteral("policy.away"), QStringLiteral("policy.works_beside_you"),
                        QStringLiteral("policy.overridden"), QStringLiteral("policy.finishing")};
const QStringList notes{QStringLiteral("policy.metered"), QStringLiteral("policy.quiet_mode"), QStringLiteral("policy.no_thermometer")};

/// Everything that must hold of any decision; the first thing that does not.
QString contradiction(const policy::Input &input, const policy::Outcome &outcome)
{
    const model::Decision &decision = outcome.decision;
    const model::Allowance &may = decision.allowance;
    const bool rests = decision.verdict == Verdict::Rest;
    if (decision.reasons.empty())
        return QStringLiteral("no reason");
    if (rests != (may.cores == 0) || (rests && may != model::Allowance{.memoryBytes = may.memoryBytes}))
        return QStringLiteral("rests with an allowance, or works without");
    if (!rests && (may.cores < 1 || may.cores > input.computer.cores || may.quotaPercent < 1 || may.quotaPercent > 100 || may.memoryBytes <= 0))
        return QStringLiteral("allowance out of range");
    if (works.contains(test::firstReason(decision)) == rests)
        return QStringLiteral("the first reason is none for this verdict");
    for (const model::Because &reason : decision.reasons) {
        if (!rests && !works.contains(reason.key) && !notes.contains(reason.key))
            return u"works although " + reason.key;
        if (rests && (works.contains(reason.key) || notes.contains(reason.key)))
            return u"rests although " + reason.key;
        if (reason.until && *reason.until <= input.now)
            return u"until the past: " + reason.key;
    }
    if (!rests && (input.facts.is(Fact::GoingToSleep) || input.wishes.isPaused))
        return QStringLiteral("works when it must not");
    if (!rests && input.facts[Fact::Celsius] && input.facts[Fact::Celsius]->number >= policy::hotCelsius)
        return QStringLiteral("works in the heat");
    if (!rests && input.facts.is(Fact::OnBattery) && input.facts[Fact::BatteryPercent]
        && input.facts[Fact::BatteryPercent]->number <= policy::criticalBatteryPercent)
        return QStringLiteral("works on the last of the battery");
    if (!rests && input.computer.freeDiskBytes && *input.computer.freeDiskBytes < input.settings.minFreeDiskBytes)
        return QStringLiteral("works on a full disk");
    if (input.wishes.finishThenStop && decision.verdict == Verdict::Work)
        return QStringLiteral("begins something new although it is to finish");
    if (outcome.askAgainAt && *outcome.askAgainAt <= input.now)
        return QStringLiteral("asks again in the past");
    return {};
}

/// A changed decision must show in its reasons or in the time they give.
bool isExplained(const model::Decision &before, const model::Decision &after, const policy::Input &was, const policy::Input &is)
{
    if (before.verdict == after.verdict && before.allowance == after.allowance)
        return true;
    if (before.verdict != after.verdict)
        return test::firstReason(before) != test::firstReason(after);
    if (after.verdict == Verdict::Rest) // what it may go on holding follows who is there
        return true;
    return before.reasons != after.reasons || was.settings != is.settings
        || was.computer.freeDiskBytes != is.computer.freeDiskBytes || was.now != is.now;
}

} // namespace

class PropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDecisionContradictsItselfAndEveryChangeIsExplained()
    {
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            Dice dice(seed);
            policy::Input input = test::away();
            input.settings = anySettings(dice);
            State state = policy::decide(input, {}).state;
            for (int step = 0; step < stepsPerSeed; ++step) {
                const policy::Input was = input;
                anyChange(dice, input);
                const auto outcome = policy::decide(input, state);
                const QString wrong = contradiction(input, outcome);
                QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1 step %2: %3").arg(seed).arg(step).arg(wrong)));
                QVERIFY2(isExplained(state.decision, outcome.decision, was, input),
                         qPrintable(QStringLiteral("seed %1 step %2: unexplained").arg(seed).arg(step)));
                QVERIFY(policy::decide(input, state).decision == outcome.decision);
                state = outcome.state;
            }
        }
    }
    void askingAgainWithTheSameFactsChangesNothing()
    {
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            Dice dice(1000 + seed);
            policy::Input input = test::away();
            State state;
            for (int step = 0; step < 50; ++step) {
                anyChange(dice, input);
                const auto first = policy::decide(input, state);
                const auto second = policy::decide(input, first.state);
                QCOMPARE(second.decision.verdict, first.decision.verdict);
                QCOMPARE(second.decision.at, first.decision.at);
                state = second.state;
            }
        }
    }
    /// Between two askings nothing but time passes: what changes must change at `askAgainAt`.
    void timeAloneChangesNothingBeforeItWasAnnounced()
    {
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            Dice dice(2000 + seed);
            policy::Input input = test::away();
            State state;
            for (int step = 0; step < 100; ++step) {
                anyChange(dice, input);
                const auto outcome = policy::decide(input, state);
                state = outcome.state;
                policy::Input later = input;
                later.now = outcome.askAgainAt ? outcome.askAgainAt->addMSecs(-1) : input.now.addDays(3);
                later.wishes = policy::sane(later.wishes, later.now);
                const auto then = policy::decide(later, state);
                QVERIFY2(then.decision.verdict == outcome.decision.verdict,
                         qPrintable(QStringLiteral("seed %1 step %2: %3 became %4 unannounced").arg(seed).arg(step)
                                        .arg(test::firstReason(outcome.decision), test::firstReason(then.decision))));
            }
        }
    }
    /// A day with a person who comes and goes, and with sensors that tremble around every limit.
    void aDayDoesNotFlap_data()
    {
        QTest::addColumn<int>("preset");
        for (const auto &name : jsonNames(Preset{}))
            QTest::newRow(name.name) << static_cast<int>(name.value);
    }
    void aDayDoesNotFlap()
    {
        QFETCH(int, preset);
        Dice dice(7);
        policy::Input input = test::away();
        input.settings.preset = static_cast<Preset>(preset);
        input.settings.custom.quietCelsius = 70;
        State state = policy::decide(input, {}).state;
        int changes = 0;
        int quotaWrites = 0;
        int comings = 0;
        QDateTime lastChange = input.now;
        qint64 shortest = 24 * 3600;
        for (int second = 0; second < 24 * 3600; second += 5) {
            input.now = input.now.addSecs(5);
            const bool isHere = (second / 3600) % 3 == 1; // an hour of use, two away
            comings += isHere != input.facts.is(Fact::Used);
            test::see(input, Fact::Used, isHere);
            test::see(input, Fact::Celsius, 70 + dice.noise(4));
            test::see(input, Fact::OthersCpu, 50 + dice.noise(12));
            input.computer.freeDiskBytes = 5'000'000'000 + static_cast<qint64>(dice.noise(2e8));
            const auto outcome = policy::decide(input, state);
            if (outcome.decision.verdict != state.decision.verdict) {
                ++changes;
                shortest = std::min(shortest, lastChange.secsTo(input.now));
                lastChange = input.now;
            }
            quotaWrites += outcome.decision.allowance.quotaPercent != state.decision.allowance.quotaPercent;
            state = outcome.state;
        }
        // The disk stops it once and trembles under what would let go; nothing else may show through.
        QVERIFY2(changes <= comings + 4, qPrintable(QStringLiteral("%1 changes, the person came and went %2 times").arg(changes).arg(comings)));
        QVERIFY2(quotaWrites <= 24 * 60, qPrintable(QString::number(quotaWrites)));
    }
    void tremblingLoadOfOthersIsNotFollowed()
    {
        Dice dice(11);
        policy::Input input = test::away();
        State state = policy::decide(input, {}).state;
        int changes = 0;
        for (int second = 0; second < 24 * 3600; second += 5) {
            input.now = input.now.addSecs(5);
            test::see(input, Fact::OthersCpu, 50 + dice.noise(12)); // around the limit, over what lets go
            const auto outcome = policy::decide(input, state);
            changes += outcome.decision.verdict != state.decision.verdict;
            state = outcome.state;
        }
        QCOMPARE(changes, 1);
    }
    void aClockThatJumpsADayHoldsNothingForADay()
    {
        for (const int jump : {-86'400, 86'400}) {
            policy::Input input = test::away();
            test::see(input, Fact::OthersCpu, 90);
            auto outcome = policy::decide(input, {});
            QCOMPARE(outcome.decision.verdict, Verdict::Rest);
            input.now = input.now.addSecs(jump);
            test::see(input, Fact::OthersCpu, 1);
            outcome = policy::decide(input, outcome.state);
            input.now = input.now.addSecs(policy::othersHoldSeconds + 1);
            QCOMPARE(policy::decide(input, outcome.state).decision.verdict, Verdict::Work);
        }
    }
};

QTEST_GUILESS_MAIN(PropertiesTest)
#include "properties_test.moc"
