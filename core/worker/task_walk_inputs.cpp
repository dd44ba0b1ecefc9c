// The steps up to a digest: check, fetch, run, pack.
#include "core/base/future.h"
#include "core/poco/contribution.h"
#include "core/poco/params.h"
#include "core/worker/task_walk.h"

#include <algorithm>
#include <array>

namespace fallow::worker {

using base::Done;
using base::Result;
using task::Stage;
using task::ReplicateStatus;
using task::Step;

namespace {

constexpr qsizetype maxLogCharacters = 100'000; // poco.md D.6

/// The reason not to start, first of poco.md D.8's order, as {reason, cause}.
std::optional<std::pair<QString, QString>> refusal(const TaskFacts &facts, const task::Record &record,
                                                   const WalkContext &context)
{
    const auto because = [](const char *reason, const char *cause) {
        return std::pair(QString::fromLatin1(reason), QString::fromLatin1(cause));
    };
    const task::Authorization &given = record.authorization;
    const auto bytes = base::fromHex(given.signature);
    const auto signer = poco::messageSigner(
        poco::authorizationHash(given.worker, given.task, given.enclave), bytes.value_or({}));
    if (!signer || *signer != context.poolOwner || given.worker != context.key.address())
        return because("pool.authorization_by_stranger", "WORKERPOOL_AUTHORIZATION_NOT_FOUND");
    if (facts.pool != context.poolAddress)
        return because("pool.task_of_another_pool", "WORKERPOOL_AUTHORIZATION_NOT_FOUND");
    if (facts.terms.tee)
        return because("task.needs_enclave", "TEE_NOT_SUPPORTED");
    if (facts.freeStake < facts.terms.stake)
        return because("pool.stake_too_low", "STAKE_TOO_LOW");
    if (facts.view.task != task::ChainView::Task::Active)
        return because("task.not_active", "TASK_NOT_ACTIVE");
    if (facts.view.now >= facts.terms.contributionDeadline)
        return because("task.too_late", "CONTRIBUTION_TIMEOUT");
    if (facts.view.contribution != task::ChainView::Contribution::None)
        return because("task.already_contributed", "CONTRIBUTION_ALREADY_SET");
    if (!facts.hasGas)
        return because("chain.out_of_gas", "OUT_OF_GAS");
    if (poco::parseParams(facts.terms.params).resultEncryption)
        return because("task.wants_encryption", "TASK_DESCRIPTION_INVALID");
    const QString unwanted = context.choice ? context.choice->refusal(facts.terms) : QString();
    if (!unwanted.isEmpty())
        return std::pair(unwanted, QStringLiteral("ABORTED_BY_WORKER"));
    return std::nullopt;
}

/// The task is broken for everybody, not only here: honest workers contribute the error.
bool isFaultOfTheTask(const base::Error &error)
{
    static const std::array<QLatin1String, 9> faults{
        QLatin1String("image.registry_unreachable"), QLatin1String("image.not_found"),
        QLatin1String("image.unauthorized"),         QLatin1String("image.bad_manifest"),
        QLatin1String("image.bad_reference"),        QLatin1String("content.unreachable"),
        QLatin1String("content.http_status"),        QLatin1String("content.checksum_mismatch"),
        QLatin1String("content.bad_url")};
    return std::find(faults.begin(), faults.end(), error.reason.key()) != faults.end();
}

std::optional<poco::ErrorKind> errorKind(const QString &cause)
{
    if (cause == u"APP_IMAGE_DOWNLOAD_FAILED")
        return poco::ErrorKind::AppImageDownloadFailed;
    if (cause == u"DATASET_FILE_DOWNLOAD_FAILED")
        return poco::ErrorKind::DatasetFileDownloadFailed;
    if (cause == u"DATASET_FILE_BAD_CHECKSUM")
        return poco::ErrorKind::DatasetFileBadChecksum;
    if (cause == u"INPUT_FILES_DOWNLOAD_FAILED")
        return poco::ErrorKind::InputFilesDownloadFailed;
    return std::nullopt;
}

} // namespace

void TaskWalk::check()
{
    if (m_record.timeline.empty() && !moveTo(Stage::Received))
        return;
    reportBegun();
    base::then(this, m_context.chain.facts(m_record.authorization, {}), [this](const Result<TaskFacts> &found) {
        if (m_step != Step::Check)
            return;
        if (found)
            return checked(*found);
        const bool unknown = found.error().code == base::Code::NotFound;
        failStep(found.error().reason.key(), unknown ? QStringLiteral("TASK_DESCRIPTION_NOT_FOUND")
                                                     : QStringLiteral("CHAIN_UNREACHABLE"));
    });
}

void TaskWalk::checked(const TaskFacts &facts)
{
    m_record.terms = facts.terms;
    if (const auto no = refusal(facts, m_record, m_context))
        return failStep(no->first, no->second);
    if (!moveTo(Stage::Checked))
        return;
    m_reports.add(ReplicateStatus::Started);
    endStep();
}

void TaskWalk::fetchApp()
{
    reportBegun();
    const task::Terms &terms = *m_record.terms;
    const auto pulled = m_context.fetch.pullImage(m_record.authorization.task, terms.image, terms.imageDigest, progress());
    base::then(this, pulled, [this](const Result<Image> &image) {
        if (m_step != Step::FetchApp)
            return;
        if (!image)
            return inputMissing(image.error(), QStringLiteral("APP_IMAGE_DOWNLOAD_FAILED"));
        m_image = *image;
        if (!moveTo(Stage::AppReady))
            return;
        m_reports.add(ReplicateStatus::AppDownloaded);
        endStep();
    });
}

void TaskWalk::inputMissing(const base::Error &error, const QString &cause)
{
    // What fails only here is given back; what fails for everybody is contributed as an error.
    if (!isFaultOfTheTask(error))
        return failStep(error.reason.key(), QStringLiteral("ABORTED_BY_WORKER"));
    m_record.reason = error.reason.key();
    m_record.brokenCause = error.reason.key() == u"content.checksum_mismatch"
        ? QStringLiteral("DATASET_FILE_BAD_CHECKSUM")
        : cause;
    const ReplicateStatus failed = task::reportsOf(*m_step).failed;
    if (!moveTo(Stage::Broken))
        return;
    m_reports.add(failed, {.error = error.reason.key(), .cause = m_record.brokenCause});
    endStep();
}

void TaskWalk::fetchData()
{
    reportBegun();
    const task::Terms &terms = *m_record.terms;
    if (const auto ready = m_files.prepareIn(); !ready)
        return failStep(ready.error().reason.key(), QStringLiteral("ABORTED_BY_WORKER"));
    const std::vector<QString> inputs = poco::parseParams(terms.params).inputFiles;
    if (terms.dataset.isZero() || terms.datasetUrl.isEmpty() || terms.datasetChecksum.isZero())
        return fetchNextInput(inputs);
    const auto fetched = m_context.fetch.download(m_record.authorization.task, terms.datasetUrl, terms.datasetChecksum,
                                                  m_files.in() + u'/' + terms.dataset.toString(), progress());
    base::then(this, fetched, [this, inputs](const Result<Done> &done) {
        if (m_step != Step::FetchData)
            return;
        if (!done)
            return inputMissing(done.error(), QStringLiteral("DATASET_FILE_DOWNLOAD_FAILED"));
        fetchNextInput(inputs);
    });
}

void TaskWalk::fetchNextInput(std::vector<QString> urls)
{
    if (urls.empty()) {
        if (!moveTo(Stage::DataReady))
            return;
        m_reports.add(ReplicateStatus::DataDownloaded);
        return endStep();
    }
    const QString url = urls.front();
    urls.erase(urls.begin());
    const QString target = m_files.in() + u'/' + TaskFiles::inputName(url);
    const base::Bytes32 digest = poco::inputDigest(url).value_or(base::Bytes32());
    const auto fetched = m_context.fetch.download(m_record.authorization.task, url, digest, target, progress());
    base::then(this, fetched, [this, urls](const Result<Done> &done) {
        if (m_step != Step::FetchData)
            return;
        // Workers that do not know this form compute from what they got: no error would agree with theirs.
        if (!done && done.error().reason.key() == u"content.checksum_mismatch")
            return failStep(done.error().reason.key(), QStringLiteral("ABORTED_BY_WORKER"));
        if (!done)
            return inputMissing(done.error(), QStringLiteral("INPUT_FILES_DOWNLOAD_FAILED"));
        fetchNextInput(urls);
    });
}

void TaskWalk::runApp()
{
    if (m_computed)
        return finishRun();
    const task::Terms &terms = *m_record.terms;
    if (!m_image)
        return pullAgain();
    if (const auto ready = m_files.prepareOut(); !ready)
        return failStep(ready.error().reason.key(), QStringLiteral("ABORTED_BY_WORKER"));
    if (m_record.stage != Stage::Running && !moveTo(Stage::Running))
        return;
    reportBegun();
    const poco::Params params = poco::parseParams(terms.params);
    const RunOrder order{.authorization = m_record.authorization,
                         .terms = terms,
                         .image = *m_image,
                         .arguments = params.args,
                         .inputFiles = params.inputFiles,
                         .inDirectory = m_files.in(),
                         .outDirectory = m_files.out(),
                         .logDirectory = m_files.logs()};
    base::then(this, m_context.run.run(order), [this](const Result<RunOutcome> &outcome) {
        if (m_step != Step::Run)
            return;
        if (outcome)
            computed(*outcome);
        else
            failStep(outcome.error().reason.key(), QStringLiteral("ABORTED_BY_WORKER"));
    });
}

void TaskWalk::pullAgain()
{
    const task::Terms &terms = *m_record.terms;
    const auto pulled = m_context.fetch.pullImage(m_record.authorization.task, terms.image, terms.imageDigest, progress());
    base::then(this, pulled, [this](const Result<Image> &image) {
        if (m_step != Step::Run)
            return;
        if (!image)
            return failStep(image.error().reason.key(), QStringLiteral("ABORTED_BY_WORKER"));
        m_image = *image;
        runApp();
    });
}

void TaskWalk::computed(const RunOutcome &outcome)
{
    m_record.usage = outcome.usage;
    if (!outcome.limit.isEmpty()) // elsewhere there may be more, and another result
        return failStep(outcome.limit, QStringLiteral("ABORTED_BY_WORKER"));
    if (!outcome.refused.isEmpty()) // elsewhere the result may be another one
        return failStep(QStringLiteral("sandbox.refused_access"), QStringLiteral("ABORTED_BY_WORKER"));
    if (outcome.exitCode == 0) {
        if (const auto added = m_files.addLogs(); !added)
            return failStep(added.error().reason.key(), QStringLiteral("ABORTED_BY_WORKER"));
    }
    StatusDetails details;
    details.logs = ComputeLogs{m_context.key.address(), outcome.standardOutput.right(maxLogCharacters),
                               outcome.standardError.right(maxLogCharacters)};
    details.exitCode = outcome.exitCode;
    const auto packing = m_context.fetch.pack(m_files.out(), m_files.zip(), !m_record.terms->callback.isZero());
    base::then(this, packing, [this, details](const Result<Packed> &result) {
        if (m_step != Step::Run)
            return;
        m_computed = details;
        packed(result);
    });
}

void TaskWalk::packed(const Result<Packed> &packed)
{
    // No digest is no failure of the computation (poco.md D.7): contributing then fails instead.
    m_record.digest = packed ? packed->digest : QString();
    m_record.callbackData = packed ? packed->callbackData : QString();
    m_record.reason = packed ? QString() : packed.error().reason.key();
    finishRun();
}

void TaskWalk::finishRun()
{
    if (!moveTo(Stage::Computed))
        return; // this is tried again, not the run
    m_context.fetch.release(m_record.authorization.task);
    m_reports.add(ReplicateStatus::Computed, *std::exchange(m_computed, std::nullopt));
    endStep();
}

void TaskWalk::contributeError()
{
    const auto kind = errorKind(m_record.brokenCause);
    if (!kind)
        return failStep(QStringLiteral("task.no_digest"), QStringLiteral("DETERMINISM_HASH_NOT_FOUND"));
    const poco::ErrorContribution error = poco::errorContribution(*kind);
    const auto written = m_files.prepareOut().and_then([&](Done &&) {
        return m_files.writeOut(QStringLiteral("error.txt"), error.errorFile);
    }).and_then([&](Done &&) {
        return m_files.writeOut(QStringLiteral("computed.json"), error.computedJson);
    });
    if (!written)
        return retryLater(written.error());
    base::then(this, m_context.fetch.pack(m_files.out(), m_files.zip(), false), [this](const Result<Packed> &result) {
        if (m_step != Step::Contribute)
            return;
        if (!result)
            return failStep(result.error().reason.key(), QStringLiteral("DETERMINISM_HASH_NOT_FOUND"));
        m_record.digest = result->digest;
        if (!moveTo(Stage::Computed))
            return;
        m_context.fetch.release(m_record.authorization.task);
        sendContribution();
    });
}

} // namespace fallow::worker
