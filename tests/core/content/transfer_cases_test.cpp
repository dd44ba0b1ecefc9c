// The cases of a download that people saw fail elsewhere, in the order of the catalogue; the number
// is in the name.
#include "tests/support/transfer_fixture.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;
using test::Mirror;
using test::TransferFixture;
using Faults = Mirror::Faults;

namespace
{

constexpr qint64 mib = 1024 * 1024;

} // namespace

class TransferCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void case01WithoutAHashNothingIsFetched()
    {
        TransferFixture fixture(test::randomBytes(100));
        Mirror mirror(fixture.content());
        TransferRequest request = fixture.flat({mirror.url()});
        request.ref = {.size = 100};
        FALLOW_VERIFY_REASON(fixture.run(request), "content.unverifiable");
        request = fixture.tree({mirror.url()});
        request.ref.sha256.reset();
        request.ref.size.reset(); // a root without a size proves nothing
        FALLOW_VERIFY_REASON(fixture.run(request), "content.bad_request");
        QVERIFY(mirror.requests().empty() && !QDir(fixture.ingest()).exists());
    }
    void case02AnEndlessBodyStopsAtTheCap()
    {
        TransferFixture fixture(test::randomBytes(2 * mib));
        Mirror endless(test::randomBytes(64 * mib), {.hasNoRanges = true, .sendsOneMore = true});
        TransferRequest request = fixture.flat({endless.url()});
        request.maxBytes = 4 * mib;
        FALLOW_VERIFY_REASON(fixture.run(request), "content.too_large");
        QCOMPARE(fixture.source(0).dropped, u"content.too_large"_s);
        QVERIFY(fixture.source(0).received <= 5 * mib);
        QVERIFY(!fixture.isThere() && !QDir(fixture.ingest()).exists());
    }
    void case03OneByteMoreThanTheSize_data() { treeOrFlat(); }
    void case03OneByteMoreThanTheSize()
    {
        QFETCH(bool, hasTree);
        TransferFixture fixture(test::randomBytes(40 * mib)); // more ranges than streams
        Mirror liar(fixture.content(), {.sendsOneMore = true});
        TransferRequest request = hasTree ? fixture.tree({liar.url()}) : fixture.flat({liar.url()});
        request.ref.size = fixture.content().size();
        FALLOW_VERIFY_REASON(fixture.run(request), "content.too_large");
        QVERIFY(!fixture.isThere());
        Mirror good(fixture.content());
        request.sources.push_back({.address = good.url()});
        FALLOW_VERIFY_RESULT(fixture.run(request));
        QVERIFY(fixture.isRight());
        QCOMPARE(fixture.source(0).dropped, u"content.too_large"_s);
        QVERIFY(fixture.source(0).received <= 40 * mib + 1);
    }
    void case04ACutConnectionIsTakenUpWhereItStopped_data() { treeOrFlat(); }
    void case04ACutConnectionIsTakenUpWhereItStopped()
    {
        QFETCH(bool, hasTree);
        TransferFixture fixture(test::randomBytes(9 * mib + 5));
        Mirror cutting(fixture.content(), {.cutAfter = 3 * mib, .cuts = 1});
        qint64 claimed = 0; // as verified, before the end
        fixture.onProgress = [&](const Progress &progress) {
            claimed = std::max(claimed, progress.phase == u"download" ? progress.verified : 0);
        };
        FALLOW_VERIFY_RESULT(
            fixture.run(hasTree ? fixture.tree({cutting.url()}) : fixture.flat({cutting.url()})));
        QVERIFY(fixture.isRight());
        QVERIFY(fixture.source(0).received < 10 * mib); // not from the start again
        QVERIFY(hasTree || claimed == 0); // without a tree nothing is proven until all is there
    }
    void case04TheNextSourceGoesOnWhereTheFirstDied()
    {
        TransferFixture fixture(test::randomBytes(9 * mib));
        Mirror dying(fixture.content(), {.cutAfter = 5 * mib, .cuts = 1});
        Mirror other(fixture.content());
        const auto fetched = fixture.run(fixture.flat({dying.url(), other.url()}));
        FALLOW_VERIFY_RESULT(fetched);
        QVERIFY(fixture.isRight());
        QVERIFY(fixture.last().received < 10 * mib);
    }
    void case04AServerThatAlwaysBreaksOffIsNotAskedForEver()
    {
        TransferFixture fixture(test::randomBytes(mib));
        test::HttpServer server;
        server.route("/", {.body = fixture.content().first(mib / 2), .declaredLength = mib}); // knows no ranges
        FALLOW_VERIFY_REASON(fixture.run(fixture.flat({server.url(u"/"_s)})), "content.truncated");
        QVERIFY(server.requestsFor("/") < 12);
        QVERIFY(!fixture.isThere());
    }
    void case05AWholeFileIsNeverAppended_data() { treeOrFlat(); }
    void case05AWholeFileIsNeverAppended()
    {
        QFETCH(bool, hasTree);
        TransferFixture fixture(test::randomBytes(9 * mib + 1));
        Mirror mirror(fixture.content(), {.cutAfter = 2 * mib, .cuts = 1, .hasNoRanges = true});
        FALLOW_VERIFY_RESULT(
            fixture.run(hasTree ? fixture.tree({mirror.url()}) : fixture.flat({mirror.url()})));
        QVERIFY(fixture.isRight());
    }
    void case06AShiftedRangeIsRejected_data() { treeOrFlat(); }
    void case06AShiftedRangeIsRejected()
    {
        QFETCH(bool, hasTree);
        TransferFixture fixture(test::randomBytes(9 * mib));
        Mirror shifted(fixture.content(), {.shiftedBy = 1, .cutAfter = 2 * mib});
        Mirror good(fixture.content());
        const QStringList urls{shifted.url(), good.url()};
        FALLOW_VERIFY_RESULT(fixture.run(hasTree ? fixture.tree(urls) : fixture.flat(urls)));
        QVERIFY(fixture.isRight());
        if (hasTree) {
            QCOMPARE(fixture.source(0).dropped, u"content.bad_range"_s);
            QCOMPARE(fixture.source(0).verified, 0);
        }
    }
    void case06ARangeOfAFileOfAnotherSizeIsRejected()
    {
        TransferFixture fixture(test::randomBytes(2 * mib));
        Mirror liar(fixture.content(), {.saysSize = 3 * mib});
        FALLOW_VERIFY_REASON(fixture.run(fixture.tree({liar.url()})), "content.size_mismatch");
    }
    void case07APageOf416IsNeverWritten_data() { treeOrFlat(); }
    void case07APageOf416IsNeverWritten()
    {
        QFETCH(bool, hasTree);
        TransferFixture fixture(test::randomBytes(5 * mib));
        Mirror good(fixture.content());
        Mirror page(fixture.content(), {.status = 416});
        const QStringList urls{page.url(), good.url()};
        FALLOW_VERIFY_RESULT(fixture.run(hasTree ? fixture.tree(urls) : fixture.flat(urls)));
        QVERIFY(fixture.isRight());
        QCOMPARE(fixture.source(0).dropped, u"content.http_status"_s);
    }
    void case08AnEncodedBodyIsRejected_data() { treeOrFlat(); }
    void case08AnEncodedBodyIsRejected()
    {
        QFETCH(bool, hasTree);
        TransferFixture fixture(test::randomBytes(mib));
        Mirror encoded(fixture.content(), {.isEncoded = true});
        FALLOW_VERIFY_REASON(
            fixture.run(hasTree ? fixture.tree({encoded.url()}) : fixture.flat({encoded.url()})),
            "content.encoded");
        QVERIFY(!fixture.isThere());
    }
    void case09AnETagThatChangesCostsNothingWhenTheBlocksAreRight()
    {
        TransferFixture fixture(test::randomBytes(17 * mib));
        Mirror restless(fixture.content(), {.changesTag = true, .ignoresIfRange = true});
        FALLOW_VERIFY_RESULT(fixture.run(fixture.tree({restless.url()})));
        QVERIFY(fixture.isRight());
    }
    void case09AFileThatWasReplacedIsNotMixedIntoTheOldOne()
    {
        TransferFixture fixture(test::randomBytes(9 * mib));
        Mirror mirror(
            test::randomBytes(9 * mib, 2), {.cutAfter = 3 * mib, .cuts = 1, .changesTag = true});
        fixture.onProgress = [&](const Progress &) { mirror.setContent(fixture.content()); };
        FALLOW_VERIFY_RESULT(fixture.run(fixture.flat({mirror.url()})));
        QVERIFY(fixture.isRight());
    }
    void case10AFlippedByteNamesItsMirrorAndCostsNoMoreThanFourMebibytes()
    {
        TransferFixture fixture(test::randomBytes(64 * mib));
        Mirror good(fixture.content());
        Mirror poisoned(fixture.content(), {.flippedEvery = 8 * mib});
        FALLOW_VERIFY_RESULT(fixture.run(fixture.tree({poisoned.url(), good.url()})));
        QVERIFY(fixture.isRight());
        QCOMPARE(fixture.source(0).address, poisoned.url());
        QCOMPARE(fixture.source(0).dropped, u"content.checksum_mismatch"_s);
        QVERIFY(fixture.source(1).dropped.isEmpty());
        QVERIFY2(fixture.source(0).wasted <= 4 * mib,
            qPrintable(QString::number(fixture.source(0).wasted)));
    }
    void case10WithoutATreeTheMirrorIsNamedToo()
    {
        TransferFixture fixture(test::randomBytes(3 * mib));
        Mirror good(fixture.content());
        Mirror poisoned(fixture.content(), {.flippedEvery = 8 * mib});
        FALLOW_VERIFY_RESULT(fixture.run(fixture.flat({poisoned.url(), good.url()})));
        QVERIFY(fixture.isRight());
        QCOMPARE(fixture.source(0).dropped, u"content.checksum_mismatch"_s);
        QVERIFY(fixture.source(1).dropped.isEmpty());
    }
    void case10NobodyIsBlamedForAMixture()
    {
        TransferFixture fixture(test::randomBytes(9 * mib));
        Mirror dying(test::randomBytes(9 * mib, 7), {.cutAfter = 3 * mib, .cuts = 1});
        Mirror good(fixture.content());
        FALLOW_VERIFY_RESULT(fixture.run(fixture.flat({dying.url(), good.url()})));
        QVERIFY(fixture.isRight());
        QVERIFY(fixture.source(1).dropped.isEmpty());
    }
    void case11WhenAllAreBadTheReportSaysWhyOfEach()
    {
        TransferFixture fixture(test::randomBytes(9 * mib));
        Mirror flipped(fixture.content(), {.flippedEvery = 8 * mib, .flippedFrom = 7 * mib / 2});
        Mirror absent(fixture.content(), {.status = 404});
        Mirror encoded(fixture.content(), {.isEncoded = true});
        TransferRequest request = fixture.tree({flipped.url(), absent.url(), encoded.url()});
        FALLOW_VERIFY_REASON(fixture.run(request), "content.checksum_mismatch");
        QCOMPARE(fixture.source(0).dropped, u"content.checksum_mismatch"_s);
        QCOMPARE(fixture.source(1).dropped, u"content.http_status"_s);
        QCOMPARE(fixture.source(2).dropped, u"content.encoded"_s);
        QVERIFY(!fixture.isThere() && QDir(fixture.ingest()).exists());
        const qint64 proven = fixture.source(0).verified;
        QVERIFY(proven > 0);
        Mirror good(fixture.content()); // what was proven is not fetched again
        request.sources = {{.address = good.url()}};
        FALLOW_VERIFY_RESULT(fixture.run(request));
        QVERIFY(fixture.isRight());
        QVERIFY(fixture.source(0).received < fixture.content().size());
    }
    void case12ALayerThatDoesNotFoldIsNotUsed()
    {
        TransferFixture fixture(test::randomBytes(5 * mib));
        Mirror good(fixture.content());
        Mirror layer(leafLayer(test::randomBytes(5 * mib, 9)));
        TransferRequest request = fixture.tree({good.url()});
        request.layers.prepend(layer.url());
        FALLOW_VERIFY_RESULT(fixture.run(request));
        QVERIFY(fixture.isRight());
        QCOMPARE(fixture.source(1).address, layer.url());
        QCOMPARE(fixture.source(1).dropped, u"content.bad_layer"_s);
        request.layers = QStringList{layer.url()}; // without any the whole proves itself
        QFile::remove(fixture.path());
        FALLOW_VERIFY_RESULT(fixture.run(request));
        QVERIFY(fixture.isRight());
    }
    void case13TheRightRootWithAnotherSizeIsRefused()
    {
        TransferFixture fixture(test::randomBytes(2 * leafSize));
        const QByteArray trick = leafLayer(fixture.content()); // 64 bytes of the same root
        Mirror mirror(trick);
        TransferRequest request = fixture.tree({mirror.url()});
        FALLOW_VERIFY_REASON(fixture.run(request), "content.size_mismatch");
        request.ref.size = trick.size();
        FALLOW_VERIFY_REASON(fixture.run(request), "content.hashes_disagree");
        QVERIFY(!fixture.isThere());
    }
    void case14HashesThatDisagreeAreRefused_data()
    {
        QTest::addColumn<bool>("isRootWrong");
        QTest::addColumn<bool>("hasLayer");
        QTest::addRow("root, streamed") << true << false;
        QTest::addRow("sha256, ranged") << false << true;
        QTest::addRow("sha256, streamed") << false << false;
    }
    void case14HashesThatDisagreeAreRefused()
    {
        QFETCH(bool, isRootWrong);
        QFETCH(bool, hasLayer);
        TransferFixture fixture(test::randomBytes(3 * mib));
        Mirror mirror(fixture.content());
        TransferRequest request = fixture.tree({mirror.url()});
        if (isRootWrong)
            request.ref.root = PiecesRoot::from(Sha256::of("another"));
        else
            request.ref.sha256 = Sha256::of("another");
        if (!hasLayer)
            request.layers.clear();
        FALLOW_VERIFY_REASON(fixture.run(request), "content.hashes_disagree");
        QVERIFY(!fixture.isThere());
        QVERIFY(fixture.source(0).dropped.isEmpty()); // the catalogue is wrong, not the mirror
    }
    void case15EverySizeVerifies_data()
    {
        QTest::addColumn<qint64>("size");
        for (const qint64 size :
            {qint64{0}, qint64{1}, leafSize - 1, leafSize, leafSize + 1, mib, mib + 1, 8 * mib})
            QTest::addRow("%lld", size) << size;
    }
    void case15EverySizeVerifies()
    {
        QFETCH(qint64, size);
        TransferFixture fixture(test::randomBytes(size));
        Mirror mirror(fixture.content());
        std::vector requests{fixture.flat({mirror.url()})};
        if (size > 0)
            requests.push_back(fixture.tree({mirror.url()}));
        for (const TransferRequest &request : requests) {
            const auto fetched = fixture.run(request);
            FALLOW_VERIFY_RESULT(fetched);
            QVERIFY(fixture.isRight());
            QCOMPARE(fetched->size, size);
            QCOMPARE(fetched->root, request.ref.root);
            QCOMPARE(fetched->sha256, Sha256::of(fixture.content()));
            QFile::remove(fixture.path());
        }
    }
    void case16AnEmptyAnswerIsNoFile()
    {
        TransferFixture fixture(test::randomBytes(100));
        Mirror stub({});
        FALLOW_VERIFY_REASON(fixture.run(fixture.flat({stub.url()})), "content.checksum_mismatch");
        Mirror absent({}, {.status = 404});
        FALLOW_VERIFY_REASON(fixture.run(fixture.flat({absent.url()})), "content.http_status");
        QVERIFY(!fixture.isThere() && !QDir(fixture.ingest()).exists());
    }

private:
    void treeOrFlat()
    {
        QTest::addColumn<bool>("hasTree");
        QTest::addRow("ranges") << true;
        QTest::addRow("stream") << false;
    }
};

QTEST_GUILESS_MAIN(TransferCasesTest)
#include "transfer_cases_test.moc"
