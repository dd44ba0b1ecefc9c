#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace fallow::ui
{

/// `text` as one JSON object. Reason: `wallet.not_json`, also for more than 64 KiB.
base::Result<QJsonObject> parseObject(const QByteArray &text);

/// A V3 keystore or another JSON file of its person's; `file` may be a path or a file: URL.
/// Reasons: `wallet.unreadable_file`, `wallet.not_json`.
base::Result<QJsonObject> readKeyFile(const QString &file);

/// For its owner only to read, and never over another file. Absolute. Reasons:
/// `wallet.file_exists`, `wallet.file_unwritable`.
base::Result<base::Done> writeKeyFile(const QString &file, const QJsonObject &keystore);

} // namespace fallow::ui
