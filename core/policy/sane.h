#pragma once

#include "core/base/result.h"
#include "core/model/work_rules.h"

namespace fallow::policy {

/// Why settings a person sends are not taken; file contents go through `sane` instead.
/// Reasons: `settings.bad_percent`, `settings.bad_hours`, `settings.bad_celsius`, `settings.bad_time`,
/// `settings.negative`, `settings.bad_program`, `settings.too_long`, `settings.loss_needs_prices`.
/// The detail names the member.
base::Result<base::Done> check(const model::WorkSettings &settings);

struct SaneSettings {
    model::WorkSettings settings;
    QString reason; ///< the one thing to tell; empty: the text was taken as it stands
    QString detail; ///< English: what was left out
};
/// The settings in `text`, whatever it is: members that cannot be read, or that `check` refuses,
/// keep their initial value. Reasons told: `settings.work_damaged`, `settings.work_from_future`.
SaneSettings readSettings(const QByteArray &text);

/// Wishes after the clock was set: a snooze lasts no longer than was asked for, whichever way the
/// clock went; what is over is gone.
model::Wishes sane(model::Wishes wishes, const QDateTime &now);

} // namespace fallow::policy
