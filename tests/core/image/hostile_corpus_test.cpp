#include "tests/core/image/unpack_stand.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace fallow;
using fallow::test::TarBuilder;
using fallow::test::UnpackStand;

namespace
{

constexpr qint64 maxMilliseconds = 30'000; // each; on two busy cores most take a few milliseconds
constexpr qint64 maxResidentKb = 512 * 1024;

/// A gzip stream of `blocks` times the same MiB, made without holding it.
QByteArray gzipBomb(int blocks, const QByteArray &tarHead)
{
    const QByteArray zeros(1024 * 1024, '\0');
    QByteArray stream = test::gzipped(tarHead); // members one after the other are one stream
    const QByteArray member = test::gzipped(zeros);
    for (int i = 0; i < blocks; ++i)
        stream += member;
    return stream;
}

/// A ustar size field in base 256: two's complement, most significant byte first (GNU).
QByteArray base256(qint64 value)
{
    QByteArray field(12, value < 0 ? '\xff' : '\0');
    for (int i = 0; i < 8; ++i)
        field[11 - i] = static_cast<char>(value >> (8 * i));
    field[0] = static_cast<char>(value < 0 ? 0xff : 0x80);
    return field;
}

QByteArray header(const TarBuilder::Entry &entry)
{
    return TarBuilder().add(entry).unfinished();
}

} // namespace

