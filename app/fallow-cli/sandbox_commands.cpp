// The sandbox.
#include "app/fallow-cli/command.h"

namespace fallow::cli {

namespace {

QString textOf(const api::ProbeReply &reply)
{
    QString text = reply.canRun ? QStringLiteral("Tasks can run here.\n")
                                : QStringLiteral("No task can run here, and none is started.\n");
    for (const api::SandboxFeature &one : reply.features) {
        text += QStringLiteral("%1 %2 %3%4\n")
                    .arg(one.isThere ? QStringLiteral("yes") : QStringLiteral("no"), -4)
                    .arg(one.name, -16)
                    .arg(one.why, one.isThere || !one.isNeeded ? QString() : QStringLiteral("  (needed)"));
        if (!one.fix.isEmpty())
            text += QStringLiteral("     %1\n").arg(one.fix);
    }
    return text.trimmed();
}

QString textOf(const api::XrayReply &reply)
{
    QString text;
    QString area;
    qsizetype broken = 0;
    for (const api::XrayLine &line : reply.lines) {
        if (line.area != area)
            text += line.area + u'\n';
        area = line.area;
        broken += line.isHeld ? 0 : 1;
        text += QStringLiteral("  %1 %2: %3\n")
                    .arg(line.isHeld ? QStringLiteral("  ") : QStringLiteral("!!"), line.tried, line.cameBack);
    }
    text += broken == 0 ? QStringLiteral("Everything is as promised.\n")
                        : QStringLiteral("%1 of these should not be: see the lines with !!\n").arg(broken);
    return text + QStringLiteral("Rules: %1").arg(reply.policyHash);
}

} // namespace

void probeSandbox(const Session &session)
{
    if (session.arguments.size() > 1 || (session.arguments.size() == 1 && session.arguments.front() != u"--again"))
        return session.done(report(usageError(QStringLiteral("sandbox probe [--again]")), session.json));
    answer<api::ProbeReply>(session, session.core.sandbox().probe({.again = !session.arguments.isEmpty()}),
                            [](const api::ProbeReply &reply) { return textOf(reply); });
}

void xraySandbox(const Session &session)
{
    api::XrayRequest request;
    if (session.arguments.size() == 2 && session.arguments.front() == u"--task")
        request.task = session.arguments.back();
    else if (!session.arguments.isEmpty())
        return session.done(report(usageError(QStringLiteral("sandbox xray [--task TASK]")), session.json));
    answer<api::XrayReply>(session, session.core.sandbox().xray(request),
                           [](const api::XrayReply &reply) { return textOf(reply); });
}

} // namespace fallow::cli
