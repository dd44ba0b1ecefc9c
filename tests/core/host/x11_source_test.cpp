#include "core/host/x11_source.h"
#include "tests/support/x_display.h"

#include <QElapsedTimer>
#include <QTest>

using namespace fallow;
using namespace std::chrono_literals;
using model::Fact;

namespace {

struct Watched {
    base::SystemClock clock;
    host::FactBoard board{clock};
    host::X11Source source;

    explicit Watched(const QByteArray &display, std::chrono::milliseconds awayAfter = 60s) :
        source(board, display, awayAfter, true)
    {
        source.open();
    }
    std::optional<double> operator[](Fact fact) const
    {
        const auto &value = board.facts()[fact];
        return value ? std::optional(value->number) : std::nullopt;
    }
};

} // namespace

class X11SourceTest : public QObject
{
    Q_OBJECT

    test::XDisplay m_display;

private Q_SLOTS:
    void idleAndInputAreEvents()
    {
        Watched watched(m_display.name(), 400ms);
        m_display.moveMouse();
        QTRY_COMPARE(watched[Fact::Used], 0.0); // 400 ms after it
        for (int round = 0; round < 3; ++round) { // an alarm that is not set again rings once only
            QElapsedTimer sinceInput;
            connect(&watched.board, &host::FactBoard::changed, this, [&] {
                if (watched[Fact::Used] == 1.0)
                    qInfo("seen %lld ms after it", static_cast<long long>(sinceInput.elapsed()));
            });
            sinceInput.start();
            m_display.moveMouse();
            QTRY_COMPARE(watched[Fact::Used], 1.0);
            QTRY_COMPARE(watched[Fact::Used], 0.0);
            watched.board.disconnect(this);
        }
    }
    void anotherTimeCountsAtOnce()
    {
        Watched watched(m_display.name(), 60s);
        m_display.moveMouse();
        QCOMPARE(watched[Fact::Used], 1.0);
        watched.source.setAwayAfter(1ms);
        QTRY_COMPARE(watched[Fact::Used], 0.0);
        watched.source.setAwayAfter(3600s);
        QTRY_COMPARE(watched[Fact::Used], 1.0);
    }
    void theActiveWindowTellsFullScreen()
    {
        Watched watched(m_display.name());
        const xcb_window_t game = m_display.window("Game");
        const xcb_window_t editor = m_display.window("Editor");
        m_display.activate(editor);
        QTRY_COMPARE(watched[Fact::FullScreen], 0.0);
        m_display.setFullScreen(game, true); // behind
        m_display.activate(game);
        QTRY_COMPARE(watched[Fact::FullScreen], 1.0);
        QCOMPARE(watched.board.facts()[Fact::FullScreen]->subject, QStringLiteral("Game"));
        m_display.setFullScreen(game, false);
        QTRY_COMPARE(watched[Fact::FullScreen], 0.0);
        m_display.setFullScreen(game, true);
        QTRY_COMPARE(watched[Fact::FullScreen], 1.0);
        m_display.destroy(game);
        m_display.activate(0);
        QTRY_COMPARE(watched[Fact::FullScreen], 0.0);
    }
    void aServerThatDiesIsToldAndFoundAgain()
    {
        Watched watched(m_display.name());
        QVERIFY(watched[Fact::Used]);
        m_display.stop();
        QTRY_VERIFY(!watched[Fact::Used]);
        QVERIFY(!watched[Fact::FullScreen]);
        m_display.restart();
        QTRY_VERIFY_WITH_TIMEOUT(watched[Fact::Used], 20'000);
    }
    void withoutAServerItSaysSo()
    {
        Watched watched(":9999");
        QVERIFY(!watched[Fact::Used]);
        QCOMPARE(watched.board.sights().front().reason, QStringLiteral("host.no_x_server"));
    }
};

QTEST_GUILESS_MAIN(X11SourceTest)
#include "x11_source_test.moc"
