#include "tests/support/fake_core.h"
#include "ui/tray/tray.h"
#include "ui/tray/tray_icon.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace fallow;
using namespace fallow::ui;

class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyInOneLine();
    void pausesFromTheMenu();
    void offersNothingToPauseWithoutACore();
    void asksToOpen();
    void drawsAnotherIconForEachState();
};

namespace {

class AbsentLink final : public CoreLink
{
public:
    void open() override
    {
        Q_EMIT closed(base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("rpc.not_running"))));
    }
    api::Core &core() override { return m_core; }

private:
    test::FakeCore m_core;
};

struct Desk {
    explicit Desk(std::unique_ptr<CoreLink> link) :
        m_link(std::move(link))
    {
        state.start();
    }

    QAction *find(const QString &text) const
    {
        for (QAction *action : tray.menu().actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<CoreLink> m_link;
    base::SystemClock clock;
    CoreState state{*m_link, clock, QLocale::c()};
    HomeController home{state, clock, QLocale::c()};
    Tray tray{home};
};

std::unique_ptr<CoreLink> typical()
{
    return std::make_unique<LocalLink>(test::FakeCore::typical());
}

} // namespace

void TrayTest::saysWhyInOneLine()
{
    Desk desk(typical());
    QTRY_VERIFY(desk.home.isLive());
    QVERIFY(desk.tray.toolTip().contains(desk.home.sentence()));
    QVERIFY(desk.find(QStringLiteral("Earned today: 2.418 RLC")));
}

void TrayTest::pausesFromTheMenu()
{
    Desk desk(typical());
    QTRY_VERIFY(desk.home.isLive());
    QAction *pause = desk.find(QStringLiteral("Pause"));
    QVERIFY(pause && pause->isEnabled());
    pause->trigger();
    QTRY_VERIFY(desk.home.isPaused());
    QTRY_VERIFY(desk.find(QStringLiteral("Resume")));
}

void TrayTest::offersNothingToPauseWithoutACore()
{
    Desk desk(std::make_unique<AbsentLink>());
    QVERIFY(!desk.find(QStringLiteral("Pause"))->isEnabled());
    QVERIFY(!desk.find(QStringLiteral("Snooze"))->isEnabled());
    QVERIFY(desk.find(QStringLiteral("The background core is not running")));
}

void TrayTest::asksToOpen()
{
    Desk desk(typical());
    const QSignalSpy open(&desk.tray, &Tray::openRequested);
    desk.find(QStringLiteral("Open Fallow"))->trigger();
    QCOMPARE(open.count(), 1);
}

void TrayTest::drawsAnotherIconForEachState()
{
    QList<QImage> seen;
    for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Waiting, Tone::Danger, Tone::Info}) {
        const QImage image = trayIcon(tone, false).pixmap(32, 32).toImage();
        QVERIFY(!image.isNull());
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

QTEST_MAIN(TrayTest)
#include "tray_test.moc"
