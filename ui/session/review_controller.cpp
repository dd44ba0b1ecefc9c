#include "ui/session/review_controller.h"

#include "ui/format/governance_words.h"
#include "ui/format/reasons.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace fallow::ui
{

using base::Code;
using base::operator""_reason;

namespace
{

constexpr std::array verdictKeys{"approve", "changes", "reject"};
constexpr qsizetype longestComment = 4000; // core/catalog: a review's

base::Result<base::Done> writeNew(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (!info.isAbsolute())
        return base::fail(Code::InvalidArgument, "wallet.file_unwritable"_reason, path);
    if (info.exists())
        return base::fail(Code::Conflict, "wallet.file_exists"_reason);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return base::fail(Code::Unavailable, "wallet.file_unwritable"_reason, file.errorString());
    return base::Done{};
}

} // namespace

ReviewController::ReviewController(CoreState &core) : m_core(core)
{
    connect(this, &Asking::busyChanged, this, &ReviewController::changed);
}

void ReviewController::begin(const model::Proposal &proposal, const std::vector<base::Address> &partial)
{
    back();
    m_proposal = proposal;
    m_partial = partial;
    m_verdict = -1;
    m_comment.clear();
    m_file = {};
    m_saved.clear();
    Q_EMIT changed();
}

QString ReviewController::subject() const
{
    return tr("Proposal %1: %2").arg(m_proposal.number).arg(m_proposal.title);
}

QStringList ReviewController::verdicts() const
{
    QStringList words;
    for (const char *key : verdictKeys)
        words += opinionWord(QString::fromLatin1(key));
    return words;
}

void ReviewController::setVerdict(int verdict)
{
    m_verdict = std::clamp(verdict, -1, static_cast<int>(verdictKeys.size()) - 1);
    setError({});
    Q_EMIT changed();
}

void ReviewController::setComment(const QString &comment)
{
    if (m_comment == comment)
        return;
    m_comment = comment;
    setError({});
    Q_EMIT changed();
}

QString ReviewController::commentProblem() const
{
    const auto over = static_cast<int>(m_comment.size() - longestComment);
    return over > 0 ? tr("%n character(s) too long", nullptr, over) : QString();
}

QStringList ReviewController::effects() const
{
    return {m_prepared.effects.begin(), m_prepared.effects.end()};
}

QStringList ReviewController::warnings() const
{
    QStringList sentences;
    for (const QString &key : m_prepared.warnings)
        sentences += reasonLine(key);
    return sentences;
}

void ReviewController::setAccepted(bool accepted)
{
    m_accepted = accepted;
    Q_EMIT changed();
}

bool ReviewController::canSign() const
{
    return m_step == Checking && !isBusy() && (m_prepared.warnings.empty() || m_accepted);
}

api::ReviewRequest ReviewController::request() const
{
    return {.catalog = m_proposal.catalog, .number = m_proposal.number, .hash = m_proposal.hash,
        .verdict = QString::fromLatin1(verdictKeys[static_cast<size_t>(m_verdict)]), .comment = m_comment.trimmed()};
}

void ReviewController::check()
{
    if (m_verdict < 0 || isBusy() || !commentProblem().isEmpty())
        return;
    ask<api::ReviewDraft>(m_core.core().governance().draftReview(request()), [this](const api::ReviewDraft &draft) { prepare(draft); });
}

void ReviewController::prepare(const api::ReviewDraft &draft)
{
    ask<api::PreparedSignature>(m_core.core().wallet().prepareSignature({.typedData = draft.typedData}), [this](const api::PreparedSignature &prepared) {
        const bool isPartial = std::find(m_partial.begin(), m_partial.end(), prepared.account) != m_partial.end();
        m_conflict = isPartial ? tr("You sign as the author of the proposal or the owner of its entry: this review will be shown and not counted.") : QString();
        m_prepared = prepared;
        m_accepted = false;
        m_step = Checking;
        Q_EMIT changed();
    });
}

void ReviewController::sign()
{
    if (!canSign())
        return;
    ask<api::SignatureReply>(m_core.core().wallet().confirmSignature({m_prepared.token}), [this](const api::SignatureReply &reply) {
        ask<api::ReviewFile>(m_core.core().governance().signedReview({request(), reply.signature, reply.account}), [this](const api::ReviewFile &file) {
            m_file = file;
            m_step = Signed;
            Q_EMIT changed();
        });
    });
}

void ReviewController::back()
{
    drop();
    setError({});
    m_step = Writing;
    m_prepared = {};
    m_conflict.clear();
    m_accepted = false;
    Q_EMIT changed();
}

QString ReviewController::filePath() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(QStringLiteral("review-%1.json").arg(m_proposal.number, 4, 10, QChar(u'0')));
}

void ReviewController::save(const QString &file)
{
    const QString path = file.trimmed();
    const auto written = writeNew(path, m_file.text.toUtf8());
    setError(written ? QString() : reasonLine(written.error().reason.key()));
    if (written)
        m_saved = tr("Written to %1").arg(path);
    Q_EMIT changed();
}

} // namespace fallow::ui
