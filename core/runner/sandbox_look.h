#pragma once

#include "core/runner/runner.h"
#include "sandbox/policy/feature.h"
#include "sandbox/policy/xray.h"

#include <QTemporaryDir>

#include <optional>

namespace fallow::runner
{

/// Looks at the sandbox for a person: what this computer offers, and what a program of ours meets
/// inside. Lives in the thread of the Runner, which it borrows.
class SandboxLook : public QObject
{
    Q_OBJECT

public:
    using Features = base::Result<std::vector<sandbox::Feature>>;
    using Xray = base::Result<std::vector<sandbox::XrayLine>>;

    SandboxLook(Runner &runner, RunnerConfig config);

    enum class Freshness { SinceStart, Again };
    /// Reasons: `sandbox.bad_probe`, `runner.no_sandbox_program`.
    QFuture<Features> probe(Freshness freshness);
    /// Under `policy`, but with our program, an output folder of its own and ten seconds.
    /// Reasons: `sandbox.bad_xray`, those of Runner::start and of a run that cannot be set up.
    QFuture<Xray> xray(sandbox::Policy policy);

private:
    Features featuresOf(const QByteArray &printed);

    Runner &m_runner;
    const RunnerConfig m_config;
    std::optional<std::vector<sandbox::Feature>> m_features;
    quint64 m_looks = 0;
};

} // namespace fallow::runner
