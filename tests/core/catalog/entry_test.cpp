#include "core/catalog/layout.h"
#include "core/catalog/safe_text.h"
#include "tests/core/catalog/catalog_stand.h"

#include <QTest>

using namespace fallow;
using namespace fallow::catalog;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// Case 37 of transfer.md: each bad entry is refused by name, and by itself.
class EntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneSpellingOfAPath();
    void readsWhatItWrote();
    void keepsWhatItDoesNotKnow();
    void refusesWhatItMustKnow();
    void refusesBadJson_data();
    void refusesBadJson();
    void refusesBadMembers_data();
    void refusesBadMembers();
    void refusesTextsThatDeceive_data();
    void refusesTextsThatDeceive();
    void acceptsNamesOfTheWorld_data();
    void acceptsNamesOfTheWorld();
    void showsWhatItRefusedWithoutBeingFooled();
    void standsUnderItsOwnPath();
    void knowsEveryPath_data();
    void knowsEveryPath();

private:
    QJsonObject good() { return json::toObject(m_stand.entry(1)); }
    QString outcome(const QByteArray &text)
    {
        const auto read = readEntry(m_stand.pathOf(1), text);
        return read ? u"accepted"_s : read.error().reason.key();
    }
    CatalogStand m_stand;
};

void EntryTest::readsWhatItWrote()
{
    Entry entry = m_stand.entry(1);
    entry.image = ImageFacts{.digest = u"sha256:"_s + QString(64, u'a'), .size = 5, .platforms = {u"linux/amd64"_s}};
    entry.content = ContentFacts{.size = 7, .urls = {u"https://example.org/x"_s}, .cid = u"bafy"_s};
    entry.needs.memory = 1 << 20;
    entry.homepage = u"https://example.org/"_s;
    const auto read = readEntry(m_stand.pathOf(1), fileText(json::toObject(entry)));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
    QCOMPARE(read->entry, entry);
    QVERIFY(read->unknown.isEmpty());
}

void EntryTest::keepsWhatItDoesNotKnow()
{
    QJsonObject object = good();
    object.insert(u"colour"_s, u"red"_s);
    const auto read = readEntry(m_stand.pathOf(1), fileText(object));
    QVERIFY(read);
    QCOMPARE(read->unknown, QStringList{u"colour"_s});
}

void EntryTest::refusesWhatItMustKnow()
{
    QJsonObject object = good();
    object.insert(u"colour"_s, u"red"_s);
    object.insert(u"critical"_s, QJsonArray{u"name"_s, u"colour"_s});
    QCOMPARE(outcome(fileText(object)), u"catalog.unknown_critical"_s);
    object.insert(u"critical"_s, QJsonArray{u"name"_s});
    QCOMPARE(outcome(fileText(object)), u"accepted"_s);
    object.insert(u"schema"_s, 2);
    QCOMPARE(outcome(fileText(object)), u"catalog.unknown_critical"_s);
}

void EntryTest::refusesBadJson_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = fileText(good());
    const auto with = [&](const QByteArray &more) {
        const QByteArray schema = "\"schema\": 1";
        return QByteArray(whole).replace(schema, QByteArray(schema + ", " + more));
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("\"x\"");
    QTest::newRow("cut") << whole.chopped(3);
    QTest::newRow("more behind") << whole + "{}";
    QTest::newRow("BOM") << "\xEF\xBB\xBF" + whole;
    QTest::newRow("name twice") << with("\"schema\": 1");
    QTest::newRow("name twice inside") << with("\"x\": [{\"a\": 1, \"\\u0061\": 2}]");
    QTest::newRow("depth") << with("\"x\": " + QByteArray(100, '[') + QByteArray(100, ']'));
    QTest::newRow("depth 17") << with("\"x\": " + QByteArray(16, '[') + QByteArray(16, ']'));
    QTest::newRow("1 MB text") << with("\"x\": \"" + QByteArray(1 << 20, 'a') + '"');
    for (const char *number : {"NaN", "Infinity", "1e400", "-1e400", "01", "1.", "0x10", "9007199254740993", "18446744073709551616", "True", "'a'"})
        QTest::newRow(number) << with(QByteArray("\"x\": ") + number);
    QTest::newRow("comment") << whole + "// hello";
    QTest::newRow("comma too many") << QByteArray("{\"a\": [1,]}");
    QTest::newRow("half a character") << QByteArray("{\"a\": \"\xC3\"}");
    QTest::newRow("overlong") << QByteArray("{\"a\": \"\xC0\xAF\"}");
    QTest::newRow("half a pair") << QByteArray("{\"a\": \"\\ud800\"}");
    QTest::newRow("control") << QByteArray("{\"a\": \"\x01\"}");
    QTest::newRow("NUL") << QByteArray("{\"a\": 1}\0", 9);
}

