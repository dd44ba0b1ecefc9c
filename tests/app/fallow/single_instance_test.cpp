#include "app/fallow/single_instance.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using app::Knock;
using app::SingleInstance;
using app::Visit;

namespace {

QString reasonOf(const base::Result<std::unique_ptr<SingleInstance>> &result)
{
    return result ? QString() : result.error().reason.key();
}

} // namespace

/// One window for a core: in this process over the socket, and as the program itself.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("run/fallow/window.sock"));
    }
    void isMadeWithItsFolderForItsOwnerOnly();
    void refusesAFolderThatOthersMayWriteTo();
    void refusesAFolderThatIsALink();
    void refusesAPathTooLongForASocket();
    void isTheOnlyOne();
    void takesThePlaceOfOneThatDied();
    void hearsWhatAnotherStartWants();
    void hearsNothingDamaged_data();
    void hearsNothingDamaged();
    void hearsNoMoreGuestsThanItHasRoomFor();
    void saysThatNobodyAnswers();
    void waitsForOneThatIsOnlyStarting();
    void theSecondProgramHandsItsLinkToTheFirst();

private:
    std::unique_ptr<SingleInstance> claim()
    {
        auto made = SingleInstance::create(m_path);
        return made ? std::move(*made) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void SingleInstanceTest::isMadeWithItsFolderForItsOwnerOnly()
{
    const auto instance = claim();
    QVERIFY(instance);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &path : {m_path, QString(m_path + QStringLiteral(".lock")), QFileInfo(m_path).path()})
        QVERIFY2(!(QFileInfo(path).permissions() & others), qPrintable(path));
}

void SingleInstanceTest::refusesAFolderThatOthersMayWriteTo()
{
    QVERIFY(m_dir->isValid() && QDir().mkpath(QFileInfo(m_path).path()));
    QVERIFY(QFile::setPermissions(QFileInfo(m_path).path(), QFile::Permissions::fromInt(0x7777)));
    QCOMPARE(reasonOf(SingleInstance::create(m_path)), QStringLiteral("window.unsafe_folder"));
}

void SingleInstanceTest::refusesAFolderThatIsALink()
{
    QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("elsewhere"))) && QDir().mkpath(m_dir->filePath(QStringLiteral("run"))));
    QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("elsewhere")), QFileInfo(m_path).path()));
    QCOMPARE(reasonOf(SingleInstance::create(m_path)), QStringLiteral("window.unsafe_folder"));
}

void SingleInstanceTest::refusesAPathTooLongForASocket()
{
    const QString path = m_dir->filePath(QString(120, u'x') + QStringLiteral("/window.sock"));
    QCOMPARE(reasonOf(SingleInstance::create(path)), QStringLiteral("window.cannot_listen"));
}

void SingleInstanceTest::isTheOnlyOne()
{
    auto first = claim();
    QVERIFY(first);
    QCOMPARE(reasonOf(SingleInstance::create(m_path)), QStringLiteral("window.already_open"));
    first.reset();
    QVERIFY(claim());
}

void SingleInstanceTest::takesThePlaceOfOneThatDied()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile socket(m_path); // what a killed one leaves: a name behind which nobody listens
    QVERIFY(socket.open(QIODevice::WriteOnly));
    const auto instance = claim();
    QVERIFY(instance);
    const QSignalSpy visits(instance.get(), &SingleInstance::visited);
    Knock knock(m_path, {});
    knock.start();
    QTRY_COMPARE(visits.count(), 1);
}

void SingleInstanceTest::hearsWhatAnotherStartWants()
{
    const auto instance = claim();
    QVERIFY(instance);
    const Visit wanted{.links = {QStringLiteral("fallow:home"), QStringLiteral("fallow:\u00e4")}, .activationToken = QStringLiteral("t-1"), .isQuiet = true};
    std::vector<Visit> heard;
    connect(instance.get(), &SingleInstance::visited, this, [&](const Visit &visit) { heard.push_back(visit); });
    std::optional<base::Result<base::Done>> told;
    Knock knock(m_path, wanted);
    connect(&knock, &Knock::finished, this, [&](const base::Result<base::Done> &result) { told = result; });
    knock.start();
    QTRY_VERIFY(told);
    FALLOW_VERIFY_RESULT(*told);
    QCOMPARE(heard, std::vector<Visit>{wanted});
}

