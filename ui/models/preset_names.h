#pragma once

#include <QStringList>

namespace fallow::ui
{

/// What a person calls them, in the order of model::Preset.
QStringList presetNames();

} // namespace fallow::ui
