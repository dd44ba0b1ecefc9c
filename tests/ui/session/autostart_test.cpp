#include "tests/support/verify_result.h"
#include "ui/session/desktop_controller.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace fallow;
using namespace fallow::ui;
using State = Autostart::State;

namespace
{

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
}

const QByteArray ours = "[Desktop Entry]\nType=Application\nName=Fallow\nExec=\"/usr/bin/fallow\" --tray\nTryExec=/usr/bin/fallow\n"
                        "Icon=org.fallow.Fallow\nTerminal=false\nStartupNotify=false\nX-Fallow-Autostart=1\n";

} // namespace

/// The entry that starts the tray at login, and the window's own settings.
class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(QStringLiteral("config/autostart"));
        m_path = m_folder + QStringLiteral("/org.fallow.Fallow.desktop");
    }
    void neverTouchesWhatIsNotOurs_data();
    void neverTouchesWhatIsNotOurs();
    void neverFollowsALink();
    void refusesAFolderInItsPlace();
    void saysThatTheFolderCannotBeWritten();
    void refusesAProgramThatNoEntryCanName();
    void writesWhatTheSpecificationWants();
    void quotesThePathOfTheProgram();
    void comesAndGoes();
    void leavesNothingElseBehind();
    void followsWhatTheDesktopSwitched();
    void namesTheProgramOfToday();
    void saysWhyItCannotBeChanged();
    void keepsTheSettingsOfTheWindow();
    void keepsADamagedFileOfSettings();
    void saysThatASettingCouldNotBeSaved();

private:
    Autostart entry(const QString &program = QStringLiteral("/usr/bin/fallow")) const { return {m_folder, program}; }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    QString m_path;
};

void AutostartTest::neverTouchesWhatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto changed = [](const char *from, const char *to) { return QByteArray(ours).replace(from, to); };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another program's") << QByteArray("[Desktop Entry]\nType=Application\nName=Other\nExec=other\n");
    QTest::newRow("cut off") << ours.left(60);
    QTest::newRow("cut off by a byte") << ours.chopped(1);
    QTest::newRow("cut off at a line") << ours.left(ours.lastIndexOf("X-Fallow"));
    QTest::newRow("without our mark") << changed("X-Fallow-Autostart=1\n", "");
    QTest::newRow("other arguments") << changed("--tray", "--tray --socket /tmp/x");
    QTest::newRow("no arguments") << changed(" --tray", "");
    QTest::newRow("a key of the person's") << QByteArray(ours + "OnlyShowIn=KDE;\n");
    QTest::newRow("a delay") << QByteArray(ours + "X-GNOME-Autostart-Delay=30\n");
    QTest::newRow("a comment") << QByteArray(ours + "# mine\n");
    QTest::newRow("an odd switch") << QByteArray(ours + "Hidden=maybe\n");
    QTest::newRow("a second group") << QByteArray(ours + "[Desktop Action x]\nExec=y\n");
    QTest::newRow("a key twice") << QByteArray(ours + "Name=Fallow\n");
    QTest::newRow("noise") << QByteArray("\x00\x01\xff\xfe", 4);
    QTest::newRow("a null inside") << QByteArray(ours).insert(100, '\0');
    QTest::newRow("very long") << QByteArray(ours + QByteArray(10'000, '\n'));
    QTest::newRow("a mark in front") << QByteArray("\xef\xbb\xbf" + ours);
}

void AutostartTest::neverTouchesWhatIsNotOurs()
{
    QFETCH(QByteArray, text);
    write(m_path, text);
    QCOMPARE(entry().state(), State::Foreign);
    for (const bool on : {true, false}) {
        const auto done = entry().set(on);
        QVERIFY(!done);
        QCOMPARE(done.error().reason.key(), QStringLiteral("autostart.foreign_file"));
        QCOMPARE(read(m_path), text);
    }
    QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 1);
}

void AutostartTest::neverFollowsALink()
{
    const QString elsewhere = m_dir->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QDir().mkpath(m_folder));
    QVERIFY(QFile::link(elsewhere, m_path)); // leads nowhere yet
    QCOMPARE(entry().state(), State::Foreign);
    QVERIFY(!entry().set(true));
    QVERIFY(!QFileInfo::exists(elsewhere));
    write(elsewhere, ours);
    QVERIFY(!entry().set(false));
    QCOMPARE(read(elsewhere), ours);
}

void AutostartTest::refusesAFolderInItsPlace()
{
    QVERIFY(QDir().mkpath(m_path));
    QCOMPARE(entry().state(), State::Foreign);
    QVERIFY(!entry().set(true));
    QVERIFY(!entry().set(false));
    QVERIFY(QFileInfo(m_path).isDir());
}

void AutostartTest::saysThatTheFolderCannotBeWritten()
{
    write(m_dir->filePath(QStringLiteral("config")), "a file where the folder should be");
    const auto done = entry().set(true);
    QVERIFY(!done);
    QCOMPARE(done.error().reason.key(), QStringLiteral("autostart.unwritable"));
    QCOMPARE(entry().state(), State::Off);
    const Autostart nowhere{QString(), QStringLiteral("/usr/bin/fallow")};
    QVERIFY(!nowhere.set(true));
}

void AutostartTest::refusesAProgramThatNoEntryCanName()
{
    for (const char *program : {"", "fallow", "/tmp/a\nExec=b", "/tmp/\t"}) {
        QVERIFY2(!entry(QString::fromLatin1(program)).set(true), program);
        QVERIFY(!QFileInfo::exists(m_path));
    }
}

