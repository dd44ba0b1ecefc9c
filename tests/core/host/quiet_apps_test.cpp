#include "core/host/quiet_apps.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using model::Fact;

class QuietAppsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    base::SystemClock m_clock;

    QString program(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        if (!QFile::exists(path))
            QFile::copy(QStringLiteral("/bin/sleep"), path);
        return path;
    }
    QString script(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\nexec " + QFile::encodeName(program(QStringLiteral("lib/") + name)) + " 60\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

private Q_SLOTS:
    void aProgramIsSeenSoonAfterItsStartAndItsEnd()
    {
        host::FactBoard board(m_clock);
        host::QuietApps apps(board);
        apps.setApps({{QStringLiteral("Game"), program(QStringLiteral("game"))}});
        QVERIFY(!board.facts().is(Fact::QuietApp));
        QElapsedTimer timer;
        connect(&board, &host::FactBoard::changed, this, [&] {
            qInfo("%s after %lld ms", board.facts().is(Fact::QuietApp) ? "seen" : "forgotten", static_cast<long long>(timer.elapsed()));
        });
        QProcess game;
        timer.start();
        game.start(program(QStringLiteral("game")), {QStringLiteral("60")});
        QTRY_VERIFY(board.facts().is(Fact::QuietApp));
        QCOMPARE(board.facts()[Fact::QuietApp]->subject, QStringLiteral("Game"));
        timer.start();
        game.kill();
        QTRY_VERIFY(!board.facts().is(Fact::QuietApp));
    }
    void oneThatRunsAlreadyIsFoundAndTwoOfAKindAreCounted()
    {
        QProcess first;
        QProcess second;
        first.start(program(QStringLiteral("game")), {QStringLiteral("60")});
        QVERIFY(first.waitForStarted());
        host::FactBoard board(m_clock);
        host::QuietApps apps(board);
        apps.setApps({{QStringLiteral("Game"), program(QStringLiteral("game"))}});
        QTRY_VERIFY(board.facts().is(Fact::QuietApp));
        second.start(program(QStringLiteral("game")), {QStringLiteral("60")});
        QVERIFY(second.waitForStarted());
        QTest::qWait(500); // until it was looked for: then the end of the first changes nothing
        first.kill();
        QVERIFY(first.waitForFinished());
        QTest::qWait(100);
        QVERIFY(board.facts().is(Fact::QuietApp));
        second.kill();
        QTRY_VERIFY(!board.facts().is(Fact::QuietApp));
    }
    void aScriptThatBecomesAnotherProgramIsFollowed()
    {
        host::FactBoard board(m_clock);
        host::QuietApps apps(board);
        const QString path = script(QStringLiteral("wrapper"));
        apps.setApps({{QStringLiteral("Wrapped"), path}});
        QProcess wrapped;
        wrapped.start(path, {});
        QTRY_VERIFY(board.facts().is(Fact::QuietApp));
        wrapped.kill();
        QTRY_VERIFY(!board.facts().is(Fact::QuietApp));
    }
    void otherProgramsAndReadersAreNotTheApp()
    {
        host::FactBoard board(m_clock);
        host::QuietApps apps(board);
        apps.setApps({{QStringLiteral("Game"), program(QStringLiteral("game"))}});
        QFile file(program(QStringLiteral("game")));
        QVERIFY(file.open(QIODevice::ReadOnly)); // an event without a process
        QProcess other;
        other.start(program(QStringLiteral("editor")), {QStringLiteral("60")});
        QVERIFY(other.waitForStarted());
        QTest::qWait(500);
        QVERIFY(!board.facts().is(Fact::QuietApp));
        other.kill();
        other.waitForFinished();
    }
    void anUpdatedProgramIsStillWatched()
    {
        host::FactBoard board(m_clock);
        host::QuietApps apps(board);
        const QString path = program(QStringLiteral("updated"));
        apps.setApps({{QStringLiteral("Updated"), path}});
        const QString fresh = program(QStringLiteral("fresh"));
        QVERIFY(QFile::remove(path) && QFile::rename(fresh, path));
        QTest::qWait(50);
        QProcess game;
        game.start(path, {QStringLiteral("60")});
        QTRY_VERIFY(board.facts().is(Fact::QuietApp));
        apps.setApps({});
        QVERIFY(!board.facts().is(Fact::QuietApp));
        game.kill();
        game.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(QuietAppsTest)
#include "quiet_apps_test.moc"
