#include "core/content/wire.h"
#include "core/content/wire_fields.h"

namespace fallow::content::wire {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

QJsonObject configToJson(const ImageConfig &config)
{
    return {{u"entrypoint"_s, QJsonArray::fromStringList(config.entrypoint)},
            {u"cmd"_s, QJsonArray::fromStringList(config.cmd)},
            {u"env"_s, QJsonArray::fromStringList(config.env)},
            {u"workdir"_s, config.workdir},
            {u"user"_s, config.user}};
}

ImageConfig configFromJson(const QJsonObject &json)
{
    const Fields fields(json);
    return {fields.list("entrypoint"_L1), fields.list("cmd"_L1), fields.list("env"_L1),
            json.value("workdir"_L1).toString(), json.value("user"_L1).toString()};
}

} // namespace

QJsonObject toJson(const ImageRequest &request)
{
    QJsonObject json{{u"reference"_s, request.reference},
                     {u"expected_digest"_s, request.expectedDigest.toString()},
                     {u"cache_dir"_s, request.cacheDir},
                     {u"hosts"_s, toJson(request.hosts)},
                     {u"max_bytes"_s, request.maxBytes}};
    if (request.ownerUid)
        json.insert(u"owner_uid"_s, static_cast<qint64>(*request.ownerUid));
    return json;
}

Result<ImageRequest> imageRequestFromJson(const QJsonObject &json)
{
    Fields fields(json);
    ImageRequest request{.reference = fields.text("reference"_L1),
                         .expectedDigest = fields.hash<Bytes32>("expected_digest"_L1),
                         .cacheDir = fields.text("cache_dir"_L1),
                         .hosts = hostRulesFromJson(fields.object("hosts"_L1)),
                         .maxBytes = fields.integer("max_bytes"_L1),
                         .ownerUid = std::nullopt};
    if (fields.has("owner_uid"_L1))
        request.ownerUid = static_cast<quint32>(fields.integer("owner_uid"_L1));
    return fields.finish(std::move(request));
}

QJsonObject toJson(const PulledImage &image)
{
    return {{u"rootfs"_s, image.rootfs},
            {u"digest"_s, image.digest.toString()},
            {u"manifest_digest"_s, image.manifestDigest.toString()},
            {u"config"_s, configToJson(image.config)},
            {u"size"_s, image.size},
            {u"downloaded"_s, image.downloaded}};
}

Result<PulledImage> pulledImageFromJson(const QJsonObject &json)
{
    Fields fields(json);
    return fields.finish(
        PulledImage{.rootfs = fields.text("rootfs"_L1),
                    .digest = fields.hash<ContentHash>("digest"_L1),
                    .manifestDigest = fields.hash<ContentHash>("manifest_digest"_L1),
                    .config = configFromJson(fields.object("config"_L1)),
                    .size = fields.integer("size"_L1),
                    .downloaded = fields.integer("downloaded"_L1)});
}

} // namespace fallow::content::wire
