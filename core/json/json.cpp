#include "core/json/json.h"

namespace fallow::json {

using base::Result;
using base::operator""_reason;

base::Error expected(const char *what)
{
    return base::fail(base::Code::InvalidArgument, "json.bad_field"_reason,
                      u": expected " + QString::fromLatin1(what));
}

base::Error inField(const base::Error &error, const QString &name)
{
    base::Error outer = error;
    const bool joined = outer.detail.startsWith(u':') || outer.detail.startsWith(u'[');
    outer.detail = name + (joined ? QString() : QStringLiteral(".")) + outer.detail;
    return outer;
}

Result<QJsonObject> parseObject(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return base::fail(base::Code::InvalidArgument, "json.bad_text"_reason,
                          QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    }
    if (!document.isObject())
        return expected("an object");
    return document.object();
}

Result<bool> Codec<bool>::read(const QJsonValue &value)
{
    if (!value.isBool())
        return expected("a boolean");
    return value.toBool();
}

Result<QString> Codec<QString>::read(const QJsonValue &value)
{
    if (!value.isString())
        return expected("a text");
    return value.toString();
}

Result<double> Codec<double>::read(const QJsonValue &value)
{
    if (!value.isDouble())
        return expected("a number");
    return value.toDouble();
}

Result<QByteArray> Codec<QByteArray>::read(const QJsonValue &value)
{
    auto bytes = base::fromHex(value.toString());
    if (!value.isString() || !bytes)
        return expected("hex bytes");
    return bytes;
}

QJsonValue Codec<QDateTime>::write(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

Result<QDateTime> Codec<QDateTime>::read(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return expected("a time in RFC 3339");
    return time.toUTC();
}

Result<base::Nrlc> Codec<base::Nrlc>::read(const QJsonValue &value)
{
    auto amount = base::Nrlc::fromString(value.toString());
    if (!value.isString() || !amount)
        return expected("an amount as a decimal string");
    return amount;
}

Result<base::Wei> Codec<base::Wei>::read(const QJsonValue &value)
{
    auto amount = base::Wei::fromString(value.toString());
    if (!value.isString() || !amount)
        return expected("an amount as a decimal string");
    return amount;
}

Result<QJsonObject> Codec<QJsonObject>::read(const QJsonValue &value)
{
    if (!value.isObject())
        return expected("an object");
    return value.toObject();
}

} // namespace fallow::json
