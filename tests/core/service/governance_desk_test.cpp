#include "core/service/governance_desk.h"

#include "core/catalog/curation.h"
#include "core/catalog/engine/git_publish.h"
#include "tests/core/catalog/catalog_stand.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_worker_ports.h"
#include "tests/support/verify_result.h"

#include <QJsonDocument>
#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// What a person reads of a catalog's proposals through the core, and the review that is handed to its curators.
class GovernanceDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatWasProposedAndTakenBack();
    void asksOneCatalogOrAll();
    void aReviewIsSignedOverTheVeryBytes();
    void refusesReviews_data();
    void refusesReviews();
    void noSignatureOfAnotherReviewCounts();

private:
    QString url() const { return u"file://"_s + m_site->filePath(u"catalog.git"_s); }
    QString id() { return m_stand->pinned().firstRoot.toString().mid(2, 16); }
    void publish()
    {
        m_stand->publish();
        FALLOW_CHECK(catalog::engine::publish(m_stand->files(), m_site->filePath(u"catalog.git"_s), u"main"_s, u"State"_s, m_stand->now));
    }
    api::ReviewRequest wanted()
    {
        return {.catalog = id(), .number = 1, .hash = content::Sha256::of(m_stand->contents["proposals/0001-app.md"]),
                .verdict = u"approve"_s, .comment = u"Built it twice."_s};
    }
    QString signatureOf(const api::ReviewRequest &review, const QByteArray &name)
    {
        const auto draft = catalog::draftReview(m_stand->files(), 1, review.verdict, review.comment).value();
        return toHex(m_stand->sign(draft.statement(), name));
    }

    std::unique_ptr<CatalogStand> m_stand;
    std::unique_ptr<QTemporaryDir> m_site;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock{0};
    FakeChoice m_wishes;
    std::unique_ptr<content::FetchClient> m_fetch;
    std::unique_ptr<service::CatalogDesk> m_catalogs;
    std::unique_ptr<service::GovernanceDesk> m_desk;
};

