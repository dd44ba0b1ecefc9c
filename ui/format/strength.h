#pragma once

#include "ui/format/phase.h"

#include <QString>

namespace fallow::ui
{

/// How hard a password is to guess, in words; an estimate from its length and variety alone.
struct Strength {
    QString word; ///< empty for an empty password
    QString advice; ///< what would make it better; empty when good
    Tone tone = Tone::Neutral;
    double share = 0; ///< 0 to 1, for a bar
    bool isEnough = false; ///< may be used
};

Strength passwordStrength(const QString &password);

} // namespace fallow::ui
