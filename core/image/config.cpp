#include "core/image/config.h"

#include "core/content/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fallow::image {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxStrings = 4096; // arguments or variables; real images have dozens

Error bad(const QString &what)
{
    return fail(Code::Corrupt, "image.bad_config"_reason, what);
}

/// A list of strings without NUL; null and absent mean empty.
Result<QStringList> strings(const QJsonObject &object, QLatin1StringView field)
{
    const QJsonValue value = object.value(field);
    if (value.isNull() || value.isUndefined())
        return QStringList();
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > maxStrings)
        return bad(field);
    QStringList list;
    for (const QJsonValue &item : array) {
        if (!item.isString() || item.toString().contains(QChar(0)))
            return bad(field);
        list.append(item.toString());
    }
    return list;
}

Result<Done> readRun(const QJsonObject &config, content::ImageConfig &run)
{
    const std::pair<QLatin1StringView, QStringList *> lists[]
        = {{"Entrypoint"_L1, &run.entrypoint}, {"Cmd"_L1, &run.cmd}, {"Env"_L1, &run.env}};
    for (const auto &[field, target] : lists) {
        auto list = strings(config, field);
        if (!list)
            return list.error();
        *target = std::move(*list);
    }
    run.workdir = config.value("WorkingDir"_L1).toString();
    run.user = config.value("User"_L1).toString();
    if (run.workdir.contains(QChar(0)) || run.user.contains(QChar(0)))
        return bad(u"NUL in a string"_s);
    return Done{};
}

} // namespace

Result<Config> parseConfig(const QByteArray &body, const Platform &platform)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return bad(error.errorString());
    const QJsonObject object = document.object();
    if (platform.suits(object.value("os"_L1).toString(), object.value("architecture"_L1).toString(),
                       object.value("variant"_L1).toString())
        == 0)
        return fail(Code::NotFound, "image.no_platform"_reason, platform.toString());
    Config config;
    if (const auto read = readRun(object.value("config"_L1).toObject(), config.run); !read)
        return read.error();
    const QJsonObject rootfs = object.value("rootfs"_L1).toObject();
    const auto diffIds = strings(rootfs, "diff_ids"_L1);
    if (!diffIds || rootfs.value("type"_L1).toString() != u"layers")
        return bad(u"rootfs"_s);
    for (const QString &text : *diffIds) {
        const auto diffId = parseDigest(text);
        if (!diffId)
            return diffId.error();
        config.diffIds.push_back(*diffId);
    }
    return config;
}

ContentHash chainId(const std::vector<ContentHash> &diffIds)
{
    if (diffIds.empty())
        return content::Sha256::of({});
    ContentHash chain = diffIds.front();
    for (size_t i = 1; i < diffIds.size(); ++i) {
        const QString pair = digestText(chain) + u' ' + digestText(diffIds[i]);
        chain = content::Sha256::of(pair.toLatin1());
    }
    return chain;
}

} // namespace fallow::image
