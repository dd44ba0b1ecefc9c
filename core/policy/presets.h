#pragma once

#include "core/model/work_rules.h"

namespace fallow::policy {

/// What `preset` means; Custom is the person's own.
model::Profile profileOf(model::Preset preset, const model::WorkSettings &settings);

struct PresetNow {
    model::Preset preset = model::Preset::Off;
    std::optional<QDateTime> until; ///< when the calendar changes it
};
PresetNow presetAt(const model::WorkSettings &settings, const QDateTime &now);

struct TariffNow {
    qint64 microsPerKwh = 0;
    std::optional<QDateTime> until;
};
TariffNow tariffAt(const model::Power &power, const QDateTime &now);

} // namespace fallow::policy
