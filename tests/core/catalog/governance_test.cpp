#include "core/catalog/proposal.h"
#include "tests/core/catalog/catalog_stand.h"

#include <QTest>

using namespace fallow;
using namespace fallow::catalog;
using namespace fallow::test;
using namespace Qt::StringLiterals;

class GovernanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suspendsByOneAndRevokesByTwo();
    void suspendsForTwoWeeksAtMost();
    void revokesOneVersionOrAll();
    void keepsWhatWasRevokedThroughChangesOfKeys();
    void tellsWhoSignedTheGravest();
    void refusesLinesThatAreNotOnePerLine_data();
    void refusesLinesThatAreNotOnePerLine();
    void approvesByTwoCuratorsAndAReviewer();
    void countsNoWordOfAuthorOrOwner();
    void countsNobodyTwice();
    void forgetsApprovalsOfOtherBytes();
    void readsProposals();
    void refusesProposals_data();
    void refusesProposals();

private:
    Authority authority(CatalogStand &stand) { return readAuthority(stand.files(), stand.pinned()).value(); }
    std::optional<Verdict> verdict(CatalogStand &stand, int entry = 1, const base::ContentHash &hash = {})
    {
        return verdictOn(readRevocations(stand.files()).value(), authority(stand), CatalogStand::addressOf(entry), hash, stand.now);
    }
    ApprovalQuestion question(CatalogStand &stand)
    {
        const QByteArray path = stand.pathOf(1);
        return {.path = path, .contentHash = content::Sha256::of(stand.contents[path]), .owner = stand.address("owner"),
                .proposal = Proposal{.number = 1, .author = stand.address("author")}};
    }
    Approval approval(CatalogStand &stand, const QByteArray &name, const QString &role)
    {
        Approval approval{.proposal = 1, .role = role, .contentHash = question(stand).contentHash, .validUntil = stand.now.addDays(90)};
        approval.signature = stand.sign(approval.statement(question(stand).path), name);
        return approval;
    }
    ApprovalState judge(CatalogStand &stand, const std::vector<Approval> &approvals)
    {
        return judgeApprovals(question(stand), {approvals}, authority(stand), {}, stand.now);
    }
};

void GovernanceTest::suspendsByOneAndRevokesByTwo()
{
    CatalogStand stand;
    const Revocation line{.subject = FileAddress::from(CatalogStand::addressOf(1)), .cause = Cause::Malicious};
    QVERIFY(!verdict(stand));
    stand.putRevocation(line, {"curator1"});
    QVERIFY(!verdict(stand));
    stand.putRevocation(line, {"curator1", "curator1"});
    stand.putRevocation(line, {"curator1", "reviewer"});
    QVERIFY(!verdict(stand));
    Revocation suspension = line;
    suspension.until = stand.now.addDays(10);
    stand.putRevocation(suspension, {"reviewer"});
    QVERIFY(!verdict(stand));
    stand.putRevocation(suspension, {"curator3"});
    QVERIFY(verdict(stand));
    QVERIFY(verdict(stand)->revocation.until);
    QVERIFY(!verdict(stand, 2));
    stand.putRevocation(line, {"curator1", "curator3"});
    QVERIFY(!verdict(stand)->revocation.until);
}

void GovernanceTest::suspendsForTwoWeeksAtMost()
{
    CatalogStand stand;
    Revocation line{.subject = FileAddress::from(CatalogStand::addressOf(1))};
    line.until = stand.now.addDays(15);
    stand.putRevocation(line, {"curator1", "curator2"});
    QVERIFY(!verdict(stand));
    line.until = stand.now.addDays(14);
    stand.putRevocation(line, {"curator1"});
    QVERIFY(verdict(stand));
    stand.now = stand.now.addDays(14);
    QVERIFY(!verdict(stand));
}

void GovernanceTest::revokesOneVersionOrAll()
{
    CatalogStand stand;
    const auto bad = content::Sha256::of("bad version");
    stand.putRevocation({.subject = FileAddress::from(CatalogStand::addressOf(1)), .contentHash = bad}, {"curator1", "curator2"});
    QVERIFY(verdict(stand, 1, bad));
    QVERIFY(!verdict(stand, 1, content::Sha256::of("good version")));
}

