#include "core/market/ad_evaluation.h"

#include "core/market/ad_functions.h"

namespace fallow::market
{

Cell Evaluation::run(quint32 node, Place place)
{
    const Cell result = evaluate(node, place);
    return m_isExhausted ? Cell::error() : result;
}

Cell Evaluation::attribute(std::string_view folded, quint32 hash)
{
    const Program &my = program(mySide);
    const quint32 found = my.find(my.root, hash, folded);
    if (found == noRecord)
        return Cell::undefined();
    const Cell result = valueOf(mySide, my.root, found);
    return m_isExhausted ? Cell::error() : result;
}

bool Evaluation::spend(size_t steps)
{
    m_steps += steps;
    m_isExhausted = m_isExhausted || m_steps > limits::steps;
    return !m_isExhausted;
}

Cell Evaluation::made(std::string text)
{
    m_madeBytes += text.size();
    if (m_madeBytes > limits::madeTextBytes) {
        m_isExhausted = true;
        return Cell::error();
    }
    return Cell::of(std::string_view(m_made.emplace_front(std::move(text))));
}

Cell Evaluation::evaluate(quint32 index, Place place)
{
    if (!spend() || m_depth >= limits::evaluationDepth) {
        m_isExhausted = true;
        return Cell::error();
    }
    ++m_depth;
    const Cell result = evaluateNode(program(place.side).nodes[index], index, place);
    --m_depth;
    return result;
}

Cell Evaluation::evaluateNode(const Node &node, quint32 index, Place place)
{
    switch (node.kind) {
    case NodeKind::Undefined:
        return Cell::undefined();
    case NodeKind::Error:
        return Cell::error();
    case NodeKind::Boolean:
        return Cell::of(node.a != 0);
    case NodeKind::Integer:
        return Cell::of(node.integer());
    case NodeKind::Real:
        return Cell::of(node.real());
    case NodeKind::String:
        return Cell::of(program(place.side).text(node));
    case NodeKind::Name:
    case NodeKind::MyName:
    case NodeKind::TargetName:
        return name(node, place);
    case NodeKind::List:
    case NodeKind::Record: {
        Cell cell;
        cell.type = node.kind == NodeKind::List ? AdType::List : AdType::Record;
        cell.side = place.side;
        cell.node = index;
        cell.record = place.record;
        return cell;
    }
    case NodeKind::Call:
        return callFunction(*this, node, place);
    case NodeKind::Not: {
        const Truth truth = truthOf(evaluate(node.a, place));
        return truth == Truth::True ? Cell::of(false)
            : truth == Truth::False ? Cell::of(true)
                                    : cellOf(truth);
    }
    case NodeKind::Negate:
        return negated(evaluate(node.a, place));
    case NodeKind::Plus:
        return compute(Operator::Add, Cell::of(qint64{0}), evaluate(node.a, place));
    case NodeKind::Conditional:
        return conditional(node, place);
    case NodeKind::Chain:
        return chain(node, place);
    case NodeKind::Select:
        return select(node, place);
    case NodeKind::Index:
        return this->index(node, place);
    }
    return Cell::error();
}

Cell Evaluation::chain(const Node &node, Place place)
{
    const auto level = static_cast<Level>(node.detail);
    if (level == Level::And || level == Level::Or)
        return logicalChain(node, place);
    if (level == Level::Elvis)
        return elvisChain(node, place);
    Cell result = evaluate(child(node, 0, place), place);
    for (quint32 i = 1; i < node.pair[0]; ++i) {
        const quint32 next = program(place.side).children[node.a + i];
        result =
            binary(static_cast<Operator>(next >> 24), result, evaluate(next & childMask, place));
    }
    return result;
}

/// One side decides without the rest being looked at: false for &&, true for ||. An error that
/// comes first stays; a decision outweighs what was undefined before it.
Cell Evaluation::logicalChain(const Node &node, Place place)
{
    const Truth decides =
        static_cast<Level>(node.detail) == Level::And ? Truth::False : Truth::True;
    Truth result = truthOf(evaluate(child(node, 0, place), place));
    for (quint32 i = 1; i < node.pair[0]; ++i) {
        if (result == decides || result == Truth::Error)
            break;
        const Truth next = truthOf(evaluate(child(node, i, place), place));
        if (next == decides || next == Truth::Error || result != Truth::Undefined)
            result = next;
    }
    return cellOf(result);
}

Cell Evaluation::elvisChain(const Node &node, Place place)
{
    Cell result = evaluate(child(node, 0, place), place);
    for (quint32 i = 1; i < node.pair[0] && result.is(AdType::Undefined); ++i)
        result = evaluate(child(node, i, place), place);
    return result;
}

Cell Evaluation::binary(Operator op, const Cell &left, const Cell &right)
{
    if (op == Operator::Is || op == Operator::Isnt)
        return Cell::of(isIdentical(left, right) == (op == Operator::Is));
    return compute(op, left, right);
}

Cell Evaluation::conditional(const Node &node, Place place)
{
    const Truth truth = truthOf(evaluate(child(node, 0, place), place));
    if (truth == Truth::Undefined || truth == Truth::Error)
        return cellOf(truth);
    return evaluate(child(node, truth == Truth::True ? 1 : 2, place), place);
}

Cell Evaluation::name(const Node &node, Place place)
{
    const Program &here = program(place.side);
    const AdName &name = here.names[node.a];
    const quint8 own = place.side == targetSide ? targetSide : mySide;
    if (node.kind == NodeKind::MyName)
        return ofAd(own, name, here);
    if (node.kind == NodeKind::TargetName)
        return ofAd(own == mySide ? targetSide : mySide, name, here);
    for (quint32 record = place.record; record != noRecord; record = here.nodes[record].pair[1]) {
        const quint32 found = here.find(record, name.hash, here.folded(name));
        if (found != noRecord)
            return valueOf(place.side, record, found);
    }
    return place.side == ownSide ? ofAd(mySide, name, here) : Cell::undefined();
}

Cell Evaluation::ofAd(quint8 side, const AdName &name, const Program &from)
{
    const Program *ad = m_programs[side];
    if (ad == nullptr)
        return Cell::undefined();
    const quint32 found = ad->find(ad->root, name.hash, from.folded(name));
    return found == noRecord ? Cell::undefined() : valueOf(side, ad->root, found);
}

Cell Evaluation::valueOf(quint8 side, quint32 record, quint32 attribute)
{
    for (size_t i = 0; i < m_openCount; ++i) {
        if (m_open[i].side == side && m_open[i].attribute == attribute)
            return Cell::undefined();
    }
    if (m_openCount == m_open.size()) {
        m_isExhausted = true;
        return Cell::error();
    }
    m_open[m_openCount++] = {side, attribute};
    const Cell result = evaluate(program(side).attributes[attribute].value, {side, record});
    --m_openCount;
    return result;
}

Cell Evaluation::select(const Node &node, Place place)
{
    const Cell from = evaluate(node.a, place);
    if (from.is(AdType::Undefined))
        return from;
    if (!from.is(AdType::Record))
        return Cell::error();
    const Program &here = program(place.side);
    const AdName &name = here.names[node.pair[0]];
    const quint32 found = program(from.side).find(from.node, name.hash, here.folded(name));
    return found == noRecord ? Cell::undefined() : valueOf(from.side, from.node, found);
}

Cell Evaluation::index(const Node &node, Place place)
{
    const Cell from = evaluate(node.a, place);
    const Cell at = evaluate(node.pair[0], place);
    if (from.is(AdType::Error) || at.is(AdType::Error))
        return Cell::error();
    if (from.is(AdType::Undefined) || at.is(AdType::Undefined))
        return Cell::undefined();
    if (!from.is(AdType::List) || !at.is(AdType::Integer) || at.integer < 0
        || at.integer >= itemCount(from))
        return Cell::error();
    return item(from, static_cast<quint32>(at.integer));
}

Cell Evaluation::item(const Cell &list, quint32 index)
{
    const Program &here = program(list.side);
    return evaluate(
        here.children[here.nodes[list.node].a + index] & childMask, {list.side, list.record});
}

bool Evaluation::isIdentical(const Cell &left, const Cell &right)
{
    if (left.type != right.type)
        return false;
    switch (left.type) {
    case AdType::Undefined:
    case AdType::Error:
        return true;
    case AdType::Boolean:
        return left.boolean == right.boolean;
    case AdType::Integer:
        return left.integer == right.integer;
    case AdType::Real:
        return !(left.real < right.real) && !(left.real > right.real);
    case AdType::String:
        return left.string() == right.string();
    case AdType::List:
    case AdType::Record:
        break;
    }
    const Program &a = program(left.side);
    const Program &b = program(right.side);
    return spend(std::min(a.nodes.size(), b.nodes.size()) / 16)
        && isSameTree(a, left.node, b, right.node);
}

} // namespace fallow::market
