#pragma once

#include "core/api/trials.h"

namespace fallow::service {

/// Trial runs, as the contract has them. Lives on the core's thread.
class TrialDesk final : public QObject, public api::Trials
{
    Q_OBJECT

public:
    api::Answer<model::Trial> start(const api::TrialRequest &request) override;
    api::Answer<api::Empty> cancel(const api::Empty &request) override;
    api::Answer<api::TrialList> list(const api::TrialListRequest &request) override;
};

} // namespace fallow::service
