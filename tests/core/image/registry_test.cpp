#include "core/content/sha256.h"
#include "core/image/engine/challenge.h"
#include "core/image/engine/pull.h"
#include "core/image/reference.h"
#include "tests/core/image/tar_builder.h"
#include "tests/support/http_server.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;
using fallow::test::HttpServer;
using Request = fallow::test::HttpRequest;
using Response = fallow::test::HttpResponse;

/// Pulls from a registry that misbehaves.
class RegistryTest : public QObject
{
    Q_OBJECT

private:
    std::atomic_bool m_cancelled = false;
    const engine::Job m_job{m_cancelled, [](const Progress &) {}};
    std::unique_ptr<QTemporaryDir> m_cache;
    std::unique_ptr<HttpServer> m_server;
    QByteArray m_layer;
    QByteArray m_config;
    QByteArray m_manifest;
    ContentHash m_diffId;

    static QString digest(const QByteArray &bytes) { return image::digestText(Sha256::of(bytes)); }
    static QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(); }
    static QJsonObject blob(const QString &type, const QByteArray &bytes)
    {
        return {{u"mediaType"_s, type}, {u"digest"_s, digest(bytes)}, {u"size"_s, bytes.size()}};
    }
    void serve(const QByteArray &bytes, const Response &response)
    {
        m_server->route("/v2/app/blobs/" + digest(bytes).toLatin1(), response);
    }
    void serveManifest(const QByteArray &body, const QByteArray &said = {})
    {
        Response response{.body = body,
                          .headers = {"Content-Type: application/vnd.oci.image.manifest.v1+json"}};
        if (!said.isEmpty())
            response.headers.push_back("Docker-Content-Digest: " + said);
        m_server->route("/v2/app/manifests/", response);
    }
    Result<PulledImage> pullAs(const ImageRequest &request) const
    {
        return image::engine::pullImage(request, &image::engine::unpackLayers, m_job);
    }
    Result<PulledImage> pull(const QString &suffix = u":1"_s, const Bytes32 &expected = {}) const
    {
        return pullAs({.reference = m_server->host() + u"/app"_s + suffix,
                       .expectedDigest = expected,
                       .cacheDir = m_cache->path(),
                       .hosts = {{m_server->host()}, true}});
    }
    bool hasNoImage() const
    {
        return QDir(m_cache->filePath(u"rootfs"_s))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
            .isEmpty();
    }

