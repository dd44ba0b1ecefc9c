#pragma once

#include "core/api/sandbox.h"
#include "core/runner/sandbox_look.h"

namespace fallow::service {

/// The sandbox's part of the contract: what a person may see of it.
class SandboxDesk final : public QObject, public api::Sandbox
{
    Q_OBJECT

public:
    /// The rules of a task that runs now; without one, of any.
    using PolicyOf = std::function<std::optional<sandbox::Policy>(const QString &task)>;
    SandboxDesk(runner::Runner &runner, const runner::RunnerConfig &config, PolicyOf policyOf);

    api::Answer<api::ProbeReply> probe(const api::ProbeRequest &request) override;
    api::Answer<api::XrayReply> xray(const api::XrayRequest &request) override;

private:
    runner::SandboxLook m_look;
    PolicyOf m_policyOf;
};

} // namespace fallow::service
