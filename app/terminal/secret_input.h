#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <QString>

#include <optional>

namespace fallow::app {

/// The first line of descriptor `fd`, or one typed at the terminal without echo. Never from
/// arguments or environment. Reason: `app.no_secret`.
base::Result<base::SecretBytes> readSecret(std::optional<int> fd, const QString &prompt);

/// The same for a secret that is new: at the terminal it is typed twice. Reasons: `app.no_secret`,
/// `app.secrets_differ`.
base::Result<base::SecretBytes> readNewSecret(std::optional<int> fd, const QString &prompt);

/// A question at the terminal; yes only for "y" or "yes".
bool confirm(const QString &question);

} // namespace fallow::app
