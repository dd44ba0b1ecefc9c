#pragma once

#include "core/base/ids.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace fallow::poco {

/// The params string of a request order (poco.md B.3).
struct Params {
    std::optional<QString> args; ///< iexec_args; none: the image's own command
    std::vector<QString> inputFiles; ///< URLs
    std::map<QString, QString> secrets; ///< "1", "2"… -> the requester's secret name
    bool resultEncryption = false;
    QString resultStorageProvider; ///< "ipfs" or "dropbox"; empty lets the result upload fail
    QString resultStorageProxy; ///< URL; empty: the pool's
    QString bulkCid;
    friend bool operator==(const Params &, const Params &) = default;
};

/// Never fails, like the official worker: text that is not a JSON object of exactly the known keys
/// and types becomes `args` as a whole, without a storage provider.
Params parseParams(const QString &text);
/// The SHA-256 that the address of an input file names: params carry no checksum of inputs, so a pool of ours says it in the
/// last part of the path, "…/inputs/<64 hex digits>". Nothing for any other address.
std::optional<base::Bytes32> inputDigest(const QString &url);
/// Compact JSON with the set fields only, keys sorted.
QString paramsToJson(const Params &params);

} // namespace fallow::poco
