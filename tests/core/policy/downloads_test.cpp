#include "core/policy/downloads.h"

#include <QTest>

using namespace fallow;
using namespace fallow::policy;
using model::Fact;
using model::Preset;

/// What holds downloads of tasks, and how fast all of them may be.
class DownloadsTest : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now{QDate(2026, 3, 4), QTime(12, 0), Qt::UTC}; // a Wednesday
    Input m_input;

    QString waitFor() const { return downloadsNow(m_input).waitFor; }
    void setMetered(bool isMetered) { m_input.facts[Fact::Metered] = {.number = isMetered ? 1.0 : 0.0, .subject = {}}; }

private Q_SLOTS:
    void init()
    {
        m_input = {};
        m_input.now = m_now;
        m_input.settings.preset = Preset::Balanced;
    }

    void nothingHoldsThemAtFirst() { QCOMPARE(downloadsNow(m_input), Downloads{}); }
    void aLineThatCostsByVolumeDoes()
    {
        setMetered(true);
        QCOMPARE(waitFor(), QStringLiteral("metered"));
        setMetered(false);
        QCOMPARE(waitFor(), QString());
    }
    void unlessThePersonPaysForIt()
    {
        setMetered(true);
        m_input.settings.preset = Preset::Custom;
        m_input.settings.custom.onMetered = true;
        QCOMPARE(waitFor(), QString());
    }
    void anOverrideDoesNotPayForIt()
    {
        setMetered(true);
        m_input.wishes.overrideUntil = m_now.addSecs(60);
        QCOMPARE(waitFor(), QStringLiteral("metered"));
    }
    void soDoHoursOff()
    {
        m_input.settings.hours = {{.hours = {.fromMinute = 11 * 60, .toMinute = 13 * 60}, .preset = Preset::Off}};
        QCOMPARE(waitFor(), QStringLiteral("schedule"));
        m_input.wishes.overrideUntil = m_now.addSecs(60);
        QCOMPARE(waitFor(), QString());
        m_input.wishes.overrideUntil.reset();
        m_input.now = m_now.addSecs(3600);
        QCOMPARE(waitFor(), QString());
    }
    void soDoesThePersonUntilItIsOver()
    {
        m_input.wishes.isPaused = true;
        QCOMPARE(waitFor(), QStringLiteral("user"));
        m_input.wishes.pausedUntil = m_now;
        QCOMPARE(waitFor(), QString());
    }
    void whatComesFirstIsTold()
    {
        setMetered(true);
        m_input.settings.hours = {{.hours = {}, .preset = Preset::Off}};
        QCOMPARE(waitFor(), QStringLiteral("schedule"));
        m_input.wishes.isPaused = true;
        QCOMPARE(waitFor(), QStringLiteral("user"));
    }
    void theLimitIsThatOfTheProfile()
    {
        m_input.settings.custom.downloadMbits = 16;
        QCOMPARE(downloadsNow(m_input).mbits, 0);
        m_input.settings.hours = {{.hours = {.fromMinute = 12 * 60, .toMinute = 13 * 60}, .preset = Preset::Custom}};
        QCOMPARE(downloadsNow(m_input).mbits, 16);
        m_input.wishes.isPaused = true;
        QCOMPARE(downloadsNow(m_input).mbits, 16);
    }
};

QTEST_APPLESS_MAIN(DownloadsTest)
#include "downloads_test.moc"
