#include "core/market/ad_parser.h"

#include "core/market/ad_builder.h"
#include "core/market/ad_functions.h"

#include <algorithm>

namespace fallow::market
{

using namespace base;

bool isReservedName(std::string_view folded)
{
    static constexpr std::array<std::string_view, 9> words{
        "true", "false", "undefined", "error", "is", "isnt", "my", "target", "other"};
    return std::find(words.begin(), words.end(), folded) != words.end();
}

namespace
{

class Parser
{
public:
    explicit Parser(std::string_view source) : m_lexer(source) { advance(); }

    Result<Program> ad()
    {
        if (m_token.kind != TokenKind::LeftBracket)
            expected("an ad begins with [");
        return finish(failed() ? 0 : record(0));
    }
    Result<Program> expression() { return finish(conditional(0)); }

private:
    Result<Program> finish(quint32 root)
    {
        if (!failed() && m_token.kind != TokenKind::End)
            expected("the end");
        if (failed())
            return *m_error;
        return m_builder.finish(root);
    }

    bool failed() const { return m_error.has_value(); }
    quint32 refuse(size_t at, const char *reason, const char *what)
    {
        if (!m_error)
            m_error = adError(at, reason, what);
        return 0;
    }
    quint32 expected(const char *what) { return refuse(m_token.at, "market.ad_syntax", what); }
    void advance()
    {
        m_token = m_lexer.next();
        if (m_token.kind == TokenKind::Failed && !m_error)
            m_error = m_lexer.error;
        if (m_token.kind == TokenKind::Word)
            m_word = smallLetters(m_token.word);
    }
    bool take(TokenKind kind)
    {
        if (failed() || m_token.kind != kind)
            return false;
        advance();
        return true;
    }
    void require(TokenKind kind, const char *what)
    {
        if (!take(kind))
            expected(what);
    }
    bool isTooDeep(int depth)
    {
        if (depth <= limits::nesting)
            return false;
        refuse(m_token.at, "market.ad_too_deep", "nested too deeply");
        return true;
    }

    quint32 conditional(int depth)
    {
        if (isTooDeep(depth))
            return 0;
        const quint32 condition = chain(Level::Elvis, depth);
        if (!take(TokenKind::Question))
            return condition;
        const size_t from = m_builder.pending();
        m_builder.push(condition);
        m_builder.push(conditional(depth + 1));
        require(TokenKind::Colon, "a :");
        m_builder.push(conditional(depth + 1));
        return m_builder.addParent({.kind = NodeKind::Conditional}, from);
    }

    /// Operators of one level side by side, so that a long row is no deep tree.
    quint32 chain(Level level, int depth)
    {
        if (level == Level::Unary)
            return unary(depth);
        const auto tighter = static_cast<Level>(static_cast<quint8>(level) + 1);
        const quint32 first = chain(tighter, depth);
        std::optional<Operator> op = operatorOf(level);
        if (!op)
            return first;
        const size_t from = m_builder.pending();
        m_builder.push(first);
        for (; op && !failed(); op = operatorOf(level)) {
            advance();
            m_builder.push(chain(tighter, depth) | static_cast<quint32>(*op) << 24);
        }
        return m_builder.addParent(
            {.kind = NodeKind::Chain, .detail = static_cast<quint8>(level)}, from);
    }
    std::optional<Operator> operatorOf(Level level) const
    {
        std::optional<Operator> op;
        if (m_token.kind == TokenKind::Operator)
            op = m_token.op;
        else if (m_token.kind == TokenKind::Word && (m_word == "is" || m_word == "isnt"))
            op = m_word == "is" ? Operator::Is : Operator::Isnt;
        return op && levelOf(*op) == level ? op : std::nullopt;
    }

    quint32 unary(int depth)
    {
        if (isTooDeep(depth))
            return 0;
        std::optional<NodeKind> kind;
        if (m_token.kind == TokenKind::Not)
            kind = NodeKind::Not;
        else if (m_token.kind == TokenKind::Operator && m_token.op == Operator::Subtract)
            kind = NodeKind::Negate;
        else if (m_token.kind == TokenKind::Operator && m_token.op == Operator::Add)
            kind = NodeKind::Plus;
        if (!kind)
            return postfix(depth);
        advance();
        const quint32 operand = unary(depth + 1);
        return m_builder.add({.kind = *kind, .a = operand});
    }

    quint32 postfix(int depth)
    {
        quint32 node = primary(depth);
        for (int more = depth + 1; !failed(); ++more) {
            if (m_token.kind != TokenKind::Dot && m_token.kind != TokenKind::LeftBracket)
                break;
            if (isTooDeep(more))
                return 0;
            if (take(TokenKind::Dot)) {
                const quint32 name = attributeName();
                node = m_builder.add({.kind = NodeKind::Select, .a = node, .pair = {name, 0}});
            } else {
                advance();
                const quint32 index = conditional(more);
                require(TokenKind::RightBracket, "a ]");
                node = m_builder.add({.kind = NodeKind::Index, .a = node, .pair = {index, 0}});
            }
        }
        return node;
    }

