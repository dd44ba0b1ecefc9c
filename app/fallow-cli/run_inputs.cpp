// What a run is given: files, and the fields of the app's form.
#include "app/fallow-cli/run_inputs.h"

#include "core/base/future.h"
#include "core/evm/address.h"

#include <QFileInfo>

#include <algorithm>

namespace fallow::cli {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostEntries = 20; // of one address: one in each catalog

QString lineOf(const model::FieldProblem &problem)
{
    return problem.name + u": "_s + problem.reason + (problem.detail.isEmpty() ? QString() : u" ("_s + problem.detail + u')');
}

/// A file field names a file by any path, as `--input` does.
Result<std::vector<model::FieldValue>> withPaths(const std::vector<model::FormField> &form, std::vector<model::FieldValue> values)
{
    for (model::FieldValue &one : values) {
        const bool isFile = std::any_of(form.begin(), form.end(), [&](const model::FormField &field) {
            return field.name == one.name && field.kind == model::FieldKind::File;
        });
        const auto path = isFile ? inputOf(one.value) : Result<QString>(one.value);
        if (!path)
            return path.error().during(one.name);
        one.value = *path;
    }
    return values;
}

Result<api::FilledForm> taken(const api::FilledForm &filled)
{
    if (filled.problems.empty())
        return filled;
    QStringList lines;
    for (const model::FieldProblem &problem : filled.problems)
        lines.push_back(lineOf(problem));
    return fail(Code::InvalidArgument, "cli.bad_field"_reason, lines.join(u'\n'));
}

} // namespace

Result<QString> inputOf(const QString &text)
{
    const bool isUrl = text.contains(u"://") || text.startsWith(u"magnet:") || text.startsWith(u"/ipfs/");
    if (isUrl && !text.startsWith(u"file:"))
        return text;
    const QFileInfo file(text.startsWith(u"file:") ? QUrl(text).toLocalFile() : text);
    if (!file.isFile())
        return fail(Code::InvalidArgument, "cli.no_such_file"_reason, text);
    return file.absoluteFilePath();
}

Result<std::vector<model::FieldValue>> fieldsOf(const QStringList &texts)
{
    std::vector<model::FieldValue> values;
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return usageError(u"--set NAME=VALUE"_s);
        values.push_back({text.left(equals), text.mid(equals + 1)});
    }
    return values;
}

QFuture<Result<api::FilledForm>> filledForm(const Session &session, const Address &app, const std::vector<model::FieldValue> &values)
{
    api::Catalog &catalog = session.core.catalog();
    const auto found = catalog.search({.text = evm::checksumAddress(app), .kind = u"app"_s, .count = mostEntries});
    return base::then(&session.core, found, [&catalog, &core = session.core, app, values](const Result<api::EntryPage> &page) {
        const auto isIt = [&](const model::CatalogEntry &entry) { return entry.address == app && entry.refused.isEmpty(); };
        const auto entry = page ? std::find_if(page->entries.begin(), page->entries.end(), isIt) : std::vector<model::CatalogEntry>::const_iterator();
        if (!page || entry == page->entries.end())
            return readyWith<api::FilledForm>(page ? fail(Code::NotFound, "cli.no_entry"_reason, evm::checksumAddress(app)) : page.error());
        const auto shown = catalog.show({entry->catalog, app});
        return base::then(&core, shown, [&catalog, &core, id = entry->catalog, app, values](const Result<model::EntryDetail> &detail) {
            const auto given = detail ? withPaths(detail->form, values) : Result<std::vector<model::FieldValue>>(detail.error());
            if (!given)
                return readyWith<api::FilledForm>(given.error());
            return base::then(&core, catalog.fillForm({id, app, *given}),
                              [](const Result<api::FilledForm> &answer) { return answer ? taken(*answer) : answer; });
        }).unwrap();
    }).unwrap();
}

void showUploads(const Session &session, const QString &token)
{
    QObject::connect(&session.core, &api::Core::changed, &session.core, [token](const api::Change &change) {
        if (change.upload && change.upload->token == token && !change.upload->isOver)
            std::fputs(qPrintable(u"sent %1 of %2 bytes\n"_s.arg(change.upload->sent).arg(change.upload->total)), stderr);
    });
    session.core.subscribe({}); // changes come from now on
}

} // namespace fallow::cli
