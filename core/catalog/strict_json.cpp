#include "core/catalog/strict_json.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace fallow::catalog {

using namespace base;

namespace {

constexpr size_t deepest = 16;
constexpr size_t longestText = 16 * 1024;
constexpr qint64 largestNumber = qint64{1} << 53;

/// Builds the value while nlohmann's reader goes through the text; false ends it.
class Builder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    QString problem;
    QJsonObject result;

    bool null() override { return put(QJsonValue()); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override
    {
        return value >= -largestNumber && value <= largestNumber ? put(qint64{value}) : stop("a number out of range");
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return value <= largestNumber ? put(static_cast<qint64>(value)) : stop("a number out of range");
    }
    bool number_float(number_float_t value, const string_t & /*source*/) override
    {
        return std::abs(value) <= static_cast<double>(largestNumber) ? put(value) : stop("a number out of range");
    }
    bool string(string_t &value) override
    {
        return value.size() <= longestText ? put(QString::fromStdString(value)) : stop("a text too long");
    }
    bool binary(binary_t & /*value*/) override { return stop("no JSON"); }
    bool start_object(size_t /*size*/) override { return open(false); }
    bool start_array(size_t /*size*/) override { return open(true); }
    bool end_array() override { return close(); }
    bool end_object() override { return close(); }
    bool key(string_t &value) override
    {
        Level &top = m_levels.back();
        top.name = QString::fromStdString(value);
        return !top.object.contains(top.name) || stop("a name twice");
    }
    bool parse_error(size_t position, const std::string & /*token*/, const nlohmann::detail::exception & /*error*/) override
    {
        problem = QStringLiteral("no JSON at byte %1").arg(position);
        return false;
    }

private:
    struct Level {
        bool isArray = false;
        QString name{}; ///< of the member that comes next
        QJsonObject object{};
        QJsonArray array{};
    };

    bool stop(const char *what)
    {
        problem = QString::fromLatin1(what);
        return false;
    }
    bool open(bool isArray)
    {
        if (m_levels.size() >= deepest)
            return stop("nested too deep");
        if (m_levels.empty() && isArray)
            return stop("no object");
        m_levels.push_back({isArray});
        return true;
    }
    bool close()
    {
        const Level closed = std::move(m_levels.back());
        m_levels.pop_back();
        if (m_levels.empty()) {
            result = closed.object;
            return true;
        }
        return put(closed.isArray ? QJsonValue(closed.array) : QJsonValue(closed.object));
    }
    bool put(const QJsonValue &value)
    {
        if (m_levels.empty())
            return stop("no object");
        Level &top = m_levels.back();
        if (top.isArray)
            top.array.append(value);
        else
            top.object.insert(top.name, value);
        return true;
    }

    std::vector<Level> m_levels;
};

} // namespace

Error badJson(const QString &detail)
{
    return fail(Code::Corrupt, "catalog.bad_json"_reason, detail);
}

Result<QJsonObject> parseStrict(const QByteArray &text)
{
    if (text.startsWith("\xEF\xBB\xBF") || text.contains('\0')) // the reader would skip the one and end at the other
        return badJson(QStringLiteral("a byte order mark or a zero"));
    Builder builder;
    const bool isWhole = nlohmann::json::sax_parse(text.constData(), text.constData() + text.size(), &builder);
    if (!isWhole)
        return badJson(builder.problem);
    return builder.result;
}

} // namespace fallow::catalog
