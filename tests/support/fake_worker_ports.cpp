#include "tests/support/fake_worker_ports.h"

#include "core/poco/result_digest.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace fallow::test {

using base::Code;
using base::Result;
using base::operator""_reason;
using task::ChainView;
using worker::Answer;
using worker::Sent;
using Task = ChainView::Task;
using Contribution = ChainView::Contribution;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<worker::Packed> packed(const QString &out, const QString &zip)
{
    const QJsonObject computed = QJsonDocument::fromJson(read(out + u"/computed.json")).object();
    const QString path = computed.value(u"deterministic-output-path").toString();
    if (!path.startsWith(u"/iexec_out/") || !QFile::exists(out + path.mid(10)))
        return base::fail(Code::Conflict, "task.no_digest"_reason);
    const QByteArray sha = QCryptographicHash::hash(read(out + path.mid(10)), QCryptographicHash::Sha256);
    if (!write(zip, "zip of " + sha.toHex()))
        return base::fail(Code::Unavailable, "content.disk_full"_reason);
    const auto digest = poco::fileDigest(base::ContentHash::fromBytes(sha).value());
    return worker::Packed{.zip = zip, .digest = digest.toString()};
}

wallet::WorkerLimits limits()
{
    wallet::WorkerLimits limits;
    limits.chainId = 31337;
    limits.hub = base::Address::fromBytes(QByteArray(20, '\x11')).value();
    limits.owner = base::Address::fromBytes(QByteArray(20, '\x33')).value();
    return limits;
}

} // namespace

Answer<worker::TaskFacts> FakeChainPort::facts(const task::Authorization &, const QString &digest)
{
    if (factsError)
        return factsGate.answer(*factsError);
    worker::TaskFacts facts = state;
    facts.view.consensusIsOurs = state.view.consensusIsOurs && digest == contributedDigest;
    return factsGate.answer(facts);
}

Answer<base::Address> FakeChainPort::poolOwner(const base::Address &)
{
    return QtFuture::makeReadyFuture(ownerError ? Result<base::Address>(*ownerError) : Result<base::Address>(owner));
}

Answer<Sent> FakeChainPort::contribute(const task::Authorization &, const QString &digest)
{
    ++contributeCalls;
    if (contributeError)
        return contributeGate.answer(*contributeError);
    const bool isNew = contributedDigest.isEmpty();
    if (!isNew && contributedDigest != digest)
        return contributeGate.answer(base::fail(Code::Conflict, "poco.already_contributed"_reason));
    if (isNew && state.view.task != Task::Active)
        return contributeGate.answer(base::fail(Code::Conflict, "poco.task_not_active"_reason));
    if (isNew) {
        contributedDigest = digest;
        state.view.contribution = Contribution::Contributed;
    }
    return contributeGate.answer(Sent{QStringLiteral("0xc0"), block});
}

Answer<Sent> FakeChainPort::reveal(const base::TaskId &, const QString &digest)
{
    ++revealCalls;
    if (revealError)
        return revealGate.answer(*revealError);
    if (state.view.task != Task::Revealing || digest != contributedDigest)
        return revealGate.answer(base::fail(Code::Conflict, "poco.cannot_reveal"_reason));
    revealedDigest = digest;
    state.view.contribution = Contribution::Proved;
    return revealGate.answer(Sent{QStringLiteral("0xde"), block});
}

Answer<std::optional<base::Nrlc>> FakeChainPort::reward(const base::TaskId &, qint64)
{
    return QtFuture::makeReadyFuture(Result<std::optional<base::Nrlc>>(paid));
}

void FakeChainPort::agreeOnOurs()
{
    state.view.task = Task::Revealing;
    state.view.consensusIsOurs = true;
    state.view.revealDeadline = state.view.now.addSecs(120);
}

void FakeChainPort::agreeOnAnother()
{
    state.view.task = Task::Revealing;
    state.view.consensusIsOurs = false;
    state.view.revealDeadline = state.view.now.addSecs(120);
}

