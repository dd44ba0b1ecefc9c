#include "core/catalog/stream.h"
#include "tests/core/catalog/catalog_stand.h"

#include <QTest>
#include <QtEndian>

using namespace fallow;
using namespace fallow::catalog;
using namespace fallow::test;
using namespace Qt::StringLiterals;

class StreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsOverWhatIsNeeded();
    void bringsOverOnlyWhatIsNew();
    void hashesWhatItReads();
    void refusesOtherBytes_data();
    void refusesOtherBytes();

private:
    static QByteArray streamOf(const Files &files, const std::optional<ReaderState> &before = {})
    {
        QByteArray all;
        FALLOW_CHECK(writeStream(files, [&](const QByteArray &bytes) -> base::Result<base::Done> {
            all += bytes;
            return base::Done{};
        }, before));
        return all;
    }
    static QByteArray number(quint64 value)
    {
        QByteArray bytes(8, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    }
    static QByteArray stream(const QByteArray &body, const QByteArray &base = QByteArray(32, '\0'))
    {
        return "FCAT2\n" + base + number(static_cast<quint64>(body.size())) + body;
    }
    static QByteArray record(const QByteArray &path, char kind, const QByteArray &size, const QByteArray &content)
    {
        return QByteArray(1, '\0') + static_cast<char>(path.size()) + path + kind + size + content;
    }
};

void StreamTest::bringsOverWhatIsNeeded()
{
    CatalogStand stand;
    const QByteArray page = "pages/ab/0xab" + QByteArray(38, '0') + "/README.md";
    stand.contents[page] = "# Hello\n";
    const MemoryFiles files = stand.files();
    const QByteArray bytes = streamOf(files);
    const auto read = readStream(bytes);
    QVERIFY(read);
    QVERIFY(read->base.isZero());
    QCOMPARE(read->end, qint64{bytes.size()});
    QCOMPARE(read->records.size(), files.all().size());
    for (size_t i = 0; i < files.all().size(); ++i) {
        const StreamRecord &one = read->records[i];
        QCOMPARE(one.fact, files.all()[i]);
        QCOMPARE(one.kind == StreamRecord::Kind::Hash, one.fact.path == page);
        if (one.kind == StreamRecord::Kind::Content)
            QCOMPARE(bytes.mid(one.at, one.fact.size), stand.contents[one.fact.path]);
    }
}

void StreamTest::bringsOverOnlyWhatIsNew()
{
    CatalogStand stand;
    const MemoryFiles before = stand.files();
    stand.putEntry(3);
    stand.contents.erase(stand.pathOf(1));
    stand.contents["catalog.json"] = "{}";
    const base::Bytes32 tree = treeHash(before.all());
    const QByteArray bytes = streamOf(stand.files(), ReaderState{tree, before.all()});
    const auto read = readStream(bytes);
    QVERIFY(read);
    QCOMPARE(read->base, tree);
    QByteArrayList said;
    for (const StreamRecord &one : read->records)
        said.append(QByteArray::number(static_cast<int>(one.kind)) + ' ' + one.fact.path);
    QCOMPARE(said, (QByteArrayList{"2 " + stand.pathOf(1), "1 " + stand.pathOf(3), "1 catalog.json"}));
    QVERIFY(bytes.size() < streamOf(stand.files()).size() / 2);
    QCOMPARE(readStream(streamOf(before, ReaderState{tree, before.all()}))->records.size(), 0u);
}

void StreamTest::hashesWhatItReads()
{
    CatalogStand stand;
    QByteArray bytes = streamOf(stand.files());
    bytes.replace("App 1", "App 7");
    const auto read = readStream(bytes);
    QVERIFY(read);
    const auto one = std::find_if(read->records.begin(), read->records.end(),
                                  [&](const StreamRecord &record) { return record.fact.path == stand.pathOf(1); });
    QVERIFY(one->fact.sha256 != stand.files().find(stand.pathOf(1))->sha256);
}

void StreamTest::refusesOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = streamOf(CatalogStand().files());
    const QByteArray two = number(2);
    const QByteArray file = record("catalog.json", '\1', two, "{}");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other magic") << QByteArray(whole).replace("FCAT2", "FCAT1");
    QTest::newRow("cut") << whole.chopped(1);
    QTest::newRow("cut in the head") << whole.first(20);
    QTest::newRow("length of everything") << QByteArray(QByteArray(whole).replace(38, 8, QByteArray(8, '\xff')));
    QTest::newRow("length too short") << QByteArray(QByteArray(whole).replace(38, 8, number(static_cast<quint64>(whole.size() - 47))));
    QTest::newRow("huge") << stream(record("catalog.json", '\1', QByteArray(8, '\xff'), "{}"));
    QTest::newRow("unheard of") << stream(record("catalog.json", '\3', two, "{}"));
    QTest::newRow("hash in place of content") << stream(record("catalog.json", '\0', two, QByteArray(32, 'a')));
    QTest::newRow("content in place of hash")
        << stream(record("pages/ab/0xab" + QByteArray(38, '0') + "/icon.png", '\1', two, "{}"));
    QTest::newRow("gone from nothing") << stream(record("catalog.json", '\2', two, ""));
    QTest::newRow("twice") << stream(file + file);
    QTest::newRow("out of order") << stream(file + record("a", '\1', two, "{}"));
}

void StreamTest::refusesOtherBytes()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(readStream(bytes).error().reason.key(), u"catalog.bad_stream"_s);
}

QTEST_GUILESS_MAIN(StreamTest)
#include "stream_test.moc"
