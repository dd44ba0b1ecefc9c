#include "core/task/stage.h"

namespace fallow::task {

namespace {

std::optional<Step> when(bool fits, Step step)
{
    return fits ? std::optional(step) : std::nullopt;
}

} // namespace

std::optional<Step> stepFor(Stage stage, Order order)
{
    using enum Stage;
    switch (order) {
    case Order::Continue:
    case Order::Wait:
    case Order::ContributeAndFinalize: // asked for TEE tasks only, which are refused at the start
        return std::nullopt;
    case Order::Start: return when(stage == Received, Step::Check);
    case Order::DownloadApp: return when(stage == Checked, Step::FetchApp);
    case Order::DownloadData: return when(stage == AppReady, Step::FetchData);
    case Order::Compute: return when(stage == DataReady, Step::Run);
    case Order::Contribute:
        return when(stage == Computed || stage == Contributing || stage == Broken, Step::Contribute);
    case Order::Reveal: return when(stage == Contributed || stage == Revealing, Step::Reveal);
    case Order::Upload: return when(stage == Revealed || stage == Uploading, Step::Upload);
    case Order::Complete: return when(stage >= Revealed && stage <= Uploaded, Step::Complete);
    case Order::Abort: return when(stage < Contributing, Step::GiveBack); // else only the chain ends it
    }
    return std::nullopt;
}

std::optional<Step> stepFromChain(Stage stage, const ChainView &view)
{
    using enum Stage;
    const bool over = view.task == ChainView::Task::Completed || view.task == ChainView::Task::Failed;
    if (isOver(stage) || stage == GivingBack)
        return std::nullopt;
    if (over)
        return view.contribution == ChainView::Contribution::Proved ? Step::Complete : Step::GiveBack;
    if (view.finalDeadline.isValid() && view.now >= view.finalDeadline)
        return Step::GiveBack;
    if (stage == Contributed || stage == Revealing) {
        const bool canReveal = view.task == ChainView::Task::Revealing && view.consensusIsOurs
            && view.contribution == ChainView::Contribution::Contributed
            && view.now < view.revealDeadline;
        if (canReveal)
            return Step::Reveal;
        // Reopened after nobody revealed: the chain has rejected this contribution (poco.md C.4).
        return when(view.contribution == ChainView::Contribution::Rejected, Step::GiveBack);
    }
    const bool nothingSent = view.contribution == ChainView::Contribution::None;
    const bool tooLate = view.task == ChainView::Task::Revealing
        || (view.contributionDeadline.isValid() && view.now >= view.contributionDeadline);
    return when(stage < Contributed && nothingSent && tooLate, Step::GiveBack);
}

std::optional<Step> stepToRecover(Stage stage)
{
    using enum Stage;
    switch (stage) {
    case Received: return Step::Check;
    case Checked: return Step::FetchApp;
    case AppReady: return Step::FetchData;
    case DataReady:
    case Running: return Step::Run;
    case Broken:
    case Computed:
    case Contributing: return Step::Contribute;
    case GivingBack: return Step::GiveBack;
    case Contributed:
    case Revealing:
    case Revealed:
    case Uploading:
    case Uploaded:
    case Completed:
    case GivenBack: return std::nullopt;
    }
    return std::nullopt;
}

Stage afterCrash(Stage stage)
{
    using enum Stage;
    switch (stage) {
    case Running: return DataReady; // the sandbox died with us; nothing was journaled
    case Uploading: return Revealed;
    case Received:
    case Checked:
    case AppReady:
    case DataReady:
    case Broken:
    case Computed:
    case Contributing: // the transaction queue knows whether it was sent
    case Contributed:
    case Revealing:
    case Revealed:
    case Uploaded:
    case Completed:
    case GivingBack:
    case GivenBack: return stage;
    }
    return stage;
}

} // namespace fallow::task
