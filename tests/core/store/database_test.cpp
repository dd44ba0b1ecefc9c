#include "core/store/database.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using store::Database;
using store::Migration;

namespace {
const std::vector<Migration> schema{
    {1, "CREATE TABLE pair(k TEXT PRIMARY KEY, v BLOB) STRICT;"},
    {2, "ALTER TABLE pair ADD COLUMN n INTEGER;"},
};
}

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasCommitted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        {
            auto database = Database::open(path, schema);
            FALLOW_VERIFY_RESULT(database);
            auto insert = (*database)->prepare("INSERT INTO pair VALUES(?1, ?2, ?3)");
            insert.bind(1, QStringLiteral("ä")).bind(2, QByteArray("\0x", 2)).bindNull(3);
            FALLOW_VERIFY_RESULT(insert.run());
        }
        auto database = Database::open(path, schema);
        FALLOW_VERIFY_RESULT(database);
        QCOMPARE((*database)->version(), 2);
        auto select = (*database)->prepare("SELECT k, v, n FROM pair");
        const auto row = select.step();
        FALLOW_VERIFY_RESULT(row);
        QVERIFY(*row);
        QCOMPARE(select.text(0), QStringLiteral("ä"));
        QCOMPARE(select.blob(1), QByteArray("\0x", 2));
        QVERIFY(select.isNull(2));
    }
    void rollsBackWhenTheBodyFails()
    {
        auto database = Database::open(QStringLiteral(":memory:"), schema);
        FALLOW_VERIFY_RESULT(database);
        const auto done = (*database)->transaction([&]() -> base::Result<base::Done> {
            auto inserted = (*database)->execute("INSERT INTO pair(k) VALUES('a')");
            if (!inserted)
                return inserted;
            return (*database)->execute("INSERT INTO pair(k) VALUES('a')");
        });
        FALLOW_VERIFY_REASON(done, "store.constraint");
        auto count = (*database)->prepare("SELECT count(*) FROM pair");
        QVERIFY(count.step().value_or(false));
        QCOMPARE(count.integer(0), qint64{0});
    }
    void refusesAFileOfANewerVersion()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        FALLOW_VERIFY_RESULT(Database::open(path, schema));
        FALLOW_VERIFY_REASON(Database::open(path, {schema.front()}), "store.newer");
    }
    void refusesAFileThatIsNoDatabase()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        FALLOW_VERIFY_REASON(Database::open(file.fileName(), schema), "store.corrupt");
    }
    void aBrokenMigrationLeavesTheOldVersion()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        std::vector<Migration> broken = schema;
        broken.push_back({3, "CREATE TABLE more(a TEXT) STRICT; CREATE TABLE pair(a TEXT);"});
        QVERIFY(!Database::open(path, broken));
        auto database = Database::open(path, schema);
        FALLOW_VERIFY_RESULT(database);
        QCOMPARE((*database)->version(), 2);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
