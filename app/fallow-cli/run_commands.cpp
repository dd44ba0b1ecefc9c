// Buying runs and fetching their results.
#include "app/fallow-cli/command.h"
#include "app/terminal/secret_input.h"

#include <QCommandLineParser>

#include <memory>

namespace fallow::cli {

using base::Code;
using base::Result;
using base::operator""_reason;

namespace {

struct RunOptions {
    api::PrepareRunRequest request;
    bool yes = false;
    bool wait = false;
    QString directory;
};

Result<qint64> count(const QCommandLineParser &parser, const QString &name, qint64 otherwise)
{
    if (!parser.isSet(name))
        return otherwise;
    bool ok = false;
    const qint64 value = parser.value(name).toLongLong(&ok);
    if (!ok || value < 0)
        return usageError(u"--" + name);
    return value;
}

Result<RunOptions> parse(const QStringList &arguments)
{
    const QString arg = QStringLiteral("value");
    QCommandLineParser parser;
    for (const char *name : {"app-order", "pool-order", "dataset-order", "args", "input", "trust",
                             "volume", "callback", "storage-proxy", "out"})
        parser.addOption({QString::fromLatin1(name), {}, arg});
    parser.addOption({QStringLiteral("yes"), {}});
    parser.addOption({QStringLiteral("wait"), {}});
    if (!parser.parse(QStringList(QStringLiteral("run")) + arguments) || !parser.positionalArguments().isEmpty())
        return usageError(parser.errorText());
    RunOptions options;
    const auto appOrder = readJsonFile(parser.value(QStringLiteral("app-order")));
    const auto poolOrder = readJsonFile(parser.value(QStringLiteral("pool-order")));
    const auto datasetOrder = parser.isSet(QStringLiteral("dataset-order"))
        ? readJsonFile(parser.value(QStringLiteral("dataset-order"))) : Result<QJsonObject>(QJsonObject());
    const auto trust = count(parser, QStringLiteral("trust"), 0);
    const auto volume = count(parser, QStringLiteral("volume"), 1);
    for (const auto *order : {&appOrder, &poolOrder, &datasetOrder}) {
        if (!*order)
            return order->error();
    }
    if (!trust || !volume)
        return trust ? volume.error() : trust.error();
    options.request = {.appOrder = *appOrder, .datasetOrder = *datasetOrder, .poolOrder = *poolOrder,
                       .arguments = parser.value(QStringLiteral("args")), .trust = *trust, .volume = *volume,
                       .storageProxy = parser.value(QStringLiteral("storage-proxy"))};
    for (const QString &url : parser.values(QStringLiteral("input")))
        options.request.inputFiles.push_back(url);
    if (parser.isSet(QStringLiteral("callback"))) {
        const auto callback = base::Address::fromHex(parser.value(QStringLiteral("callback")));
        if (!callback)
            return callback.error().during(u"--callback");
        options.request.callback = *callback;
    }
    options.yes = parser.isSet(QStringLiteral("yes"));
    options.wait = parser.isSet(QStringLiteral("wait"));
    options.directory = parser.value(QStringLiteral("out"));
    return options;
}

bool isAgreed(const api::PreparedRun &prepared)
{
    for (const QString &effect : prepared.effects)
        std::fputs((effect + u'\n').toUtf8().constData(), stderr);
    return app::confirm(QStringLiteral("Locks %1 RLC. Sign?").arg(base::formatRlc(prepared.totalLocked)));
}

/// Goes on when every task of the deal is completed or one failed.
void waitForTasks(const Session &session, const api::MatchedRun &matched, const QString &directory);

void fetchAll(const Session &session, std::vector<base::TaskId> tasks, const QString &directory)
{
    if (tasks.empty())
        return session.done(Exit::Ok);
    const base::TaskId task = tasks.back();
    tasks.pop_back();
    session.core.fetchResult({task, directory})
        .then(&session.core, [=](const Result<api::FetchedResult> &result) {
            if (!result)
                return session.done(report(result.error(), session.json));
            print(session.json ? QString::fromUtf8(json::toText(*result)) : u"result " + result->file);
            fetchAll(session, tasks, directory);
        });
}

void confirm(const Session &session, const RunOptions &options, const QString &token)
{
    session.core.confirmRun({token}).then(&session.core, [=](const Result<api::MatchedRun> &matched) {
        if (!matched)
            return session.done(report(matched.error(), session.json));
        print(session.json ? QString::fromUtf8(json::toText(*matched)) : u"deal " + matched->deal.toString());
        if (!options.wait)
            return session.done(Exit::Ok);
        waitForTasks(session, *matched, options.directory);
    });
}

/// What is left to say of the deal's tasks; nothing while one is still under way.
std::optional<Exit> outcome(const std::vector<model::Run> &runs, const api::MatchedRun &matched)
{
    size_t completed = 0;
    for (const model::Run &run : runs) {
        if (run.deal != matched.deal)
            continue;
        if (run.phase == model::RunPhase::Failed)
            return Exit::Failed;
        completed += run.phase == model::RunPhase::Completed || run.phase == model::RunPhase::Downloaded;
    }
    return completed == matched.tasks.size() ? std::optional(Exit::Ok) : std::nullopt;
}

void waitForTasks(const Session &session, const api::MatchedRun &matched, const QString &directory)
{
    const auto runs = std::make_shared<std::map<base::TaskId, model::Run>>(); // shared: both slots below
    const auto isOver = std::make_shared<bool>(false);
    const auto take = [=](const std::vector<model::Run> &changed) {
        for (const model::Run &run : changed) {
            (*runs)[run.task] = run;
            if (!session.json && run.deal == matched.deal)
                print(run.task.toString() + u"  " + json::toJson(run.phase).toString());
        }
        std::vector<model::Run> all;
        for (const auto &[id, run] : *runs)
            all.push_back(run);
        const auto exit = outcome(all, matched);
        if (!exit || std::exchange(*isOver, *isOver || exit))
            return;
        if (*exit == Exit::Ok)
            fetchAll(session, matched.tasks, directory);
        else
            session.done(report(base::fail(Code::Conflict, "runs.failed"_reason), session.json));
    };
    QObject::connect(&session.core, &api::Core::changed, &session.core,
                     [take](const api::Change &change) { take(change.runs); });
    session.core.subscribe({}).then(&session.core, [=](const Result<api::Snapshot> &snapshot) {
        if (!snapshot)
            return session.done(report(snapshot.error(), session.json));
        take(snapshot->runs);
    });
}

} // namespace

void run(const Session &session)
{
    const auto options = parse(session.arguments);
    if (!options) {
        report(options.error(), session.json);
        return session.done(Exit::Usage);
    }
    session.core.prepareRun(options->request)
        .then(&session.core, [session, options = *options](const Result<api::PreparedRun> &prepared) {
            if (!prepared)
                return session.done(report(prepared.error(), session.json));
            if (!options.yes && !isAgreed(*prepared))
                return session.done(report(notAgreed(), session.json));
            confirm(session, options, prepared->token);
        });
}

void listRuns(const Session &session)
{
    answer<api::RunList>(session, session.core.listRuns({}), [](const api::RunList &list) {
        QStringList rows;
        for (const model::Run &each : list.runs)
            rows.push_back(each.task.toString() + u"  " + json::toJson(each.phase).toString() + u"  " + each.appName);
        return rows.isEmpty() ? QStringLiteral("no runs") : rows.join(u'\n');
    });
}

void fetchResult(const Session &session)
{
    const auto task = base::TaskId::fromHex(session.arguments.value(0));
    if (!task) {
        report(task.error().during(u"TASK"), session.json);
        return session.done(Exit::Usage);
    }
    answer<api::FetchedResult>(session, session.core.fetchResult({*task, session.arguments.value(1)}),
                               [](const api::FetchedResult &result) { return result.file; });
}

} // namespace fallow::cli
