#pragma once

#include "core/base/ids.h"

#include <vector>

namespace fallow::poco {

struct OutputFile {
    QString path; ///< relative to the directory that deterministic-output-path names
    base::ContentHash sha256;
};

// The result digest (poco.md C.8), by what computed.json names.

/// A file: its SHA-256.
base::Bytes32 fileDigest(const base::ContentHash &sha256);
/// A directory: keccak256 over the SHA-256s of its own files, sorted by path as UTF-16. Files of
/// sub-directories (a '/' in the path) do not count.
base::Bytes32 directoryDigest(std::vector<OutputFile> files);
/// callback-data, decoded from hex.
base::Bytes32 callbackDigest(const QByteArray &callbackData);

} // namespace fallow::poco
