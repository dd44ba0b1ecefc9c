#include "core/pool/report_desk.h"

#include "core/evm/keccak.h"

#include <QJsonDocument>
#include <QTimer>

namespace fallow::pool {

using base::Address;
using base::Result;
using base::TaskId;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxStream = 100'000;       // characters of each stream that are kept (D.6)
constexpr qsizetype maxCause = 64;             // the longest known cause has 47
constexpr qsizetype maxCallback = 256 * 1024;  // more would not fit a transaction
constexpr std::chrono::milliseconds proofPoll{250};
constexpr ReportAnswer refused{202, Order::Abort, false};

QString cleanCause(const QString &cause)
{
    const auto known = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'; };
    return cause.size() <= maxCause && std::all_of(cause.begin(), cause.end(), known) ? cause : u"UNKNOWN"_s;
}

} // namespace

Result<StatusUpdate> parseStatusUpdate(const QByteArray &body)
{
    const auto object = json::parseObject(body);
    if (!object)
        return object.error();
    const auto status = json::fromJson<ReplicateStatus>(object->value("status"_L1));
    if (!status)
        return json::inField(status.error(), u"status"_s);
    const QJsonObject details = object->value("details"_L1).toObject();
    StatusUpdate update;
    update.report = {*status, cleanCause(details.value("cause"_L1).toString())};
    const QJsonObject receipt = details.value("chainReceipt"_L1).toObject();
    update.receiptBlock = static_cast<quint64>(std::max<qint64>(0, receipt.value("blockNumber"_L1).toInteger()));
    if (const QJsonValue exitCode = details.value("exitCode"_L1); exitCode.isDouble())
        update.exitCode = exitCode.toInteger();
    const QString callback = details.value("chainCallbackData"_L1).toString();
    if (!callback.isEmpty()) {
        const auto bytes = base::fromHex(callback);
        if (!bytes || bytes->size() > maxCallback)
            return json::inField(json::expected("hex of a transaction's size"), u"chainCallbackData"_s);
        update.callback = *bytes;
    }
    if (const QJsonValue logs = details.value("computeLogs"_L1); logs.isObject()) {
        store::PoolLogRow row;
        row.standardOutput = logs.toObject().value("stdout"_L1).toString().right(maxStream);
        row.standardError = logs.toObject().value("stderr"_L1).toString().right(maxStream);
        update.log = row;
    }
    return update;
}

ReportDesk::ReportDesk(Ledger &ledger, ChainPort &chain, TaskDriver &driver) :
    m_ledger(ledger), m_chain(chain), m_driver(driver)
{
}

void ReportDesk::update(const Address &wallet, const TaskId &task, const HttpRequest &request,
                        const ReplyTo &reply)
{
    auto update = parseStatusUpdate(request.body);
    if (!update)
        return reply(HttpReply::text(400, "not a status update\n"));
    if (Worker *worker = m_ledger.state().worker(wallet)) {
        worker->lastSeen = m_ledger.now();
        worker->lost = false;
    }
    TaskEntry *entry = m_ledger.state().task(task);
    if (!entry || !entry->task.replicates.contains(wallet))
        return answer(reply, refused);
    const ReportAnswer first = answerReport(entry->task.replicates.at(wallet).walk, update->report);
    if (!first.recorded)
        return answer(reply, first);
    const Pending pending{wallet, task, std::move(*update), reply,
                          m_ledger.now().addMSecs(m_ledger.settings().proofWait.count())};
    prove(pending, proofFor(pending.update.report.status));
}

void ReportDesk::prove(const Pending &pending, Proof proof)
{
    switch (proof) {
    case Proof::None: return record(pending, nullptr);
    case Proof::Upload: {
        const TaskEntry *entry = m_ledger.state().task(pending.task);
        if (entry && isUploadProven(*entry, pending.update))
            return record(pending, nullptr);
        return answer(pending.reply, refused);
    }
    case Proof::ContributeAndFinalize:
        return answer(pending.reply, refused); // never asked for: this pool takes no TEE deals
    case Proof::Contribution:
    case Proof::Reveal: return proveOnChain(pending, proof);
    }
}

