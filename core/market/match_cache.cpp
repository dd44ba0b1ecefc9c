#include "core/market/match_cache.h"

namespace fallow::market
{

namespace
{

constexpr size_t firstSlots = 1024; ///< a power of two, as every later size

size_t mixed(quint64 key)
{
    key *= 0x9e3779b97f4a7c15ULL;
    return static_cast<size_t>(key ^ (key >> 32));
}

/// The ad's own attributes that its expressions read: names without a scope or with MY, and members
/// taken from something. More than needed does no harm.
void collectOwnNames(
    const Program &program, quint32 index, std::set<std::string, std::less<>> &names)
{
    const Node &node = program.nodes[index];
    const auto children = [&](quint32 count) {
        for (quint32 i = 0; i < count; ++i)
            collectOwnNames(program, program.children[node.a + i] & childMask, names);
    };
    switch (node.kind) {
    case NodeKind::Name:
    case NodeKind::MyName:
        names.emplace(program.folded(program.names[node.a]));
        break;
    case NodeKind::List:
    case NodeKind::Call:
    case NodeKind::Chain:
        children(node.pair[0]);
        break;
    case NodeKind::Conditional:
        children(3);
        break;
    case NodeKind::Record:
        for (quint32 i = 0; i < node.pair[0]; ++i)
            collectOwnNames(program, program.attributes[node.a + i].value, names);
        break;
    case NodeKind::Not:
    case NodeKind::Negate:
    case NodeKind::Plus:
    case NodeKind::Select:
        collectOwnNames(program, node.a, names);
        break;
    case NodeKind::Index:
        collectOwnNames(program, node.a, names);
        collectOwnNames(program, node.pair[0], names);
        break;
    case NodeKind::Undefined:
    case NodeKind::Error:
    case NodeKind::Boolean:
    case NodeKind::Integer:
    case NodeKind::Real:
    case NodeKind::String:
    case NodeKind::TargetName:
        break;
    }
}

/// What a match can see of an ad: Requirements, Rank, what others read, and what those read in
/// turn.
std::string signatureOf(const Program &program, const std::set<std::string, std::less<>> &mentioned)
{
    std::set<std::string, std::less<>> seen;
    std::set<std::string, std::less<>> open = mentioned;
    open.insert({"requirements", "rank"});
    std::string text;
    while (!open.empty()) {
        const std::string name = open.extract(open.begin()).value();
        if (!seen.insert(name).second)
            continue;
        const quint32 found = program.find(program.root, nameHash(name), name);
        if (found == noRecord)
            continue;
        const quint32 value = program.attributes[found].value;
        text += name + '=' + printTree(program, value) + ';';
        collectOwnNames(program, value, open);
    }
    return text;
}

} // namespace

bool MatchCache::learnNames(const Program &program)
{
    bool isNew = false;
    for (const Node &node : program.nodes) {
        if (node.kind == NodeKind::TargetName)
            isNew |= m_mentioned.emplace(program.folded(program.names[node.a])).second;
    }
    return isNew;
}

MatchCache::Side MatchCache::add(const ClassAd &ad)
{
    Side side(ad);
    if (learnNames(ad.program()))
        forget();
    sign(side);
    return side;
}

void MatchCache::sign(Side &side)
{
    if (m_signatures.size() >= m_capacity)
        forget();
    const std::string text = signatureOf(side.m_ad.program(), m_mentioned);
    const auto next = static_cast<quint32>(m_signatures.size() + 1);
    side.m_signature = m_signatures.try_emplace(text, next).first->second;
    side.m_generation = m_generation;
}

void MatchCache::forget()
{
    ++m_generation;
    m_signatures.clear();
    m_slots.clear();
    m_used = 0;
}

AdMatch MatchCache::match(Side &left, Side &right)
{
    if (left.m_generation != m_generation)
        sign(left);
    if (right.m_generation != m_generation)
        sign(right);
    if (left.m_generation != m_generation) // signing the other one made everything forgotten
        sign(left);
    const quint64 key = quint64{left.m_signature} << 32 | right.m_signature;
    if (m_used * 2 >= m_slots.size())
        grow();
    Slot &slot = slotOf(key);
    if (slot.key == key)
        return slot.match;
    ++m_evaluations;
    ++m_used;
    slot = {key, market::match(left.m_ad, right.m_ad)};
    return slot.match;
}

/// The pair's slot, or the free one where it belongs.
MatchCache::Slot &MatchCache::slotOf(quint64 key)
{
    const size_t mask = m_slots.size() - 1;
    size_t at = mixed(key) & mask;
    while (m_slots[at].key != 0 && m_slots[at].key != key)
        at = (at + 1) & mask;
    return m_slots[at];
}

/// Twice as many slots, or none remembered where that is too many.
void MatchCache::grow()
{
    const bool isFull = m_used >= m_capacity;
    std::vector<Slot> old = std::exchange(m_slots, {});
    m_slots.resize(isFull || old.empty() ? firstSlots : old.size() * 2);
    m_used = 0;
    if (isFull)
        return;
    for (const Slot &slot : old) {
        if (slot.key == 0)
            continue;
        slotOf(slot.key) = slot;
        ++m_used;
    }
}

} // namespace fallow::market
