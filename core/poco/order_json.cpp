#include "core/evm/address.h"
#include "core/poco/order_fields.h"
#include "core/poco/orders.h"

#include <QJsonValue>

#include <optional>

namespace fallow::poco {

using namespace base;

namespace {

struct JsonWriter {
    QJsonObject json;

    void put(const char *name, const QString &text) { json.insert(QString::fromLatin1(name), text); }
    void operator()(const char *name, const Address &value)
    {
        put(name, evm::checksumAddress(value));
    }
    void operator()(const char *name, const Bytes32 &value) { put(name, value.toString()); }
    void operator()(const char *name, Nrlc value) { put(name, value.toString()); }
    void operator()(const char *name, quint64 value) { put(name, QString::number(value)); }
    void operator()(const char *name, const QString &value) { put(name, value); }
};

/// Keeps the first failure.
struct JsonReader {
    const QJsonObject &json;
    std::optional<Error> error;

    void operator()(const char *name, Address &value)
    {
        read(name, value, [](const QString &text) { return evm::parseAddress(text); });
    }
    void operator()(const char *name, Bytes32 &value)
    {
        read(name, value, [](const QString &text) { return Bytes32::fromHex(text); });
    }
    void operator()(const char *name, Nrlc &value)
    {
        read(name, value, [](const QString &text) { return amountFrom(text); });
    }
    void operator()(const char *name, quint64 &value)
    {
        read(name, value, [](const QString &text) { return numberFrom(text); });
    }
    void operator()(const char *name, QString &value)
    {
        read(name, value, [](const QString &text) { return Result<QString>(text); });
    }
    void operator()(const char *name, QByteArray &value)
    {
        read(name, value, [](const QString &text) { return base::fromHex(text); });
    }

private:
    static Result<quint64> numberFrom(const QString &text)
    {
        bool ok = !text.isEmpty() && text.front().isDigit();
        const quint64 value = ok ? text.toULongLong(&ok) : 0;
        if (!ok)
            return fail(Code::InvalidArgument, "base.bad_amount"_reason, text);
        return value;
    }
    static Result<Nrlc> amountFrom(const QString &text)
    {
        const auto amount = Nrlc::fromString(text);
        if (amount && amount->value < 0)
            return fail(Code::InvalidArgument, "base.bad_amount"_reason, text);
        return amount;
    }
    /// The text of a string, or the digits of a whole number that JSON carries exactly.
    static std::optional<QString> textOf(const QJsonValue &value)
    {
        if (value.isString())
            return value.toString();
        const qint64 number = value.toInteger(-1);
        if (number < 0)
            return std::nullopt;
        return QString::number(number);
    }
    template<typename T, typename Parse>
    void read(const char *name, T &value, Parse &&parse)
    {
        const QString key = QString::fromLatin1(name);
        if (error)
            return;
        if (!json.contains(key)) {
            error = fail(Code::InvalidArgument, "poco.missing_field"_reason, key);
            return;
        }
        const std::optional<QString> text = textOf(json.value(key));
        const Result<T> parsed = text
            ? parse(*text)
            : Result<T>(fail(Code::InvalidArgument, "poco.bad_field"_reason, QStringLiteral("type")));
        if (!parsed) {
            error = fail(Code::InvalidArgument, "poco.bad_field"_reason,
                         key + QStringLiteral(": ") + parsed.error().detail);
            return;
        }
        value = *parsed;
    }
};

} // namespace

template<AnyOrder Order>
QJsonObject orderToJson(const Order &order)
{
    JsonWriter writer;
    eachField(order, writer);
    if (!order.signature.isEmpty())
        writer.put("sign", toHex(order.signature));
    return writer.json;
}

template<AnyOrder Order>
Result<Order> orderFromJson(const QJsonObject &json)
{
    Order order;
    JsonReader reader{.json = json, .error = {}};
    eachField(order, reader);
    if (json.contains(u"sign"))
        reader("sign", order.signature);
    if (reader.error)
        return *reader.error;
    return order;
}

template QJsonObject orderToJson(const AppOrder &);
template QJsonObject orderToJson(const DatasetOrder &);
template QJsonObject orderToJson(const WorkerpoolOrder &);
template QJsonObject orderToJson(const RequestOrder &);
template Result<AppOrder> orderFromJson<AppOrder>(const QJsonObject &);
template Result<DatasetOrder> orderFromJson<DatasetOrder>(const QJsonObject &);
template Result<WorkerpoolOrder> orderFromJson<WorkerpoolOrder>(const QJsonObject &);
template Result<RequestOrder> orderFromJson<RequestOrder>(const QJsonObject &);

} // namespace fallow::poco
