#include "app/fallow-cli/command.h"

#include <cstdio>

namespace fallow::cli {

const std::vector<Command> &commands()
{
    static const std::vector<Command> table{
        {"status", "", "what this computer does now and why", &status},
        {"tasks list", "", "tasks of this computer", &listTasks},
        {"tasks show", "TASK", "one task: phases, times, hashes", &showTask},
        {"watch", "", "every change as it happens, until interrupted", &watch},
        {"pause", "[MINUTES]", "freeze all tasks, for good or for some minutes", &pause},
        {"resume", "", "go on", &resume},
        {"pool join", "URL ADDRESS", "join the pool whose coordinator is at URL", &joinPool},
        {"pool leave", "", "stop taking work", &leavePool},
        {"wallet balance", "", "what the accounts hold", &balance},
        {"run", "--app-order FILE --pool-order FILE [--dataset-order FILE] [--args TEXT] [--input URL]…"
                " [--trust N] [--volume N] [--callback ADDRESS] [--yes] [--wait] [--out DIR]",
         "buy a run: shows what it locks, asks, signs and matches", &run},
        {"runs list", "", "runs this person bought", &listRuns},
        {"runs result", "TASK [DIR]", "download and verify the result of a run", &fetchResult},
        {"call", "METHOD [KEY=VALUE]…", "any call of the contract; prints the reply", &call},
    };
    return table;
}

QString usageText()
{
    QString text = QStringLiteral("Usage: fallow-cli [--socket PATH] [--json] COMMAND\n\n");
    for (const Command &command : commands()) {
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(QLatin1String(command.words), QLatin1String(command.usage), QLatin1String(command.help));
    }
    return text + QStringLiteral("\nExit: 0 done, 1 failed, 2 wrong usage, 3 the background core is not running.\n");
}

void print(const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

Exit report(const base::Error &error, bool json)
{
    const QJsonObject object{{QStringLiteral("error"),
                              QJsonObject{{QStringLiteral("code"), base::codeName(error.code)},
                                          {QStringLiteral("reason"), error.reason.key()},
                                          {QStringLiteral("detail"), error.detail}}}};
    const QString text = json
        ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
        : QString(u"fallow-cli: " + error.toString());
    std::fputs((text + u'\n').toUtf8().constData(), stderr);
    const QString key = error.reason.key();
    return key == u"rpc.not_running" || key == u"rpc.not_connected" ? Exit::NotRunning : Exit::Failed;
}

} // namespace fallow::cli
