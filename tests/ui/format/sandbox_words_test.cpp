#include "ui/format/sandbox_words.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace fallow::ui;

namespace
{

/// A source with literals that go over several lines joined, as the compiler sees them.
QString source(const char *name)
{
    QFile file(QStringLiteral(FALLOW_SOURCE_DIR "/sandbox/backends/linux/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    return text.replace(QRegularExpression(QStringLiteral("(?<!\\\\)\"\\s*\n\\s*\"")), QString());
}

QStringList literals(const QString &text, const QString &pattern)
{
    QStringList found;
    auto match = QRegularExpression(pattern).globalMatch(text);
    while (match.hasNext())
        found += match.next().captured(1).replace(QStringLiteral("\\\""), QStringLiteral("\""));
    return found;
}

} // namespace

/// The words of a helper that speaks English only.
class SandboxWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Nothing here has a translation installed, so a marker shows that the table was asked.
    void init() { QVERIFY(QCoreApplication::installTranslator(&m_marker)); }
    void cleanup() { QCoreApplication::removeTranslator(&m_marker); }

    void namesEveryFeatureOfTheProbe()
    {
        const QStringList names = literals(source("probe.cpp"), QStringLiteral("feature\\(\"([a-z_]+)\""));
        QVERIFY(names.size() >= 10); // the pattern still finds them
        for (const QString &name : names)
            QVERIFY2(featureText(name).startsWith(u'*'), qPrintable(name));
    }
    void knowsEveryFixOfTheProbe()
    {
        QStringList all = literals(source("probe.cpp"), QStringLiteral("\"((?:Run|Install b|Start|Boot)(?:[^\"\\\\]|\\\\.)*)\""));
        all += literals(source("kernel_rules.cpp"), QStringLiteral("return \"((?:[^\"\\\\]|\\\\.)*)\";"));
        for (const char *maker : {"NVIDIA", "AMD"})
            all += QStringLiteral("Install the driver of %1 if there is such a card.").arg(QString::fromLatin1(maker));
        QVERIFY2(all.size() >= 14, qPrintable(all.join(u'\n')));
        for (const QString &fix : all)
            QVERIFY2(featureFixText(fix).startsWith(u'*'), qPrintable(fix));
    }
    void knowsEverythingTheXrayTries()
    {
        const QString text = source("xray.cpp");
        QStringList tried = literals(text, QStringLiteral("saw\\(\"[a-z]+\", \"([^\"]+)\""));
        tried += literals(text, QStringLiteral("refused\\(\\s*\"[a-z]+\", \"([^\"]+)\""));
        tried += literals(text, QStringLiteral("m_lines\\.push_back\\(\\s*\\{\"[a-z]+\", \"([^\"]+)\""));
        tried += literals(text, QStringLiteral("limit\\(\"([^\"]+)\""));
        for (const QString &name : literals(text, QStringLiteral("noSocket\\(\"([^\"]+)\"")))
            tried += QStringLiteral("socket ") + name;
        for (const QString &path : literals(text, QStringLiteral("\"(/[a-z][^\"]*)\"")))
            tried += QStringLiteral("open ") + path;
        QVERIFY2(tried.size() >= 30, qPrintable(tried.join(u'\n')));
        for (const QString &each : tried) {
            if (each.endsWith(u' ')) // followed by a path
                QVERIFY2(xrayTriedText(each + u'/').startsWith(u'*'), qPrintable(each));
            else
                QVERIFY2(xrayTriedText(each).startsWith(u'*'), qPrintable(each));
        }
        for (const QString &area : literals(text, QStringLiteral("(?:saw|refused|noOpen)\\(\\s*\"([a-z]+)\"")))
            QVERIFY2(xrayAreaText(area).startsWith(u'*'), qPrintable(area));
    }
    void keepsThePathThatWasTried()
    {
        QCOMPARE(xrayTriedText(QStringLiteral("open /dev/mem")), QStringLiteral("*Open /dev/mem"));
        QCOMPARE(xrayTriedText(QStringLiteral("bytes free in /iexec_out")), QStringLiteral("*Free in /iexec_out"));
    }
    void passesOnWhatItDoesNotKnow()
    {
        for (const char *text : {"fly to /moon", "open sesame", "", "lists /", "%1"}) {
            const QString strange = QString::fromLatin1(text);
            QCOMPARE(featureText(strange), strange);
            QCOMPARE(featureFixText(strange), strange);
            QCOMPARE(xrayAreaText(strange), strange);
            QCOMPARE(xrayTriedText(strange), strange);
        }
    }
    void saysWhatAnAnswerMeans_data()
    {
        QTest::addColumn<QString>("tried");
        QTest::addColumn<QString>("cameBack");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *tried, const char *cameBack, const char *said) {
            QTest::addRow("%s: %s", tried, cameBack)
                << QString::fromLatin1(tried) << QString::fromLatin1(cameBack) << QString::fromLatin1(said);
        };
        row("open /dev/mem", "ENOENT", "*not there (ENOENT)");
        row("open /dev/mem", "EACCES", "*refused (EACCES)");
        row("list /iexec_in", "", "*nothing");
        row("bytes free in /", "1500000000", "1.5 GB");
        row("bytes of data", "none", "*no limit of its own");
        row("bytes of data", "many", "many");
        row("processes", "256", "256");
        row("processes", "none", "none");
        row("scheduling class", "idle", "*only what nobody else wants");
        row("scheduling class", "other", "other");
        row("list /", "ENOENT", "ENOENT"); // a name in the image
        row("open /dev/mem", "E", "E");
        row("list /", "E", "E");
        row("list /", "Etc bin", "Etc bin");
        row("list /", "%1 %2", "%1 %2");
    }
    void saysWhatAnAnswerMeans()
    {
        QFETCH(const QString, tried);
        QFETCH(const QString, cameBack);
        QFETCH(const QString, said);
        QCOMPARE(xrayCameBackText(tried, cameBack, QLocale::c()), said);
    }

private:
    class Marker : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *context, const char *text, const char *, int) const override
        {
            return qstrcmp(context, "Sandbox") == 0 ? u'*' + QString::fromUtf8(text) : QString();
        }
    };
    Marker m_marker;
};

QTEST_GUILESS_MAIN(SandboxWordsTest)
#include "sandbox_words_test.moc"
