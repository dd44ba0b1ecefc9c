#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace fallow::content::engine
{

/// Which units of a file are proven, which are under way and what to ask for next. Units are
/// counted from 0; ranges are [first, end).
class RangePlan
{
public:
    struct Range {
        qint64 first = 0;
        qint64 end = 0;
        qint64 count() const { return end - first; }
        friend bool operator==(const Range &, const Range &) = default;
    };
    /// `longest` is how many units one range may have.
    RangePlan(qint64 units, qint64 longest);

    /// The first units nobody fetches, now being fetched by `source`. When every unit is under way:
    /// those of another source that are the furthest from done, a second time (the end game).
    std::optional<Range> next(int source);
    /// Units that `source` was given and will not deliver.
    void giveUp(int source, Range range);
    /// A unit of `source` is proven. False when it was already.
    bool prove(int source, qint64 unit);
    /// A unit proven by an earlier run, that nobody was given.
    void restore(qint64 unit);

    bool isProven(qint64 unit) const { return m_units[static_cast<size_t>(unit)].isProven; }
    bool isComplete() const { return m_proven == static_cast<qint64>(m_units.size()); }
    qint64 proven() const { return m_proven; }
    /// Units proven from the start of the file without a gap.
    qint64 prefix() const { return m_prefix; }

private:
    struct Unit {
        bool isProven = false;
        qint16 first = -1; ///< sources that fetch it; -1 = nobody
        qint16 second = -1;
    };
    Range take(int source, qint64 first);
    std::optional<Range> takeAgain(int source);
    static void release(int source, Unit &unit);
    void markProven(Unit &unit);
    std::vector<Unit> m_units;
    qint64 m_longest;
    qint64 m_proven = 0;
    qint64 m_prefix = 0;
    qint64 m_scan = 0; ///< no free unit stands before it
};

} // namespace fallow::content::engine
