#pragma once

#include "core/json/json.h"

namespace fallow::model {

/// What a process of ours costs this computer. Read by that process of itself; what the system does
/// not tell is absent.
struct Vitals {
    QString version; ///< of the program
    qint64 uptimeMs = 0; ///< since the process started, sleep of the computer counted
    std::optional<qint64> pssBytes; ///< its memory, its part of what is shared
    std::optional<qint64> privateDirtyBytes; ///< memory that nobody shares and that no file backs
    std::optional<qint64> cpuMs;
    std::optional<qint64> wakeups; ///< how often one of its threads had waited and went on, since the start
    friend bool operator==(const Vitals &, const Vitals &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("version", &Vitals::version),
                          json::field("uptime_ms", &Vitals::uptimeMs),
                          json::field("pss_bytes", &Vitals::pssBytes),
                          json::field("private_dirty_bytes", &Vitals::privateDirtyBytes),
                          json::field("cpu_ms", &Vitals::cpuMs),
                          json::field("wakeups", &Vitals::wakeups)};
    }
};

} // namespace fallow::model
