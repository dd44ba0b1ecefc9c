#include "core/market/ad_cell.h"

#include <charconv>
#include <cstdio>

namespace fallow::market
{

std::string_view operatorText(Operator op)
{
    static constexpr std::array<std::string_view, 16> texts{
        "?:", "||", "&&", "==", "!=", "=?=", "=!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%"};
    return texts[static_cast<size_t>(op)];
}

std::string quotedText(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        switch (c) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\t':
            result += "\\t";
            break;
        default:
            result += c;
        }
    }
    return result + '"';
}

namespace
{

/// The shortest digits that read as the same number, and as a real one.
std::string realText(double value)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    std::string text(digits.data(), end);
    if (text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

class Printer
{
public:
    explicit Printer(const Program &program) : m_program(program) { }

    std::string print(quint32 index) const
    {
        const Node &node = m_program.nodes[index];
        switch (node.kind) {
        case NodeKind::Undefined:
            return "undefined";
        case NodeKind::Error:
            return "error";
        case NodeKind::Boolean:
            return node.a != 0 ? "true" : "false";
        case NodeKind::Integer:
            return std::to_string(node.integer());
        case NodeKind::Real:
            return realText(node.real());
        case NodeKind::String:
            return quotedText(m_program.text(node));
        case NodeKind::Name:
            return name(node.a);
        case NodeKind::MyName:
            return "my." + name(node.a);
        case NodeKind::TargetName:
            return "target." + name(node.a);
        case NodeKind::List:
            return "{ " + items(node) + " }";
        case NodeKind::Record:
            return record(node);
        case NodeKind::Call:
            return name(node.pair[1]) + '(' + items(node) + ')';
        case NodeKind::Not:
            return '!' + above(node.a, Level::Unary);
        case NodeKind::Negate:
            return '-' + above(node.a, Level::Unary);
        case NodeKind::Plus:
            return '+' + above(node.a, Level::Unary);
        case NodeKind::Conditional:
            return above(child(node, 0), Level::Elvis) + " ? " + print(child(node, 1)) + " : "
                + print(child(node, 2));
        case NodeKind::Chain:
            return chain(node);
        case NodeKind::Select:
            return base(node.a) + '.' + name(node.pair[0]);
        case NodeKind::Index:
            return base(node.a) + '[' + print(node.pair[0]) + ']';
        }
        return {};
    }

private:
    std::string name(quint32 index) const
    {
        return std::string(m_program.written(m_program.names[index]));
    }
    quint32 child(const Node &node, quint32 i) const
    {
        return m_program.children[node.a + i] & childMask;
    }
    Level level(const Node &node) const
    {
        switch (node.kind) {
        case NodeKind::Conditional:
            return Level::Conditional;
        case NodeKind::Chain:
            return static_cast<Level>(node.detail);
        case NodeKind::Not:
        case NodeKind::Negate:
        case NodeKind::Plus:
            return Level::Unary;
        default:
            return Level::Primary;
        }
    }
    /// In parentheses where it binds less tightly than `least`.
    std::string above(quint32 index, Level least) const
    {
        const std::string text = print(index);
        return level(m_program.nodes[index]) < least ? '(' + text + ')' : text;
    }
    /// What a name or an index is taken from: digits would swallow the point.
    std::string base(quint32 index) const
    {
        const NodeKind kind = m_program.nodes[index].kind;
        if (kind == NodeKind::Integer || kind == NodeKind::Real)
            return '(' + print(index) + ')';
        return above(index, Level::Primary);
    }
    std::string items(const Node &node) const
    {
        std::string text;
        for (quint32 i = 0; i < node.pair[0]; ++i)
            text += (i == 0 ? "" : ",") + print(child(node, i));
        return text;
    }
    std::string record(const Node &node) const
    {
        std::string text = "[ ";
        for (quint32 i = 0; i < node.pair[0]; ++i) {
            const Attribute &attribute = m_program.attributes[node.a + i];
            text += (i == 0 ? "" : "; ") + name(attribute.name) + " = " + print(attribute.value);
        }
        return text + " ]";
    }
    std::string chain(const Node &node) const
    {
        const auto tighter = static_cast<Level>(node.detail + 1);
        std::string text = above(child(node, 0), tighter);
        for (quint32 i = 1; i < node.pair[0]; ++i) {
            const auto op = static_cast<Operator>(m_program.children[node.a + i] >> 24);
            text += ' ' + std::string(operatorText(op)) + ' ' + above(child(node, i), tighter);
        }
        return text;
    }

    const Program &m_program;
};

} // namespace

std::string printTree(const Program &program, quint32 node)
{
    return Printer(program).print(node);
}

std::string valueText(const Program &program, const Cell &cell)
{
    switch (cell.type) {
    case AdType::Undefined:
        return "undefined";
    case AdType::Error:
        return "error";
    case AdType::Boolean:
        return cell.boolean ? "true" : "false";
    case AdType::Integer:
        return std::to_string(cell.integer);
    case AdType::Real: {
        std::array<char, 40> text{};
        std::snprintf(text.data(), text.size(), "%.15E", cell.real);
        return text.data();
    }
    case AdType::String:
        return quotedText(cell.string());
    case AdType::List:
    case AdType::Record:
        break;
    }
    return printTree(program, cell.node);
}

} // namespace fallow::market
