#pragma once

#include "core/base/ids.h"
#include "core/json/json.h"

#include <QDateTime>

namespace fallow::model {

/// What a run of an app on this computer was like. An app's address names one version of it.
struct Trial {
    base::Address app{};
    QString appName{};
    QDateTime at{};
    QString arguments{};
    qint64 limitMs = 0; ///< that it had
    qint64 wallMs = 0;
    qint64 cpuMs = 0;
    qint64 peakMemoryBytes = 0;
    qint64 resultBytes = 0; ///< that it wrote
    bool isCut = false; ///< it was still running when its time was over
    std::optional<qint64> exitCode{}; ///< absent: a signal or a limit ended it
    QString ended{}; ///< `sandbox.*`: the limit of ours that ended it, or what it was refused; empty: none
    QString lastWords{}; ///< the end of what it printed, at most 2,000 characters
    std::optional<qint64> category{}; ///< the shortest that leaves room for a slower computer; absent: none is long enough, or nobody knows
    QString categoryName{};
    qint64 categorySeconds = 0; ///< the longest a task of it may run
    friend bool operator==(const Trial &, const Trial &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("app", &Trial::app), json::defaulted("app_name", &Trial::appName), json::field("at", &Trial::at),
                          json::defaulted("arguments", &Trial::arguments), json::field("limit_ms", &Trial::limitMs),
                          json::field("wall_ms", &Trial::wallMs), json::field("cpu_ms", &Trial::cpuMs),
                          json::field("peak_memory_bytes", &Trial::peakMemoryBytes), json::defaulted("result_bytes", &Trial::resultBytes),
                          json::defaulted("is_cut", &Trial::isCut), json::field("exit_code", &Trial::exitCode),
                          json::defaulted("ended", &Trial::ended), json::defaulted("last_words", &Trial::lastWords),
                          json::field("category", &Trial::category), json::defaulted("category_name", &Trial::categoryName),
                          json::defaulted("category_seconds", &Trial::categorySeconds)};
    }
};

/// How far the trial under way is.
struct TrialProgress {
    base::Address app{};
    QString phase{}; ///< "image", "data", "run"; "over" once, last
    qint64 received = 0; ///< bytes of what is fetched
    qint64 total = 0; ///< 0: not known
    qint64 limitMs = 0; ///< of the run
    friend bool operator==(const TrialProgress &, const TrialProgress &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("app", &TrialProgress::app), json::field("phase", &TrialProgress::phase),
                          json::defaulted("received", &TrialProgress::received), json::defaulted("total", &TrialProgress::total),
                          json::defaulted("limit_ms", &TrialProgress::limitMs)};
    }
};

} // namespace fallow::model
