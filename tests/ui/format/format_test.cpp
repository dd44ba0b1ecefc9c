#include "ui/format/address.h"
#include "ui/format/money.h"
#include "ui/format/phase.h"
#include "ui/format/quantity.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <QTest>
#include <QTime>

using namespace fallow;
using namespace fallow::ui;
using namespace std::chrono_literals;
using model::TaskPhase;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0)); // local: texts are local

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesMoneyExactly_data();
    void writesMoneyExactly();
    void separatesMoneyAsTheLocaleDoes();
    void writesDurations_data();
    void writesDurations();
    void writesSizes_data();
    void writesSizes();
    void givesNoShareOfNothing();
    void namesTheDayOfAnotherDay();
    void shortensAddresses();
    void findsInitials_data();
    void findsInitials();
    void keepsHuesWithinTheTheme();
    void saysPausedInsteadOfThePhase();
    void keepsThePhaseOfAPausedTaskThatEnded();
    void givesNoShareWithoutAWhole();
    void clampsAShareThatOverran();
    void leavesNoPhaseWithoutAWord();
};

void FormatTest::writesMoneyExactly_data()
{
    QTest::addColumn<qint64>("nrlc");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0.000");
    QTest::newRow("three decimals") << qint64(120'000'000) << QStringLiteral("0.120");
    QTest::newRow("smallest unit is not rounded away") << qint64(1) << QStringLiteral("0.000000001");
    QTest::newRow("trailing zeros go") << qint64(1'234'500'000) << QStringLiteral("1.2345");
    QTest::newRow("groups") << qint64(1'250'000'000'000) << QStringLiteral("1,250.000");
    QTest::newRow("loss") << qint64(-2'500'000'000) << QStringLiteral("-2.500");
    QTest::newRow("below minus zero") << qint64(-1) << QStringLiteral("-0.000000001");
    QTest::newRow("lowest of 64 bits") << std::numeric_limits<qint64>::min()
                                       << QStringLiteral("-9,223,372,036.854775808");
}

void FormatTest::writesMoneyExactly()
{
    QFETCH(qint64, nrlc);
    QFETCH(QString, text);
    QCOMPARE(rlcText(base::Nrlc{nrlc}, english), text);
}

void FormatTest::separatesMoneyAsTheLocaleDoes()
{
    QCOMPARE(rlcText(base::Nrlc{1'250'120'000'000}, german), QStringLiteral("1.250,120"));
}

void FormatTest::writesDurations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative: clocks differ") << qint64(-5000) << QStringLiteral("0 ms");
    QTest::newRow("milliseconds") << qint64(6) << QStringLiteral("6 ms");
    QTest::newRow("seconds") << qint64(59'999) << QStringLiteral("59 s");
    QTest::newRow("minutes") << qint64(14 * 60'000) << QStringLiteral("14 min");
    QTest::newRow("hours and minutes") << qint64((2 * 60 + 41) * 60'000) << QStringLiteral("2 h 41 min");
    QTest::newRow("full hours") << qint64(2 * 3'600'000) << QStringLiteral("2 h");
    QTest::newRow("days and hours") << qint64(76 * 3'600'000) << QStringLiteral("3 d 4 h");
}

void FormatTest::writesDurations()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(durationText(std::chrono::milliseconds(ms), english), text);
}

void FormatTest::writesSizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative") << qint64(-1) << QStringLiteral("0 B");
    QTest::newRow("bytes") << qint64(999) << QStringLiteral("999 B");
    QTest::newRow("never a thousand of a unit") << qint64(999'999) << QStringLiteral("1.0 MB");
    QTest::newRow("megabytes") << qint64(327'155'712) << QStringLiteral("327 MB");
    QTest::newRow("gigabytes") << qint64(1'288'490'188) << QStringLiteral("1.3 GB");
    QTest::newRow("beyond the last unit") << qint64(5'000'000'000'000'000) << QStringLiteral("5,000.0 TB");
}

void FormatTest::writesSizes()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(sizeText(bytes, english), text);
}

void FormatTest::givesNoShareOfNothing()
{
    QCOMPARE(shareText(0, 0, english), QString());
    QCOMPARE(shareText(509, 512, english), QStringLiteral("99.4 %"));
    QCOMPARE(shareText(3, 3, english), QStringLiteral("100 %"));
}

void FormatTest::namesTheDayOfAnotherDay()
{
    QCOMPARE(momentText(noon.addSecs(60), noon, english), QStringLiteral("12:01"));
    QCOMPARE(momentText(noon.addDays(1), noon, english), QStringLiteral("Mon 12:00"));
    QVERIFY(momentText(noon.addDays(30), noon, english).contains(QStringLiteral("12/22/26")));
}

void FormatTest::shortensAddresses()
{
    const auto address = base::Address::fromHex(u"0x71c4000000000000000000000000000000009a20");
    QVERIFY(address.has_value());
    QCOMPARE(shortAddress(*address), QStringLiteral("0x71c4\u20269a20"));
    QCOMPARE(shortId(QStringLiteral("0x12")), QStringLiteral("0x12"));
}

void FormatTest::findsInitials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString() << QStringLiteral("?");
    QTest::newRow("punctuation") << QStringLiteral("--") << QStringLiteral("?");
    QTest::newRow("one letter") << QStringLiteral("x") << QStringLiteral("X");
    QTest::newRow("one word") << QStringLiteral("blast") << QStringLiteral("Bl");
    QTest::newRow("words") << QStringLiteral("AutoDock Vina 2") << QStringLiteral("AV");
}

void FormatTest::findsInitials()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QCOMPARE(initials(name), text);
}

void FormatTest::keepsHuesWithinTheTheme()
{
    base::Address address;
    for (int last = 0; last < 256; ++last) {
        address.data()[base::Address::size - 1] = static_cast<uint8_t>(last);
        QVERIFY(hueOf(address) >= 0 && hueOf(address) < 6);
    }
}

void FormatTest::saysPausedInsteadOfThePhase()
{
    model::Task task;
    task.phase = TaskPhase::Computing;
    task.paused = true;
    QCOMPARE(phaseWord(task), QStringLiteral("Paused"));
    QCOMPARE(phaseTone(task), Tone::Waiting);
}

void FormatTest::keepsThePhaseOfAPausedTaskThatEnded()
{
    model::Task task;
    task.phase = TaskPhase::Paid;
    task.paused = true;
    QCOMPARE(phaseWord(task), QStringLiteral("Paid"));
}

void FormatTest::givesNoShareWithoutAWhole()
{
    model::Task task;
    task.phase = TaskPhase::Downloading;
    QVERIFY(!phaseShare(task));
    task.transfer = model::TransferProgress{QStringLiteral("image"), 10, std::nullopt};
    QVERIFY(!phaseShare(task));
    task.transfer->totalBytes = 0;
    QVERIFY(!phaseShare(task));
    QCOMPARE(phaseDetail(task, noon, english), QStringLiteral("10 B of 0 B"));
}

void FormatTest::clampsAShareThatOverran()
{
    model::Task task;
    task.phase = TaskPhase::Computing;
    task.timeLimitMs = 1000;
    task.usage = model::TaskUsage{.wallMs = 5000};
    QCOMPARE(phaseShare(task).value(), 1.0);
}

void FormatTest::leavesNoPhaseWithoutAWord()
{
    QSet<QString> words;
    for (const auto &name : jsonNames(TaskPhase())) {
        model::Task task;
        task.phase = name.value;
        const QString word = phaseWord(task);
        QVERIFY(!word.isEmpty());
        words.insert(word);
        phaseDetail(task, noon, english);
    }
    QCOMPARE(words.size(), static_cast<qsizetype>(jsonNames(TaskPhase()).size()));
}

QTEST_APPLESS_MAIN(FormatTest)
#include "format_test.moc"
