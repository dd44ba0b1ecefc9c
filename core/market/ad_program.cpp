#include "core/market/ad_program.h"

#include <algorithm>

namespace fallow::market
{

quint32 Program::find(quint32 record, quint32 hash, std::string_view foldedName) const
{
    const Node &node = nodes[record];
    if (node.pair[0] == 0)
        return noRecord;
    if (node.pair[0] <= fewAttributes) {
        const quint32 mask = slotCount(node.pair[0]) - 1;
        for (quint32 at = hash & mask;; at = (at + 1) & mask) {
            const quint32 slot = slots[4 * node.a + at];
            if (slot == 0)
                return noRecord;
            const AdName &name = names[attributes[slot - 1].name];
            if (name.hash == hash && folded(name) == foldedName)
                return slot - 1;
        }
    }
    const auto first = lookup.begin() + node.a;
    const auto last = first + node.pair[0];
    auto at = std::lower_bound(
        first, last, hash, [](const auto &entry, quint32 wanted) { return entry.first < wanted; });
    for (; at != last && at->first == hash; ++at) {
        if (folded(names[attributes[at->second].name]) == foldedName)
            return at->second;
    }
    return noRecord;
}

std::string smallLetters(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), smallLetter);
    return result;
}

quint32 nameHash(std::string_view folded)
{
    quint32 hash = 2166136261U;
    for (const char c : folded)
        hash = (hash ^ static_cast<quint8>(c)) * 16777619U;
    return hash;
}

Level levelOf(Operator op)
{
    switch (op) {
    case Operator::Elvis:
        return Level::Elvis;
    case Operator::Or:
        return Level::Or;
    case Operator::And:
        return Level::And;
    case Operator::Equal:
    case Operator::NotEqual:
    case Operator::Is:
    case Operator::Isnt:
        return Level::Equality;
    case Operator::Less:
    case Operator::LessEqual:
    case Operator::Greater:
    case Operator::GreaterEqual:
        return Level::Relation;
    case Operator::Add:
    case Operator::Subtract:
        return Level::Sum;
    case Operator::Multiply:
    case Operator::Divide:
    case Operator::Modulo:
        break;
    }
    return Level::Product;
}

namespace
{

class TreeComparison
{
public:
    TreeComparison(const Program &a, const Program &b) : m_a(a), m_b(b) { }

    bool same(quint32 nodeA, quint32 nodeB) const
    {
        const Node &a = m_a.nodes[nodeA];
        const Node &b = m_b.nodes[nodeB];
        if (a.kind != b.kind || a.detail != b.detail)
            return false;
        switch (a.kind) {
        case NodeKind::Undefined:
        case NodeKind::Error:
            return true;
        case NodeKind::Boolean:
            return a.a == b.a;
        case NodeKind::Integer:
        case NodeKind::Real:
            return a.pair == b.pair;
        case NodeKind::String:
            return m_a.text(a) == m_b.text(b);
        case NodeKind::Name:
        case NodeKind::MyName:
        case NodeKind::TargetName:
            return sameName(a.a, b.a);
        case NodeKind::List:
        case NodeKind::Chain:
            return sameChildren(a, b);
        case NodeKind::Call:
            return sameName(a.pair[1], b.pair[1]) && sameChildren(a, b);
        case NodeKind::Record:
            return sameAttributes(a, b);
        case NodeKind::Not:
        case NodeKind::Negate:
        case NodeKind::Plus:
            return same(a.a, b.a);
        case NodeKind::Conditional:
            return sameRange(a.a, b.a, 3);
        case NodeKind::Select:
            return sameName(a.pair[0], b.pair[0]) && same(a.a, b.a);
        case NodeKind::Index:
            return same(a.a, b.a) && same(a.pair[0], b.pair[0]);
        }
        return false;
    }

private:
    bool sameName(quint32 a, quint32 b) const
    {
        return m_a.folded(m_a.names[a]) == m_b.folded(m_b.names[b]);
    }
    bool sameChildren(const Node &a, const Node &b) const
    {
        return a.pair[0] == b.pair[0] && sameRange(a.a, b.a, a.pair[0]);
    }
    bool sameRange(quint32 a, quint32 b, quint32 count) const
    {
        for (quint32 i = 0; i < count; ++i) {
            const quint32 one = m_a.children[a + i];
            const quint32 other = m_b.children[b + i];
            if (one >> 24 != other >> 24 || !same(one & childMask, other & childMask))
                return false;
        }
        return true;
    }
    bool sameAttributes(const Node &a, const Node &b) const
    {
        if (a.pair[0] != b.pair[0])
            return false;
        for (quint32 i = 0; i < a.pair[0]; ++i) {
            const Attribute &one = m_a.attributes[a.a + i];
            const Attribute &other = m_b.attributes[b.a + i];
            if (!sameName(one.name, other.name) || !same(one.value, other.value))
                return false;
        }
        return true;
    }

    const Program &m_a;
    const Program &m_b;
};

} // namespace

bool isSameTree(const Program &a, quint32 nodeA, const Program &b, quint32 nodeB)
{
    return TreeComparison(a, b).same(nodeA, nodeB);
}

} // namespace fallow::market
