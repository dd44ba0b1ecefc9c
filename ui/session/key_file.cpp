#include "ui/session/key_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUrl>

namespace fallow::ui
{

using base::Code;
using base::Done;
using base::fail;
using base::Result;
using base::operator""_reason;

namespace
{

// As much as the core takes for one message; a keystore has half a KiB.
constexpr qsizetype LongestText = 64 * 1024;

/// What is dropped or pasted from a file manager is a URL.
QString pathOf(const QString &file)
{
    const QString name = file.trimmed();
    const QUrl url(name);
    return url.isLocalFile() ? url.toLocalFile() : name;
}

} // namespace

Result<QJsonObject> parseObject(const QByteArray &text)
{
    if (text.size() > LongestText)
        return fail(Code::InvalidArgument, "wallet.not_json"_reason, QStringLiteral("over 64 KiB"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return fail(Code::InvalidArgument, "wallet.not_json"_reason, error.errorString());
    return document.object();
}

Result<QJsonObject> readKeyFile(const QString &file)
{
    const QString path = pathOf(file);
    QFile in(path);
    if (!QFileInfo(path).isFile() || !in.open(QIODevice::ReadOnly))
        return fail(Code::NotFound, "wallet.unreadable_file"_reason, in.errorString());
    return parseObject(in.read(LongestText + 1));
}

Result<Done> writeKeyFile(const QString &file, const QJsonObject &keystore)
{
    const QString path = pathOf(file);
    if (!QFileInfo(path).isAbsolute())
        return fail(Code::InvalidArgument, "wallet.file_unwritable"_reason);
    if (QFileInfo::exists(path))
        return fail(Code::Conflict, "wallet.file_exists"_reason);
    QFile out(path);
    const QByteArray text = QJsonDocument(keystore).toJson();
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Code::Unavailable, "wallet.file_unwritable"_reason, out.errorString());
    if (out.write(text) != text.size() || !out.flush()) {
        const QString why = out.errorString();
        out.remove();
        return fail(Code::Unavailable, "wallet.file_unwritable"_reason, why);
    }
    return Done{};
}

} // namespace fallow::ui
