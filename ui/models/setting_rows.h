#pragma once

#include "core/model/work_rules.h"

#include <span>

namespace fallow::ui {

/// Where a row stands; SettingListModel::Section.
enum class SettingSection { Contribution, When, Rest, Electricity, Choice, Storage };

enum class SettingUnit { None, CoresPercent, Percent, MemoryPercent, Minutes, Celsius, Gigabytes, MilliRlc, Watts, Cents, Megabits };

inline constexpr qint64 quietOff = 49; ///< the slider of quiet mode at its left end, in °C

/// The settings that a row reads and writes. `profile` is what the preset means; writing to it makes
/// the preset the person's own.
struct SettingValues {
    model::WorkSettings settings;
    model::Profile profile;
};

/// One thing that can be set, in words and over the values it changes. Without a unit it is on or off.
struct SettingRow {
    SettingSection section;
    const char *title;
    const char *note;
    SettingUnit unit = SettingUnit::None;
    bool isOfProfile = true;
    qint64 least = 0;
    qint64 most = 1;
    qint64 step = 1;
    qint64 (*get)(const SettingValues &values);
    void (*set)(SettingValues &values, qint64 value);
};

/// `title` and `note` are sources of translation, context "Settings".
std::span<const SettingRow> settingRows();

} // namespace fallow::ui
