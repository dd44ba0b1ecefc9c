#include "core/market/match_cache.h"

#include <QTest>

#include <random>

using namespace fallow;
using namespace fallow::market;

namespace
{

ClassAd ad(const std::string &text)
{
    return ClassAd::parse(std::string_view(text)).value();
}

ClassAd worker(int memory, int watts, const std::string &note)
{
    return ad("[ MemoryMB = " + std::to_string(memory) + "; Watts = " + std::to_string(watts)
        + "; Load = Watts * 2; Note = \"" + note
        + "\"; Requirements = other.MemoryMB <= MemoryMB; Rank = other.Price - Load ]");
}

ClassAd task(int memory, int price)
{
    return ad("[ MemoryMB = " + std::to_string(memory) + "; Price = " + std::to_string(price)
        + "; Requirements = other.MemoryMB >= MemoryMB; Rank = other.MemoryMB ]");
}

} // namespace

class MatchCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsAMatchWithoutIt();
    void computesEachPairOfSignaturesOnce();
    void tellsApartWhatIsReadThroughAnotherAttribute();
    void noticesThatSomebodyReadsWhatNobodyDid();
    void forgetsInsteadOfGrowing();
};

void MatchCacheTest::answersAsAMatchWithoutIt()
{
    std::mt19937 random(7);
    const auto below = [&](int bound) {
        return static_cast<int>(random() % static_cast<unsigned>(bound));
    };
    MatchCache cache;
    std::vector<MatchCache::Side> workers;
    std::vector<MatchCache::Side> tasks;
    for (int i = 0; i < 60; ++i) {
        workers.push_back(cache.add(worker(below(8), below(3), std::to_string(i))));
        tasks.push_back(cache.add(task(below(8), below(5))));
    }
    for (int round = 0; round < 2; ++round) {
        for (MatchCache::Side &left : workers) {
            for (MatchCache::Side &right : tasks)
                QCOMPARE(cache.match(left, right), match(left.ad(), right.ad()));
        }
    }
    QVERIFY(cache.evaluations() <= 24 * 40);
}

void MatchCacheTest::computesEachPairOfSignaturesOnce()
{
    MatchCache cache;
    MatchCache::Side wanted = cache.add(task(2, 9));
    MatchCache::Side one = cache.add(worker(4, 1, "attic"));
    MatchCache::Side other = cache.add(worker(4, 1, "cellar"));
    QVERIFY(cache.match(one, wanted).matches());
    QVERIFY(cache.match(other, wanted).matches());
    QCOMPARE(cache.evaluations(), quint64{1});
    QCOMPARE(cache.signatureCount(), size_t{2});
}

void MatchCacheTest::tellsApartWhatIsReadThroughAnotherAttribute()
{
    MatchCache cache;
    MatchCache::Side wanted = cache.add(task(2, 9));
    MatchCache::Side frugal = cache.add(worker(4, 1, {}));
    MatchCache::Side hungry = cache.add(worker(4, 2, {}));
    QCOMPARE(cache.match(frugal, wanted).leftRank, 7.0);
    QCOMPARE(cache.match(hungry, wanted).leftRank, 5.0);
}

void MatchCacheTest::noticesThatSomebodyReadsWhatNobodyDid()
{
    MatchCache cache;
    MatchCache::Side attic = cache.add(worker(4, 1, "attic"));
    MatchCache::Side cellar = cache.add(worker(4, 1, "cellar"));
    MatchCache::Side picky =
        cache.add(ad("[ MemoryMB = 1; Requirements = other.Note == \"attic\" ]"));
    QVERIFY(cache.match(attic, picky).matches());
    QVERIFY(!cache.match(cellar, picky).matches());
}

void MatchCacheTest::forgetsInsteadOfGrowing()
{
    MatchCache cache(64);
    MatchCache::Side wanted = cache.add(task(0, 9));
    for (int i = 0; i < 5000; ++i) {
        MatchCache::Side side = cache.add(worker(i, 0, {}));
        QVERIFY(cache.match(side, wanted).matches());
        QVERIFY(cache.signatureCount() <= 64);
    }
}

QTEST_APPLESS_MAIN(MatchCacheTest)
#include "match_cache_test.moc"
