#include "core/content/engine/zip_reader.h"
#include "core/evm/keccak.h"
#include "tests/core/content/zip_builder.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace fallow::content::engine;
using namespace Qt::StringLiterals;
using fallow::test::ZipBuilder;

/// Result zips made to harm the requester or the pool: each refused with its reason, or harmless;
/// no file appears before the digest is right, none ever beside the folder asked for.
class HostileZipTest : public QObject
{
    Q_OBJECT

private:
    std::atomic_bool m_cancelled = false;
    const Job m_job{m_cancelled, [](const Progress &) {}};
    const Keccak m_keccak = [](const QByteArray &bytes) { return evm::keccak256(bytes); };
    std::unique_ptr<QTemporaryDir> m_dir;
    QElapsedTimer m_elapsed;

    static ZipBuilder::Entry computed()
    {
        return {.name = "computed.json",
            .body = R"({"deterministic-output-path":"/iexec_out/out.txt"})"};
    }
    static ZipBuilder honest()
    {
        return ZipBuilder().add(computed()).file("out.txt", "the result");
    }
    Result<VerifiedResult> verify(const QByteArray &zip, const Bytes32 &digest = {})
    {
        QFile file(m_dir->filePath(u"a.zip"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(zip) != zip.size())
            qFatal("cannot write");
        file.close();
        return verifyResultZip(
            {file.fileName(), digest, m_dir->filePath(u"in"_s)}, m_keccak, m_job);
    }
    QStringList everything() const
    {
        constexpr auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        return QDir(m_dir->path()).entryList(all);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_elapsed.start();
    }
    void cleanup() { QVERIFY2(m_elapsed.elapsed() < 20'000, "too slow"); }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &zip, const QString &reason) {
            QTest::newRow(name) << zip << u"result."_s + reason;
        };
        const auto entry = [row](const QByteArray &name, const ZipBuilder::Entry &entry,
                               const QString &reason) {
            row(name.constData(), honest().add(entry).bytes(), reason);
        };
        for (const char *name : {"../out", "a/../../out", "/etc/passwd", "..", ".", "a//b", "./a",
                 "a/./b", "a\\..\\b", "\xff\xfe"})
            entry(QByteArray("name ") + QByteArray(name).toPercentEncoding(), {.name = name},
                u"bad_name"_s);
        entry("a name of 2000 letters", {.name = QByteArray(2000, 'n')}, u"bad_name"_s);
        entry("a part of 256 letters", {.name = QByteArray(256, 'n')}, u"bad_name"_s);
        entry("65 levels", {.name = QByteArray("d/").repeated(65) + "f"}, u"bad_name"_s);
        entry("a name twice", {.name = "out.txt"}, u"bad_name"_s);
        entry("a file where a folder is", {.name = "out.txt/below"}, u"bad_name"_s);
        entry(
            "a symlink", {.name = "l", .body = "/etc/passwd", .mode = 0120777}, u"special_file"_s);
        entry("a device", {.name = "d", .mode = 0020644}, u"special_file"_s);
        entry("an encrypted entry", {.name = "e", .flags = 1}, u"encrypted"_s);
        entry("strong encryption", {.name = "e", .flags = 65}, u"encrypted"_s);
        for (const int method : {1, 6, 9, 12, 14, 93, 95, 97, 98, 99})
            entry(QByteArray("compression ") + QByteArray::number(method),
                {.name = "c", .body = QByteArray(40, 'c'), .method = static_cast<quint16>(method)},
                u"unsupported_compression"_s);
        entry("a checksum that is wrong", {.name = "c", .crc = 1}, u"bad_zip"_s);
        entry("Deflate of garbage",
            {.name = "c", .body = QByteArray(50, '\xff'), .method = 0, .statedMethod = 8},
            u"bad_zip"_s);
        entry("a size that is wrong", {.name = "c", .body = "four", .size = 5}, u"bad_zip"_s);
        const QByteArray zeros(100 << 20, '\0');
        row("1:1000 bomb",
            honest().file("1", zeros).file("2", zeros).file("3", zeros).file("4", zeros).bytes(),
            u"too_large"_s);
        ZipBuilder many = honest();
        for (int i = 0; i < 20'001; ++i)
            many.add({.name = QByteArray::number(i), .body = {}, .method = 0});
        row("20,001 files", many.bytes(), u"too_many_files"_s);
        row("nothing", {}, u"bad_zip"_s);
        row("no central directory", honest().bytes().first(60), u"bad_zip"_s);
        row("cut before the end", honest().bytes().chopped(30), u"bad_zip"_s);
        row("a tar", QByteArray(512, 't') + QByteArray(1024, '\0'), u"bad_zip"_s);
        row("a central directory beyond the end", honest().bytes(-1, 1 << 30), u"bad_zip"_s);
        row("no computed.json", ZipBuilder().file("out.txt").bytes(), u"no_computed_json"_s);
        row("a computed.json of garbage",
            ZipBuilder().file("computed.json", "{").file("out.txt").bytes(),
            u"bad_computed_json"_s);
    }
    void refuses()
    {
        QFETCH(const QByteArray, zip);
        QFETCH(const QString, reason);
        const auto verified = verify(zip);
        QVERIFY2(!verified, "taken");
        QCOMPARE(verified.error().reason.key(), reason);
        QCOMPARE(everything(), QStringList{u"a.zip"_s});
    }

    void takesWhatHonestToolsWrite_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::newRow("plain") << honest().bytes();
        QTest::newRow("stored") << ZipBuilder()
                                       .add(computed())
                                       .add({.name = "out.txt", .body = "the result", .method = 0})
                                       .bytes();
        QTest::newRow("sizes after the data")
            << ZipBuilder()
                   .add(computed())
                   .add({.name = "out.txt", .body = "the result", .flags = 8})
                   .bytes();
        QTest::newRow("something before the zip") << "#!/bin/sh\n" + honest().bytes();
        QTest::newRow("zip64 fields that are not needed")
            << ZipBuilder()
                   .add(computed())
                   .add({.name = "out.txt",
                       .body = "the result",
                       .extra = ZipBuilder::two(1) + ZipBuilder::two(16) + ZipBuilder::eight(10)
                           + ZipBuilder::eight(12)})
                   .bytes();
    }
    void takesWhatHonestToolsWrite()
    {
        QFETCH(const QByteArray, zip);
        const auto verified = verify(zip);
        FALLOW_VERIFY_RESULT(verified);
        QFile file(verified->directory + u"/out.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "the result");
    }
    void oneKernelOfDataUnderManyNamesIsOneFile()
    {
        const QByteArray zeros(4 << 20, '\0');
        ZipBuilder overlapping = honest();
        const auto offset = static_cast<quint32>(overlapping.bytes().indexOf("PK\x01\x02"));
        overlapping.file("first", zeros);
        for (int i = 0; i < 40; ++i)
            overlapping.add({.name = "again" + QByteArray::number(i),
                .body = zeros,
                .localName = "first",
                .sharedOffset = offset});
        const auto verified = verify(overlapping.bytes());
        FALLOW_VERIFY_RESULT(verified);
        QCOMPARE(verified->summary.files, 3);
    }
    void showsNoFileBeforeTheDigestIsRight()
    {
        FALLOW_VERIFY_REASON(verify(honest().bytes(), Bytes32::fromHex(QString(64, u'1')).value()),
            "result.digest_mismatch");
        QCOMPARE(everything(), QStringList{u"a.zip"_s});
    }
    void oneNameBesideTheDataAndAnotherInTheDirectoryIsNoHole()
    {
        const auto verified =
            verify(honest().add({.name = "harmless", .localName = "../../out"}).bytes());
        QVERIFY(verified ? everything() == (QStringList{u"a.zip"_s, u"in"_s})
                         : everything() == QStringList{u"a.zip"_s});
        if (!verified)
            QCOMPARE(verified.error().reason.key(), u"result.bad_name"_s);
    }
};

QTEST_GUILESS_MAIN(HostileZipTest)
#include "hostile_zip_test.moc"
