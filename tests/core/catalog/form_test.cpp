#include "core/catalog/form.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fallow;
using namespace fallow::catalog;
using namespace Qt::StringLiterals;
using model::FieldKind;
using model::FormField;

namespace
{

QJsonArray parsed(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(text);
    FALLOW_CHECK(document.isArray());
    return document.array();
}

/// One of each kind.
const QByteArray good = R"([
    {"name": "clip", "label": "Clip", "kind": "file", "required": true},
    {"name": "more", "label": "More", "kind": "file"},
    {"name": "last", "label": "Last", "kind": "file"},
    {"name": "height", "label": "Height", "kind": "number", "unit": "pixels", "min": 2, "max": 100, "whole": true, "words": ["--height", "{}"]},
    {"name": "limit", "label": "Limit", "kind": "number", "default": "0.001", "words": ["--limit={}"]},
    {"name": "format", "label": "Format", "kind": "choice", "choices": ["mp4", "mkv"], "default": "mp4", "words": ["-f", "{}"]},
    {"name": "title", "label": "Title", "kind": "text", "max": 5, "words": ["--title", "{}"]},
    {"name": "mute", "label": "No sound", "kind": "flag", "default": "false", "words": ["--mute", "-q"]}])";

std::vector<FormField> form()
{
    return readForm(parsed(good)).value();
}

QStringList wordsOf(const std::vector<model::FieldValue> &values)
{
    const auto filled = fill(form(), values);
    return {filled.words.begin(), filled.words.end()};
}

QString problemOf(const QString &name, const QString &value)
{
    for (const model::FieldProblem &problem : fill(form(), {{name, value}}).problems) {
        if (problem.name == name)
            return problem.reason;
    }
    return {};
}

} // namespace

class FormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesForms_data();
    void refusesForms();
    void readsEveryKind();
    void hasNoneWhereNoneIsDescribed();
    void refusesValues_data();
    void refusesValues();
    void takesValues_data();
    void takesValues();
    void givesDefaultsWhereNothingIsGiven();
    void makesWordsOfValuesWhateverIsInThem();
    void refusesFieldsThatThereAreNot();
    void keepsFilesAtTheirPlaces();
};

