#include "ui/session/governance_controller.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using namespace Qt::StringLiterals;
using test::FakeCore;

namespace
{

base::Error failure(const char *reason, base::Code code = base::Code::Corrupt)
{
    return base::fail(code, base::Reason(QString::fromLatin1(reason)));
}

} // namespace

/// What a person sees of proposals, and the review they sign.
class GovernanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsProposalsAndWhatWasTakenBack();
    void saysThatThereIsNothing();
    void saysWhyNothingCanBeRead();
    void showsOneWithItsEntry();
    void anUnreadableOneSaysWhy();
    void signsAReview();
    void writesTheFileAndNeverOverAnother();
    void saysThatAnAuthorsReviewDoesNotCount();
    void aChangedProposalIsNotSigned();
    void anotherProposalBeginsAnew();
    void readsAnewWhereACatalogWasFetched();

private:
    FakeCore &core() { return static_cast<FakeCore &>(m_link->core()); }
    QString at(int row, ProposalListModel::Role role) { return m_governance->proposals()->index(row).data(role).toString(); }
    ReviewController &review() { return *m_governance->one()->review(); }
    void begin(int verdict)
    {
        m_governance->show(0);
        QTRY_VERIFY(m_governance->one()->proposal().read);
        QTRY_VERIFY(m_governance->one()->entry()->owner());
        m_governance->one()->beginReview();
        review().setVerdict(verdict);
        review().setComment(u"  Looks right.  "_s);
    }

    const test::FakeClock m_clock{1'795'348'800}; // noon of the made-up data
    std::unique_ptr<LocalLink> m_link;
    std::unique_ptr<CoreState> m_state;
    std::unique_ptr<GovernanceController> m_governance;
};

void GovernanceTest::init()
{
    m_governance.reset();
    m_state.reset();
    auto core = FakeCore::typical();
    core->governance() = {};
    m_link = std::make_unique<LocalLink>(std::move(core));
    m_state = std::make_unique<CoreState>(*m_link, m_clock, QLocale::c());
    m_governance = std::make_unique<GovernanceController>(*m_state, m_clock, QLocale::c());
    m_state->start();
    QTRY_COMPARE(m_state->phase(), CoreState::Phase::Live);
    m_governance->open();
    QTRY_COMPARE(m_governance->face(), GovernanceController::Lines);
}

void GovernanceTest::listsProposalsAndWhatWasTakenBack()
{
    const QAbstractItemModelTester tester(m_governance->proposals());
    QCOMPARE(m_governance->proposals()->count(), 3);
    QCOMPARE(at(0, ProposalListModel::TitleRole), u"Search sequences with BLAST"_s);
    QCOMPARE(at(0, ProposalListModel::StateRole), u"In review"_s);
    QVERIFY(at(0, ProposalListModel::SpokenRole).contains(u"1 of 2 curators"));
    QCOMPARE(at(1, ProposalListModel::StateRole), u"Unreadable"_s);
    QCOMPARE(m_governance->revoked()->count(), 2);
    QCOMPARE(m_governance->revoked()->index(0).data(LineListModel::ValueRole).toString(), u"Revoked"_s);
    QCOMPARE(m_governance->note(), QString());
}

void GovernanceTest::saysThatThereIsNothing()
{
    core().governance().clear();
    m_governance->open();
    QTRY_COMPARE(m_governance->face(), GovernanceController::Nothing);
    m_governance->setRevokedShown(true);
    QCOMPARE(m_governance->face(), GovernanceController::Nothing);
}

void GovernanceTest::saysWhyNothingCanBeRead()
{
    core().governance().failNext(failure("catalog.unwritable", base::Code::Unavailable));
    m_governance->open();
    QTRY_VERIFY(!m_governance->error().isEmpty());
    QCOMPARE(m_governance->proposals()->count(), 3); // what was read stays
}

void GovernanceTest::showsOneWithItsEntry()
{
    m_governance->show(0);
    QVERIFY(m_governance->one()->proposal().known); // its row at once
    QTRY_VERIFY(m_governance->one()->proposal().read);
    QCOMPARE(m_governance->one()->reviews()->count(), 5);
    QCOMPARE(m_governance->one()->approvers()->count(), 2);
    QCOMPARE(m_governance->one()->text()->index(0).data().toString(), u"Search sequences with BLAST"_s);
    QVERIFY(m_governance->one()->proposal().note.contains(u"no longer"));
    QTRY_VERIFY(m_governance->one()->entry()->entry().read);
    QVERIFY(!m_governance->one()->entry()->entry().chain.isEmpty());
    m_governance->one()->close();
    QVERIFY(!m_governance->one()->proposal().known);
    QVERIFY(!m_governance->one()->entry()->entry().known);
    m_governance->show(2); // of no entry
    QTRY_VERIFY(m_governance->one()->proposal().read);
    QVERIFY(!m_governance->one()->proposal().hasEntry);
    QVERIFY(!m_governance->one()->entry()->entry().known);
}

