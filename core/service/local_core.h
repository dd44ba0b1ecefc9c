#pragma once

#include "core/api/core.h"
#include "core/base/random.h"
#include "core/host/computer.h"
#include "core/host/session_watch.h"
#include "core/service/computers_desk.h"
#include "core/service/governance_desk.h"
#include "core/service/content_desk.h"
#include "core/service/image_desk.h"
#include "core/service/market/desk.h"
#include "core/service/network_desk.h"
#include "core/service/owner_side.h"
#include "core/service/policy_desk.h"
#include "core/service/sandbox_desk.h"
#include "core/service/task_desk.h"
#include "core/service/trial_desk.h"
#include "core/service/wallet/desk.h"
#include "core/service/web/desk.h"
#include "core/service/worker_side.h"
#include "core/store/score_repository.h"
#include "core/wallet/os_keyring.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QTimer>

namespace fallow::service {

struct CoreConfig {
    QString folder; ///< of all data
    QString programs; ///< where fallow-fetch and fallow-sandbox lie
};

/// The background core: joins the modules and answers the contract. Owns everything; one thread,
/// that of its event loop.
class LocalCore : public api::Core
{
    Q_OBJECT

public:
    /// `password` opens the keystores of the folder; without keystores it is not used, and the keys
    /// come from the vault. Reasons: `settings.*`, `wallet.*`, `store.*`, `runner.*`.
    static base::Result<std::unique_ptr<LocalCore>> create(const CoreConfig &config,
                                                           const base::SecretBytes &password);
    ~LocalCore() override;

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
    api::Wallet &wallet() override { return m_desk; }
    api::Networks &networks() override { return m_networks; }
    api::Sandbox &sandbox() override { return m_sandbox; }
    api::Content &content() override { return m_content; }
    api::Policy &policy() override { return m_policyDesk; }
    api::Images &images() override { return m_images; }
    api::Computers &computers() override { return m_computers; }
    api::Tasks &tasks() override { return m_taskDesk; }
    api::Catalog &catalog() override { return m_catalog; }
    api::Governance &governance() override { return m_governance; }
    api::Market &market() override { return m_market; }
    api::Trials &trials() override { return m_trials; }
    api::Web &web() override { return m_web; }

private:
    /// Until they are in their signers.
    struct Keys {
        std::optional<evm::PrivateKey> worker;
        std::optional<evm::PrivateKey> owner;
    };
    static base::Result<Keys> loadKeys(const QString &folder, const base::SecretBytes &password);
    LocalCore(CoreConfig config, Settings settings, std::unique_ptr<store::Database> database,
              std::unique_ptr<runner::Runner> runner, Keys keys);
    // The network (local_core_network.cpp)
    void connectNode();
    void start();
    base::Result<base::Done> mayLeaveNetwork();
    base::Result<base::Done> useNetwork(const Network &network);
    void leaveNetwork();
    void findHistoryStart();
    void engage();
    void engageWorker();
    void engageOwner();
    void unlockOwner();
    void engageBooks();
    void openBooks();
    void engagePayments();
    void dropPayments();
    MarketDesk::Ports marketPorts();
    std::vector<RunInputs::Server> poolServers() const;
    // The vault (local_core_wallet.cpp)
    void startWallet();
    void keysOpened();
    void keysClosed();
    void takeWorkerKey();
    void dropWorkerIfIdle();
    base::Result<base::Done> useAccount(const base::Address &account);
    base::Result<base::Done> watchOwner(const base::Address &account);
    model::SweepRule sweepRule() const;
    base::Result<base::Done> setSweepRule(std::optional<base::Nrlc> above);
    void applySweepRule();
    base::Result<base::Done> mayPayOut(const base::Address &payee) const;
    void noteRoles();
    void followAccounts();
    void tick();
    void lookAtBooks(bool isNewBlock);
    bool isWatched() const;
    api::Answer<model::Balance> balanceOf(model::AccountRole role, const base::Address &address);
    void readReputation();
    base::Result<base::Done> addScores(model::EarningsReport &report);
    void measure();
    base::Error notConnected() const { return m_nodeTrouble; }
    base::Result<base::Done> remember();
    std::optional<sandbox::Policy> policyOf(const QString &task) const;
    // When to work (local_core_policy.cpp)
    void followGate();
    void limitDownloads();
    void giveMemoryBack();
    api::Answer<api::PauseReply> freezeAll();
    void setAsking();
    void noteBusy();
    bool mayRun() const { return m_gate.mayRun() && !m_sleepHold.isActive(); }
    void followSleep();
    qint64 tasksAtOnce() const;
    void setShare();
    std::chrono::milliseconds tickPeriod() const;
    model::Status statusNow();
    model::WorkState stateNow(QString &reason) const;
    std::vector<model::Check> checksNow() const;
    std::vector<model::Task> tasksNow();
    std::optional<model::Task> taskNow(const base::TaskId &id);
    QFuture<base::Result<base::Done>> joinWithMoney(const QUrl &url, const base::Address &pool);
    base::Result<base::Done> giveBack(const base::TaskId &id);
    void statusChanged();
    void push(api::Change change);

