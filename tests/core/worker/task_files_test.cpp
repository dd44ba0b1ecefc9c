#include "core/worker/task_files.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace Qt::StringLiterals;

namespace
{

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool isReadableByAll(const QString &path)
{
    return QFile::permissions(path).testFlag(QFile::ReadOther);
}

} // namespace

class TaskFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The process that packs a result is the task's user, and no more.
    void whatIsAddedToAResultCanBeReadByWhoPacksIt()
    {
        const QTemporaryDir folder;
        worker::TaskFiles files(folder.path(), base::TaskId());
        FALLOW_VERIFY_RESULT(files.prepareOut());
        QVERIFY(write(files.logs() + u"/stdout.txt", "said"));
        QVERIFY(write(files.logs() + u"/stderr.txt", "complained"));
        FALLOW_VERIFY_RESULT(files.addLogs());
        FALLOW_VERIFY_RESULT(files.writeOut(u"computed.json"_s, "{}"));
        for (const QString &name : {u"stdout.txt"_s, u"stderr.txt"_s, u"computed.json"_s})
            QVERIFY2(isReadableByAll(files.out() + u'/' + name), qPrintable(name));
    }
    void aTasksFileOfThatNameGoes()
    {
        const QTemporaryDir folder;
        worker::TaskFiles files(folder.path(), base::TaskId());
        FALLOW_VERIFY_RESULT(files.prepareOut());
        QVERIFY(QFile::link(u"/etc/hostname"_s, files.out() + u"/stdout.txt"));
        QVERIFY(write(files.logs() + u"/stdout.txt", "said"));
        QVERIFY(write(files.logs() + u"/stderr.txt", {}));
        FALLOW_VERIFY_RESULT(files.addLogs());
        QVERIFY(!QFileInfo(files.out() + u"/stdout.txt").isSymLink());
    }
    /// Its end says what went wrong, also after the task.
    void theEndOfTheLogsIsKeptWhenTheFilesGo()
    {
        const QTemporaryDir folder;
        worker::TaskFiles files(folder.path(), base::TaskId());
        FALLOW_VERIFY_RESULT(files.prepareOut());
        QVERIFY(write(files.logs() + u"/stdout.txt", QByteArray(200'000, 'a') + "the end"));
        QVERIFY(write(files.logs() + u"/stderr.txt", {}));
        files.remove();
        QVERIFY(!QFileInfo::exists(files.logs()));
        QFile kept(files.keptLogs() + u"/stdout.txt");
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray text = kept.readAll();
        QVERIFY(text.endsWith("the end") && text.size() == 65'536);
        QVERIFY(!QFileInfo::exists(files.keptLogs() + u"/stderr.txt")); // it said nothing
    }
    void onlyTheLatestLogsAreKept()
    {
        const QTemporaryDir folder;
        constexpr int many = 203;
        for (int i = 0; i < many; ++i) {
            worker::TaskFiles files(folder.path(), *base::TaskId::fromHex(u"0x%1"_s.arg(i + 1, 64, 16, QLatin1Char('0'))));
            FALLOW_VERIFY_RESULT(files.prepareOut());
            QVERIFY(write(files.logs() + u"/stdout.txt", "x"));
            files.remove();
        }
        QCOMPARE(QDir(folder.path()).entryList({u"*.log"_s}, QDir::Dirs).size(), qsizetype{200});
    }
    void aLogThatIsNotThereIsTold()
    {
        const QTemporaryDir folder;
        worker::TaskFiles files(folder.path(), base::TaskId());
        FALLOW_VERIFY_RESULT(files.prepareOut());
        FALLOW_VERIFY_REASON(files.addLogs(), "task.no_disk");
    }
};

QTEST_GUILESS_MAIN(TaskFilesTest)
#include "task_files_test.moc"
