#include "tests/support/json_path.h"
#include "tests/ui/pages/page_window.h"

using namespace fallow;
using namespace Qt::StringLiterals;
using test::FakeCore;
using test::PageWindow;
using test::with;

namespace
{

template <typename T> std::optional<T> changed(const T &whole, const QString &path, const QJsonValue &value)
{
    auto read = json::fromJson<T>(with(json::toObject(whole), path.split(u'.'), value).toObject());
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

} // namespace

/// Every figure of a page has a field of the contract behind it: another value there is another text
/// here, and the text was not there before.
class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFigureIsItsField_data();
    void aFigureIsItsField();
    void aPageSaysNothingWithoutItsField_data();
    void aPageSaysNothingWithoutItsField();

private:
    static void change(FakeCore &core, const QString &area, const QString &path, const QJsonValue &value);
};

void FiguresTest::aFigureIsItsField_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *page, const char *area, const char *path, const QJsonValue &value, const char *text) {
        QTest::addRow("%s: %s.%s", page, area, path) << QString::fromLatin1(page) << QString::fromLatin1(area) << QString::fromLatin1(path)
                                                     << value << QString::fromUtf8(text);
    };
    // What Home shows
    row("home", "status", "earnings.certified_today", u"7654321000000"_s, "7654.321"); // provisional of it set to nothing below
    row("home", "status", "earnings.provisional_today", u"4321000000"_s, "4.321 RLC provisional");
    row("home", "status", "earnings.finished_today", 4711, "4711 finished");
    row("home", "status", "earnings.rejected_today", 4712, "4712 rejected");
    row("home", "status", "earnings.at_stake", u"8123000000"_s, "8.123 RLC at stake");
    row("home", "status", "computer.cores_busy", 61, "61 of");
    row("home", "status", "computer.cores_allowed", 63, "of 63 cores");
    row("home", "status", "computer.memory_used_bytes", 13'700'000'000.0, "13.7 GB of");
    row("home", "status", "computer.memory_total_bytes", 77'000'000'000.0, "of 77.0 GB");
    row("home", "status", "computer.disk_used_bytes", 5'500'000'000.0, "5.5 GB used");
    row("home", "status", "computer.disk_free_bytes", 88'000'000'000.0, "88.0 GB free");
    row("home", "status", "computer.downloaded_today_bytes", 4'400'000'000.0, "4.4 GB");
    row("home", "status", "reputation.score", 4243, "4243");
    row("home", "status", "reputation.rejected", 509, "of 1018 results");
    row("home", "status", "network.block", 987654, "block 987654");
    row("home", "status", "network.name", u"A network of tests"_s, "A network of tests");
    row("home", "status", "pool.name", u"Meadow"_s, "pool Meadow");
    row("home", "status", "pool.alive_workers", 4105, "4105 workers");
    row("home", "status", "last_stop_ms", 47, "47 ms");
    // What Work shows
    row("work", "tasks", "0.app_name", u"Proteins"_s, "Proteins");
    row("work", "tasks", "0.usage.cpu_ms", 7'260'000, "121 core-min");
    row("work", "tasks", "0.usage.peak_memory_bytes", 6'600'000'000.0, "6.6 GB");
    row("work", "tasks", "3.reward", u"5551000000"_s, "5.551");
    // What Earnings shows
    row("earnings", "earnings", "certified", u"123456000000"_s, "123.456");
    row("earnings", "earnings", "provisional", u"65432000000"_s, "65.432");
    row("earnings", "earnings", "cpu_ms", 36'000'000, "10 core-h");
    row("earnings", "earnings", "energy_mj", 25'200'000'000.0, "7.0 kWh");
    row("earnings", "earnings", "electricity_micros", 4'560'000, "4.56");
    row("earnings", "earnings", "apps.0.name", u"Proteins"_s, "Proteins");
    row("earnings", "earnings", "apps.0.amount", u"999111000000"_s, "999.111");
    row("earnings", "earnings", "apps.1.tasks", 4711, "4711 task");
    row("earnings", "earnings", "scores.4.score", 5432, "5432");
    row("earnings", "status", "reputation.score", 4243, "4243");
    // What About shows
    row("about", "vitals", "pss_bytes", 123'000'000, "123 MB");
    row("about", "vitals", "private_dirty_bytes", 45'000'000, "45 MB");
    row("about", "vitals", "uptime_ms", 39'600'000.0, "11 h");
    row("about", "vitals", "version", u"9.8.7"_s, "9.8.7");
    // What Settings shows
    row("settings", "settings", "presets.2.cores", 61, "61 core");
    row("settings", "settings", "presets.2.watts", 333, "about 333 W");
}

void FiguresTest::change(FakeCore &core, const QString &area, const QString &path, const QJsonValue &value)
{
    if (area == u"status") {
        model::Status status = core.status({}).result().value();
        if (path == u"earnings.certified_today") // they are shown as a sum
            status.earnings.provisionalToday = {};
        const auto other = changed(status, path, value);
        QVERIFY2(other, qPrintable(path));
        core.setStatus(*other);
    } else if (area == u"tasks") {
        const auto other = changed(core.listTasks({}).result().value(), u"tasks."_s + path, value);
        QVERIFY2(other, qPrintable(path));
        for (const model::Task &task : other->tasks)
            core.putTask(task);
    } else if (area == u"earnings") {
        const auto other = changed(core.earnings({}).result().value(), path, value);
        QVERIFY2(other, qPrintable(path));
        core.setEarnings(*other);
    } else if (area == u"vitals") {
        const auto other = changed(core.vitals({}).result().value(), path, value);
        QVERIFY2(other, qPrintable(path));
        core.setVitals(*other);
    } else {
        const auto other = changed(core.policy().settings({}).result().value(), path, value);
        QVERIFY2(other, qPrintable(path));
        core.policy().setMeanings(other->presets);
    }
}

void FiguresTest::aFigureIsItsField()
{
    QFETCH(QString, page);
    QFETCH(QString, area);
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, text);
    {
        PageWindow before(page);
        QTRY_VERIFY(before.spoken().size() > 12);
        QCoreApplication::processEvents(); // what it would still say
        QVERIFY2(!before.says(text), "it was there before");
    }
    auto core = FakeCore::typical();
    change(*core, area, path, value);
    PageWindow after(page, std::move(core));
    QTRY_VERIFY2(after.says(text), qPrintable(after.spoken().join(u" | ")));
}

void FiguresTest::aPageSaysNothingWithoutItsField_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("text");
    QTest::newRow("no reputation") << u"home"_s << u"on-chain score"_s;
    QTest::newRow("no pool") << u"home"_s << u"workers"_s;
    QTest::newRow("no stop") << u"home"_s << u"Last stop"_s;
}

/// No source, no figure.
void FiguresTest::aPageSaysNothingWithoutItsField()
{
    QFETCH(QString, page);
    QFETCH(QString, text);
    {
        PageWindow full(page);
        QTRY_VERIFY(full.says(text));
    }
    auto core = FakeCore::typical();
    model::Status status = core->status({}).result().value();
    status.reputation.reset();
    status.pool.reset();
    status.lastStopMs.reset();
    core->setStatus(status);
    PageWindow without(page, std::move(core));
    QTRY_VERIFY(without.spoken().size() > 12);
    QVERIFY(!without.says(text));
}

QTEST_MAIN(FiguresTest)
#include "figures_test.moc"
