#pragma once

#include "core/market/ad_cell.h"

#include <forward_list>
#include <optional>

namespace fallow::market
{

/// Where an expression stands: names without a scope are looked up in the records around it.
struct Place {
    quint8 side = 0;
    quint32 record = noRecord;
};

/// One evaluation of one expression with the other ad in view, within the limits. What an
/// expression reads of the other ad is evaluated there with the sides swapped; names without a
/// scope never reach the other ad, so no stranger captures one.
class Evaluation
{
public:
    static constexpr quint8 mySide = 0;
    static constexpr quint8 targetSide = 1;
    static constexpr quint8 ownSide = 2; ///< an expression that belongs to no ad, seen from MY

    /// The programs must outlive it; `target` and `expression` may be missing.
    Evaluation(const Program &my, const Program *target, const Program *expression = nullptr)
        : m_programs{&my, target, expression}
    {
    }

    /// An error when a limit was reached, wherever that was.
    Cell run(quint32 node, Place place);
    /// Of MY; undefined when it has none.
    Cell attribute(std::string_view folded, quint32 hash);

    Cell evaluate(quint32 node, Place place);
    /// Counts `steps` of work; false when there were too many.
    bool spend(size_t steps = 1);
    /// A text of this evaluation; an error when it makes too many.
    Cell made(std::string text);
    const Program &program(quint8 side) const { return *m_programs[side]; }
    /// A list's item, evaluated where the list stands.
    Cell item(const Cell &list, quint32 index);
    quint32 itemCount(const Cell &list) const
    {
        return program(list.side).nodes[list.node].pair[0];
    }
    bool isIdentical(const Cell &left, const Cell &right);
    /// The value as the language writes it.
    std::string text(const Cell &cell) const { return valueText(program(cell.side), cell); }

private:
    Cell evaluateNode(const Node &node, quint32 index, Place place);
    Cell chain(const Node &node, Place place);
    Cell logicalChain(const Node &node, Place place);
    Cell elvisChain(const Node &node, Place place);
    Cell binary(Operator op, const Cell &left, const Cell &right);
    Cell conditional(const Node &node, Place place);
    Cell name(const Node &node, Place place);
    Cell ofAd(quint8 side, const AdName &name, const Program &from);
    Cell valueOf(quint8 side, quint32 record, quint32 attribute);
    Cell select(const Node &node, Place place);
    Cell index(const Node &node, Place place);
    quint32 child(const Node &node, quint32 i, Place place) const
    {
        return program(place.side).children[node.a + i] & childMask;
    }

    std::array<const Program *, 3> m_programs;
    struct Open {
        quint8 side;
        quint32 attribute;
    };
    std::array<Open, 64> m_open; ///< attributes being evaluated: a cycle is undefined
    size_t m_openCount = 0;
    size_t m_steps = 0;
    int m_depth = 0;
    bool m_isExhausted = false;
    std::forward_list<std::string> m_made;
    size_t m_madeBytes = 0;
};

} // namespace fallow::market
