#include "ui/format/catalog_words.h"

#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using namespace Qt::StringLiterals;

namespace
{

QString valueOf(const std::vector<CatalogFact> &facts, const char *name)
{
    for (const CatalogFact &fact : facts) {
        if (fact.name == QLatin1String(name))
            return fact.value;
    }
    return u"(not said)"_s;
}

const QString notSaid = u"(not said)"_s;

} // namespace

/// Catalogs and their entries in words.
class CatalogWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatCuratorsThink_data();
    void saysWhatCuratorsThink();
    void givesAPriceOnlyWhereOneIsKnown();
    void saysOnlyWhatIsKnown();
    void saysWhatARunNeedsAndSees();
    void saysWhatIsHeldAgainstIt();
    void saysWhatTheChainSays_data();
    void saysWhatTheChainSays();
    void namesWhatHasNoName();
    void saysWhyACatalogIsNotTheNewest_data();
    void saysWhyACatalogIsNotTheNewest();

private:
    const QLocale m_locale = QLocale::c();
};

void CatalogWordsTest::saysWhatCuratorsThink_data()
{
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("approved") << u"approved"_s << u"Reviewed by 5"_s << Tone::Good;
    QTest::newRow("unreviewed") << u"unreviewed"_s << u"Not reviewed"_s << Tone::Neutral;
    QTest::newRow("suspended") << u"suspended"_s << u"Suspended"_s << Tone::Waiting;
    QTest::newRow("revoked") << u"revoked"_s << u"Revoked"_s << Tone::Danger;
    QTest::newRow("refused") << u"refused"_s << u"Unreadable"_s << Tone::Danger;
    QTest::newRow("of a later version") << u"praised"_s << u"Not reviewed"_s << Tone::Neutral;
}

void CatalogWordsTest::saysWhatCuratorsThink()
{
    QFETCH(QString, standing);
    QFETCH(QString, word);
    QFETCH(Tone, tone);
    const model::CatalogEntry entry{.standing = standing, .curators = 3, .reviewers = 2};
    QCOMPARE(standingWord(entry), word);
    QCOMPARE(standingTone(entry), tone);
}

void CatalogWordsTest::givesAPriceOnlyWhereOneIsKnown()
{
    model::CatalogEntry entry;
    QCOMPARE(priceText(entry, m_locale), QString());
    QCOMPARE(priceUnit(entry), QString());
    entry.price = base::Nrlc{0};
    QCOMPARE(priceText(entry, m_locale), u"Free"_s);
    QCOMPARE(priceUnit(entry), QString());
    entry.price = base::Nrlc{1};
    QCOMPARE(priceText(entry, m_locale), u"0.000000001"_s);
    QCOMPARE(priceUnit(entry), u"RLC"_s);
}

void CatalogWordsTest::saysOnlyWhatIsKnown()
{
    model::EntryDetail detail;
    detail.entry.kind = u"app"_s;
    const auto bare = entryFacts(detail, m_locale);
    for (const char *name : {"Version", "Licence", "Image", "Image digest", "Checksum", "Size", "Source text", "Home page", "Tags"})
        QCOMPARE(valueOf(bare, name), notSaid);
    QCOMPARE(valueOf(bare, "Owner"), u"0x0000000000000000000000000000000000000000"_s);
    detail.entry.size = 410'000'000;
    detail.entry.license = u"MIT"_s;
    detail.entry.multiaddr = u"docker.io/a/b:1"_s;
    detail.entry.checksum = base::Bytes32();
    detail.source = u"https://source.example"_s;
    detail.entry.tags = {u"a"_s, u"b"_s};
    detail.unknown = {u"colour"_s};
    const auto full = entryFacts(detail, m_locale);
    QCOMPARE(valueOf(full, "Size"), u"410 MB"_s);
    QCOMPARE(valueOf(full, "Licence"), u"MIT"_s);
    QCOMPARE(valueOf(full, "Image"), u"docker.io/a/b:1"_s);
    QCOMPARE(valueOf(full, "Checksum").size(), 66);
    QCOMPARE(valueOf(full, "Source text"), u"https://source.example"_s);
    QCOMPARE(valueOf(full, "Tags"), u"a, b"_s);
    QCOMPARE(valueOf(full, "Not understood"), u"colour"_s);
    detail.entry.kind = u"dataset"_s;
    QCOMPARE(valueOf(entryFacts(detail, m_locale), "Where it lies"), u"docker.io/a/b:1"_s);
}

