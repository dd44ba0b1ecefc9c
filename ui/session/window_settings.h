#pragma once

#include "core/json/json.h"

namespace fallow::ui
{

/// What this window keeps for itself; when to work is the core's.
struct WindowSettings {
    bool tellsOfWork = true; ///< notifications: tasks paid and lost
    bool tellsOfMoney = true; ///< money that came in
    bool tellsOfTrouble = true; ///< what needs the person
    friend bool operator==(const WindowSettings &, const WindowSettings &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("tells_of_work", &WindowSettings::tellsOfWork),
            json::defaulted("tells_of_money", &WindowSettings::tellsOfMoney),
            json::defaulted("tells_of_trouble", &WindowSettings::tellsOfTrouble)};
    }
};

/// Their file. A damaged one counts as the defaults and is kept aside when it is first written.
class WindowSettingsFile
{
public:
    /// Empty path: in memory only.
    explicit WindowSettingsFile(QString path);

    const WindowSettings &values() const { return m_values; }
    /// Key of what was wrong with the file; empty: nothing. `settings.window_damaged`.
    const QString &reason() const { return m_reason; }
    /// Whole or not at all. Reason: `settings.unwritable`; the values stay as they were.
    base::Result<base::Done> save(const WindowSettings &values);

private:
    bool putAside() const;

    QString m_path;
    WindowSettings m_values;
    QString m_reason;
};

} // namespace fallow::ui
