#include "core/pool/fetch_verifier.h"

#include "core/base/future.h"
#include "core/content/unixfs.h"

#include <QFile>
#include <QThreadPool>

namespace fallow::pool {

using base::Result;
using base::operator""_reason;

namespace {

/// The CID and size of a file, read on a pool thread: results may be large.
QFuture<Result<VerifiedZip>> measure(const QString &path, const base::Bytes32 &digest)
{
    const auto promise = std::make_shared<QPromise<Result<VerifiedZip>>>(); // with the pool thread
    promise->start();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, path, digest] {
        QFile file(path);
        const auto answer = [&]() -> Result<VerifiedZip> {
            if (!file.open(QIODevice::ReadOnly))
                return base::fail(base::Code::Unavailable, "pool.cannot_store"_reason, file.errorString());
            return content::unixfsCid(file).transform(
                [&](QString &&cid) { return VerifiedZip{digest, cid, file.size()}; });
        }();
        promise->addResult(answer);
        promise->finish();
    });
    return future;
}

} // namespace

QFuture<Result<VerifiedZip>> FetchVerifier::verify(const QString &zip, const base::Bytes32 &expected,
                                                   bool isCallback)
{
    content::VerifyRequest request;
    request.zipPath = zip;
    request.expectedDigest = expected;
    request.isCallback = isCallback;
    return base::then(this, m_client.verifyResultZip(request).result,
                      [zip](const Result<content::VerifiedResult> &verified) -> QFuture<Result<VerifiedZip>> {
                          if (!verified)
                              return QtFuture::makeReadyFuture(Result<VerifiedZip>(verified.error()));
                          return measure(zip, verified->summary.digest);
                      })
        .unwrap();
}

} // namespace fallow::pool
