#pragma once

#include "core/model/decision.h"

#include <QLocale>

namespace fallow::ui
{

/// One reason of a decision in words, with its numbers: what was seen, the limit, the program, and
/// until when, in the time zone of this computer.
QString becauseText(const model::Because &because, const QLocale &locale = {});

/// Whether the reason holds whatever the person says (policy::safetyRules).
bool isAboutSafety(const QString &key);

} // namespace fallow::ui
