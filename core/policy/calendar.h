#pragma once

#include "core/model/work_settings.h"

#include <optional>

namespace fallow::policy {

/// Whether `now`, in the time zone it carries, lies in `hours`.
bool contains(const model::Hours &hours, const QDateTime &now);

/// The next moment after `now`, within eight days, at which one of `all` begins or ends.
std::optional<QDateTime> nextEdge(const std::vector<model::Hours> &all, const QDateTime &now);

/// The hours of ProfileHours or TariffHours.
template<typename T>
std::vector<model::Hours> hoursOf(const std::vector<T> &entries)
{
    std::vector<model::Hours> hours;
    for (const T &entry : entries)
        hours.push_back(entry.hours);
    return hours;
}

/// The first entry that holds at `now`; null: none.
template<typename T>
const T *entryAt(const std::vector<T> &entries, const QDateTime &now)
{
    for (const T &entry : entries) {
        if (contains(entry.hours, now))
            return &entry;
    }
    return nullptr;
}

} // namespace fallow::policy
