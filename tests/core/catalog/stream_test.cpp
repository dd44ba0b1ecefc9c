#include "core/catalog/stream.h"
#include "tests/core/catalog/catalog_stand.h"

#include <QTest>

using namespace fallow;
using namespace fallow::catalog;
using namespace fallow::test;
using namespace Qt::StringLiterals;

class StreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsOverWhatIsNeeded();
    void isCheckedAsTheRepositoryWas();
    void refusesOtherBytes_data();
    void refusesOtherBytes();

private:
    static QByteArray streamOf(const Files &files)
    {
        QByteArray all;
        FALLOW_CHECK(writeStream(files, [&](const QByteArray &bytes) -> base::Result<base::Done> {
            all += bytes;
            return base::Done{};
        }));
        return all;
    }
};

void StreamTest::bringsOverWhatIsNeeded()
{
    CatalogStand stand;
    const QByteArray page = "pages/ab/0xab" + QByteArray(38, '0') + "/README.md";
    stand.contents[page] = "# Hello\n";
    stand.publish();
    const auto files = StreamFiles::ofBytes(streamOf(stand.files()));
    QVERIFY(files);
    QCOMPARE(files->all(), stand.files().all());
    QCOMPARE(*files->read(stand.pathOf(1)), stand.contents[stand.pathOf(1)]);
    QCOMPARE(files->read(page).error().reason.key(), u"catalog.not_here"_s);
    QCOMPARE(files->read("apps/none").error().reason.key(), u"catalog.no_file"_s);
    QVERIFY(checkUpdate(*files, stand.pinned(), stand.now).proven);
}

void StreamTest::isCheckedAsTheRepositoryWas()
{
    CatalogStand stand;
    QByteArray bytes = streamOf(stand.files());
    bytes.replace("App 1", "App 7");
    const auto files = StreamFiles::ofBytes(bytes);
    QVERIFY(files);
    QCOMPARE(checkUpdate(*files, stand.pinned(), stand.now).proven.error().reason.key(), u"catalog.wrong_tree"_s);
}

void StreamTest::refusesOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QString bad = u"catalog.bad_stream"_s;
    const QByteArray whole = streamOf(CatalogStand().files());
    const auto record = [](const QByteArray &path, char isWhole, const QByteArray &size, const QByteArray &content) -> QByteArray {
        return QByteArray("FCAT1\n") + QByteArray(1, '\0') + static_cast<char>(path.size()) + path + isWhole + size + content;
    };
    const QByteArray two("\0\0\0\0\0\0\0\2", 8);
    QTest::newRow("empty") << QByteArray() << bad;
    QTest::newRow("other magic") << QByteArray(whole).replace("FCAT1", "FCAT2") << bad;
    QTest::newRow("cut") << whole.chopped(1) << bad;
    QTest::newRow("more behind") << QByteArray(whole + '\0') << bad;
    QTest::newRow("huge") << QByteArray(record("catalog.json", '\1', QByteArray(8, '\xff'), "{}")) << bad;
    QTest::newRow("half known") << QByteArray(record("catalog.json", '\2', two, "{}")) << bad;
    QTest::newRow("hash in place of content") << QByteArray(record("catalog.json", '\0', two, QByteArray(32, 'a'))) << bad;
    QTest::newRow("path") << QByteArray(record("../etc/passwd", '\1', two, "{}")) << u"catalog.bad_path"_s;
    QTest::newRow("twice") << QByteArray(whole + whole.sliced(6)) << u"catalog.case_twins"_s;
}

void StreamTest::refusesOtherBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    QCOMPARE(StreamFiles::ofBytes(bytes).error().reason.key(), reason);
}

QTEST_GUILESS_MAIN(StreamTest)
#include "stream_test.moc"
