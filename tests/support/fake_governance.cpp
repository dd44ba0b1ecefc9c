#include "tests/support/fake_governance.h"

#include "core/base/future.h"

#include <QDate>
#include <QJsonArray>
#include <QTime>

#include <algorithm>

namespace fallow::test
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

const QString catalogId = u"5a0c1d77e2b94f30"_s; // that of FakeCatalog

Address address(char digit)
{
    return *Address::fromBytes(QByteArray(20, digit));
}

ContentHash hashOf(qint64 number)
{
    return ContentHash::fromHex(QString::number(number).rightJustified(64, u'0')).value();
}

model::ProposalDetail underReview()
{
    model::ProposalDetail detail;
    detail.proposal = {.catalog = catalogId, .number = 42, .title = u"Search sequences with BLAST"_s, .type = u"app"_s,
                       .status = u"Review"_s, .author = address('\x52'), .hash = hashOf(42), .subject = address('\1'),
                       .approving = 2, .changing = 1, .stale = 1, .curators = 1, .curatorsNeeded = 2, .reviewers = 1,
                       .reviewersNeeded = 1, .standing = u"unreviewed"_s};
    detail.text = u"# Search sequences with BLAST\n\n## Abstract\nFinds the sequences that are like a query, among proteins or "
                  "DNA.\n\n## What it runs and why\n`/app.sh` makes a database of the given sequences and calls **blastp** or "
                  "blastn with one thread:\n\n- the query is the first input file;\n- the library is the dataset.\n\n"
                  "## Permissions asked\nNone: no network, no GPU, no files but its input and `/iexec_out`.\n\n"
                  "## Where it comes from\nSee [the recipe](https://example.org/blast).\n"_s;
    detail.reviews = {{.reviewer = address('\x31'), .verdict = u"approve"_s, .comment = u"Built it twice, the same digest."_s, .role = u"curator"_s},
                      {.reviewer = address('\x47'), .verdict = u"approve"_s, .role = u"reviewer"_s},
                      {.reviewer = address('\x66'), .verdict = u"changes"_s, .comment = u"Say how much memory a large library needs."_s},
                      {.reviewer = address('\x71'), .verdict = u"reject"_s, .comment = u"The test order is missing."_s, .isStale = true},
                      {.reviewer = address('\x52'), .verdict = u"approve"_s, .isConflict = true}};
    detail.curators = {address('\x31')};
    detail.reviewers = {address('\x47')};
    detail.staleApprovals = 1;
    detail.conflictingApprovals = 1;
    return detail;
}

model::ProposalDetail accepted()
{
    model::ProposalDetail detail;
    detail.proposal = {.catalog = catalogId, .number = 7, .title = u"Who may put a key out"_s, .type = u"policy"_s,
                       .status = u"Accepted"_s, .author = address('\x31'), .hash = hashOf(7), .approving = 4};
    detail.text = u"# Who may put a key out\n\nTwo curators together, and never the key's own holder alone.\n"_s;
    return detail;
}

} // namespace

FakeGovernance::FakeGovernance()
{
    const auto at = [](int day) { return QDateTime(QDate(2026, 11, day), QTime(9, 30), Qt::UTC); };
    model::ProposalDetail unreadable;
    unreadable.proposal = {.catalog = catalogId, .number = 41, .refused = u"catalog.bad_proposal"_s};
    m_proposals = {underReview(), unreadable, accepted()};
    m_revoked = {{.catalog = catalogId, .number = 2, .subject = address('\3'), .name = u"Fast encoder"_s, .cause = u"malicious"_s,
                  .reason = u"It sent the clips it was given to a stranger."_s, .issued = at(20),
                  .signers = {address('\x31'), address('\x47')}, .isInForce = true},
                 {.catalog = catalogId, .number = 1, .subject = address('\2'), .name = u"Globins"_s, .cause = u"defect"_s,
                  .reason = u"The checksum does not fit; its owner looks into it."_s, .issued = at(3), .until = at(10),
                  .signers = {address('\x31')}}};
}

void FakeGovernance::fill()
{
    for (qint64 number = 43; number <= 400; ++number) {
        model::ProposalDetail detail = underReview();
        detail.proposal.number = number;
        detail.proposal.title = u"Proposal number %1"_s.arg(number);
        detail.proposal.hash = hashOf(number);
        m_proposals.insert(m_proposals.begin(), detail);
    }
}

void FakeGovernance::clear()
{
    m_proposals.clear();
    m_revoked.clear();
}

template<typename T>
api::Answer<T> FakeGovernance::answer(Result<T> result)
{
    if (m_nextError)
        result = *std::exchange(m_nextError, {});
    return readyWith<T>(std::move(result));
}

Result<model::ProposalDetail> FakeGovernance::find(const api::ProposalRequest &request) const
{
    const auto found = std::find_if(m_proposals.begin(), m_proposals.end(), [&](const model::ProposalDetail &each) {
        return each.proposal.number == request.number && each.proposal.catalog.startsWith(request.catalog);
    });
    if (found == m_proposals.end())
        return fail(Code::NotFound, "catalog.no_file"_reason);
    if (!found->proposal.refused.isEmpty())
        return fail(Code::Corrupt, "catalog.bad_proposal"_reason);
    return *found;
}

Result<Done> FakeGovernance::check(const api::ReviewRequest &request) const
{
    const auto found = find({request.catalog, request.number});
    if (!found)
        return found.error();
    if (found->proposal.hash != request.hash)
        return fail(Code::Conflict, "catalog.proposal_changed"_reason);
    if (!QStringList{u"approve"_s, u"changes"_s, u"reject"_s}.contains(request.verdict))
        return fail(Code::InvalidArgument, "catalog.bad_verdict"_reason);
    return Done{};
}

api::Answer<api::ProposalList> FakeGovernance::proposals(const api::ProposalsRequest &)
{
    api::ProposalList list;
    for (const model::ProposalDetail &each : m_proposals)
        list.proposals.push_back(each.proposal);
    return answer<api::ProposalList>(std::move(list));
}

api::Answer<model::ProposalDetail> FakeGovernance::show(const api::ProposalRequest &request)
{
    return answer(find(request));
}

api::Answer<api::RevokedList> FakeGovernance::revoked(const api::ProposalsRequest &)
{
    return answer<api::RevokedList>(api::RevokedList{m_revoked});
}

api::Answer<api::ReviewDraft> FakeGovernance::draftReview(const api::ReviewRequest &request)
{
    const QJsonArray members{QJsonObject{{u"name"_s, u"verdict"_s}, {u"type"_s, u"string"_s}}};
    const QJsonObject typed{{u"types"_s, QJsonObject{{u"EIP712Domain"_s, QJsonArray()}, {u"Review"_s, members}}},
                            {u"primaryType"_s, u"Review"_s},
                            {u"domain"_s, QJsonObject{{u"name"_s, u"iExecCatalog"_s}}},
                            {u"message"_s, QJsonObject{{u"verdict"_s, request.verdict}}}};
    return answer<api::ReviewDraft>(check(request).transform([&](const Done &) { return api::ReviewDraft{typed}; }));
}

api::Answer<api::ReviewFile> FakeGovernance::signedReview(const api::SignedReviewRequest &request)
{
    if (check(request.review))
        m_reviewed.push_back(request);
    return answer<api::ReviewFile>(check(request.review).transform([&](const Done &) {
        return api::ReviewFile{u"reviews/%1/%2.json"_s.arg(request.review.number, 4, 10, QChar(u'0')).arg(request.reviewer.toString()),
                               u"{}\n"_s};
    }));
}

} // namespace fallow::test