    std::unique_ptr<QLockFile> m_lock; ///< of the data folder: one core at a time
    CoreConfig m_config;
    Settings m_settings;
    base::SystemClock m_clock;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<runner::Runner> m_runner;
    SandboxDesk m_sandbox;
    Keys m_keys;
    base::Address m_workerAddress; ///< zero: no worker key yet
    net::HttpClient m_http;
    std::unique_ptr<chain::NodeClient> m_node; ///< made anew for another network
    std::unique_ptr<ChainReader> m_reader;
    content::FetchClient m_fetch;
    content::ContentStore m_contents;
    ImageDesk m_images;
    ContentDesk m_content;
    ComputersDesk m_computers;
    std::unique_ptr<WorkerSide> m_worker;
    store::TaskRepository m_runRows;
    store::ScoreRepository m_scores;
    std::unique_ptr<OwnerSide> m_owner;
    bool m_hasOwnerKeystore = false;
    bool m_hasWorkerKeystore = false;
    bool m_isWorkerLocked = false; ///< the worker goes once its tasks are over
    base::SystemRandom m_random;
    wallet::OsKeyring m_keyring;
    host::SessionWatch m_sessionWatch;
    WorkGate m_gate;
    PolicyDesk m_policyDesk;
    TaskDesk m_taskDesk;
    CatalogDesk m_catalog;
    GovernanceDesk m_governance;
    MarketDesk m_market;
    TrialDesk m_trials;
    bool m_isResting = false; ///< the runs were told
    std::optional<qint64> m_memoryKept; ///< bytes, by runs that stand still; none: they do not
    std::optional<api::Answer<api::PauseReply>> m_freezing; ///< of a pause that a caller waits for
    WalletKeys m_walletKeys;
    WalletDesk m_desk;
    WebDesk m_web;
    NetworkDesk m_networks;
    std::unique_ptr<WalletHistory> m_history;
    std::unique_ptr<WalletStakes> m_stakes;
    std::unique_ptr<PaymentDesk> m_payments; ///< borrows both sides
    std::optional<chain::Block> m_block;
    base::Error m_nodeTrouble; ///< why there is none
    qint64 m_memoryUsed = 0; ///< by tasks
    qint64 m_diskUsed = 0; ///< by our data folder
    QElapsedTimer m_sinceDisk; ///< was measured
    QElapsedTimer m_sinceTick;
    QElapsedTimer m_sinceBooks; ///< were brought up to date; invalid: they are to be
    QElapsedTimer m_sinceAsked; ///< somebody connected
    bool m_areBooksOld = true; ///< a block came since
    std::optional<model::Reputation> m_reputation;
    std::optional<qint64> m_lastStopMs;
    std::optional<base::Address> m_token; ///< RLC, as the hub told; zero on a native network
    QDateTime m_since;
    model::WorkState m_lastState = model::WorkState::NotJoined;
    std::optional<model::Status> m_lastStatus;
    qint64 m_seq = 0;
    QTimer m_tick;
    QTimer m_sleepHold; ///< runs while the computer is about to sleep
    QTimer m_coalesce; ///< many changes, one status
};

} // namespace fallow::service
