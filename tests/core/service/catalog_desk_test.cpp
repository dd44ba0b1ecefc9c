#include "core/service/catalog_desk.h"

#include "core/catalog/engine/git_publish.h"
#include "core/service/catalog_shown.h"
#include "tests/core/catalog/catalog_stand.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_worker_ports.h"
#include "tests/support/verify_result.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// What a person asks of the core about catalogs, on the real helper, and what workers are told because of it.
class CatalogDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsFindsShowsAndForgets();
    void fillsTheFormOfAnEntry();
    void keepsNothingOfWhatIsRefused();
    void keepsTheStateBeforeWhereAnUpdateIsRefused();
    void updatesOneAtATime();
    void saysHowFarItIs();
    void saysWhatTheCatalogIs();
    void givesUpWhatAPersonCancels();
    void refusesTasksOfWhatIsRevoked();
    void heedsASuspensionWhileItLasts();
    void hearsOfWhatAnotherProcessTook();
    void saysWhenACatalogIsOld();
    void refusesQueriesThatThereAreNot_data();
    void refusesQueriesThatThereAreNot();
    void comparesWithTheChain_data();
    void comparesWithTheChain();
    void aRevocationCountsMoreThanTheChain();

private:
    QString url() const { return u"file://"_s + m_site->filePath(u"catalog.git"_s); }
    void publish()
    {
        m_stand->publish();
        FALLOW_CHECK(catalog::engine::publish(m_stand->files(), m_site->filePath(u"catalog.git"_s), u"main"_s, u"State"_s, m_stand->now));
    }
    void restart()
    {
        m_desk.reset();
        m_desk = std::make_unique<service::CatalogDesk>(
            service::CatalogDesk::Parts{*m_fetch, m_clock, m_wishes, [] { return service::CatalogDesk::Chain(); }}, m_folder->filePath(u"catalogs"_s));
    }
    Result<api::UpdatedCatalog> add()
    {
        return await(m_desk->add({url(), m_stand->pinned().firstRoot}), 30'000);
    }
    Result<api::UpdatedCatalog> update() { return await(m_desk->update({id()}), 30'000); }
    QString id() { return m_stand->pinned().firstRoot.toString().mid(2, 16); }
    std::vector<model::Catalog> list() { return await(m_desk->list({}))->catalogs; }
    QString refusalOf(int app, int dataset = 99) const
    {
        return m_desk->refusal({.app = CatalogStand::addressOf(app), .dataset = CatalogStand::addressOf(dataset)});
    }

    std::unique_ptr<CatalogStand> m_stand;
    std::unique_ptr<QTemporaryDir> m_site;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock{0};
    FakeChoice m_wishes;
    std::unique_ptr<content::FetchClient> m_fetch;
    std::unique_ptr<service::CatalogDesk> m_desk;
};

void CatalogDeskTest::init()
{
    m_desk.reset();
    m_wishes.reason.clear();
    m_fetch = std::make_unique<content::FetchClient>(content::FetchClient::Settings{QStringLiteral(FALLOW_BIN_DIR "/fallow-fetch")});
    m_stand = std::make_unique<CatalogStand>();
    m_clock.setSeconds(m_stand->now.toSecsSinceEpoch());
    m_site = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<QTemporaryDir>();
    publish();
    restart();
}

void CatalogDeskTest::addsFindsShowsAndForgets()
{
    QVERIFY(!QFile::exists(m_folder->filePath(u"catalogs"_s))); // until somebody wants one
    QCOMPARE(list().size(), size_t{0});
    const auto added = add();
    FALLOW_VERIFY_RESULT(added);
    QCOMPARE(added->catalog.id, id());
    QCOMPARE(added->looked, 2);
    QCOMPARE(list().front().entries, 2);
    QCOMPARE(list().front().freshness, u"fresh"_s);
    FALLOW_VERIFY_REASON(add(), "catalog.known_already");
    const auto found = await(m_desk->search({.text = u"app 1"_s}));
    FALLOW_VERIFY_RESULT(found);
    QCOMPARE(found->entries.size(), size_t{1});
    QCOMPARE(found->entries.front().standing, u"unreviewed"_s);
    const auto shown = await(m_desk->show({id().left(4), CatalogStand::addressOf(1)}));
    FALLOW_VERIFY_RESULT(shown);
    QCOMPARE(shown->entry, found->entries.front());
    QCOMPARE(shown->chainCheck, u"unchecked"_s);
    QVERIFY(shown->isRunnable);
    FALLOW_VERIFY_REASON(await(m_desk->show({id(), CatalogStand::addressOf(7)})), "catalog.no_file");
    FALLOW_VERIFY_REASON(await(m_desk->remove({QString()})), "catalog.not_known");
    FALLOW_VERIFY_RESULT(await(m_desk->remove({id()})));
    QCOMPARE(list().size(), size_t{0});
    QCOMPARE(await(m_desk->search({}))->entries.size(), size_t{0});
}

void CatalogDeskTest::fillsTheFormOfAnEntry()
{
    catalog::Entry entry = m_stand->entry(3);
    entry.form = {{.name = u"clip"_s, .label = u"Clip"_s, .kind = model::FieldKind::File, .isRequired = true},
                  {.name = u"title"_s, .label = u"Title"_s, .words = {u"--title"_s, u"{}"_s}}};
    m_stand->contents[CatalogStand::pathOf(3)] = catalog::fileText(json::toObject(entry));
    publish();
    FALLOW_VERIFY_RESULT(add());
    const auto shown = await(m_desk->show({id(), CatalogStand::addressOf(3)}));
    FALLOW_VERIFY_RESULT(shown);
    QCOMPARE(shown->form, entry.form);
    const auto filled = await(m_desk->fillForm({id(), CatalogStand::addressOf(3), {{u"clip"_s, u"/data/a"_s}, {u"title"_s, u"it's mine"_s}}}));
    FALLOW_VERIFY_RESULT(filled);
    QCOMPARE(filled->arguments, u"--title 'it'\"'\"'s mine'"_s);
    QCOMPARE(filled->inputFiles, std::vector<QString>{u"/data/a"_s});
    QVERIFY(filled->problems.empty());
    const auto bad = await(m_desk->fillForm({id(), CatalogStand::addressOf(3), {{u"clip"_s, u"a"_s}}}));
    QCOMPARE(bad->problems, (std::vector<model::FieldProblem>{{u"clip"_s, u"form.not_a_file"_s, u"a"_s}}));
    FALLOW_VERIFY_REASON(await(m_desk->fillForm({id(), CatalogStand::addressOf(1), {}})), "catalog.no_form");
    FALLOW_VERIFY_REASON(await(m_desk->fillForm({id(), CatalogStand::addressOf(7), {}})), "catalog.no_file");
}

void CatalogDeskTest::keepsNothingOfWhatIsRefused()
{
    FALLOW_VERIFY_REASON(await(m_desk->add({url(), ContentHash()}), 30'000), "catalog.wrong_root");
    FALLOW_VERIFY_REASON(await(m_desk->add({u"ext::sh -c id"_s, ContentHash()}), 30'000), "catalog.bad_url");
    QCOMPARE(list().size(), size_t{0});
}

void CatalogDeskTest::keepsTheStateBeforeWhereAnUpdateIsRefused()
{
    FALLOW_VERIFY_RESULT(add());
    m_stand->putEntry(3);
    m_stand->publish({"curator1"});
    FALLOW_CHECK(catalog::engine::publish(m_stand->files(), m_site->filePath(u"catalog.git"_s), u"main"_s, u"State"_s, m_stand->now));
    FALLOW_VERIFY_REASON(update(), "catalog.too_few_signatures");
    QCOMPARE(list().front().refused, u"catalog.too_few_signatures"_s);
    QCOMPARE(list().front().entries, 2);
    QCOMPARE(list().front().snapshot, 2);
}

void CatalogDeskTest::updatesOneAtATime()
{
    FALLOW_VERIFY_RESULT(add());
    const auto first = m_desk->update({id()});
    const auto second = m_desk->update({id()});
    FALLOW_VERIFY_REASON(await(second), "catalog.busy");
    FALLOW_VERIFY_RESULT(await(first, 30'000));
    FALLOW_VERIFY_RESULT(update());
}

void CatalogDeskTest::saysHowFarItIs()
{
    QSignalSpy told(m_desk.get(), &service::CatalogDesk::changed);
    FALLOW_VERIFY_RESULT(add());
    QVERIFY(told.count() > 0);
    const auto last = told.last().front().value<model::Download>();
    QVERIFY(last.isOver);
    QCOMPARE(last.phase, u"sealed"_s);
    QCOMPARE(last.id, u"catalog-"_s + id());
}

void CatalogDeskTest::saysWhatTheCatalogIs()
{
    catalog::Entry entry = m_stand->entry(1);
    entry.categories = {u"Media"_s};
    entry.homepage = u"https://app.example"_s;
    entry.source = u"https://source.example/app"_s;
    m_stand->contents[CatalogStand::pathOf(1)] = catalog::fileText(json::toObject(entry));
    publish();
    const auto added = add();
    FALLOW_VERIFY_RESULT(added);
    QCOMPARE(added->catalog.name, u"Stand"_s);
    QCOMPARE(list().front().name, u"Stand"_s);
    QCOMPARE(list().front().curators, 3);
    QCOMPARE(await(m_desk->list({}))->categories, std::vector<QString>{u"media"_s});
    const auto shown = await(m_desk->show({id(), CatalogStand::addressOf(1)}));
    QCOMPARE(shown->homepage, u"https://app.example"_s);
    QCOMPARE(shown->source, u"https://source.example/app"_s);
    QVERIFY(await(m_desk->show({id(), CatalogStand::addressOf(2)}))->source.isEmpty());
}

/// A server that takes the call and says nothing.
void CatalogDeskTest::givesUpWhatAPersonCancels()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QSignalSpy called(&silent, &QTcpServer::newConnection);
    const auto adding = m_desk->add({u"git://127.0.0.1:%1/catalog.git"_s.arg(silent.serverPort()), m_stand->pinned().firstRoot});
    QTRY_VERIFY_WITH_TIMEOUT(!called.isEmpty(), 30'000);
    FALLOW_VERIFY_RESULT(await(m_desk->cancel({QString()}))); // nobody's
    QVERIFY(!adding.isFinished());
    FALLOW_VERIFY_RESULT(await(m_desk->cancel({id()})));
    FALLOW_VERIFY_REASON(await(adding, 30'000), "content.cancelled");
    QVERIFY(list().empty());
    FALLOW_VERIFY_RESULT(add()); // the way is free again
    FALLOW_VERIFY_RESULT(await(m_desk->cancel({id()}))); // nothing is under way
    QCOMPARE(list().front().refused, QString());
}

void CatalogDeskTest::refusesTasksOfWhatIsRevoked()
{
    FALLOW_VERIFY_RESULT(add());
    QCOMPARE(refusalOf(1), QString());
    m_stand->putRevocation({.subject = catalog::FileAddress::from(CatalogStand::addressOf(1))}, {"curator1", "curator2"});
    publish();
    QSignalSpy told(m_desk.get(), &service::CatalogDesk::bansChanged);
    FALLOW_VERIFY_RESULT(update());
    QVERIFY(told.count() == 1 || told.wait());
    QCOMPARE(refusalOf(1), u"catalog.revoked"_s);
    QCOMPARE(refusalOf(2, 1), u"catalog.revoked"_s); // as a dataset
    QCOMPARE(refusalOf(2), QString());
    m_wishes.reason = u"policy.price_too_low"_s;
    QCOMPARE(refusalOf(2), u"policy.price_too_low"_s);
    m_wishes.reason.clear();
    restart(); // it is known at once after a start
    QSignalSpy again(m_desk.get(), &service::CatalogDesk::bansChanged);
    QVERIFY(again.wait());
    QCOMPARE(refusalOf(1), u"catalog.revoked"_s);
    const auto shown = await(m_desk->show({id(), CatalogStand::addressOf(1)}));
    QCOMPARE(shown->because, u"catalog.revoked"_s);
    QCOMPARE(shown->revokedBy.size(), size_t{2});
    QSignalSpy forgotten(m_desk.get(), &service::CatalogDesk::bansChanged);
    FALLOW_VERIFY_RESULT(await(m_desk->remove({id()})));
    QVERIFY(forgotten.count() == 1 || forgotten.wait());
    QCOMPARE(refusalOf(1), QString());
}

void CatalogDeskTest::heedsASuspensionWhileItLasts()
{
    m_stand->putRevocation({.subject = catalog::FileAddress::from(CatalogStand::addressOf(1)), .until = m_stand->now.addDays(3)}, {"curator1"});
    publish();
    QSignalSpy told(m_desk.get(), &service::CatalogDesk::bansChanged);
    FALLOW_VERIFY_RESULT(add());
    QVERIFY(told.count() == 1 || told.wait());
    QCOMPARE(refusalOf(1), u"catalog.suspended"_s);
    m_clock.setSeconds(m_stand->now.addDays(3).toSecsSinceEpoch());
    QCOMPARE(refusalOf(1), QString());
}

/// As `fallow-cli catalog update` beside the core.
void CatalogDeskTest::hearsOfWhatAnotherProcessTook()
{
    FALLOW_VERIFY_RESULT(add());
    m_stand->putRevocation({.subject = catalog::FileAddress::from(CatalogStand::addressOf(1))}, {"curator1", "curator2"});
    publish();
    service::CatalogDesk other({*m_fetch, m_clock, m_wishes, [] { return service::CatalogDesk::Chain(); }}, m_folder->filePath(u"catalogs"_s));
    FALLOW_VERIFY_RESULT(await(other.update({id()}), 30'000));
    QCOMPARE(refusalOf(1), QString());
    QSignalSpy told(m_desk.get(), &service::CatalogDesk::bansChanged);
    m_desk->look();
    QVERIFY(told.count() == 1 || told.wait());
    QCOMPARE(refusalOf(1), u"catalog.revoked"_s);
}

void CatalogDeskTest::saysWhenACatalogIsOld()
{
    FALLOW_VERIFY_RESULT(add());
    m_clock.setSeconds(m_stand->now.addDays(2).toSecsSinceEpoch());
    QCOMPARE(list().front().freshness, u"stale"_s);
    QVERIFY(await(m_desk->show({id(), CatalogStand::addressOf(1)}))->isRunnable);
    m_clock.setSeconds(m_stand->now.addDays(40).toSecsSinceEpoch());
    QCOMPARE(list().front().freshness, u"old"_s);
    const auto old = await(m_desk->show({id(), CatalogStand::addressOf(1)}));
    QVERIFY(!old->isRunnable);
    QCOMPARE(old->because, u"catalog.old"_s);
}

void CatalogDeskTest::refusesQueriesThatThereAreNot_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QString>("sort");
    QTest::newRow("kind") << u"planet"_s << QString() << QString();
    QTest::newRow("standing") << QString() << u"loved"_s << QString();
    QTest::newRow("sort") << QString() << QString() << u"name; DROP TABLE entry"_s;
}

void CatalogDeskTest::refusesQueriesThatThereAreNot()
{
    QFETCH(QString, kind);
    QFETCH(QString, standing);
    QFETCH(QString, sort);
    api::SearchEntriesRequest request{.kind = kind, .sort = sort};
    if (!standing.isEmpty())
        request.standings = {standing};
    FALLOW_VERIFY_REASON(await(m_desk->search(request)), "catalog.bad_query");
}

void CatalogDeskTest::comparesWithTheChain_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"", "owner", "name", "multiaddr", "checksum"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

/// Case 38 of transfer.md: said by its name, and not runnable.
void CatalogDeskTest::comparesWithTheChain()
{
    QFETCH(QString, field);
    const Address owner = CatalogStand::addressOf(5);
    const Bytes32 checksum = *Bytes32::fromBytes(QByteArray(32, 'c'));
    const model::EntryDetail said{.entry = {.kind = u"app"_s, .provider = owner, .name = u"FFmpeg"_s, .multiaddr = u"docker.io/a:1"_s, .checksum = checksum},
                                  .chainCheck = u"unchecked"_s, .isRunnable = true};
    service::OnChain chain{owner, u"FFmpeg"_s, "docker.io/a:1", checksum};
    if (field == u"owner")
        chain.owner = CatalogStand::addressOf(6);
    if (field == u"name")
        chain.name = u"FFmpeg "_s;
    if (field == u"multiaddr")
        chain.multiaddr = "docker.io/a:2";
    if (field == u"checksum")
        chain.checksum = Bytes32();
    const model::EntryDetail detail = service::compared(said, chain);
    QCOMPARE(detail.isRunnable, field.isEmpty());
    QCOMPARE(detail.chainCheck, field.isEmpty() ? u"matches"_s : u"differs"_s);
    QCOMPARE(detail.because, field.isEmpty() ? QString() : u"catalog.differs"_s);
    QCOMPARE(detail.differences.size(), size_t{!field.isEmpty()});
    if (!field.isEmpty())
        QCOMPARE(detail.differences.front().field, field);
}

void CatalogDeskTest::aRevocationCountsMoreThanTheChain()
{
    const model::EntryDetail revoked{.entry = {.name = u"A"_s}, .because = u"catalog.revoked"_s};
    QCOMPARE(service::compared(revoked, {}).because, u"catalog.revoked"_s);
    QVERIFY(!service::compared(revoked, {.name = u"A"_s}).isRunnable);
    QCOMPARE(service::absent({.isRunnable = true}).because, u"catalog.absent"_s);
    QVERIFY(!service::absent({.isRunnable = true}).isRunnable);
}

QTEST_GUILESS_MAIN(CatalogDeskTest)
#include "catalog_desk_test.moc"