void EntryTest::refusesBadJson()
{
    QFETCH(QByteArray, text);
    QCOMPARE(outcome(text), u"catalog.bad_json"_s);
}

void EntryTest::refusesBadMembers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const QString address = good().value(u"owner"_s).toString();
    QString wrong = address;
    const qsizetype letter = std::find_if(wrong.begin() + 2, wrong.end(), [](QChar c) { return c.isLetter(); }) - wrong.begin();
    wrong[letter] = wrong[letter].isUpper() ? wrong[letter].toLower() : wrong[letter].toUpper();
    QTest::newRow("checksum of the address") << u"owner"_s << QJsonValue(wrong);
    QTest::newRow("no 0x") << u"owner"_s << QJsonValue(address.mid(2));
    QTest::newRow("short address") << u"owner"_s << QJsonValue(address.chopped(1));
    QTest::newRow("address as number") << u"owner"_s << QJsonValue(5);
    QTest::newRow("no name") << u"name"_s << QJsonValue();
    QTest::newRow("kind") << u"kind"_s << QJsonValue(u"virus"_s);
    QTest::newRow("chain below zero") << u"chain"_s << QJsonValue(-1);
    QTest::newRow("chain in parts") << u"chain"_s << QJsonValue(1.5);
    QTest::newRow("checksum") << u"checksum"_s << QJsonValue(u"0x12"_s);
    QTest::newRow("home page without TLS") << u"homepage"_s << QJsonValue(u"http://example.org/"_s);
    QTest::newRow("home page that runs") << u"homepage"_s << QJsonValue(u"javascript:alert(1)"_s);
    QTest::newRow("home page on this disk") << u"homepage"_s << QJsonValue(u"file:///etc/passwd"_s);
    QTest::newRow("home page with a login") << u"homepage"_s << QJsonValue(u"https://paypal.com@example.org/"_s);
    QTest::newRow("image") << u"image"_s << QJsonValue(QJsonObject{{u"digest"_s, QJsonValue(u"latest"_s)}});
    const QJsonObject content{{u"sha256"_s, QString(u"0x"_s + QString(64, u'1'))}, {u"size"_s, 5}};
    QJsonObject bad = content;
    bad.insert(u"size"_s, -5);
    QTest::newRow("size below zero") << u"content"_s << QJsonValue(bad);
    bad = content;
    bad.insert(u"urls"_s, QJsonArray{u"ftp://example.org/x"_s});
    QTest::newRow("ftp") << u"content"_s << QJsonValue(bad);
    QTest::newRow("content without a hash") << u"content"_s << QJsonValue(QJsonObject{{u"size"_s, 5}});
    QJsonArray many;
    for (int i = 0; i < 33; ++i)
        many.append(u"tag%1"_s.arg(i));
    QTest::newRow("many tags") << u"tags"_s << QJsonValue(many);
}

