#pragma once

#include <QJsonObject>
#include <QString>

namespace fallow::test {

/// The first way in which `value` breaks `schema`, as "path: why"; empty when it fits. Knows what
/// core/json/schema.h writes: type, properties, required, items, enum, pattern.
QString schemaProblem(const QJsonObject &schema, const QJsonValue &value, const QString &path = {});

} // namespace fallow::test
