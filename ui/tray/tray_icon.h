#pragma once

#include "ui/format/phase.h"

#include <QIcon>

namespace fallow::ui {

/// The mark with a badge in the colour of the state and its glyph: play, pause, dots or "!".
QIcon trayIcon(Tone tone, bool dark);

} // namespace fallow::ui
