// Following bought tasks on the chain and fetching their results.
#include "core/service/deal_reader.h"
#include "core/service/runs.h"

#include <QDir>
#include <QFile>

namespace fallow::service {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;
using model::RunPhase;

namespace {

constexpr qint64 maxResultBytes = 4LL * 1024 * 1024 * 1024;
constexpr qint64 matchPatienceSeconds = 3600; // a transaction that is not there by then was refused

bool isOver(const model::Run &run)
{
    return run.phase == RunPhase::Downloaded || run.phase == RunPhase::Failed || run.phase == RunPhase::Completed;
}

RunPhase phaseOf(const poco::Task &task)
{
    switch (task.status) {
    case poco::TaskStatus::Unset: return RunPhase::Matched;
    case poco::TaskStatus::Active: return RunPhase::Computing;
    case poco::TaskStatus::Revealing: return RunPhase::Revealing;
    case poco::TaskStatus::Completed: return RunPhase::Completed;
    case poco::TaskStatus::Failed: return RunPhase::Failed;
    }
    return RunPhase::Matched;
}

/// `{ "storage": "ipfs", "location": "/ipfs/…" }` (poco.md C.7); empty when it is anything else.
QString locationOf(const QByteArray &results)
{
    const auto object = json::parseObject(results);
    if (!object || object->value(u"storage").toString() != u"ipfs")
        return {};
    const QString location = object->value(u"location").toString();
    return location.startsWith(u"/ipfs/") ? location : QString();
}

} // namespace

Result<Done> Runs::load()
{
    const auto rows = m_parts.rows.newest(m_options.chainId, m_parts.reader.hub(), 1000);
    if (!rows)
        return rows.error();
    for (const store::TaskRow &row : *rows) {
        const auto run = json::fromText<model::Run>(row.body);
        if (!run)
            return run.error().during(u"reading the runs");
        m_runs.insert({run->task, *run});
    }
    return Done{};
}

Result<Done> Runs::put(const model::Run &run)
{
    const store::Scope scope{m_options.chainId, m_parts.reader.hub(), run.pool};
    const store::TaskRow row{.task = run.task, .isSettled = isOver(run),
                             .createdMs = run.matchedAt.toMSecsSinceEpoch(), .body = json::toText(run)};
    auto written = m_parts.rows.put(scope, row);
    if (written) {
        m_runs[run.task] = run;
        Q_EMIT changed(run);
    }
    return written;
}

std::vector<model::Run> Runs::list() const
{
    std::vector<model::Run> runs;
    for (const auto &[task, run] : m_runs)
        runs.push_back(run);
    return runs;
}

void Runs::poll()
{
    for (const auto &[task, run] : m_runs) {
        if (isOver(run))
            continue;
        m_parts.reader.ask(poco::hub::viewTask(task), &poco::hub::readTask)
            .then(this, [this, id = task](const Result<poco::Task> &onChain) {
                if (onChain)
                    take(id, *onChain);
            });
    }
}

void Runs::take(const base::TaskId &task, const poco::Task &onChain)
{
    const auto known = m_runs.find(task);
    if (known == m_runs.end() || isOver(known->second))
        return;
    if (onChain.status == poco::TaskStatus::Unset && known->second.matchedAt.secsTo(m_parts.clock.now()) > matchPatienceSeconds)
        return dropIfNeverMatched(known->second);
    model::Run run = known->second;
    run.phase = phaseOf(onChain);
    run.contributors = static_cast<qint64>(onChain.contributors.size());
    run.agreeing = static_cast<qint64>(onChain.winnerCounter);
    if (onChain.finalDeadline > 0)
        run.finalDeadline = chainTime(onChain.finalDeadline);
    if (run.phase == RunPhase::Completed) {
        run.resultLocation = locationOf(onChain.results);
        run.resultDigest = onChain.resultDigest.toString();
    }
    if (run != known->second)
        put(run).has_value(); // tried again at the next poll when the disk is full
}

void Runs::dropIfNeverMatched(const model::Run &run)
{
    if (!m_parts.queue.isIdle())
        return; // the match may still be mined
    base::then(this, m_parts.reader.ask(poco::hub::viewDeal(run.deal), &poco::hub::readDeal),
               [this, run](const Result<poco::Deal> &deal) {
                   if (deal && !deal->exists())
                       forget({run});
               });
}

QFuture<Result<api::FetchedResult>> Runs::fetchResult(const api::FetchResultRequest &request)
{
    const auto known = m_runs.find(request.task);
    const auto no = [](Code code, const char *reason) {
        return readyWith(Result<api::FetchedResult>(base::fail(code, base::Reason(QString::fromLatin1(reason)))));
    };
    if (known == m_runs.end())
        return no(Code::NotFound, "runs.unknown");
    const model::Run &run = known->second;
    if (run.phase != RunPhase::Completed && run.phase != RunPhase::Downloaded)
        return no(Code::Conflict, "runs.not_completed");
    if (run.resultLocation.isEmpty())
        return no(Code::NotFound, "runs.no_file"); // a callback's answer stands on the chain
    const QString folder = request.directory.isEmpty() ? m_options.resultsFolder : request.directory;
    if (!QDir::isAbsolutePath(folder) || !QDir().mkpath(folder))
        return no(Code::InvalidArgument, "runs.bad_folder");
    return download(run, folder);
}

QFuture<Result<api::FetchedResult>> Runs::download(const model::Run &run, const QString &folder)
{
    const QString file = folder + u'/' + run.task.toString() + u".zip";
    const QString unchecked = file + u".part";
    // What proves it is the digest of what is in it.
    content::ContentStore::Order order{.mayBeUnproven = true, .maxBytes = maxResultBytes, .path = unchecked};
    order.name = run.resultLocation; // by which whoever waits knows the download
    for (const QString &gateway : m_options.gateways)
        order.sources.push_back({.address = gateway + run.resultLocation});
    const auto digest = base::Bytes32::fromHex(run.resultDigest).value_or({});
    return m_parts.contents.obtain(order)
        .then(this, [this, unchecked, digest](const Result<content::ContentStore::Held> &fetched) {
            if (!fetched)
                return readyWith(Result<content::VerifiedResult>(fetched.error()));
            return m_parts.fetch.verifyResultZip({.zipPath = unchecked, .expectedDigest = digest}).result;
        })
        .unwrap()
        .then(this, [this, run, file, unchecked](const Result<content::VerifiedResult> &verified) -> Result<api::FetchedResult> {
            if (!verified) {
                QFile::remove(unchecked); // nobody sees a file that was not proven
                return verified.error();
            }
            QFile::remove(file);
            if (!QFile::rename(unchecked, file))
                return base::fail(Code::Unavailable, "runs.bad_folder"_reason, file);
            model::Run done = run;
            done.phase = RunPhase::Downloaded;
            done.resultFile = file;
            if (const auto written = put(done); !written)
                return written.error();
            return api::FetchedResult{file, run.resultDigest, QFile(file).size()};
        });
}

} // namespace fallow::service
