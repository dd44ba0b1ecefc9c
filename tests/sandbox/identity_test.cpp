#include "sandbox/backends/linux/identity.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace fallow::sandbox;

/// Whom an image wants to be called, by tables that a stranger has written.
class IdentityTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_place;

    QString path(const char *name) const { return m_place.filePath(QString::fromLatin1(name)); }
    std::string root() const { return path("root").toStdString(); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    std::string reasonOf(const char *user) const
    {
        const auto identity = identityOf(user, root());
        return identity ? "none" : identity.failure().reason;
    }

private Q_SLOTS:
    void init()
    {
        QDir(path("root")).removeRecursively();
        QVERIFY(QDir().mkpath(path("root/etc")));
        write("root/etc/passwd", "root:x:0:0:root:/root:/bin/sh\nnode:x:1000:1001::/home/node:\n");
        write("root/etc/group", "root:x:0:\nstaff:x:50:\n");
    }
    void whoeverIsNotThereIsRefused()
    {
        for (const char *user : {"somebody", ":", ":staff", "node:nobody", "node:staff:x", "-1",
                 "+0", "0x0", "1e3", "4294967296", "4294967295", "2147483647", "node\n"}) {
            QCOMPARE(reasonOf(user), std::string("sandbox.no_such_user"));
        }
    }
    void brokenTablesNameNobody()
    {
        write("root/etc/passwd",
            "node\nnode:x\nnode:x:abc:1::/:\nnode:x:99999999999:1::/:\n\n:::::\n");
        QCOMPARE(reasonOf("node"), std::string("sandbox.no_such_user"));
        write("root/etc/passwd", QByteArray(3 << 20, 'x') + "\nnode:x:1:1::/:\n");
        QCOMPARE(reasonOf("node"), std::string("sandbox.no_such_user"));
    }
    void tablesThatAreNoFilesAreNotRead()
    {
        QVERIFY(QFile::remove(path("root/etc/passwd")));
        QVERIFY(::mkfifo(path("root/etc/passwd").toLocal8Bit().constData(), 0644) == 0);
        QCOMPARE(reasonOf("node"), std::string("sandbox.no_such_user")); // and does not hang
        QVERIFY(QFile::remove(path("root/etc/passwd")));
        QVERIFY(QDir().mkpath(path("root/etc/passwd")));
        QCOMPARE(reasonOf("node"), std::string("sandbox.no_such_user"));
    }
    void linksLeadNowhereElse()
    {
        write("secret", "node:x:7:7::/secret:\n");
        QVERIFY(QFile::remove(path("root/etc/passwd")));
        for (const QString &target : {path("secret"), QStringLiteral("../../secret"),
                 QStringLiteral("/etc/passwd"), QStringLiteral("/proc/self/root/etc/passwd")}) {
            QVERIFY(QFile::link(target, path("root/etc/passwd")));
            QCOMPARE(reasonOf("node"), std::string("sandbox.no_such_user"));
            QCOMPARE(reasonOf("daemon"), std::string("sandbox.no_such_user"));
            QVERIFY(QFile::remove(path("root/etc/passwd")));
        }
        write("root/etc/real", "node:x:1000:1001::/home/node:\n");
        QVERIFY(QFile::link(QStringLiteral("/etc/real"), path("root/etc/passwd")));
        QCOMPARE(identityOf("node", root())->uid, 1000u); // below the root, as in a container
    }
    void namesAndNumbersAreLookedUpAsInDocker_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<uint>("uid");
        QTest::addColumn<uint>("gid");
        QTest::addColumn<QByteArray>("home");
        const auto row = [](const char *user, uint uid, uint gid, const char *home) {
            QTest::newRow(user) << QByteArray(user) << uid << gid << QByteArray(home);
        };
        row("", 0, 0, "/root");
        row("root", 0, 0, "/root");
        row("node", 1000, 1001, "/home/node");
        row("1000", 1000, 1001, "/home/node");
        row("1234", 1234, 0, "/");
        row("node:staff", 1000, 50, "/home/node");
        row("node:4242", 1000, 4242, "/home/node");
        row("7:8", 7, 8, "/");
    }
    void namesAndNumbersAreLookedUpAsInDocker()
    {
        QFETCH(const QByteArray, user);
        QFETCH(const uint, uid);
        QFETCH(const uint, gid);
        QFETCH(const QByteArray, home);
        const auto identity = identityOf(user.toStdString(), root());
        QVERIFY(identity);
        QCOMPARE(identity->uid, uid);
        QCOMPARE(identity->gid, gid);
        QCOMPARE(identity->home, home.toStdString());
    }
    void aHomeThatIsNoPathIsTheRoot()
    {
        for (const QByteArray &home :
            {QByteArray(), QByteArray("relative"), QByteArray("/a\0b", 4), QByteArray(5000, '/')}) {
            write("root/etc/passwd", "node:x:1:1::" + home + ":\n");
            QCOMPARE(identityOf("node", root())->home, std::string("/"));
        }
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "identity_test.moc"
