#pragma once

#include "core/catalog/files.h"

#include <array>

namespace fallow::catalog {

/// What was found out about the files of one state, written down so that an update need not read again
/// what stayed. Never believed: whoever uses it proves the tree over its facts (trust.h) and the hash of each
/// file it reads, so a wrong one only costs the time of doing without.
struct FactTable {
    using Mark = std::array<quint8, 20>; ///< where a file lies: the name of a git object, a place in an archive

    struct Head {
        base::Bytes32 tree{};
        Mark mark{};
    };

    base::Bytes32 tree{}; ///< what the facts are said to hash to
    Mark mark{}; ///< of the whole
    std::vector<FileFact> files{}; ///< in the order of their paths
    std::vector<Mark> marks{}; ///< one for each file

    /// Those of the files below `folder`, which ends in '/' or is empty: first and one past the last.
    std::pair<size_t, size_t> below(const QByteArray &folder) const;
};

/// Nothing where there is none or it cannot be read.
std::optional<FactTable> readTable(const QString &path);
/// Its first two members alone.
std::optional<FactTable::Head> readTableHead(const QString &path);
/// Replaces it as a whole; not synced, since it can be done without. False where that fails.
bool writeTable(const QString &path, const FactTable &table);

} // namespace fallow::catalog
