#pragma once

#include "core/base/units.h"

#include <QLocale>

namespace fallow::ui {

/// "2.418", "1 250.000", "0.000000001": at least three decimals, as many more as the amount has,
/// never rounded. Separators are the locale's; no unit.
QString rlcText(base::Nrlc amount, const QLocale &locale);

/// The same with the unit: "7.500 RLC".
QString rlcWithUnit(base::Nrlc amount, const QLocale &locale);

} // namespace fallow::ui