void FormTest::refusesForms_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &field) { QTest::newRow(name) << QByteArray('[' + field + ']'); };
    const auto text = [&](const char *name, const QByteArray &more) {
        row(name, R"({"name": "a", "label": "A", "kind": "text", "words": ["{}"])" + more + '}');
    };
    row("no name", R"({"label": "A", "kind": "text", "words": ["{}"]})");
    row("an empty name", R"({"name": "", "label": "A", "kind": "text", "words": ["{}"]})");
    row("a capital", R"({"name": "A", "label": "A", "kind": "text", "words": ["{}"]})");
    row("a name with a space", R"({"name": "a b", "label": "A", "kind": "text", "words": ["{}"]})");
    row("a name that is long", R"({"name": ")" + QByteArray(41, 'a') + R"(", "label": "A", "kind": "text", "words": ["{}"]})");
    row("no label", R"({"name": "a", "label": "", "kind": "text", "words": ["{}"]})");
    row("a label that deceives", "{\"name\": \"a\", \"label\": \"p\xD0\xB0y\", \"kind\": \"text\", \"words\": [\"{}\"]}");
    row("a label in two lines", R"({"name": "a", "label": "A\nB", "kind": "text", "words": ["{}"]})");
    row("another kind", R"({"name": "a", "label": "A", "kind": "password", "words": ["{}"]})");
    row("twice", R"({"name": "a", "label": "A", "kind": "text", "words": ["{}"]}, {"name": "a", "label": "B", "kind": "text", "words": ["{}"]})");
    row("no object", R"("text")");
    row("a value that has no place", R"({"name": "a", "label": "A", "kind": "text", "words": ["--a"]})");
    row("a value in two places", R"({"name": "a", "label": "A", "kind": "text", "words": ["{}", "{}"]})");
    row("no words", R"({"name": "a", "label": "A", "kind": "text"})");
    row("an empty word", R"({"name": "a", "label": "A", "kind": "text", "words": ["", "{}"]})");
    row("a word with a NUL", R"({"name": "a", "label": "A", "kind": "text", "words": ["\u0000{}"]})");
    row("a flag with a place", R"({"name": "a", "label": "A", "kind": "flag", "words": ["{}"]})");
    row("a flag without words", R"({"name": "a", "label": "A", "kind": "flag"})");
    row("a flag that is required", R"({"name": "a", "label": "A", "kind": "flag", "words": ["x"], "required": true})");
    row("a file with words", R"({"name": "a", "label": "A", "kind": "file", "words": ["{}"]})");
    row("a file with a default", R"({"name": "a", "label": "A", "kind": "file", "default": "/etc/passwd"})");
    row("a file that is required behind one that is not", R"({"name": "a", "label": "A", "kind": "file"}, {"name": "b", "label": "B", "kind": "file", "required": true})");
    row("a choice without choices", R"({"name": "a", "label": "A", "kind": "choice", "words": ["{}"]})");
    row("a choice twice", R"({"name": "a", "label": "A", "kind": "choice", "choices": ["x", "x"], "words": ["{}"]})");
    row("a default that is no choice", R"({"name": "a", "label": "A", "kind": "choice", "choices": ["x"], "default": "y", "words": ["{}"]})");
    row("a default that is no number", R"({"name": "a", "label": "A", "kind": "number", "default": "x", "words": ["{}"]})");
    row("a default that is too large", R"({"name": "a", "label": "A", "kind": "number", "max": 1, "default": "2", "words": ["{}"]})");
    row("limits the wrong way", R"({"name": "a", "label": "A", "kind": "number", "min": 2, "max": 1, "words": ["{}"]})");
    text("choices of a text", R"(, "choices": ["x"])");
    text("a unit of a text", R"(, "unit": "m")");
    text("a text that is whole", R"(, "whole": true)");
    text("a length below zero", R"(, "min": -1)");
    text("half a character", R"(, "max": 1.5)");
    text("a length without end", R"(, "max": 1e300)");
    text("a member that is not known", R"(, "pattern": ".*")");
    text("required with a default", R"(, "required": true, "default": "x")");
    text("a number as the default", R"(, "default": 1)");
    text("help that turns the direction", R"(, "help": "\u202etxt")");
    QByteArray many = "[";
    for (int i = 0; i < 33; ++i)
        many += (i > 0 ? "," : "") + QByteArray(R"({"name": "a)") + QByteArray::number(i) + R"(", "label": "A", "kind": "text", "words": ["{}"]})";
    QTest::newRow("33 fields") << QByteArray(many + ']');
}

void FormTest::refusesForms()
{
    QFETCH(const QByteArray, text);
    const auto read = readForm(parsed(text));
    QVERIFY(!read);
    const QStringList reasons{u"catalog.bad_entry"_s, u"catalog.deceptive_text"_s};
    QVERIFY2(reasons.contains(read.error().reason.key()), qPrintable(read.error().toString()));
}

void FormTest::readsEveryKind()
{
    const auto read = readForm(parsed(good));
    FALLOW_VERIFY_RESULT(read);
    QCOMPARE(read->size(), size_t{8});
    QCOMPARE(read->at(3), (FormField{.name = u"height"_s, .label = u"Height"_s, .kind = FieldKind::Number, .unit = u"pixels"_s, .least = 2,
                                     .most = 100, .isWhole = true, .words = {u"--height"_s, u"{}"_s}}));
}

void FormTest::hasNoneWhereNoneIsDescribed()
{
    QVERIFY(readForm(QJsonValue(QJsonValue::Undefined))->empty());
    QVERIFY(readForm(QJsonArray())->empty());
    for (const QJsonValue &value : {QJsonValue(), QJsonValue(u"x"_s), QJsonValue(QJsonObject())})
        FALLOW_VERIFY_REASON(readForm(value), "catalog.bad_entry");
}

