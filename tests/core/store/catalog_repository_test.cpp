#include "core/store/catalog_repository.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow::base;
using namespace fallow::store;
using namespace Qt::StringLiterals;

/// The search over catalogs: what is found, in which order, page by page, whatever somebody types.
class CatalogRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatWasPut();
    void findsWordsAndBeginnings_data();
    void findsWordsAndBeginnings();
    void putsTheBetterNameFirst();
    void takesAnyText_data();
    void takesAnyText();
    void findsByAddress();
    void filters_data();
    void filters();
    void pagesWithoutGapOrRepeat_data();
    void pagesWithoutGapOrRepeat();
    void refusesPagesOfItsOwnMaking_data();
    void refusesPagesOfItsOwnMaking();
    void saysWhenMoreHoldTheWords();
    void changesWhatChangedAndKeepsThePrice();
    void keepsAllWhereAChangeFails();
    void replacesAndRemovesWhole();
    void keepsWhatMustNotRun();
    void namesTheCommonCategoriesFirst();

private:
    static Address address(int number)
    {
        QByteArray bytes(20, '\0');
        bytes[18] = static_cast<char>(number >> 8);
        bytes[19] = static_cast<char>(number);
        return *Address::fromBytes(bytes);
    }
    static CatalogEntryRow row(int number, const QString &name, const QString &summary = {}, const QStringList &tags = {})
    {
        return {.catalog = u"a"_s, .path = "apps/" + QByteArray::number(number), .contentHash = *ContentHash::fromBytes(QByteArray(32, 'h')),
                .chain = 134, .address = address(number), .provider = address(999), .name = name, .summary = summary,
                .version = u"1"_s, .license = u"MIT"_s, .tags = tags};
    }
    void put(const std::vector<CatalogEntryRow> &rows, bool isWhole = false, const QByteArrayList &gone = {})
    {
        FALLOW_VERIFY_RESULT(m_books->apply(rows.empty() ? u"a"_s : rows.front().catalog, m_state, {.put = rows, .gone = gone, .isWhole = isWhole}));
    }
    QStringList names(const CatalogQuery &query)
    {
        const auto page = m_books->search(query);
        if (!page)
            return {page.error().toString()};
        QStringList all;
        for (const CatalogEntryRow &one : page->rows)
            all.append(one.name);
        return all;
    }

    CatalogState m_state{Bytes32(), 1, 0};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CatalogRepository> m_books;
};

void CatalogRepositoryTest::init()
{
    auto database = Database::open(u":memory:"_s, migrationSet(u"catalog"_s));
    FALLOW_VERIFY_RESULT(database);
    m_database = std::move(*database);
    m_books = std::make_unique<CatalogRepository>(*m_database);
}

