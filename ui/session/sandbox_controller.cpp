#include "ui/session/sandbox_controller.h"

namespace fallow::ui
{

QString SandboxController::sentence() const
{
    if (!m_known)
        return {};
    return m_canRun ? tr("Tasks can run here: everything they need is there.")
                    : tr("No task can run here, and none is started: see what is missing.");
}

void SandboxController::probe(bool again)
{
    ask<api::ProbeReply>(m_core.core().sandbox().probe({.again = again}), [this](const api::ProbeReply &reply) {
        m_known = true;
        m_canRun = reply.canRun;
        m_features.reset(reply.features);
        Q_EMIT changed();
    });
}

/// What was found before might not be so any more.
void SandboxController::fail(const base::Error &error)
{
    m_known = false;
    m_canRun = false;
    m_features.reset({});
    Asking::fail(error);
    Q_EMIT changed();
}

} // namespace fallow::ui
