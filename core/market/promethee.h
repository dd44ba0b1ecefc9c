#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace fallow::market
{

/// How much a difference counts, from 0 to 1 (papers.md 3). A difference that is not in favour
/// counts nothing.
struct Preference {
    enum class Shape : quint8 {
        Usual, ///< any difference counts whole
        UShape, ///< whole above `indifference`
        VShape, ///< in proportion up to `whole`
        Level, ///< half above `indifference`, whole above `whole`
        Linear, ///< in proportion between `indifference` and `whole`
        Gaussian, ///< 1 - exp(-d²/2s²) with s = `deviation`
    };
    Shape shape = Shape::Usual;
    double indifference = 0;
    double whole = 0;
    double deviation = 0;

    double of(double difference) const;
};

enum class Aim : quint8 { Least, Most };

struct Criterion {
    QString key; ///< stable: "cost"
    Aim aim = Aim::Most;
    Preference preference{};
    double weight = 1; ///< in proportion to the others
};

/// One alternative's place in the order and why.
struct Ranked {
    size_t index = 0; ///< among the alternatives as they were given
    double flow = 0; ///< net, from -1 to 1; the flows of all add up to 0
    double leaving = 0; ///< how much it is preferred to the others
    double entering = 0; ///< how much the others are preferred to it
    std::vector<double> parts; ///< of the net flow, by criterion

    /// The criterion that speaks most for it, then the one that speaks most against it; absent
    /// where none does. What a line of explanation is made of.
    std::optional<size_t> strength() const;
    std::optional<size_t> weakness() const;
};

/// The alternatives from best to worst by PROMETHEE II. `measures[i][j]` is what alternative i has
/// of criterion j. Equal flows are ordered by the leaving flow, then by index. O(m n log n), and
/// O(m n²) for Gaussian criteria. Reasons: `market.bad_criterion` (thresholds that are negative,
/// not finite or cross), `market.bad_weight` (negative, not finite or all zero),
/// `market.bad_measure` (not finite, beyond 1e100 or not one a criterion), with the place in the
/// detail.
base::Result<std::vector<Ranked>> rank(
    const std::vector<Criterion> &criteria, const std::vector<std::vector<double>> &measures);

/// How much a is preferred to b, from 0 to 1. What `rank` adds up; reasons the same.
base::Result<double> preference(const std::vector<Criterion> &criteria,
    const std::vector<double> &a, const std::vector<double> &b);

} // namespace fallow::market
