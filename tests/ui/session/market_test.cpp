#include "ui/session/market_controller.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace fallow;
using namespace fallow::ui;
using namespace Qt::StringLiterals;
using test::FakeCatalog;
using test::FakeCore;

namespace
{

base::Error failure(const char *reason, base::Code code = base::Code::Corrupt)
{
    return base::fail(code, base::Reason(QString::fromLatin1(reason)));
}

/// A core that comes and goes; the last one ends with it.
class LooseLink final : public CoreLink
{
public:
    void open() override { isThere ? Q_EMIT opened() : Q_EMIT closed(failure("rpc.not_running", base::Code::Unavailable)); }
    api::Core &core() override { return made; }
    void lose()
    {
        isThere = false;
        Q_EMIT closed(failure("rpc.disconnected", base::Code::Unavailable));
    }
    FakeCore made;
    bool isThere = true;
};

} // namespace

/// What the Marketplace asks the core and makes of its answers.
class MarketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksNothingBeforeItIsOpened();
    void readsTheFirstPageOnce();
    void asksTheNewestWordsAloneAndKeepsThePageUntilThen();
    void putsEachChoiceIntoTheQuestion();
    void clearsAllButTheKind();
    void readsPagesWithoutGapOrRepeat();
    void aPageOfAnOlderQuestionIsNotShown();
    void beginsAnewWhereAPageIsGone();
    void keepsTheListWhereASearchFails();
    void saysWhyItHasNothing();
    void aCoreThatComesBackIsAskedAgain();
    void whatWasReadStaysWhereItIsWhenTheCoreComesBack();
    void aPageThatWasLostIsReadLater();
    void readsAnewWhatTheCatalogsHaveNow();
    void forgetsACategoryThatIsGone();
    void showsWhatACardHasBeforeTheRest();
    void saysWhyAnEntryDoesNotRun_data();
    void saysWhyAnEntryDoesNotRun();
    void findsAnEntryByItsAddress();
    void readsAHundredThousand();
    void keepsThePromisesOfAModel();
    void asksForNoMoreThanIsLookedAt();

private:
    FakeCatalog &catalog() { return m_link->made.catalog(); }
    const std::vector<api::SearchEntriesRequest> &asked() { return catalog().searches(); }
    MarketListModel &list() { return *m_market->entries(); }
    QString nameAt(int row) { return list().index(row).data(MarketListModel::NameRole).toString(); }
    void open()
    {
        m_state->start();
        m_market->open();
        QTRY_VERIFY(m_state->phase() == CoreState::Phase::Live);
        QTRY_COMPARE(m_market->face(), MarketController::Entries);
    }
    int apps()
    {
        return static_cast<int>(std::count_if(catalog().entries().begin(), catalog().entries().end(), [](const model::EntryDetail &one) { return one.entry.kind == u"app"; }));
    }
    /// As the view does when it nears the end.
    void more()
    {
        list().fetchMore({});
        QCoreApplication::sendPostedEvents(m_market.get());
    }

    const test::FakeClock m_clock{1'795'348'802};
    std::unique_ptr<LooseLink> m_link;
    std::unique_ptr<CoreState> m_state;
    std::unique_ptr<MarketController> m_market;
};

void MarketTest::init()
{
    m_market.reset();
    m_state.reset();
    m_link = std::make_unique<LooseLink>();
    catalog().fill();
    m_state = std::make_unique<CoreState>(*m_link, m_clock, QLocale::c());
    m_market = std::make_unique<MarketController>(*m_state, m_clock, QLocale::c());
}

void MarketTest::asksNothingBeforeItIsOpened()
{
    m_state->start();
    QTRY_VERIFY(m_state->phase() == CoreState::Phase::Live);
    m_market->setSearch(u"blast"_s);
    QVERIFY(asked().empty());
    QVERIFY(!m_market->catalogs()->isKnown());
    m_market->open();
    QTRY_COMPARE(m_market->face(), MarketController::Entries);
    QCOMPARE(asked().back().text, u"blast"_s);
}