void FakeChainPort::finalize()
{
    state.view.task = Task::Completed;
}

Answer<worker::Image> FakeFetchPort::pullImage(const base::TaskId &task, const QString &reference,
                                               const base::Bytes32 &, worker::ProgressHandler)
{
    ++pulls;
    holders.insert(task);
    if (const auto error = errors.find(reference); error != errors.end())
        return imageGate.answer(error->second);
    return imageGate.answer(worker::Image{.rootfs = QStringLiteral("rootfs")});
}

Answer<base::Done> FakeFetchPort::download(const base::TaskId &task, const QString &url, const base::Bytes32 &checksum,
                                           const QString &path, worker::ProgressHandler)
{
    holders.insert(task);
    checksums[url] = checksum;
    if (const auto error = errors.find(url); error != errors.end())
        return fileGate.answer(error->second);
    downloads[url] = path;
    FALLOW_CHECK(write(path, "content of " + url.toUtf8()));
    return fileGate.answer(base::Done{});
}

Answer<worker::Packed> FakeFetchPort::pack(const QString &out, const QString &zip, bool)
{
    return packGate.answer(packed(out, zip));
}

Answer<worker::RunOutcome> FakeRunPort::run(const worker::RunOrder &order)
{
    ++runs;
    last = order;
    if (error)
        return gate.answer(*error);
    bool written = write(order.logDirectory + u"/stdout.txt", outcome.standardOutput.toUtf8())
        && write(order.logDirectory + u"/stderr.txt", {})
        && write(order.outDirectory + u"/result.txt", result);
    if (writesComputed) {
        written = written
            && write(order.outDirectory + u"/computed.json",
                     R"({"deterministic-output-path":"/iexec_out/result.txt"})");
    }
    FALLOW_CHECK(written);
    return gate.answer(outcome);
}

FakeKeyPort::FakeKeyPort() : m_signer(wallet::WorkerSigner::create(actor(6), limits()).value()) { }

Result<QString> FakeKeyPort::signLogin(const QString &challenge)
{
    return m_signer.signLogin(challenge).transform([](QByteArray &&bytes) { return base::toHex(bytes); });
}

Result<QString> FakeKeyPort::signUpload(const task::Authorization &authorization)
{
    return base::toHex(m_signer.signResultProxyToken(authorization.task, authorization.enclave));
}

task::Authorization vectorAuthorization()
{
    const QJsonObject data = dataObject("poco.json");
    const QJsonObject given = data.value(u"authorization").toObject();
    const QJsonObject deal = data.value(u"dealIds").toArray().at(0).toObject();
    return {.task = id<base::TaskId>(given.value(u"taskid").toString()),
            .deal = id<base::DealId>(deal.value(u"dealid").toString()),
            .worker = id<base::Address>(given.value(u"worker").toString()),
            .signature = given.value(u"sign").toString()};
}

worker::TaskFacts activeTask(const base::Address &pool, const QDateTime &now)
{
    worker::TaskFacts facts;
    facts.pool = pool;
    facts.freeStake = base::Nrlc{1000};
    facts.terms.image = QStringLiteral("docker.io/library/app:1");
    facts.terms.trust = 3;
    facts.terms.stake = base::Nrlc{30};
    facts.terms.timeLimitMs = 60'000;
    facts.terms.params = QStringLiteral(R"({"iexec_args":"a b","iexec_result_storage_provider":"ipfs"})");
    facts.terms.contributionDeadline = now.addSecs(420);
    facts.terms.finalDeadline = now.addSecs(600);
    facts.view.task = Task::Active;
    facts.view.now = now;
    facts.view.contributionDeadline = facts.terms.contributionDeadline;
    facts.view.finalDeadline = facts.terms.finalDeadline;
    return facts;
}

} // namespace fallow::test
