#include "core/image/config.h"
#include "core/image/manifest.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fallow::image;
using namespace Qt::StringLiterals;

namespace {

const auto dockerType = u"application/vnd.docker.distribution.manifest.v2+json"_s;
const auto ociIndexType = u"application/vnd.oci.image.index.v1+json"_s;
const Platform amd64{u"amd64"_s, {}};
const auto ociLayer = u"application/vnd.oci.image.layer.v1.tar+gzip"_s;

QJsonObject blob(const QString &mediaType, QChar fill, qint64 size = 10)
{
    const QString digest = u"sha256:"_s + QString(64, fill);
    return {{u"mediaType"_s, mediaType}, {u"digest"_s, digest}, {u"size"_s, size}};
}

QJsonObject manifest(const QJsonArray &layers)
{
    return {{u"schemaVersion"_s, 2},
            {u"mediaType"_s, u"application/vnd.oci.image.manifest.v1+json"_s},
            {u"config"_s, blob(u"application/vnd.oci.image.config.v1+json"_s, u'c')},
            {u"layers"_s, layers}};
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class ManifestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &body, const QString &reason) {
            QTest::newRow(name) << body << reason;
        };
        const QJsonObject layer = blob(ociLayer, u'a');
        row("garbage", "garbage", u"image.bad_manifest"_s);
        row("an array", "[]", u"image.bad_manifest"_s);
        row("no layers", bytes(manifest({})), u"image.bad_manifest"_s);
        row("schema 1", R"({"schemaVersion":1})", u"image.unsupported_media_type"_s);
        row("schema 3", R"({"schemaVersion":3})", u"image.bad_manifest"_s);
        row("unknown kind", R"({"schemaVersion":2,"mediaType":"text/plain"})",
            u"image.unsupported_media_type"_s);
        row("negative size", bytes(manifest({blob(ociLayer, u'a', -1)})), u"image.bad_manifest"_s);
        row("enormous size", bytes(manifest({blob(ociLayer, u'a', qint64{1} << 50)})),
            u"image.bad_manifest"_s);
        row("digest in upper case", bytes(manifest({blob(ociLayer, u'A')})), u"image.bad_digest"_s);
        row("other digest", bytes(manifest({QJsonObject{{u"digest"_s, u"sha512:ab"_s}}})),
            u"image.bad_digest"_s);
        QJsonObject foreign = layer;
        foreign[u"urls"_s] = QJsonArray{u"https://example.org/l"_s};
        row("foreign layer by urls", bytes(manifest({foreign})), u"image.unsupported_media_type"_s);
        row("foreign layer by type",
            bytes(manifest(
                {blob(u"application/vnd.docker.image.rootfs.foreign.diff.tar.gzip"_s, u'a')})),
            u"image.unsupported_media_type"_s);
        row("encrypted layer", bytes(manifest({blob(ociLayer + u"+encrypted"_s, u'a')})),
            u"image.unsupported_media_type"_s);
        QJsonArray many;
        for (int i = 0; i < 201; ++i)
            many.append(layer);
        row("201 layers", bytes(manifest(many)), u"image.too_many_layers"_s);
        QJsonObject artifact = manifest({layer});
        artifact[u"config"_s] = blob(u"application/vnd.cncf.helm.config.v1+json"_s, u'c');
        row("not an image", bytes(artifact), u"image.unsupported_media_type"_s);
        QJsonObject arm = blob(dockerType, u'm');
        arm[u"platform"_s] = QJsonObject{{u"os"_s, u"linux"_s}, {u"architecture"_s, u"arm64"_s}};
        row("other platforms only",
            bytes({{u"schemaVersion"_s, 2},
                   {u"mediaType"_s, ociIndexType},
                   {u"manifests"_s, QJsonArray{arm}}}),
            u"image.no_platform"_s);
    }
    void refuses()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, reason);
        const auto parsed = parseManifest(body, {}, amd64);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().reason.key(), reason);
    }
    void readsLayersInOrder()
    {
        const auto parsed
            = parseManifest(bytes(manifest({blob(ociLayer, u'a'), blob(ociLayer, u'b', 20)})), {}, amd64);
        FALLOW_VERIFY_RESULT(parsed);
        const auto &image = std::get<Manifest>(*parsed);
        QCOMPARE(image.layers.size(), size_t{2});
        QCOMPARE(digestText(image.layers[1].digest), u"sha256:"_s + QString(64, u'b'));
        QCOMPARE(image.layers[1].size, 20);
    }
    void theHeaderDecidesWithoutAMediaType()
    {
        QJsonObject object = manifest({blob(ociLayer, u'a')});
        object.remove(u"mediaType"_s);
        FALLOW_VERIFY_RESULT(parseManifest(bytes(object), dockerType + u"; charset=utf-8"_s, amd64));
        FALLOW_VERIFY_REASON(parseManifest(bytes(object), u"text/html"_s, amd64),
                             "image.unsupported_media_type");
    }
    void choosesThisPlatform()
    {
        QJsonObject arm = blob(dockerType, u'a');
        arm[u"platform"_s] = QJsonObject{{u"os"_s, u"linux"_s}, {u"architecture"_s, u"arm64"_s}};
        QJsonObject amd = blob(dockerType, u'b');
        amd[u"platform"_s] = QJsonObject{{u"os"_s, u"linux"_s}, {u"architecture"_s, u"amd64"_s}};
        const auto parsed = parseManifest(bytes({{u"schemaVersion"_s, 2},
                                                 {u"mediaType"_s, ociIndexType},
                                                 {u"manifests"_s, QJsonArray{arm, amd}}}),
                                          {}, amd64);
        FALLOW_VERIFY_RESULT(parsed);
        QCOMPARE(digestText(std::get<ManifestIndex>(*parsed).manifest.digest),
                 u"sha256:"_s + QString(64, u'b'));
    }
    void choosesAVariant_data()
    {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("variants");
        QTest::addColumn<int>("chosen"); // -1 = none
        const QString arm = u"arm64"_s, amd = u"amd64"_s, v8 = u"v8"_s;
        QTest::newRow("the one without") << amd << QString() << QStringList{u"v3"_s, {}} << 1;
        QTest::newRow("the oldest") << amd << QString() << QStringList{u"v3"_s, u"v1"_s} << 1;
        QTest::newRow("newer instructions only") << amd << QString() << QStringList{u"v3"_s} << -1;
        QTest::newRow("exactly") << arm << v8 << QStringList{{}, v8} << 1;
        QTest::newRow("unnamed") << arm << v8 << QStringList{u"v9"_s, {}} << 1;
        QTest::newRow("newer arm only") << arm << v8 << QStringList{u"v9"_s} << -1;
    }
    void choosesAVariant()
    {
        QFETCH(const QString, architecture);
        QFETCH(const QString, wanted);
        QFETCH(const QStringList, variants);
        QFETCH(const int, chosen);
        QJsonArray manifests;
        for (int i = 0; i < variants.size(); ++i) {
            QJsonObject entry = blob(dockerType, QChar(u'a' + i));
            QJsonObject platform{{u"os"_s, u"linux"_s}, {u"architecture"_s, architecture}};
            if (!variants[i].isEmpty())
                platform[u"variant"_s] = variants[i];
            entry[u"platform"_s] = platform;
            manifests.append(entry);
        }
        const auto parsed = parseManifest(bytes({{u"schemaVersion"_s, 2},
                                                 {u"mediaType"_s, ociIndexType},
                                                 {u"manifests"_s, manifests}}),
                                          {}, {architecture, wanted});
        if (chosen < 0) {
            FALLOW_VERIFY_REASON(parsed, "image.no_platform");
            return;
        }
        FALLOW_VERIFY_RESULT(parsed);
        QCOMPARE(digestText(std::get<ManifestIndex>(*parsed).manifest.digest),
                 u"sha256:"_s + QString(64, QChar(u'a' + chosen)));
    }
    void chainsLayers() // the second by hand: printf "sha256:aa… sha256:bb…" | sha256sum
    {
        const auto a = parseDigest(u"sha256:"_s + QString(64, u'a')).value();
        const auto b = parseDigest(u"sha256:"_s + QString(64, u'b')).value();
        QCOMPARE(chainId({a}), a);
        QCOMPARE(digestText(chainId({a, b})), u"sha256:ccd722928bd92476ba1745586fed6e45a102504185ad88cd89e01ff116fd146c"_s);
        QCOMPARE(digestText(chainId({a, b, a})), u"sha256:406364a4bd8d39df8107071d4494fa73814420337124657ec5999b072e5d3352"_s);
        QVERIFY(chainId({b, a}) != chainId({a, b}));
    }
    void readsAConfig()
    {
        const auto config = parseConfig(
            R"({"os":"linux","architecture":"amd64","config":{"Entrypoint":["/a","b"],"Cmd":null,
                "Env":["A=b"],"WorkingDir":"/w","User":"1:2"},"rootfs":{"type":"layers","diff_ids":
                ["sha256:00000000000000000000000000000000000000000000000000000000000000ff"]}})",
            amd64);
        FALLOW_VERIFY_RESULT(config);
        QCOMPARE(config->run.entrypoint, (QStringList{u"/a"_s, u"b"_s}));
        QCOMPARE(config->run.cmd, QStringList());
        QCOMPARE(config->run.env, QStringList{u"A=b"_s});
        QCOMPARE(config->run.user, u"1:2"_s);
        QCOMPARE(config->diffIds.size(), size_t{1});
    }
    void refusesAConfigThatIsNone()
    {
        FALLOW_VERIFY_REASON(parseConfig("no", amd64), "image.bad_config");
        FALLOW_VERIFY_REASON(parseConfig(R"({"os":"windows","architecture":"amd64"})", amd64),
                             "image.no_platform");
        FALLOW_VERIFY_REASON(parseConfig(R"({"os":"linux","architecture":"amd64"})", amd64),
                             "image.bad_config");
        FALLOW_VERIFY_REASON(
            parseConfig(R"({"os":"linux","architecture":"amd64","config":{"Env":["a\u0000b"]}})", amd64),
            "image.bad_config");
        FALLOW_VERIFY_REASON(
            parseConfig(R"({"os":"linux","architecture":"amd64","config":{"Cmd":"sh"}})", amd64),
            "image.bad_config");
    }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "manifest_test.moc"
