#pragma once

#include "core/base/result.h"
#include "core/market/ad_program.h"

#include <optional>

namespace fallow::market
{

enum class TokenKind : quint8 {
    End,
    Word,
    Integer,
    Real,
    String,
    Operator,
    Question,
    Colon,
    Comma,
    Semicolon,
    Assign,
    Dot,
    Not,
    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Failed, ///< the lexer's `error` says why
};

struct Token {
    TokenKind kind = TokenKind::End;
    Operator op = Operator::Elvis;
    size_t at = 0; ///< byte of the source
    std::string_view word; ///< as written
    qint64 integer = 0;
    double real = 0;
};

/// Cuts the text of an ad into tokens. The text must outlive it. Reasons: `market.ad_syntax`,
/// `market.ad_bad_number`, `market.ad_bad_string`, `market.ad_bad_name`.
class AdLexer
{
public:
    explicit AdLexer(std::string_view source) : m_source(source) { }
    Token next();
    /// Of the last String: without quotes and escapes. Valid until the next token.
    const std::string &string() const { return m_string; }
    std::optional<base::Error> error;

private:
    Token fail(size_t at, const char *reason, const char *what);
    Token word(size_t at);
    Token number(size_t at);
    Token stringLiteral(size_t at);
    Token punctuation(size_t at);
    Token taken(Token token, size_t bytes);
    bool startsWith(std::string_view text) const
    {
        return m_source.substr(m_at, text.size()) == text;
    }
    void skipDigits();

    std::string_view m_source;
    size_t m_at = 0;
    std::string m_string;
};

/// The reason with the byte at which it was seen.
base::Error adError(size_t at, const char *reason, const char *what);

} // namespace fallow::market
