#include "core/image/engine/confinement.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <thread>

using namespace fallow;
using namespace Qt::StringLiterals;

/// What a process can no longer do once it is confined, tried in a child.
class ConfinementTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    /// The exit code of `attempt` run in a confined child; 200 = it could not be confined.
    template <typename Attempt>
    int confined(Attempt attempt, image::engine::FolderUse use = image::engine::FolderUse::Write)
    {
        const pid_t child = fork();
        if (child == 0) {
            if (geteuid() == 0 && chown(qPrintable(m_dir.path()), 65534, 65534) != 0)
                _exit(201);
            const int folder = open(qPrintable(m_dir.path()), O_RDONLY | O_DIRECTORY);
            const bool isConfined = image::engine::confine({folder, 65534, use}).has_value();
            _exit(isConfined ? attempt(folder) : 200);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
    }

private Q_SLOTS:
    void writesInItsFolder()
    {
        QCOMPARE(confined([](int folder) {
            const int file = openat(folder, "f", O_WRONLY | O_CREAT | O_EXCL, 0600);
            return file >= 0 && write(file, "x", 1) == 1 && ftruncate(file, 100) == 0
                    && mkdirat(folder, "d", 0755) == 0 && linkat(folder, "f", folder, "d/g", 0) == 0
                    && symlinkat("f", folder, "l") == 0
                ? 0
                : errno;
        }),
            0);
    }
    void whoOnlyReadsChangesNothing()
    {
        using image::engine::FolderUse;
        QFile file(m_dir.filePath(u"there"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther));
        const auto reads = [](int folder) { return openat(folder, "there", O_RDONLY) >= 0 ? 0 : errno; };
        const auto writes = [](int folder) { return openat(folder, "there", O_WRONLY) < 0 ? 0 : 1; };
        const auto makes = [](int folder) {
            return openat(folder, "new", O_WRONLY | O_CREAT, 0600) < 0 ? 0 : 1;
        };
        const auto removes = [](int folder) { return unlinkat(folder, "there", 0) != 0 ? 0 : 1; };
        const auto links = [](int folder) { return symlinkat("/", folder, "link") != 0 ? 0 : 1; };
        QCOMPARE(confined(reads, FolderUse::Read), 0);
        QCOMPARE(confined(writes, FolderUse::Read), 0);
        QCOMPARE(confined(makes, FolderUse::Read), 0);
        QCOMPARE(confined(removes, FolderUse::Read), 0);
        QCOMPARE(confined(links, FolderUse::Read), 0);
        QCOMPARE(confined(writes), 1); // which is what the difference is
        QVERIFY(QFile::remove(file.fileName()));
    }
    void opensNothingElse()
    {
        QCOMPARE(confined([](int) { return open("/etc/passwd", O_RDONLY) < 0 ? 0 : 1; }), 0);
        QCOMPARE(confined([](int) {
            return open("/tmp/fallow-confinement", O_WRONLY | O_CREAT, 0600) < 0 ? 0 : 1;
        }),
            0);
        QCOMPARE(confined([](int folder) {
            return openat(folder, "../../etc/passwd", O_RDONLY) < 0 ? 0 : 1;
        }),
            0);
    }
    void makesNoSocketProcessOrProgram()
    {
        QCOMPARE(confined([](int) { return socket(AF_INET, SOCK_STREAM, 0) < 0 ? 0 : 1; }), 0);
        QCOMPARE(confined([](int) { return socket(AF_UNIX, SOCK_STREAM, 0) < 0 ? 0 : 1; }), 0);
        QCOMPARE(confined([](int) { return fork() < 0 ? 0 : 1; }), 0);
        QCOMPARE(confined([](int) { return execl("/bin/true", "true", nullptr); }), 255);
        QCOMPARE(confined([](int) { return syscall(SYS_ptrace, 0, 0, 0, 0) < 0 ? 0 : 1; }), 0);
        QCOMPARE(confined([](int) { return syscall(SYS_unshare, 0) < 0 ? 0 : 1; }), 0);
        QCOMPARE(confined([](int folder) {
            return mknodat(folder, "n", S_IFCHR | 0600, 259) < 0 ? 0 : 1;
        }),
            0);
    }
    void hasNoExecutableMemory()
    {
        QCOMPARE(confined([](int) {
            return mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
                    == MAP_FAILED
                ? 0
                : 1;
        }),
            0);
    }
    void hasHalfAGigabyte()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("sanitizers need the addresses");
#endif
        QCOMPARE(confined([](int) {
            return mmap(nullptr, size_t{600} << 20, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
                    == MAP_FAILED
                ? 0
                : 1;
        }),
            0);
    }
    void mayHaveThreads()
    {
        QCOMPARE(confined([](int) {
            int seen = 0;
            std::thread([&seen] { seen = 1; }).join();
            return seen == 1 ? 0 : 1;
        }),
            0);
    }
    void isNobodyAny()
    {
        if (geteuid() != 0)
            QSKIP("only root can become another");
        QCOMPARE(confined([](int) {
            return getpid() > 0 && syscall(SYS_setuid, 0) < 0 && access("/root", R_OK) != 0 ? 0 : 1;
        }),
            0);
    }
};

QTEST_GUILESS_MAIN(ConfinementTest)
#include "confinement_test.moc"
