#pragma once

#include "core/api/policy_messages.h"

#include <QLocale>
#include <QStringList>

namespace fallow::ui
{

/// What each preset means on this computer, in the order of model::Preset: "6 cores, about 75 W". Each is
/// empty where the core did not tell. Source: WorkSettingsReply::presets.
QStringList presetFactsOf(const std::vector<api::PresetMeaning> &meanings, const QLocale &locale);

} // namespace fallow::ui
