#pragma once

#include "core/base/result.h"
#include "core/model/task.h"

#include <QLocale>

namespace fallow::ui
{

/// A task's receipt in an absolute file that is not there yet: CSV for .csv, a page for .pdf.
/// Reasons: `wallet.file_exists`, `wallet.file_unwritable` (also other endings).
base::Result<base::Done> writeReceipt(const QString &file, const model::Task &task, const QDateTime &now,
    const QLocale &locale);

} // namespace fallow::ui
