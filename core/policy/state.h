#pragma once

#include "core/model/decision.h"

namespace fallow::policy {

/// On at one level, off at another, and on for at least `hold`: what keeps a value that trembles
/// around a limit from stopping and starting the work.
struct Latch {
    bool isOn = false;
    QDateTime since;

    /// Either condition may be false, never both true. A clock that went back starts the hold anew.
    void update(bool goesOn, bool goesOff, const QDateTime &now, qint64 holdSeconds);
    /// When it may go off at the earliest; absent: it may now.
    std::optional<QDateTime> heldUntil(const QDateTime &now, qint64 holdSeconds) const;
    friend bool operator==(const Latch &, const Latch &) = default;
};

/// What one decision leaves for the next. The default is that of a start.
struct State {
    Latch hot; ///< over what no computer should have
    Latch loud; ///< quiet mode at its lowest quota does not hold the temperature
    Latch batteryCritical;
    Latch batteryLow;
    Latch diskFull;
    Latch othersBusy;
    Latch pressed; ///< programs wait for memory
    double quota = 100; ///< of the controller, percent
    std::optional<double> celsius; ///< that it saw last
    QDateTime steeredAt;
    model::Decision decision; ///< the last one
    friend bool operator==(const State &, const State &) = default;
};

} // namespace fallow::policy
