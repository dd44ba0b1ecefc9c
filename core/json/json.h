#pragma once

#include "core/base/bytes.h"
#include "core/base/units.h"
#include "core/json/fields.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <concepts>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

/// Structs to JSON and back from one list of fields. Unknown members are ignored; a missing or
/// wrong one is the error `json.bad_field` whose detail names it: "tasks[3].phase: expected …".
/// Money is a decimal string, bytes are 0x hex, times are RFC 3339 UTC.
namespace fallow::json {

/// How one type goes to JSON and back; specialised below and where a type is declared.
template<typename T>
struct Codec;

template<typename T>
QJsonValue toJson(const T &value)
{
    return Codec<T>::write(value);
}

template<typename T>
base::Result<T> fromJson(const QJsonValue &value)
{
    return Codec<T>::read(value);
}

template<typename T>
QJsonObject toObject(const T &value)
{
    return toJson(value).toObject();
}

template<typename T>
QByteArray toText(const T &value)
{
    return QJsonDocument(toObject(value)).toJson(QJsonDocument::Compact);
}

/// The object in `text`. Reasons: `json.bad_text`, `json.bad_field`.
base::Result<QJsonObject> parseObject(const QByteArray &text);

template<typename T>
base::Result<T> fromText(const QByteArray &text)
{
    return parseObject(text).and_then([](QJsonObject &&object) { return fromJson<T>(object); });
}

/// `json.bad_field` with "expected …".
base::Error expected(const char *what);
/// The same error one level up: `name` or `[index]` goes in front of the path in its detail.
base::Error inField(const base::Error &error, const QString &name);

template<>
struct Codec<bool> {
    static QJsonValue write(bool value) { return value; }
    static base::Result<bool> read(const QJsonValue &value);
};

template<>
struct Codec<QString> {
    static QJsonValue write(const QString &value) { return value; }
    static base::Result<QString> read(const QJsonValue &value);
};

template<>
struct Codec<double> {
    static QJsonValue write(double value) { return value; }
    static base::Result<double> read(const QJsonValue &value);
};

/// Whole numbers up to 2^53; the reader refuses fractions and what does not fit T.
template<std::integral T>
struct Codec<T> {
    static QJsonValue write(T value) { return static_cast<qint64>(value); }
    static base::Result<T> read(const QJsonValue &value)
    {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 number = value.isDouble() ? value.toInteger(none) : none;
        if (number == none || !std::in_range<T>(number))
            return expected("a whole number in range");
        return static_cast<T>(number);
    }
};

template<>
struct Codec<QByteArray> {
    static QJsonValue write(const QByteArray &value) { return base::toHex(value); }
    static base::Result<QByteArray> read(const QJsonValue &value);
};

template<>
struct Codec<QDateTime> {
    static QJsonValue write(const QDateTime &value);
    static base::Result<QDateTime> read(const QJsonValue &value);
};

template<>
struct Codec<base::Nrlc> {
    static QJsonValue write(base::Nrlc value) { return value.toString(); }
    static base::Result<base::Nrlc> read(const QJsonValue &value);
};

template<>
struct Codec<base::Wei> {
    static QJsonValue write(base::Wei value) { return value.toString(); }
    static base::Result<base::Wei> read(const QJsonValue &value);
};

template<>
struct Codec<QJsonObject> {
    static QJsonValue write(const QJsonObject &value) { return value; }
    static base::Result<QJsonObject> read(const QJsonValue &value);
};

template<size_t N, typename Tag>
struct Codec<base::FixedBytes<N, Tag>> {
    using Bytes = base::FixedBytes<N, Tag>;
    static QJsonValue write(const Bytes &value) { return value.toString(); }
    static base::Result<Bytes> read(const QJsonValue &value)
    {
        auto bytes = Bytes::fromHex(value.toString());
        if (!value.isString() || !bytes)
            return expected(N == 20 ? "20 bytes of hex" : "32 bytes of hex");
        return bytes;
    }
};

template<typename T>
struct Codec<std::vector<T>> {
    static QJsonValue write(const std::vector<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(toJson(value));
        return array;
    }
    static base::Result<std::vector<T>> read(const QJsonValue &value)
    {
        if (!value.isArray())
            return expected("a list");
        std::vector<T> values;
        const QJsonArray array = value.toArray();
        values.reserve(static_cast<size_t>(array.size()));
        for (qsizetype i = 0; i < array.size(); ++i) {
            auto item = fromJson<T>(array.at(i));
            if (!item)
                return inField(item.error(), QStringLiteral("[%1]").arg(i));
            values.push_back(std::move(*item));
        }
        return values;
    }
};

template<typename T>
struct Codec<std::optional<T>> {
    static QJsonValue write(const std::optional<T> &value)
    {
        return value ? toJson(*value) : QJsonValue();
    }
    static base::Result<std::optional<T>> read(const QJsonValue &value)
    {
        if (value.isNull() || value.isUndefined())
            return std::optional<T>();
        return fromJson<T>(value).transform([](T &&item) { return std::optional<T>(std::move(item)); });
    }
};

template<NamedEnum T>
struct Codec<T> {
    static QJsonValue write(T value)
    {
        for (const auto &entry : jsonNames(T{})) {
            if (entry.value == value)
                return QString::fromLatin1(entry.name);
        }
        return {};
    }
    static base::Result<T> read(const QJsonValue &value)
    {
        const QString name = value.toString();
        for (const auto &entry : jsonNames(T{})) {
            if (name == QLatin1String(entry.name))
                return entry.value;
        }
        return expected("one of the known names");
    }
};

template<typename T>
inline constexpr bool isOptional = false;
template<typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

template<Described T>
struct Codec<T> {
    static QJsonValue write(const T &value)
    {
        QJsonObject object;
        const auto put = [&](const auto &field) {
            const QJsonValue member = toJson(value.*field.member);
            if (!member.isNull())
                object.insert(QLatin1String(field.name), member);
        };
        std::apply([&](const auto &...field) { (put(field), ...); }, T::jsonFields());
        return object;
    }
    static base::Result<T> read(const QJsonValue &value)
    {
        if (!value.isObject())
            return expected("an object");
        const QJsonObject object = value.toObject();
        T result;
        std::optional<base::Error> error;
        const auto take = [&](const auto &field) {
            using Member = std::remove_reference_t<decltype(result.*field.member)>;
            const QJsonValue member = object.value(QLatin1String(field.name));
            const bool absent = member.isUndefined() || member.isNull();
            if (error || (absent && (isOptional<Member> || field.presence == Presence::Defaulted)))
                return;
            auto item = absent ? base::Result<Member>(expected("a value")) : fromJson<Member>(member);
            if (item)
                result.*field.member = std::move(*item);
            else
                error = inField(item.error(), QString::fromLatin1(field.name));
        };
        std::apply([&](const auto &...field) { (take(field), ...); }, T::jsonFields());
        if (error)
            return *error;
        return result;
    }
};

} // namespace fallow::json
