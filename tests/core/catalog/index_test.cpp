#include "core/catalog/index/librarian.h"
#include "tests/core/catalog/catalog_reader.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using namespace fallow::catalog;
using namespace fallow::test;
using namespace Qt::StringLiterals;

namespace
{

/// A curator's catalog with a proposal, and a reader that indexes each update.
class Indexed
{
public:
    Reader reader{false};
    std::unique_ptr<store::Database> database = store::Database::open(u":memory:"_s, store::migrationSet(u"catalog"_s)).value();
    store::CatalogRepository books{*database};
    EntryIndex index{books};
    qint64 looked = 0;

    Indexed()
    {
        reader.stand.contents["proposals/0001-apps.md"] =
            "---\nnumber: 1\ntitle: Apps\ntype: app\nauthor: 0x0909090909090909090909090909090909090909\nstatus: Accepted\n---\n";
        publish();
    }
    void publish()
    {
        reader.stand.publish();
        FALLOW_CHECK(reader.take(reader.handOver()) == u"accepted");
        follow();
    }
    void follow()
    {
        const auto done = index.follow(id(), *reader.last.reading, reader.stand.now);
        FALLOW_CHECK(done);
        looked = *done;
    }
    QString id() const { return reader.shelved.id(); }
    std::optional<store::CatalogEntryRow> row(int number) { return books.find(id(), CatalogStand::pathOf(number)).value(); }
    QString standing(int number)
    {
        const auto found = row(number);
        return found ? json::toJson(static_cast<Standing>(found->standing)).toString() : u"none"_s;
    }
    void approve(int number, const Names &names, const QDateTime &until)
    {
        CatalogStand &stand = reader.stand;
        Approvals all;
        for (const QByteArray &name : names) {
            Approval one{.proposal = 1, .role = name == "reviewer" ? u"reviewer"_s : u"curator"_s,
                         .contentHash = content::Sha256::of(stand.contents[CatalogStand::pathOf(number)]), .validUntil = until};
            one.signature = stand.sign(one.statement(CatalogStand::pathOf(number)), name);
            all.approvals.push_back(one);
        }
        stand.contents[approvalsPathOf(CatalogStand::pathOf(number))] = fileText(json::toObject(all));
    }
};

const Names everybody{"curator1", "curator2", "reviewer"};

} // namespace

/// The index says at every moment what looking at every entry anew would say, and looks only at what an update touched.
class IndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatTheEntriesSay();
    void looksOnlyAtWhatChanged();
    void followsApprovalsUntilTheyRunOut();
    void followsAProposal();
    void followsRevocations();
    void endsASuspensionByItself();
    void looksAtAllWhenACuratorIsPutOut();
    void looksAtAllUnderANewRoot();
    void isMadeAnewWhereItIsOfAnotherState();
    void keepsAnEntryThatCannotBeReadApart();
    void bansWhatHasNoEntry();
};

void IndexTest::holdsWhatTheEntriesSay()
{
    Indexed site;
    QCOMPARE(site.looked, 2);
    QCOMPARE(site.row(1)->name, u"App 1"_s);
    QCOMPARE(site.row(1)->license, u"Apache-2.0"_s);
    QCOMPARE(site.row(1)->provider, site.reader.stand.address("owner"));
    QCOMPARE(site.row(1)->proposal, std::optional<qint64>(1));
    QCOMPARE(site.standing(1), u"unreviewed"_s);
    QCOMPARE(site.books.search({.text = u"video"_s})->rows.size(), size_t{2});
}

void IndexTest::looksOnlyAtWhatChanged()
{
    Indexed site;
    site.reader.stand.putEntry(3);
    site.reader.stand.contents.erase(CatalogStand::pathOf(2));
    site.publish();
    QCOMPARE(site.looked, 1);
    QCOMPARE(site.standing(3), u"unreviewed"_s);
    QCOMPARE(site.standing(2), u"none"_s);
    site.follow();
    QCOMPARE(site.looked, 1); // the same again does no harm
    site.publish(); // a new timestamp alone
    QCOMPARE(site.looked, 0);
    QCOMPARE(*site.books.count(site.id()), 2);
}

void IndexTest::followsApprovalsUntilTheyRunOut()
{
    Indexed site;
    const QDateTime until = site.reader.stand.now.addDays(2);
    site.approve(1, everybody, until);
    site.publish();
    QCOMPARE(site.looked, 1);
    QCOMPARE(site.standing(1), u"approved"_s);
    QCOMPARE(site.row(1)->curators, 2);
    QCOMPARE(site.row(1)->reviewers, 1);
    site.reader.stand.now = until;
    site.follow();
    QCOMPARE(site.standing(1), u"unreviewed"_s);
    site.reader.stand.contents.erase(approvalsPathOf(CatalogStand::pathOf(1)));
    site.publish();
    QCOMPARE(site.standing(1), u"unreviewed"_s);
}

