#include "ui/format/reason_table.h"
#include "ui/format/reasons.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace fallow;
using namespace fallow::ui;

namespace
{

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QSet<QString> find(const QString &text, const QString &pattern)
{
    QSet<QString> keys;
    auto match = QRegularExpression(pattern).globalMatch(text);
    while (match.hasNext())
        keys.insert(match.next().captured(1));
    return keys;
}

QString sourcesUnder(const QString &folder)
{
    QString text;
    QDirIterator files(QStringLiteral(FALLOW_SOURCE_DIR "/") + folder,
        {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext())
        text += read(files.next());
    return text;
}

std::vector<ReasonRow> allRows()
{
    std::vector<ReasonRow> rows(coreReasonRows().begin(), coreReasonRows().end());
    rows.insert(rows.end(), walletReasonRows().begin(), walletReasonRows().end());
    rows.insert(rows.end(), signingReasonRows().begin(), signingReasonRows().end());
    rows.insert(rows.end(), marketReasonRows().begin(), marketReasonRows().end());
    rows.insert(rows.end(), workReasonRows().begin(), workReasonRows().end());
    rows.insert(rows.end(), catalogReasonRows().begin(), catalogReasonRows().end());
    rows.insert(rows.end(), desktopReasonRows().begin(), desktopReasonRows().end());
    rows.insert(rows.end(), contentReasonRows().begin(), contentReasonRows().end());
    rows.insert(rows.end(), webReasonRows().begin(), webReasonRows().end());
    return rows;
}

} // namespace

class ReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryKeyOfTheContract();
    void answersEveryKeyRaisedInTheSources();
    void answersEveryWarningOfAnExplanation();
    void answersWhatTheWindowAsksForByItself();
    void answersWhatADownloadCanMeet();
    void namesAKeyItDoesNotKnow();
    void saysThatNoReasonWasGiven();
    void holdsEachKeyOnce();
    void writesWholeSentences();
    void showsWhyACheckFails();
    void showsTheKeyOfAnUnknownCheck();
};

void ReasonsTest::answersEveryKeyOfTheContract()
{
    const QString pattern = QStringLiteral("`([a-z]+\\.[a-z_0-9]+)`");
    auto keys = find(read(QStringLiteral(FALLOW_SOURCE_DIR "/core/api/core.h")), pattern);
    keys += find(read(QStringLiteral(FALLOW_SOURCE_DIR "/core/api/wallet.h")), pattern);
    keys += find(read(QStringLiteral(FALLOW_SOURCE_DIR "/core/api/networks.h")), pattern);
    keys += find(read(QStringLiteral(FALLOW_SOURCE_DIR "/core/api/policy.h")), pattern);
    keys += find(read(QStringLiteral(FALLOW_SOURCE_DIR "/core/api/content.h")), pattern);
    keys += find(read(QStringLiteral(FALLOW_SOURCE_DIR "/core/api/images.h")), pattern);
    keys += find(read(QStringLiteral(FALLOW_SOURCE_DIR "/core/api/catalog.h")), pattern);
    keys += find(read(QStringLiteral(FALLOW_SOURCE_DIR "/core/api/web.h")), pattern);
    QVERIFY(keys.size() > 10); // the pattern still finds them
    for (const QString &key : keys)
        QVERIFY2(matchReason(key) == ReasonMatch::Key, qPrintable(key));
}

void ReasonsTest::answersEveryKeyRaisedInTheSources()
{
    const QString text =
        sourcesUnder(QStringLiteral("core")) + sourcesUnder(QStringLiteral("sandbox"))
        + sourcesUnder(QStringLiteral("ui")) + sourcesUnder(QStringLiteral("app/fallow"));
    auto keys = find(text, QStringLiteral("\"([a-z_]+\\.[a-z_0-9]+)\"_reason"));
    QVERIFY(keys.size() > 10);
    keys += find(text, QStringLiteral("\"((?:work|pool|policy|host)\\.[a-z_0-9]+)\""));
    const auto methods = find(read(QStringLiteral(FALLOW_SOURCE_DIR "/core/api/methods.h")),
        QStringLiteral("method\\(\"([a-z_.]+)\""));
    for (const QString &key : keys - methods)
        QVERIFY2(matchReason(key) != ReasonMatch::None, qPrintable(key));
}