void EntryTest::refusesBadMembers()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QJsonObject object = good();
    object.insert(name, value);
    QCOMPARE(outcome(fileText(object)), u"catalog.bad_entry"_s);
}

void EntryTest::refusesTextsThatDeceive_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("text");
    const QString name = u"name"_s;
    QTest::newRow("right to left") << name << u"Photo\u202Egpj.exe"_s;
    QTest::newRow("isolate") << name << u"a\u2066b"_s;
    QTest::newRow("zero width") << name << u"FF\u200Bmpeg"_s;
    QTest::newRow("soft hyphen") << name << u"FF\u00ADmpeg"_s;
    QTest::newRow("Cyrillic in Latin") << name << u"F\u0430st"_s;
    QTest::newRow("Greek in Latin") << name << u"\u039FCR"_s;
    QTest::newRow("all Cyrillic, all Latin to the eye") << name << u"\u0430\u0440\u0440\u04CF\u0435"_s;
    QTest::newRow("digits of two scripts") << name << u"1\u0967"_s;
    QTest::newRow("two lines") << name << u"FFmpeg\nverified"_s;
    QTest::newRow("blank in front") << name << u" FFmpeg"_s;
    QTest::newRow("no-break blank behind") << name << u"FFmpeg\u00A0"_s;
    QTest::newRow("empty") << name << u""_s;
    QTest::newRow("long") << name << QString(81, u'a');
    QTest::newRow("private") << name << u"a\uE000"_s;
    QTest::newRow("tag characters") << name << QString::fromUcs4(U"a\U000E0041", 2);
    QTest::newRow("summary right to left") << u"summary"_s << u"safe \u202Efas"_s;
    QTest::newRow("summary with an escape") << u"summary"_s << u"\u001B[2J"_s;
    QTest::newRow("summary too long") << u"summary"_s << QString(1001, u'a');
    QTest::newRow("license hidden") << u"license"_s << u"GPL\u200E"_s;
}

void EntryTest::refusesTextsThatDeceive()
{
    QFETCH(QString, member);
    QFETCH(QString, text);
    QJsonObject object = good();
    object.insert(member, text);
    QCOMPARE(outcome(fileText(object)), u"catalog.deceptive_text"_s);
}

void EntryTest::acceptsNamesOfTheWorld_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"FFmpeg 5.1", "Größe & Maß", "Обработка видео", "Ανάλυση", "動画変換ツール", "影片 FFmpeg", "비디오 변환",
                             "تحويل الفيديو", "המרת וידאו", "วิดีโอ", "R (statistics), v4.2", "C++ → WebAssembly"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void EntryTest::acceptsNamesOfTheWorld()
{
    QFETCH(QString, name);
    QJsonObject object = good();
    object.insert(u"name"_s, name);
    QCOMPARE(outcome(fileText(object)), u"accepted"_s);
}

void EntryTest::showsWhatItRefusedWithoutBeingFooled()
{
    QCOMPARE(escaped(u"Photo\u202Egpj.exe"_s), u"Photo\\u{202e}gpj.exe"_s);
    QCOMPARE(escaped(u"F\u0430st"_s), u"F\\u{430}st"_s);
    QCOMPARE(escaped(u"Größe"_s), u"Größe"_s);
}

void EntryTest::standsUnderItsOwnPath()
{
    const QByteArray text = fileText(good());
    QCOMPARE(readEntry(m_stand.pathOf(2), text).error().reason.key(), u"catalog.bad_entry"_s);
    QByteArray path = m_stand.pathOf(1);
    path.replace("apps/", "datasets/");
    QCOMPARE(readEntry(path, text).error().reason.key(), u"catalog.bad_entry"_s);
    QCOMPARE(approvalsPathOf(m_stand.pathOf(1)), QByteArray(m_stand.pathOf(1)).replace("apps", "approvals"));
}

