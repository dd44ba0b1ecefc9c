#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace fallow::base {

/// Bytes from the operating system's generator; fit for keys, salts and challenges.
inline QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->generate() & 0xFF);
    return bytes;
}

} // namespace fallow::base
