#pragma once

#include <QStringList>

#include <optional>

namespace fallow::app {

/// The command line of the window.
struct Options {
    bool tray = false; ///< start without a window
    bool offline = false; ///< made-up data instead of the background core
    bool selfTest = false;
    QString screenshots; ///< a folder, or empty
    QString socket;
    QStringList links; ///< `fallow:` links to follow
    QString language; ///< of the texts; empty: the desktop's
};

/// Handles --help and --version by leaving the program, as Qt's parser does.
Options parseOptions();
/// Before the application exists: pictures and checks need no screen and no graphics card.
bool wantsNoScreen(int argc, char **argv);

} // namespace fallow::app
