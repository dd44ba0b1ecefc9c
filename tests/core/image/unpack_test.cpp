#include "tests/core/image/unpack_stand.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace fallow;
using fallow::test::TarBuilder;
using fallow::test::UnpackStand;

/// What legal images must become (OCI image spec, layer changesets).
class UnpackTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<UnpackStand> m_stand;

    struct stat statOf(const QString &name) const
    {
        struct stat info {};
        lstat(qPrintable(m_stand->path(u"rootfs/"_s + name)), &info);
        return info;
    }

private Q_SLOTS:
    void init() { m_stand = std::make_unique<UnpackStand>(); }

    void unpacksEveryCompression()
    {
        const QByteArray tar = TarBuilder().file("f", QByteArray(300'000, 'f')).bytes();
        for (const QByteArray &stored : {tar, test::gzipped(tar), test::zstdCompressed(tar)}) {
            m_stand = std::make_unique<UnpackStand>();
            FALLOW_VERIFY_RESULT(m_stand->unpackStored(stored, tar));
            QCOMPARE(m_stand->read(u"f"_s), QByteArray(300'000, 'f'));
        }
    }
    void keepsModesTimesAndLongNames()
    {
        const QByteArray longName = QByteArray(200, 'n') + "/" + QByteArray(200, 'm');
        FALLOW_VERIFY_RESULT(m_stand->unpack(
            {TarBuilder().file("run", "x", 0755).longName(longName).file("n", "y").bytes()}));
        QCOMPARE(statOf(u"run"_s).st_mode & 07777, 0755U);
        QCOMPARE(statOf(u"run"_s).st_mtime, 1'000'000'000);
        QCOMPARE(m_stand->read(QString::fromLatin1(longName)), "y");
    }
    void folderTimesSurviveTheirFiles()
    {
        FALLOW_VERIFY_RESULT(
            m_stand->unpack({TarBuilder().folder("d", 0750).file("d/f", "x").bytes()}));
        QCOMPARE(statOf(u"d"_s).st_mtime, 1'000'000'000);
        QCOMPARE(statOf(u"d"_s).st_mode & 07777, 0750U);
    }
    void followsTheImagesOwnLinks()
    {
        const QByteArray base =
            TarBuilder()
                .folder("fallow-usr/bin")
                .symlink("bin", "fallow-usr/bin")
                .symlink("abs", "/fallow-usr") // no name of the host, should this ever fail
                .bytes();
        FALLOW_VERIFY_RESULT(m_stand->unpack(
            {base, TarBuilder().file("bin/tool", "t").file("abs/share", "s").bytes()}));
        QCOMPARE(m_stand->read(u"fallow-usr/bin/tool"_s), "t");
        QCOMPARE(m_stand->read(u"fallow-usr/share"_s), "s");
        QVERIFY(QFileInfo(m_stand->path(u"rootfs/bin"_s)).isSymLink());
    }
    void hardLinksReachAcrossLayers()
    {
        FALLOW_VERIFY_RESULT(m_stand->unpack({TarBuilder().file("a", "shared").bytes(),
                                              TarBuilder().hardLink("d/b", "/a").bytes()}));
        QCOMPARE(statOf(u"d/b"_s).st_ino, statOf(u"a"_s).st_ino);
    }
    void aHardLinkToItselfKeepsTheFile()
    {
        FALLOW_VERIFY_RESULT(
            m_stand->unpack({TarBuilder().file("a", "x").hardLink("a", "a").bytes()}));
        QCOMPARE(m_stand->read(u"a"_s), "x");
    }
    void replacingALinkedFileSparesTheOtherName()
    {
        FALLOW_VERIFY_RESULT(
            m_stand->unpack({TarBuilder().file("a", "old").hardLink("b", "a").bytes(),
                             TarBuilder().file("a", "new").bytes()}));
        QCOMPARE(m_stand->read(u"b"_s), "old");
        QCOMPARE(m_stand->read(u"a"_s), "new");
    }
    void whiteoutsRemoveFilesAndFolders()
    {
        const auto unpacked = m_stand->unpack(
            {TarBuilder().file("f", "x").file("d/deep/er", "x").file("kept", "k").bytes(),
             TarBuilder().file(".wh.f", "").file(".wh.d", "").file("absent/.wh.x", "").bytes()});
        FALLOW_VERIFY_RESULT(unpacked);
        QVERIFY(!m_stand->exists(u"f"_s));
        QVERIFY(!m_stand->exists(u"d"_s));
        QCOMPARE(m_stand->read(u"kept"_s), "k");
        QCOMPARE(unpacked->whiteouts, 2);
    }
    void whiteoutSparesWhatItsOwnLayerBrings()
    {
        FALLOW_VERIFY_RESULT(
            m_stand->unpack({TarBuilder().file("f", "old").bytes(),
                             TarBuilder().file("f", "new").file(".wh.f", "").bytes()}));
        QCOMPARE(m_stand->read(u"f"_s), "new");
    }
    void opaqueFoldersHideOnlyLowerLayers_data()
    {
        QTest::addColumn<bool>("markFirst");
        QTest::newRow("mark before the entries") << true;
        QTest::newRow("mark after the entries") << false;
    }
    void opaqueFoldersHideOnlyLowerLayers()
    {
        QFETCH(const bool, markFirst);
        const QByteArray lower =
            TarBuilder().file("d/old", "x").file("d/sub/old", "x").file("d/other/old", "x").bytes();
        TarBuilder upper;
        upper.folder("d");
        if (markFirst)
            upper.file("d/.wh..wh..opq", "");
        upper.file("d/new", "n").folder("d/sub").file("d/sub/new", "n");
        if (!markFirst)
            upper.file("d/.wh..wh..opq", "");
        FALLOW_VERIFY_RESULT(m_stand->unpack({lower, upper.bytes()}));
        QCOMPARE(
            QDir(m_stand->path(u"rootfs/d"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            (QStringList{u"new"_s, u"sub"_s}));
        QCOMPARE(QDir(m_stand->path(u"rootfs/d/sub"_s)).entryList(QDir::Files),
                 QStringList{u"new"_s});
    }
    void aFileReplacesAFolderOfALowerLayer()
    {
        FALLOW_VERIFY_RESULT(m_stand->unpack(
            {TarBuilder().file("n/a/b", "x").bytes(), TarBuilder().file("n", "file").bytes()}));
        QCOMPARE(m_stand->read(u"n"_s), "file");
    }
    void countsBytesOfAllLayers()
    {
        const auto unpacked = m_stand->unpack(
            {TarBuilder().file("a", "12345").bytes(), TarBuilder().file("b", "123").bytes()});
        FALLOW_VERIFY_RESULT(unpacked);
        QCOMPARE(unpacked->bytes, 8);
        m_stand = std::make_unique<UnpackStand>();
        m_stand->limits.totalBytes = 7;
        FALLOW_VERIFY_REASON(m_stand->unpack({TarBuilder().file("a", "12345").bytes(),
                                              TarBuilder().file("b", "123").bytes()}),
                             "image.too_large");
    }
};

QTEST_GUILESS_MAIN(UnpackTest)
#include "unpack_test.moc"
