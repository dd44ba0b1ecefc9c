#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/model/work_settings.h"

#include <QStringList>

#include <optional>

namespace fallow::app {

enum class Command { Serve, Init, ImportKey, Help, Version };

struct Options {
    Command command = Command::Serve;
    QString folder; ///< of all data; default: $XDG_DATA_HOME/fallow
    QString socket;
    QString network; ///< a network file, or the name of a preset
    QString owner; ///< address; empty: that of the imported owner key, or the worker itself
    QString role; ///< of the key to import
    std::optional<model::Preset> preset; ///< when to work
    bool noKeys = false; ///< the vault will have them
    std::optional<int> passwordFd;
    std::optional<int> keyFd;
};

/// Reason: `app.usage`.
base::Result<Options> parse(const QStringList &arguments);
QByteArray usage();

/// Makes the worker key (not with `noKeys`) and the settings unless they are there.
/// JSON {"worker","owner"}; zero addresses where there are none.
base::Result<QByteArray> init(const Options &options);
/// Stores a raw private key (hex, from a descriptor) as a keystore. JSON {"role","address"}.
base::Result<QByteArray> importKey(const Options &options);

} // namespace fallow::app
