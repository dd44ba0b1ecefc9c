#include "core/market/ad_builder.h"

#include <algorithm>
#include <utility>

namespace fallow::market
{

quint32 AdBuilder::add(const Node &node)
{
    m_program.nodes.push_back(node);
    return static_cast<quint32>(m_program.nodes.size() - 1);
}

quint32 AdBuilder::addName(std::string_view written)
{
    const std::string folded = smallLetters(written);
    m_program.names.push_back({.hash = nameHash(folded),
        .at = static_cast<quint32>(m_program.texts.size()),
        .size = static_cast<quint32>(written.size())});
    m_program.texts += written;
    m_program.texts += folded;
    return static_cast<quint32>(m_program.names.size() - 1);
}

quint32 AdBuilder::addString(std::string_view text)
{
    const auto at = static_cast<quint32>(m_program.texts.size());
    m_program.texts += text;
    return add({.kind = NodeKind::String, .a = at, .pair = {static_cast<quint32>(text.size()), 0}});
}

quint32 AdBuilder::addParent(Node node, size_t from)
{
    node.a = static_cast<quint32>(m_program.children.size());
    node.pair[0] = static_cast<quint32>(m_pending.size() - from);
    const auto first = m_pending.begin() + static_cast<std::ptrdiff_t>(from);
    m_program.children.insert(m_program.children.end(), first, m_pending.end());
    m_pending.erase(first, m_pending.end());
    return add(node);
}

quint32 AdBuilder::openRecord()
{
    const quint32 around = std::exchange(m_record, static_cast<quint32>(m_program.nodes.size()));
    return add({.kind = NodeKind::Record, .pair = {0, around}});
}

void AdBuilder::fillSlots(quint32 first, quint32 count)
{
    Program &program = m_program;
    program.slots.resize(4 * program.attributes.size());
    if (count == 0 || count > Program::fewAttributes)
        return;
    const quint32 mask = Program::slotCount(count) - 1;
    for (quint32 i = first; i < first + count; ++i) {
        quint32 at = program.names[program.attributes[i].name].hash & mask;
        while (program.slots[4 * first + at] != 0)
            at = (at + 1) & mask;
        program.slots[4 * first + at] = i + 1;
    }
}

bool AdBuilder::closeRecord(quint32 record, size_t from)
{
    Program &program = m_program;
    const auto first = static_cast<quint32>(program.attributes.size());
    for (size_t i = from; i < m_pendingAttributes.size(); ++i) {
        const Attribute &attribute = m_pendingAttributes[i];
        const auto index = static_cast<quint32>(program.attributes.size());
        program.attributes.push_back(attribute);
        program.lookup.emplace_back(program.names[attribute.name].hash, index);
    }
    m_pendingAttributes.resize(from);
    Node &node = program.nodes[record];
    node.a = first;
    node.pair[0] = static_cast<quint32>(program.attributes.size()) - first;
    m_record = node.pair[1];
    std::sort(program.lookup.begin() + first, program.lookup.end());
    fillSlots(first, node.pair[0]);
    for (quint32 i = first; i < program.attributes.size(); ++i) {
        const AdName &name = program.names[program.attributes[i].name];
        if (program.find(record, name.hash, program.folded(name)) != i)
            return false;
    }
    return true;
}

Program AdBuilder::finish(quint32 root)
{
    m_program.root = root;
    return std::move(m_program);
}

} // namespace fallow::market