void GovernanceTest::keepsWhatWasRevokedThroughChangesOfKeys()
{
    CatalogStand stand;
    stand.putRevocation({.subject = FileAddress::from(CatalogStand::addressOf(1))}, {"curator1", "curator2"});
    // The curator goes later, by the others' word, and from the next root.
    stand.putRevocation({.subject = FileAddress::from(stand.address("curator1")), .cause = Cause::Curator}, {"curator2", "curator3"});
    QVERIFY(verdict(stand));
    Root next = stand.root(2);
    next.revocation = stand.role(2, {"curator4", "curator5"});
    stand.putRoot(next, {"root1", "root2"});
    QVERIFY(verdict(stand));
    // After that the word of who went counts no more.
    stand.putRevocation({.subject = FileAddress::from(CatalogStand::addressOf(2))}, {"curator1", "curator2"});
    QVERIFY(!verdict(stand, 2));
}

void GovernanceTest::tellsWhoSignedTheGravest()
{
    CatalogStand stand;
    const auto subject = FileAddress::from(CatalogStand::addressOf(1));
    stand.putRevocation({.subject = subject, .cause = Cause::Malicious}, {"curator2", "curator3"});
    stand.putRevocation({.subject = subject, .cause = Cause::Legal}, {"curator1", "curator2"});
    const auto found = verdict(stand);
    QVERIFY(found);
    QCOMPARE(found->revocation.cause, Cause::Malicious);
    QCOMPARE(found->signers, (std::set{stand.address("curator2"), stand.address("curator3")}));
}

void GovernanceTest::refusesLinesThatAreNotOnePerLine_data()
{
    QTest::addColumn<QByteArray>("text");
    CatalogStand stand;
    stand.putRevocation({.subject = FileAddress::from(CatalogStand::addressOf(1))}, {"curator1"});
    const QByteArray line = stand.contents["revocations/2027.jsonl"];
    QTest::newRow("no end") << line.chopped(1);
    QTest::newRow("empty line") << line + '\n';
    QTest::newRow("same number twice") << line + line;
    QTest::newRow("starts at two") << QByteArray(line).replace("\"seq\":1", "\"seq\":2");
    QTest::newRow("unknown cause") << QByteArray(line).replace("defect", "whim");
    QTest::newRow("unknown member") << QByteArray(line).replace("\"seq\":1", "\"seq\":1,\"x\":1");
    QTest::newRow("hidden text") << QByteArray(line).replace("Because.", "Be\xE2\x80\xAE");
}

void GovernanceTest::refusesLinesThatAreNotOnePerLine()
{
    QFETCH(QByteArray, text);
    QCOMPARE(readRevocationLines(text).error().reason.key(), u"catalog.bad_revocation"_s);
}

void GovernanceTest::approvesByTwoCuratorsAndAReviewer()
{
    CatalogStand stand;
    const Approval one = approval(stand, "curator1", u"curator"_s);
    const Approval two = approval(stand, "curator2", u"curator"_s);
    const Approval review = approval(stand, "reviewer", u"reviewer"_s);
    QVERIFY(!judge(stand, {}).isApproved());
    QVERIFY(!judge(stand, {one, two}).isApproved());
    QVERIFY(!judge(stand, {one, review}).isApproved());
    QVERIFY(judge(stand, {one, two, review}).isApproved());
    QVERIFY(!judge(stand, {one, two, approval(stand, "reviewer", u"curator"_s)}).isApproved());
    QVERIFY(!judge(stand, {one, two, approval(stand, "stranger", u"reviewer"_s)}).isApproved());
    const std::set<base::Address> revoked{stand.address("curator2")};
    QVERIFY(!judgeApprovals(question(stand), {{one, two, review}}, authority(stand), revoked, stand.now).isApproved());
    ApprovalQuestion unknownAuthor = question(stand);
    unknownAuthor.proposal.reset();
    QVERIFY(!judgeApprovals(unknownAuthor, {{one, two, review}}, authority(stand), {}, stand.now).isApproved());
}

void GovernanceTest::countsNoWordOfAuthorOrOwner()
{
    CatalogStand stand;
    const Approval one = approval(stand, "curator1", u"curator"_s);
    const Approval two = approval(stand, "curator2", u"curator"_s);
    const Approval review = approval(stand, "reviewer", u"reviewer"_s);
    for (const QByteArray name : {"curator1", "reviewer"}) {
        ApprovalQuestion asAuthor = question(stand);
        asAuthor.proposal->author = stand.address(name);
        const auto state = judgeApprovals(asAuthor, {{one, two, review}}, authority(stand), {}, stand.now);
        QVERIFY(!state.isApproved());
        QCOMPARE(state.partial, 1);
        ApprovalQuestion asOwner = question(stand);
        asOwner.owner = stand.address(name);
        QVERIFY(!judgeApprovals(asOwner, {{one, two, review}}, authority(stand), {}, stand.now).isApproved());
    }
}

