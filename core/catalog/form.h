#pragma once

#include "core/base/result.h"
#include "core/model/form.h"

#include <QJsonValue>

/// What an app asks of whoever runs it, and what its program is given for the answers.
namespace fallow::catalog {

/// Of an entry's `form` as it stands in its file; absent: none. All members of a field must be known, and a field must be one
/// that can be filled: a choice with choices, a default that its own rules take, words with one "{}". Reasons:
/// `catalog.bad_entry`, `catalog.deceptive_text`.
base::Result<std::vector<model::FormField>> readForm(const QJsonValue &form);

struct FilledFields {
    std::vector<QString> words; ///< of the app's arguments, as it shall get them
    std::vector<QString> files; ///< by their place in the form; what is not given at the end is left out
    std::vector<model::FieldProblem> problems; ///< in the order of the form; those of values that belong to no field first
};
/// Every value is checked; words are made of those that can be taken.
FilledFields fill(const std::vector<model::FormField> &form, const std::vector<model::FieldValue> &values);

} // namespace fallow::catalog
