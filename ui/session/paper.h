#pragma once

#include "core/base/result.h"

#include <QString>

namespace fallow::ui
{

/// A page with so many numbered empty lines to write the words on by hand, as a PDF. No word ever
/// reaches the disk. Reasons: `wallet.file_exists`, `wallet.file_unwritable`.
base::Result<base::Done> writePaper(const QString &file, int words);

} // namespace fallow::ui
