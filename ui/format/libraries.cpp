#include "ui/format/libraries.h"

#include <array>

namespace fallow::ui
{

namespace
{

// Licences as the copyright files of Debian 12 have them.
constexpr std::array rows{
    LibraryRow{"Boost", "BSL-1.0", "libboost-dev"},
    LibraryRow{"bubblewrap", "LGPL-2.0-or-later", "bubblewrap"},
    LibraryRow{"curl", "curl", "libcurl4"},
    LibraryRow{"Inter", "OFL-1.1", "fonts-inter"},
    LibraryRow{"JetBrains Mono", "Apache-2.0", "fonts-jetbrains-mono"},
    LibraryRow{"JSON for Modern C++", "MIT", "nlohmann-json3-dev"},
    LibraryRow{"libarchive", "BSD-2-Clause", "libarchive13"},
    LibraryRow{"libqrencode", "LGPL-2.1-or-later", "libqrencode4"},
    LibraryRow{"libseccomp", "LGPL-2.1-only", "libseccomp2"},
    LibraryRow{"libsecp256k1", "MIT", "libsecp256k1-1"},
    LibraryRow{"libtorrent", "BSD-3-Clause", "libtorrent-rasterbar2.0"},
    LibraryRow{"OpenSSL", "Apache-2.0", "libssl3"},
    LibraryRow{"Qt", "LGPL-3.0-only OR GPL-2.0-or-later", "libqt6core6"},
    LibraryRow{"QtKeychain", "BSD-2-Clause", "libqt6keychain1"},
    LibraryRow{"RE2", "BSD-3-Clause", "libre2-9"},
    LibraryRow{"SQLite", "public domain", "libsqlite3-0"},
    LibraryRow{"toml++", "MIT", "libtomlplusplus-dev"},
};

} // namespace

std::span<const LibraryRow> libraryRows()
{
    return rows;
}

} // namespace fallow::ui
