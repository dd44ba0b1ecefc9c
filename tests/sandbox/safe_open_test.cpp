#include "sandbox/collect/remove_tree.h"
#include "sandbox/collect/safe_open.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace fallow::sandbox;

class SafeOpenTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    std::string out() const { return path("out").toStdString(); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    std::string reasonOf(const char *relative) const
    {
        const auto opened = openBeneath(out(), relative);
        return opened ? std::string() : opened.failure().reason;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("out/deep")));
        write("wallet", "secret");
        write("out/result.txt", "42");
        write("out/deep/more", "1");
        QVERIFY(QFile::link(path("wallet"), path("out/absolute")));
        QVERIFY(QFile::link(QStringLiteral("../wallet"), path("out/upwards")));
        QVERIFY(QFile::link(QStringLiteral("result.txt"), path("out/inside")));
        QVERIFY(QFile::link(m_folder.path(), path("out/folder")));
        QCOMPARE(::mkfifo(path("out/fifo").toLocal8Bit().constData(), 0600), 0);
    }
    void aHostileTreeIsRemovedAndNothingElse()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("gone/shut/inner"));
        QDir(m_folder.path()).mkpath(QStringLiteral("gone/.going-1"));
        write("gone/shut/file", "1");
        write("gone/shut/a\n\x1b[2J", "1");
        QVERIFY(QFile::link(m_folder.path(), path("gone/shut/up")));
        QVERIFY(QFile::link(path("wallet"), path("gone/shut/wallet")));
        QCOMPARE(::mkfifo(path("gone/shut/fifo").toLocal8Bit().constData(), 0600), 0);
        QCOMPARE(::chmod(path("gone/shut").toLocal8Bit().constData(), 0), 0);
        int folder = ::open(path("gone").toLocal8Bit().constData(), O_PATH | O_DIRECTORY);
        for (int depth = 0; depth < 1500; ++depth) { // deeper than a path or our descriptors reach
            QCOMPARE(::mkdirat(folder, "d", 0700), 0);
            const int inner = ::openat(folder, "d", O_PATH | O_DIRECTORY);
            ::close(folder);
            folder = inner;
        }
        ::close(folder);
        QVERIFY(removeTree(m_folder.path().toStdString(), "gone"));
        QVERIFY(!QFile::exists(path("gone")));
        QVERIFY(QFile::exists(path("wallet")));
        QVERIFY(removeTree(m_folder.path().toStdString(), "gone")); // not there is gone too
    }
    void aLinkToTheWalletYieldsNothing()
    {
        for (const char *name : {"absolute", "upwards", "inside", "folder/wallet"})
            QVERIFY2(!reasonOf(name).empty(), name);
        QCOMPARE(reasonOf("absolute"), std::string("sandbox.unsafe_path"));
        QCOMPARE(reasonOf("folder/wallet"), std::string("sandbox.unsafe_path"));
    }
    void aPathOutOfTheFolderIsRefused()
    {
        for (const char *name : {"../wallet", "deep/../../wallet", "/etc/passwd", ".."})
            QCOMPARE(reasonOf(name), std::string("sandbox.unsafe_path"));
    }
    void whatIsNoFileIsRefusedWithoutWaiting()
    {
        QCOMPARE(reasonOf("fifo"), std::string("sandbox.not_a_file"));
        QCOMPARE(reasonOf("deep"), std::string("sandbox.not_a_file"));
        QCOMPARE(reasonOf("nothing"), std::string("sandbox.file_not_found"));
        QCOMPARE(reasonOf("result.txt/x"), std::string("sandbox.file_not_found"));
    }
    void aFileOfTheRunIsRead()
    {
        const auto opened = openBeneath(out(), "deep/more");
        QVERIFY(opened);
        QCOMPARE(opened->size, uint64_t(1));
        char byte = 0;
        QCOMPARE(::read(opened->handle.get(), &byte, 1), ssize_t(1));
        QCOMPARE(byte, '1');
    }
    void aWalkNamesLinksAndFollowsNone()
    {
        const auto entries = walk(out());
        QVERIFY(entries);
        std::vector<std::string> seen;
        for (const FoundEntry &entry : *entries)
            seen.push_back(entry.path + ":" + std::to_string(int(entry.kind)));
        const std::vector<std::string> expected = {"absolute:2", "deep:1", "deep/more:0", "fifo:3",
            "folder:2", "inside:2", "result.txt:0", "upwards:2"};
        QVERIFY(seen == expected);
        QVERIFY(kindBeneath(out(), "deep") && *kindBeneath(out(), "deep") == EntryKind::Folder);
    }
    void aWalkStopsAtEachLimit()
    {
        const auto reason = [this](const WalkLimits &limits) {
            const auto entries = walk(out(), limits);
            return entries ? std::string() : entries.failure().reason;
        };
        QCOMPARE(reason({.entries = 3}), std::string("sandbox.too_many_files"));
        QCOMPARE(reason({.bytes = 2}), std::string("sandbox.too_large"));
        QCOMPARE(reason({.depth = 1}), std::string("sandbox.too_deep"));
        const auto missing = walk(path("nowhere").toStdString());
        QVERIFY(!missing);
        QCOMPARE(missing.failure().reason, std::string("sandbox.file_not_found"));
    }
};

QTEST_GUILESS_MAIN(SafeOpenTest)
#include "safe_open_test.moc"