void ReportDesk::proveOnChain(const Pending &pending, Proof proof)
{
    const auto block = m_chain.latestBlock();
    if (!block || block->number < pending.update.receiptBlock) {
        if (m_ledger.now() >= pending.until)
            return pending.reply(HttpReply::unavailable(2));
        QTimer::singleShot(proofPoll, this, [this, pending, proof] { proveOnChain(pending, proof); });
        return;
    }
    base::then(this, m_chain.contribution(pending.task, pending.wallet), [this, pending, proof](const Result<ContributionFacts> &facts) {
            if (!facts)
                return pending.reply(HttpReply::unavailable(2));
            using Status = ChainContributionStatus;
            const bool proved = facts->status == Status::Proved;
            const bool contributed = (proved || facts->status == Status::Contributed)
                && facts->weight != 0 && !facts->resultHash.isZero();
            if (proof == Proof::Reveal ? proved : contributed)
                record(pending, &*facts);
            else
                answer(pending.reply, refused);
        });
}

bool ReportDesk::isUploadProven(const TaskEntry &entry, const StatusUpdate &update) const
{
    const auto deal = m_ledger.deal(entry.task.deal);
    if (!deal || !deal->isCallback())
        return entry.task.resultStored;
    // finalize demands keccak256(resultsCallback) = resultDigest (C.4).
    return !update.callback.isEmpty() && evm::keccak256(update.callback) == entry.resultDigest;
}

void ReportDesk::record(const Pending &pending, const ContributionFacts *confirmed)
{
    TaskEntry *entry = m_ledger.state().task(pending.task);
    if (!entry)
        return answer(pending.reply, refused);
    Replicate &replicate = entry->task.replicates.at(pending.wallet);
    // Once more: the proof took its time and another report may have come first.
    const ReportAnswer result = answerReport(replicate.walk, pending.update.report);
    if (!result.recorded)
        return answer(pending.reply, result);
    const StatusUpdate &update = pending.update;
    if (confirmed) {
        replicate.contributed = true;
        replicate.resultHash = confirmed->resultHash;
        replicate.revealed = confirmed->status == ChainContributionStatus::Proved;
    }
    ReplicateExtras &extras = entry->extras[pending.wallet];
    if (update.exitCode)
        extras.exitCode = update.exitCode;
    if (update.report.status == ReplicateStatus::Computed && update.log) {
        store::PoolLogRow row = *update.log;
        row.task = pending.task;
        row.wallet = pending.wallet;
        row.at = m_ledger.now();
        m_ledger.saveLog(std::move(row));
    }
    if (update.report.status == ReplicateStatus::ResultUploaded) {
        const auto deal = m_ledger.deal(entry->task.deal);
        if (deal && deal->isCallback()) {
            entry->callback = update.callback;
            entry->task.resultStored = true;
            m_ledger.saveTask(*entry);
        }
    }
    m_ledger.setReplicateStatus(*entry, pending.wallet, update.report.status, Modifier::Worker,
                                update.report.cause);
    answer(pending.reply, result);
    if (update.report.status == ReplicateStatus::Contributed)
        m_driver.remind(*entry, pending.wallet);
    // A failure may be the last one: the chain has the last word on who contributed.
    if (confirmed || isFailure(update.report.status))
        m_driver.readChain(pending.task);
    else
        m_driver.advance(*entry);
}

void ReportDesk::answer(const ReplyTo &reply, const ReportAnswer &answer)
{
    const QByteArray body = answer.order ? '"' + nameOf(*answer.order).toLatin1() + '"' : QByteArray();
    m_ledger.journal().afterCommit(
        [reply, body, status = answer.httpStatus] { reply(HttpReply::json(status, body)); });
}

} // namespace fallow::pool
