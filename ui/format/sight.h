#pragma once

#include "core/model/facts.h"

#include <QLocale>

namespace fallow::ui
{

/// What a fact is about: "Input", "Temperature".
QString factText(model::Fact fact);
/// Where it is seen and what of: "hwmon · k10temp"; for a source that cannot tell, why.
QString sightDetail(const model::Sight &sight);
/// "yes", "no", "62 °C"; a source that cannot tell has a dash.
QString sightValue(const model::Sight &sight, const QLocale &locale);

} // namespace fallow::ui