void CatalogWordsTest::saysWhatARunNeedsAndSees()
{
    model::CatalogEntry entry{.kind = u"app"_s};
    QCOMPARE(valueOf(entryNeeds(entry, m_locale), "Network"), u"none"_s);
    QCOMPARE(valueOf(entryNeeds(entry, m_locale), "Memory"), notSaid);
    entry.needs = {.cores = 4, .memory = 2'000'000'000, .disk = 1'000'000'000, .network = true, .gpu = true};
    const auto needs = entryNeeds(entry, m_locale);
    QCOMPARE(valueOf(needs, "Processor"), u"4 core(s) or more"_s);
    QCOMPARE(valueOf(needs, "Memory"), u"2.0 GB"_s);
    QCOMPARE(valueOf(needs, "Graphics card"), u"needed"_s);
    QCOMPARE(valueOf(needs, "Network"), u"it wants one, and Fallow gives none"_s);
    entry.kind = u"dataset"_s;
    QCOMPARE(valueOf(entryNeeds(entry, m_locale), "Network"), notSaid); // it does not run
}

void CatalogWordsTest::saysWhatIsHeldAgainstIt()
{
    model::EntryDetail detail;
    QCOMPARE(verdictText(detail, m_locale), QString());
    detail.revokedBecause = u"defect: It ends: too early."_s;
    QCOMPARE(verdictText(detail, m_locale), u"It has a defect: It ends: too early."_s);
    detail.revokedBecause = u"withdrawn: "_s;
    QCOMPARE(verdictText(detail, m_locale), u"Its provider withdrew it"_s);
    detail.suspendedUntil = QDateTime(QDate(2026, 12, 1), QTime(12, 0));
    QVERIFY(verdictText(detail, m_locale).contains(u"Suspended until"_s));
    detail.revokedBecause = u"later: A cause of a later version."_s;
    QVERIFY(verdictText(detail, m_locale).startsWith(u"later: A cause"_s));
}

void CatalogWordsTest::saysWhatTheChainSays_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("matches") << u"matches"_s << Tone::Good;
    QTest::newRow("differs") << u"differs"_s << Tone::Danger;
    QTest::newRow("absent") << u"absent"_s << Tone::Danger;
    QTest::newRow("unchecked") << u"unchecked"_s << Tone::Waiting;
}

void CatalogWordsTest::saysWhatTheChainSays()
{
    QFETCH(QString, check);
    QFETCH(Tone, tone);
    QCOMPARE(chainTone({.chainCheck = check}), tone);
    QVERIFY(chainText({.chainCheck = check}).endsWith(u'.'));
}

void CatalogWordsTest::namesWhatHasNoName()
{
    const auto address = *base::Address::fromBytes(QByteArray(20, '\x1f'));
    QCOMPARE(entryName({.address = address}), u"0x1f1f\u20261f1f"_s);
    QCOMPARE(entryName({.address = address, .name = u"BLAST"_s}), u"BLAST"_s);
    QCOMPARE(catalogName({.url = u"https://catalog.example/a.git"_s}), u"catalog.example"_s);
    QCOMPARE(catalogName({.url = u"nonsense"_s}), u"nonsense"_s);
    QCOMPARE(categoryWord(u"machine learning"_s), u"Machine learning"_s);
    QCOMPARE(categoryWord({}), QString());
}

void CatalogWordsTest::saysWhyACatalogIsNotTheNewest_data()
{
    QTest::addColumn<QString>("freshness");
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("trouble");
    QTest::newRow("fresh") << u"fresh"_s << QString() << u"Up to date"_s << QString();
    QTest::newRow("stale") << u"stale"_s << QString() << u"Not confirmed lately"_s << u"Nobody has confirmed this catalog lately"_s;
    QTest::newRow("old") << u"old"_s << QString() << u"Out of date"_s << u"The catalog was not renewed for more than a month."_s;
    QTest::newRow("refused") << u"fresh"_s << u"catalog.fork"_s << u"Update refused"_s << u"There are two different catalogs"_s;
    QTest::newRow("refused and old") << u"old"_s << u"catalog.rollback"_s << u"Update refused"_s << u"Somebody shows an older state"_s;
    QTest::newRow("never") << u"never"_s << QString() << u"Not fetched"_s << QString();
}

void CatalogWordsTest::saysWhyACatalogIsNotTheNewest()
{
    QFETCH(QString, freshness);
    QFETCH(QString, refused);
    QFETCH(QString, word);
    QFETCH(QString, trouble);
    model::Catalog catalog{.snapshot = freshness == u"never" ? 0 : 7, .freshness = freshness, .refused = refused};
    QCOMPARE(catalogWord(catalog), word);
    QCOMPARE(catalogTrouble(catalog).isEmpty(), trouble.isEmpty());
    QVERIFY2(catalogTrouble(catalog).startsWith(trouble), qPrintable(catalogTrouble(catalog)));
    QCOMPARE(catalogTrouble(catalog).endsWith(u"Revision 7 is in use."), !trouble.isEmpty());
    catalog.isUpdating = true;
    QCOMPARE(catalogWord(catalog), u"Updating"_s);
}

QTEST_GUILESS_MAIN(CatalogWordsTest)
#include "catalog_words_test.moc"
