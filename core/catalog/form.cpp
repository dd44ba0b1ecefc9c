#include "core/catalog/form.h"

#include "core/catalog/safe_text.h"
#include "core/catalog/strict_json.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <set>

namespace fallow::catalog {

using namespace base;
using namespace Qt::StringLiterals;
using model::FieldKind;
using model::FormField;

namespace {

constexpr qsizetype mostFields = 32;
constexpr size_t mostChoices = 64;
constexpr size_t mostWords = 8;
constexpr qsizetype longestWord = 200;
constexpr qsizetype longestLabel = 80;
constexpr qsizetype longestHelp = 300;
constexpr qsizetype longestUnit = 20;
constexpr double longestText = 10'000;
constexpr qsizetype longestNumber = 40;
constexpr qsizetype longestFile = 4096; // PATH_MAX
const QString place = u"{}"_s;

Error bad(const FormField &field, const QString &why)
{
    return fail(Code::Corrupt, "catalog.bad_entry"_reason, u"form, "_s + escaped(field.name.left(longestLabel)) + u": "_s + why);
}

bool isClean(const QString &text)
{
    return text.isValidUtf16()
        && std::none_of(text.begin(), text.end(), [](QChar one) { return one.category() == QChar::Other_Control; });
}

std::optional<double> numberOf(const QString &text, bool isWhole)
{
    static const QRegularExpression whole(u"^-?[0-9]+$"_s);
    static const QRegularExpression any(u"^-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"_s);
    if (text.size() > longestNumber || !(isWhole ? whole : any).match(text).hasMatch())
        return std::nullopt;
    const double number = text.toDouble();
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString problemOfNumber(const FormField &field, const QString &value)
{
    if (!numberOf(value, false))
        return u"form.not_a_number"_s;
    const auto number = numberOf(value, field.isWhole);
    if (!number)
        return u"form.not_whole"_s;
    if (field.least && *number < *field.least)
        return u"form.too_small"_s;
    return field.most && *number > *field.most ? u"form.too_large"_s : QString();
}

QString problemOfText(const FormField &field, const QString &value)
{
    const auto length = static_cast<double>(value.toUcs4().size());
    if (field.least && length < *field.least)
        return u"form.too_short"_s;
    return length > field.most.value_or(longestText) ? u"form.too_long"_s : QString();
}

QString problemOfFile(const QString &value)
{
    const bool isUrl = value.contains(u"://") || value.startsWith(u"magnet:");
    const bool isPath = QDir::isAbsolutePath(value);
    return value.size() <= longestFile && (isUrl || isPath) ? QString() : u"form.not_a_file"_s;
}

/// The reason why a value that is not empty cannot be taken; empty: it can.
QString problemOf(const FormField &field, const QString &value)
{
    if (!isClean(value))
        return u"form.bad_character"_s;
    switch (field.kind) {
    case FieldKind::Text:
        return problemOfText(field, value);
    case FieldKind::Number:
        return problemOfNumber(field, value);
    case FieldKind::Choice:
        return std::find(field.choices.begin(), field.choices.end(), value) == field.choices.end() ? u"form.no_such_choice"_s : QString();
    case FieldKind::File:
        return problemOfFile(value);
    case FieldKind::Flag:
        return value == u"true" || value == u"false" ? QString() : u"form.not_a_flag"_s;
    }
    return {};
}

Result<Done> checkTexts(const FormField &field)
{
    static const QRegularExpression name(u"^[a-z][a-z0-9_-]{0,39}$"_s);
    if (!name.match(field.name).hasMatch())
        return bad(field, u"a name is of small letters and digits"_s);
    if (const auto checked = checkName(field.label, longestLabel); !checked)
        return checked.error();
    if (const auto checked = field.unit.isEmpty() ? Result<Done>(Done{}) : checkName(field.unit, longestUnit); !checked)
        return checked.error();
    return checkProse(field.help, longestHelp);
}

/// A choice has some, each once; nothing else has any.
Result<Done> checkChoices(const FormField &field)
{
    const bool isChoice = field.kind == FieldKind::Choice;
    if (isChoice == field.choices.empty() || field.choices.size() > mostChoices)
        return bad(field, u"the number of its choices"_s);
    const std::set<QString> apart(field.choices.begin(), field.choices.end());
    if (apart.size() != field.choices.size())
        return bad(field, u"a choice twice"_s);
    for (const QString &choice : field.choices) {
        if (const auto checked = checkName(choice, longestLabel); !checked)
            return checked.error();
    }
    return Done{};
}

Result<Done> checkWords(const FormField &field)
{
    if (field.words.size() > mostWords)
        return bad(field, u"too many words"_s);
    qsizetype places = 0;
    for (const QString &word : field.words) {
        if (word.isEmpty() || word.size() > longestWord || !isClean(word))
            return bad(field, u"a word that is empty, too long or not text"_s);
        places += word.count(place);
    }
    if (field.kind == FieldKind::File && !field.words.empty())
        return bad(field, u"an app finds a file by its place, not by a word"_s);
    if (field.kind == FieldKind::Flag && (field.words.empty() || places > 0))
        return bad(field, u"a flag has words, and no value"_s);
    const bool hasValue = field.kind != FieldKind::File && field.kind != FieldKind::Flag;
    return hasValue && places != 1 ? Result<Done>(bad(field, u"the value stands once in its words"_s)) : Result<Done>(Done{});
}

Result<Done> checkLimits(const FormField &field)
{
    const bool isNumber = field.kind == FieldKind::Number;
    const bool mayHave = isNumber || field.kind == FieldKind::Text;
    if ((field.least || field.most) && !mayHave)
        return bad(field, u"min and max are of a number or a text"_s);
    if ((field.isWhole || !field.unit.isEmpty()) && !isNumber)
        return bad(field, u"whole and unit are of a number"_s);
    if (field.least && field.most && *field.least > *field.most)
        return bad(field, u"min is above max"_s);
    const auto isLength = [](double value) { return value >= 0 && value <= longestText && std::floor(value) == value; };
    if (!isNumber && !(isLength(field.least.value_or(0)) && isLength(field.most.value_or(0))))
        return bad(field, u"a length"_s);
    if (field.isRequired && (!field.standard.isEmpty() || field.kind == FieldKind::Flag))
        return bad(field, u"what has a default is never missing"_s);
    if (!field.standard.isEmpty() && (field.kind == FieldKind::File || !problemOf(field, field.standard).isEmpty()))
        return bad(field, u"a default that it would not take"_s);
    return Done{};
}

Result<FormField> readField(const QJsonValue &value)
{
    const auto field = json::fromJson<FormField>(value);
    if (!field)
        return fail(Code::Corrupt, "catalog.bad_entry"_reason, u"form: "_s + field.error().detail);
    if (const QStringList unknown = unknownMembers<FormField>(value.toObject()); !unknown.isEmpty())
        return bad(*field, u"unknown "_s + escaped(unknown.first().left(longestLabel)));
    for (const auto check : {&checkTexts, &checkChoices, &checkWords, &checkLimits}) {
        if (const auto checked = check(*field); !checked)
            return checked.error();
    }
    return *field;
}

/// The words of a value that can be taken.
void addWords(const FormField &field, const QString &value, std::vector<QString> &words)
{
    if (value.isEmpty() || value == (field.kind == FieldKind::Flag ? u"false"_s : QString()))
        return;
    for (const QString &word : field.words) {
        const qsizetype at = field.kind == FieldKind::Flag ? -1 : word.indexOf(place);
        words.push_back(at < 0 ? word : word.left(at) + value + word.mid(at + place.size()));
    }
}

struct Given {
    std::map<QString, QString> byName;
    std::vector<model::FieldProblem> problems;
};

Given givenOf(const std::vector<FormField> &form, const std::vector<model::FieldValue> &values)
{
    Given given;
    for (const model::FieldValue &one : values) {
        const bool isKnown = std::any_of(form.begin(), form.end(), [&](const FormField &field) { return field.name == one.name; });
        if (!isKnown)
            given.problems.push_back({one.name.left(longestLabel), u"form.unknown_field"_s, {}});
        else if (!given.byName.insert({one.name, one.value}).second)
            given.problems.push_back({one.name, u"form.given_twice"_s, {}});
    }
    return given;
}

} // namespace

Result<std::vector<FormField>> readForm(const QJsonValue &form)
{
    std::vector<FormField> fields;
    if (form.isUndefined())
        return fields;
    if (!form.isArray() || form.toArray().size() > mostFields)
        return fail(Code::Corrupt, "catalog.bad_entry"_reason, u"form: a list of at most %1 fields"_s.arg(mostFields));
    std::set<QString> names;
    bool isFileOptional = false;
    for (const QJsonValue &value : form.toArray()) {
        const auto field = readField(value);
        if (!field)
            return field.error();
        if (!names.insert(field->name).second)
            return bad(*field, u"the name of another"_s);
        if (field->kind == FieldKind::File && isFileOptional && field->isRequired)
            return bad(*field, u"files are found by their place: none that is required may follow one that is not"_s);
        isFileOptional = isFileOptional || (field->kind == FieldKind::File && !field->isRequired);
        fields.push_back(*field);
    }
    return fields;
}

FilledFields fill(const std::vector<FormField> &form, const std::vector<model::FieldValue> &values)
{
    Given given = givenOf(form, values);
    FilledFields filled{.words = {}, .files = {}, .problems = std::move(given.problems)};
    for (const FormField &field : form) {
        const QString typed = given.byName[field.name];
        const QString value = typed.isEmpty() ? field.standard : typed;
        const QString reason = value.isEmpty() ? (field.isRequired ? u"form.required"_s : QString()) : problemOf(field, value);
        if (!reason.isEmpty())
            filled.problems.push_back({field.name, reason, value.left(longestLabel)});
        else
            addWords(field, value, filled.words);
        if (field.kind == FieldKind::File)
            filled.files.push_back(value);
    }
    while (!filled.files.empty() && filled.files.back().isEmpty())
        filled.files.pop_back();
    for (const FormField &field : form) { // a gap would move the files behind it to other places
        const bool isGap = field.kind == FieldKind::File && !field.isRequired && given.byName[field.name].isEmpty();
        const auto index = std::count_if(form.data(), &field, [](const FormField &one) { return one.kind == FieldKind::File; });
        if (isGap && index < static_cast<qsizetype>(filled.files.size()))
            filled.problems.push_back({field.name, u"form.required"_s, {}});
    }
    return filled;
}

} // namespace fallow::catalog
