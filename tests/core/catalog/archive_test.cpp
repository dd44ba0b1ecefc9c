#include "core/catalog/stream.h"
#include "tests/core/catalog/catalog_reader.h"

#include <QDir>
#include <QTest>

using namespace fallow;
using namespace fallow::catalog;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// What a reader keeps of a catalog and how it grows: nothing but what the signed tree says is ever given out.
class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAllAndThenOnlyWhatIsNew();
    void takesWhatWentAway();
    void survivesATableThatIsGoneCutOrOfAnotherCatalog();
    void takesWhatIsNewOnATableThatLies();
    void givesNoByteThatATableLiesAbout();
    void findsWhatChangedOnDisk();
    void passesOverAStreamThatACrashCutOff();
    void refusesAStreamOfAnotherState();
    void refusesWhatIsNotSigned();
    void asksForAllAfterARefusal();
    void asksForAllWhenMostIsOld();
    void forgetsWhatWasNeverAccepted();
};

void ArchiveTest::takesAllAndThenOnlyWhatIsNew()
{
    Reader reader;
    QVERIFY(reader.isWhole());
    reader.stand.putEntry(3);
    reader.stand.publish();
    const QByteArray delta = reader.handOver();
    QVERIFY(!delta.contains("App 1") && delta.contains("App 3"));
    QCOMPARE(reader.take(delta), u"accepted"_s);
    QVERIFY(reader.last.reading->files.changed().contains(reader.stand.pathOf(3)));
    QVERIFY(!reader.last.reading->files.changed().contains(reader.stand.pathOf(1)));
    QVERIFY(reader.isWhole());
    QVERIFY(reader.isWhole(Archive::Belief::Nothing));
    QVERIFY(!QFile::exists(reader.shelf.streamOf(reader.shelved)));
    QCOMPARE(reader.take(reader.handOver()), u"accepted"_s); // nothing new
    QCOMPARE(reader.last.reading->files.changed(), QByteArrayList());
}

void ArchiveTest::takesWhatWentAway()
{
    Reader reader;
    reader.stand.contents.erase(reader.stand.pathOf(1));
    reader.stand.publish();
    QCOMPARE(reader.take(reader.handOver()), u"accepted"_s);
    QVERIFY(reader.last.reading->files.changed().contains(reader.stand.pathOf(1)));
    QCOMPARE(reader.last.reading->files.read(reader.stand.pathOf(1)).error().reason.key(), u"catalog.no_file"_s);
    QVERIFY(reader.isWhole());
    QVERIFY(reader.isWhole(Archive::Belief::Nothing));
}

void ArchiveTest::survivesATableThatIsGoneCutOrOfAnotherCatalog()
{
    Reader reader;
    const Reader other;
    const QByteArray table = Reader::read(reader.table());
    QVERIFY(table.size() > 500);
    const QByteArray longer = table + table.last(100);
    for (const QByteArray &bad : {QByteArray(), QByteArray("x"), table.first(40), table.chopped(1), table.chopped(100), longer,
                                  Reader::read(other.table()), QByteArray(table.size(), '\xff')}) {
        Reader::write(reader.table(), bad);
        QVERIFY(reader.isWhole());
        // What it takes while the table is bad is whole as well.
        reader.stand.putEntry(3);
        reader.stand.publish();
        QCOMPARE(reader.take(reader.handOver()), u"accepted"_s);
        QVERIFY(reader.isWhole());
    }
    QVERIFY(QFile::remove(reader.table()));
    QVERIFY(reader.isWhole());
}

void ArchiveTest::takesWhatIsNewOnATableThatLies()
{
    Reader reader;
    FactTable table = *readTable(reader.table());
    table.files[0].sha256 = {};
    table.files.erase(table.files.begin() + 1);
    table.marks.erase(table.marks.begin() + 1);
    QVERIFY(writeTable(reader.table(), table));
    reader.stand.putEntry(3);
    reader.stand.publish();
    QCOMPARE(reader.take(reader.handOver()), u"accepted"_s);
    QVERIFY(reader.isWhole());
}

void ArchiveTest::givesNoByteThatATableLiesAbout()
{
    Reader reader;
    const QByteArray table = Reader::read(reader.table());
    const FileFact fact = *reader.stand.files().find(reader.stand.pathOf(1));
    const qsizetype at = table.indexOf(fact.path);
    QVERIFY(at > 0);
    // Each byte of its line in turn: path, size, hash, place.
    for (qsizetype i = at; i < at + fact.path.size() + 4 + 32 + 8; ++i) {
        QByteArray lie = table;
        lie[i] = static_cast<char>(lie[i] ^ 1);
        Reader::write(reader.table(), lie);
        const auto reading = readShelved(reader.shelf, reader.shelved);
        QVERIFY(reading);
        QCOMPARE(reading->files.all(), reader.stand.files().all());
        const auto bytes = reading->files.read(reader.stand.pathOf(1));
        QVERIFY(!bytes || *bytes == reader.stand.contents[reader.stand.pathOf(1)]);
    }
}

