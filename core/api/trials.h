#pragma once

#include "core/api/trial_messages.h"
#include "core/api/wallet.h"

namespace fallow::api {

/// An app run here once, in the sandbox, before anybody pays: how long it takes and what it needs. `Core::trials` hands it
/// out. Nothing is signed and nothing is sent; only what the app's owner published is fetched.
class Trials
{
public:
    virtual ~Trials() = default;

    /// Answers when it is over; `Change::trial` tells how far it is. One at a time. An app that its time cut off, or that ended
    /// with an error, is an answer too. Reasons: `trial.busy`, `trial.bad_request`, `trial.no_app` (the chain knows none there),
    /// `trial.not_an_image`, `trial.encrypted` (a dataset that only an enclave opens), `trial.bad_input`, `trial.cancelled`,
    /// `trial.unavailable` (this core has none), `sandbox.*` (there is none here, or it could not be set up), `image.*`, `content.*`,
    /// `chain.*`, `runner.*`.
    virtual Answer<model::Trial> start(const TrialRequest &request) = 0;
    /// The one under way ends with `trial.cancelled`; without one nothing.
    virtual Answer<Empty> cancel(const Empty &request) = 0;
    /// What is remembered, for the network in use.
    virtual Answer<TrialList> list(const TrialListRequest &request) = 0;
};

} // namespace fallow::api