void GovernanceTest::countsNobodyTwice()
{
    CatalogStand stand;
    Root both = stand.root(2);
    both.review = stand.role(1, {"curator1"});
    stand.putRoot(both, {"root1", "root2"});
    const Approval one = approval(stand, "curator1", u"curator"_s);
    QVERIFY(!judge(stand, {one, one, approval(stand, "curator1", u"reviewer"_s)}).isApproved());
    const Approval two = approval(stand, "curator2", u"curator"_s);
    QVERIFY(!judge(stand, {one, two, approval(stand, "curator1", u"reviewer"_s)}).isApproved());
    const Approval three = approval(stand, "curator3", u"curator"_s);
    QVERIFY(judge(stand, {two, three, approval(stand, "curator1", u"reviewer"_s)}).isApproved());
}

void GovernanceTest::forgetsApprovalsOfOtherBytes()
{
    CatalogStand stand;
    const std::vector<Approval> all{approval(stand, "curator1", u"curator"_s), approval(stand, "curator2", u"curator"_s),
                                    approval(stand, "reviewer", u"reviewer"_s)};
    QVERIFY(judge(stand, all).isApproved());
    stand.contents[stand.pathOf(1)] += '\n';
    QCOMPARE(judge(stand, all).stale, 3);
    // Somebody writes the new hash into the old approvals.
    auto forged = all;
    for (Approval &one : forged)
        one.contentHash = question(stand).contentHash;
    QVERIFY(!judge(stand, forged).isApproved());
    CatalogStand later;
    const std::vector<Approval> old{approval(later, "curator1", u"curator"_s), approval(later, "curator2", u"curator"_s),
                                    approval(later, "reviewer", u"reviewer"_s)};
    later.now = later.now.addDays(90);
    QCOMPARE(judge(later, old).stale, 3);
}

namespace
{
const QByteArray goodProposal = "---\nnumber: 42\ntitle: FFmpeg app\ntype: app\nauthor: 0x0101010101010101010101010101010101010101\n"
                                "status: Last Call\nentry: apps/x\n---\n# Abstract\n";
}

void GovernanceTest::readsProposals()
{
    const auto proposal = readProposal("proposals/0042-ffmpeg-app.md", goodProposal);
    QVERIFY2(proposal, qPrintable(proposal ? QString() : proposal.error().toString()));
    QCOMPARE(proposal->number, 42u);
    QCOMPARE(proposal->author, CatalogStand::addressOf(1));
    QCOMPARE(proposal->status, ProposalStatus::LastCall);
    QCOMPARE(proposal->text, u"# Abstract\n"_s);
}

void GovernanceTest::refusesProposals_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto changed = [](const char *from, const char *to) { return QByteArray(goodProposal).replace(from, to); };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no front") << QByteArray("# Abstract\n");
    QTest::newRow("no end of the front") << changed("entry: apps/x\n---\n", "entry: apps/x\n");
    QTest::newRow("another number") << changed("number: 42", "number: 43");
    QTest::newRow("number twice") << changed("number: 42", "number: 42\nnumber: 42");
    QTest::newRow("author") << changed("0x0101", "0x01");
    QTest::newRow("status") << changed("Last Call", "Approved");
    QTest::newRow("type") << changed("type: app", "type: joke");
    QTest::newRow("title") << changed("FFmpeg app", "F\xD0\xB0st app");
    QTest::newRow("hash") << changed("entry: apps/x", "contentHash: 0x12");
    QTest::newRow("not UTF-8") << changed("Abstract", "\xff");
}

void GovernanceTest::refusesProposals()
{
    QFETCH(QByteArray, text);
    QCOMPARE(readProposal("proposals/0042-ffmpeg-app.md", text).error().reason.key(), u"catalog.bad_proposal"_s);
    QCOMPARE(readProposal("proposals/", text).error().reason.key(), u"catalog.bad_proposal"_s);
}

QTEST_GUILESS_MAIN(GovernanceTest)
#include "governance_test.moc"
