#include "ui/session/catalogs_controller.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using namespace Qt::StringLiterals;
using test::FakeCatalog;
using test::FakeCore;

namespace
{

const QString url = u"https://catalog.example/more.git"_s;
const QString root = u"ab"_s.repeated(32);

base::Error failure(const char *reason, base::Code code = base::Code::Corrupt)
{
    return base::fail(code, base::Reason(QString::fromLatin1(reason)));
}

} // namespace

/// The catalogs of a person: what they see of them and what they do with them.
class CatalogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatThereIs();
    void saysOfSeveralHowManyThereAre();
    void addsOne();
    void addsNothingThatIsNotAHash_data();
    void addsNothingThatIsNotAHash();
    void saysWhatIsWrongWithAnAddress_data();
    void saysWhatIsWrongWithAnAddress();
    void saysWhyOneWasNotAdded();
    void whatWasThereStaysWhereAnUpdateIsRefused_data();
    void whatWasThereStaysWhereAnUpdateIsRefused();
    void saysHowFarItIsAndGivesUp();
    void fetchesOneAtATime();
    void removesOnlyAfterAQuestion();
    void saysWhyOneWasNotRemoved();
    void hearsOfWhatOthersFetched();
    void forgetsWhatItFetchedWithACoreThatIsGone();

private:
    FakeCore &core() { return static_cast<FakeCore &>(m_link->core()); }
    FakeCatalog &catalog() { return core().catalog(); }
    const QString &firstId() { return catalog().catalogs().front().id; }
    QString at(int row, CatalogListModel::Role role) { return m_catalogs->list()->index(row).data(role).toString(); }

    const test::FakeClock m_clock{1'795'348'800}; // noon of the made-up data
    std::unique_ptr<LocalLink> m_link;
    std::unique_ptr<CoreState> m_state;
    std::unique_ptr<CatalogsController> m_catalogs;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void CatalogsTest::init()
{
    m_tester.reset();
    m_catalogs.reset();
    m_state.reset();
    m_link = std::make_unique<LocalLink>(std::make_unique<FakeCore>());
    m_state = std::make_unique<CoreState>(*m_link, m_clock, QLocale::c());
    m_catalogs = std::make_unique<CatalogsController>(*m_state, m_clock, QLocale::c());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_catalogs->list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_state->start();
    QTRY_VERIFY(m_state->phase() == CoreState::Phase::Live);
    m_catalogs->read();
    QTRY_VERIFY(m_catalogs->isKnown());
}

void CatalogsTest::saysWhatThereIs()
{
    QCOMPARE(m_catalogs->summary(), u"Catalog main"_s);
    QCOMPARE(m_catalogs->line(), QString::fromUtf8("3 entry(s) · 5 curator(s) · checked 2 min ago · revision 12"));
    QCOMPARE(at(0, CatalogListModel::StateRole), u"Up to date"_s);
    QVERIFY(m_catalogs->trouble().isEmpty());
    QCOMPARE(at(0, CatalogListModel::RootRole).size(), 64);
    catalog().catalogs().front() = {.id = u"ff"_s, .url = u"https://far.example/x.git"_s, .freshness = u"never"_s};
    m_catalogs->read();
    QTRY_COMPARE(m_catalogs->summary(), u"Catalog far.example"_s); // it has no name yet
    QCOMPARE(m_catalogs->line(), u"nothing of it was fetched yet"_s);
}

void CatalogsTest::saysOfSeveralHowManyThereAre()
{
    catalog().put(model::Catalog{.id = u"bb"_s, .snapshot = 1, .entries = 17, .freshness = u"fresh"_s, .name = u"b"_s});
    m_catalogs->read();
    QTRY_COMPARE(m_catalogs->summary(), u"2 catalogs"_s);
    QCOMPARE(m_catalogs->line(), u"20 entry(s) in all"_s);
}

void CatalogsTest::addsOne()
{
    const QSignalSpy added(m_catalogs.get(), &CatalogsController::added);
    m_catalogs->add(QString(u"  " + url + u' '), QString(u" 0x" + root.toUpper()));
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(catalog().catalogs().back().url, url);
    QCOMPARE(catalog().catalogs().back().root.toString(), QString(u"0x" + root));
    QCOMPARE(m_catalogs->list()->count(), 2);
    QCOMPARE(m_catalogs->told(), u"more is among your catalogs now."_s);
    QVERIFY(m_catalogs->error().isEmpty() && !m_catalogs->isFetching());
}

void CatalogsTest::addsNothingThatIsNotAHash_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("short") << root.left(62);
    QTest::newRow("odd") << root.left(63);
    QTest::newRow("long") << QString(root + u"ab");
    QTest::newRow("no digit") << QString(u"xy" + root.mid(2));
    QTest::newRow("twice 0x") << QString(u"0x0x" + root);
    QTest::newRow("words") << u"trust me"_s;
}

