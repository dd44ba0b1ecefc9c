// What nobody named a hash of: input files of a request, results before their digest is known.
#include "tests/support/transfer_fixture.h"

#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;
using test::Mirror;
using test::TransferFixture;

class TransferUnprovenTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 mib = 1024 * 1024;
    static TransferRequest unproven(const TransferFixture &fixture, const QStringList &urls)
    {
        TransferRequest request = fixture.flat(urls);
        request.ref = {};
        request.mayBeUnproven = true;
        return request;
    }

private Q_SLOTS:
    void isTakenAsItComesAndToldByItsHash()
    {
        TransferFixture fixture(test::randomBytes(2 * mib + 3));
        Mirror mirror(fixture.content());
        const auto file = fixture.run(unproven(fixture, {mirror.url()}));
        FALLOW_VERIFY_RESULT(file);
        QCOMPARE(file->sha256, Sha256::of(fixture.content()));
        QVERIFY(fixture.isRight());
    }
    void aNameIsNoHash()
    {
        TransferFixture fixture(test::randomBytes(100));
        Mirror mirror(fixture.content());
        TransferRequest request = unproven(fixture, {mirror.url()});
        request.ref.root = PiecesRoot::from(Sha256::of("root")); // without a size
        FALLOW_VERIFY_REASON(fixture.run(request), "content.bad_request");
        QVERIFY(mirror.requests().empty());
    }
    void saysWhichStatusTheServerGave()
    {
        TransferFixture fixture(test::randomBytes(100));
        Mirror missing(fixture.content(), {.status = 404});
        const auto file = fixture.run(unproven(fixture, {missing.url()}));
        FALLOW_VERIFY_REASON(file, "content.http_status");
        QCOMPARE(file.error().code, Code::NotFound);
        QVERIFY(!fixture.isThere() && !QDir(fixture.ingest()).exists());
    }
    void isNeverTwoSourcesInOne()
    {
        TransferFixture fixture(test::randomBytes(3 * mib));
        Mirror dying(test::randomBytes(3 * mib, 7), {.cutAfter = mib, .hasNoRanges = true});
        Mirror good(fixture.content());
        FALLOW_VERIFY_RESULT(fixture.run(unproven(fixture, {dying.url(), good.url()})));
        QVERIFY(fixture.isRight());
    }
    void theSameFileGoesOnAfterABreak()
    {
        TransferFixture fixture(test::randomBytes(3 * mib));
        Mirror cutting(fixture.content(), {.cutAfter = mib, .cuts = 1});
        FALLOW_VERIFY_RESULT(fixture.run(unproven(fixture, {cutting.url()})));
        QVERIFY(fixture.isRight());
        QVERIFY(fixture.source(0).received < 4 * mib);
    }
    void aFileThatWasReplacedBeginsAnew()
    {
        TransferFixture fixture(test::randomBytes(3 * mib));
        Mirror replaced(test::randomBytes(3 * mib, 7), {.cutAfter = mib, .cuts = 1, .changesTag = true});
        fixture.onProgress = [&](const Progress &progress) {
            if (progress.received > 0)
                replaced.setContent(fixture.content());
        };
        FALLOW_VERIFY_RESULT(fixture.run(unproven(fixture, {replaced.url()})));
        QVERIFY(fixture.isRight());
    }
    void whatAnEarlierRunLeftIsNotItsBeginning()
    {
        TransferFixture fixture(test::randomBytes(3 * mib));
        Mirror old(test::randomBytes(3 * mib, 7), {.bytesPerSecond = 2 * mib});
        fixture.onProgress = [&](const Progress &progress) {
            if (progress.written >= mib)
                fixture.cancel();
        };
        FALLOW_VERIFY_REASON(fixture.run(unproven(fixture, {old.url()})), "content.cancelled");
        fixture.onProgress = {};
        fixture.cancel(false);
        Mirror good(fixture.content());
        FALLOW_VERIFY_RESULT(fixture.run(unproven(fixture, {good.url()})));
        QVERIFY(fixture.isRight());
    }
};

QTEST_GUILESS_MAIN(TransferUnprovenTest)
#include "transfer_unproven_test.moc"
