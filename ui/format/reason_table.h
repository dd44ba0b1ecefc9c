#pragma once

#include <span>

namespace fallow::ui {

/// English source texts, translated in the context "Reason" when they are shown.
struct ReasonRow {
    const char *key; ///< "wallet.locked", or an area: "wallet"
    const char *sentence;
    const char *nextStep;
};

struct CheckRow {
    const char *key; ///< model::Check::key
    const char *holds;
    const char *fails; ///< used when the check names no reason of its own
};

std::span<const ReasonRow> reasonRows();
std::span<const CheckRow> checkRows();

} // namespace fallow::ui