void MarketTest::readsTheFirstPageOnce()
{
    open();
    QCOMPARE(asked().size(), size_t{1});
    QCOMPARE(list().count(), 60);
    QCOMPARE(nameAt(0), u"FFmpeg"_s);
    m_market->open(); // the page is shown again
    QCOMPARE(asked().size(), size_t{1});
    QCOMPARE(m_market->placeholder(), u"Search %1 apps, datasets and pools"_s.arg(QLocale().toString(catalog().catalogs().front().entries)));
}

void MarketTest::asksTheNewestWordsAloneAndKeepsThePageUntilThen()
{
    open();
    const int before = list().count();
    catalog().holdSearches();
    for (const QString &text : {u"b"_s, u"bl"_s, u"bla"_s, u"blas"_s, u"blast"_s})
        m_market->setSearch(text);
    QCOMPARE(asked().size(), size_t{2}); // the first letter; the rest waits for its answer
    QCOMPARE(asked().back().text, u"b"_s);
    QCOMPARE(list().count(), before);
    const QSignalSpy reset(&list(), &QAbstractItemModel::modelReset);
    catalog().release();
    QTRY_COMPARE(reset.count(), 1); // what the first letter found is never seen
    QCOMPARE(asked().size(), size_t{3});
    QCOMPARE(asked().back().text, u"blast"_s);
    QVERIFY(nameAt(0).startsWith(u"BLAST"));
    QVERIFY(!m_market->isBusy());
}

