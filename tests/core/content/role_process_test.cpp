#include "core/content/engine/role_process.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace fallow;
using namespace fallow::content;
using namespace fallow::content::engine;
using namespace base;
using namespace Qt::StringLiterals;

/// Processes that do not do what they are asked.
class RoleProcessTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_place;
    std::atomic_bool m_cancelled = false;
    std::vector<Progress> m_told;
    const Job m_job{m_cancelled, [this](const Progress &progress) { m_told.push_back(progress); }};

    RoleOrder order(const QByteArray &script)
    {
        const QString path = m_place.filePath(u"program"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + script + '\n');
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {.program = path, .role = "play", .order = {{u"a"_s, 1}}, .time = std::chrono::seconds(20),
                .phase = u"test"_s, .failed = "test.failed"_reason, .timedOut = "test.timeout"_reason};
    }

private Q_SLOTS:
    void init()
    {
        m_cancelled = false;
        m_told.clear();
    }
    void whatAnswersNothingHasFailed()
    {
        auto absent = order({});
        absent.program = u"/nowhere/program"_s;
        FALLOW_VERIFY_REASON(playRole(absent, m_job), "test.failed");
        FALLOW_VERIFY_REASON(playRole(order("exit 3"), m_job), "test.failed");
        FALLOW_VERIFY_REASON(playRole(order("kill -9 $$"), m_job), "test.failed");
        FALLOW_VERIFY_REASON(playRole(order("echo nonsense"), m_job), "test.failed");
        FALLOW_VERIFY_REASON(playRole(order("cat /dev/zero"), m_job), "test.failed");
    }
    void whatTakesTooLongIsKilled()
    {
        auto slow = order("exec sleep 100");
        slow.time = std::chrono::seconds(0);
        FALLOW_VERIFY_REASON(playRole(slow, m_job), "test.timeout");
    }
    void whatIsNotWantedAnyMoreIsKilled()
    {
        m_cancelled = true;
        QVERIFY(!playRole(order("exec sleep 100"), m_job));
    }
    void itsOwnReasonIsPassedOn()
    {
        FALLOW_VERIFY_REASON(
            playRole(order(R"(echo '{"error":{"code":"denied","reason":"result.too_large","detail":""}}')"), m_job),
            "result.too_large");
    }
    void itHasTheOrderAndNoFileButTheOneGiven()
    {
        const int file = open(qPrintable(m_place.filePath(u"given"_s)), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        const int stray = open("/dev/null", O_RDONLY); // inherited without care
        auto given = order("read line; echo \"$line\" >&3; ls /proc/$$/fd >&3; echo '{\"written\":5}'; echo '{\"done\":{\"b\":2}}'");
        given.file = file;
        const auto done = playRole(given, m_job);
        close(stray);
        close(file);
        FALLOW_VERIFY_RESULT(done);
        QCOMPARE(done->value(u"b"_s).toInt(), 2);
        QCOMPARE(m_told.size(), size_t(1));
        QCOMPARE(m_told.front().written, 5);
        QCOMPARE(m_told.front().phase, u"test"_s);
        QFile written(m_place.filePath(u"given"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray all = written.readAll();
        QVERIFY2(all.startsWith("{\"a\":1}\n0\n1\n") && !all.contains("\n4\n"), all.constData()); // 10 is the shell's script
    }
};

QTEST_GUILESS_MAIN(RoleProcessTest)
#include "role_process_test.moc"