void CatalogsTest::addsNothingThatIsNotAHash()
{
    QFETCH(QString, typed);
    QCOMPARE(m_catalogs->rootProblem(typed).isEmpty(), typed.isEmpty());
    m_catalogs->add(url, typed);
    QCOMPARE(catalog().catalogs().size(), size_t{1});
}

void CatalogsTest::saysWhatIsWrongWithAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("https") << url << true;
    QTest::newRow("around it") << QString(u" " + url + u"\n") << true;
    QTest::newRow("nothing yet") << QString() << true;
    QTest::newRow("http") << u"http://catalog.example/a.git"_s << false;
    QTest::newRow("file") << u"file:///etc"_s << false;
    QTest::newRow("ssh") << u"git@catalog.example:a.git"_s << false;
    QTest::newRow("a login") << u"https://me:word@catalog.example/a.git"_s << false;
    QTest::newRow("no server") << u"https:///a.git"_s << false;
    QTest::newRow("a helper") << u"ext::sh -c id"_s << false;
}

void CatalogsTest::saysWhatIsWrongWithAnAddress()
{
    QFETCH(QString, typed);
    QFETCH(bool, isGood);
    QCOMPARE(m_catalogs->urlProblem(typed).isEmpty(), isGood);
}

void CatalogsTest::saysWhyOneWasNotAdded()
{
    catalog().failNext(failure("catalog.wrong_root"));
    const QSignalSpy added(m_catalogs.get(), &CatalogsController::added);
    m_catalogs->add(url, root);
    QTRY_VERIFY(m_catalogs->error().startsWith(u"This is not the catalog you chose"));
    QVERIFY(!m_catalogs->isFetching());
    QCOMPARE(m_catalogs->list()->count(), 1);
    QCOMPARE(added.count(), 0);
    m_catalogs->forgetTold();
    QVERIFY(m_catalogs->error().isEmpty());
}

void CatalogsTest::whatWasThereStaysWhereAnUpdateIsRefused_data()
{
    QTest::addColumn<QString>("reason");
    for (const char *reason : {"rollback", "fork", "mixed", "frozen", "root_fork", "root_rollback", "wrong_tree", "revocation_removed",
             "too_few_signatures", "unreachable", "version_jump", "history_rewritten", "clock_behind"})
        QTest::newRow(reason) << QString(u"catalog." + QString::fromLatin1(reason));
}

void CatalogsTest::whatWasThereStaysWhereAnUpdateIsRefused()
{
    QFETCH(QString, reason);
    catalog().failNext(failure(reason.toLatin1().constData()));
    m_catalogs->update(firstId());
    QTRY_VERIFY(!m_catalogs->error().isEmpty());
    QCOMPARE(m_catalogs->list()->count(), 1);
    QCOMPARE(at(0, CatalogListModel::StateRole), u"Update refused"_s);
    QVERIFY2(m_catalogs->trouble().startsWith(QString(u"main: " + m_catalogs->error())), qPrintable(m_catalogs->trouble()));
    QVERIFY2(m_catalogs->trouble().endsWith(u"Revision 12 is in use."), qPrintable(m_catalogs->trouble()));
    m_catalogs->update(firstId());
    QTRY_VERIFY(m_catalogs->trouble().isEmpty());
    QCOMPARE(m_catalogs->told(), u"main has nothing new."_s);
}

