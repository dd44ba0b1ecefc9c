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

Result<HeldBlob> heldBlobFromJson(const QJsonObject &json)
{
    Fields fields(json);
    const auto stamp = stampFromJson(fields.object("stamp"_L1));
    if (!stamp)
        return stamp.error();
    return fields.finish(HeldBlob{fields.hash<ContentHash>("sha256"_L1), *stamp, fields.boolean("is_proven"_L1)});
}

Result<OwnComputer> ownComputerFromJson(const QJsonObject &json)
{
    Fields fields(json);
    return fields.finish(OwnComputer{fields.text("address"_L1), QByteArray::fromHex(fields.text("secret"_L1).toLatin1())});
}

} // namespace

QJsonObject toJson(const ImageRequest &request)
{
    QJsonObject json{{u"reference"_s, request.reference},
                     {u"expected_digest"_s, request.expectedDigest.toString()},
                     {u"cache_dir"_s, request.cacheDir},
                     {u"hosts"_s, toJson(request.hosts)},
                     {u"max_bytes"_s, request.maxBytes},
                     {u"room"_s, request.room},
                     {u"is_for_task"_s, request.isForTask}};
    QJsonArray needed;
    for (const ContentHash &manifest : request.needed)
        needed.append(manifest.toString());
    json.insert(u"needed"_s, needed);
    QJsonArray computers;
    for (const OwnComputer &computer : request.ownComputers)
        computers.append(QJsonObject{{u"address"_s, computer.address}, {u"secret"_s, QString::fromLatin1(computer.secret.toHex())}});
    json.insert(u"own_computers"_s, computers);
    if (request.ownerUid)
        json.insert(u"owner_uid"_s, static_cast<qint64>(*request.ownerUid));
    if (request.login)
        json.insert(u"login"_s,
                    QJsonObject{{u"user"_s, request.login->user},
                                {u"password"_s, QString::fromUtf8(request.login->password)}});
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
                         .room = fields.integer("room"_L1),
                         .needed = {},
                         .ownerUid = std::nullopt,
                         .login = std::nullopt,
                         .isForTask = fields.boolean("is_for_task"_L1),
                         .ownComputers = listOf(fields, json, "own_computers"_L1, &ownComputerFromJson)};
    for (const QString &manifest : fields.list("needed"_L1)) {
        const auto hash = ContentHash::fromHex(manifest);
        if (!hash)
            fields.complain("needed"_L1);
        request.needed.push_back(hash.value_or({}));
    }
    if (fields.has("owner_uid"_L1))
        request.ownerUid = static_cast<quint32>(fields.integer("owner_uid"_L1));
    if (fields.has("login"_L1)) {
        const QJsonObject login = fields.object("login"_L1);
        request.login = {login.value("user"_L1).toString(),
                         login.value("password"_L1).toString().toUtf8()};
    }
    return fields.finish(std::move(request));
}

QJsonObject toJson(const PulledImage &image)
{
    QJsonArray blobs;
    for (const HeldBlob &blob : image.blobs)
        blobs.append(QJsonObject{{u"sha256"_s, blob.sha256.toString()},
                                 {u"stamp"_s, stampToJson(blob.stamp)},
                                 {u"is_proven"_s, blob.isProven}});
    return {{u"rootfs"_s, image.rootfs},
            {u"digest"_s, image.digest.toString()},
            {u"manifest_digest"_s, image.manifestDigest.toString()},
            {u"config"_s, configToJson(image.config)},
            {u"size"_s, image.size},
            {u"downloaded"_s, image.downloaded},
            {u"blobs"_s, blobs}};
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
                    .downloaded = fields.integer("downloaded"_L1),
                    .blobs = listOf(fields, json, "blobs"_L1, &heldBlobFromJson)});
}

QJsonObject toJson(const CacheRequest &request)
{
    QJsonObject json{{u"cache_dir"_s, request.cacheDir}};
    if (request.ownerUid)
        json.insert(u"owner_uid"_s, static_cast<qint64>(*request.ownerUid));
    if (request.manifest)
        json.insert(u"manifest"_s, request.manifest->toString());
    return json;
}

Result<CacheRequest> cacheRequestFromJson(const QJsonObject &json)
{
    Fields fields(json);
    CacheRequest request{.cacheDir = fields.text("cache_dir"_L1),
                         .ownerUid = std::nullopt,
                         .manifest = fields.optionalHash<ContentHash>("manifest"_L1)};
    if (fields.has("owner_uid"_L1))
        request.ownerUid = static_cast<quint32>(fields.integer("owner_uid"_L1));
    return fields.finish(std::move(request));
}

QJsonObject toJson(const CachedImages &images)
{
    QJsonArray list;
    for (const CachedImage &image : images.images)
        list.append(QJsonObject{{u"reference"_s, image.reference},
                                {u"digest"_s, image.digest.toString()},
                                {u"manifest_digest"_s, image.manifestDigest.toString()},
                                {u"rootfs"_s, image.rootfs},
                                {u"size"_s, image.size},
                                {u"blob_bytes"_s, image.blobBytes},
                                {u"last_used"_s, image.lastUsed}});
    return {{u"images"_s, list}};
}

Result<CachedImages> cachedImagesFromJson(const QJsonObject &json)
{
    Fields outer(json);
    CachedImages images;
    const QJsonArray list = json.value("images"_L1).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        Fields fields(object);
        images.images.push_back({.reference = fields.text("reference"_L1),
                                 .digest = fields.hash<ContentHash>("digest"_L1),
                                 .manifestDigest = fields.hash<ContentHash>("manifest_digest"_L1),
                                 .rootfs = fields.text("rootfs"_L1),
                                 .size = fields.integer("size"_L1),
                                 .blobBytes = fields.integer("blob_bytes"_L1),
                                 .lastUsed = fields.integer("last_used"_L1)});
        if (!fields.finish(Done{}))
            outer.complain("images"_L1);
    }
    return outer.finish(std::move(images));
}

QJsonObject toJson(const RemovedImage &removed)
{
    return {{u"freed"_s, removed.freed}};
}

Result<RemovedImage> removedImageFromJson(const QJsonObject &json)
{
    Fields fields(json);
    return fields.finish(RemovedImage{fields.integer("freed"_L1)});
}

} // namespace fallow::content::wire
