#pragma once

#include "core/base/ids.h"

namespace fallow::poco {

/// What contribute() publishes of a result that stays secret until reveal (poco.md C.1).
struct ContributionDigests {
    base::Bytes32 resultHash;
    base::Bytes32 resultSeal;
    friend bool operator==(const ContributionDigests &, const ContributionDigests &) = default;
};

base::Bytes32 resultHash(const base::TaskId &task, const base::Bytes32 &resultDigest);
base::Bytes32 resultSeal(const base::Address &worker, const base::TaskId &task,
                         const base::Bytes32 &resultDigest);
ContributionDigests contributionDigests(const base::Address &worker, const base::TaskId &task,
                                        const base::Bytes32 &resultDigest);

/// h of poco.md C.2; it is signed as an EIP-191 message. `enclave` is zero for standard tasks.
base::Bytes32 authorizationHash(const base::Address &worker, const base::TaskId &task,
                                const base::Address &enclave);
/// h of poco.md C.3, signed as an EIP-191 message by the enclave.
base::Bytes32 enclaveHash(const ContributionDigests &digests);
/// The account that signed the EIP-191 message of `hash`; compare it with the pool's owner.
/// Reason: `evm.bad_signature`.
base::Result<base::Address> messageSigner(const base::Bytes32 &hash, const QByteArray &signature);

/// Failures that honest workers contribute, so that a broken task ends (poco.md E.5).
enum class ErrorKind {
    AppImageDownloadFailed,
    DatasetFileDownloadFailed,
    DatasetFileBadChecksum,
    InputFilesDownloadFailed,
};

struct ErrorContribution {
    QByteArray errorFile; ///< of /iexec_out/error.txt
    QByteArray computedJson; ///< of computed.json, which points at it
};

/// Byte by byte what the official worker writes; consensus depends on it.
ErrorContribution errorContribution(ErrorKind kind);

} // namespace fallow::poco