void CatalogsTest::saysHowFarItIsAndGivesUp()
{
    catalog().hangNextFetch();
    m_catalogs->update(firstId());
    QVERIFY(m_catalogs->isFetching());
    QCOMPARE(m_catalogs->fetched(), u"Fetching and proving"_s);
    core().putDownload({.id = u"catalog-"_s + firstId(), .phase = u"download"_s, .received = 1'200'000});
    QTRY_COMPARE(m_catalogs->fetched(), u"Fetching and proving, 1.2 MB so far"_s);
    m_catalogs->cancel();
    QTRY_VERIFY(!m_catalogs->isFetching());
    QVERIFY2(m_catalogs->error().isEmpty(), qPrintable(m_catalogs->error())); // a person wanted it so
    QVERIFY(m_catalogs->told().isEmpty() && m_catalogs->trouble().isEmpty());
}

void CatalogsTest::fetchesOneAtATime()
{
    catalog().hangNextFetch();
    m_catalogs->update(firstId());
    m_catalogs->add(url, root);
    m_catalogs->update(firstId());
    QCOMPARE(catalog().catalogs().size(), size_t{1});
    QVERIFY(m_catalogs->isFetching() && m_catalogs->error().isEmpty());
    m_catalogs->remove(firstId()); // its answer comes between
    m_catalogs->confirmRemove();
    QTRY_VERIFY(m_catalogs->error().startsWith(u"This catalog is being updated."));
    QVERIFY(m_catalogs->isFetching());
    m_catalogs->cancel();
    QTRY_VERIFY(!m_catalogs->isFetching());
}

void CatalogsTest::removesOnlyAfterAQuestion()
{
    m_catalogs->confirmRemove(); // of nothing
    m_catalogs->remove(u"no such id"_s);
    QVERIFY(m_catalogs->removing().isEmpty());
    m_catalogs->remove(firstId());
    QCOMPARE(m_catalogs->removing(), u"main"_s);
    QCOMPARE(catalog().catalogs().size(), size_t{1});
    m_catalogs->keep();
    m_catalogs->confirmRemove();
    QCOMPARE(catalog().catalogs().size(), size_t{1});
    m_catalogs->remove(firstId());
    m_catalogs->confirmRemove();
    QTRY_COMPARE(m_catalogs->list()->count(), 0);
    QVERIFY(m_catalogs->removing().isEmpty() && m_catalogs->summary().isEmpty());
    QVERIFY(catalog().catalogs().empty());
}

void CatalogsTest::saysWhyOneWasNotRemoved()
{
    m_catalogs->remove(firstId());
    catalog().failNext(failure("catalog.busy", base::Code::Conflict));
    m_catalogs->confirmRemove();
    QTRY_VERIFY(m_catalogs->error().startsWith(u"This catalog is being updated."));
    QCOMPARE(m_catalogs->removing(), u"main"_s); // still asked
    QCOMPARE(m_catalogs->list()->count(), 1);
}

void CatalogsTest::hearsOfWhatOthersFetched()
{
    catalog().put(model::Catalog{.id = u"bb"_s, .freshness = u"never"_s});
    core().putDownload({.id = u"some-file"_s, .isOver = true});
    core().putDownload({.id = u"catalog-bb"_s});
    QCOMPARE(m_catalogs->list()->count(), 1);
    core().putDownload({.id = u"catalog-bb"_s, .isOver = true});
    QTRY_COMPARE(m_catalogs->list()->count(), 2);
}

void CatalogsTest::forgetsWhatItFetchedWithACoreThatIsGone()
{
    catalog().hangNextFetch();
    m_catalogs->update(firstId());
    Q_EMIT m_link->closed(failure("rpc.disconnected", base::Code::Unavailable));
    QVERIFY(!m_catalogs->isFetching());
    QVERIFY(m_catalogs->error().isEmpty());
    m_state->retry();
    QTRY_VERIFY(m_state->phase() == CoreState::Phase::Live);
    QTRY_COMPARE(at(0, CatalogListModel::StateRole), u"Updating"_s); // the core goes on
    m_catalogs->update(firstId());
    QTRY_VERIFY(m_catalogs->error().startsWith(u"This catalog is being updated."));
}

QTEST_GUILESS_MAIN(CatalogsTest)
#include "catalogs_test.moc"
