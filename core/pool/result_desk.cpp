#include "core/pool/result_desk.h"

#include "core/poco/contribution.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QtConcurrent/QtConcurrentRun>

Q_LOGGING_CATEGORY(lcPoolResults, "fallow.pool.results")

namespace fallow::pool {

using base::Address;
using base::Result;
using base::TaskId;
using namespace Qt::StringLiterals;

namespace {

const auto audience = u"fallow-pool-results"_s;

HttpReply refused(const char *why)
{
    return HttpReply::text(401, QByteArray(why) + '\n');
}

std::optional<Address> signerOf(const base::Bytes32 &hash, const QString &signatureHex)
{
    const auto bytes = base::fromHex(signatureHex);
    const auto signer = bytes ? poco::messageSigner(hash, *bytes) : Result<Address>(bytes.error());
    return signer ? std::optional(*signer) : std::nullopt;
}

bool isOpen(ChainTaskStatus status)
{
    return status == ChainTaskStatus::Active || status == ChainTaskStatus::Revealing;
}

} // namespace

/// One upload on its way; shared by the steps below, and the file goes with the last of them.
struct ResultDesk::Upload {
    TaskId task;
    Address wallet;
    QString file;
    ReplyTo reply;
    ~Upload() { QFile::remove(file); }
};

ResultDesk::ResultDesk(Ledger &ledger, ChainPort &chain, const TokenMaker &tokens, const ResultFiles &files,
                       ResultVerifier &verifier) :
    m_ledger(ledger), m_chain(chain), m_tokens(tokens), m_files(files), m_verifier(verifier)
{
    m_disk.setMaxThreadCount(1);
}

bool ResultDesk::mayUpload(const TokenMaker &tokens, const base::Clock &clock, const QByteArray &authorization)
{
    return tokens.check(authorization, audience, clock.now()).has_value();
}

void ResultDesk::token(const HttpRequest &request, const ReplyTo &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return reply(HttpReply::text(400, "not an authorization\n"));
    const QJsonObject body = document.object();
    const auto task = TaskId::fromHex(body.value("chainTaskId"_L1).toString());
    const auto wallet = Address::fromHex(body.value("workerWallet"_L1).toString());
    const auto enclave = Address::fromHex(body.value("enclaveChallenge"_L1).toString());
    if (!task || !wallet || !enclave)
        return reply(HttpReply::text(400, "not an authorization\n"));
    const base::Bytes32 hash = poco::authorizationHash(*wallet, *task, *enclave);
    const QString poolSignature = body.value("signature"_L1).toObject().value("value"_L1).toString();
    if (signerOf(hash, poolSignature) != m_ledger.settings().owner)
        return reply(refused("the authorization is not this pool's"));
    if (signerOf(hash, QString::fromLatin1(request.authorization)) != *wallet)
        return reply(refused("not signed by the worker"));
    base::then(this, m_chain.task(*task), [this, reply, task = *task, wallet = *wallet](const Result<TaskFacts> &facts) {
        if (!facts)
            return reply(HttpReply::unavailable(5));
        if (!isOpen(facts->status))
            return reply(refused("the task is not open"));
        const QString subject = task.toString() + u'/' + wallet.toString();
        reply(HttpReply::text(200, m_tokens.issue(audience, subject, m_ledger.now(), m_ledger.settings().tokenLife)));
    });
}

void ResultDesk::upload(const HttpRequest &request, const ReplyTo &reply)
{
    const auto upload = std::make_shared<Upload>();
    upload->file = request.uploadedFile;
    upload->reply = reply;
    const auto claims = m_tokens.check(request.authorization, audience, m_ledger.now());
    if (!claims)
        return reply(refused("log in first"));
    const QStringList subject = claims->subject.split(u'/');
    const auto task = TaskId::fromHex(subject.value(0));
    const auto wallet = Address::fromHex(subject.value(1));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (!task || !wallet || body.value("chainTaskId"_L1).toString().toLower() != task->toString())
        return reply(refused("the token is for another task"));
    upload->task = *task;
    upload->wallet = *wallet;
    if (m_ledger.state().results.contains(*task))
        return reply(refused("uploaded already"));
    checkChain(upload);
}

void ResultDesk::checkChain(const std::shared_ptr<Upload> &upload)
{
    base::then(this, m_chain.task(upload->task), [this, upload](const Result<TaskFacts> &facts) {
        if (!facts)
            return upload->reply(HttpReply::unavailable(5));
        if (facts->status != ChainTaskStatus::Revealing)
            return upload->reply(refused("the task is not revealing"));
        const base::Bytes32 digest = facts->resultDigest;
        base::then(this, m_chain.contribution(upload->task, upload->wallet), [this, upload, digest](const Result<ContributionFacts> &own) {
                if (!own)
                    return upload->reply(HttpReply::unavailable(5));
                if (own->status != ChainContributionStatus::Proved)
                    return upload->reply(refused("the contribution is not proved"));
                verify(upload, digest);
            });
    });
}

void ResultDesk::verify(const std::shared_ptr<Upload> &upload, const base::Bytes32 &digest)
{
    const TaskEntry *entry = m_ledger.state().task(upload->task);
    const Deal *deal = entry ? m_ledger.deal(entry->task.deal) : nullptr;
    base::then(this, m_verifier.verify(upload->file, digest, deal && deal->isCallback()), [this, upload, digest](const Result<VerifiedZip> &zip) {
        if (!zip && zip.error().code == base::Code::Unavailable)
            return upload->reply(HttpReply::unavailable(5));
        if (!zip || zip->digest != digest) {
            qCWarning(lcPoolResults).noquote() << "result refused" << upload->task.toString()
                                               << (zip ? u"another digest"_s : zip.error().toString());
            return upload->reply(refused("the zip does not have the agreed digest"));
        }
        keep(upload, *zip);
    });
}

void ResultDesk::keep(const std::shared_ptr<Upload> &upload, const VerifiedZip &zip)
{
    if (m_ledger.state().results.contains(upload->task))
        return upload->reply(refused("uploaded already"));
    auto stored = QtConcurrent::run(
        &m_disk, [files = m_files, file = upload->file, cid = zip.cid] { return files.keep(file, cid); });
    stored.then(this, [this, upload, zip](const Result<base::Done> &done) {
        if (done)
            return kept(upload, zip);
        qCWarning(lcPoolResults) << done.error();
        upload->reply(HttpReply::text(400, "cannot be stored\n"));
    });
}

void ResultDesk::kept(const std::shared_ptr<Upload> &upload, const VerifiedZip &zip)
{
    if (m_ledger.state().results.contains(upload->task))
        return upload->reply(refused("uploaded already")); // while the disk worked
    m_ledger.saveResult({upload->task, upload->wallet, zip.cid, zip.size, m_ledger.now()});
    qCInfo(lcPoolResults).noquote() << "result" << upload->task.toString() << zip.cid;
    m_ledger.journal().afterCommit(
        [reply = upload->reply, cid = zip.cid] { reply(HttpReply::text(200, "/ipfs/" + cid.toLatin1())); });
}

HttpReply ResultDesk::exists(const TaskId &id, const HttpRequest &request) const
{
    if (!m_tokens.check(request.authorization, audience, m_ledger.now()))
        return HttpReply::text(401, {});
    return HttpReply::text(m_ledger.state().results.contains(id) ? 204 : 404, {});
}

HttpReply ResultDesk::hash(const TaskId &id) const
{
    const auto found = m_ledger.state().results.find(id);
    return found == m_ledger.state().results.end() ? HttpReply::text(404, {})
                                                   : HttpReply::text(200, found->second.toLatin1());
}

} // namespace fallow::pool
