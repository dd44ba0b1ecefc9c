#include "core/content/unixfs.h"
#include "tests/support/verify_result.h"

#include <QBuffer>
#include <QTest>

using namespace fallow::base;
using namespace fallow::content;

/// Expected names are from the reference importer (npm ipfs-only-hash 4.0.0, rawLeaves false).
class UnixfsTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray pattern(qint64 size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (qint64 i = 0; i < size; ++i)
            bytes[i] = static_cast<char>((i * 7 + (i >> 18) * 13) % 251);
        return bytes;
    }

private Q_SLOTS:
    void namesTextAsIpfsDoes()
    {
        UnixfsCid cid;
        cid.add("hello world");
        QCOMPARE(cid.finish(), QStringLiteral("Qmf412jQZiuVUtdgnB36FXFX7xg5V6KEbSJ4dpQuhkLyfD"));
    }
    void namesFilesOfEverySizeAsIpfsDoes_data()
    {
        constexpr qint64 chunk = 262144;
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, qint64 size, const char *expected) {
            QTest::newRow(name) << size << QString::fromLatin1(expected);
        };
        row("empty", 0, "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH");
        row("tiny", 11, "QmZmjG2PdRcUuKTovXBx6r9kmMCq5z1Qi8jumLwQxe3jmS");
        row("just below a chunk", chunk - 1, "QmQJhK7BRa6bC3gSPVJwDTud7Nub5VCgxUkPZd76iEHCgo");
        row("one chunk", chunk, "QmSTEinx4Xk88Y17hPzGncGrKeERQNfgjU9RQm5S2x7xLk");
        row("one chunk and a byte", chunk + 1, "QmVf4JtodCxZ65hUZ8E2rSncmQtKy2spCeB8ayN1Emo5Df");
        row("two chunks", 2 * chunk, "QmfMcL7nfey9DhSZeaVLyD7AVVqE1SdAJhCXTTyMKtZJZ9");
        row("a full node", 174 * chunk, "QmZ3Ne7S3YouQTx2cbumFn8qeuTL6mVsXPU3dHFx8RxkL1");
        row("a full node and a byte", 174 * chunk + 1,
            "QmTP7YSN8nxg1vtj2yXyGgRwk9CTa1BncDsEc1gemX6d1H");
        row("three nodes", 349 * chunk + 100, "QmQxNDfkV54pX746DwT4tGf242bZUMmMnDodvcmaftq5Lb");
    }
    void namesFilesOfEverySizeAsIpfsDoes()
    {
        QFETCH(const qint64, size);
        QFETCH(const QString, expected);
        QByteArray bytes = pattern(size);
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto cid = unixfsCid(device);
        FALLOW_VERIFY_RESULT(cid);
        QCOMPARE(*cid, expected);
    }
    void doesNotCareHowTheBytesArrive()
    {
        const QByteArray bytes = pattern(600'000);
        UnixfsCid whole;
        whole.add(bytes);
        UnixfsCid pieces;
        for (qsizetype at = 0; at < bytes.size(); at += 1009)
            pieces.add(QByteArrayView(bytes).sliced(at, qMin<qsizetype>(1009, bytes.size() - at)));
        QCOMPARE(pieces.finish(), whole.finish());
    }
};

QTEST_GUILESS_MAIN(UnixfsTest)
#include "unixfs_test.moc"