void GovernanceTest::anUnreadableOneSaysWhy()
{
    m_governance->show(1);
    QTRY_VERIFY(m_governance->one()->error().contains(u"not written as the catalog wants it"));
    m_governance->show(77);
    QVERIFY(m_governance->one()->proposal().known); // the one before
}

void GovernanceTest::signsAReview()
{
    begin(1);
    review().check();
    QTRY_COMPARE(review().step(), ReviewController::Checking);
    QVERIFY(!review().headline().isEmpty());
    QCOMPARE(review().conflict(), QString());
    review().setAccepted(true);
    review().sign();
    QTRY_COMPARE(review().step(), ReviewController::Signed);
    QVERIFY(review().path().startsWith(u"reviews/0042/0x"));
    QCOMPARE(core().governance().reviewed().size(), size_t{1});
    const api::SignedReviewRequest &sent = core().governance().reviewed().front();
    QCOMPARE(sent.review.verdict, u"changes"_s);
    QCOMPARE(sent.review.comment, u"Looks right."_s);
    QCOMPARE(sent.review.hash, core().governance().all().front().proposal.hash);
}

void GovernanceTest::writesTheFileAndNeverOverAnother()
{
    begin(0);
    review().check();
    QTRY_COMPARE(review().step(), ReviewController::Checking);
    review().setAccepted(true);
    review().sign();
    QTRY_COMPARE(review().step(), ReviewController::Signed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"review.json"_s);
    review().save(u"review.json"_s); // of where?
    QVERIFY(review().saved().isEmpty() && !review().error().isEmpty());
    review().save(path);
    QVERIFY(review().saved().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), review().text());
    begin(0);
    QVERIFY(review().saved().isEmpty());
    review().save(path);
    QVERIFY(review().saved().isEmpty() && !review().error().isEmpty());
}

void GovernanceTest::saysThatAnAuthorsReviewDoesNotCount()
{
    const auto prepared = core().wallet().prepareSignature({.message = u"who signs?"_s}).result();
    core().governance().all().front().proposal.author = prepared->account;
    m_governance->open();
    QTRY_VERIFY(m_governance->proposals()->at(0)->author == core().governance().all().front().proposal.author);
    begin(0);
    review().check();
    QTRY_COMPARE(review().step(), ReviewController::Checking);
    QVERIFY(review().conflict().contains(u"not counted"));
}

void GovernanceTest::aChangedProposalIsNotSigned()
{
    begin(0);
    core().governance().all().front().proposal.hash = {};
    review().check();
    QTRY_VERIFY(review().error().contains(u"was changed"));
    QCOMPARE(review().step(), ReviewController::Writing);
    review().setVerdict(-1);
    review().setComment(QString(4001, u'x'));
    QVERIFY(!review().commentProblem().isEmpty());
    review().check();
    QVERIFY(!review().isBusy());
}

void GovernanceTest::anotherProposalBeginsAnew()
{
    begin(0);
    review().check();
    QTRY_COMPARE(review().step(), ReviewController::Checking);
    m_governance->show(2);
    QTRY_VERIFY(m_governance->one()->proposal().read);
    m_governance->one()->beginReview();
    QCOMPARE(review().step(), ReviewController::Writing);
    QCOMPARE(review().verdict(), -1);
    QCOMPARE(review().comment(), QString());
    QVERIFY(review().subject().contains(u"Who may put a key out"));
}

void GovernanceTest::readsAnewWhereACatalogWasFetched()
{
    core().governance().fill();
    core().putDownload({.id = u"content-x"_s, .isOver = true});
    QTest::qWait(0);
    QCOMPARE(m_governance->proposals()->count(), 3);
    core().putDownload({.id = u"catalog-5a0c1d77e2b94f30"_s, .isOver = true});
    QTRY_COMPARE(m_governance->proposals()->count(), 361);
}

QTEST_MAIN(GovernanceTest)
#include "governance_test.moc"
