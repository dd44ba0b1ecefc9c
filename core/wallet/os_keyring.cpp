#include "core/wallet/os_keyring.h"

#include "core/base/random.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

namespace fallow::wallet
{

using namespace base;

namespace
{

template <typename T>
using Promise = std::shared_ptr<QPromise<Result<T>>>; // shared by a job's handler and its starter

const QString &service()
{
    static const QString name = QStringLiteral("fallow");
    return name;
}

Error failed(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return fail(Code::NotFound, "wallet.not_in_keyring"_reason, job.key());
    return fail(Code::Unavailable, "wallet.no_keyring"_reason, job.errorString());
}

/// Overwrites the bytes although the job shares them: nobody reads them any more.
void wipeShared(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        explicit_bzero(const_cast<char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
}

/// Starts `job`, which deletes itself, and gives what `finish` makes of it.
template <typename T, typename Job, typename F>
QFuture<Result<T>> run(Job *job, const QString &name, F finish)
{
    auto promise = Promise<T>(new QPromise<Result<T>>);
    promise->start();
    job->setInsecureFallback(false);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, finish] {
        promise->addResult(finish(*job));
        promise->finish();
    });
    QFuture<Result<T>> answer = promise->future();
    job->start();
    return answer;
}

} // namespace

QFuture<Result<KeyringSecret>> OsKeyring::read(const QString &name)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    return run<KeyringSecret>(
        job, name, [](QKeychain::ReadPasswordJob &done) -> Result<KeyringSecret> {
            if (done.error() != QKeychain::NoError)
                return failed(done);
            const QByteArray shared = done.binaryData();
            auto secret = std::make_shared<const SecretBytes>(shared);
            wipeShared(shared);
            return KeyringSecret(std::move(secret));
        });
}

QFuture<Result<Done>> OsKeyring::write(const QString &name, SecretBytes secret)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    const QByteArray shared(
        reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size()));
    job->setBinaryData(shared);
    return run<Done>(job, name, [shared](QKeychain::WritePasswordJob &done) -> Result<Done> {
        wipeShared(shared);
        if (done.error() != QKeychain::NoError)
            return failed(done);
        return Done{};
    });
}

QFuture<Result<Done>> OsKeyring::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    return run<Done>(job, name, [](QKeychain::DeletePasswordJob &done) -> Result<Done> {
        if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
            return failed(done);
        return Done{};
    });
}

QFuture<Result<Done>> OsKeyring::probe()
{
    SystemRandom random;
    const QString name = QStringLiteral("probe");
    const auto sample = std::make_shared<SecretBytes>(SecretBytes::random(random, 16)); // by steps
    const auto compare = [sample](const Result<KeyringSecret> &read) -> Result<Done> {
        if (!read)
            return fail(Code::Unavailable, "wallet.no_keyring"_reason, read.error().detail);
        if (!(*read)->equals(*sample))
            return fail(Code::Unavailable, "wallet.no_keyring"_reason,
                QStringLiteral("gave back something else"));
        return Done{};
    };
    // The steps need no keyring object: each is a job of its own.
    return write(name, sample->clone())
        .then([name, compare](const Result<Done> &written) {
            if (!written)
                return QtFuture::makeReadyFuture(written);
            return OsKeyring().read(name).then(compare);
        })
        .unwrap()
        .then([name](const Result<Done> &compared) {
            if (!compared)
                return QtFuture::makeReadyFuture(compared);
            return OsKeyring().remove(name);
        })
        .unwrap();
}

} // namespace fallow::wallet