/// Warnings are shown before signing: "something is unusual" is too little.
void ReasonsTest::answersEveryWarningOfAnExplanation()
{
    const QString text = sourcesUnder(QStringLiteral("core/poco"));
    auto keys = find(text, QStringLiteral("\\bwarn\\(\"([a-z_]+)\""));
    keys += find(read(QStringLiteral(FALLOW_SOURCE_DIR "/core/poco/explain.h")),
        QStringLiteral("`(?:explain)?\\.([a-z_]+)`"));
    QVERIFY(keys.size() > 10);
    for (const QString &key : keys)
        QVERIFY2(matchReason(QStringLiteral("explain.") + key) == ReasonMatch::Key, qPrintable(key));
}

/// A person who manages keys, accounts and payees meets these: each has a sentence of its own.
void ReasonsTest::answersWhatTheWindowAsksForByItself()
{
    const QStringList folders{QStringLiteral("core/wallet"), QStringLiteral("ui")};
    QSet<QString> keys;
    for (const QString &folder : folders)
        keys += find(sourcesUnder(folder), QStringLiteral("\"(wallet\\.[a-z_0-9]+)\"_reason"));
    // Mistakes of this program, not of its person: the area answers them.
    keys -= {QStringLiteral("wallet.bad_path"), QStringLiteral("wallet.bad_seed"),
        QStringLiteral("wallet.no_description"), QStringLiteral("wallet.bad_limits"),
        QStringLiteral("wallet.no_such_slot")};
    QVERIFY(keys.size() > 10);
    for (const QString &key : keys)
        QVERIFY2(matchReason(key) == ReasonMatch::Key, qPrintable(key));
}

/// The table of sources names these: each has a sentence of its own.
void ReasonsTest::answersWhatADownloadCanMeet()
{
    const QString text =
        sourcesUnder(QStringLiteral("core/content")) + sourcesUnder(QStringLiteral("core/image"));
    auto keys = find(text, QStringLiteral("\"((?:content|image)\\.[a-z_0-9]+)\"_reason"));
    // Mistakes of this program, and flaws of an image that only its maker understands.
    for (const char *key : {"content.bad_message", "content.bad_request", "content.bad_cid", "content.no_link",
             "image.bad_config", "image.bad_digest", "image.bad_layer", "image.bad_manifest", "image.names_too_long",
             "image.nested_index", "image.unpacker_failed", "image.unsupported_media_type"})
        keys.remove(QString::fromLatin1(key));
    QVERIFY(keys.size() > 50);
    for (const QString &key : keys)
        QVERIFY2(matchReason(key) == ReasonMatch::Key, qPrintable(key));
}

void ReasonsTest::namesAKeyItDoesNotKnow()
{
    const ReasonText text = reasonText(QStringLiteral("martian.invasion"));
    QVERIFY(text.sentence.contains(QStringLiteral("martian.invasion")));
    QVERIFY(!text.nextStep.isEmpty());
}

void ReasonsTest::saysThatNoReasonWasGiven()
{
    QVERIFY(!reasonText(QString()).sentence.isEmpty());
    QVERIFY(!reasonText(QStringLiteral(".")).sentence.isEmpty());
}

void ReasonsTest::holdsEachKeyOnce()
{
    QSet<QByteArray> keys;
    for (const ReasonRow &row : allRows()) {
        QVERIFY2(!keys.contains(row.key), row.key);
        keys.insert(row.key);
    }
}

void ReasonsTest::writesWholeSentences()
{
    for (const ReasonRow &row : allRows())
        QVERIFY2(QByteArray(row.sentence).endsWith('.'), row.key);
}

void ReasonsTest::showsWhyACheckFails()
{
    const model::Check stake{QStringLiteral("stake"), false, QStringLiteral("pool.stake_too_low")};
    QCOMPARE(checkText(stake), reasonText(stake.reason).sentence);
    QVERIFY(checkText({QStringLiteral("stake"), false, {}})
        != checkText({QStringLiteral("stake"), true, {}}));
}

void ReasonsTest::showsTheKeyOfAnUnknownCheck()
{
    QCOMPARE(checkText({QStringLiteral("moon_phase"), true, {}}), QStringLiteral("moon_phase"));
}

QTEST_APPLESS_MAIN(ReasonsTest)
#include "reasons_test.moc"