void FormTest::refusesValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString &name, const QString &value, const char *reason) {
        QTest::addRow("%s %s", qPrintable(name), value.toUtf8().toPercentEncoding().left(40).constData()) << name << value << QString::fromLatin1(reason);
    };
    for (const char *text : {"x", "1x", " 1", "1 ", "0x10", "1,5", "NaN", "Infinity", "1e999", "--1", "+1", ".5", "1.", "\u0661"})
        row(u"limit"_s, QString::fromUtf8(text), "form.not_a_number");
    row(u"limit"_s, QString(41, u'1'), "form.not_a_number");
    row(u"height"_s, u"2.5"_s, "form.not_whole");
    row(u"height"_s, u"1e1"_s, "form.not_whole");
    row(u"height"_s, u"1"_s, "form.too_small");
    row(u"height"_s, u"-50"_s, "form.too_small");
    row(u"height"_s, u"101"_s, "form.too_large");
    row(u"format"_s, u"avi"_s, "form.no_such_choice");
    row(u"format"_s, u"MP4"_s, "form.no_such_choice");
    row(u"title"_s, u"abcdef"_s, "form.too_long");
    row(u"title"_s, u"a\nb"_s, "form.bad_character");
    row(u"title"_s, u"a"_s + QChar(u'\0'), "form.bad_character");
    row(u"title"_s, QString(QChar(0xd800)), "form.bad_character");
    row(u"mute"_s, u"yes"_s, "form.not_a_flag");
    row(u"clip"_s, u"clip.mp4"_s, "form.not_a_file");
    row(u"clip"_s, u"../clip.mp4"_s, "form.not_a_file");
    row(u"clip"_s, u'/' + QString(5000, u'a'), "form.not_a_file");
    row(u"clip"_s, u""_s, "form.required");
}

void FormTest::refusesValues()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QString, reason);
    QCOMPARE(problemOf(name, value), reason);
}

void FormTest::takesValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const QString &name, const QString &value) { QTest::addRow("%s %s", qPrintable(name), qPrintable(value)) << name << value; };
    for (const char *text : {"0", "-1", "007", "1.5", "-1.5e-10", "1E5"})
        row(u"limit"_s, QString::fromLatin1(text));
    row(u"height"_s, u"2"_s);
    row(u"height"_s, u"100"_s);
    row(u"title"_s, u"\u6f22\u5b57 \u00e4"_s);
    row(u"title"_s, QString::fromUcs4(U"\U0001F4A7\U0001F4A7\U0001F4A7\U0001F4A7\U0001F4A7")); // five characters
    row(u"clip"_s, u"/data/a clip.mp4"_s);
    row(u"clip"_s, u"https://example.org/a"_s);
    row(u"clip"_s, u"magnet:?xt=urn:btih:00"_s);
}

void FormTest::takesValues()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QCOMPARE(problemOf(name, value), QString());
}

void FormTest::givesDefaultsWhereNothingIsGiven()
{
    QCOMPARE(wordsOf({}), (QStringList{u"--limit=0.001"_s, u"-f"_s, u"mp4"_s}));
    QCOMPARE(wordsOf({{u"limit"_s, u""_s}, {u"format"_s, u"mkv"_s}, {u"mute"_s, u"true"_s}, {u"height"_s, u"50"_s}}),
             (QStringList{u"--height"_s, u"50"_s, u"--limit=0.001"_s, u"-f"_s, u"mkv"_s, u"--mute"_s, u"-q"_s}));
}

void FormTest::makesWordsOfValuesWhateverIsInThem()
{
    for (const QString &value : {u"{}"_s, u"-rf"_s, u"a'b"_s, u"\"\\\""_s, u" "_s, u"{}{}"_s})
        QCOMPARE(wordsOf({{u"title"_s, value}, {u"format"_s, u"mkv"_s}}), (QStringList{u"--limit=0.001"_s, u"-f"_s, u"mkv"_s, u"--title"_s, value}));
}

void FormTest::refusesFieldsThatThereAreNot()
{
    const auto filled = fill(form(), {{u"colour"_s, u"red"_s}, {u"title"_s, u"a"_s}, {u"title"_s, u"b"_s}, {u"clip"_s, u"/a"_s}});
    QCOMPARE(filled.problems, (std::vector<model::FieldProblem>{{u"colour"_s, u"form.unknown_field"_s, {}}, {u"title"_s, u"form.given_twice"_s, {}}}));
}

void FormTest::keepsFilesAtTheirPlaces()
{
    const auto filesOf = [](const std::vector<model::FieldValue> &values) { return fill(form(), values).files; };
    QCOMPARE(filesOf({{u"clip"_s, u"/a"_s}}), std::vector<QString>{u"/a"_s});
    QCOMPARE(filesOf({{u"more"_s, u"/b"_s}, {u"clip"_s, u"/a"_s}}), (std::vector<QString>{u"/a"_s, u"/b"_s}));
    const auto gap = fill(form(), {{u"clip"_s, u"/a"_s}, {u"last"_s, u"/c"_s}});
    QCOMPARE(gap.problems, (std::vector<model::FieldProblem>{{u"more"_s, u"form.required"_s, {}}}));
}

QTEST_GUILESS_MAIN(FormTest)
#include "form_test.moc"
