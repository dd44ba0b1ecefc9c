#pragma once

#include "core/base/units.h"
#include "core/json/json.h"

namespace fallow::model {

/// One local day.
struct EarningsDay {
    QString date; ///< 2026-11-22
    base::Nrlc certified;
    base::Nrlc provisional; ///< younger than the network's finality depth
    base::Nrlc lost; ///< stakes, never negative
    qint64 tasks = 0; ///< paid
    qint64 rejected = 0;
    friend bool operator==(const EarningsDay &, const EarningsDay &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("date", &EarningsDay::date),
                          json::field("certified", &EarningsDay::certified),
                          json::field("provisional", &EarningsDay::provisional),
                          json::field("lost", &EarningsDay::lost),
                          json::field("tasks", &EarningsDay::tasks),
                          json::field("rejected", &EarningsDay::rejected)};
    }
};

struct EarningsApp {
    QString name; ///< empty: its name is not known
    base::Nrlc amount;
    qint64 tasks = 0;
    friend bool operator==(const EarningsApp &, const EarningsApp &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("name", &EarningsApp::name), json::field("amount", &EarningsApp::amount),
                          json::field("tasks", &EarningsApp::tasks)};
    }
};

/// A change of the worker's score on the chain.
struct ScorePoint {
    QDateTime at; ///< when the core saw it
    qint64 score = 0;
    friend bool operator==(const ScorePoint &, const ScorePoint &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("at", &ScorePoint::at), json::field("score", &ScorePoint::score)};
    }
};

/// What this computer earned in a number of local days up to today, from the chain, and what it used
/// for that, as the sandbox measured it.
struct EarningsReport {
    std::vector<EarningsDay> days; ///< oldest first, also those without a task
    std::vector<EarningsApp> apps; ///< the one that paid most first
    base::Nrlc certified;
    base::Nrlc provisional;
    base::Nrlc lost;
    qint64 cpuMs = 0; ///< of the tasks that ended in these days and are still journaled
    qint64 energyMj = 0; ///< of the same, millijoules, an estimate
    std::optional<qint64> electricityMicros; ///< millionths of the tariff's money; none without a tariff
    std::optional<base::Nrlc> electricityRlc; ///< the same; none without a price of RLC
    std::vector<ScorePoint> scores; ///< in these days, oldest first, after the one they began with
    friend bool operator==(const EarningsReport &, const EarningsReport &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("days", &EarningsReport::days),
                          json::field("apps", &EarningsReport::apps),
                          json::field("certified", &EarningsReport::certified),
                          json::field("provisional", &EarningsReport::provisional),
                          json::field("lost", &EarningsReport::lost),
                          json::field("cpu_ms", &EarningsReport::cpuMs),
                          json::field("energy_mj", &EarningsReport::energyMj),
                          json::field("electricity_micros", &EarningsReport::electricityMicros),
                          json::field("electricity_rlc", &EarningsReport::electricityRlc),
                          json::defaulted("scores", &EarningsReport::scores)};
    }
};

} // namespace fallow::model
