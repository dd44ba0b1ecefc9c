#include "core/poco/contribution.h"

#include "core/evm/eip191.h"
#include "core/evm/keccak.h"
#include "core/evm/signature.h"

namespace fallow::poco {

using namespace base;

namespace {

QByteArray workflowError(const char *status, const char *cause)
{
    return QByteArrayLiteral("[IEXEC] Errors occurred while computing the task [error:")
        + QByteArray(status) + QByteArrayLiteral(", causes:[WorkflowError[cause=")
        + QByteArray(cause) + QByteArrayLiteral(", message=]]]");
}

QByteArray errorText(ErrorKind kind)
{
    constexpr auto data = "DATA_DOWNLOAD_FAILED";
    switch (kind) {
    case ErrorKind::AppImageDownloadFailed:
        return workflowError("APP_DOWNLOAD_FAILED", "APP_IMAGE_DOWNLOAD_FAILED");
    case ErrorKind::DatasetFileDownloadFailed:
        return workflowError(data, "DATASET_FILE_DOWNLOAD_FAILED");
    case ErrorKind::DatasetFileBadChecksum:
        return workflowError(data, "DATASET_FILE_BAD_CHECKSUM");
    case ErrorKind::InputFilesDownloadFailed:
        break;
    }
    return workflowError(data, "INPUT_FILES_DOWNLOAD_FAILED");
}

} // namespace

Bytes32 resultHash(const TaskId &task, const Bytes32 &resultDigest)
{
    return evm::keccak256({task.bytes(), resultDigest.bytes()});
}

Bytes32 resultSeal(const Address &worker, const TaskId &task, const Bytes32 &resultDigest)
{
    return evm::keccak256({worker.bytes(), task.bytes(), resultDigest.bytes()});
}

ContributionDigests contributionDigests(const Address &worker, const TaskId &task,
                                        const Bytes32 &resultDigest)
{
    return {resultHash(task, resultDigest), resultSeal(worker, task, resultDigest)};
}

Bytes32 authorizationHash(const Address &worker, const TaskId &task, const Address &enclave)
{
    return evm::keccak256({worker.bytes(), task.bytes(), enclave.bytes()});
}

Bytes32 enclaveHash(const ContributionDigests &digests)
{
    return evm::keccak256({digests.resultHash.bytes(), digests.resultSeal.bytes()});
}

Result<Address> messageSigner(const Bytes32 &hash, const QByteArray &signature)
{
    return evm::Signature::fromBytes65(signature).and_then([&](evm::Signature &&parsed) {
        return evm::recover(evm::personalDigest(hash.bytes()), parsed);
    });
}

ErrorContribution errorContribution(ErrorKind kind)
{
    return {errorText(kind),
            QByteArrayLiteral("{\"deterministic-output-path\":\"/iexec_out/error.txt\"}")};
}

} // namespace fallow::poco
