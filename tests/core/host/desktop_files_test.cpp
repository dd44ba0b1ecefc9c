#include "core/host/desktop_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;

class DesktopFilesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString &name, const QByteArray &text, bool executable = false)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        if (executable)
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    static QByteArray entry(const QByteArray &exec, const QByteArray &more = {})
    {
        return "# comment\n[Desktop Action x]\nExec=/other\n[Desktop Entry]\nType=Application\nName=Blender\nName[de]=Mixer\nExec="
            + exec + "\n" + more + "[Desktop Action New]\nName=New\nExec=/other\n";
    }
    std::vector<model::QuietApp> found() const
    {
        return host::installedApps({m_folder.filePath(QStringLiteral("home")), m_folder.filePath(QStringLiteral("usr"))},
                                   {m_folder.filePath(QStringLiteral("bin"))});
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        write(QStringLiteral("bin/blender"), "x", true);
        write(QStringLiteral("bin/flatpak"), "x", true);
        write(QStringLiteral("bin/notes.txt"), "x");
    }
    void aProgramIsFoundByNameInThePath()
    {
        write(QStringLiteral("usr/apps/blender.desktop"), entry("blender --fullscreen %f"));
        const auto apps = found();
        QCOMPARE(apps.size(), 1U);
        QCOMPARE(apps.front().name, QStringLiteral("Blender"));
        QCOMPARE(apps.front().program, m_folder.filePath(QStringLiteral("bin/blender")));
    }
    void whatCannotBeToldApartOrIsNotThereIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not installed") << entry("gone");
        QTest::newRow("hidden") << entry("blender", "NoDisplay=true\n");
        QTest::newRow("in a terminal") << entry("blender", "Terminal=true\n");
        QTest::newRow("a launcher of others") << entry("flatpak run org.blender");
        QTest::newRow("no command") << entry("");
        QTest::newRow("no program") << entry("notes.txt");
        QTest::newRow("a folder") << entry("/tmp");
        QTest::newRow("empty file") << QByteArray();
        QTest::newRow("half a line") << QByteArray("[Desktop Entry]\nType=Applica");
        QTest::newRow("binary") << QByteArray("\0\xff\xfe[Desktop Entry]\0", 20);
    }
    void whatCannotBeToldApartOrIsNotThereIsLeftOut()
    {
        QFETCH(QByteArray, text);
        write(QStringLiteral("usr/blender.desktop"), text);
        QVERIFY(found().empty());
    }
    void anEntryOfThePersonHidesItsNamesake()
    {
        write(QStringLiteral("usr/blender.desktop"), entry("blender"));
        QCOMPARE(found().size(), 1U);
        write(QStringLiteral("home/blender.desktop"), entry("blender", "Hidden=true\n"));
        QVERIFY(found().empty());
    }
    void quotedProgramsKeepTheirSpaces()
    {
        write(QStringLiteral("bin/my game"), "x", true);
        write(QStringLiteral("usr/game.desktop"), entry("\"" + m_folder.filePath(QStringLiteral("bin/my game")).toUtf8() + "\" %U"));
        QCOMPARE(found().front().program, m_folder.filePath(QStringLiteral("bin/my game")));
    }
};

QTEST_GUILESS_MAIN(DesktopFilesTest)
#include "desktop_files_test.moc"
