#include "core/pool/router.h"

namespace fallow::pool {

using base::Address;
using base::TaskId;
using namespace Qt::StringLiterals;

namespace {

using Path = std::vector<QByteArray>;

std::optional<TaskId> taskOf(const QByteArray &text)
{
    const auto id = TaskId::fromHex(QString::fromLatin1(text));
    return id ? std::optional(*id) : std::nullopt;
}

HttpReply notFound()
{
    return HttpReply::text(404, "no such address\n");
}

/// Everything said so far is on disk when the answer leaves.
void later(Ledger &ledger, const ReplyTo &reply, HttpReply answer)
{
    ledger.journal().afterCommit([reply, answer = std::move(answer)] { reply(answer); });
}

void routeOpenWorkers(const Desks &desks, const HttpRequest &request, const Path &path, const ReplyTo &reply)
{
    if (request.method == "GET" && path[1] == "config")
        reply(desks.workers.publicConfiguration());
    else if (request.method == "GET" && path[1] == "challenge")
        reply(desks.login.challenge(request));
    else if (request.method == "POST" && path[1] == "login")
        reply(desks.login.login(request));
    else
        reply(notFound());
}

void routeWorkers(const Desks &desks, Ledger &ledger, const HttpRequest &request, const Path &path,
                  const ReplyTo &reply)
{
    const bool own = path[1] == "register" || path[1] == "ping" || path[1] == "computing";
    if (!own)
        return routeOpenWorkers(desks, request, path, reply);
    const auto wallet = desks.login.wallet(request);
    if (!wallet)
        return reply(HttpReply::text(401, {}));
    if (path[1] == "register" && request.method == "POST")
        later(ledger, reply, desks.workers.registerWorker(*wallet, request));
    else if (path[1] == "ping" && request.method == "POST")
        reply(desks.workers.ping(*wallet));
    else if (path[1] == "computing" && request.method == "GET")
        later(ledger, reply, desks.workers.computing(*wallet));
    else
        reply(HttpReply::text(405, {}));
}

void routeReplicates(const Desks &desks, const HttpRequest &request, const Path &path, const ReplyTo &reply)
{
    const auto wallet = desks.login.wallet(request);
    if (!wallet)
        return reply(HttpReply::text(401, {}));
    if (path.size() == 2 && path[1] == "available" && request.method == "GET")
        return desks.dispatcher.available(*wallet, request, reply);
    if (path.size() == 2 && path[1] == "interrupted" && request.method == "GET")
        return desks.recovery.interrupted(*wallet, reply);
    const auto task = path.size() == 3 ? taskOf(path[1]) : std::nullopt;
    if (path.size() == 3 && path[2] == "updateStatus" && request.method == "POST")
        return task ? desks.reports.update(*wallet, *task, request, reply)
                    : reply(HttpReply::text(400, "not a task id\n"));
    reply(notFound());
}

void routeTasks(const Desks &desks, const HttpRequest &request, const Path &path, const ReplyTo &reply)
{
    if (request.method != "GET" || path.size() < 2)
        return reply(notFound());
    if (path.size() == 3 && path[1] == "logs" && path[2] == "challenge")
        return reply(desks.pages.logChallenge(request));
    const auto task = taskOf(path[1]);
    if (!task)
        return reply(HttpReply::text(400, "not a task id\n"));
    if (path.size() == 2)
        return desks.pages.task(*task, reply);
    if (path.size() == 3 && path[2] == "logs")
        return desks.pages.logs(*task, std::nullopt, request, reply);
    if (path.size() < 4 || path[2] != "replicates")
        return reply(notFound());
    const auto wallet = walletOf(path[3]);
    if (!wallet)
        return reply(HttpReply::text(400, "not a wallet\n"));
    if (path.size() == 4)
        return desks.pages.replicate(*task, *wallet, reply);
    if (path.size() == 5 && path[4] == "logs")
        return desks.pages.logs(*task, *wallet, request, reply);
    reply(notFound());
}

void routeResults(const Desks &desks, Ledger &ledger, const HttpRequest &request, const Path &path,
                  const ReplyTo &reply)
{
    if (path.size() == 2 && request.method == "POST")
        return desks.results.upload(request, reply);
    if (path.size() == 3 && path[2] == "token" && request.method == "POST")
        return desks.results.token(request, reply);
    const auto task = path.size() >= 3 ? taskOf(path[2]) : std::nullopt;
    if (task && path.size() == 3 && request.method == "HEAD")
        return later(ledger, reply, desks.results.exists(*task, request));
    if (task && path.size() == 4 && path[3] == "ipfshash" && request.method == "GET")
        return later(ledger, reply, desks.results.hash(*task));
    reply(notFound());
}

void routeInputs(const Desks &desks, const HttpRequest &request, const Path &path, const ReplyTo &reply)
{
    if (path.size() == 2 && request.method == "GET")
        return reply(desks.inputs.limits());
    if (path.size() == 2 && request.method == "POST")
        return desks.inputs.announce(request, reply);
    if (path.size() == 3 && path[2] == "challenge" && request.method == "GET")
        return reply(desks.inputs.challenge(request));
    if (path.size() == 3 && request.method == "PUT")
        return desks.inputs.store(request, reply);
    reply(notFound());
}

void routeService(const Desks &desks, const HttpRequest &request, const ReplyTo &reply)
{
    if (request.method != "GET")
        reply(notFound());
    else if (request.path == "/version")
        reply(HttpReply::text(200, FALLOW_VERSION));
    else if (request.path == "/config/chain")
        reply(desks.workers.chainConfiguration());
    else if (request.path == "/metrics")
        reply(desks.pages.metrics());
    else if (request.path == "/actuator/health")
        reply(desks.driver.isChainFresh() ? HttpReply::json(200, R"({"status":"UP"})")
                                          : HttpReply::json(503, R"({"status":"DOWN","reason":"pool.chain_stale"})"));
    else
        reply(notFound());
}

} // namespace

void route(const Desks &desks, Ledger &ledger, const HttpRequest &request, const ReplyTo &reply)
{
    const Path path = request.segments();
    if (request.method == "OPTIONS")
        reply(HttpReply::preflight());
    else if (desks.market && MarketDesk::serves(path))
        desks.market->answer(request, reply);
    else if (path.size() == 2 && path[0] == "workers")
        routeWorkers(desks, ledger, request, path, reply);
    else if (path[0] == "replicates")
        routeReplicates(desks, request, path, reply);
    else if (path[0] == "tasks")
        routeTasks(desks, request, path, reply);
    else if (path.size() >= 2 && path[0] == "v1" && path[1] == "results")
        routeResults(desks, ledger, request, path, reply);
    else if (path.size() >= 2 && path[0] == "v1" && path[1] == "inputs")
        routeInputs(desks, request, path, reply);
    else
        routeService(desks, request, reply);
}

} // namespace fallow::pool