/// Archives made to harm, through the confined process with its own limits: each is refused with
/// one stable reason or comes out harmless, nothing beside the root file system changes, and
/// neither time nor memory runs away.
class HostileCorpusTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<UnpackStand> m_stand;
    QElapsedTimer m_elapsed;

    QByteArray rootPath(const QByteArray &name) const
    {
        return QFile::encodeName(m_stand->path(u"rootfs/"_s)) + name;
    }
    static void refusedRows()
    {
        const auto row = [](const char *name, const QByteArray &layer, const char *reason,
                             const char *rule) {
            QTest::newRow(name) << layer << QByteArray(reason) << QByteArray(rule);
        };
        const auto broken = [row](const char *name, const QByteArray &layer) {
            row(name, layer, "image.bad_layer", "");
        };
        const auto refused = [row](const char *name, const TarBuilder &tar, const char *rule) {
            row(name, tar.bytes(), "image.layer_refused", rule);
        };
        refused("traversal by a GNU long name", TarBuilder().longName("x/../../y").file("n", "x"),
            "climbs out");
        refused("traversal by a pax path", TarBuilder().pax("path", "../../y").file("n", "x"),
            "climbs out");
        refused("traversal by a ustar prefix",
            TarBuilder().add({.name = "y", .body = "x", .tail = "../.."}), "climbs out");
        refused("hard link out by a pax linkpath",
            TarBuilder().pax("linkpath", "../host/secret").hardLink("l", "harmless"), "climbs out");
        refused("hard link out by a GNU long link",
            TarBuilder().longLink("../../host/secret").hardLink("l", "harmless"), "climbs out");
        refused("hard link to a hard link that was refused to exist",
            TarBuilder().hardLink("a", "b").hardLink("b", "a"), "hard link to nothing");
        refused("hard link to itself, there being nothing", TarBuilder().hardLink("a", "a"),
            "hard link to nothing");
        refused("hard link below a symlink to the host",
            TarBuilder().symlink("d", "/proc/self/root").hardLink("l", "d/etc/passwd"),
            "hard link to nothing");
        refused("whiteout in a parent", TarBuilder().file("a/.wh.b/c", "x"), "below a whiteout");
        refused("opaque mark as a parent", TarBuilder().file("a/.wh..wh..opq/c", "x"),
            "below a whiteout");
        refused("pax path of 5000 bytes",
            TarBuilder().pax("path", QByteArray("dddd/").repeated(1000)).file("n", "x"),
            "too long");
        refused("folder made of a file in the same layer",
            TarBuilder().file("a", "1").folder("a/b"), "not a folder");
        refused("130 levels deep",
            TarBuilder().longName(QByteArray("d/").repeated(130) + "f").file("n", "x"), "too deep");
        refused("symlink with a target of 5000 bytes",
            TarBuilder().longLink(QByteArray(5000, 't')).symlink("l", "x"), "symlink target");

        broken("negative size in base 256",
            header({.name = "n", .body = "x", .rawSize = base256(-1)}) + QByteArray(1024, '\0'));
        broken(
            "negative size in a pax record", TarBuilder().pax("size", "-5").file("n", "x").bytes());
        broken("pax record with a length that lies",
            TarBuilder()
                .add({.name = "p", .type = 'x', .body = "99999 path=y\n"})
                .file("n", "x")
                .bytes());
        broken("pax record with no length",
            TarBuilder()
                .add({.name = "p", .type = 'x', .body = "path=y\n"})
                .file("n", "x")
                .bytes());
        broken("a long name without an entry", TarBuilder().longName("y").unfinished());
        broken("GNU sparse 1.0 map of garbage",
            TarBuilder().sparse("n", 10, "no numbers here", "x").bytes());
        broken("cut in the middle of a header", TarBuilder().file("a", "x").bytes().first(300));
        broken("cut in the middle of gzip", test::gzipped(QByteArray(50'000, 'q')).first(60));
        broken("gzip of garbage", test::gzipped(QByteArray(3000, 'g')));
        broken("header checksum wrong", TarBuilder().file("a", "x").bytes().replace(0, 1, "b"));
        broken("zip with a tar's name", QByteArray("PK\x03\x04", 4) + QByteArray(600, 'z'));

        row("size of two to the 62",
            header({.name = "n", .body = "x", .rawSize = base256(qint64{1} << 62)}),
            "image.too_large", "");
        row("size of 1 TB, sparse",
            TarBuilder().sparse("s", qint64{1} << 40, "1\n0\n1\n", "x").bytes(), "image.too_large",
            "");
        refused("sparse map that leads beyond the size",
            TarBuilder().sparse("s", 10, "2\n0\n1\n5000\n600\n", QByteArray(601, 'x')), "beyond");
        row("size of 100 GB by a pax record",
            TarBuilder().pax("size", "107374182400").file("n", "x").bytes(), "image.too_large", "");
        row("old GNU sparse header of 1 TB",
            header({.name = "s",
                .type = 'S',
                .body = QByteArray(512, 'x'),
                .tail = QByteArray(41, '\0') + QByteArray("00000000000\0", 12)
                    + QByteArray("00000001000\0", 12) + QByteArray(72, '\0') + QByteArray(1, '\0')
                    + base256(qint64{1} << 40),
                .isGnu = true}),
            "image.too_large", "");
        row("1:1000 bomb of 2 GB",
            gzipBomb(2048, header({.name = "zeros", .declaredSize = qint64{2} << 30})),
            "image.expands_too_much", "");
        row("1:1000 bomb behind the end", gzipBomb(2048, TarBuilder().bytes()),
            "image.expands_too_much", "");
    }

private Q_SLOTS:
    void init()
    {
        m_stand = std::make_unique<UnpackStand>();
        m_stand->isConfined = true;
        m_elapsed.start();
    }
    void cleanup()
    {
        QVERIFY(m_stand->isHostUntouched());
        QVERIFY2(m_elapsed.elapsed() < maxMilliseconds, "too slow");
        rusage children{};
        getrusage(RUSAGE_CHILDREN, &children);
        QVERIFY2(children.ru_maxrss < maxResidentKb, "too much memory");
        m_stand.reset();
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("layer");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QByteArray>("rule");
        refusedRows();
    }
    void refuses()
    {
        QFETCH(const QByteArray, layer);
        QFETCH(const QByteArray, reason);
        QFETCH(const QByteArray, rule);
        const auto unpacked = m_stand->unpack({layer});
        QVERIFY2(!unpacked, "taken");
        QCOMPARE(unpacked.error().reason.key().toLatin1(), reason);
        QVERIFY2(unpacked.error().detail.contains(QLatin1String(rule)),
            qPrintable(unpacked.error().detail));
    }

    void refusesAMillionEntries()
    {
        const QByteArray member =
            test::gzipped(header({.name = "./", .type = '5'}).repeated(10'000));
        FALLOW_VERIFY_REASON(
            m_stand->unpackStored(member.repeated(100), {}), "image.too_many_entries");
    }
    void refusesNamesThatFillTheMemory()
    {
        const QByteArray deep = QByteArray(250, 'd') + '/';
        QByteArray tar;
        for (int i = 0; i < 20'000; ++i) // 3.9 kB each, all different folders
            tar += TarBuilder()
                       .longName(deep.repeated(15) + QByteArray::number(i))
                       .folder("n")
                       .unfinished();
        const QByteArray layer = tar + QByteArray(1024, '\0');
        FALLOW_VERIFY_REASON(
            m_stand->unpackStored(test::gzipped(layer), layer), "image.names_too_long");
    }
    void stopsWhatTakesTooLong()
    {
        m_stand->limits.time = std::chrono::seconds(0);
        TarBuilder tar;
        for (int i = 0; i < 5000; ++i)
            tar.file(QByteArray::number(i), {});
        FALLOW_VERIFY_REASON(m_stand->unpack({tar.bytes()}), "image.unpack_timeout");
    }
    void endsWithTheJob()
    {
        m_stand->cancelled = true;
        FALLOW_VERIFY_REASON(
            m_stand->unpack({TarBuilder().file("f", "x").bytes()}), "content.cancelled");
    }
    void saysWhenThereIsNoUnpacker()
    {
        const image::engine::UnpackOrder order{{}, m_stand->path(u"rootfs"_s), {}, {}};
        FALLOW_VERIFY_REASON(image::engine::unpackerProcess(u"/absent"_s)(order, m_stand->job),
            "image.unpacker_failed");
        FALLOW_VERIFY_REASON(image::engine::unpackerProcess(u"/bin/true"_s)(order, m_stand->job),
            "image.unpacker_failed");
    }

    void writesThroughItsOwnSymlinksOnly()
    {
        const QByteArray host = m_stand->hostPath("").chopped(1);
        FALLOW_VERIFY_RESULT(m_stand->unpack({TarBuilder()
                                                  .folder("d")
                                                  .symlink("d", host)
                                                  .folder(host.mid(1))
                                                  .file("d/f", "x")
                                                  .bytes()}));
        QCOMPARE(m_stand->read(QFile::decodeName(host) + u"/f"_s), "x");
    }
    void replacesAFolderByASymlinkBetweenEntries()
    {
        const QByteArray host = m_stand->hostPath("").chopped(1);
        const auto unpacked =
            m_stand->unpack({TarBuilder().folder("d", 0700).file("d/f", "x").bytes(),
                TarBuilder().folder("d", 0777).symlink("d", host).bytes()});
        FALLOW_VERIFY_RESULT(unpacked);
        QVERIFY(QFileInfo(m_stand->path(u"rootfs/d"_s)).isSymLink());
    }
    void hidesThroughASymlinkedParentInsideOnly()
    {
        const QByteArray host = m_stand->hostPath("").chopped(1);
        FALLOW_VERIFY_RESULT(m_stand->unpack(
            {TarBuilder().symlink("d", host).file(host.mid(1) + "/secret", "mine").bytes(),
                TarBuilder().file("d/.wh.secret", "").bytes()}));
        QVERIFY(!m_stand->exists(QFile::decodeName(host) + u"/secret"_s));
    }
    void linksToASymlinkAreSymlinks()
    {
        const QByteArray secret = m_stand->hostPath("secret");
        FALLOW_VERIFY_RESULT(m_stand->unpack(
            {TarBuilder().symlink("s", secret).hardLink("l", "s").file("l", "owned").bytes()}));
        QCOMPARE(m_stand->read(u"l"_s), "owned");
        QVERIFY(QFileInfo(m_stand->path(u"rootfs/s"_s)).isSymLink());
    }
    void aLinkToItselfKeepsTheFile()
    {
        FALLOW_VERIFY_RESULT(
            m_stand->unpack({TarBuilder().file("a", "x").hardLink("./a", "//a").bytes()}));
        QCOMPARE(m_stand->read(u"a"_s), "x");
    }
    void theLastOfManyEntriesWins()
    {
        FALLOW_VERIFY_RESULT(m_stand->unpack(
            {TarBuilder().file("a", "long content").file("a", "2").file("./a", "3").bytes()}));
        QCOMPARE(m_stand->read(u"a"_s), "3");
    }
    void keepsNamesThatDifferByCaseOrForm()
    {
        const auto unpacked = m_stand->unpack({TarBuilder()
                                                   .file("Name", "1")
                                                   .file("name", "2")
                                                   .file("\xc3\xa9", "3")
                                                   .file("e\xcc\x81", "4")
                                                   .bytes()});
        FALLOW_VERIFY_RESULT(unpacked);
        QCOMPARE(QDir(m_stand->path(u"rootfs"_s)).entryList(QDir::Files).size(), 4);
    }
    void keepsNamesThatAreNotUtf8()
    {
        FALLOW_VERIFY_RESULT(m_stand->unpack(
            {TarBuilder().file("\xff\xfe", "x").pax("path", "\xfd/\xfc").file("n", "y").bytes()}));
        struct stat info {
        };
        QCOMPARE(stat(rootPath("\xff\xfe").constData(), &info), 0);
        QCOMPARE(stat(rootPath("\xfd/\xfc").constData(), &info), 0);
    }
    void takesPaxNamesAsTheyAre()
    {
        FALLOW_VERIFY_RESULT(m_stand->unpack(
            {TarBuilder().pax("path", "\xc3\xa9t\xc3\xa9").file("n", "y").bytes()}));
        struct stat info {
        };
        QCOMPARE(stat(rootPath("\xc3\xa9t\xc3\xa9").constData(), &info), 0);
    }
    void readsGzipMembersAsOneStream()
    {
        const QByteArray tar = TarBuilder().file("a", QByteArray(2000, 'a')).bytes();
        FALLOW_VERIFY_RESULT(m_stand->unpackStored(
            test::gzipped(tar.first(700)) + test::gzipped(tar.sliced(700)), tar));
        QCOMPARE(m_stand->read(u"a"_s).size(), 2000);
    }
    void hashesWhatFollowsTheEnd()
    {
        const QByteArray tar = TarBuilder().file("a", "x").bytes();
        const QByteArray more = TarBuilder().file("hidden", "x").bytes();
        FALLOW_VERIFY_REASON(m_stand->unpackStored(tar + more, tar), "image.diff_id_mismatch");
        FALLOW_VERIFY_RESULT(m_stand->unpackStored(tar + more, tar + more));
        QVERIFY(!m_stand->exists(u"hidden"_s));
    }
    void skipsDevicesAndDropsSetIdBits()
    {
        const auto unpacked = m_stand->unpack({TarBuilder()
                                                   .add({.name = "null", .type = '3'})
                                                   .add({.name = "sda", .type = '4'})
                                                   .file("su", "x", 06755)
                                                   .bytes()});
        FALLOW_VERIFY_RESULT(unpacked);
        QCOMPARE(unpacked->skipped, 2);
        struct stat info {
        };
        QCOMPARE(stat(qPrintable(m_stand->path(u"rootfs/su"_s)), &info), 0);
        QCOMPARE(info.st_mode & 07777, 0755U);
    }
    void everythingBelongsToTheOwnerGiven()
    {
        if (geteuid() != 0)
            QSKIP("only root can give files away");
        FALLOW_VERIFY_RESULT(
            m_stand->unpack({TarBuilder().file("d/f", "x").symlink("l", "d").bytes()}));
        for (const char *name : {".", "d", "d/f", "l"}) {
            struct stat info {
            };
            QCOMPARE(lstat(rootPath(name).constData(), &info), 0);
            QCOMPARE(info.st_uid, test::AsNobody::nobody);
            QCOMPARE(info.st_gid, test::AsNobody::nobody);
        }
    }
    void countsManyMarksOnce()
    {
        TarBuilder upper;
        for (int i = 0; i < 3000; ++i)
            upper.file("d/" + QByteArray::number(i), {}).file("d/.wh..wh..opq", {});
        FALLOW_VERIFY_RESULT(
            m_stand->unpack({TarBuilder().file("d/old", "x").bytes(), upper.bytes()}));
        QVERIFY(!m_stand->exists(u"d/old"_s));
        QVERIFY(m_stand->exists(u"d/2999"_s));
    }
};

QTEST_GUILESS_MAIN(HostileCorpusTest)
#include "hostile_corpus_test.moc"
