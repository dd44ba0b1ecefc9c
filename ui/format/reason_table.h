#pragma once

#include <span>

namespace fallow::ui
{

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

/// What the computer, pools, tasks, the chain and ourselves can say.
std::span<const ReasonRow> coreReasonRows();
/// What the wallet can say: keys, money, payees, history.
std::span<const ReasonRow> walletReasonRows();
/// What is said of a thing to be signed, of accounts and their keys, and of what opens the wallet.
std::span<const ReasonRow> signingReasonRows();
/// What the marketplace can say: tasks that are not taken, orders, rules.
std::span<const ReasonRow> marketReasonRows();
/// What decides when to work can say, and its settings.
std::span<const ReasonRow> workReasonRows();
/// What downloads and images can say.
std::span<const ReasonRow> contentReasonRows();
/// What signed catalogs can say.
std::span<const ReasonRow> catalogReasonRows();
/// What links, the window itself and its place in the desktop can say.
std::span<const ReasonRow> desktopReasonRows();
/// What web pages that ask can meet.
std::span<const ReasonRow> webReasonRows();
/// What a form, and the files of a run, can say.
std::span<const ReasonRow> runReasonRows();
std::span<const CheckRow> checkRows();

} // namespace fallow::ui
