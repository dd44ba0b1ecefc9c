#pragma once

#include "core/market/ad_program.h"

namespace fallow::market
{

/// Fills a program from its leaves up: what was pushed last becomes the children of the next
/// parent.
class AdBuilder
{
public:
    quint32 add(const Node &node);
    /// An index in `names`.
    quint32 addName(std::string_view written);
    quint32 addString(std::string_view text);

    size_t pending() const { return m_pending.size(); }
    void push(quint32 child) { m_pending.push_back(child); }
    /// What was pushed since `pending()` was `from` becomes the node's children.
    quint32 addParent(Node node, size_t from);

    /// Between the two the record's attributes are pushed; records nest.
    quint32 openRecord();
    size_t pendingAttributes() const { return m_pendingAttributes.size(); }
    void push(const Attribute &attribute) { m_pendingAttributes.push_back(attribute); }
    /// False where a name stands twice.
    bool closeRecord(quint32 record, size_t from);

    Program finish(quint32 root);

private:
    void fillSlots(quint32 first, quint32 count);

    Program m_program;
    quint32 m_record = noRecord; ///< the one that is open
    std::vector<quint32> m_pending;
    std::vector<Attribute> m_pendingAttributes;
};

} // namespace fallow::market