    quint32 attributeName()
    {
        if (failed() || m_token.kind != TokenKind::Word)
            return expected("a name");
        if (isReservedName(m_word))
            return refuse(m_token.at, "market.ad_bad_name", "a word of the language as a name");
        const quint32 name = m_builder.addName(m_token.word);
        advance();
        return name;
    }

    quint32 primary(int depth)
    {
        const Token token = m_token;
        switch (token.kind) {
        case TokenKind::Integer:
            advance();
            return m_builder.add({.kind = NodeKind::Integer,
                .pair = std::bit_cast<std::array<quint32, 2>>(token.integer)});
        case TokenKind::Real:
            advance();
            return m_builder.add({.kind = NodeKind::Real,
                .pair = std::bit_cast<std::array<quint32, 2>>(token.real)});
        case TokenKind::String:
            return string();
        case TokenKind::Word:
            return word(depth);
        case TokenKind::LeftBrace:
            advance();
            return items({.kind = NodeKind::List}, TokenKind::RightBrace, depth);
        case TokenKind::LeftBracket:
            return record(depth);
        case TokenKind::LeftParenthesis: {
            advance();
            const quint32 inner = conditional(depth + 1);
            require(TokenKind::RightParenthesis, "a )");
            return inner;
        }
        default:
            return expected("an expression");
        }
    }

    quint32 string()
    {
        const quint32 node = m_builder.addString(m_lexer.string());
        advance();
        return node;
    }

    quint32 word(int depth)
    {
        const std::string folded = m_word;
        if (folded == "true" || folded == "false")
            return literal({.kind = NodeKind::Boolean, .a = folded == "true" ? 1U : 0U});
        if (folded == "undefined")
            return literal({.kind = NodeKind::Undefined});
        if (folded == "error")
            return literal({.kind = NodeKind::Error});
        if (folded == "my" || folded == "target" || folded == "other") {
            advance();
            require(TokenKind::Dot, "a point and a name");
            const quint32 name = attributeName();
            return m_builder.add(
                {.kind = folded == "my" ? NodeKind::MyName : NodeKind::TargetName, .a = name});
        }
        const quint32 name = attributeName();
        if (!take(TokenKind::LeftParenthesis))
            return m_builder.add({.kind = NodeKind::Name, .a = name});
        return items({.kind = NodeKind::Call,
                         .detail = static_cast<quint8>(functionNamed(folded)),
                         .pair = {0, name}},
            TokenKind::RightParenthesis, depth);
    }
    quint32 literal(const Node &node)
    {
        advance();
        return m_builder.add(node);
    }

    /// Expressions with commas up to `end`; what opens them is taken already.
    quint32 items(const Node &node, TokenKind end, int depth)
    {
        const size_t from = m_builder.pending();
        if (take(end))
            return m_builder.addParent(node, from);
        do {
            if (m_builder.pending() - from >= limits::listItems)
                return refuse(m_token.at, "market.ad_list_too_long", "more than 256 items");
            m_builder.push(conditional(depth + 1));
        } while (take(TokenKind::Comma));
        require(end, end == TokenKind::RightBrace ? "a }" : "a )");
        return m_builder.addParent(node, from);
    }

    quint32 record(int depth)
    {
        if (isTooDeep(depth))
            return 0;
        advance();
        const quint32 self = m_builder.openRecord();
        const size_t from = m_builder.pendingAttributes();
        while (!failed() && m_token.kind != TokenKind::RightBracket) {
            const quint32 name = attributeName();
            require(TokenKind::Assign, "a =");
            const quint32 value = failed() ? 0 : conditional(depth + 1);
            m_builder.push(Attribute{name, value});
            if (!take(TokenKind::Semicolon))
                break;
        }
        const size_t end = m_token.at;
        require(TokenKind::RightBracket, "a ; or a ]");
        if (!failed() && !m_builder.closeRecord(self, from))
            refuse(end, "market.ad_duplicate_name", "an attribute twice");
        return self;
    }

    AdLexer m_lexer;
    Token m_token;
    std::string m_word; ///< of the token, in small letters
    AdBuilder m_builder;
    std::optional<Error> m_error;
};

bool isTooLarge(std::string_view source)
{
    return source.size() > limits::adBytes;
}

Error tooLarge()
{
    return adError(limits::adBytes, "market.ad_too_large", "more than 16 KiB");
}

} // namespace

Result<Program> parseAdProgram(std::string_view source)
{
    if (isTooLarge(source))
        return tooLarge();
    return Parser(source).ad();
}

Result<Program> parseExpressionProgram(std::string_view source)
{
    if (isTooLarge(source))
        return tooLarge();
    return Parser(source).expression();
}

} // namespace fallow::market
