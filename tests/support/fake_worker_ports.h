#pragma once

#include "core/wallet/worker_signer.h"
#include "core/worker/ports.h"
#include "tests/support/actors.h"

#include <QDateTime>
#include <QPromise>

#include <map>
#include <set>

namespace fallow::test {

/// Answers of a port; while `isShut` they are kept back, as if the other side took its time.
template<typename T>
class Gate
{
public:
    worker::Answer<T> answer(base::Result<T> result)
    {
        if (!isShut)
            return QtFuture::makeReadyFuture(std::move(result));
        m_kept.emplace_back(QPromise<base::Result<T>>(), std::move(result));
        m_kept.back().first.start();
        return m_kept.back().first.future();
    }
    void open()
    {
        isShut = false;
        auto kept = std::exchange(m_kept, {});
        for (auto &[promise, result] : kept) {
            promise.addResult(result);
            promise.finish();
        }
    }
    bool isShut = false;

private:
    std::vector<std::pair<QPromise<base::Result<T>>, base::Result<T>>> m_kept;
};

/// The chain as one task sees it. A test moves `facts`; contribute and reveal move it as the hub
/// would, and refuse what the hub would refuse.
class FakeChainPort final : public worker::ChainPort
{
public:
    qint64 latestBlock() const override { return block; }
    worker::Answer<worker::TaskFacts> facts(const task::Authorization &, const QString &digest) override;
    worker::Answer<base::Address> poolOwner(const base::Address &) override;
    worker::Answer<worker::Sent> contribute(const task::Authorization &, const QString &digest) override;
    worker::Answer<worker::Sent> reveal(const base::TaskId &, const QString &digest) override;
    worker::Answer<std::optional<base::Nrlc>> reward(const base::TaskId &, qint64) override;

    void agreeOnOurs(); ///< consensus on what we contributed
    void agreeOnAnother();
    void finalize();

    qint64 block = 100;
    worker::TaskFacts state;
    base::Address owner = actor(1).address();
    std::optional<base::Error> ownerError;
    std::optional<base::Error> factsError;
    std::optional<base::Error> contributeError;
    std::optional<base::Error> revealError;
    std::optional<base::Nrlc> paid = base::Nrlc{80};
    QString contributedDigest; ///< empty: nothing is on the chain
    QString revealedDigest;
    int contributeCalls = 0;
    int revealCalls = 0;
    Gate<worker::TaskFacts> factsGate;
    Gate<worker::Sent> contributeGate;
    Gate<worker::Sent> revealGate;
};

/// Images and files that are there unless `errors` names what they are asked by.
class FakeFetchPort final : public worker::FetchPort
{
public:
    worker::Answer<worker::Image> pullImage(const base::TaskId &task, const QString &reference,
                                            const base::Bytes32 &, worker::ProgressHandler) override;
    worker::Answer<base::Done> download(const base::TaskId &task, const QString &url, const base::Bytes32 &checksum,
                                        const QString &path, worker::ProgressHandler) override;
    void release(const base::TaskId &task) override { holders.erase(task); }
    /// The digest of the file that computed.json names, and a file that stands for the zip.
    worker::Answer<worker::Packed> pack(const QString &out, const QString &zip, bool isCallback) override;

    std::map<QString, base::Error> errors;
    std::map<QString, QString> downloads; ///< path by URL
    std::map<QString, base::Bytes32> checksums; ///< that were asked for, by URL
    std::set<base::TaskId> holders; ///< tasks that asked and were not released
    int pulls = 0;
    Gate<worker::Image> imageGate;
    Gate<base::Done> fileGate;
    Gate<worker::Packed> packGate;
};

/// A sandbox that writes `result` and computed.json, and counts.
class FakeRunPort final : public worker::RunPort
{
public:
    worker::Answer<worker::RunOutcome> run(const worker::RunOrder &order) override;
    void stop(const base::TaskId &) override { ++stops; }

    worker::RunOutcome outcome{.exitCode = 0, .standardOutput = QStringLiteral("out")};
    std::optional<base::Error> error;
    QByteArray result = "hello world";
    bool writesComputed = true;
    int runs = 0;
    int stops = 0;
    std::optional<worker::RunOrder> last;
    Gate<worker::RunOutcome> gate;
};

/// The worker key of actor 6 behind the policy that the product uses.
class FakeKeyPort final : public worker::KeyPort
{
public:
    FakeKeyPort();
    base::Address address() const override { return m_signer.address(); }
    base::Result<QString> signLogin(const QString &challenge) override;
    base::Result<QString> signUpload(const task::Authorization &authorization) override;

private:
    wallet::WorkerSigner m_signer;
};

/// Wants any task until it is given a reason.
class FakeChoice final : public worker::ChoicePort
{
public:
    QString refusal(const task::Terms &) const override { return reason; }
    QString reason;
};

/// The authorization of poco.json, signed by the pool's owner (actor 1).
task::Authorization vectorAuthorization();
/// Active, three workers wanted, nothing contributed; deadlines around `now`.
worker::TaskFacts activeTask(const base::Address &pool, const QDateTime &now);

} // namespace fallow::test
