#include "core/pool/fetch_verifier.h"

#include "core/base/future.h"
#include "core/content/unixfs.h"

#include <QFile>
#include <QtConcurrent/QtConcurrentRun>

namespace fallow::pool {

using base::Result;
using base::operator""_reason;

namespace {

/// The CID and size of a file.
Result<VerifiedZip> measure(const QString &path, const base::Bytes32 &digest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Code::Unavailable, "pool.cannot_store"_reason, file.errorString());
    return content::unixfsCid(file).transform(
        [&](QString &&cid) { return VerifiedZip{digest, cid, file.size()}; });
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
                      [this, zip](const Result<content::VerifiedResult> &verified) -> QFuture<Result<VerifiedZip>> {
                          if (!verified)
                              return QtFuture::makeReadyFuture(Result<VerifiedZip>(verified.error()));
                          // Results may be large; the answer comes back to this thread.
                          return QtConcurrent::run(measure, zip, verified->summary.digest)
                              .then(this, [](const Result<VerifiedZip> &measured) { return measured; });
                      })
        .unwrap();
}

} // namespace fallow::pool
