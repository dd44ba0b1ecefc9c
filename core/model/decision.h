#pragma once

#include "core/json/json.h"

#include <array>

namespace fallow::model {

enum class Verdict {
    Work,
    Finish, ///< what runs goes on, nothing new begins
    Rest, ///< everything is frozen
};

constexpr auto jsonNames(Verdict)
{
    using enum Verdict;
    using json::EnumName;
    return std::array{EnumName{Work, "work"}, EnumName{Finish, "finish"}, EnumName{Rest, "rest"}};
}

/// One link of the chain of reasons: a key that `ui/format` makes a sentence of, and its numbers.
struct Because {
    QString key; ///< "policy.in_use"
    QString subject; ///< a program's name
    std::optional<double> value; ///< what was seen
    std::optional<double> limit; ///< what it is compared with
    std::optional<QDateTime> until;
    friend bool operator==(const Because &, const Because &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("key", &Because::key), json::defaulted("subject", &Because::subject),
                          json::field("value", &Because::value), json::field("limit", &Because::limit),
                          json::field("until", &Because::until)};
    }
};

/// What tasks may use now; cores are 0 exactly when they rest.
struct Allowance {
    qint64 cores = 0;
    qint64 quotaPercent = 0; ///< of the time of those cores
    qint64 memoryBytes = 0; ///< of those that rest: what they may go on holding
    qint64 diskBytes = 0; ///< that may still be written
    bool downloads = false; ///< of inputs and images; what the chain and results need is always allowed
    bool gpu = false;
    friend bool operator==(const Allowance &, const Allowance &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("cores", &Allowance::cores),
                          json::field("quota_percent", &Allowance::quotaPercent),
                          json::field("memory_bytes", &Allowance::memoryBytes),
                          json::field("disk_bytes", &Allowance::diskBytes),
                          json::field("downloads", &Allowance::downloads),
                          json::field("gpu", &Allowance::gpu)};
    }
};

struct Decision {
    Verdict verdict = Verdict::Rest;
    std::vector<Because> reasons; ///< the first decided; the others would, or narrow what may be used
    Allowance allowance;
    QDateTime at; ///< when the verdict or its first reason became so
    std::optional<QDateTime> until; ///< when time alone ends the first reason
    friend bool operator==(const Decision &, const Decision &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("verdict", &Decision::verdict),
                          json::field("reasons", &Decision::reasons),
                          json::field("allowance", &Decision::allowance),
                          json::defaulted("at", &Decision::at),
                          json::field("until", &Decision::until)};
    }
};

} // namespace fallow::model
