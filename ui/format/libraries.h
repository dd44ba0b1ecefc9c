#pragma once

#include <span>

namespace fallow::ui
{

/// What of others' Fallow is made of and comes with; names and licences are not translated.
struct LibraryRow {
    const char *name;
    const char *licence; ///< SPDX
    const char *package; ///< Debian's; its copyright file has the whole text
};

/// By name.
std::span<const LibraryRow> libraryRows();

} // namespace fallow::ui
