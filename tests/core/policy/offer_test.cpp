#include "core/policy/offer.h"
#include "tests/core/policy/policy_stand.h"

using namespace fallow;

namespace {

const auto app = *base::Address::fromHex(QString(u"0x" + QString(40, u'a')));
const auto buyer = *base::Address::fromHex(QString(u"0x" + QString(40, u'b')));

/// An hour on one of four cores of a computer that draws 100 W: 25 Wh.
policy::Offer offer(qint64 nrlc)
{
    return {.app = app, .requester = buyer, .pays = {nrlc}, .seconds = 3600, .cores = 1};
}

QString keyOf(const policy::Offer &offer, const model::WorkSettings &settings)
{
    const auto because = policy::refusal(offer, settings, 4, test::noon());
    return because ? because->key : QString();
}

} // namespace

class OfferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTaskIsWantedUntilThePersonSaysOtherwise() { QCOMPARE(keyOf(offer(0), {}), QString()); }
    void refusedAppsAndRequestersAndLowPricesAreNamed()
    {
        model::WorkSettings settings{.minPrice = {1000}};
        QCOMPARE(keyOf(offer(1000), settings), QString());
        QCOMPARE(keyOf(offer(999), settings), QStringLiteral("policy.price_too_low"));
        settings.refusedRequesters = {buyer};
        QCOMPARE(keyOf(offer(1000), settings), QStringLiteral("policy.requester_refused"));
        settings.refusedApps = {app};
        QCOMPARE(keyOf(offer(1000), settings), QStringLiteral("policy.app_refused"));
    }
    void aTaskThatPaysLessThanItsElectricityIsALoss()
    {
        // 0.025 kWh at 0.40 = 0.01; one RLC at 1.00: 0.01 RLC breaks even.
        model::WorkSettings settings;
        settings.power = {.microsPerKwh = 400'000, .watts = 100, .microsPerRlc = 1'000'000, .neverAtALoss = true};
        QCOMPARE(keyOf(offer(10'000'000), settings), QString());
        QCOMPARE(keyOf(offer(9'999'999), settings), QStringLiteral("policy.at_a_loss"));
        settings.power.neverAtALoss = false;
        QCOMPARE(keyOf(offer(0), settings), QString());
    }
    void electricityIsCountedByTheHour()
    {
        // Half an hour at 100, half an hour free of charge: 1 kW for an hour.
        const model::Power power{.microsPerKwh = 100'000'000, .hours = {{{{}, 12 * 60 + 30, 14 * 60}, 0}}};
        QCOMPARE(policy::electricityMicros(power, 1'000'000, test::noon(), 3600), 50'000'000);
        QCOMPARE(policy::electricityMicros(power, 1'000'000, test::noon(), 0), 0);
        QCOMPARE(policy::electricityMicros(power, 1, test::noon(), 1), 1); // rounded up, never free
    }
    void hugeNumbersSaturateInsteadOfTurningNegative()
    {
        const qint64 most = std::numeric_limits<qint64>::max();
        model::WorkSettings settings;
        settings.power = {.microsPerKwh = 1'000'000'000'000, .watts = 100'000, .microsPerRlc = 1, .neverAtALoss = true};
        policy::Offer large = offer(1);
        large.seconds = most;
        QCOMPARE(keyOf(large, settings), QStringLiteral("policy.at_a_loss"));
        QVERIFY(policy::electricityMicros(settings.power, 100'000'000, test::noon(), most) > 0);
    }
};

QTEST_GUILESS_MAIN(OfferTest)
#include "offer_test.moc"
