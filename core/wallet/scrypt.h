#pragma once

#include "core/base/secret_bytes.h"

namespace fallow::wallet
{

/// scrypt (RFC 7914) without the RFC's bound n < 2^(16 r), which OpenSSL keeps and Ethereum's
/// example file does not. About 128 n r bytes of memory. `n` is a power of two.
base::SecretBytes scrypt(const base::SecretBytes &password, const QByteArray &salt, quint64 n,
    quint64 r, quint64 p, size_t size);

} // namespace fallow::wallet
