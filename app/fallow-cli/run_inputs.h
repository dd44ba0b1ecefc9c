#pragma once

#include "app/fallow-cli/command.h"

#include <QFuture>

namespace fallow::cli {

/// What a run reads, as `--input` names it: a URL, or a file here by any path. Reason: `cli.no_such_file`.
base::Result<QString> inputOf(const QString &text);

/// "name=value". Reason: `cli.usage`.
base::Result<std::vector<model::FieldValue>> fieldsOf(const QStringList &texts);

/// The arguments and files that the app's entry makes of these. Reasons: `cli.no_entry` (no catalog has the app),
/// `catalog.no_form`, `cli.bad_field` (the detail has each), `catalog.*`.
QFuture<base::Result<api::FilledForm>> filledForm(const Session &session, const base::Address &app, const std::vector<model::FieldValue> &values);

/// Tells on standard error how far the files of a run are, until the command ends.
void showUploads(const Session &session, const QString &token);

} // namespace fallow::cli
