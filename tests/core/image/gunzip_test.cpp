#include "core/image/engine/gunzip.h"
#include "tests/core/image/tar_builder.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

#include <thread>

using namespace fallow;
using image::engine::Gunzip;
using test::gzipped;

namespace
{

/// Everything that comes out, asked for in pieces of `piece` bytes.
base::Result<QByteArray> expand(int file, qsizetype piece)
{
    Gunzip gunzip(file);
    QByteArray bytes;
    QByteArray buffer(piece, Qt::Uninitialized);
    for (;;) {
        const auto got = gunzip.read(buffer.data(), piece);
        if (!got)
            return got.error();
        if (*got == 0)
            return bytes;
        bytes += buffer.first(*got);
    }
}

base::Result<QByteArray> expand(const QByteArray &stored, qsizetype piece = 256 * 1024)
{
    QTemporaryFile file;
    if (!file.open() || file.write(stored) != stored.size() || !file.seek(0))
        qFatal("no temporary file");
    return expand(file.handle(), piece);
}

/// Half noise and half text, so that stored, fixed and dynamic blocks come.
QByteArray material(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes;
    while (bytes.size() < size) {
        for (int i = 0; i < 3000; ++i)
            bytes += static_cast<char>(random.bounded(256));
        bytes += QByteArray("the same text again and again ").repeated(100);
    }
    return bytes.first(size);
}

/// With every optional field of the header (RFC 1952, 2.3).
QByteArray withLongHeader(const QByteArray &member)
{
    const QByteArray extra("\x05\x00"
                           "extra",
        7);
    QByteArray head = member.first(10);
    head[3] = 0x04 | 0x08 | 0x10; // FEXTRA, FNAME, FCOMMENT
    return head + extra + QByteArray("layer.tar", 10) + QByteArray("made by hand", 13)
        + member.sliced(10);
}

} // namespace

/// RFC 1952: what is whole comes out whole, anything else is refused.
class GunzipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expandsAnySize()
    {
        for (const qsizetype size : {0, 1, 100, 65535, 65536, 1'000'000}) {
            const QByteArray bytes = material(size);
            const auto got = expand(gzipped(bytes));
            FALLOW_VERIFY_RESULT(got);
            QVERIFY(*got == bytes);
        }
    }
    void asksMayBeSmall()
    {
        const QByteArray bytes = material(50'000);
        for (const qsizetype piece : {1, 7, 4096}) {
            const auto got = expand(gzipped(bytes), piece);
            FALLOW_VERIFY_RESULT(got);
            QVERIFY(*got == bytes);
        }
    }
    void joinsMembers()
    {
        QByteArray stored, bytes;
        for (const qsizetype size : {5, 0, 70'000, 1, 0, 300'000, 3}) {
            stored += gzipped(material(size));
            bytes += material(size);
        }
        const auto got = expand(stored);
        FALLOW_VERIFY_RESULT(got);
        QVERIFY(*got == bytes);
    }
    /// Members may begin anywhere in what one read returns.
    void inputMayComeInDribbles()
    {
        const QByteArray bytes = material(4000);
        const QByteArray stored = gzipped(bytes) + withLongHeader(gzipped(bytes)) + gzipped({});
        for (const qsizetype step : {1, 2, 3, 11, 1000}) {
            int ends[2];
            QVERIFY(pipe(ends) == 0);
            std::thread writer([&] {
                for (qsizetype at = 0; at < stored.size(); at += step) {
                    const QByteArray part = stored.mid(at, step);
                    if (write(ends[1], part.constData(), static_cast<size_t>(part.size()))
                        != part.size())
                        qFatal("the pipe broke");
                }
                close(ends[1]);
            });
            const auto got = expand(ends[0], 999);
            writer.join();
            close(ends[0]);
            FALLOW_VERIFY_RESULT(got);
            QVERIFY(*got == bytes + bytes);
        }
    }
    void takesEveryFieldOfTheHeader()
    {
        const QByteArray bytes = material(10'000);
        const auto got = expand(withLongHeader(gzipped(bytes)));
        FALLOW_VERIFY_RESULT(got);
        QVERIFY(*got == bytes);
    }
    void refusesWhatIsCutOff()
    {
        const QByteArray stored = gzipped(material(3000));
        for (qsizetype size = 2; size < stored.size();
             size += size < 30 || stored.size() - size < 30 ? 1 : 97)
            FALLOW_VERIFY_REASON(expand(stored.first(size)), "image.bad_layer");
        const QByteArray second = stored + stored;
        for (const qsizetype lost : {1, 7, 8, 9, 100})
            FALLOW_VERIFY_REASON(expand(second.chopped(lost)), "image.bad_layer");
    }
    void refusesEveryFlippedBitOfTheTrailer()
    {
        const QByteArray stored = gzipped(material(3000));
        for (qsizetype bit = 0; bit < 64; ++bit) {
            QByteArray damaged = stored;
            char &byte = damaged[stored.size() - 8 + bit / 8];
            byte = static_cast<char>(byte ^ (1 << (bit % 8)));
            FALLOW_VERIFY_REASON(expand(damaged), "image.bad_layer");
        }
    }
    void refusesWhatFollowsTheLastMember()
    {
        const QByteArray stored = gzipped(material(3000));
        for (const QByteArray &rest : {QByteArray("x"), QByteArray(512, '\0'), QByteArray("\x1f"),
                 QByteArray("\x1f\x8b\x08")})
            FALLOW_VERIFY_REASON(expand(stored + rest), "image.bad_layer");
    }
    void anyDamageIsRefusedOrHarmless()
    {
        const QByteArray bytes = material(3000);
        const QByteArray stored = gzipped(bytes);
        QRandomGenerator random(11);
        for (int round = 0; round < 3000; ++round) {
            QByteArray damaged = stored;
            for (int i = 0; i < 1 + round % 4; ++i)
                damaged[random.bounded(static_cast<int>(damaged.size()))] =
                    static_cast<char>(random.bounded(256));
            const auto got = expand(damaged);
            QVERIFY(!got || *got == bytes); // the header has bytes that mean nothing
        }
    }
    void saysWhenTheFileCannotBeRead()
    {
        FALLOW_VERIFY_REASON(expand(-1, 1000), "content.read_failed");
    }
};

QTEST_GUILESS_MAIN(GunzipTest)
#include "gunzip_test.moc"