void CatalogRepositoryTest::givesBackWhatWasPut()
{
    CatalogEntryRow full = row(1, u"FFmpeg"_s, u"Changes films."_s, {u"video"_s, u"audio"_s});
    full.kind = 1;
    full.categories = {u"Media"_s};
    full.multiaddr = u"docker.io/a/b:1"_s;
    full.checksum = *Bytes32::fromBytes(QByteArray(32, 'c'));
    full.imageDigest = u"sha256:00"_s;
    full.size = 7;
    full.cores = 2;
    full.memory = 3;
    full.disk = 4;
    full.network = full.gpu = true;
    full.proposal = 5;
    full.standing = 3;
    full.curators = 2;
    full.reviewers = 1;
    full.until = 1'800'000'000;
    CatalogEntryRow bad = row(2, {});
    bad.refused = u"catalog.bad_entry"_s;
    put({full, bad});
    QCOMPARE(m_books->find(u"a"_s, full.path)->value(), full);
    QCOMPARE(m_books->find(u"a"_s, bad.path)->value(), bad);
    QVERIFY(!m_books->find(u"b"_s, full.path)->has_value());
    QCOMPARE(m_books->at(address(1))->size(), size_t{1});
    QCOMPARE(*m_books->pathsOfProposal(u"a"_s, 5), QByteArrayList{full.path});
    QCOMPARE(*m_books->due(u"a"_s, 1'799'999'999), QByteArrayList());
    QCOMPARE(*m_books->due(u"a"_s, 1'800'000'000), QByteArrayList{full.path});
    QCOMPARE(*m_books->state(u"a"_s)->operator->(), m_state);
    QVERIFY(!m_books->state(u"b"_s)->has_value());
}

void CatalogRepositoryTest::findsWordsAndBeginnings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a word") << u"film"_s << QStringList{u"Cutter"_s};
    QTest::newRow("begun") << u"fil"_s << QStringList{u"Cutter"_s};
    QTest::newRow("both words") << u"cutter fi"_s << QStringList{u"Cutter"_s};
    QTest::newRow("only one is there") << u"cutter zz"_s << QStringList();
    QTest::newRow("only the last is begun") << u"cutt film"_s << QStringList();
    QTest::newRow("a tag") << u"genome"_s << QStringList{u"Älgen"_s};
    QTest::newRow("without the dots") << u"algen"_s << QStringList{u"Älgen"_s};
    QTest::newRow("case") << u"ÄLGEN"_s << QStringList{u"Älgen"_s};
    QTest::newRow("one letter") << u"c"_s << QStringList{u"Cutter"_s};
    QTest::newRow("nothing typed") << u"  "_s << QStringList{u"Cutter"_s, u"Älgen"_s};
}

void CatalogRepositoryTest::findsWordsAndBeginnings()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    put({row(1, u"Cutter"_s, u"Cuts a film."_s), row(2, u"Älgen"_s, u"Reads"_s, {u"genome"_s})});
    QCOMPARE(names({.text = text}), found);
}

void CatalogRepositoryTest::putsTheBetterNameFirst()
{
    put({row(1, u"Anything"_s, u"It can do video, too, besides much else that it can do."_s), row(2, u"Video cutter"_s),
         row(3, u"Something"_s, u"For films."_s, {u"video"_s})});
    QCOMPARE(names({.text = u"video"_s}), (QStringList{u"Video cutter"_s, u"Something"_s, u"Anything"_s}));
}

void CatalogRepositoryTest::takesAnyText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"\"", "\"\"", "'", "*", "a*", "^a", "a^2", "-a", "a -b", "a:b", "name:a", "{name summary}:a", "a OR", "OR", "AND b", "NOT",
                             "NEAR(", "NEAR(a b, 2)", "(", ")", "()", "a + b", "a)", "%", "_", "\\", "; DROP TABLE entry; --", "' OR 1=1 --", "0x", "0x12",
                             "\x01", "c++", "a\"b", "entry_text", "rank"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("nul") << QString(QChar(u'a') + QString(QChar(0)) + u'b');
    QTest::newRow("half a character") << QString(QChar(0xD800));
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x98\x80");
    QTest::newRow("very long") << QString(100'000, u'a');
    QTest::newRow("very many") << QString(u"a "_s).repeated(50'000);
    QTest::newRow("marks alone") << QString(200, QChar(0x0301));
}

void CatalogRepositoryTest::takesAnyText()
{
    QFETCH(QString, text);
    put({row(1, u"Cutter"_s, u"Cuts."_s)});
    for (const CatalogSort sort : {CatalogSort::Best, CatalogSort::Name, CatalogSort::Price, CatalogSort::Size}) {
        FALLOW_VERIFY_RESULT(m_books->search({.text = text, .sort = sort}));
        FALLOW_VERIFY_RESULT(m_books->search({.catalog = text, .category = text, .sort = sort}));
    }
    QCOMPARE(m_books->count(u"a"_s).value(), 1);
}

void CatalogRepositoryTest::findsByAddress()
{
    CatalogEntryRow other = row(2, u"Other"_s);
    other.provider = address(1);
    put({row(1, u"One"_s), other, row(3, u"Third"_s)});
    QCOMPARE(names({.text = address(1).toString()}), (QStringList{u"One"_s, u"Other"_s}));
    QCOMPARE(names({.text = address(4).toString()}), QStringList());
}

void CatalogRepositoryTest::filters_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("kind") << 0 << QStringList{u"Data"_s};
    QTest::newRow("category, whatever its case") << 1 << QStringList{u"Big"_s};
    QTest::newRow("standings") << 2 << QStringList{u"Big"_s, u"Small"_s};
    QTest::newRow("a price that is known and low") << 3 << QStringList{u"Small"_s};
    QTest::newRow("fits") << 4 << QStringList{u"Data"_s, u"Small"_s};
    QTest::newRow("fits with a gpu") << 5 << QStringList{u"Big"_s, u"Data"_s, u"Small"_s};
    QTest::newRow("catalog") << 6 << QStringList();
}

void CatalogRepositoryTest::filters()
{
    QFETCH(int, which);
    QFETCH(QStringList, found);
    CatalogEntryRow big = row(1, u"Big"_s, u"same"_s);
    big.categories = {u"Media Arts"_s};
    big.cores = 4;
    big.memory = 1000;
    big.gpu = true;
    CatalogEntryRow data = row(2, u"Data"_s, u"same"_s);
    data.kind = 1;
    data.standing = 2;
    put({big, data, row(3, u"Small"_s, u"same"_s)});
    FALLOW_VERIFY_RESULT(m_books->setPrice(134, address(1), Nrlc{100}));
    FALLOW_VERIFY_RESULT(m_books->setPrice(134, address(3), Nrlc{10}));
    FALLOW_VERIFY_RESULT(m_books->setPrice(1, address(2), Nrlc{1})); // another chain's
    const CatalogQuery queries[]{{.kind = 1}, {.category = u"media ARTS"_s}, {.standings = {0, 1}}, {.mostPrice = Nrlc{99}},
                                 {.fits = {{.cores = 4, .memory = 1000}}}, {.fits = {{.cores = 4, .memory = 1000, .gpu = true}}}, {.catalog = u"b"_s}};
    CatalogQuery query = queries[which];
    query.sort = CatalogSort::Name;
    QCOMPARE(names(query), found);
    query.text = u"same"_s;
    QCOMPARE(names(query), found);
}

void CatalogRepositoryTest::pagesWithoutGapOrRepeat_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<QString>("text");
    for (const int sort : {0, 1, 2, 3}) {
        for (const char *text : {"", "same", "s"})
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(sort).arg(QLatin1String(text)))) << sort << QString::fromLatin1(text);
    }
}