void GovernanceDeskTest::init()
{
    m_desk.reset();
    m_catalogs.reset();
    m_fetch = std::make_unique<content::FetchClient>(content::FetchClient::Settings{QStringLiteral(FALLOW_BIN_DIR "/fallow-fetch")});
    m_stand = std::make_unique<CatalogStand>();
    m_clock.setSeconds(m_stand->now.toSecsSinceEpoch());
    m_site = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_stand->contents["proposals/0001-app.md"] = "---\nnumber: 1\ntitle: An app\ntype: app\nauthor: "
        + m_stand->address("author").toString().toLatin1() + "\nstatus: Review\nentry: " + CatalogStand::pathOf(1) + "\n---\n# Abstract\n";
    m_stand->contents["proposals/0002-odd.md"] = "no front\n";
    m_stand->putRevocation({.subject = catalog::FileAddress::from(CatalogStand::addressOf(2)), .cause = catalog::Cause::Defect},
                           {"curator1", "curator2"});
    publish();
    m_catalogs = std::make_unique<service::CatalogDesk>(
        service::CatalogDesk::Parts{*m_fetch, m_clock, m_wishes, [] { return service::CatalogDesk::Chain(); }}, m_folder->filePath(u"catalogs"_s));
    m_desk = std::make_unique<service::GovernanceDesk>(*m_catalogs, m_clock);
    FALLOW_VERIFY_RESULT(await(m_catalogs->add({url(), m_stand->pinned().firstRoot}), 30'000));
}

void GovernanceDeskTest::listsWhatWasProposedAndTakenBack()
{
    const auto list = await(m_desk->proposals({}));
    FALLOW_VERIFY_RESULT(list);
    QCOMPARE(list->proposals.size(), size_t{2});
    QCOMPARE(list->proposals[0].refused, u"catalog.bad_proposal"_s);
    const model::Proposal &first = list->proposals[1];
    QCOMPARE(first.title, u"An app"_s);
    QCOMPARE(first.status, u"Review"_s);
    QCOMPARE(first.subject, std::optional(CatalogStand::addressOf(1)));
    QCOMPARE(first.curatorsNeeded, 2);
    QCOMPARE(first.standing, u"unreviewed"_s);
    const auto shown = await(m_desk->show({id().left(4), 1}));
    FALLOW_VERIFY_RESULT(shown);
    QCOMPARE(shown->proposal, first);
    QCOMPARE(shown->text, u"# Abstract\n"_s);
    FALLOW_VERIFY_REASON(await(m_desk->show({id(), 2})), "catalog.bad_proposal");
    FALLOW_VERIFY_REASON(await(m_desk->show({id(), -1})), "catalog.no_file");
    const auto revoked = await(m_desk->revoked({}));
    FALLOW_VERIFY_RESULT(revoked);
    QCOMPARE(revoked->revoked.size(), size_t{1});
    QCOMPARE(revoked->revoked.front().name, u"App 2"_s);
    QCOMPARE(revoked->revoked.front().cause, u"defect"_s);
    QVERIFY(revoked->revoked.front().isInForce);
    QCOMPARE(revoked->revoked.front().signers.size(), size_t{2});
}

void GovernanceDeskTest::asksOneCatalogOrAll()
{
    QCOMPARE(await(m_desk->proposals({id()}))->proposals.size(), size_t{2});
    FALLOW_VERIFY_REASON(await(m_desk->proposals({u"ffff"_s})), "catalog.not_known");
    FALLOW_VERIFY_REASON(await(m_desk->revoked({u"ffff"_s})), "catalog.not_known");
    FALLOW_VERIFY_REASON(await(m_desk->show({QString(), 1})), "catalog.not_known");
}

void GovernanceDeskTest::aReviewIsSignedOverTheVeryBytes()
{
    const auto draft = await(m_desk->draftReview(wanted()));
    FALLOW_VERIFY_RESULT(draft);
    const auto review = catalog::draftReview(m_stand->files(), 1, u"approve"_s, u"Built it twice."_s).value();
    QCOMPARE(draft->typedData, QJsonDocument::fromJson(review.statement().typedData(m_stand->domain())).object());
    const Address reviewer = m_stand->address("anybody");
    const auto file = await(m_desk->signedReview({wanted(), signatureOf(wanted(), "anybody"), reviewer}));
    FALLOW_VERIFY_RESULT(file);
    QCOMPARE(file->path, u"reviews/0001/"_s + reviewer.toString() + u".json"_s);
    m_stand->contents[file->path.toLatin1()] = file->text.toUtf8();
    publish();
    FALLOW_VERIFY_RESULT(await(m_catalogs->update({id()}), 30'000));
    const auto shown = await(m_desk->show({id(), 1}));
    FALLOW_VERIFY_RESULT(shown);
    QCOMPARE(shown->proposal.approving, 1);
    QCOMPARE(shown->reviews.size(), size_t{1});
    QCOMPARE(shown->reviews.front().comment, u"Built it twice."_s);
}

void GovernanceDeskTest::refusesReviews_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::newRow("of other bytes") << u"hash"_s << u"catalog.proposal_changed"_s;
    QTest::newRow("of none") << u"number"_s << u"catalog.no_file"_s;
    QTest::newRow("with another verdict") << u"verdict"_s << u"catalog.bad_verdict"_s;
    QTest::newRow("with a text that turns") << u"comment"_s << u"catalog.deceptive_text"_s;
    QTest::newRow("too long") << u"length"_s << u"catalog.deceptive_text"_s;
}

void GovernanceDeskTest::refusesReviews()
{
    QFETCH(const QString, what);
    QFETCH(const QString, reason);
    api::ReviewRequest review = wanted();
    const QString signature = signatureOf(review, "anybody");
    if (what == u"hash")
        review.hash = {};
    if (what == u"number")
        review.number = 77;
    if (what == u"verdict")
        review.verdict = u"maybe"_s;
    if (what == u"comment")
        review.comment = QStringLiteral("\u202Eevil");
    if (what == u"length")
        review.comment = QString(4001, u'x');
    const auto draft = await(m_desk->draftReview(review));
    QVERIFY(!draft);
    QCOMPARE(draft.error().reason.key(), reason);
    const auto file = await(m_desk->signedReview({review, signature, m_stand->address("anybody")}));
    QVERIFY(!file);
    QCOMPARE(file.error().reason.key(), reason);
}

void GovernanceDeskTest::noSignatureOfAnotherReviewCounts()
{
    const Address reviewer = m_stand->address("anybody");
    api::ReviewRequest other = wanted();
    other.verdict = u"reject"_s;
    for (const QString &signature : {signatureOf(other, "anybody"), signatureOf(wanted(), "somebody"), u"0x"_s, u"0x1234"_s, u"zz"_s})
        FALLOW_VERIFY_REASON(await(m_desk->signedReview({wanted(), signature, reviewer})), "catalog.not_a_signer");
}

QTEST_GUILESS_MAIN(GovernanceDeskTest)
#include "governance_desk_test.moc"
