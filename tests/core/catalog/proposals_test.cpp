#include "core/catalog/governance.h"
#include "tests/core/catalog/catalog_stand.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using namespace fallow::catalog;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// What a reader sees of proposals, reviews and revocations.
class ProposalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoSaidWhat();
    void leavesOutWhatNobodySigned_data();
    void leavesOutWhatNobodySigned();
    void forgetsReviewsOfOtherBytes();
    void showsTheEntryWithItsApprovals();
    void hasTheNewestFirstAndNoneTwice();
    void namesWhatCannotBeRead();
    void judgesEveryLine();

private:
    static QByteArray text(CatalogStand &stand, int number, const QByteArray &more = {})
    {
        return "---\nnumber: " + QByteArray::number(number) + "\ntitle: App " + QByteArray::number(number)
            + "\ntype: app\nauthor: " + stand.address("author").toString().toLatin1() + "\nstatus: Review\nentry: " + CatalogStand::pathOf(1)
            + "\n" + more + "---\n# Abstract\n";
    }
    static QByteArray put(CatalogStand &stand, int number, const QByteArray &more = {}, const QByteArray &slug = "app")
    {
        const QByteArray path = "proposals/" + QByteArray::number(number).rightJustified(4, '0') + '-' + slug + ".md";
        stand.contents[path] = text(stand, number, more);
        return path;
    }
    /// Its path.
    static QByteArray review(CatalogStand &stand, int number, const QByteArray &name, const QString &verdict, const QString &comment = {})
    {
        const auto draft = draftReview(stand.files(), static_cast<quint64>(number), verdict, comment).value();
        const auto files = addReview(stand.files(), draft, stand.sign(draft.statement(), name)).value();
        stand.contents.insert_or_assign(files.begin()->first, files.begin()->second);
        return files.begin()->first;
    }
    static Proven proven(CatalogStand &stand)
    {
        stand.publish();
        return stand.check(stand.pinned()).proven.value();
    }
    static std::vector<ProposalState> all(CatalogStand &stand, size_t most = 500)
    {
        const Proven state = proven(stand);
        return proposalStates(stand.files(), state, stand.now, most);
    }
    static const HeardReview *by(const ProposalState &state, const base::Address &reviewer)
    {
        const auto found = std::find_if(state.reviews.begin(), state.reviews.end(), [&](const HeardReview &each) { return each.reviewer == reviewer; });
        return found == state.reviews.end() ? nullptr : &*found;
    }
};

void ProposalsTest::tellsWhoSaidWhat()
{
    CatalogStand stand;
    put(stand, 1);
    review(stand, 1, "curator1", u"approve"_s, u"Built it twice."_s);
    review(stand, 1, "reviewer", u"changes"_s);
    review(stand, 1, "stranger", u"reject"_s);
    review(stand, 1, "author", u"approve"_s);
    review(stand, 1, "owner", u"approve"_s);
    const auto states = all(stand);
    QCOMPARE(states.size(), size_t{1});
    QCOMPARE(states.front().reviews.size(), size_t{5});
    const auto heard = [&](const QByteArray &name) { return by(states.front(), stand.address(name)); };
    QCOMPARE(heard("curator1")->role, u"curator"_s);
    QCOMPARE(heard("curator1")->review.comment, u"Built it twice."_s);
    QVERIFY(!heard("curator1")->isConflict && !heard("curator1")->isStale);
    QCOMPARE(heard("reviewer")->role, u"reviewer"_s);
    QCOMPARE(heard("reviewer")->review.verdict, u"changes"_s);
    QCOMPARE(heard("stranger")->role, QString());
    QVERIFY(heard("author")->isConflict);
    QVERIFY(heard("owner")->isConflict);
}

void ProposalsTest::leavesOutWhatNobodySigned_data()
{
    QTest::addColumn<QString>("lie");
    for (const char *lie : {"another's name", "another verdict", "another proposal", "no signature", "no JSON", "of another catalog"})
        QTest::newRow(lie) << QString::fromLatin1(lie);
}

