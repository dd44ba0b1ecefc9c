#include "app/fallow-cli/catalog_folder.h"

#include "core/catalog/authority.h"
#include "core/content/helper_process.h"
#include "core/wallet/keystore.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace fallow::cli {

using namespace base;
using namespace Qt::StringLiterals;

QStringList keyOptions()
{
    return {u"keystore"_s, u"password-fd"_s, u"signature"_s};
}

Result<QByteArray> signatureBy(const WalletOptions &options, const catalog::Statement &statement, const catalog::Domain &domain)
{
    if (options.has(u"signature"_s))
        return fromHex(options.value(u"signature"_s));
    if (!options.has(u"keystore"_s))
        return usageError(u"--keystore FILE, or --typed-data and then --signature HEX"_s);
    constexpr qint64 most = 64 * 1024;
    QFile file(options.value(u"keystore"_s));
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return fail(Code::NotFound, "cli.unreadable_file"_reason, file.fileName());
    const auto password = options.secret(u"password"_s, u"Password of the keystore: "_s);
    if (!password)
        return password.error();
    const auto key = wallet::readKeystore(file.readAll(), *password);
    if (!key)
        return key.error();
    return key->sign(statement.digest(domain)).bytes65();
}

bool showedTypedData(const Session &session, const WalletOptions &options, const catalog::Statement &statement,
                     const catalog::Domain &domain)
{
    if (!options.has(u"typed-data"_s))
        return false;
    print(QString::fromUtf8(statement.typedData(domain)));
    session.done(Exit::Ok);
    return true;
}

Result<Done> writeDraft(const QString &folder, const catalog::DraftFiles &draft)
{
    for (const auto &[path, bytes] : draft) {
        const QString place = folder + u'/' + QString::fromLatin1(path);
        QSaveFile file(place);
        if (!QDir().mkpath(QFileInfo(place).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size() || !file.commit())
            return fail(Code::Unavailable, "cli.unwritable_file"_reason, place);
    }
    return Done{};
}

void finishDraft(const Session &session, const QString &folder, const Result<catalog::DraftFiles> &draft)
{
    const auto written = draft ? writeDraft(folder, *draft) : Result<Done>(draft.error());
    if (!written)
        return refuse(session, written.error());
    QJsonArray paths;
    QStringList lines;
    for (const auto &[path, bytes] : *draft) {
        paths.append(QString::fromLatin1(path));
        lines.push_back(QString::fromLatin1(path));
    }
    print(session.json ? QString::fromUtf8(QJsonDocument(QJsonObject{{u"written"_s, paths}}).toJson(QJsonDocument::Compact))
                       : lines.join(u'\n'));
    session.done(Exit::Ok);
}

Result<catalog::Proven> prove(const catalog::Files &files, const QDateTime &now)
{
    const catalog::FileFact *first = files.find(catalog::rootPath(1));
    catalog::Checked checked = catalog::checkUpdate(files, {.firstRoot = first ? first->sha256 : ContentHash()}, now);
    return std::move(checked.proven);
}

QStringList problemsOf(const catalog::Files &files, const catalog::Proven &proven, const QDateTime &now)
{
    QStringList problems;
    for (const catalog::InspectedEntry &entry : catalog::Inspector(files, proven, now).all()) {
        if (!entry.read)
            problems.push_back(QString::fromLatin1(entry.path) + u": "_s + entry.read.error().toString());
    }
    return problems;
}

content::FetchClient &fetchClient(const Session &session)
{
    auto *client = new content::FetchClient({.program = QCoreApplication::applicationDirPath() + u"/fallow-fetch"_s,
                                             .idleTimeout = std::chrono::milliseconds(0)});
    client->setParent(&session.core);
    return *client;
}

void leave(const Session &session, content::FetchClient &client, Exit code)
{
    if (!client.isHelperRunning())
        return session.done(code);
    QObject::connect(&client, &content::FetchClient::helperRunningChanged, &client, [session, &client, code] {
        auto *leaving = client.findChild<content::HelperProcess *>();
        if (leaving == nullptr)
            return session.done(code);
        QObject::connect(leaving, &QObject::destroyed, &session.core, [session, code] { session.done(code); });
    });
}

} // namespace fallow::cli
