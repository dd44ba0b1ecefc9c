#include "ui/format/download.h"

#include <QTest>

namespace fallow::ui
{

using model::Download;

class DownloadFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreShort_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::newRow("a URL") << QStringLiteral("https://example.org/a/b/data.zip?key=1") << QStringLiteral("data.zip");
        QTest::newRow("a host") << QStringLiteral("https://example.org/") << QStringLiteral("https://example.org/");
        QTest::newRow("an image") << QStringLiteral("docker.io/library/app:1") << QStringLiteral("docker.io/library/app:1");
        QTest::newRow("a CID") << QStringLiteral("ipfs://bafybeigxxi6owntq62jqnrx5y3td5xcdpdf5yjn5n7uitg3qbulkgol5am")
                               << QStringLiteral("ipfs://bafybeigxxi6owntq\u20263qbulkgol5am");
        QTest::newRow("nothing") << QString() << QString();
    }
    void namesAreShort()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, name);
        const QString shown = downloadName(address);
        QCOMPARE(shown, name);
        QVERIFY(shown.size() <= 48);
    }
    void saysWhatItDoes_data()
    {
        QTest::addColumn<QString>("phase");
        QTest::addColumn<QString>("waitingFor");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("tone");
        const auto row = [](const char *phase, const char *waitingFor, const char *word, Tone tone) {
            QTest::addRow("%s %s", phase, waitingFor) << QString::fromLatin1(phase) << QString::fromLatin1(waitingFor)
                                                      << QString::fromLatin1(word) << static_cast<int>(tone);
        };
        row("", "", "Beginning", Tone::Info);
        row("resolve", "", "Looking", Tone::Info);
        row("download", "", "Downloading", Tone::Info);
        row("download", "disk", "Waiting", Tone::Waiting);
        row("unpack", "", "Unpacking", Tone::Info);
        row("sealed", "disk", "Done", Tone::Good);
        row("failed", "", "Ended", Tone::Danger);
    }
    void saysWhatItDoes()
    {
        QFETCH(const QString, phase);
        QFETCH(const QString, waitingFor);
        QFETCH(const QString, word);
        QFETCH(const int, tone);
        const Download download{.phase = phase, .waitingFor = waitingFor};
        QCOMPARE(downloadWord(download), word);
        QCOMPARE(static_cast<int>(downloadTone(download)), tone);
    }
    void everyReasonToWaitHasItsSentence()
    {
        QStringList sentences;
        for (const char *why : {"disk", "user", "metered", "schedule", "quota"}) {
            const QString sentence = downloadWait({.waitingFor = QString::fromLatin1(why)});
            QVERIFY(!sentence.isEmpty() && !sentences.contains(sentence));
            sentences += sentence;
        }
        QVERIFY(downloadWait({}).isEmpty());
        QVERIFY(downloadWait({.waitingFor = QStringLiteral("disk"), .isOver = true}).isEmpty());
    }
    void figuresAreThoseOfTheCore()
    {
        const Download download{.received = 1'200'000, .verified = 1'100'000, .written = 1'000'000,
            .total = 3'400'000, .bytesPerSecond = 2'100'000};
        QCOMPARE(downloadAmount(download, QLocale::c()), QStringLiteral("1.2 MB of 3.4 MB"));
        QCOMPARE(downloadProof(download, QLocale::c()), QStringLiteral("proven 1.1 MB, written 1.0 MB"));
        QCOMPARE(downloadRate(download, QLocale::c()), QStringLiteral("2.1 MB/s"));
        QVERIFY(std::abs(*downloadShare(download) - 1.2 / 3.4) < 1e-9);
        QVERIFY(!downloadShare({.received = 5}));
        QCOMPARE(downloadAmount({.received = 5}, QLocale::c()), QStringLiteral("5 B"));
        QVERIFY(downloadRate({.bytesPerSecond = 5, .isOver = true}, QLocale::c()).isEmpty());
    }
    void aSourceThatIsOutSaysWhy()
    {
        const model::SourceUse out{QStringLiteral("https://a"), 5, 0, 5, QStringLiteral("content.timeout")};
        QVERIFY(sourceState(out).size() > 10 && !sourceState(out).contains(u"content."));
        QVERIFY(sourceUse(out, QLocale::c()).contains(QStringLiteral("thrown away 5 B")));
        QVERIFY(!sourceUse({QStringLiteral("https://a"), 5, 5, 0, {}}, QLocale::c()).contains(u"thrown"));
        QVERIFY(sourceState({QStringLiteral("https://a"), 5, 0, 0, {}}) != sourceState({QStringLiteral("https://a"), 0, 0, 0, {}}));
    }
    void tasksAndThePersonAreTold()
    {
        QVERIFY(pinsText({}).isEmpty());
        const QString user = pinsText({QStringLiteral("user")});
        const QString task = pinsText({QStringLiteral("task:1"), QStringLiteral("task:2")});
        const QString both = pinsText({QStringLiteral("task:1"), QStringLiteral("user")});
        QVERIFY(pinsText({QStringLiteral("image:0x1"), QStringLiteral("image:0x2")}) != pinsText({QStringLiteral("task:1"), QStringLiteral("task:2")}));
        QVERIFY(!user.isEmpty() && task.contains(u'2') && both.contains(u'1') && both != task);
    }
};

} // namespace fallow::ui

QTEST_GUILESS_MAIN(fallow::ui::DownloadFormatTest)
#include "download_format_test.moc"
