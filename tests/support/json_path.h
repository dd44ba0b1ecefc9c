#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace fallow::test {

/// `whole` with another value at a path like "computer.disk_free_bytes" or "tasks.0.usage.cpu_ms"; "*" is every
/// element of an array.
inline QJsonValue with(const QJsonValue &whole, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        for (int i = 0; i < array.size(); ++i) {
            if (path.front() == QLatin1Char('*') || path.front() == QString::number(i))
                array[i] = with(array[i], path.mid(1), value);
        }
        return array;
    }
    QJsonObject object = whole.toObject();
    object[path.front()] = with(object[path.front()], path.mid(1), value);
    return object;
}

} // namespace fallow::test