void MarketTest::putsEachChoiceIntoTheQuestion()
{
    open();
    m_market->setSearch(u" map  of "_s);
    QCOMPARE(asked().back().text, u"map  of"_s);
    m_market->setKind(1);
    QCOMPARE(asked().back().kind, u"dataset"_s);
    m_market->setKind(2);
    QCOMPARE(asked().back().kind, u"workerpool"_s);
    m_market->setKind(0);
    QCOMPARE(asked().back().kind, u"app"_s);
    const int biology = static_cast<int>(m_market->categories().indexOf(u"Biology"_s));
    QVERIFY(biology > 0);
    m_market->setCategory(biology);
    QCOMPARE(asked().back().category, u"biology"_s);
    QCOMPARE(m_market->category(), biology);
    QVERIFY(!asked().back().mostPrice);
    m_market->setPrice(1);
    QCOMPARE(asked().back().mostPrice, base::Nrlc{0});
    m_market->setPrice(4);
    QCOMPARE(asked().back().mostPrice, base::Nrlc{1'000'000'000});
    QCOMPARE(m_market->prices().at(4), u"Up to 1.000 RLC"_s);
    QVERIFY(asked().back().standings.empty());
    m_market->setReviewedOnly(true);
    QCOMPARE(asked().back().standings, std::vector<QString>{u"approved"_s});
    m_market->setFitsHere(true);
    QVERIFY(asked().back().fitsHere);
    for (const auto &[index, name] : {std::pair(1, u"name"_s), std::pair(2, u"price"_s), std::pair(3, u"size"_s), std::pair(0, u"best"_s)}) {
        m_market->setSort(index);
        QCOMPARE(asked().back().sort, name);
    }
    const size_t count = asked().size();
    m_market->setSort(0); // nothing new
    m_market->setPrice(4);
    QCOMPARE(asked().size(), count);
    m_market->setKind(99); // nothing that there is
    m_market->setPrice(-3);
    m_market->setSort(77);
    QCOMPARE(asked().back().sort, u"size"_s);
    QVERIFY(!asked().back().mostPrice);
}

void MarketTest::clearsAllButTheKind()
{
    open();
    m_market->setKind(1);
    m_market->setSearch(u"unicorns"_s);
    m_market->setReviewedOnly(true);
    m_market->setFitsHere(true);
    m_market->setPrice(1);
    m_market->setCategory(1);
    QTRY_COMPARE(m_market->face(), MarketController::NothingFits);
    m_market->clearFilters();
    QTRY_COMPARE(m_market->face(), MarketController::Entries);
    const api::SearchEntriesRequest &last = asked().back();
    QCOMPARE(last.kind, u"dataset"_s);
    QVERIFY(last.text.isEmpty() && last.category.isEmpty() && last.standings.empty() && !last.fitsHere && !last.mostPrice);
    QVERIFY(m_market->search().isEmpty());
}

void MarketTest::readsPagesWithoutGapOrRepeat()
{
    open();
    m_market->setKind(1);
    QStringList read;
    while (list().canFetchMore({}))
        more();
    for (int row = 0; row < list().count(); ++row)
        read += list().at(row)->address.toString();
    QStringList all;
    for (const model::EntryDetail &one : catalog().entries()) {
        if (one.entry.kind == u"dataset")
            all += one.entry.address.toString();
    }
    QVERIFY(all.size() > 800);
    QCOMPARE(read, all);
    QCOMPARE(QSet<QString>(read.begin(), read.end()).size(), read.size());
    const size_t count = asked().size();
    more(); // there is no more
    QCOMPARE(asked().size(), count);
}

void MarketTest::aPageOfAnOlderQuestionIsNotShown()
{
    open();
    catalog().holdSearches();
    more();
    more(); // is being read already
    QCOMPARE(asked().size(), size_t{2});
    m_market->setSearch(u"blast"_s);
    const QSignalSpy inserted(&list(), &QAbstractItemModel::rowsInserted);
    catalog().release();
    QTRY_VERIFY(nameAt(0).startsWith(u"BLAST"));
    QCOMPARE(inserted.count(), 0);
    QVERIFY(asked().back().after.isEmpty());
}

void MarketTest::beginsAnewWhereAPageIsGone()
{
    open();
    catalog().failNext(failure("catalog.bad_page", base::Code::InvalidArgument));
    const QSignalSpy reset(&list(), &QAbstractItemModel::modelReset);
    more();
    QTRY_COMPARE(reset.count(), 1);
    QVERIFY(m_market->error().isEmpty());
    QCOMPARE(list().count(), 60);
}

void MarketTest::keepsTheListWhereASearchFails()
{
    open();
    catalog().failNext(failure("catalog.changed_on_disk"));
    m_market->setSearch(u"blast"_s);
    QTRY_VERIFY(m_market->error().startsWith(u"A file of the catalog changed on your disk."));
    QCOMPARE(nameAt(0), u"FFmpeg"_s);
    QCOMPARE(m_market->face(), MarketController::Entries);
    m_market->retry();
    QTRY_VERIFY(nameAt(0).startsWith(u"BLAST"));
    QVERIFY(m_market->error().isEmpty());
}

void MarketTest::saysWhyItHasNothing()
{
    QCOMPARE(m_market->face(), MarketController::Waiting);
    catalog().clear();
    m_state->start();
    m_market->open();
    QTRY_COMPARE(m_market->face(), MarketController::NoCatalog);
    QCOMPARE(m_market->placeholder(), u"Search"_s);
    catalog().put(model::Catalog{.id = u"aa"_s, .snapshot = 1, .freshness = u"fresh"_s});
    m_market->open();
    QTRY_COMPARE(m_market->face(), MarketController::NothingFits);
}

void MarketTest::aCoreThatComesBackIsAskedAgain()
{
    m_link->isThere = false;
    m_state->start();
    m_market->open();
    m_market->setSearch(u"blast"_s);
    QTRY_VERIFY(!m_market->away().isEmpty());
    QVERIFY(asked().empty());
    QCOMPARE(m_market->face(), MarketController::Waiting);
    m_link->isThere = true;
    m_market->retry();
    QTRY_VERIFY(m_market->away().isEmpty());
    QTRY_VERIFY(nameAt(0).startsWith(u"BLAST"));
    QCOMPARE(asked().size(), size_t{1});
    catalog().holdSearches(); // one whose answer never comes
    m_market->setSearch(u"gromacs"_s);
    m_link->lose();
    m_market->setSearch(u"lilypond"_s);
    QVERIFY(nameAt(0).startsWith(u"BLAST"));
    m_link->isThere = true;
    m_state->retry();
    QTRY_COMPARE(asked().back().text, u"lilypond"_s);
    catalog().release();
    QTRY_VERIFY(nameAt(0).startsWith(u"LilyPond"));
}

void MarketTest::whatWasReadStaysWhereItIsWhenTheCoreComesBack()
{
    open();
    more();
    QCOMPARE(list().count(), apps());
    const QSignalSpy reset(&list(), &QAbstractItemModel::modelReset);
    const size_t count = asked().size();
    m_link->lose();
    QVERIFY(!m_market->away().isEmpty());
    QCOMPARE(m_market->face(), MarketController::Entries);
    m_link->isThere = true;
    m_state->retry();
    QTRY_VERIFY(m_market->away().isEmpty());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(asked().size(), count);
}

void MarketTest::aPageThatWasLostIsReadLater()
{
    open();
    m_market->setKind(1);
    m_link->lose();
    more();
    QCOMPARE(list().count(), 60);
    m_link->isThere = true;
    m_state->retry();
    QTRY_COMPARE(list().count(), 260);
    catalog().holdSearches();
    more();
    m_link->lose(); // while it is read
    m_link->isThere = true;
    m_state->retry();
    catalog().release();
    QTRY_COMPARE(list().count(), 460); // once
}

void MarketTest::readsAnewWhatTheCatalogsHaveNow()
{
    open();
    const QSignalSpy reset(&list(), &QAbstractItemModel::modelReset);
    ++catalog().catalogs().front().snapshot; // by another program
    m_market->open();
    QTRY_COMPARE(reset.count(), 1);
    m_market->open();
    QCOMPARE(reset.count(), 1);
    m_market->catalogs()->remove(catalog().catalogs().front().id);
    m_market->catalogs()->confirmRemove();
    QTRY_COMPARE(m_market->face(), MarketController::NoCatalog);
}

void MarketTest::forgetsACategoryThatIsGone()
{
    open();
    m_market->setCategory(static_cast<int>(m_market->categories().indexOf(u"Astronomy"_s)));
    QCOMPARE(asked().back().category, u"astronomy"_s);
    for (model::EntryDetail &one : catalog().entries())
        one.entry.categories = {u"Biology"_s};
    ++catalog().catalogs().front().snapshot;
    m_market->open();
    QTRY_COMPARE(asked().back().category, QString());
    QCOMPARE(m_market->category(), 0);
    QCOMPARE(m_market->categories().size(), 2);
}

void MarketTest::showsWhatACardHasBeforeTheRest()
{
    open();
    EntryController &entry = *m_market->entry();
    const QSignalSpy changed(&entry, &EntryController::changed);
    m_market->show(0);
    QTRY_VERIFY(entry.entry().read);
    QVERIFY(changed.count() >= 2);
    QCOMPARE(entry.entry().name, u"FFmpeg"_s);
    QCOMPARE(entry.entry().standing, u"Reviewed by 3"_s);
    QCOMPARE(entry.entry().price, u"0.120 RLC"_s);
    QVERIFY(entry.entry().runnable && entry.entry().whyNot.isEmpty());
    QCOMPARE(entry.people()->count(), 3);
    QCOMPARE(entry.differences()->count(), 0);
    catalog().failNext(failure("catalog.no_file", base::Code::NotFound));
    m_market->show(1);
    QTRY_VERIFY(!entry.error().isEmpty());
    QVERIFY(entry.entry().known && !entry.entry().read);
    QCOMPARE(entry.facts()->count(), 0);
    entry.close();
    QVERIFY(!entry.entry().known && entry.error().isEmpty());
    m_market->show(-1);
    m_market->show(100'000);
    QVERIFY(!entry.entry().known);
}

void MarketTest::saysWhyAnEntryDoesNotRun_data()
{
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QString>("because");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("begins");
    QTest::newRow("revoked") << u"revoked"_s << u"catalog.revoked"_s << u"matches"_s << u"Curators of your catalog revoked this"_s;
    QTest::newRow("suspended") << u"suspended"_s << u"catalog.suspended"_s << u"matches"_s << u"Curators of your catalog suspended this"_s;
    QTest::newRow("differs") << u"approved"_s << u"catalog.differs"_s << u"differs"_s << u"What the catalog says of this is not what the chain"_s;
    QTest::newRow("absent") << u"approved"_s << u"catalog.absent"_s << u"absent"_s << u"The chain does not know"_s;
    QTest::newRow("old") << u"approved"_s << u"catalog.old"_s << u"unchecked"_s << u"The catalog was not renewed"_s;
}

void MarketTest::saysWhyAnEntryDoesNotRun()
{
    QFETCH(QString, standing);
    QFETCH(QString, because);
    QFETCH(QString, check);
    QFETCH(QString, begins);
    model::EntryDetail &first = catalog().entries().front();
    first.entry.standing = standing;
    first.because = because;
    first.chainCheck = check;
    first.isRunnable = false;
    first.revokedBecause = u"malicious: It sends <b>all</b> away."_s;
    first.differences = {{u"owner"_s, u"0x01"_s, u"0x02"_s}};
    open();
    m_market->show(0);
    EntryController &entry = *m_market->entry();
    QTRY_VERIFY(entry.entry().read);
    QVERIFY2(entry.entry().whyNot.startsWith(begins), qPrintable(entry.entry().whyNot));
    QVERIFY(!entry.entry().runnable);
    QCOMPARE(entry.entry().verdict, u"It does harm: It sends <b>all</b> away."_s);
    QCOMPARE(entry.differences()->index(0).data(LineListModel::TitleRole).toString(), u"Owner"_s);
    QCOMPARE(entry.differences()->index(0).data(LineListModel::DetailRole).toString(), u"0x01"_s);
    QCOMPARE(entry.differences()->index(0).data(LineListModel::ValueRole).toString(), u"0x02"_s);
}

void MarketTest::findsAnEntryByItsAddress()
{
    open();
    const model::CatalogEntry &last = catalog().entries().back().entry;
    const QSignalSpy shown(m_market.get(), &MarketController::shown);
    const QSignalSpy notFound(m_market.get(), &MarketController::notFound);
    m_market->showAddress(last.address);
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(m_market->entry()->entry().name, last.name);
    m_market->showAddress({});
    QTRY_COMPARE(notFound.count(), 1);
    QCOMPARE(m_market->entry()->entry().name, last.name);
}

void MarketTest::readsAHundredThousand()
{
    catalog().fillHuge();
    open();
    while (list().canFetchMore({}))
        more();
    QVERIFY(list().count() > 100'000);
    QVERIFY2(nameAt(list().count() - 1).endsWith(u", number 99999"), qPrintable(nameAt(list().count() - 1)));
    QSet<QString> names;
    for (int row = 0; row < list().count(); ++row)
        names += list().at(row)->address.toString();
    QCOMPARE(names.size(), list().count());
}

void MarketTest::keepsThePromisesOfAModel()
{
    const QAbstractItemModelTester tester(&list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    open();
    more();
    QCOMPARE(list().count(), apps());
    m_market->setSearch(u"unicorns"_s);
    QTRY_COMPARE(list().count(), 0);
    m_market->setSearch(u"blast"_s);
    QTRY_COMPARE(list().count(), 6);
    QVERIFY(!list().canFetchMore({}));
}

/// A view that is told of a reset looks for more at once, as Qt Quick's do, whatever it shows.
void MarketTest::asksForNoMoreThanIsLookedAt()
{
    const auto greedy = [this] { list().fetchMore({}); };
    connect(&list(), &QAbstractItemModel::modelReset, this, greedy);
    open();
    m_market->setSearch(u"e"_s);
    QCoreApplication::sendPostedEvents(m_market.get());
    QCOMPARE(asked().size(), size_t{2});
    QVERIFY(asked().back().after.isEmpty());
    QVERIFY(list().canFetchMore({}));
}

QTEST_GUILESS_MAIN(MarketTest)
#include "market_test.moc"
