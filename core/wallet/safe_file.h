#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace fallow::wallet
{

/// What becomes of the file that is there.
enum class Replaced {
    KeptAsOld, ///< path.old, in place of what was there
    SetAside, ///< path.damaged: it must not push a good path.old out
};

/// Replaces the file at `path` (mode 0600) in one step that survives a crash at any moment: either
/// the old or the new contents are there, whole. The folder is made (0700) when it is missing.
/// Reason: `wallet.vault_unwritable`, and then nothing has changed.
base::Result<base::Done> replaceFile(
    const QString &path, const QByteArray &contents, Replaced replaced);

} // namespace fallow::wallet