void SingleInstanceTest::hearsNothingDamaged_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("empty") << QByteArray("\n");
    QTest::newRow("a list") << QByteArray("[]\n");
    QTest::newRow("without links") << QByteArray("{}\n");
    QTest::newRow("links of another kind") << QByteArray("{\"links\":[1]}\n");
    QTest::newRow("links in a text") << QByteArray("{\"links\":\"fallow:home\"}\n");
    QTest::newRow("no UTF-8") << QByteArray("{\"links\":[\"\xff\"]}\n");
    QTest::newRow("too long") << QByteArray(SingleInstance::longestVisit + 1, 'x');
    QTest::newRow("too long, with an end") << QByteArray("{\"links\":[\"" + QByteArray(SingleInstance::longestVisit, 'x') + "\"]}\n");
}

void SingleInstanceTest::hearsNothingDamaged()
{
    QFETCH(QByteArray, line);
    const auto instance = claim();
    QVERIFY(instance);
    const QSignalSpy visits(instance.get(), &SingleInstance::visited);
    QLocalSocket guest;
    guest.connectToServer(m_path);
    QVERIFY(guest.waitForConnected());
    const QSignalSpy ended(&guest, &QLocalSocket::disconnected);
    guest.write(line);
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(guest.readAll().isEmpty());
    QCOMPARE(visits.count(), 0);
    Knock knock(m_path, {}); // and it hears the next one
    knock.start();
    QTRY_COMPARE(visits.count(), 1);
}

void SingleInstanceTest::hearsNoMoreGuestsThanItHasRoomFor()
{
    const auto instance = claim();
    QVERIFY(instance);
    const QSignalSpy visits(instance.get(), &SingleInstance::visited);
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < SingleInstance::mostGuests; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(m_path);
        QVERIFY(silent.back()->waitForConnected());
    }
    QLocalSocket one;
    one.connectToServer(m_path);
    const QSignalSpy ended(&one, &QLocalSocket::disconnected);
    QTRY_COMPARE(ended.count(), 1);
    silent.clear();
    std::vector<std::unique_ptr<Knock>> knocks;
    const auto isHeard = [&] { // until it has noticed that they left
        knocks.push_back(std::make_unique<Knock>(m_path, Visit()));
        knocks.back()->start();
        return visits.count() > 0;
    };
    QTRY_VERIFY(isHeard());
}

void SingleInstanceTest::saysThatNobodyAnswers()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QLocalServer deaf; // accepts, never answers
    QVERIFY(deaf.listen(m_path));
    Knock knock(m_path, {});
    std::optional<base::Result<base::Done>> told;
    connect(&knock, &Knock::finished, this, [&](const base::Result<base::Done> &result) { told = result; });
    knock.start();
    QTRY_VERIFY_WITH_TIMEOUT(told, 10'000);
    QCOMPARE(told->error().reason.key(), QStringLiteral("window.not_answering"));
}

void SingleInstanceTest::waitsForOneThatIsOnlyStarting()
{
    Knock knock(m_path, {.links = {QStringLiteral("fallow:work")}});
    std::optional<base::Result<base::Done>> told;
    connect(&knock, &Knock::finished, this, [&](const base::Result<base::Done> &result) { told = result; });
    knock.start();
    QCoreApplication::processEvents();
    const auto instance = claim();
    QVERIFY(instance);
    QTRY_VERIFY(told);
    FALLOW_VERIFY_RESULT(*told);
}

void SingleInstanceTest::theSecondProgramHandsItsLinkToTheFirst()
{
    const QString core = m_dir->filePath(QStringLiteral("core.sock")); // nobody is there, which the window says
    QProcess first;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    first.setProcessEnvironment(environment);
    first.start(QStringLiteral(FALLOW_PROGRAM), {QStringLiteral("--tray"), QStringLiteral("--socket"), core});
    const QString path = app::windowSocketPath(core);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), 20'000);

    QProcess second;
    second.setProcessEnvironment(environment);
    second.start(QStringLiteral(FALLOW_PROGRAM), {QStringLiteral("--socket"), core, QStringLiteral("fallow:martian")});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 0);
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += first.readAllStandardError()).contains("link.unknown_page"), 10'000);
    QCOMPARE(first.state(), QProcess::Running);
    first.kill(); // it leaves a socket and a lock that hold nobody up
    QVERIFY(first.waitForFinished());
    m_path = path;
    QVERIFY(claim());
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
