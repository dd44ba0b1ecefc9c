#include "core/content/engine/range_plan.h"

#include <algorithm>
#include <utility>

namespace fallow::content::engine
{

RangePlan::RangePlan(qint64 units, qint64 longest)
    : m_units(static_cast<size_t>(units)), m_longest(longest)
{
}

std::optional<RangePlan::Range> RangePlan::next(int source)
{
    const auto count = static_cast<qint64>(m_units.size());
    for (; m_scan < count; ++m_scan) {
        const Unit &unit = m_units[static_cast<size_t>(m_scan)];
        if (!unit.isProven && unit.first < 0)
            return take(source, m_scan);
    }
    return takeAgain(source);
}

RangePlan::Range RangePlan::take(int source, qint64 first)
{
    const qint64 limit = std::min(first + m_longest, static_cast<qint64>(m_units.size()));
    qint64 end = first;
    for (; end < limit; ++end) {
        Unit &unit = m_units[static_cast<size_t>(end)];
        if (unit.isProven || unit.first >= 0)
            break;
        unit.first = static_cast<qint16>(source);
    }
    return {first, end};
}

std::optional<RangePlan::Range> RangePlan::takeAgain(int source)
{
    const auto mayHelp = [source](const Unit &unit) {
        return !unit.isProven && unit.first >= 0 && unit.second < 0 && unit.first != source;
    };
    // From the end: what was asked for last is the furthest from done.
    auto last = std::find_if(m_units.rbegin(), m_units.rend(), mayHelp);
    if (last == m_units.rend())
        return std::nullopt;
    const qint64 end = m_units.rend() - last;
    qint64 first = end;
    const qint64 longest = std::max<qint64>(1, m_longest / 4); // most of it may come twice
    while (first > 0 && end - first < longest && mayHelp(m_units[static_cast<size_t>(first - 1)]))
        m_units[static_cast<size_t>(--first)].second = static_cast<qint16>(source);
    return Range{first, end};
}

void RangePlan::giveUp(int source, Range range)
{
    for (qint64 i = range.first; i < range.end; ++i)
        release(source, m_units[static_cast<size_t>(i)]);
    m_scan = std::min(m_scan, range.first);
}

void RangePlan::release(int source, Unit &unit)
{
    if (unit.second == source)
        unit.second = -1;
    else if (unit.first == source)
        unit.first = std::exchange(unit.second, qint16{-1});
}

bool RangePlan::prove(int source, qint64 unit)
{
    Unit &proven = m_units[static_cast<size_t>(unit)];
    const bool isNew = !proven.isProven;
    release(source, proven);
    if (isNew)
        markProven(proven);
    return isNew;
}

void RangePlan::restore(qint64 unit)
{
    if (!isProven(unit))
        markProven(m_units[static_cast<size_t>(unit)]);
}

void RangePlan::markProven(Unit &unit)
{
    unit.isProven = true;
    ++m_proven;
    while (m_prefix < static_cast<qint64>(m_units.size()) && isProven(m_prefix))
        ++m_prefix;
}

} // namespace fallow::content::engine
