#pragma once

#include "core/base/ids.h"
#include "core/content/transfer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace fallow::content::wire {

/// Reads the fields of one object and keeps the first complaint.
class Fields
{
public:
    explicit Fields(const QJsonObject &json) : m_json(json) {}

    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_json.value(name);
        if (!value.isString())
            complain(name);
        return value.toString();
    }
    qint64 integer(QLatin1StringView name)
    {
        const QJsonValue value = m_json.value(name);
        if (!value.isDouble())
            complain(name);
        return value.toInteger();
    }
    bool boolean(QLatin1StringView name) const { return m_json.value(name).toBool(); }
    QStringList list(QLatin1StringView name) const
    {
        QStringList items;
        const QJsonArray array = m_json.value(name).toArray();
        for (const QJsonValue &item : array)
            items.append(item.toString());
        return items;
    }
    template<typename Hash>
    Hash hash(QLatin1StringView name)
    {
        const auto parsed = Hash::fromHex(text(name));
        if (!parsed)
            complain(name);
        return parsed.value_or(Hash());
    }
    template<typename Hash>
    std::optional<Hash> optionalHash(QLatin1StringView name)
    {
        if (!m_json.contains(name))
            return std::nullopt;
        return hash<Hash>(name);
    }
    bool has(QLatin1StringView name) const { return m_json.contains(name); }
    QJsonObject object(QLatin1StringView name) const { return m_json.value(name).toObject(); }

    /// The value, or the first complaint.
    template<typename T>
    base::Result<T> finish(T value) const
    {
        if (m_error)
            return *m_error;
        return value;
    }
    void complain(QLatin1StringView name)
    {
        using namespace base;
        if (!m_error)
            m_error = fail(Code::InvalidArgument, "content.bad_message"_reason, name);
    }

private:
    const QJsonObject &m_json;
    std::optional<base::Error> m_error;
};

/// Every item of the list `name`; a bad one is a complaint.
template<typename T>
std::vector<T> listOf(Fields &fields, const QJsonObject &json, QLatin1StringView name,
                      base::Result<T> (*read)(const QJsonObject &))
{
    std::vector<T> items;
    const QJsonArray array = json.value(name).toArray();
    for (const QJsonValue &value : array) {
        auto item = read(value.toObject());
        if (item)
            items.push_back(std::move(*item));
        else
            fields.complain(name);
    }
    return items;
}

QJsonObject stampToJson(const FileStamp &stamp);
base::Result<FileStamp> stampFromJson(const QJsonObject &json);

/// The list "sources" of reports; a bad one is a complaint.
std::vector<SourceReport> sourceReportsFromJson(Fields &fields, const QJsonObject &json);

} // namespace fallow::content::wire
