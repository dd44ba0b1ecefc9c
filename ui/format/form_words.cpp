#include "ui/format/form_words.h"

#include "ui/format/reasons.h"

#include <QCoreApplication>

namespace fallow::ui
{

using model::FieldKind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

QString numberOf(double number, const QLocale &locale)
{
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString fieldLabel(const model::FormField &field)
{
    //: A field and the unit of its number
    const QString label = field.unit.isEmpty() ? field.label : Text::tr("%1 (%2)").arg(field.label, field.unit);
    //: A field that must be filled
    return field.isRequired ? Text::tr("%1, needed").arg(label) : label;
}

QString fieldPlaceholder(const model::FormField &field)
{
    if (field.kind == FieldKind::File)
        return Text::tr("a file here, or its address on the internet");
    return field.standard;
}

QString fieldProblem(const model::FormField &field, const QString &reason, const QLocale &locale)
{
    if (reason == u"form.too_small" && field.least)
        return Text::tr("At least %1.").arg(numberOf(*field.least, locale));
    if (reason == u"form.too_large" && field.most)
        return Text::tr("At most %1.").arg(numberOf(*field.most, locale));
    if (reason == u"form.too_long" && field.most)
        return Text::tr("At most %n character(s).", nullptr, static_cast<int>(*field.most));
    if (reason == u"form.too_short" && field.least)
        return Text::tr("At least %n character(s).", nullptr, static_cast<int>(*field.least));
    return reasonText(reason).sentence;
}

} // namespace fallow::ui
