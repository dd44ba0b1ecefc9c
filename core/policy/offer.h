#pragma once

#include "core/policy/rules.h"

namespace fallow::policy {

/// One task as far as it matters whether it is wanted.
struct Offer {
    base::Address app;
    base::Address requester;
    base::Nrlc pays; ///< to this computer when it is done
    qint64 seconds = 0; ///< that it is expected to take: measured before, else the most it may
    qint64 cores = 1;
};

/// Why the person does not want it; nothing: they do. Keys: `policy.app_refused`,
/// `policy.requester_refused`, `policy.price_too_low` (nRLC), `policy.at_a_loss` (micros).
std::optional<model::Because> refusal(const Offer &offer, const model::WorkSettings &settings, qint64 cores,
                                      const QDateTime &now);

/// What `seconds` of `watts` from `now` on cost, in millionths of the currency; rounded up.
qint64 electricityMicros(const model::Power &power, qint64 milliwatts, const QDateTime &now, qint64 seconds);

} // namespace fallow::policy
