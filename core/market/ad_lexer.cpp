#include "core/market/ad_lexer.h"

#include <QByteArrayView>

#include <charconv>
#include <cmath>

namespace fallow::market
{

using namespace base;

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    const char small = smallLetter(c);
    return small >= 'a' && small <= 'z';
}

struct Sign {
    std::string_view text;
    TokenKind kind;
    Operator op = Operator::Elvis;
};

/// The longer ones first.
constexpr std::array signs{
    Sign{"=?=", TokenKind::Operator, Operator::Is},
    Sign{"=!=", TokenKind::Operator, Operator::Isnt},
    Sign{"==", TokenKind::Operator, Operator::Equal},
    Sign{"!=", TokenKind::Operator, Operator::NotEqual},
    Sign{"<=", TokenKind::Operator, Operator::LessEqual},
    Sign{">=", TokenKind::Operator, Operator::GreaterEqual},
    Sign{"&&", TokenKind::Operator, Operator::And},
    Sign{"||", TokenKind::Operator, Operator::Or},
    Sign{"?:", TokenKind::Operator, Operator::Elvis},
    Sign{"<", TokenKind::Operator, Operator::Less},
    Sign{">", TokenKind::Operator, Operator::Greater},
    Sign{"+", TokenKind::Operator, Operator::Add},
    Sign{"-", TokenKind::Operator, Operator::Subtract},
    Sign{"*", TokenKind::Operator, Operator::Multiply},
    Sign{"/", TokenKind::Operator, Operator::Divide},
    Sign{"%", TokenKind::Operator, Operator::Modulo},
    Sign{"=", TokenKind::Assign},
    Sign{"!", TokenKind::Not},
    Sign{"?", TokenKind::Question},
    Sign{":", TokenKind::Colon},
    Sign{",", TokenKind::Comma},
    Sign{";", TokenKind::Semicolon},
    Sign{".", TokenKind::Dot},
    Sign{"(", TokenKind::LeftParenthesis},
    Sign{")", TokenKind::RightParenthesis},
    Sign{"[", TokenKind::LeftBracket},
    Sign{"]", TokenKind::RightBracket},
    Sign{"{", TokenKind::LeftBrace},
    Sign{"}", TokenKind::RightBrace},
};

} // namespace

Error adError(size_t at, const char *reason, const char *what)
{
    return base::fail(Code::InvalidArgument, Reason(QString::fromLatin1(reason)),
        QStringLiteral("byte %1: %2").arg(at).arg(QString::fromLatin1(what)));
}

Token AdLexer::fail(size_t at, const char *reason, const char *what)
{
    error = adError(at, reason, what);
    m_at = m_source.size();
    return {.kind = TokenKind::Failed, .at = at};
}

Token AdLexer::taken(Token token, size_t bytes)
{
    m_at = token.at + bytes;
    return token;
}

Token AdLexer::next()
{
    const size_t at = m_source.find_first_not_of(" \t\r\n", m_at);
    if (at == std::string_view::npos)
        return error ? Token{.kind = TokenKind::Failed, .at = m_at} : Token{.at = m_source.size()};
    m_at = at;
    const char c = m_source[at];
    if (isLetter(c))
        return word(at);
    if (isDigit(c))
        return number(at);
    return c == '"' ? stringLiteral(at) : punctuation(at);
}

Token AdLexer::word(size_t at)
{
    size_t end = at;
    while (end < m_source.size()
        && (isLetter(m_source[end]) || isDigit(m_source[end]) || m_source[end] == '_'))
        ++end;
    const std::string_view text = m_source.substr(at, end - at);
    if (text.size() > limits::nameBytes)
        return fail(at, "market.ad_bad_name", "a name of more than 64 bytes");
    return taken({.kind = TokenKind::Word, .at = at, .word = text}, text.size());
}

void AdLexer::skipDigits()
{
    while (m_at < m_source.size() && isDigit(m_source[m_at]))
        ++m_at;
}

Token AdLexer::number(size_t at)
{
    static constexpr auto reason = "market.ad_bad_number";
    const auto digitAt = [&](size_t i) { return i < m_source.size() && isDigit(m_source[i]); };
    skipDigits();
    if (m_source[at] == '0' && m_at > at + 1)
        return fail(at, reason, "a leading zero");
    bool isReal = false;
    if (startsWith(".")) {
        if (!digitAt(m_at + 1))
            return fail(at, reason, "no digit after the point");
        isReal = true;
        ++m_at;
        skipDigits();
    }
    if (startsWith("e") || startsWith("E")) {
        const bool isSigned =
            m_at + 1 < m_source.size() && (m_source[m_at + 1] == '+' || m_source[m_at + 1] == '-');
        const size_t digits = m_at + (isSigned ? 2 : 1);
        if (!digitAt(digits))
            return fail(at, reason, "no digit in the exponent");
        isReal = true;
        m_at = digits;
        skipDigits();
    }
    if (m_at < m_source.size() && (isLetter(m_source[m_at]) || m_source[m_at] == '_'))
        return fail(at, reason, "a letter in a number");
    const char *first = m_source.data() + at;
    const char *last = m_source.data() + m_at;
    Token token{.kind = isReal ? TokenKind::Real : TokenKind::Integer, .at = at};
    const auto read = isReal ? std::from_chars(first, last, token.real)
                             : std::from_chars(first, last, token.integer);
    if (read.ec != std::errc() || read.ptr != last || !std::isfinite(token.real))
        return fail(at, reason, "a number out of range");
    return token;
}

Token AdLexer::stringLiteral(size_t at)
{
    static constexpr auto reason = "market.ad_bad_string";
    m_string.clear();
    for (size_t i = at + 1; i < m_source.size(); ++i) {
        const char c = m_source[i];
        if (c == '"') {
            if (!QByteArrayView(m_string.data(), static_cast<qsizetype>(m_string.size()))
                     .isValidUtf8())
                return fail(at, reason, "not UTF-8");
            return taken({.kind = TokenKind::String, .at = at}, i + 1 - at);
        }
        if (static_cast<quint8>(c) < 0x20 || c == 0x7f)
            return fail(i, reason, "a control character");
        if (c != '\\') {
            m_string += c;
            continue;
        }
        static constexpr std::string_view escapes = "\"\\nt";
        static constexpr std::string_view meanings = "\"\\\n\t";
        const size_t which =
            ++i < m_source.size() ? escapes.find(m_source[i]) : std::string_view::npos;
        if (which == std::string_view::npos)
            return fail(i, reason, "an unknown escape");
        m_string += meanings[which];
    }
    return fail(at, reason, "it does not end");
}

Token AdLexer::punctuation(size_t at)
{
    for (const Sign &sign : signs) {
        if (startsWith(sign.text))
            return taken({.kind = sign.kind, .op = sign.op, .at = at}, sign.text.size());
    }
    return fail(at, "market.ad_syntax", "an unexpected character");
}

} // namespace fallow::market