void IndexTest::followsAProposal()
{
    Indexed site;
    site.approve(1, everybody, site.reader.stand.now.addDays(2));
    site.publish();
    // Its author turns out to be one of those who approved it.
    site.reader.stand.contents["proposals/0001-apps.md"].replace("0x0909090909090909090909090909090909090909",
                                                                 site.reader.stand.address("curator1").toString().toLatin1());
    site.publish();
    QCOMPARE(site.looked, 2);
    QCOMPARE(site.standing(1), u"unreviewed"_s);
}

void IndexTest::followsRevocations()
{
    Indexed site;
    site.reader.stand.putRevocation({.subject = FileAddress::from(CatalogStand::addressOf(1))}, {"curator1", "curator2"});
    site.publish();
    QCOMPARE(site.looked, 1);
    QCOMPARE(site.standing(1), u"revoked"_s);
    QCOMPARE(site.standing(2), u"unreviewed"_s);
    const auto bans = site.books.bans(0);
    QCOMPARE(*bans, (std::vector<store::CatalogBan>{{CatalogStand::addressOf(1), {}}}));
}

void IndexTest::endsASuspensionByItself()
{
    Indexed site;
    const QDateTime until = site.reader.stand.now.addDays(3);
    site.reader.stand.putRevocation({.subject = FileAddress::from(CatalogStand::addressOf(1)), .until = until}, {"curator1"});
    site.publish();
    QCOMPARE(site.standing(1), u"suspended"_s);
    QCOMPARE(site.books.bans(until.toSecsSinceEpoch() - 1)->size(), size_t{1});
    QCOMPARE(site.books.bans(until.toSecsSinceEpoch())->size(), size_t{0});
    site.reader.stand.now = until;
    site.follow();
    QCOMPARE(site.standing(1), u"unreviewed"_s);
}

void IndexTest::looksAtAllWhenACuratorIsPutOut()
{
    Indexed site;
    site.approve(1, everybody, site.reader.stand.now.addDays(2));
    site.publish();
    QCOMPARE(site.standing(1), u"approved"_s);
    site.reader.stand.putRevocation({.subject = FileAddress::from(site.reader.stand.address("curator2")), .cause = Cause::Curator},
                                    {"curator1", "curator3"});
    site.reader.stand.publish({"curator1", "curator3"});
    QCOMPARE(site.reader.take(site.reader.handOver()), u"accepted"_s);
    site.follow();
    QCOMPARE(site.looked, 2);
    QCOMPARE(site.standing(1), u"unreviewed"_s);
}

void IndexTest::looksAtAllUnderANewRoot()
{
    Indexed site;
    site.approve(1, everybody, site.reader.stand.now.addDays(2));
    site.publish();
    auto root = site.reader.stand.root(2);
    root.review = site.reader.stand.role(1, {"another"});
    site.reader.stand.putRoot(root, {"root1", "root2"});
    site.publish();
    QCOMPARE(site.looked, 2);
    QCOMPARE(site.standing(1), u"unreviewed"_s);
}

void IndexTest::isMadeAnewWhereItIsOfAnotherState()
{
    Indexed site;
    store::CatalogEntryRow stale = *site.row(1);
    stale.path = "apps/gone";
    FALLOW_VERIFY_RESULT(site.books.apply(site.id(), {.rootVersion = 1}, {.put = {stale}}));
    site.reader.stand.putEntry(3);
    site.publish();
    QCOMPARE(site.looked, 3);
    QCOMPARE(*site.books.count(site.id()), 3);
}

void IndexTest::keepsAnEntryThatCannotBeReadApart()
{
    Indexed site;
    site.reader.stand.contents[CatalogStand::pathOf(1)] = "{\"schema\": 1}\n";
    site.publish();
    QCOMPARE(site.standing(1), u"refused"_s);
    QCOMPARE(site.row(1)->refused, u"catalog.bad_entry"_s);
    QCOMPARE(site.row(1)->address, CatalogStand::addressOf(1));
    QCOMPARE(site.standing(2), u"unreviewed"_s);
}

void IndexTest::bansWhatHasNoEntry()
{
    Indexed site;
    site.reader.stand.putRevocation({.subject = FileAddress::from(CatalogStand::addressOf(1)), .cause = Cause::Malicious}, {"curator1", "curator2"});
    site.reader.stand.contents.erase(CatalogStand::pathOf(1));
    site.publish();
    QCOMPARE(*site.books.bans(0), (std::vector<store::CatalogBan>{{CatalogStand::addressOf(1), {}}}));
    // One signature alone revokes nothing.
    site.reader.stand.putRevocation({.subject = FileAddress::from(CatalogStand::addressOf(2))}, {"curator1"});
    site.publish();
    QCOMPARE(site.books.bans(0)->size(), size_t{1});
    QCOMPARE(site.standing(2), u"unreviewed"_s);
}

QTEST_GUILESS_MAIN(IndexTest)
#include "index_test.moc"