void CatalogRepositoryTest::pagesWithoutGapOrRepeat()
{
    QFETCH(int, sort);
    QFETCH(QString, text);
    std::vector<CatalogEntryRow> rows;
    for (int i = 0; i < 25; ++i) {
        rows.push_back(row(i, u"Name %1"_s.arg(i / 3), u"same "_s.repeated(1 + i % 4)));
        rows.back().size = i % 5;
    }
    put(rows);
    for (int i = 0; i < 25; ++i)
        FALLOW_VERIFY_RESULT(m_books->setPrice(134, address(i), Nrlc{i % 7}));
    CatalogQuery query{.text = text, .sort = static_cast<CatalogSort>(sort), .count = 1000};
    const std::vector<CatalogEntryRow> all = m_books->search(query)->rows;
    QCOMPARE(all.size(), size_t{25});
    query.count = 4;
    std::vector<CatalogEntryRow> paged;
    do {
        const auto page = m_books->search(query);
        FALLOW_VERIFY_RESULT(page);
        paged.insert(paged.end(), page->rows.begin(), page->rows.end());
        query.after = page->next;
        QVERIFY(paged.size() <= 25);
    } while (!query.after.isEmpty());
    QCOMPARE(paged, all);
}

void CatalogRepositoryTest::refusesPagesOfItsOwnMaking_data()
{
    QTest::addColumn<QString>("after");
    for (const char *after : {"x", "W10=", "WyJhIl0=", "WyJhIiwieCJd", "WyJhIiwiMSIsMl0=", "bnVsbA=="})
        QTest::newRow(after) << QString::fromLatin1(after);
}

void CatalogRepositoryTest::refusesPagesOfItsOwnMaking()
{
    QFETCH(QString, after);
    FALLOW_VERIFY_REASON(m_books->search({.after = after}), "catalog.bad_page");
}

void CatalogRepositoryTest::saysWhenMoreHoldTheWords()
{
    std::vector<CatalogEntryRow> rows;
    for (int i = 0; i < 2001; ++i)
        rows.push_back(row(i, u"Same"_s));
    put(rows);
    QVERIFY(m_books->search({.text = u"same"_s})->isCut);
    put({}, false, {rows.back().path});
    QVERIFY(!m_books->search({.text = u"same"_s})->isCut);
}

void CatalogRepositoryTest::changesWhatChangedAndKeepsThePrice()
{
    put({row(1, u"Before"_s, u"old"_s), row(2, u"Stays"_s)});
    FALLOW_VERIFY_RESULT(m_books->setPrice(134, address(1), Nrlc{5}));
    m_state.tree = *Bytes32::fromBytes(QByteArray(32, 't'));
    put({row(1, u"After"_s, u"new"_s), row(3, u"Comes"_s)}, false, {"apps/2", "apps/unknown"});
    QCOMPARE(names({}), (QStringList{u"After"_s, u"Comes"_s}));
    QCOMPARE(names({.text = u"old"_s}), QStringList());
    QCOMPARE(names({.text = u"before"_s}), QStringList());
    QCOMPARE(names({.text = u"new"_s}), QStringList{u"After"_s});
    QCOMPARE(m_books->find(u"a"_s, "apps/1")->value().price, Nrlc{5});
    QCOMPARE(m_books->state(u"a"_s)->value().tree, m_state.tree);
    FALLOW_VERIFY_RESULT(m_database->execute("INSERT INTO entry_text(entry_text) VALUES('integrity-check')"));
}

