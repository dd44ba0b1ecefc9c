#pragma once

#include <QString>

namespace fallow::app {

/// Draws every page in every scene, both themes and two sizes as
/// `<page>-<scene>[-dark][-900x600].png`, plus the tray's icons. Exit code of the program.
int takeScreenshots(const QString &folder);

/// Opens every page in every scene; any QML warning fails. Exit code of the program.
int runSelfTest();

} // namespace fallow::app
