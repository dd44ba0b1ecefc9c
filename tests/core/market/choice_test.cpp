#include "core/market/choice.h"

#include <QTest>

using namespace fallow::market;

namespace
{

/// Cheap, fast, trusted, frugal; each the best at one thing.
const std::vector<BuyerOffer> offers{{.nrlcPerTask = 1e7,
                                         .secondsPerTask = 900,
                                         .credibility = 0.96,
                                         .completion = 0.85,
                                         .wattHoursPerTask = 60},
    {.nrlcPerTask = 6e7,
        .secondsPerTask = 100,
        .credibility = 0.97,
        .completion = 0.9,
        .wattHoursPerTask = 90},
    {.nrlcPerTask = 5e7,
        .secondsPerTask = 600,
        .credibility = 0.9999,
        .completion = 0.999,
        .wattHoursPerTask = 70},
    {.nrlcPerTask = 4e7,
        .secondsPerTask = 800,
        .credibility = 0.95,
        .completion = 0.88,
        .wattHoursPerTask = 5}};

size_t best(BuyerPreset preset, const std::vector<BuyerOffer> &all)
{
    return rank(buyerCriteria(preset), buyerMeasures(all)).value().front().index;
}

} // namespace

class ChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPresetPutsWhatItNamesFirst();
    void theUnitOfMoneyChangesNothing();
    void anAbsurdOfferMovesNoThreshold();
    void offersWithoutFiguresAreOrderedToo();
    void everyPresetIsWeighedToAHundred();
    void aWorkerPrefersByItsPreset();
};

void ChoiceTest::eachPresetPutsWhatItNamesFirst()
{
    QCOMPARE(best(BuyerPreset::Cheap, offers), size_t{0});
    QCOMPARE(best(BuyerPreset::Fast, offers), size_t{1});
    QCOMPARE(best(BuyerPreset::Trusted, offers), size_t{2});
    QCOMPARE(best(BuyerPreset::Frugal, offers), size_t{3});
}

void ChoiceTest::theUnitOfMoneyChangesNothing()
{
    std::vector<BuyerOffer> scaled = offers;
    for (BuyerOffer &offer : scaled)
        offer.nrlcPerTask /= 1e9;
    const auto criteria = buyerCriteria(BuyerPreset::Balanced);
    const auto before = rank(criteria, buyerMeasures(offers)).value();
    const auto after = rank(criteria, buyerMeasures(scaled)).value();
    for (size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(before[i].index, after[i].index);
        QVERIFY(std::abs(before[i].flow - after[i].flow) < 1e-9);
    }
}

void ChoiceTest::anAbsurdOfferMovesNoThreshold()
{
    std::vector<BuyerOffer> more = offers;
    more.push_back({.nrlcPerTask = 1e18, .secondsPerTask = 1e12, .wattHoursPerTask = 1e12});
    QCOMPARE(best(BuyerPreset::Cheap, more), size_t{0});
    QCOMPARE(best(BuyerPreset::Fast, more), size_t{1});
    QCOMPARE(rank(buyerCriteria(BuyerPreset::Balanced), buyerMeasures(more)).value().back().index,
        size_t{4});
}

void ChoiceTest::offersWithoutFiguresAreOrderedToo()
{
    const std::vector<BuyerOffer> empty(3);
    QCOMPARE(
        rank(buyerCriteria(BuyerPreset::Balanced), buyerMeasures(empty)).value().size(), size_t{3});
    QVERIFY(buyerMeasures({}).empty());
}

void ChoiceTest::everyPresetIsWeighedToAHundred()
{
    const auto total = [](const std::vector<Criterion> &criteria) {
        double sum = 0;
        for (const Criterion &criterion : criteria)
            sum += criterion.weight;
        return sum;
    };
    for (const auto preset : {BuyerPreset::Balanced, BuyerPreset::Cheap, BuyerPreset::Fast,
             BuyerPreset::Trusted, BuyerPreset::Frugal})
        QCOMPARE(total(buyerCriteria(preset)), 100.0);
    for (const auto preset : {WorkerPreset::Earn, WorkerPreset::Quiet, WorkerPreset::Science})
        QCOMPARE(total(workerCriteria(preset)), 100.0);
}

/// The example of papers.md 3.
void ChoiceTest::aWorkerPrefersByItsPreset()
{
    const std::vector<WorkerOffer> tasks{{3.2, 9, 55, 0.95, 0.0, 120}, {2.4, 6, 20, 0.99, 1.0, 0},
        {4.1, 14, 180, 0.8, 0.0, 900}, {1.9, 5, 600, 1.0, 0.6, 40}, {2.9, 8, 15, 0.6, 0.0, 5},
        {5.5, 10, 240, 0.9, 0.0, 9000}};
    const auto earn = rank(workerCriteria(WorkerPreset::Earn), workerMeasures(tasks)).value();
    const std::vector<size_t> expected{1, 5, 0, 3, 2, 4};
    for (size_t place = 0; place < expected.size(); ++place)
        QCOMPARE(earn[place].index, expected[place]);
    QVERIFY(std::abs(earn[0].flow - 0.229572) < 1e-6);
    const auto science = rank(workerCriteria(WorkerPreset::Science), workerMeasures(tasks)).value();
    QCOMPARE(science[1].index, size_t{3});
    QCOMPARE(science.back().index, size_t{4});
}

QTEST_APPLESS_MAIN(ChoiceTest)
#include "choice_test.moc"
