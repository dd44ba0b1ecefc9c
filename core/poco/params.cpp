#include "core/poco/params.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace fallow::poco {

namespace {

/// Null leaves the field unset; numbers and booleans become text, as Jackson does it.
bool readText(const QJsonValue &value, QString &text)
{
    if (value.isString())
        text = value.toString();
    else if (value.isDouble() || value.isBool())
        text = value.toVariant().toString();
    return value.isString() || value.isDouble() || value.isBool() || value.isNull();
}

bool readArgs(const QJsonValue &value, std::optional<QString> &args)
{
    if (value.isNull())
        return true;
    return readText(value, args.emplace());
}

bool readFlag(const QJsonValue &value, bool &flag)
{
    flag = value.toBool() || value.toString() == u"true";
    return value.isBool() || value.isNull() || value.toString() == u"true"
        || value.toString() == u"false";
}

bool readFiles(const QJsonValue &value, std::vector<QString> &files)
{
    for (const QJsonValue &item : value.toArray()) {
        if (!readText(item, files.emplace_back()))
            return false;
    }
    return value.isArray() || value.isNull();
}

bool readSecrets(const QJsonValue &value, std::map<QString, QString> &secrets)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!readText(it.value(), secrets[it.key()]))
            return false;
    }
    return value.isObject() || value.isNull();
}

bool readKey(const QString &key, const QJsonValue &value, Params &params)
{
    if (key == u"iexec_args")
        return readArgs(value, params.args);
    if (key == u"iexec_input_files")
        return readFiles(value, params.inputFiles);
    if (key == u"iexec_secrets")
        return readSecrets(value, params.secrets);
    if (key == u"iexec_result_encryption")
        return readFlag(value, params.resultEncryption);
    if (key == u"iexec_result_storage_provider")
        return readText(value, params.resultStorageProvider);
    if (key == u"iexec_result_storage_proxy")
        return readText(value, params.resultStorageProxy);
    if (key == u"bulk_cid")
        return readText(value, params.bulkCid);
    return false;
}

} // namespace

Params parseParams(const QString &text)
{
    const auto plain = [&] {
        Params params;
        params.args = text;
        return params;
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return plain();
    Params params;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!readKey(it.key(), it.value(), params))
            return plain();
    }
    return params;
}

std::optional<base::Bytes32> inputDigest(const QString &url)
{
    static const QRegularExpression form(QStringLiteral("^https?://[^?#]+/inputs/([0-9a-f]{64})\\z"));
    const QRegularExpressionMatch match = form.match(url);
    if (!match.hasMatch())
        return std::nullopt;
    return base::Bytes32::fromHex(match.captured(1)).value();
}

QString paramsToJson(const Params &params)
{
    QJsonObject json;
    const auto put = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    if (params.args)
        json.insert(QStringLiteral("iexec_args"), *params.args);
    QJsonArray files;
    for (const QString &file : params.inputFiles)
        files.append(file);
    if (!files.isEmpty())
        json.insert(QStringLiteral("iexec_input_files"), files);
    QJsonObject secrets;
    for (const auto &[index, name] : params.secrets)
        secrets.insert(index, name);
    if (!secrets.isEmpty())
        json.insert(QStringLiteral("iexec_secrets"), secrets);
    if (params.resultEncryption)
        json.insert(QStringLiteral("iexec_result_encryption"), true);
    put(QStringLiteral("iexec_result_storage_provider"), params.resultStorageProvider);
    put(QStringLiteral("iexec_result_storage_proxy"), params.resultStorageProxy);
    put(QStringLiteral("bulk_cid"), params.bulkCid);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace fallow::poco
