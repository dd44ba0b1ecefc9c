#pragma once

#include "core/model/run.h"
#include "ui/format/phase.h"

namespace fallow::ui
{

/// What a person sees of the runs that one deal bought.
struct RunView {
    enum Next { None, Get, Open, Claim };

    QString name; ///< of the app, and how many
    QString when; ///< they were bought
    QString stage;
    Tone tone = Tone::Neutral;
    QString progress; ///< how many computers or results, or what went wrong
    std::optional<double> share; ///< of the results, 0 to 1; nothing for one run that is under way
    QString until; ///< when the money can be claimed back; empty: nothing is locked
    base::Nrlc locked; ///< in the contract, until there is a result or it is claimed back
    Next next = None; ///< what there is to do
    base::TaskId task; ///< that it is done with
    QString file; ///< of a verified result
    friend bool operator==(const RunView &, const RunView &) = default;
};

/// Of one deal, at least one.
RunView runView(const std::vector<model::Run> &runs, const QDateTime &now, const QLocale &locale);

} // namespace fallow::ui