void ProposalsTest::leavesOutWhatNobodySigned()
{
    QFETCH(const QString, lie);
    CatalogStand stand;
    put(stand, 1);
    put(stand, 2);
    const QByteArray path = review(stand, 1, "curator1", u"approve"_s);
    QByteArray &told = stand.contents[path];
    if (lie == u"another's name")
        stand.contents["reviews/0001/" + stand.address("curator2").toString().toLatin1() + ".json"] = std::exchange(told, {});
    else if (lie == u"another verdict")
        told.replace("approve", "reject");
    else if (lie == u"another proposal")
        stand.contents[QByteArray(path).replace("0001", "0002")] = std::exchange(told, {});
    else if (lie == u"no signature") {
        auto bare = readExactly<Review>(told).value();
        bare.signature.clear();
        told = fileText(json::toObject(bare));
    }
    else if (lie == u"no JSON")
        told = "{";
    else {
        CatalogStand other;
        put(other, 1);
        told = other.contents[review(other, 1, "curator1", u"approve"_s)];
    }
    if (stand.contents[path].isEmpty())
        stand.contents.erase(path);
    for (const ProposalState &state : all(stand))
        QCOMPARE(state.reviews.size(), size_t{0});
}

void ProposalsTest::forgetsReviewsOfOtherBytes()
{
    CatalogStand stand;
    const QByteArray path = put(stand, 1);
    review(stand, 1, "curator1", u"approve"_s);
    QVERIFY(!by(all(stand).front(), stand.address("curator1"))->isStale);
    stand.contents[path] += "One word more.\n";
    QVERIFY(by(all(stand).front(), stand.address("curator1"))->isStale);
}

void ProposalsTest::showsTheEntryWithItsApprovals()
{
    CatalogStand stand;
    put(stand, 1);
    const FileFact entry = *stand.files().find(CatalogStand::pathOf(1));
    const auto draft = draftApproval(stand.files(), entry, u"curator"_s, stand.now.addDays(30)).value();
    const auto files = addApproval(stand.files(), entry, draft, stand.sign(draft.statement(entry.path), "curator1")).value();
    stand.contents.insert_or_assign(files.begin()->first, files.begin()->second);
    const auto states = all(stand);
    QVERIFY(states.front().entry);
    QCOMPARE(states.front().entry->approval.curators, std::set{stand.address("curator1")});
    QCOMPARE(states.front().entry->approval.curatorsNeeded, 2u);
    put(stand, 2);
    stand.contents["proposals/0002-app.md"].replace(CatalogStand::pathOf(1), "meta/root/1.json"); // no entry
    QVERIFY(!all(stand).front().entry);
    stand.contents["proposals/0002-app.md"].replace("meta/root/1.json", CatalogStand::pathOf(9)); // not in the catalog
    QVERIFY(!all(stand).front().entry);
}

void ProposalsTest::hasTheNewestFirstAndNoneTwice()
{
    CatalogStand stand;
    for (const int number : {1, 2, 10})
        put(stand, number);
    put(stand, 2, "entry2: x\n", "zzz");
    const auto states = all(stand);
    QCOMPARE(states.size(), size_t{3});
    QCOMPARE(states[0].number, 10u);
    QCOMPARE(states[1].number, 2u);
    QCOMPARE(states[1].hash, content::Sha256::of(stand.contents["proposals/0002-app.md"]));
    QCOMPARE(all(stand, 2).back().number, 2u);
    const Proven state = proven(stand);
    QCOMPARE(proposalState(stand.files(), state, 10, stand.now)->number, 10u);
    FALLOW_VERIFY_REASON(proposalState(stand.files(), state, 3, stand.now), "catalog.no_file");
    FALLOW_VERIFY_REASON(proposalState(stand.files(), state, 100'002, stand.now), "catalog.no_file");
}

void ProposalsTest::namesWhatCannotBeRead()
{
    CatalogStand stand;
    put(stand, 1, "no value here\n");
    const auto states = all(stand);
    QCOMPARE(states.size(), size_t{1});
    QCOMPARE(states.front().read.error().reason.key(), u"catalog.bad_proposal"_s);
}

void ProposalsTest::judgesEveryLine()
{
    CatalogStand stand;
    const Revocation line{.subject = FileAddress::from(CatalogStand::addressOf(1)), .cause = Cause::Malicious};
    Revocation suspension = line;
    suspension.until = stand.now.addDays(2);
    stand.putRevocation(line, {"curator1"}); // one is too few
    stand.putRevocation(line, {"curator1", "curator2"});
    stand.putRevocation(suspension, {"curator3"});
    const Proven state = proven(stand);
    const auto judged = judgeLines(state.revocations, state.authority, stand.now);
    QCOMPARE(judged.size(), size_t{3});
    QVERIFY(!judged[0].isInForce);
    QVERIFY(judged[1].isInForce);
    QCOMPARE(judged[1].signers, (std::set{stand.address("curator1"), stand.address("curator2")}));
    QVERIFY(judged[2].isInForce);
    QVERIFY(!judgeLines(state.revocations, state.authority, stand.now.addDays(3))[2].isInForce);
}

QTEST_GUILESS_MAIN(ProposalsTest)
#include "proposals_test.moc"
