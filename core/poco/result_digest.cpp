#include "core/poco/result_digest.h"

#include "core/evm/keccak.h"

#include <algorithm>

namespace fallow::poco {

using namespace base;

Bytes32 fileDigest(const ContentHash &sha256)
{
    return Bytes32::from(sha256);
}

Bytes32 directoryDigest(std::vector<OutputFile> files)
{
    std::erase_if(files, [](const OutputFile &file) { return file.path.contains(u'/'); });
    std::sort(files.begin(), files.end(),
              [](const OutputFile &a, const OutputFile &b) { return a.path < b.path; });
    QByteArray hashes;
    for (const OutputFile &file : files)
        hashes += file.sha256.bytes();
    return evm::keccak256(hashes);
}

Bytes32 callbackDigest(const QByteArray &callbackData)
{
    return evm::keccak256(callbackData);
}

} // namespace fallow::poco
