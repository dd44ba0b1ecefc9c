#include "app/fallow/options.h"

#include "core/rpc/socket_path.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace fallow::app {

Options parseOptions()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Fallow: lend your idle computer to the iExec network and be paid in RLC."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption tray(
        QStringLiteral("tray"), QStringLiteral("Start as an icon, without a window."));
    const QCommandLineOption offline(
        QStringLiteral("offline"), QStringLiteral("Show made-up data; no background core needed."));
    const QCommandLineOption selfTest(
        QStringLiteral("self-test"), QStringLiteral("Open every page; fail on any warning."));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
        QStringLiteral("Draw every page in both themes into a folder."), QStringLiteral("folder"));
    const QCommandLineOption socket(QStringLiteral("socket"),
        QStringLiteral("Socket of the background core."), QStringLiteral("path"), rpc::defaultSocketPath());
    const QCommandLineOption language(QStringLiteral("language"),
        QStringLiteral("Speak this language instead of the desktop's: en, de, es, fr, zh_CN."), QStringLiteral("name"));
    parser.addOptions({tray, offline, selfTest, screenshots, socket, language});
    parser.addPositionalArgument(QStringLiteral("link"), QStringLiteral("A fallow: link to follow."), QStringLiteral("[link]"));
    parser.process(*QCoreApplication::instance());
    return {parser.isSet(tray), parser.isSet(offline), parser.isSet(selfTest), parser.value(screenshots),
        parser.value(socket), parser.positionalArguments(), parser.value(language)};
}

bool wantsNoScreen(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        const QByteArray text(argument);
        return text.startsWith("--self-test") || text.startsWith("--screenshots");
    });
}

} // namespace fallow::app
