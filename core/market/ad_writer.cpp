#include "core/market/ad_writer.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace fallow::market
{

using namespace base;

std::string adText(const QString &text)
{
    std::string bytes = text.toUtf8().toStdString(); // lone surrogates are replaced
    for (char &c : bytes) {
        if ((static_cast<quint8>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7f)
            c = ' ';
    }
    return quotedText(bytes);
}

AdWriter &AdWriter::expression(std::string_view name, std::string_view source)
{
    m_body += m_body.empty() ? "" : "; ";
    m_body += name;
    m_body += " = ";
    m_body += source;
    return *this;
}

AdWriter &AdWriter::integer(std::string_view name, qint64 value)
{
    // The language has no literal for the smallest number.
    return expression(name,
        value == std::numeric_limits<qint64>::min() ? "-9223372036854775807 - 1"
                                                    : std::to_string(value));
}

AdWriter &AdWriter::real(std::string_view name, double value)
{
    if (!std::isfinite(value))
        return *this;
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    std::string source(digits.data(), end);
    if (source.find_first_of(".e") == std::string::npos)
        source += ".0";
    return expression(name, source);
}

AdWriter &AdWriter::boolean(std::string_view name, bool value)
{
    return expression(name, value ? "true" : "false");
}

AdWriter &AdWriter::text(std::string_view name, const QString &value)
{
    return expression(name, adText(value));
}

AdWriter &AdWriter::texts(std::string_view name, const QStringList &values)
{
    std::string list = "{ ";
    for (const QString &value : values)
        list += (list.size() > 2 ? "," : "") + adText(value);
    return expression(name, list + " }");
}

Result<ClassAd> AdWriter::ad() const
{
    return ClassAd::parse("[ " + m_body + " ]");
}

} // namespace fallow::market