private Q_SLOTS:
    void init()
    {
        m_cache = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<HttpServer>();
        const QByteArray tar = test::TarBuilder().file("hello", "world").bytes();
        m_layer = test::gzipped(tar);
        m_diffId = Sha256::of(tar);
        m_config = json({{u"os"_s, u"linux"_s},
                         {u"architecture"_s, u"amd64"_s},
                         {u"rootfs"_s, QJsonObject{{u"type"_s, u"layers"_s},
                                                   {u"diff_ids"_s, QJsonArray{digest(tar)}}}}});
        m_manifest =
            json({{u"schemaVersion"_s, 2},
                  {u"config"_s, blob(u"application/vnd.oci.image.config.v1+json"_s, m_config)},
                  {u"layers"_s,
                   QJsonArray{blob(u"application/vnd.oci.image.layer.v1.tar+gzip"_s, m_layer)}}});
        serveManifest(m_manifest);
        serve(m_config, {.body = m_config});
        serve(m_layer, {.body = m_layer});
    }

    void pullsWhatIsRight()
    {
        const auto pulled =
            pull(u"@"_s + digest(m_manifest), Bytes32::from(Sha256::of(m_manifest)));
        FALLOW_VERIFY_RESULT(pulled);
        QFile hello(pulled->rootfs + u"/hello"_s);
        QVERIFY(hello.open(QIODevice::ReadOnly));
        QCOMPARE(hello.readAll(), "world");
    }
    void refusesAManifestThatIsNotTheOneNamed()
    {
        FALLOW_VERIFY_REASON(pull(u"@"_s + digest("other")), "image.digest_mismatch");
        serveManifest(m_manifest, digest("other").toLatin1());
        FALLOW_VERIFY_REASON(pull(), "image.digest_mismatch");
        FALLOW_VERIFY_REASON(pull(u"@sha256:"_s + QString(64, u'0')), "image.digest_mismatch");
    }
    void refusesAnImageTheChainDoesNotName()
    {
        FALLOW_VERIFY_REASON(pull(u":1"_s, Bytes32::from(Sha256::of("other"))),
                             "image.checksum_mismatch");
        QCOMPARE(m_server->requestsFor("/v2/app/blobs/"), 0);
    }
    void refusesGarbageAndTenMegabytes()
    {
        serveManifest("<html>");
        FALLOW_VERIFY_REASON(pull(), "image.bad_manifest");
        serveManifest(QByteArray(10'000'000, ' '));
        FALLOW_VERIFY_REASON(pull(), "image.bad_manifest");
    }
    void refusesALayerOfOtherBytes_data()
    {
        QTest::addColumn<int>("delta");
        QTest::newRow("same length") << 0;
        QTest::newRow("longer") << 1;
        QTest::newRow("shorter") << -1;
    }
    void refusesALayerOfOtherBytes()
    {
        QFETCH(const int, delta);
        serve(m_layer, {.body = QByteArray(m_layer.size() + delta, 'x')});
        FALLOW_VERIFY_REASON(pull(), "image.digest_mismatch");
        QVERIFY(hasNoImage());
        serve(m_layer, {.body = m_layer});
        FALLOW_VERIFY_RESULT(pull());
    }
    void saysUnreachableWhenALayerBreaksOff()
    {
        serve(m_layer, {.body = m_layer.first(20), .declaredLength = m_layer.size()});
        FALLOW_VERIFY_REASON(pull(), "image.registry_unreachable");
        QVERIFY(hasNoImage());
    }
    void saysUnreachableWhenNobodyListens()
    {
        const QString host = m_server->host();
        m_server.reset();
        FALLOW_VERIFY_REASON(pullAs({.reference = host + u"/app:1"_s,
                                     .cacheDir = m_cache->path(),
                                     .hosts = {{host}, true}}),
                             "image.registry_unreachable");
    }
    void tellsMissingFromBroken()
    {
        m_server->route("/v2/app/manifests/", Response{.status = 404});
        FALLOW_VERIFY_REASON(pull(), "image.not_found");
        m_server->route("/v2/app/manifests/", Response{.status = 500});
        FALLOW_VERIFY_REASON(pull(), "image.registry_error");
        m_server->route("/v2/app/manifests/", Response{.status = 401});
        FALLOW_VERIFY_REASON(pull(), "image.unauthorized");
    }
    void logsInWithTheTokenItIsSentFor()
    {
        const QByteArray realm = m_server->url(u"/token"_s).toLatin1();
        m_server->route("/token", Response{.body = R"({"token":"T0ken"})"});
        m_server->route("/v2/app/manifests/", [=, this](const Request &request) {
            if (request.headers.value("authorization") != "Bearer T0ken")
                return Response{.status = 401,
                                .headers = {"WWW-Authenticate: Bearer realm=\"" + realm
                                            + "\",service=\"reg\",scope=\"repository:app:pull\""}};
            return Response{
                .body = m_manifest,
                .headers = {"Content-Type: application/vnd.oci.image.manifest.v1+json"}};
        });
        FALLOW_VERIFY_RESULT(pull());
        QCOMPARE(m_server->requestsFor("/token?service=reg&scope=repository:app:pull"), 1);
    }
    void asksForATokenOnlyOnce()
    {
        const QByteArray realm = m_server->url(u"/token"_s).toLatin1();
        m_server->route("/token", Response{.body = R"({"access_token":"no good"})"});
        const Response refusal{.status = 401,
                               .headers = {"WWW-Authenticate: Bearer realm=\"" + realm + "\""}};
        m_server->route("/v2/app/manifests/", refusal);
        FALLOW_VERIFY_REASON(pull(), "image.unauthorized");
        m_server->route("/token", Response{.body = R"({"access_token":"nogood"})"});
        FALLOW_VERIFY_REASON(pull(), "image.unauthorized");
        QCOMPARE(m_server->requestsFor("/v2/app/manifests/"), 3);
    }
    void followsABlobElsewhereWithoutTheToken()
    {
        HttpServer storage;
        storage.route("/data", Response{.body = m_layer});
        serve(m_layer,
              {.status = 307, .headers = {"Location: " + storage.url(u"/data"_s).toLatin1()}});
        FALLOW_VERIFY_REASON(pull(), "content.plain_http_refused");
        const auto pulled = pullAs({.reference = m_server->host() + u"/app:1"_s,
                                    .cacheDir = m_cache->path(),
                                    .hosts = {{m_server->host(), storage.host()}, true}});
        FALLOW_VERIFY_RESULT(pulled);
        QCOMPARE(storage.requestsFor("/data"), 1);
        QVERIFY(!storage.requests().front().headers.contains("authorization"));
    }
    void refusesAnIndexInsideAnIndex()
    {
        const QByteArray inner =
            json({{u"schemaVersion"_s, 2},
                  {u"mediaType"_s, u"application/vnd.oci.image.index.v1+json"_s}});
        const auto indexOf = [](const QByteArray &bytes) {
            QJsonObject entry = blob({}, bytes);
            entry[u"platform"_s]
                = QJsonObject{{u"os"_s, u"linux"_s}, {u"architecture"_s, u"amd64"_s}};
            return json({{u"schemaVersion"_s, 2},
                         {u"mediaType"_s, u"application/vnd.oci.image.index.v1+json"_s},
                         {u"manifests"_s, QJsonArray{entry}}});
        };
        const QByteArray middle = indexOf(inner);
        const QByteArray outer = indexOf(middle);
        m_server->route("/v2/app/manifests/1", Response{.body = outer});
        m_server->route("/v2/app/manifests/" + digest(middle).toLatin1(), Response{.body = middle});
        FALLOW_VERIFY_REASON(pull(), "image.nested_index");
        const QByteArray good = indexOf(m_manifest);
        m_server->route("/v2/app/manifests/1", Response{.body = good});
        const auto pulled = pull(u":1"_s, Bytes32::from(Sha256::of(good)));
        FALLOW_VERIFY_RESULT(pulled);
        QCOMPARE(pulled->digest, Sha256::of(good));
        QCOMPARE(pulled->manifestDigest, Sha256::of(m_manifest));
    }
    void removesWhatACrashLeft()
    {
        const QString name = QString::fromLatin1(m_diffId.bytes().toHex());
        const QString left = m_cache->filePath(u"rootfs/tmp-"_s + name + u"/rootfs/old"_s);
        QVERIFY(QDir().mkpath(left));
        const auto pulled = pull();
        FALLOW_VERIFY_RESULT(pulled);
        QVERIFY(!QFile::exists(pulled->rootfs + u"/old"_s));
        QVERIFY(!QFile::exists(m_cache->filePath(u"rootfs/tmp-"_s + name)));
    }
    void refusesOtherChallenges()
    {
        FALLOW_VERIFY_REASON(image::engine::parseChallenge("Digest realm=\"x\""),
                             "image.unauthorized");
        FALLOW_VERIFY_REASON(image::engine::parseChallenge("Bearer service=\"x\""),
                             "image.unauthorized");
        FALLOW_VERIFY_REASON(image::engine::parseToken(R"({"token":"a\r\nX: y"})"),
                             "image.unauthorized");
    }
};

QTEST_GUILESS_MAIN(RegistryTest)
#include "registry_test.moc"
