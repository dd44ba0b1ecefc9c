#pragma once

#include "core/json/json.h"

/// JSON Schema (draft 7 subset: type, properties, required, items, enum, pattern) of what Codec<T>
/// writes, made from the same field list, so that the public contract cannot drift from the code.
namespace fallow::json {

inline QJsonObject typed(const char *type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

inline QJsonObject patterned(const char *pattern)
{
    QJsonObject schema = typed("string");
    schema.insert(QStringLiteral("pattern"), QLatin1String(pattern));
    return schema;
}

template<typename T>
struct SchemaOf;

template<typename T>
QJsonObject schemaOf()
{
    return SchemaOf<T>::schema();
}

template<>
struct SchemaOf<bool> {
    static QJsonObject schema() { return typed("boolean"); }
};
template<>
struct SchemaOf<double> {
    static QJsonObject schema() { return typed("number"); }
};
template<>
struct SchemaOf<QString> {
    static QJsonObject schema() { return typed("string"); }
};
template<>
struct SchemaOf<QByteArray> {
    static QJsonObject schema() { return patterned("^0x([0-9a-f]{2})*$"); }
};
template<>
struct SchemaOf<QJsonObject> {
    static QJsonObject schema() { return typed("object"); }
};
template<>
struct SchemaOf<QDateTime> {
    static QJsonObject schema()
    {
        return patterned(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$)");
    }
};
template<>
struct SchemaOf<base::Nrlc> {
    static QJsonObject schema() { return patterned("^-?[0-9]+$"); }
};
template<>
struct SchemaOf<base::Wei> {
    static QJsonObject schema() { return patterned("^[0-9]+$"); }
};
template<std::integral T>
struct SchemaOf<T> {
    static QJsonObject schema() { return typed("integer"); }
};
template<size_t N, typename Tag>
struct SchemaOf<base::FixedBytes<N, Tag>> {
    static QJsonObject schema()
    {
        return patterned(N == 20 ? "^0x[0-9a-f]{40}$" : "^0x[0-9a-f]{64}$");
    }
};
template<typename T>
struct SchemaOf<std::vector<T>> {
    static QJsonObject schema()
    {
        QJsonObject array = typed("array");
        array.insert(QStringLiteral("items"), schemaOf<T>());
        return array;
    }
};
template<typename T>
struct SchemaOf<std::optional<T>> : SchemaOf<T> {
};
template<NamedEnum T>
struct SchemaOf<T> {
    static QJsonObject schema()
    {
        QJsonArray names;
        for (const auto &entry : jsonNames(T{}))
            names.append(QLatin1String(entry.name));
        QJsonObject schema = typed("string");
        schema.insert(QStringLiteral("enum"), names);
        return schema;
    }
};
template<Described T>
struct SchemaOf<T> {
    static QJsonObject schema()
    {
        QJsonObject properties;
        QJsonArray required;
        const auto add = [&]<typename Member>(const char *name, Presence presence, const Member T::*) {
            properties.insert(QLatin1String(name), schemaOf<Member>());
            if (presence == Presence::Required && !isOptional<Member>)
                required.append(QLatin1String(name));
        };
        std::apply([&](const auto &...f) { (add(f.name, f.presence, f.member), ...); }, T::jsonFields());
        QJsonObject object = typed("object");
        object.insert(QStringLiteral("properties"), properties);
        if (!required.isEmpty())
            object.insert(QStringLiteral("required"), required);
        return object;
    }
};

} // namespace fallow::json