void ArchiveTest::findsWhatChangedOnDisk()
{
    Reader reader;
    QByteArray bytes = Reader::read(reader.archive());
    bytes.replace("App 1", "App 7");
    Reader::write(reader.archive(), bytes);
    const auto reading = readShelved(reader.shelf, reader.shelved);
    QVERIFY(reading);
    QCOMPARE(reading->files.read(reader.stand.pathOf(1)).error().reason.key(), u"catalog.changed_on_disk"_s);
    QCOMPARE(readShelved(reader.shelf, reader.shelved, Archive::Belief::Nothing).error().reason.key(), u"catalog.wrong_tree"_s);
}

void ArchiveTest::passesOverAStreamThatACrashCutOff()
{
    Reader reader;
    const QByteArray before = Reader::read(reader.archive());
    reader.stand.putEntry(3);
    reader.stand.publish();
    const QByteArray delta = reader.handOver();
    for (const qsizetype length : {qsizetype{1}, qsizetype{45}, delta.size() / 2, delta.size() - 1}) {
        Reader::write(reader.archive(), before + delta.first(length));
        const auto reading = readShelved(reader.shelf, reader.shelved);
        QVERIFY(reading);
        QCOMPARE(reading->files.find(reader.stand.pathOf(3)), nullptr);
    }
    QCOMPARE(reader.take(reader.handOver()), u"accepted"_s); // over what was cut off
    QVERIFY(reader.isWhole());
    QVERIFY(reader.isWhole(Archive::Belief::Nothing));
}

void ArchiveTest::refusesAStreamOfAnotherState()
{
    Reader reader;
    reader.stand.putEntry(3);
    reader.stand.publish();
    const QByteArray delta = reader.handOver();
    QByteArray other = delta;
    other[10] = static_cast<char>(other[10] ^ 1);
    QCOMPARE(reader.take(other), u"catalog.bad_stream"_s);
    QCOMPARE(Reader(false).take(delta), u"catalog.bad_stream"_s);
}

void ArchiveTest::refusesWhatIsNotSigned()
{
    Reader reader;
    const QByteArray before = Reader::read(reader.archive());
    const TrustState trust = reader.shelved.trust;
    reader.stand.putEntry(3);
    reader.stand.publish();
    QByteArray delta = reader.handOver();
    delta.replace("App 3", "App 9");
    QCOMPARE(reader.take(delta), u"catalog.wrong_tree"_s);
    QCOMPARE(reader.shelved.trust, trust);
    QCOMPARE(Reader::read(reader.archive()), before);
    QCOMPARE(readShelved(reader.shelf, reader.shelved)->files.find(reader.stand.pathOf(3)), nullptr);
}

void ArchiveTest::asksForAllAfterARefusal()
{
    Reader reader;
    QVERIFY(!updateRequest(reader.shelf, reader.shelved, reader.stand.now).knows.isZero());
    QCOMPARE(reader.take("FCAT2\n"), u"catalog.bad_stream"_s);
    QVERIFY(updateRequest(reader.shelf, reader.shelved, reader.stand.now).knows.isZero());
    QCOMPARE(reader.take(reader.handOver()), u"accepted"_s);
    QVERIFY(reader.isWhole());
}

void ArchiveTest::asksForAllWhenMostIsOld()
{
    Reader reader;
    for (int i = 0; !updateRequest(reader.shelf, reader.shelved, reader.stand.now).knows.isZero(); ++i) {
        QVERIFY(i < 100);
        catalog::Entry entry = reader.stand.entry(1);
        entry.summary = QString(900, QChar(u'a' + i % 26));
        for (int number = 1; number < 60; ++number) {
            entry.address = FileAddress::from(CatalogStand::addressOf(number));
            reader.stand.contents[reader.stand.pathOf(number)] = fileText(json::toObject(entry));
        }
        reader.stand.publish();
        QCOMPARE(reader.take(reader.handOver()), u"accepted"_s);
    }
    QCOMPARE(reader.take(reader.handOver()), u"accepted"_s);
    QVERIFY(QFileInfo(reader.archive()).size() < 200'000);
    QVERIFY(reader.isWhole());
}

void ArchiveTest::forgetsWhatWasNeverAccepted()
{
    Reader reader(false);
    QCOMPARE(reader.take("nonsense"), u"catalog.bad_stream"_s);
    QVERIFY(reader.last.isForgotten);
    QVERIFY(QDir(reader.folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
