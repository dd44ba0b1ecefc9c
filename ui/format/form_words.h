#pragma once

#include "core/model/form.h"

#include <QLocale>

namespace fallow::ui
{

/// Its label, and the unit of a number; what must be given is marked.
QString fieldLabel(const model::FormField &field);
/// What holds while nothing is given; empty: nothing does.
QString fieldPlaceholder(const model::FormField &field);
/// Why a value cannot be taken, beside its field: a sentence.
QString fieldProblem(const model::FormField &field, const QString &reason, const QLocale &locale);

} // namespace fallow::ui
