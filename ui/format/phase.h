#pragma once

#include "core/model/status.h"
#include "core/model/task.h"

#include <QLocale>

namespace fallow::ui {

/// What a colour says; the order is that of Chip.Tone in ui/controls.
enum class Tone { Neutral, Good, Waiting, Danger, Info };

/// The word for a task, one of product.md's; "Paused" while its processes are frozen.
QString phaseWord(const model::Task &task);
Tone phaseTone(const model::Task &task);
/// What the word leaves open: bytes, time used of the time allowed, what is waited for and until
/// when.
QString phaseDetail(const model::Task &task, const QDateTime &now, const QLocale &locale);
/// 0 to 1 where the core knows a whole (bytes of a download, time of the category); else nothing.
std::optional<double> phaseShare(const model::Task &task);

/// The title of the window for a state.
QString stateTitle(model::WorkState state);
Tone stateTone(model::WorkState state);

} // namespace fallow::ui
