#include "ui/session/settings_controller.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"

#include <QSignalSpy>
#include <QTest>

namespace fallow::ui
{

using model::Preset;
using test::FakeCore;

class SettingsControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsNothingBeforeItHasRead();
    void showsTheRowsOfASection();
    void findsASettingInAnySection();
    void knowsTheComputerWhenItsStatusComesLater();
    void aChangeMakesThePresetThePersonsOwn();
    void aChangeOutsideThePresetLeavesIt();
    void customBeginsAsWhatThePresetMeant();
    void saysWhatTheCoreRefused();
    void everyRowReadsWhatItWrote();
    void choosesQuietAppsAndKeepsOneThatIsGone();
    void saysWhatIsSeenAndWhatIsNot();
    void saysThatTheFileWasDamagedUntilItIsWritten();
    void findsWhatStandsOnOtherTabs();
    void theWeekIsWhatItsWindowsAddUpTo();
    void windowsOfTheWeekAreChanged();

private:
    int rowOf(const QString &title);
    QVariant shown(const QString &title, int role);
    test::FakePolicy &policy() { return static_cast<FakeCore &>(m_link->core()).policy(); }

    const test::FakeClock m_clock{1795348802};
    std::unique_ptr<LocalLink> m_link;
    std::unique_ptr<CoreState> m_state;
    std::unique_ptr<SettingsController> m_settings;
};

void SettingsControllerTest::init()
{
    m_settings.reset();
    m_state.reset();
    m_link = std::make_unique<LocalLink>(FakeCore::typical());
    m_state = std::make_unique<CoreState>(*m_link, m_clock, QLocale::c());
    m_settings = std::make_unique<SettingsController>(*m_state, QLocale::c());
    m_state->start();
    QTRY_COMPARE(m_state->phase(), CoreState::Phase::Live);
}

QVariant SettingsControllerTest::shown(const QString &title, int role)
{
    SettingListModel &list = *m_settings->list();
    for (int i = 0; i < list.rowCount(); ++i) {
        if (list.index(i).data(SettingListModel::TitleRole) == title)
            return list.index(i).data(role);
    }
    return {};
}

int SettingsControllerTest::rowOf(const QString &title)
{
    m_settings->list()->setSearch(title);
    const QVariant row = shown(title, SettingListModel::RowRole);
    m_settings->list()->setSearch({});
    return row.isValid() ? row.toInt() : -1;
}

void SettingsControllerTest::knowsNothingBeforeItHasRead()
{
    QVERIFY(!m_settings->isKnown());
    m_settings->set(0, 50);
    m_settings->setPreset(0);
    m_settings->toggleApp(QStringLiteral("/usr/bin/blender"));
    QVERIFY(!m_settings->isBusy());
    m_settings->read();
    QTRY_VERIFY(m_settings->isKnown());
    QCOMPARE(m_settings->preset(), static_cast<int>(Preset::Balanced));
}

void SettingsControllerTest::showsTheRowsOfASection()
{
    m_settings->read();
    QTRY_VERIFY(m_settings->isKnown());
    QCOMPARE(shown(QStringLiteral("Processor cores"), SettingListModel::TextRole), QStringLiteral("6 of 8"));
    QVERIFY(!shown(QStringLiteral("Also on battery"), SettingListModel::RowRole).isValid());
    m_settings->list()->setSection(static_cast<int>(SettingSection::When));
    QVERIFY(shown(QStringLiteral("Also on battery"), SettingListModel::RowRole).isValid());
    QCOMPARE(shown(QStringLiteral("Count me as away after"), SettingListModel::TextRole), QStringLiteral("3 min"));
    QCOMPARE(m_settings->sections().size(), 6);
}

void SettingsControllerTest::findsASettingInAnySection()
{
    SettingListModel &list = *m_settings->list();
    list.setSearch(QStringLiteral("  BATTERY "));
    QCOMPARE(list.count(), 2);
    QCOMPARE(shown(QStringLiteral("Also on battery"), SettingListModel::SectionRole), QStringLiteral("When"));
    list.setSearch(QStringLiteral("no such thing"));
    QCOMPARE(list.count(), 0);
    list.setSearch({});
    QVERIFY(list.count() > 0);
    QCOMPARE(shown(QStringLiteral("Processor cores"), SettingListModel::SectionRole), QString());
}

void SettingsControllerTest::knowsTheComputerWhenItsStatusComesLater()
{
    CoreState state(*m_link, m_clock, QLocale::c());
    SettingsController settings(state, QLocale::c());
    settings.read();
    QTRY_VERIFY(settings.isKnown());
    QCOMPARE(settings.list()->index(0).data(SettingListModel::TextRole).toString(), QStringLiteral("75 %"));
    state.start();
    QTRY_COMPARE(settings.list()->index(0).data(SettingListModel::TextRole).toString(), QStringLiteral("6 of 8"));
}

