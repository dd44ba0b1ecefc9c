#include "app/fallowd/setup.h"

#include "app/terminal/secret_input.h"
#include "core/evm/address.h"
#include "core/rpc/socket_path.h"
#include "core/service/keys.h"
#include "core/service/networks.h"
#include "core/service/work_files.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

namespace fallow::app {

using base::Code;
using base::Result;
using base::operator""_reason;

namespace {

base::Error usageError(const QString &detail)
{
    return base::fail(Code::InvalidArgument, "app.usage"_reason, detail);
}

Result<std::optional<int>> descriptor(const QCommandLineParser &parser, const QString &name)
{
    if (!parser.isSet(name))
        return std::optional<int>();
    bool ok = false;
    const int fd = parser.value(name).toInt(&ok);
    if (!ok || fd < 0)
        return usageError(u"--" + name);
    return std::optional(fd);
}

Result<std::optional<model::Preset>> presetOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("preset")))
        return std::optional<model::Preset>();
    const auto preset = json::fromJson<model::Preset>(parser.value(QStringLiteral("preset")));
    if (!preset)
        return usageError(QStringLiteral("--preset off|light|balanced|everything|custom"));
    return std::optional(*preset);
}

Result<Command> commandOf(const QStringList &words)
{
    const QString word = words.value(0, QStringLiteral("serve"));
    if (words.size() > 1)
        return usageError(words.at(1));
    if (word == u"serve")
        return Command::Serve;
    if (word == u"init")
        return Command::Init;
    if (word == u"import-key")
        return Command::ImportKey;
    return usageError(word);
}

/// A file, or the name of a network that came with the program, in any case.
Result<service::Network> networkOf(const QString &text)
{
    for (service::Network &preset : service::Networks::presets()) {
        if (preset.name.compare(text, Qt::CaseInsensitive) == 0)
            return preset;
    }
    return service::readNetwork(text);
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<evm::PrivateKey> keyFromHex(const base::SecretBytes &text)
{
    const QString hex = QString::fromLatin1(reinterpret_cast<const char *>(text.data()), static_cast<qsizetype>(text.size()));
    auto bytes = base::fromHex(hex.trimmed());
    if (!bytes)
        return bytes.error();
    base::SecretBytes secret(*bytes);
    base::wipe(*bytes);
    return evm::PrivateKey::create(std::move(secret));
}

struct Accounts {
    base::Address worker;
    base::Address owner;
};

/// Those of the keystores; the worker's is made where there is none, and is its own owner then.
Result<Accounts> accountsOf(const Options &options)
{
    const auto password = readSecret(options.passwordFd, QStringLiteral("Password for the keystores"));
    if (!password)
        return password.error();
    service::KeyFiles files(options.folder);
    if (!files.exists(service::KeyRole::Worker)) {
        const auto key = evm::PrivateKey::generate();
        if (const auto stored = files.store(service::KeyRole::Worker, key, *password); !stored)
            return stored.error();
    }
    const auto worker = files.load(service::KeyRole::Worker, *password);
    if (!worker)
        return worker.error();
    if (!options.owner.isEmpty() || !files.exists(service::KeyRole::Owner))
        return Accounts{worker->address(), worker->address()};
    const auto owner = files.load(service::KeyRole::Owner, *password);
    if (!owner)
        return owner.error();
    return Accounts{worker->address(), owner->address()};
}

} // namespace

QByteArray usage()
{
    return "Usage: fallowd [serve] [--data DIR] [--socket PATH] [--password-fd N]\n"
           "       fallowd init --network FILE|NAME [--owner ADDRESS] [--no-keys] [--preset PRESET] [--data DIR] [--password-fd N]\n"
           "       fallowd import-key --role owner|worker --key-fd N [--data DIR] [--password-fd N]\n"
           "Secrets are read from a descriptor or a prompt, never from arguments or environment.";
}

Result<Options> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : {"data", "socket", "network", "owner", "role", "preset", "password-fd", "key-fd"})
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    parser.addOption({QStringLiteral("no-keys"), {}});
    parser.addOption({QStringLiteral("help"), {}});
    parser.addOption({QStringLiteral("version"), {}});
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    Options options;
    const auto command = commandOf(parser.positionalArguments());
    const auto passwordFd = descriptor(parser, QStringLiteral("password-fd"));
    const auto keyFd = descriptor(parser, QStringLiteral("key-fd"));
    const auto preset = presetOf(parser);
    if (!command || !passwordFd || !keyFd)
        return !command ? command.error() : !passwordFd ? passwordFd.error() : keyFd.error();
    if (!preset)
        return preset.error();
    options.preset = *preset;
    options.command = parser.isSet(QStringLiteral("help")) ? Command::Help
        : parser.isSet(QStringLiteral("version"))          ? Command::Version
                                                           : *command;
    const QString folder = parser.value(QStringLiteral("data"));
    options.folder = QDir(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/fallow"
                                           : folder).absolutePath();
    options.socket = parser.isSet(QStringLiteral("socket")) ? parser.value(QStringLiteral("socket")) : rpc::defaultSocketPath();
    options.network = parser.value(QStringLiteral("network"));
    options.owner = parser.value(QStringLiteral("owner"));
    options.role = parser.value(QStringLiteral("role"));
    options.noKeys = parser.isSet(QStringLiteral("no-keys"));
    options.passwordFd = *passwordFd;
    options.keyFd = *keyFd;
    return options;
}

Result<QByteArray> init(const Options &options)
{
    const auto network = networkOf(options.network);
    if (!network)
        return network.error();
    if (!QDir().mkpath(options.folder))
        return base::fail(Code::Unavailable, "settings.unwritable"_reason, options.folder);
    Accounts accounts;
    if (!options.noKeys) {
        const auto made = accountsOf(options);
        if (!made)
            return made.error();
        accounts = *made;
    }
    if (!options.owner.isEmpty()) {
        const auto given = evm::parseAddress(options.owner);
        if (!given)
            return given.error();
        accounts.owner = *given;
    }
    const QString path = options.folder + u"/core.json";
    service::Settings settings = service::readSettings(path).value_or({});
    settings.network = *network;
    settings.owner = accounts.owner;
    if (const auto written = service::writeSettings(path, settings); !written)
        return written.error();
    if (options.preset) {
        const service::WorkFiles files(options.folder);
        model::WorkSettings work = files.readSettings().settings;
        work.preset = *options.preset;
        if (const auto written = files.writeSettings(work); !written)
            return written.error();
    }
    return jsonLine({{QStringLiteral("worker"), accounts.worker.toString()},
                     {QStringLiteral("owner"), accounts.owner.toString()}});
}

Result<QByteArray> importKey(const Options &options)
{
    if ((options.role != u"owner" && options.role != u"worker") || !options.keyFd)
        return usageError(QStringLiteral("import-key needs --role owner|worker and --key-fd"));
    const auto text = readSecret(options.keyFd, {});
    if (!text)
        return text.error();
    const auto key = keyFromHex(*text);
    const auto password = readSecret(options.passwordFd, QStringLiteral("Password for the keystore"));
    if (!key || !password)
        return key ? password.error() : key.error();
    if (!QDir().mkpath(options.folder))
        return base::fail(Code::Unavailable, "settings.unwritable"_reason, options.folder);
    const auto role = options.role == u"owner" ? service::KeyRole::Owner : service::KeyRole::Worker;
    const auto address = service::KeyFiles(options.folder).store(role, *key, *password);
    if (!address)
        return address.error();
    return jsonLine({{QStringLiteral("role"), options.role}, {QStringLiteral("address"), address->toString()}});
}

} // namespace fallow::app
