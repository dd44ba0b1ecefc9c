#include "core/image/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fallow::image {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

using Document = std::variant<Manifest, ManifestIndex>;

const auto ociManifest = "application/vnd.oci.image.manifest.v1+json"_L1;
const auto ociIndex = "application/vnd.oci.image.index.v1+json"_L1;
const auto dockerManifest = "application/vnd.docker.distribution.manifest.v2+json"_L1;
const auto dockerIndex = "application/vnd.docker.distribution.manifest.list.v2+json"_L1;
constexpr qint64 maxBlobBytes = qint64{64} << 30;

Error bad(const QString &what)
{
    return fail(Code::Corrupt, "image.bad_manifest"_reason, what);
}

Error unsupported(const QString &mediaType)
{
    return fail(Code::Denied, "image.unsupported_media_type"_reason, mediaType.left(200));
}

Result<Blob> readBlob(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto digest = parseDigest(object.value("digest"_L1).toString());
    if (!digest)
        return digest.error();
    const qint64 size = object.value("size"_L1).toInteger(-1);
    if (size < 0 || size > maxBlobBytes)
        return bad(u"size of a blob"_s);
    return Blob{*digest, size, object.value("mediaType"_L1).toString()};
}

bool isLayerType(const QString &type)
{
    static const QStringList known{
        u"application/vnd.docker.image.rootfs.diff.tar.gzip"_s,
        u"application/vnd.docker.image.rootfs.diff.tar"_s,
        u"application/vnd.oci.image.layer.v1.tar"_s,
        u"application/vnd.oci.image.layer.v1.tar+gzip"_s,
        u"application/vnd.oci.image.layer.v1.tar+zstd"_s,
    };
    return known.contains(type);
}

Result<Document> readImage(const QJsonObject &object)
{
    const auto config = readBlob(object.value("config"_L1));
    if (!config)
        return config.error().during(u"config");
    const QString type = config->mediaType;
    if (type != "application/vnd.oci.image.config.v1+json"_L1
        && type != "application/vnd.docker.container.image.v1+json"_L1)
        return unsupported(type);
    const QJsonArray layers = object.value("layers"_L1).toArray();
    if (layers.isEmpty())
        return bad(u"no layers"_s);
    if (layers.size() > static_cast<qsizetype>(maxLayers))
        return fail(Code::Denied, "image.too_many_layers"_reason, QString::number(layers.size()));
    Manifest manifest{*config, {}};
    for (const QJsonValue &value : layers) {
        const auto layer = readBlob(value);
        if (!layer)
            return layer.error().during(u"layer");
        if (!isLayerType(layer->mediaType) || !value[u"urls"].toArray().isEmpty())
            return unsupported(layer->mediaType);
        manifest.layers.push_back(*layer);
    }
    return Document(manifest);
}

Result<Document> readIndex(const QJsonObject &object, const Platform &platform)
{
    const QJsonArray manifests = object.value("manifests"_L1).toArray();
    QJsonValue best;
    int bestSuits = 0;
    for (const QJsonValue &value : manifests) {
        const QJsonObject made = value[u"platform"].toObject();
        const int suits = platform.suits(made.value("os"_L1).toString(),
                                         made.value("architecture"_L1).toString(),
                                         made.value("variant"_L1).toString());
        if (suits > bestSuits) {
            best = value;
            bestSuits = suits;
        }
    }
    if (bestSuits == 0)
        return fail(Code::NotFound, "image.no_platform"_reason, platform.toString());
    const auto blob = readBlob(best);
    if (!blob)
        return blob.error().during(u"index");
    return Document(ManifestIndex{*blob});
}

} // namespace

QByteArray manifestAccept()
{
    return QByteArrayLiteral("application/vnd.oci.image.manifest.v1+json, "
                             "application/vnd.oci.image.index.v1+json, "
                             "application/vnd.docker.distribution.manifest.v2+json, "
                             "application/vnd.docker.distribution.manifest.list.v2+json");
}

Result<Document> parseManifest(const QByteArray &body, const QString &contentType,
                               const Platform &platform)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return bad(error.errorString());
    const QJsonObject object = document.object();
    if (object.value("schemaVersion"_L1).toInt() == 1)
        return unsupported(u"schema 1"_s);
    if (object.value("schemaVersion"_L1).toInt() != 2)
        return bad(u"schemaVersion"_s);
    const QString header = contentType.section(u';', 0, 0).trimmed();
    const QString type = object.value("mediaType"_L1).toString(header);
    if (type == ociManifest || type == dockerManifest)
        return readImage(object);
    if (type == ociIndex || type == dockerIndex)
        return readIndex(object, platform);
    return unsupported(type);
}

} // namespace fallow::image
