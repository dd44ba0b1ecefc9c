#include "core/policy/sane.h"
#include "tests/core/policy/policy_stand.h"
#include "tests/support/verify_result.h"

#include <QDateTime>
#include <QTest>

using namespace fallow;
using model::WorkSettings;

class SaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAndAFullFileReadAsTheyAre()
    {
        WorkSettings settings{.preset = model::Preset::Custom, .awayAfterSeconds = 60, .minPrice = {5}};
        settings.hours = {{{{1, 7}, 60, 30}, model::Preset::Light}};
        settings.quietApps = {{QStringLiteral("Game"), QStringLiteral("/usr/games/game")}};
        const auto read = policy::readSettings(json::toText(settings));
        QCOMPARE(read.reason, QString());
        QVERIFY(read.settings == settings);
        QVERIFY(policy::readSettings("{}").settings == WorkSettings());
        QCOMPARE(policy::readSettings("{}").reason, QString());
    }
    void aHalfWrittenFileIsTheDefaultsAndSaysSo()
    {
        const QByteArray text = json::toText(WorkSettings{.preset = model::Preset::Everything});
        for (qsizetype size = 0; size < text.size(); ++size) {
            const auto read = policy::readSettings(text.left(size));
            QCOMPARE(read.reason, QStringLiteral("settings.work_damaged"));
            QVERIFY(read.settings == WorkSettings());
        }
    }
    void whatCannotBeReadIsLeftOutAndNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("unknown preset") << QByteArray(R"({"preset":"turbo","away_after_seconds":60})") << "preset";
        QTest::newRow("percent") << QByteArray(R"({"custom":{"away":{"cores_percent":101}},"away_after_seconds":60})") << "custom";
        QTest::newRow("negative") << QByteArray(R"({"min_free_disk_bytes":-1,"away_after_seconds":60})") << "min_free_disk_bytes";
        QTest::newRow("weekday") << QByteArray(R"({"hours":[{"hours":{"days":[8]},"preset":"off"}],"away_after_seconds":60})") << "hours";
        QTest::newRow("minute") << QByteArray(R"({"hours":[{"hours":{"from_minute":1440},"preset":"off"}],"away_after_seconds":60})") << "hours";
        QTest::newRow("program") << QByteArray(R"({"quiet_apps":[{"name":"x","program":"../x"}],"away_after_seconds":60})") << "quiet_apps";
        QTest::newRow("loss without prices") << QByteArray(R"({"power":{"never_at_a_loss":true},"away_after_seconds":60})") << "power";
        QTest::newRow("no list") << QByteArray(R"({"refused_apps":7,"away_after_seconds":60})") << "refused_apps";
        QTest::newRow("slower than nothing") << QByteArray(R"({"custom":{"download_mbits":-1},"away_after_seconds":60})") << "custom";
        QTest::newRow("quiet at freezing") << QByteArray(R"({"custom":{"quiet_celsius":1},"away_after_seconds":60})") << "custom";
    }
    void whatCannotBeReadIsLeftOutAndNamed()
    {
        QFETCH(QByteArray, text);
        const auto read = policy::readSettings(text);
        QCOMPARE(read.reason, QStringLiteral("settings.work_damaged"));
        QTEST(read.detail, "left");
        QCOMPARE(read.settings.awayAfterSeconds, 60); // the rest is kept
        QVERIFY(policy::check(read.settings));
    }
    void aFileFromTheFutureKeepsWhatIsUnderstoodAndSaysSo()
    {
        const auto read = policy::readSettings(R"({"version":9,"preset":"quantum","away_after_seconds":60,"new":[1]})");
        QCOMPARE(read.reason, QStringLiteral("settings.work_from_future"));
        QCOMPARE(read.settings.preset, WorkSettings().preset);
        QCOMPARE(read.settings.awayAfterSeconds, 60);
        QCOMPARE(read.settings.version, WorkSettings::currentVersion);
    }
    void whatIsNotSaneIsRefusedByName()
    {
        FALLOW_VERIFY_REASON(policy::check({.awayAfterSeconds = 0}), "settings.bad_time");
        FALLOW_VERIFY_REASON(policy::check({.minPrice = {-1}}), "settings.negative");
        WorkSettings many;
        many.refusedApps.resize(501);
        FALLOW_VERIFY_REASON(policy::check(many), "settings.too_long");
    }
    void aClockThatJumpsLengthensNoSnooze()
    {
        const QDateTime noon = test::noon();
        const model::Wishes snoozed{.isPaused = true, .pausedAt = noon, .pausedUntil = noon.addSecs(3600),
                                    .overrideAt = noon, .overrideUntil = noon.addSecs(3600)};
        QVERIFY(policy::sane(snoozed, noon.addSecs(1800)) == snoozed);
        const auto dayBack = policy::sane(snoozed, noon.addDays(-1));
        QCOMPARE(dayBack.pausedUntil, noon.addDays(-1).addSecs(3600));
        QCOMPARE(dayBack.overrideUntil, noon.addDays(-1).addSecs(3600));
        QVERIFY(policy::sane(dayBack, noon.addDays(-1).addSecs(60)) == dayBack); // counts down from there
        const auto dayOn = policy::sane(snoozed, noon.addDays(1));
        QVERIFY(!dayOn.isPaused && !dayOn.pausedUntil && !dayOn.overrideUntil);
        QVERIFY(policy::sane({.isPaused = true}, noon.addDays(9)).isPaused); // a pause has no end
        model::Wishes broken = snoozed;
        broken.pausedAt = {};
        QVERIFY(!policy::sane(broken, noon).isPaused);
    }
};

QTEST_GUILESS_MAIN(SaneTest)
#include "sane_test.moc"
