#pragma once

#include "core/content/requests.h"

#include <QHash>
#include <QMap>

#include <functional>
#include <optional>

namespace fallow::content::engine {

/// keccak256, which core/content does not have: given by whoever links core/evm.
using Keccak = std::function<base::Bytes32(const QByteArray &)>;

constexpr qint64 maxComputedJson = 2 * 1024 * 1024; // callback data is gas-limited on the chain

/// The files of an iexec_out: name relative to it -> SHA-256, and what computed.json holds.
struct ResultFiles {
    QMap<QString, base::ContentHash> hashes; ///< ordered by UTF-16 unit, as Java sorts paths
    QStringList links; ///< symlinks: empty entries in the zip, not to be digested
    QByteArray computedJson; ///< empty = there is none
    qint64 size = 0;
};

/// resultDigest of poco.md C.8. Reasons: `result.no_computed_json`, `result.bad_computed_json`,
/// `result.no_deterministic_output`, `result.symlink_in_output`, `result.no_callback_data`.
base::Result<ResultSummary> summarize(const ResultFiles &files, bool isCallback,
                                      const Keccak &keccak);

} // namespace fallow::content::engine
