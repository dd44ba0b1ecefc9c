#include "core/service/trial_desk.h"

#include "core/base/future.h"

namespace fallow::service {

using namespace base;

api::Answer<model::Trial> TrialDesk::start(const api::TrialRequest &)
{
    return readyWith<model::Trial>(fail(Code::Unavailable, "trial.unavailable"_reason));
}

api::Answer<api::Empty> TrialDesk::cancel(const api::Empty &)
{
    return readyWith<api::Empty>(api::Empty{});
}

api::Answer<api::TrialList> TrialDesk::list(const api::TrialListRequest &)
{
    return readyWith<api::TrialList>(api::TrialList{});
}

} // namespace fallow::service
