// Buying runs and fetching their results.
#include "app/fallow-cli/offer_commands.h"
#include "app/fallow-cli/run_inputs.h"
#include "app/terminal/secret_input.h"
#include "core/base/future.h"

#include <memory>

namespace fallow::cli {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace {

struct RunOptions {
    api::PrepareRunRequest request;
    std::optional<OfferWords> words; ///< what to look for; none: the orders are in the request
    std::vector<model::FieldValue> fields; ///< of the app's form
    bool yes = false;
    bool wait = false;
    QString directory;
};

/// Reason: `cli.no_such_file`.
Result<std::vector<QString>> inputsOf(const WalletOptions &options)
{
    std::vector<QString> inputs;
    for (const QString &text : options.values(QStringLiteral("input"))) {
        const auto input = inputOf(text);
        if (!input)
            return input.error();
        inputs.push_back(*input);
    }
    return inputs;
}

/// Reasons: `cli.usage`, `cli.no_such_file`.
Result<std::vector<model::FieldValue>> formOf(const WalletOptions &options)
{
    const auto fields = fieldsOf(options.values(QStringLiteral("set")));
    const bool isBoth = fields && !fields->empty() && (options.has(QStringLiteral("args")) || options.has(QStringLiteral("input")));
    return isBoth ? Result<std::vector<model::FieldValue>>(usageError(QStringLiteral("--set, or --args and --input"))) : fields;
}

/// Signed orders in files. Reasons: `cli.unreadable_file`, `json.*`, `cli.usage`.
Result<Done> readOrders(const WalletOptions &options, api::PrepareRunRequest &request)
{
    const auto app = readJsonFile(options.value(QStringLiteral("app-order")));
    const auto pool = readJsonFile(options.value(QStringLiteral("pool-order")));
    const auto dataset = options.has(QStringLiteral("dataset-order")) ? readJsonFile(options.value(QStringLiteral("dataset-order")))
                                                                      : Result<QJsonObject>(QJsonObject());
    const auto trust = options.number(QStringLiteral("trust"), 0);
    for (const auto *order : {&app, &pool, &dataset}) {
        if (!*order)
            return order->error();
    }
    if (!trust || !options.words().isEmpty())
        return trust ? usageError(QStringLiteral("an APP, or orders in files")) : trust.error();
    request.appOrder = *app;
    request.poolOrder = *pool;
    request.datasetOrder = *dataset;
    request.trust = *trust;
    return Done{};
}

Result<RunOptions> parse(const Session &session)
{
    const QStringList valued{QStringLiteral("app-order"), QStringLiteral("pool-order"), QStringLiteral("dataset-order"), QStringLiteral("args"),
                             QStringLiteral("input"), QStringLiteral("set"), QStringLiteral("callback"), QStringLiteral("storage-proxy"), QStringLiteral("out")};
    const auto given = WalletOptions::parse(session, valued + offerOptions(), {QStringLiteral("yes"), QStringLiteral("wait")});
    if (!given)
        return given.error();
    const WalletOptions &words = **given;
    const auto inputs = inputsOf(words);
    const auto fields = formOf(words);
    const auto volume = words.number(QStringLiteral("volume"), 1);
    if (!inputs || !volume || !fields)
        return !inputs ? inputs.error() : volume ? fields.error() : volume.error();
    RunOptions options{.request = {.arguments = words.value(QStringLiteral("args")), .inputFiles = *inputs, .volume = *volume,
                                   .storageProxy = words.value(QStringLiteral("storage-proxy"))},
                       .fields = *fields, .yes = words.has(QStringLiteral("yes")), .wait = words.has(QStringLiteral("wait")),
                       .directory = words.value(QStringLiteral("out"))};
    if (words.has(QStringLiteral("callback"))) {
        const auto callback = base::Address::fromHex(words.value(QStringLiteral("callback")));
        if (!callback)
            return callback.error().during(u"--callback");
        options.request.callback = *callback;
    }
    if (words.has(QStringLiteral("app-order"))) {
        const auto read = readOrders(words, options.request);
        return read ? Result<RunOptions>(options) : Result<RunOptions>(read.error());
    }
    return offerWordsOf(words).transform([&](OfferWords &&wish) {
        options.words = std::move(wish);
        return options;
    });
}

/// What `prepareRun` is given for an offer.
api::PrepareRunRequest requestFor(const api::MarketOffer &offer, api::PrepareRunRequest request)
{
    request.appOrder = offer.app.order;
    request.poolOrder = offer.pool.order;
    request.shown = api::ShownPrices{.app = offer.app.price, .dataset = {}, .pool = offer.pool.price};
    request.trust = offer.trust;
    if (offer.dataset) {
        request.datasetOrder = offer.dataset->order;
        request.shown->dataset = offer.dataset->price;
    }
    return request;
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
    if (!session.json)
        showUploads(session, token);
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

void prepare(const Session &session, const RunOptions &options)
{
    base::then(&session.core, session.core.prepareRun(options.request), [session, options](const Result<api::PreparedRun> &prepared) {
        if (!prepared)
            return session.done(report(prepared.error(), session.json));
        if (!options.yes && !isAgreed(*prepared))
            return session.done(report(notAgreed(), session.json));
        confirm(session, options, prepared->token);
    });
}

/// With what the app's form makes of the fields.
void prepareFilled(const Session &session, const RunOptions &options)
{
    if (options.fields.empty())
        return prepare(session, options);
    const auto app = base::Address::fromHex(options.request.appOrder.value(u"app").toString());
    if (!app)
        return refuse(session, app.error().during(u"app order"));
    base::then(&session.core, filledForm(session, *app, options.fields), [session, options](const Result<api::FilledForm> &filled) {
        if (!filled)
            return session.done(report(filled.error(), session.json));
        RunOptions full = options;
        full.request.arguments = filled->arguments;
        full.request.inputFiles = filled->inputFiles;
        prepare(session, full);
    });
}

} // namespace

void run(const Session &session)
{
    const auto options = parse(session);
    if (!options)
        return refuse(session, options.error());
    if (!options->words)
        return prepareFilled(session, *options);
    base::then(&session.core, findOffers(session, *options->words), [session, options = *options](const Result<api::OfferList> &list) {
        const auto best = list ? bestOf(*list) : Result<api::MarketOffer>(list.error());
        if (!best)
            return session.done(report(best.error(), session.json));
        if (!session.json)
            std::fputs((offerLine(*best) + u'\n').toUtf8().constData(), stderr);
        RunOptions chosen = options;
        chosen.request = requestFor(*best, options.request);
        prepareFilled(session, chosen);
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
