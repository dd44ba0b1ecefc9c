#include "core/task/record.h"

#include "core/task/report.h"

namespace fallow::task {

namespace {

/// How the wire lays an authorization out.
struct WireAuthorization {
    base::TaskId task;
    base::DealId deal;
    qint64 index = 0;
    base::Address worker;
    base::Address enclave;
    Authorization::Wrapped signature;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("chainTaskId", &WireAuthorization::task),
                          json::defaulted("dealId", &WireAuthorization::deal),
                          json::defaulted("taskIndex", &WireAuthorization::index),
                          json::field("workerWallet", &WireAuthorization::worker),
                          json::defaulted("enclaveChallenge", &WireAuthorization::enclave),
                          json::field("signature", &WireAuthorization::signature)};
    }
};

model::TaskPhase phaseOf(const Record &record)
{
    using model::TaskPhase;
    if (record.reward)
        return TaskPhase::Paid;
    if (record.rejected)
        return TaskPhase::Rejected;
    if (record.overdue)
        return TaskPhase::Overdue;
    return task::phaseOf(record.stage);
}

} // namespace

Record advanced(Record record, Stage stage, const QDateTime &now)
{
    record.stage = stage;
    const model::TaskPhase phase = phaseOf(record);
    if (record.timeline.empty() || record.timeline.back().phase != phase)
        record.timeline.push_back({phase, now});
    return record;
}

model::Task viewOf(const Record &record)
{
    model::Task task;
    task.id = record.authorization.task;
    task.deal = record.authorization.deal;
    task.index = record.authorization.index;
    task.phase = phaseOf(record);
    task.reason = record.reason;
    task.reward = record.reward;
    task.usage = record.usage;
    task.revealDeadline = record.revealDeadline;
    task.digest = record.digest;
    task.contributeTx = record.contributeTx;
    task.timeline = record.timeline;
    if (const auto &terms = record.terms) {
        task.app = terms->app;
        task.appName = terms->appName;
        task.requester = terms->requester;
        task.trust = terms->trust;
        task.contributionDeadline = terms->contributionDeadline;
        task.finalDeadline = terms->finalDeadline;
        const bool locked = record.stage >= Stage::Contributed && !model::isFinal(task.phase);
        task.stake = locked ? terms->stake : base::Nrlc{};
        if (record.stage == Stage::Running)
            task.timeLimitMs = terms->timeLimitMs;
    }
    return task;
}

} // namespace fallow::task

namespace fallow::json {

using task::Authorization;

QJsonValue Codec<Authorization>::write(const Authorization &value)
{
    return toJson(task::WireAuthorization{value.task, value.deal, value.index, value.worker,
                                          value.enclave, {value.signature}});
}

base::Result<Authorization> Codec<Authorization>::read(const QJsonValue &value)
{
    return fromJson<task::WireAuthorization>(value).transform([](task::WireAuthorization &&wire) {
        return Authorization{wire.task,    wire.deal,    wire.index,
                             wire.worker, wire.enclave, wire.signature.value};
    });
}

} // namespace fallow::json
