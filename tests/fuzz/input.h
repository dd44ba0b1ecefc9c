#pragma once

#include "core/base/check.h"
#include "core/base/secret_bytes.h"

#include <QByteArray>
#include <QString>

namespace fallow::fuzz
{

inline QByteArray bytes(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

inline QString text(const uint8_t *data, size_t size)
{
    return QString::fromUtf8(bytes(data, size));
}

} // namespace fallow::fuzz

/// The body of one target: `data` and `size` are the stranger's.
#define FALLOW_FUZZ_TARGET extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
