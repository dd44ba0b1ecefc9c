#include "tests/support/fake_catalog.h"

#include "core/base/future.h"

#include <algorithm>

namespace fallow::test
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

/// Of the value alone; lengths, characters and words are the real core's.
QString problemOf(const model::FormField &field, const QString &value)
{
    if (value.isEmpty())
        return field.isRequired ? u"form.required"_s : QString();
    if (field.kind == model::FieldKind::Choice && std::find(field.choices.begin(), field.choices.end(), value) == field.choices.end())
        return u"form.no_such_choice"_s;
    if (field.kind != model::FieldKind::Number)
        return {};
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return u"form.not_a_number"_s;
    if (field.least && number < *field.least)
        return u"form.too_small"_s;
    return field.most && number > *field.most ? u"form.too_large"_s : QString();
}

} // namespace

std::vector<model::FormField> filmForm()
{
    using enum model::FieldKind;
    return {{.name = u"clip"_s, .label = u"Clip"_s, .kind = File, .help = u"The film to change."_s, .isRequired = true},
        {.name = u"height"_s, .label = u"Height of the picture"_s, .kind = Number, .help = u"Its shape is kept. Unchanged when empty."_s,
            .unit = u"pixels"_s, .least = 2, .most = 4320, .isWhole = true, .words = {u"--height"_s, u"{}"_s}},
        {.name = u"format"_s, .label = u"Format"_s, .kind = Choice, .standard = u"mp4"_s, .choices = {u"mp4"_s, u"webm"_s, u"mkv"_s},
            .words = {u"--format"_s, u"{}"_s}},
        {.name = u"title"_s, .label = u"Title"_s, .help = u"As players show it."_s, .most = 80, .words = {u"--title={}"_s}},
        {.name = u"mute"_s, .label = u"Without sound"_s, .kind = Flag, .standard = u"false"_s, .words = {u"--mute"_s}}};
}

api::Answer<api::FilledForm> FakeCatalog::fillForm(const api::FillFormRequest &request)
{
    if (m_nextError)
        return readyWith<api::FilledForm>(*std::exchange(m_nextError, {}));
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &one) {
        return one.entry.address == request.address && one.entry.catalog.startsWith(request.catalog);
    });
    if (found == m_entries.end() || found->form.empty())
        return readyWith<api::FilledForm>(fail(Code::NotFound, found == m_entries.end() ? "catalog.no_file"_reason : "catalog.no_form"_reason));
    api::FilledForm filled;
    QStringList words;
    for (const model::FormField &field : found->form) {
        QString value = field.standard;
        for (const model::FieldValue &given : request.values) {
            if (given.name == field.name && !given.value.isEmpty())
                value = given.value;
        }
        if (const QString reason = problemOf(field, value); !reason.isEmpty())
            filled.problems.push_back({field.name, reason, value});
        if (field.kind == model::FieldKind::File)
            filled.inputFiles.push_back(value);
        else if (!value.isEmpty() && value != u"false") {
            for (const QString &word : field.words)
                words.push_back(u'\'' + QString(word).replace(u"{}"_s, value) + u'\'');
        }
    }
    filled.arguments = words.join(u' ');
    return readyWith<api::FilledForm>(std::move(filled));
}

} // namespace fallow::test
