#include "ui/session/xray_controller.h"

namespace fallow::ui
{

QString XrayController::subject() const
{
    //: Title; %1 is the name of a task's app
    return isOfTask() ? tr("X-ray of the sandbox of %1").arg(m_name) : tr("X-ray of a usual sandbox");
}

QString XrayController::verdict() const
{
    if (!isDone())
        return {};
    if (m_lines.count() == 0)
        return tr("Nothing was tried, so nothing is shown to be safe.");
    const int broken = m_lines.broken();
    return broken == 0 ? tr("Everything is as promised.")
                       : tr("%n answer(s) are not as promised: they are marked.", nullptr, broken);
}

void XrayController::choose(const QString &task, const QString &name)
{
    drop();
    dismissError();
    m_task = task;
    m_name = name;
    show({});
}

void XrayController::run()
{
    show({});
    ask<api::XrayReply>(m_core.core().sandbox().xray({.task = m_task}),
        [this](const api::XrayReply &reply) { show(reply); });
}

void XrayController::show(const api::XrayReply &reply)
{
    m_rules = reply.policyHash;
    m_lines.reset(reply.lines);
    Q_EMIT changed();
}

} // namespace fallow::ui
