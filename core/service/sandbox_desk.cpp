#include "core/service/sandbox_desk.h"

#include "core/base/future.h"
#include "core/runner/task_container.h"

namespace fallow::service {

using base::Code;
using base::Result;
using base::operator""_reason;

namespace {

api::ProbeReply replyOf(const std::vector<sandbox::Feature> &features)
{
    api::ProbeReply reply{.canRun = true, .features = {}};
    for (const sandbox::Feature &one : features) {
        reply.canRun = reply.canRun && (one.is_there || !one.is_needed);
        reply.features.push_back({.name = QString::fromStdString(one.name), .isThere = one.is_there,
                                  .isNeeded = one.is_needed, .why = QString::fromStdString(one.why),
                                  .fix = QString::fromStdString(one.fix)});
    }
    return reply;
}

} // namespace

SandboxDesk::SandboxDesk(runner::Runner &runner, const runner::RunnerConfig &config, PolicyOf policyOf) :
    m_look(runner, config), m_policyOf(std::move(policyOf))
{
}

api::Answer<api::ProbeReply> SandboxDesk::probe(const api::ProbeRequest &request)
{
    using Freshness = runner::SandboxLook::Freshness;
    return base::then(this, m_look.probe(request.again ? Freshness::Again : Freshness::SinceStart),
                      [](const runner::SandboxLook::Features &features) -> Result<api::ProbeReply> {
                          if (!features)
                              return features.error();
                          return replyOf(*features);
                      });
}

api::Answer<api::XrayReply> SandboxDesk::xray(const api::XrayRequest &request)
{
    const auto policy = m_policyOf(request.task);
    if (!policy)
        return QtFuture::makeReadyFuture(Result<api::XrayReply>(
            base::fail(Code::NotFound, "sandbox.no_such_task"_reason, request.task)));
    const QString hash = runner::policyHash(*policy).toString();
    return base::then(this, m_look.xray(*policy),
                      [hash](const runner::SandboxLook::Xray &lines) -> Result<api::XrayReply> {
                          if (!lines)
                              return lines.error();
                          api::XrayReply reply{.policyHash = hash, .lines = {}};
                          for (const sandbox::XrayLine &line : *lines)
                              reply.lines.push_back({.area = QString::fromStdString(line.area),
                                                     .tried = QString::fromStdString(line.tried),
                                                     .cameBack = QString::fromStdString(line.came_back),
                                                     .isHeld = line.is_held});
                          return reply;
                      });
}

} // namespace fallow::service
