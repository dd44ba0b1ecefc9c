#include "app/fallow/socket_link.h"
#include "tests/ui/pages/page_window.h"
#include "tests/ui/pages/relay.h"

using namespace fallow;
using namespace Qt::StringLiterals;

/// On a running core that was paid for a task: another value of a field in what it says is another text on the page.
/// FALLOW_SOCKET is the core's; tests/e2e/figures_test.mjs brings it there.
class LiveFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFigureIsItsField_data();
    void aFigureIsItsField();

private:
    test::Relay m_relay{qEnvironmentVariable("FALLOW_SOCKET")};
    const base::SystemClock m_clock;
};

void LiveFigures::aFigureIsItsField_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *page, const char *area, const char *path, const QJsonValue &value, const char *text) {
        QTest::addRow("%s: %s %s", page, area, path) << QString::fromLatin1(page) << QString::fromLatin1(area) << QString::fromLatin1(path)
                                                     << value << QString::fromUtf8(text);
    };
    row("home", "status", "earnings.finished_today", 4711, "4711 finished");
    row("home", "status", "earnings.rejected_today", 4712, "4712 rejected");
    row("home", "status", "earnings.at_stake", u"8123000000"_s, "8.123 RLC at stake");
    row("home", "status", "earnings.provisional_today", u"4321000000"_s, "4.321 RLC provisional");
    row("home", "status", "computer.cores_busy", 61, "61 of");
    row("home", "status", "computer.memory_total_bytes", 77'000'000'000.0, "of 77.0 GB");
    row("home", "status", "computer.disk_used_bytes", 5'500'000'000.0, "5.5 GB used");
    row("home", "status", "computer.disk_free_bytes", 88'000'000'000.0, "88.0 GB free");
    row("home", "status", "reputation.score", 4243, "4243");
    row("home", "status", "network.block", 987654, "block 987654");
    row("home", "status", "network.name", u"A network of tests"_s, "A network of tests");
    row("home", "status", "pool.name", u"Meadow"_s, "pool Meadow");
    row("home", "status", "pool.alive_workers", 4105, "4105 workers");
    row("home", "tasks", "*.app_name", u"Grasses"_s, "Grasses");
    row("work", "tasks", "*.app_name", u"Proteins"_s, "Proteins");
    row("work", "tasks", "*.usage.cpu_ms", 7'260'000, "121 core-min");
    row("work", "tasks", "*.reward", u"5551000000"_s, "5.551");
    row("earnings", "earnings.report", "certified", u"123456000000"_s, "123.456");
    row("earnings", "earnings.report", "provisional", u"65432000000"_s, "65.432");
    row("earnings", "earnings.report", "cpu_ms", 36'000'000, "10 core-h");
    row("earnings", "earnings.report", "apps.*.name", u"Lichens"_s, "Lichens");
    row("earnings", "earnings.report", "apps.*.amount", u"999111000000"_s, "999.111");
    row("about", "core.vitals", "pss_bytes", 123'000'000, "123 MB");
    row("about", "core.vitals", "private_dirty_bytes", 45'000'000, "45 MB");
    row("about", "core.vitals", "uptime_ms", 39'600'000.0, "11 h");
    row("settings", "policy.settings", "presets.*.cores", 61, "61 core");
    row("settings", "policy.settings", "presets.*.watts", 333, "about 333 W");
}

void LiveFigures::aFigureIsItsField()
{
    QFETCH(QString, page);
    QFETCH(QString, area);
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, text);
    m_relay.field.reset();
    {
        app::SocketLink link(m_relay.path());
        const test::PageView before(link, m_clock, page);
        QTRY_VERIFY(before.session.home()->isLive() && before.spoken().size() > 12);
        QVERIFY2(!before.says(text), "it was there before");
    }
    m_relay.field = {area, path.split(u'.'), value};
    app::SocketLink link(m_relay.path());
    const test::PageView after(link, m_clock, page);
    QTRY_VERIFY2(after.says(text), qPrintable(after.spoken().join(u" | ")));
}

QTEST_MAIN(LiveFigures)
#include "live_figures.moc"
