#pragma once

#include <QCommandLineParser>

namespace fallow::app {

/// The subcommands; each returns the exit code: 0 done, 1 failed (reason on stderr), 2 usage.
int runInit(QCommandLineParser &parser);
int runServe(QCommandLineParser &parser);
int runOrder(QCommandLineParser &parser);

} // namespace fallow::app
