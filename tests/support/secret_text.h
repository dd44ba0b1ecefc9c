#pragma once

#include "core/base/secret_bytes.h"

namespace fallow::test
{

/// Secrets that are none, because the test wrote them itself.
inline base::SecretBytes secret(const QByteArray &text)
{
    return base::SecretBytes(text);
}

inline QByteArray plain(const base::SecretBytes &bytes)
{
    return QByteArray(
        reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace fallow::test
