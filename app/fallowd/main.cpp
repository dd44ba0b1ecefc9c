#include "app/fallowd/setup.h"
#include "app/terminal/secret_input.h"
#include "core/host/code_pages.h"
#include "core/rpc/server.h"
#include "core/rpc/socket_path.h"
#include "core/service/keys.h"
#include "core/service/local_core.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <sys/signalfd.h>

#include <csignal>
#include <cstdio>

using namespace fallow;

namespace {

int fail(const base::Error &error)
{
    std::fputs((u"fallowd: " + error.toString() + u'\n').toUtf8().constData(), stderr);
    return 1;
}

/// SIGINT and SIGTERM as an event of the loop, so that everything is closed in order.
std::unique_ptr<QSocketNotifier> quitOnSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    auto notifier = std::make_unique<QSocketNotifier>(signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK), QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, [] { QCoreApplication::quit(); });
    return notifier;
}

int serve(const app::Options &options)
{
    // Without keystores nothing is asked: the vault is opened by the keyring, or over the socket.
    const bool needsPassword = service::KeyFiles(options.folder).hasAny();
    const auto password = needsPassword
        ? app::readSecret(options.passwordFd, QStringLiteral("Password of the keystores"))
        : base::Result<base::SecretBytes>(base::SecretBytes());
    if (!password)
        return fail(password.error());
    const auto signalNotifier = quitOnSignals();
    auto core = service::LocalCore::create({options.folder, QCoreApplication::applicationDirPath()}, *password);
    if (!core)
        return fail(core.error());
    const auto server = rpc::Server::create(**core, options.socket);
    if (!server)
        return fail(server.error());
    std::fprintf(stderr, "fallowd: serving %s\n", qPrintable(options.socket));
    const host::CodeTrimmer trimmer;
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fallowd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FALLOW_VERSION));
    std::signal(SIGPIPE, SIG_IGN);
    const auto options = app::parse(QCoreApplication::arguments());
    if (!options)
        return fail(options.error());
    const auto done = [](const base::Result<QByteArray> &text) {
        if (!text)
            return fail(text.error());
        std::fputs(QByteArray(*text + '\n').constData(), stdout);
        return 0;
    };
    switch (options->command) {
    case app::Command::Help: return done(app::usage());
    case app::Command::Version: return done(QByteArray("fallowd " FALLOW_VERSION));
    case app::Command::Init: return done(app::init(*options));
    case app::Command::ImportKey: return done(app::importKey(*options));
    case app::Command::Serve: return serve(*options);
    }
    return 1;
}
