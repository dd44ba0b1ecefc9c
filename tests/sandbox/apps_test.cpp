#include "tests/support/sandbox_run.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace fallow::test;
using namespace Qt::StringLiterals;

namespace
{

/// An image with programs of this computer, as Debian installs them, and what they load.
class DebianRoot
{
public:
    explicit DebianRoot(const QString &root) : m_root(root) { }

    void addProgram(const QString &path)
    {
        copy(path);
        QProcess ldd;
        ldd.start(u"ldd"_s, {path});
        ldd.waitForFinished();
        const QRegularExpression library(u"/[^ ]+"_s);
        const QString said = QString::fromLocal8Bit(ldd.readAll());
        for (auto found = library.globalMatch(said); found.hasNext();)
            copy(found.next().captured());
    }
    void addFolder(const QString &path) const
    {
        QDir().mkpath(m_root + QFileInfo(path).path());
        QProcess::execute(u"cp"_s, {u"-a"_s, path, m_root + path});
    }

private:
    void copy(const QString &path) const
    {
        QDir().mkpath(m_root + QFileInfo(path).path());
        QFile::copy(path, m_root + path); // follows links, as the image needs no other names
    }

    QString m_root;
};

/// Debian's own, whatever stands first in the PATH.
QString debiansPython()
{
    return QFileInfo(u"/usr/bin/python3"_s).canonicalFilePath();
}

QByteArray randomBases(int count)
{
    QRandomGenerator generator(41); // any; the same genome each time
    QByteArray bases;
    for (int i = 0; i < count; ++i) {
        bases.append("ACGT"[generator.bounded(4)]);
        if (i % 60 == 59)
            bases.append('\n');
    }
    return bases;
}

} // namespace

/// What people send: a task that computes in the sandbox gives the bytes that it gives outside.
class AppsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// IN and OUT stand for the folders.
    static QStringList commandIn(QStringList command, const QString &in, const QString &out)
    {
        command.replaceInStrings(u"IN/"_s, in + u'/');
        return command.replaceInStrings(u"OUT/"_s, out + u'/');
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"root/tmp", "in", "bare"})
            QVERIFY(QDir().mkpath(at(name)));
        DebianRoot root(at("root"));
        for (const QString &program : {u"/usr/bin/ffmpeg"_s, u"/usr/bin/blastn"_s,
                 u"/usr/bin/makeblastdb"_s, debiansPython()}) {
            QVERIFY2(QFile::exists(program), qPrintable(program));
            root.addProgram(program);
        }
        root.addFolder(u"/usr/lib/"_s + QFileInfo(debiansPython()).fileName());
        const QByteArray genome = randomBases(60'000);
        write(at("in/genome.fa"), ">genome\n" + genome);
        write(at("in/query.fa"), ">query\n" + genome.mid(6100, 1220));
        write(at("in/script.py"), R"(import hashlib, json, math, random, sys, zlib
random.seed(7)
values = [random.gauss(0, 1) for _ in range(20000)]
total = math.fsum(math.sin(v) * math.exp(-v * v) for v in values)
text = json.dumps({"total": total.hex(), "words": sorted({f"{v:.3f}" for v in values})})
with open(sys.argv[1], "wb") as out:
    out.write(zlib.compress(text.encode(), 9))
    out.write(hashlib.sha256(text.encode()).digest())
)");
        QVERIFY(QProcess::execute(u"/usr/bin/makeblastdb"_s,
                    {u"-in"_s, at("in/genome.fa"), u"-dbtype"_s, u"nucl"_s, u"-out"_s,
                        at("in/genome"), u"-logfile"_s, at("bare/log")})
            == 0);
    }
    void theSandboxChangesNoByte_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("FFmpeg") << QStringList{u"/usr/bin/ffmpeg"_s, u"-nostdin"_s, u"-v"_s,
            u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=duration=1:size=320x240:rate=25"_s,
            u"-threads"_s, u"2"_s, u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"fast"_s, u"-fflags"_s,
            u"+bitexact"_s, u"-flags:v"_s, u"+bitexact"_s, u"-f"_s, u"matroska"_s, u"OUT/result"_s};
        QTest::newRow("BLAST") << QStringList{u"/usr/bin/blastn"_s, u"-query"_s, u"IN/query.fa"_s,
            u"-db"_s, u"IN/genome"_s, u"-outfmt"_s, u"6"_s, u"-num_threads"_s, u"2"_s, u"-out"_s,
            u"OUT/result"_s};
        QTest::newRow("Python") << QStringList{
            debiansPython(), u"-I"_s, u"-S"_s, u"IN/script.py"_s, u"OUT/result"_s};
    }
    void theSandboxChangesNoByte()
    {
        QFETCH(QStringList, command);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString bare = at("bare/") + name;
        const QString boxed = at("boxed-") + name.toLower();
        QVERIFY(QDir().mkpath(bare) && QDir().mkpath(boxed));
        const QStringList outside = commandIn(command, at("in"), bare);
        QProcess process;
        process.setProcessEnvironment({});
        process.start(outside.front(), outside.mid(1));
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());

        sandbox::Policy policy;
        for (const QString &word : commandIn(command, u"/iexec_in"_s, u"/iexec_out"_s))
            policy.argv.push_back(word.toStdString());
        policy.rootfs = at("root").toStdString();
        policy.in_dir = at("in").toStdString();
        policy.out_dir = boxed.toStdString();
        policy.stderr_path = QString(boxed + u".stderr").toStdString();
        policy.wall_ms = 60'000;
        const auto report = run(policy);
        QVERIFY2(report.outcome == sandbox::Outcome::Exited && report.exit_code == 0,
            (report.reason + report.detail + read(boxed + u".stderr").toStdString()).c_str());
        QVERIFY2(
            report.denied.empty(), report.denied.empty() ? "" : report.denied[0].detail.c_str());
        const QByteArray expected = read(bare + u"/result");
        QVERIFY(expected.size() > 20);
        QVERIFY(read(boxed + u"/result") == expected);
    }
};

QTEST_GUILESS_MAIN(AppsTest)
#include "apps_test.moc"
