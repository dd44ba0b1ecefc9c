#pragma once

#include <QByteArray>
#include <QString>

namespace fallow::evm {

/// The text a failed call came back with: Error(string), "panic 0x11 (…)" or a custom error's name
/// and argument (those of PoCo 6, poco.md K); an unknown one as "error 0x<selector>". Empty for a
/// bare revert. A contract's text is a stranger's: cut at 500 characters, no control characters.
QString revertText(const QByteArray &data);

} // namespace fallow::evm
