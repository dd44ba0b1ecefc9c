#include "tests/support/sandbox_run.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// The apps of resources/apps, as their build scripts left them, on their samples: each runs in the real sandbox, breaks
/// no rule of it and gives its result, the same one twice.
class CatalogAppsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runsOnItsSample_data();
    void runsOnItsSample();

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString appFolder(const QString &app) { return QStringLiteral(FALLOW_BIN_DIR "/../apps/") + app; }
    QTemporaryDir m_folder;
};

/// The clip is made by the ffmpeg of the image; the others have samples beside theirs.
void CatalogAppsTest::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"ffmpeg"_s));
    QCOMPARE(QProcess::execute(QStringLiteral(FALLOW_SOURCE_DIR "/resources/apps/ffmpeg/make-clip"),
                               {appFolder(u"ffmpeg"_s), m_folder.filePath(u"ffmpeg/clip.mkv"_s), u"1"_s}), 0);
}

void CatalogAppsTest::runsOnItsSample_data()
{
    QTest::addColumn<QString>("app");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("FFmpeg") << u"ffmpeg"_s << QStringList{u"clip.mkv"_s} << QStringList{u"--height"_s, u"120"_s} << u"result.mp4"_s
                            << QByteArray("ftyp");
    QTest::newRow("BLAST") << u"blast"_s << QStringList{u"query.fasta"_s, u"globins.fasta"_s} << QStringList() << u"hits.tsv"_s
                           << QByteArray("HBB_HUMAN");
    QTest::newRow("AutoDock Vina") << u"vina"_s << QStringList{u"ligand.pdbqt"_s, u"receptor.pdbqt"_s}
                                   << QStringList{u"--center"_s, u"11,90.5,57.5"_s, u"--size"_s, u"16,16,16"_s, u"--effort"_s, u"1"_s}
                                   << u"poses.pdbqt"_s << QByteArray("REMARK VINA RESULT");
}

void CatalogAppsTest::runsOnItsSample()
{
    QFETCH(QString, app);
    QFETCH(QStringList, files);
    QFETCH(QStringList, words);
    QFETCH(QString, result);
    QFETCH(QByteArray, holds);
    sandbox::Policy policy{.rootfs = QDir(appFolder(app)).canonicalPath().toStdString() + "/rootfs", .argv = {"/app.sh"},
                           .env = {{"PATH", "/usr/bin"}, {"IEXEC_IN", "/iexec_in"}, {"IEXEC_OUT", "/iexec_out"},
                                   {"IEXEC_DATASET_FILENAME", "0x0000000000000000000000000000000000000000"}}};
    for (const QString &word : words)
        policy.argv.push_back(word.toStdString());
    for (qsizetype i = 0; i < files.size(); ++i)
        policy.env.emplace_back("IEXEC_INPUT_FILE_NAME_" + std::to_string(i + 1), files.at(i).toStdString());
    policy.in_dir = (app == u"ffmpeg" ? m_folder.filePath(app) : QString(QDir(appFolder(app)).canonicalPath() + u"/sample"_s)).toStdString();
    policy.memory_bytes = uint64_t(1) << 30;
    policy.wall_ms = 280'000;
    policy.yields = false; // a busy computer would starve it
    QByteArrayList results;
    for (const char *name : {"first", "second"}) {
        const QString out = m_folder.filePath(app + u'-' + QLatin1String(name));
        QVERIFY(QDir().mkpath(out));
        policy.out_dir = out.toStdString();
        policy.stderr_path = QString(out + u".stderr"_s).toStdString();
        const auto runner = runner::Runner::create(runnerConfig());
        QVERIFY(runner);
        const auto future = (*runner)->start(u"task"_s, policy);
        QVERIFY(QTest::qWaitFor([&future] { return future.isFinished(); }, 290'000));
        const auto report = future.result();
        QVERIFY(report);
        QVERIFY2(report->outcome == sandbox::Outcome::Exited && report->exit_code == 0,
                 (report->reason + report->detail + read(out + u".stderr"_s).toStdString()).c_str());
        QVERIFY2(report->denied.empty(), report->denied.empty() ? "" : report->denied[0].detail.c_str());
        QVERIFY2(!QFile::exists(out + u"/refused.txt"_s), read(out + u"/refused.txt"_s).constData());
        QCOMPARE(read(out + u"/computed.json"_s), QByteArray("{\"deterministic-output-path\":\"/iexec_out/" + result.toLatin1() + "\"}"));
        results.append(read(out + u'/' + result));
    }
    QVERIFY(results[0].contains(holds));
    QVERIFY(results[0] == results[1]);
}

QTEST_GUILESS_MAIN(CatalogAppsTest)
#include "catalog_apps_test.moc"