void CatalogRepositoryTest::keepsAllWhereAChangeFails()
{
    put({row(1, u"Before"_s)});
    FALLOW_VERIFY_RESULT(m_database->execute("CREATE TRIGGER no BEFORE INSERT ON entry WHEN NEW.name='Bad' BEGIN SELECT RAISE(ABORT, 'no'); END"));
    CatalogState next = m_state;
    next.rootVersion = 2;
    FALLOW_VERIFY_REASON(m_books->apply(u"a"_s, next, {.put = {row(1, u"After"_s), row(2, u"Bad"_s)}}), "store.constraint");
    QCOMPARE(names({}), QStringList{u"Before"_s});
    QCOMPARE(m_books->state(u"a"_s)->value(), m_state);
    FALLOW_VERIFY_RESULT(m_database->execute("INSERT INTO entry_text(entry_text) VALUES('integrity-check')"));
}

void CatalogRepositoryTest::replacesAndRemovesWhole()
{
    CatalogEntryRow other = row(1, u"Other"_s);
    other.catalog = u"b"_s;
    put({row(1, u"One"_s), row(2, u"Two"_s)});
    put({other});
    put({row(3, u"Three"_s)}, true);
    QCOMPARE(names({.sort = CatalogSort::Name}), (QStringList{u"Other"_s, u"Three"_s}));
    QCOMPARE(m_books->at(address(1))->size(), size_t{1});
    FALLOW_VERIFY_RESULT(m_books->remove(u"a"_s));
    QCOMPARE(names({}), QStringList{u"Other"_s});
    QVERIFY(!m_books->state(u"a"_s)->has_value());
    FALLOW_VERIFY_RESULT(m_database->execute("INSERT INTO entry_text(entry_text) VALUES('integrity-check')"));
}

void CatalogRepositoryTest::namesTheCommonCategoriesFirst()
{
    QVERIFY(m_books->categories()->empty());
    std::vector<CatalogEntryRow> rows{row(1, u"One"_s), row(2, u"Two"_s), row(3, u"Three"_s), row(4, u"Four"_s)};
    rows[0].categories = {u"Media"_s, u"Biology"_s};
    rows[1].categories = {u"media"_s}; // the same
    rows[2].categories = {u"Astronomy"_s, u"Astronomy"_s};
    put(rows);
    QCOMPARE(*m_books->categories(), (std::vector<QString>{u"media"_s, u"astronomy"_s, u"biology"_s}));
    QCOMPARE(names({.category = m_books->categories()->front()}), (QStringList{u"One"_s, u"Two"_s}));
    std::vector<CatalogEntryRow> many;
    for (int number = 10; number < 110; ++number) {
        many.push_back(row(number, u"Many"_s));
        many.back().categories = {u"Category %1"_s.arg(number)};
    }
    put(many);
    QCOMPARE(m_books->categories()->size(), size_t{60});
    QCOMPARE(m_books->categories()->front(), u"media"_s);
}

void CatalogRepositoryTest::keepsWhatMustNotRun()
{
    const std::vector<CatalogBan> bans{{address(1), {}}, {address(2), 1000}};
    FALLOW_VERIFY_RESULT(m_books->apply(u"a"_s, m_state, {.bans = bans}));
    QCOMPARE(*m_books->bans(999), bans);
    QCOMPARE(*m_books->bans(1000), std::vector<CatalogBan>{bans[0]});
    put({row(1, u"One"_s)}); // which says nothing of them
    QCOMPARE(*m_books->bans(999), bans);
    FALLOW_VERIFY_RESULT(m_books->apply(u"a"_s, m_state, {.bans = std::vector<CatalogBan>{bans[1]}}));
    QCOMPARE(*m_books->bans(999), std::vector<CatalogBan>{bans[1]});
    FALLOW_VERIFY_RESULT(m_books->remove(u"a"_s));
    QCOMPARE(m_books->bans(0)->size(), size_t{0});
}

QTEST_GUILESS_MAIN(CatalogRepositoryTest)
#include "catalog_repository_test.moc"
