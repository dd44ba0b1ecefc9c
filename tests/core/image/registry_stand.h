#pragma once

#include "core/content/sha256.h"
#include "core/content/store_layout.h"
#include "core/image/engine/pull.h"
#include "core/image/reference.h"
#include "tests/core/image/tar_builder.h"
#include "tests/support/http_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace fallow::test
{

/// A registry on loopback that answers ranges, counts what it sends, and can be told to misbehave.
class RegistryStand
{
public:
    enum class Ranges { Answered, Ignored, Shifted, Refused };

    /// Serves an image of these uncompressed layers as /v2/app/manifests/<tag>.
    void publish(const QByteArray &tag, const std::vector<QByteArray> &layers,
        const QString &command = QStringLiteral("run"))
    {
        QJsonArray blobs;
        QJsonArray diffIds;
        for (const QByteArray &layer : layers) {
            blobs.append(add(layer, "application/vnd.oci.image.layer.v1.tar"));
            diffIds.append(digest(layer));
        }
        const QJsonObject config{{QStringLiteral("os"), QStringLiteral("linux")},
            {QStringLiteral("architecture"), image::Platform::ofThisComputer().architecture},
            {QStringLiteral("config"), QJsonObject{{QStringLiteral("Cmd"), QJsonArray{command}}}},
            {QStringLiteral("rootfs"),
                QJsonObject{{QStringLiteral("type"), QStringLiteral("layers")},
                    {QStringLiteral("diff_ids"), diffIds}}}};
        const QJsonObject manifest{{QStringLiteral("schemaVersion"), 2},
            {QStringLiteral("config"),
                add(QJsonDocument(config).toJson(), "application/vnd.oci.image.config.v1+json")},
            {QStringLiteral("layers"), blobs}};
        serveManifest(tag, QJsonDocument(manifest).toJson());
    }
    void serveManifest(const QByteArray &tag, const QByteArray &body)
    {
        server.route("/v2/app/manifests/" + tag,
            HttpResponse{.body = body,
                .headers = {"Content-Type: application/vnd.oci.image.manifest.v1+json"}});
    }
    content::ImageRequest request(const QString &tag) const
    {
        return {.reference = server.host() + QStringLiteral("/app:") + tag,
            .cacheDir = cache.path(),
            .hosts = {{server.host()}, true}};
    }
    base::Result<content::PulledImage> pull(const content::ImageRequest &request) const
    {
        return image::engine::pullImage(request, &image::engine::unpackLayers, job);
    }
    base::Result<content::PulledImage> pull(const QString &tag) const { return pull(request(tag)); }

    static QString digest(const QByteArray &bytes)
    {
        return image::digestText(content::Sha256::of(bytes));
    }
    QString blobPath(const QByteArray &blob) const
    {
        return content::heldPath(cache.path(), content::Sha256::of(blob));
    }

    QTemporaryDir cache;
    HttpServer server;
    Ranges ranges = Ranges::Answered;
    std::atomic_int cuts = 0; ///< so many answers of blobs break off in the middle
    std::atomic<qint64> sent = 0; ///< bytes of blobs
    std::atomic_bool cancelled = false;
    content::engine::Job job{cancelled, [](const content::Progress &) {}};

private:
    QJsonObject add(const QByteArray &bytes, const char *type)
    {
        server.route("/v2/app/blobs/" + digest(bytes).toLatin1(),
            [this, bytes](const HttpRequest &request) { return answer(bytes, request); });
        return {{QStringLiteral("mediaType"), QLatin1String(type)},
            {QStringLiteral("digest"), digest(bytes)}, {QStringLiteral("size"), bytes.size()}};
    }
    HttpResponse answer(const QByteArray &bytes, const HttpRequest &request)
    {
        const QByteArray range = request.headers.value("range");
        qint64 from = 0;
        HttpResponse response;
        if (!range.isEmpty() && ranges == Ranges::Refused)
            return {.status = 416, .body = QByteArray(100, '!')};
        if (!range.isEmpty() && ranges != Ranges::Ignored) {
            from = range.mid(6).split('-').front().toLongLong() - (ranges == Ranges::Shifted ? 1 : 0);
            response.status = 206;
            response.headers = {"Content-Range: bytes " + QByteArray::number(from) + '-'
                + QByteArray::number(bytes.size() - 1) + '/' + QByteArray::number(bytes.size())};
        }
        response.body = bytes.sliced(from);
        if (cuts > 0 && bytes.size() > 10'000) {
            --cuts;
            response.declaredLength = response.body.size();
            response.body.truncate(response.body.size() / 2);
        }
        sent += response.body.size();
        return response;
    }
};

} // namespace fallow::test
