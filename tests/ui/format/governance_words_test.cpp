#include "ui/format/governance_words.h"
#include "tests/support/fake_governance.h"

#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using namespace Qt::StringLiterals;

/// Proposals, opinions and revocations in words.
class GovernanceWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryStatus_data();
    void namesEveryStatus();
    void countsReviewsAndApprovals();
    void saysWhatDoesNotCount();
    void saysHowARevocationStands();

private:
    test::FakeGovernance m_fake;
    const QLocale m_locale = QLocale::c();
    const QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
};

void GovernanceWordsTest::namesEveryStatus_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("tone");
    const auto row = [](const QString &status, const QString &word, Tone tone) { QTest::newRow(qPrintable(status)) << status << word << static_cast<int>(tone); };
    row(u"Draft"_s, u"Draft"_s, Tone::Neutral);
    row(u"Review"_s, u"In review"_s, Tone::Info);
    row(u"Last Call"_s, u"Last call"_s, Tone::Info);
    row(u"Accepted"_s, u"Accepted"_s, Tone::Good);
    row(u"Rejected"_s, u"Rejected"_s, Tone::Danger);
    row(u"Withdrawn"_s, u"Withdrawn"_s, Tone::Neutral);
    row(u"Stagnant"_s, u"Asleep"_s, Tone::Neutral);
    row(u"Revoked"_s, u"Revoked"_s, Tone::Danger);
    row(u"Superseded"_s, u"Replaced"_s, Tone::Neutral);
}

void GovernanceWordsTest::namesEveryStatus()
{
    QFETCH(const QString, status);
    QFETCH(const QString, word);
    QFETCH(const int, tone);
    const model::Proposal proposal{.status = status};
    QCOMPARE(proposalWord(proposal), word);
    QCOMPARE(static_cast<int>(proposalTone(proposal)), tone);
    QCOMPARE(proposalWord({.status = status, .refused = u"catalog.bad_proposal"_s}), u"Unreadable"_s);
}

void GovernanceWordsTest::countsReviewsAndApprovals()
{
    const model::Proposal &proposal = m_fake.all().front().proposal;
    QCOMPARE(proposalLine(proposal), u"0042 · App · by 0x5252…5252"_s);
    QCOMPARE(reviewsLine(proposal), u"2 for it · 1 want(s) changes · 1 of an earlier version"_s);
    QCOMPARE(approvalsLine(proposal), u"1 of 2 curators and 1 of 1 reviewers approve its entry"_s);
    const model::Proposal none{.number = 3};
    QCOMPARE(reviewsLine(none), u"No review yet"_s);
    QCOMPARE(approvalsLine(none), QString());
    QCOMPARE(proposalTitle(none), u"Proposal 3"_s);
}

void GovernanceWordsTest::saysWhatDoesNotCount()
{
    const model::ProposalDetail &detail = m_fake.all().front();
    QVERIFY(approvalsNote(detail, m_locale).startsWith(u"1 approval(s) no longer count(s)"));
    QVERIFY(approvalsNote(detail, m_locale).contains(u"by its author or owner"));
    QCOMPARE(approvalsNote({}, m_locale), QString());
    model::ProposalDetail changed;
    changed.isEntryChanged = true;
    QVERIFY(approvalsNote(changed, m_locale).contains(u"has changed"));
    QCOMPARE(opinionNote(detail.reviews[0]), u"Curator"_s);
    QCOMPARE(opinionNote(detail.reviews[2]), u"No part in this catalog"_s);
    QCOMPARE(opinionNote(detail.reviews[3]), u"No part in this catalog · of an earlier version"_s);
    QCOMPARE(opinionNote(detail.reviews[4]), u"No part in this catalog · author or owner: does not count"_s);
    QCOMPARE(opinionTone(detail.reviews[0]), Tone::Good);
    QCOMPARE(opinionTone(detail.reviews[3]), Tone::Neutral); // it rejects, and no longer counts
    QCOMPARE(opinionTone(detail.reviews[4]), Tone::Neutral);
}

void GovernanceWordsTest::saysHowARevocationStands()
{
    model::Revoked line = m_fake.revocations().front();
    QCOMPARE(revokedWord(line, m_now, m_locale), u"Revoked"_s);
    QCOMPARE(revokedText(line), u"It does harm: It sent the clips it was given to a stranger."_s);
    QVERIFY(revokedNote(line, m_locale).endsWith(u"signed by 2"));
    line.isInForce = false;
    QCOMPARE(revokedWord(line, m_now, m_locale), u"Too few signatures"_s);
    model::Revoked suspension = m_fake.revocations().back();
    QVERIFY(revokedWord(suspension, m_now, m_locale).startsWith(u"Over since"));
    suspension.isInForce = true;
    QVERIFY(revokedWord(suspension, m_now.addDays(-15), m_locale).startsWith(u"Suspended until"));
    suspension.cause = u"curator"_s;
    QVERIFY(revokedText(suspension).startsWith(u"A curator's key"));
}

QTEST_GUILESS_MAIN(GovernanceWordsTest)
#include "governance_words_test.moc"
