#include "app/fallow-cli/command.h"
#include "core/rpc/socket_path.h"

#include <QCoreApplication>

#include <cstdio>

using namespace fallow;

namespace {

struct Call {
    QString socket = rpc::defaultSocketPath();
    bool json = false;
    bool help = false;
    QStringList words;
};

/// Global options stand before or after the command; what belongs to the command is left alone.
Call parse(QStringList arguments)
{
    Call call;
    while (!arguments.isEmpty()) {
        const QString word = arguments.takeFirst();
        if (word == u"--json")
            call.json = true;
        else if (word == u"--help" || word == u"-h")
            call.help = true;
        else if (word == u"--socket" && !arguments.isEmpty())
            call.socket = arguments.takeFirst();
        else
            call.words.push_back(word);
    }
    return call;
}

const cli::Command *find(const QStringList &words)
{
    for (const cli::Command &command : cli::commands()) {
        const QStringList name = QString::fromLatin1(command.words).split(u' ');
        if (words.mid(0, name.size()) == name)
            return &command;
    }
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(FALLOW_VERSION));
    const Call call = parse(QCoreApplication::arguments().mid(1));
    const cli::Command *command = find(call.words);
    if (call.help || command == nullptr) {
        std::fputs(cli::usageText().toUtf8().constData(), call.help ? stdout : stderr);
        return static_cast<int>(call.help ? cli::Exit::Ok : cli::Exit::Usage);
    }
    rpc::Client core(call.socket);
    const auto exit = [](cli::Exit code) { QCoreApplication::exit(static_cast<int>(code)); };
    const qsizetype taken = QString::fromLatin1(command->words).split(u' ').size();
    const cli::Session session{core, call.words.mid(taken), call.json, exit};
    QObject::connect(&core, &rpc::Client::opened, &core, [&] {
        core.hello({QStringLiteral("fallow-cli"), QString::fromLatin1(api::apiVersion)})
            .then(&core, [&](const base::Result<api::HelloReply> &hello) {
                if (hello)
                    command->run(session);
                else
                    exit(cli::report(hello.error(), call.json));
            });
    });
    QObject::connect(&core, &rpc::Client::closed, &core,
                     [&](const base::Error &error) { exit(cli::report(error, call.json)); });
    if (command->isLocal)
        QMetaObject::invokeMethod(&core, [&] { command->run(session); }, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(&core, &rpc::Client::open, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
