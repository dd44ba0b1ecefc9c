#include "tests/core/image/unpack_stand.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace fallow;
using fallow::test::TarBuilder;
using fallow::test::UnpackStand;

/// The hostile archives of sandbox.md 4.1, by their numbers there.
class HostileLayerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<UnpackStand> m_stand;

    void refusesByName(const QByteArray &layer, const char *rule)
    {
        const auto unpacked = m_stand->unpack({layer});
        FALLOW_VERIFY_REASON(unpacked, "image.layer_refused");
        QVERIFY2(unpacked.error().detail.contains(QLatin1String(rule)),
                 qPrintable(unpacked.error().detail));
    }

private Q_SLOTS:
    void init() { m_stand = std::make_unique<UnpackStand>(); }
    void cleanup() { QVERIFY(m_stand->isHostUntouched()); }

    void refusedByRule_data()
    {
        QTest::addColumn<QByteArray>("layer");
        QTest::addColumn<QByteArray>("rule");
        const auto row = [](const char *name, const TarBuilder &tar, const char *rule) {
            QTest::newRow(name) << tar.bytes() << QByteArray(rule);
        };
        row("01 name climbs out", TarBuilder().file("../../host/new", "x"), "climbs out");
        row("01 climbs in the middle", TarBuilder().file("a/../../host/new", "x"), "climbs out");
        row("07 hard link by dots", TarBuilder().hardLink("l", "../host/secret"), "climbs out");
        row("08 hard link through a symlink",
            TarBuilder().symlink("d", "../host").hardLink("l", "d/secret"), "hard link to nothing");
        row("hard link to a folder", TarBuilder().folder("d").hardLink("l", "d"),
            "hard link to a folder");
        row("hard link to the root", TarBuilder().hardLink("l", "/"), "hard link to a folder");
        row("13 whiteout of the parent", TarBuilder().folder("d").file("d/.wh...", ""),
            "bad whiteout");
        row("13 whiteout of itself", TarBuilder().folder("d").file("d/.wh..", ""), "bad whiteout");
        row("14 bare whiteout", TarBuilder().file(".wh.", ""), "bad whiteout");
        row("entry below a whiteout", TarBuilder().file("d/.wh.x/f", ""), "below a whiteout");
        row("18 a part of 300 characters",
            TarBuilder().longName(QByteArray(300, 'n')).file("n", "x"), "part of a name");
        row("19 2000 levels deep",
            TarBuilder().longName(QByteArray("d/").repeated(1999) + "f").file("d", "x"),
            "too deep");
        row("name of 5000 characters",
            TarBuilder().longName(QByteArray("dddd/").repeated(1000)).file("d", "x"),
            "name too long");
        row("empty name", TarBuilder().file("", "x"), "empty name");
        row("root as a file", TarBuilder().file("./.", "x"), "root is not a folder");
        row("symlink to nothing named", TarBuilder().symlink("l", ""), "symlink target");
        row("file below a file", TarBuilder().file("a", "1").file("a/b", "2"), "not a folder");
        row("file below a dangling link", TarBuilder().symlink("a", "nowhere").file("a/b", "2"),
            "not a folder");
        row("circle of links", TarBuilder().symlink("a", "b").symlink("b", "a").file("a/f", "x"),
            "not a folder");
    }
    void refusedByRule()
    {
        QFETCH(const QByteArray, layer);
        QFETCH(const QByteArray, rule);
        refusesByName(layer, rule.constData());
    }
    void refuses06HardLinkToAHostFile()
    {
        const QByteArray secret = m_stand->hostPath("secret");
        refusesByName(TarBuilder().hardLink("l", secret).file("l", "owned").bytes(), "hard link");
    }

    void neutralises02AbsoluteName()
    {
        const QByteArray name = m_stand->hostPath("new");
        FALLOW_VERIFY_RESULT(
            m_stand->unpack({TarBuilder().pax("path", name).file("n", "x").bytes()}));
        QCOMPARE(m_stand->read(QFile::decodeName(name)), "x");
    }
    void neutralises03To05SymlinksThatLeadOut()
    {
        const QByteArray host = m_stand->hostPath("").chopped(1);
        const QByteArray layer = TarBuilder()
                                     .folder(host.mid(1))
                                     .symlink("abs", host)
                                     .file("abs/three", "x")
                                     .folder("host")
                                     .symlink("rel", "../../../../../../../host")
                                     .file("rel/four", "x")
                                     .symlink("c1", "..")
                                     .symlink("c2", "c1/..")
                                     .symlink("c3", "c2/../host")
                                     .file("c3/five", "x")
                                     .bytes();
        FALLOW_VERIFY_RESULT(m_stand->unpack({layer}));
        QVERIFY(m_stand->exists(QFile::decodeName(host) + u"/three"_s));
        QVERIFY(m_stand->exists(u"host/four"_s));
        QVERIFY(m_stand->exists(u"host/five"_s));
    }
    void neutralises09FileOverASymlinkToTheHost()
    {
        const QByteArray secret = m_stand->hostPath("secret");
        FALLOW_VERIFY_RESULT(
            m_stand->unpack({TarBuilder().symlink("f", secret).file("f", "owned").bytes()}));
        QCOMPARE(m_stand->read(u"f"_s), "owned");
        QVERIFY(!QFileInfo(m_stand->path(u"rootfs/f"_s)).isSymLink());
    }
    void skips10And11DevicesAndPipes()
    {
        const auto unpacked = m_stand->unpack({TarBuilder()
                                                   .add({.name = "block", .type = '4'})
                                                   .add({.name = "char", .type = '3'})
                                                   .add({.name = "pipe", .type = '6'})
                                                   .bytes()});
        FALLOW_VERIFY_RESULT(unpacked);
        QCOMPARE(unpacked->skipped, 3);
        QVERIFY(QDir(m_stand->path(u"rootfs"_s)).isEmpty());
    }
    void drops12SetIdBits()
    {
        FALLOW_VERIFY_RESULT(m_stand->unpack(
            {TarBuilder().file("su", "x", 06755).folder("sticky", 01777).bytes()}));
        struct stat info {};
        QCOMPARE(stat(qPrintable(m_stand->path(u"rootfs/su"_s)), &info), 0);
        QCOMPARE(info.st_mode & 07777, 0755U);
        QCOMPARE(stat(qPrintable(m_stand->path(u"rootfs/sticky"_s)), &info), 0);
        QCOMPARE(info.st_mode & 07777, 0777U);
    }
    void neutralises15And16MarksThroughSymlinks()
    {
        const QByteArray host = m_stand->hostPath("").chopped(1);
        FALLOW_VERIFY_RESULT(m_stand->unpack({TarBuilder().symlink("d", host).bytes(),
                                              TarBuilder().file("d/.wh.secret", "").bytes(),
                                              TarBuilder().file("d/.wh..wh..opq", "").bytes(),
                                              TarBuilder().file(".wh.d", "").bytes()}));
        QVERIFY(!m_stand->exists(u"d"_s));
    }
    void ignores17CapabilityAttributes()
    {
        const QByteArray capability("\1\0\0\2\xff\xff\xff\xff\0\0\0\0\0\0\0\0\0\0\0\0", 20);
        FALLOW_VERIFY_RESULT(
            m_stand->unpack({TarBuilder()
                                 .pax("SCHILY.xattr.security.capability", capability)
                                 .file("f", "x")
                                 .bytes()}));
        QCOMPARE(m_stand->read(u"f"_s), "x");
    }
    void keeps20OddCharactersInNames()
    {
        FALLOW_VERIFY_RESULT(
            m_stand->unpack({TarBuilder().file("a\n\x1b[2J\x07\xff", "x").bytes()}));
        const int root = open(qPrintable(m_stand->path(u"rootfs"_s)), O_RDONLY | O_DIRECTORY);
        const auto names = content::engine::listNames(root);
        close(root);
        FALLOW_VERIFY_RESULT(names);
        QCOMPARE(names->front(), "a\n\x1b[2J\x07\xff");
    }
    void takes21OneNameInManyForms()
    {
        FALLOW_VERIFY_RESULT(m_stand->unpack({TarBuilder()
                                                  .file("n", "file")
                                                  .folder("n")
                                                  .file("n/below", "x")
                                                  .symlink("n", "/fallow-absent")
                                                  .file("n", "last")
                                                  .bytes()}));
        QCOMPARE(m_stand->read(u"n"_s), "last");
    }
    void stops24ABombAtItsSize()
    {
        m_stand->limits.totalBytes = 1'000'000;
        const QByteArray tar = TarBuilder().file("zeros", QByteArray(2'000'000, '\0')).bytes();
        FALLOW_VERIFY_REASON(m_stand->unpackStored(test::gzipped(tar), tar), "image.too_large");
        QVERIFY(!m_stand->exists(u"zeros"_s));
    }
    void stops24ABombBehindTheArchivesEnd()
    {
        m_stand->limits.totalBytes = 1;
        m_stand->limits.overheadBytes = 1'000'000;
        const QByteArray tar = TarBuilder().bytes() + QByteArray(5'000'000, '\0');
        FALLOW_VERIFY_REASON(m_stand->unpackStored(test::gzipped(tar), tar), "image.too_large");
    }
    void stops25TooManyEntries()
    {
        m_stand->limits.entries = 100;
        TarBuilder tar;
        for (int i = 0; i < 101; ++i)
            tar.file(QByteArray::number(i), {});
        FALLOW_VERIFY_REASON(m_stand->unpack({tar.bytes()}), "image.too_many_entries");
    }
    void refuses26AHugeSparseFile()
    {
        FALLOW_VERIFY_REASON(
            m_stand->unpack({TarBuilder().sparse("s", qint64{8} << 40, "1\n0\n1\n", "x").bytes()}),
            "image.too_large");
    }
    void notices27DataThatIsMissing()
    {
        TarBuilder tar;
        tar.add({.name = "short", .body = "x", .declaredSize = 100'000});
        FALLOW_VERIFY_REASON(m_stand->unpack({tar.unfinished()}), "image.bad_layer");
    }
    void refuses28AHugePaxHeader()
    {
        TarBuilder tar;
        tar.pax("comment", QByteArray(64 * 1024 * 1024, 'c')).file("f", "x");
        FALLOW_VERIFY_REASON(m_stand->unpack({tar.bytes()}), "image.bad_layer");
    }
    void refuses29Garbage()
    {
        QByteArray garbage(100'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < garbage.size(); ++i)
            garbage[i] = static_cast<char>((i * 7919 + i / 13) & 0xFF);
        FALLOW_VERIFY_REASON(m_stand->unpack({garbage}), "image.bad_layer");
        FALLOW_VERIFY_REASON(m_stand->unpack({"\x1f\x8b" + garbage}), "image.bad_layer");
    }
    void refuses30AHugeZstdWindow()
    {
        // RFC 8878: magic, descriptor without single segment, window log 31, one raw block
        const QByteArray frame("\x28\xb5\x2f\xfd\x00\xa8\x01\x00\x00", 9);
        FALLOW_VERIFY_REASON(m_stand->unpackStored(frame, {}), "image.bad_layer");
    }
    void opens31WhatNobodyMayRead()
    {
        FALLOW_VERIFY_RESULT(
            m_stand->unpack({TarBuilder().folder("d", 0).file("d/f", "x", 0).bytes(),
                             TarBuilder().file("d/g", "y").bytes()}));
        struct stat info {};
        QCOMPARE(stat(qPrintable(m_stand->path(u"rootfs/d"_s)), &info), 0);
        QCOMPARE(info.st_mode & 07777, 0700U);
        QCOMPARE(m_stand->read(u"d/f"_s), "x");
    }
    void keeps33SymlinksAtMountPointsAsTheyAre()
    {
        const QByteArray host = m_stand->hostPath("").chopped(1);
        FALLOW_VERIFY_RESULT(m_stand->unpack(
            {TarBuilder().symlink("iexec_out", host).symlink("proc", host).bytes()}));
        QVERIFY(QFileInfo(m_stand->path(u"rootfs/iexec_out"_s)).isSymLink());
    }
    void noticesLayersThatAreNotTheConfigs()
    {
        const QByteArray tar = TarBuilder().file("f", "x").bytes();
        FALLOW_VERIFY_REASON(m_stand->unpackStored(tar, "other"), "image.diff_id_mismatch");
        FALLOW_VERIFY_REASON(m_stand->unpackStored(tar + "tail", tar), "image.diff_id_mismatch");
    }
    void endsWhenCancelled()
    {
        m_stand->cancelled = true;
        FALLOW_VERIFY_REASON(m_stand->unpack({TarBuilder().file("f", "x").bytes()}),
                             "content.cancelled");
    }
};

QTEST_GUILESS_MAIN(HostileLayerTest)
#include "hostile_layer_test.moc"