void AutostartTest::writesWhatTheSpecificationWants()
{
    FALLOW_VERIFY_RESULT(entry().set(true));
    QCOMPARE(read(m_path), ours);
    QCOMPARE(entry().state(), State::On);
}

void AutostartTest::quotesThePathOfTheProgram()
{
    const Autostart odd = entry(QStringLiteral("/opt/my \"apps\" $1 100%/a\\b`c/fallow"));
    FALLOW_VERIFY_RESULT(odd.set(true));
    QVERIFY(read(m_path).contains(R"(Exec="/opt/my \\"apps\\" \\$1 100%%/a\\\\b\\`c/fallow" --tray)"));
    QCOMPARE(odd.state(), State::On);
    FALLOW_VERIFY_RESULT(odd.set(false));
}

void AutostartTest::comesAndGoes()
{
    QCOMPARE(entry().state(), State::Off);
    FALLOW_VERIFY_RESULT(entry().set(false)); // is so already
    for (int i = 0; i < 2; ++i) {
        FALLOW_VERIFY_RESULT(entry().set(true));
        FALLOW_VERIFY_RESULT(entry().set(true));
        QCOMPARE(entry().state(), State::On);
        FALLOW_VERIFY_RESULT(entry().set(false));
        QCOMPARE(entry().state(), State::Off);
        QVERIFY(!QFileInfo::exists(m_path));
    }
}

void AutostartTest::leavesNothingElseBehind()
{
    write(m_folder + QStringLiteral("/other.desktop"), "[Desktop Entry]\n");
    FALLOW_VERIFY_RESULT(entry().set(true));
    QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden),
        (QStringList{QStringLiteral("org.fallow.Fallow.desktop"), QStringLiteral("other.desktop")}));
}

void AutostartTest::followsWhatTheDesktopSwitched()
{
    for (const char *line : {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"}) {
        write(m_path, ours + line);
        QCOMPARE(entry().state(), State::Off);
        FALLOW_VERIFY_RESULT(entry().set(true));
        QCOMPARE(read(m_path), ours);
    }
    write(m_path, ours + "Hidden=false\nX-GNOME-Autostart-enabled=true\n");
    QCOMPARE(entry().state(), State::On);
}

void AutostartTest::namesTheProgramOfToday()
{
    FALLOW_VERIFY_RESULT(entry(QStringLiteral("/opt/old/fallow")).set(true));
    FALLOW_VERIFY_RESULT(entry().set(true));
    QCOMPARE(read(m_path), ours);
}

void AutostartTest::saysWhyItCannotBeChanged()
{
    write(m_path, "mine\n");
    DesktopController desktop({.autostartFolder = m_folder, .program = QStringLiteral("/usr/bin/fallow")});
    QVERIFY(!desktop.startsByItself());
    QVERIFY(desktop.autostartProblem().contains(QStringLiteral("left as it is")));
    desktop.setAutostart(true);
    QVERIFY(!desktop.error().isEmpty());
    QCOMPARE(read(m_path), QByteArray("mine\n"));
    QVERIFY(QFile::remove(m_path));
    desktop.read();
    QVERIFY(desktop.autostartProblem().isEmpty() && desktop.error().isEmpty());
    desktop.setAutostart(true);
    QVERIFY(desktop.startsByItself() && desktop.error().isEmpty());
}

void AutostartTest::keepsTheSettingsOfTheWindow()
{
    const QString path = m_dir->filePath(QStringLiteral("config/fallow/window.json"));
    DesktopController first({.settingsFile = path});
    QVERIFY(first.tellsOfWork() && first.tellsOfMoney() && first.tellsOfTrouble());
    first.setTellsOfMoney(false);
    QVERIFY(first.error().isEmpty());
    const DesktopController second({.settingsFile = path});
    QVERIFY(second.tellsOfWork() && !second.tellsOfMoney() && second.tellsOfTrouble());
    QVERIFY(second.error().isEmpty());
}

void AutostartTest::keepsADamagedFileOfSettings()
{
    const QString path = m_dir->filePath(QStringLiteral("window.json"));
    for (const QByteArray &text : {QByteArray(), QByteArray("{\"tells_of_work\":fal"), QByteArray("{\"tells_of_work\":\"no\"}"),
             QByteArray("[]"), QByteArray(100'000, ' ')}) {
        write(path, text);
        DesktopController desktop({.settingsFile = path});
        QVERIFY(desktop.tellsOfWork());
        QVERIFY2(desktop.error().contains(QStringLiteral("damaged")), text.left(30).constData());
        QCOMPARE(read(path), text); // until something is changed
        desktop.setTellsOfWork(false);
        QVERIFY(desktop.error().isEmpty());
        QVERIFY(!DesktopController({.settingsFile = path}).tellsOfWork());
    }
    QCOMPARE(read(path + QStringLiteral(".damaged-2")), QByteArray("{\"tells_of_work\":fal"));
    QCOMPARE(read(path + QStringLiteral(".damaged-5")).size(), 100'000);
}

void AutostartTest::saysThatASettingCouldNotBeSaved()
{
    write(m_dir->filePath(QStringLiteral("config")), "a file where the folder should be");
    DesktopController desktop({.settingsFile = m_dir->filePath(QStringLiteral("config/fallow/window.json"))});
    desktop.setTellsOfWork(false);
    QVERIFY(desktop.error().contains(QStringLiteral("could not be saved")));
    QVERIFY(desktop.tellsOfWork()); // it is as it was
}

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"