void EntryTest::knowsEveryPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isKnown");
    const QByteArray digits("ab34567890123456789012345678901234567890");
    const auto row = [](const QByteArray &path, bool isKnown) { QTest::newRow(path.constData()) << path << isKnown; };
    for (const QByteArray &path : std::vector<QByteArray>{QByteArray("catalog.json"), QByteArray("meta/root/1.json"), QByteArray("meta/root/12.sig.json"),
                                   QByteArray("meta/snapshots/7.json"), "apps/ab/0x" + digits + ".json",
                                   "pages/ab/0x" + digits + "/shot-5.webp", QByteArray("proposals/0042-ffmpeg-app.md"),
                                   "reviews/0042/0x" + digits + ".json", QByteArray("revocations/2026.jsonl")})
        row(path, true);
    for (const QByteArray &path : std::vector<QByteArray>{QByteArray("catalog.json/x"), QByteArray("meta/root/01.json"), QByteArray("meta/root/0.json"),
                                   QByteArray("meta/other.json"), "apps/ac/0x" + digits + ".json", "apps/AB/0x" + digits.toUpper() + ".json",
                                   "apps/ab/0x" + digits + ".json\n", "x/apps/ab/0x" + digits + ".json",
                                   "pages/ab/0x" + digits + "/shot-6.webp", "pages/ab/0x" + digits + "/icon.svg",
                                   QByteArray("proposals/42-x.md"), QByteArray("revocations/1999.jsonl"), QByteArray("/catalog.json"), QByteArray()})
        row(path.isEmpty() ? QByteArray("") : path, false);
}

void EntryTest::knowsEveryPath()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, isKnown);
    QCOMPARE(kindOf(path).has_value(), isKnown);
}

/// So that no two paths differ in case alone, and none could be another's on a disk that folds it.
void EntryTest::takesOneSpellingOfAPath()
{
    const QByteArray shard = "ab/0xab" + QByteArray(38, '0');
    const QByteArrayList paths{"catalog.json", "meta/root/1.json", "meta/root/12.sig.json", "meta/snapshot.json", "meta/snapshot.sig.json",
                               "meta/snapshots/9.json", "meta/timestamp.json", "meta/timestamp.sig.json", "apps/" + shard + ".json",
                               "datasets/" + shard + ".json", "workerpools/" + shard + ".json", "pages/" + shard + "/README.md",
                               "pages/" + shard + "/icon.png", "pages/" + shard + "/shot-5.webp", "approvals/" + shard + ".json",
                               "proposals/0001-a-b2.md", "reviews/0001/0x" + QByteArray(40, 'f') + ".json", "revocations/2027.jsonl"};
    for (const QByteArray &path : paths) {
        QVERIFY2(kindOf(path), path.constData());
        for (qsizetype i = 0; i < path.size(); ++i) {
            QByteArray other = path;
            other[i] = static_cast<char>(std::isupper(path[i]) ? std::tolower(path[i]) : std::toupper(path[i]));
            QVERIFY2(other == path || !kindOf(other), other.constData());
            QVERIFY2(!kindOf(path.first(i)) && !kindOf(path + path[i]), path.constData());
        }
    }
    for (const QByteArray &path : QByteArrayList{"", "/", "meta/", "meta/root/0.json", "meta/root/01.json", "meta/root/12345.json", "meta/root/.json",
                                                 "meta/snapshots/12345678.json", "apps/ab/0xac" + QByteArray(38, '0') + ".json",
                                                 "apps/a/0xa" + QByteArray(39, '0') + ".json", "pages/" + shard + "/shot-6.webp",
                                                 "pages/" + shard + "/shot-.webp", "proposals/001-a.md", "proposals/0001-.md",
                                                 "proposals/0001-" + QByteArray(65, 'a') + ".md", "revocations/1999.jsonl", "revocations/20270.jsonl"})
        QVERIFY2(!kindOf(path), path.constData());
}

QTEST_GUILESS_MAIN(EntryTest)
#include "entry_test.moc"