void SettingsControllerTest::aChangeMakesThePresetThePersonsOwn()
{
    m_settings->read();
    QTRY_VERIFY(m_settings->isKnown());
    m_settings->set(rowOf(QStringLiteral("Also on battery")), 1);
    QTRY_COMPARE(m_settings->preset(), static_cast<int>(Preset::Custom));
    QVERIFY(policy().settings({}).result()->settings.custom.onBattery);
}

void SettingsControllerTest::aChangeOutsideThePresetLeavesIt()
{
    m_settings->read();
    QTRY_VERIFY(m_settings->isKnown());
    m_settings->set(rowOf(QStringLiteral("Leave free on the disk")), 20);
    QTRY_COMPARE(policy().settings({}).result()->settings.minFreeDiskBytes, qint64{20'000'000'000});
    QTRY_VERIFY(!m_settings->isBusy());
    QCOMPARE(m_settings->preset(), static_cast<int>(Preset::Balanced));
}

void SettingsControllerTest::customBeginsAsWhatThePresetMeant()
{
    model::Profile profile;
    profile.away.coresPercent = 35;
    policy().setProfile(profile);
    m_settings->read();
    QTRY_VERIFY(m_settings->isKnown());
    m_settings->setPreset(static_cast<int>(Preset::Custom));
    QTRY_COMPARE(m_settings->preset(), static_cast<int>(Preset::Custom));
    QCOMPARE(policy().settings({}).result()->settings.custom.away.coresPercent, qint64{35});
    m_settings->setPreset(static_cast<int>(Preset::Light));
    QTRY_COMPARE(m_settings->preset(), static_cast<int>(Preset::Light));
}

void SettingsControllerTest::saysWhatTheCoreRefused()
{
    m_settings->read();
    QTRY_VERIFY(m_settings->isKnown());
    policy().refuseNext(base::fail(base::Code::InvalidArgument, base::Reason(QStringLiteral("settings.loss_needs_prices"))));
    m_settings->set(rowOf(QStringLiteral("Do not work at a loss")), 1);
    QTRY_VERIFY(m_settings->error().startsWith(QStringLiteral("To avoid work at a loss")));
    QVERIFY(!policy().settings({}).result()->settings.power.neverAtALoss);
}

void SettingsControllerTest::everyRowReadsWhatItWrote()
{
    for (const SettingRow &row : settingRows()) {
        for (const qint64 value : {row.least, row.least + row.step, row.most}) {
            SettingValues values;
            row.set(values, value);
            QVERIFY2(row.get(values) == value, row.title);
            const bool isElsewhere = values.settings != model::WorkSettings();
            QVERIFY2(!(isElsewhere && row.isOfProfile), row.title);
            const bool isInProfile = values.profile != model::Profile();
            QVERIFY2(!(isInProfile && !row.isOfProfile), row.title);
        }
    }
}

void SettingsControllerTest::choosesQuietAppsAndKeepsOneThatIsGone()
{
    model::WorkSettings settings;
    settings.quietApps = {{QStringLiteral("Gone"), QStringLiteral("/opt/gone")}};
    policy().setSettings(settings);
    m_settings->read();
    m_settings->readApps();
    QTRY_VERIFY(m_settings->apps()->count() > 0);
    m_settings->read();
    QTRY_VERIFY(m_settings->isKnown());
    const auto first = m_settings->apps()->index(0);
    QCOMPARE(first.data(LineListModel::KeyRole), QStringLiteral("/opt/gone"));
    QVERIFY(first.data(LineListModel::ChosenRole).toBool());
    m_settings->toggleApp(QStringLiteral("/usr/bin/blender"));
    QTRY_COMPARE(policy().settings({}).result()->settings.quietApps.size(), size_t{2});
    QTRY_VERIFY(!m_settings->isBusy());
    m_settings->toggleApp(QStringLiteral("/opt/gone"));
    QTRY_COMPARE(policy().settings({}).result()->settings.quietApps.size(), size_t{1});
    QCOMPARE(policy().settings({}).result()->settings.quietApps.front().name, QStringLiteral("Blender"));
}

void SettingsControllerTest::saysWhatIsSeenAndWhatIsNot()
{
    m_settings->readSights();
    QTRY_COMPARE(m_settings->sights()->count(), 2);
    const auto used = m_settings->sights()->index(0);
    QCOMPARE(used.data(LineListModel::TitleRole), QStringLiteral("Mouse or keyboard in use"));
    QCOMPARE(used.data(LineListModel::ValueRole), QStringLiteral("no"));
    const auto game = m_settings->sights()->index(1);
    QVERIFY(game.data(LineListModel::DetailRole).toString().startsWith(QStringLiteral("gamemode · ")));
    QVERIFY(!game.data(LineListModel::ChosenRole).toBool());
}

void SettingsControllerTest::saysThatTheFileWasDamagedUntilItIsWritten()
{
    policy().setFileReason(QStringLiteral("settings.work_damaged"));
    m_settings->read();
    QTRY_VERIFY(m_settings->trouble().startsWith(QStringLiteral("Some of your settings")));
    m_settings->setPreset(static_cast<int>(Preset::Light));
    QTRY_COMPARE(m_settings->trouble(), QString());
}

void SettingsControllerTest::findsWhatStandsOnOtherTabs()
{
    m_settings->search(QStringLiteral("log in"));
    LineListModel &places = *m_settings->places();
    QCOMPARE(places.count(), 1);
    const int tab = places.index(0).data(LineListModel::KeyRole).toInt();
    QCOMPARE(m_settings->tabs().at(tab), QStringLiteral("This desktop"));
    m_settings->search(QStringLiteral("NOTIFICATION"));
    QVERIFY(places.count() >= 1);
    m_settings->search(QStringLiteral("week"));
    QCOMPARE(m_settings->tabs().at(places.index(0).data(LineListModel::KeyRole).toInt()), QStringLiteral("Hours of the week"));
    m_settings->search(QStringLiteral("  "));
    QCOMPARE(places.count(), 0);
}

void SettingsControllerTest::theWeekIsWhatItsWindowsAddUpTo()
{
    m_settings->read();
    QTRY_VERIFY(m_settings->isKnown());
    HoursController &hours = *m_settings->hours();
    const auto runsOn = [&hours](int day) {
        QStringList texts;
        for (const QVariant &each : hours.runs()) {
            const auto run = each.value<WeekRun>();
            if (run.day == day)
                texts << QStringLiteral("%1-%2 %3").arg(run.from * 24).arg(run.to * 24).arg(run.name);
        }
        return texts;
    };
    QCOMPARE(runsOn(0), QStringList{QStringLiteral("0-24 Balanced")});
    model::WorkSettings settings{.preset = Preset::Balanced};
    settings.hours = {{.hours = {.days = {1, 2}, .fromMinute = 9 * 60, .toMinute = 17 * 60}, .preset = Preset::Off},
        {.hours = {.days = {}, .fromMinute = 22 * 60, .toMinute = 6 * 60}, .preset = Preset::Everything}, // over midnight
        {.hours = {.days = {1}, .fromMinute = 8 * 60, .toMinute = 10 * 60}, .preset = Preset::Light}}; // partly under the first
    hours.set(settings);
    QCOMPARE(runsOn(0), (QStringList{QStringLiteral("0-6 Everything"), QStringLiteral("6-8 Balanced"), QStringLiteral("8-9 Light"),
        QStringLiteral("9-17 Off"), QStringLiteral("17-22 Balanced"), QStringLiteral("22-24 Everything")}));
    QCOMPARE(runsOn(6), (QStringList{QStringLiteral("0-6 Everything"), QStringLiteral("6-22 Balanced"), QStringLiteral("22-24 Everything")}));
    settings.hours = {{.hours = {.days = {1}, .fromMinute = 12 * 60, .toMinute = 12 * 60}, .preset = Preset::Off}}; // a whole day from noon
    hours.set(settings);
    QCOMPARE(runsOn(0), (QStringList{QStringLiteral("0-12 Balanced"), QStringLiteral("12-24 Off")}));
    QCOMPARE(runsOn(1), (QStringList{QStringLiteral("0-12 Off"), QStringLiteral("12-24 Balanced")}));
}

void SettingsControllerTest::windowsOfTheWeekAreChanged()
{
    HoursController &hours = *m_settings->hours();
    hours.add(); // nothing is known yet
    QVERIFY(!m_settings->isBusy());
    m_settings->read();
    QTRY_VERIFY(m_settings->isKnown());
    const auto kept = [this] { return policy().settings({}).result()->settings.hours; };
    hours.add();
    QTRY_COMPARE(hours.list()->count(), 1);
    QCOMPARE(kept().size(), size_t{1});
    hours.setPreset(0, static_cast<int>(Preset::Light));
    QTRY_COMPARE(kept().front().preset, Preset::Light);
    hours.toggleDay(0, 6);
    QTRY_COMPARE(kept().front().hours.days, (std::vector<qint64>{1, 2, 3, 4, 5, 6}));
    hours.toggleDay(0, 6);
    QTRY_VERIFY(kept().front().hours.days.empty()); // every day again
    for (int day = 0; day < 7; ++day)
        hours.toggleDay(0, day);
    QTRY_COMPARE(kept().front().hours.days, std::vector<qint64>{7}); // the last one stays
    hours.setFrom(0, 23 * 60 + 45);
    hours.setTo(0, 24 * 60);
    QTRY_COMPARE(kept().front().hours.toMinute, qint64{24 * 60});
    hours.setFrom(0, 24 * 60);
    hours.setTo(0, -1);
    hours.setPreset(0, 99);
    hours.toggleDay(0, 9);
    hours.remove(4);
    hours.raise(0);
    QCOMPARE(kept().front().hours.fromMinute, qint64{23 * 60 + 45});
    hours.add();
    QTRY_COMPARE(hours.list()->count(), 2);
    hours.raise(1);
    QTRY_COMPARE(kept().back().preset, Preset::Light);
    hours.remove(0);
    QTRY_COMPARE(hours.list()->count(), 1);
    QCOMPARE(kept().front().preset, Preset::Light);
}

} // namespace fallow::ui

QTEST_GUILESS_MAIN(fallow::ui::SettingsControllerTest)
#include "settings_controller_test.moc"
