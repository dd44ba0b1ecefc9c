#pragma once

#include "core/base/bytes.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace fallow::test {

/// A JSON object under tests/data.
inline QJsonObject dataObject(const char *name)
{
    QFile file(QStringLiteral(FALLOW_TEST_DATA "/") + QString::fromLatin1(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    FALLOW_CHECK(opened);
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Hex that the test itself wrote.
inline QByteArray hex(QStringView text)
{
    return base::fromHex(text).value();
}

template<typename Id>
Id id(QStringView text)
{
    return Id::fromHex(text).value();
}

} // namespace fallow::test
