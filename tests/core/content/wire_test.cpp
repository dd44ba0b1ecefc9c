#include "core/content/sha256.h"
#include "core/content/wire.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;

class WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesALineThatIsNotAnObject()
    {
        FALLOW_VERIFY_REASON(wire::parseLine("[1]"), "content.bad_message");
        FALLOW_VERIFY_REASON(wire::parseLine("{\"id\":"), "content.bad_message");
    }
    void namesTheFieldThatIsMissing()
    {
        QJsonObject json = wire::toJson(ImageRequest{.reference = u"a"_s});
        json.remove(u"reference"_s);
        const auto parsed = wire::imageRequestFromJson(json);
        FALLOW_VERIFY_REASON(parsed, "content.bad_message");
        QCOMPARE(parsed.error().detail, u"reference"_s);
    }
    void errorsKeepTheirReason()
    {
        const Error error = fail(Code::Denied, "image.layer_refused"_reason, u"too deep"_s);
        QCOMPARE(wire::errorFromJson(wire::toJson(error)), error);
    }
    void imageRoundTrips()
    {
        const PulledImage image{.rootfs = u"/r"_s,
                                .digest = Sha256::of("d"),
                                .manifestDigest = Sha256::of("m"),
                                .config = {{u"e"_s}, {u"c"_s}, {u"A=b"_s}, u"/w"_s, u"u"_s},
                                .size = 5,
                                .downloaded = 6,
                                .blobs = {{Sha256::of("b"), {qint64{1} << 62, 3, 4, 5}, true}}};
        const auto back = wire::pulledImageFromJson(wire::toJson(image));
        FALLOW_VERIFY_RESULT(back);
        QCOMPARE(back->config, image.config);
        QCOMPARE(back->manifestDigest, image.manifestDigest);
        QCOMPARE(back->digest, image.digest);
        QCOMPARE(back->size, 5);
        QCOMPARE(back->downloaded, 6);
        QCOMPARE(back->blobs, image.blobs);
    }
    void transfersRoundTrip()
    {
        const TransferRequest request{.ref = {Sha256::of("a"), qint64{1} << 41, PiecesRoot::from(Sha256::of("r"))},
                                      .sources = {{Source::Kind::Http, u"https://a/b"_s, "Bearer x"},
                                                  {Source::Kind::Local, u"/l"_s, {}}},
                                      .layers = {u"https://a/l"_s}, .ingest = u"/i"_s, .path = u"/p"_s,
                                      .store = u"/s"_s, .maxBytes = 9, .hosts = {{u"h"_s}, true, {u"p:1"_s}},
                                      .bannedHosts = {u"b:443"_s}, .stallTime = std::chrono::seconds(3), .isForTask = true};
        const auto back = wire::transferRequestFromJson(wire::toJson(request));
        FALLOW_VERIFY_RESULT(back);
        QCOMPARE(back->ref, request.ref);
        QCOMPARE(back->sources, request.sources);
        QCOMPARE(back->layers, request.layers);
        QCOMPARE(back->hosts, request.hosts);
        QCOMPARE(back->bannedHosts, request.bannedHosts);
        QCOMPARE(back->stallTime, request.stallTime);
        QVERIFY(back->isForTask);
        QCOMPARE(wire::toJson(*back), wire::toJson(request));
        const TransferredFile file{.path = u"/p"_s, .sha256 = Sha256::of("a"), .size = 3,
                                   .root = PiecesRoot::from(Sha256::of("r")), .stamp = {qint64{1} << 62, 3, 4, 5},
                                   .sources = {{u"https://a"_s, 1, 2, 3, u"content.timeout"_s, u"d"_s}}};
        const auto sealed = wire::transferredFileFromJson(wire::toJson(file));
        FALLOW_VERIFY_RESULT(sealed);
        QCOMPARE(sealed->stamp, file.stamp);
        QCOMPARE(sealed->root, file.root);
        QCOMPARE(sealed->sources, file.sources);
        QJsonObject strange = wire::toJson(request);
        strange.insert(u"sources"_s, QJsonArray{QJsonObject{{u"kind"_s, u"smb"_s}}});
        FALLOW_VERIFY_REASON(wire::transferRequestFromJson(strange), "content.bad_message");
    }
    void checksRoundTrip()
    {
        QCOMPARE(wire::checkRequestFromJson(wire::toJson(CheckRequest{u"/p"_s}))->path, u"/p"_s);
        const CheckedFile file{u"/p"_s, Sha256::of("a"), PiecesRoot::from(Sha256::of("r")), {1, 2, 3, 4}};
        const auto back = wire::checkedFileFromJson(wire::toJson(file));
        FALLOW_VERIFY_RESULT(back);
        QCOMPARE(back->sha256, file.sha256);
        QCOMPARE(back->root, file.root);
        QCOMPARE(back->stamp, file.stamp);
    }
    void resultsRoundTrip()
    {
        const PackedResult packed{.zipPath = u"/z"_s,
                                  .zipSha256 = Sha256::of("z"),
                                  .zipSize = 7,
                                  .summary = {Bytes32::from(Sha256::of("s")), "data", 8, 9}};
        const auto back = wire::packedResultFromJson(wire::toJson(packed));
        FALLOW_VERIFY_RESULT(back);
        QCOMPARE(back->zipSha256, packed.zipSha256);
        QCOMPARE(back->summary.digest, packed.summary.digest);
        QCOMPARE(back->summary.callbackData, "data");
        QCOMPARE(back->summary.files, 9);
        const auto verify = wire::verifyRequestFromJson(
            wire::toJson(VerifyRequest{u"/z"_s, packed.summary.digest, u"/d"_s, true}));
        FALLOW_VERIFY_RESULT(verify);
        QCOMPARE(verify->expectedDigest, packed.summary.digest);
        QVERIFY(verify->isCallback);
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "wire_test.moc"
