#pragma once

#include "core/api/core.h"
#include "tests/support/fake_catalog.h"
#include "tests/support/fake_governance.h"
#include "tests/support/fake_content.h"
#include "tests/support/fake_computers.h"
#include "tests/support/fake_images.h"
#include "tests/support/fake_market.h"
#include "tests/support/fake_networks.h"
#include "tests/support/fake_sandbox.h"
#include "tests/support/fake_tasks.h"
#include "tests/support/fake_trials.h"
#include "tests/support/fake_policy.h"
#include "tests/support/fake_wallet.h"
#include "tests/support/fake_web.h"

#include <QPromise>

namespace fallow::test
{

/// The contract on data in memory, for tests and for `fallow --offline`. Answers at once and keeps
/// the promises of api::Core: unknown ids are errors, every change is pushed with the next seq.
class FakeCore : public api::Core
{
    Q_OBJECT

public:
    FakeCore();

    /// A computer in the middle of its day: two tasks computing, one waiting, one paid.
    static std::unique_ptr<FakeCore> typical();
    /// Freshly installed: no pool, no task.
    static std::unique_ptr<FakeCore> empty();

    void setStatus(const model::Status &status);
    void setEarnings(const model::EarningsReport &report) { m_earnings = report; }
    void setVitals(const model::Vitals &vitals) { m_vitals = vitals; }
    void putTask(const model::Task &task);
    /// All there are, before anybody subscribes.
    void setTasks(std::vector<model::Task> tasks) { m_tasks = std::move(tasks); }
    /// A computer that has worked for ten years: 100,000 tasks, and figures that long.
    static std::unique_ptr<FakeCore> huge();
    void putRun(const model::Run &run);
    /// One of each kind that a person may have bought; or thousands.
    void fillRuns();
    void fillManyRuns();
    /// Tells of it; `content().setDownloads` says what a question answers.
    void putDownload(const model::Download &download);
    const api::PrepareRunRequest &prepared() const { return m_prepared; } ///< last
    /// The files of the next run that is confirmed are sent until it is cancelled.
    void hangNextUpload() { m_hangsUpload = true; }
    /// The next call of any method fails with this.
    void failNext(const base::Error &error) { m_nextError = error; }

    api::Answer<api::HelloReply> hello(const api::HelloRequest &request) override;
    api::Answer<api::Snapshot> subscribe(const api::Empty &request) override;
    api::Answer<model::Status> status(const api::Empty &request) override;
    api::Answer<model::Vitals> vitals(const api::Empty &request) override;
    api::Answer<model::EarningsReport> earnings(const api::EarningsRequest &request) override;
    api::Answer<api::TaskList> listTasks(const api::Empty &request) override;
    api::Answer<model::Task> showTask(const api::TaskRequest &request) override;
    api::Answer<api::PauseReply> pauseWork(const api::PauseRequest &request) override;
    api::Answer<api::Empty> resumeWork(const api::Empty &request) override;
    api::Answer<api::Empty> joinPool(const api::JoinRequest &request) override;
    api::Answer<api::Empty> leavePool(const api::Empty &request) override;
    api::Answer<api::BalanceReply> balances(const api::Empty &request) override;
    api::Answer<api::PreparedRun> prepareRun(const api::PrepareRunRequest &request) override;
    api::Answer<api::MatchedRun> confirmRun(const api::ConfirmRequest &request) override;
    api::Answer<api::Empty> cancelRun(const api::ConfirmRequest &request) override;
    api::Answer<api::RunList> listRuns(const api::Empty &request) override;
    api::Answer<api::FetchedResult> fetchResult(const api::FetchResultRequest &request) override;
    FakeWallet &wallet() override { return m_wallet; }
    FakeNetworks &networks() override { return m_networks; }
    FakeSandbox &sandbox() override { return m_sandbox; }
    FakeContent &content() override { return m_content; }
    FakePolicy &policy() override { return m_policy; }
    FakeImages &images() override { return m_images; }
    FakeComputers &computers() override { return m_computers; }
    FakeTasks &tasks() override { return m_taskDesk; }
    FakeCatalog &catalog() override { return m_catalog; }
    FakeGovernance &governance() override { return m_governance; }
    FakeMarket &market() override { return m_market; }
    FakeTrials &trials() override { return m_trials; }
    FakeWeb &web() override { return m_web; }
    /// As if a block was replaced: lines of the history have gone.
    void rollBackHistory() { push({.historyRolledBack = true}); }

private:
    void fillContent();
    template <typename T> api::Answer<T> answer(base::Result<T> result);
    void push(api::Change change);
    void setPaused(bool paused);
    std::optional<model::Task> taskNow(const base::TaskId &id) const;

    FakeWallet m_wallet;
    FakeNetworks m_networks;
    FakeSandbox m_sandbox;
    FakeContent m_content;
    FakePolicy m_policy;
    FakeImages m_images;
    FakeComputers m_computers;
    FakeTasks m_taskDesk;
    FakeCatalog m_catalog;
    FakeGovernance m_governance;
    FakeMarket m_market;
    FakeTrials m_trials;
    FakeWeb m_web;
    qint64 m_seq = 0;
    model::Status m_status;
    model::EarningsReport m_earnings;
    model::Vitals m_vitals{.version = QStringLiteral("0.1.0"), .uptimeMs = 93'784'000, .pssBytes = 15'204'352, .privateDirtyBytes = 5'402'624, .cpuMs = 12'400, .wakeups = 41'250};
    std::vector<model::Task> m_tasks;
    std::vector<model::Run> m_runs;
    QString m_token; ///< of the run prepared last
    api::PrepareRunRequest m_prepared;
    std::vector<model::RunUpload> m_uploads; ///< that it needs
    bool m_hangsUpload = false;
    std::optional<QPromise<base::Result<api::MatchedRun>>> m_uploading;
    std::optional<base::Error> m_nextError;
};

} // namespace fallow::test
