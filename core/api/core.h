#pragma once

#include "core/api/computers.h"
#include "core/api/catalog.h"
#include "core/api/content.h"
#include "core/api/governance.h"
#include "core/api/images.h"
#include "core/api/market.h"
#include "core/api/networks.h"
#include "core/api/sandbox.h"
#include "core/api/policy.h"
#include "core/api/tasks.h"
#include "core/api/trials.h"
#include "core/api/wallet.h"
#include "core/api/web.h"

#include <QObject>

namespace fallow::api {

/// The contract between the background core and everything a person sees or scripts.
/// Implemented by service::LocalCore (the daemon), rpc::Client (window, CLI) and FakeCore (tests,
/// `--offline`); callers cannot tell them apart. Methods never block; each answers exactly once.
class Core : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reason: `api.version_mismatch` when the major versions differ.
    virtual Answer<HelloReply> hello(const HelloRequest &request) = 0;
    /// Starts `changed` signals for this caller and answers with the state they start from.
    virtual Answer<Snapshot> subscribe(const Empty &request) = 0;
    virtual Answer<model::Status> status(const Empty &request) = 0;
    /// What the core costs this computer; wakeups a second are the difference of two answers.
    virtual Answer<model::Vitals> vitals(const Empty &request) = 0;
    virtual Answer<TaskList> listTasks(const Empty &request) = 0;
    /// Reason: `earnings.bad_days`, those of the store.
    virtual Answer<model::EarningsReport> earnings(const EarningsRequest &request) = 0;
    /// Reason: `tasks.unknown`.
    virtual Answer<model::Task> showTask(const TaskRequest &request) = 0;
    /// Freezes every process of every task; answers when the last one is confirmed frozen.
    /// Reveal, upload and chain watching go on.
    virtual Answer<PauseReply> pauseWork(const PauseRequest &request) = 0;
    virtual Answer<Empty> resumeWork(const Empty &request) = 0;
    /// Checks free stake, gas, and that the pool at `url` is the pool meant, then starts asking.
    /// Reasons: `pool.unreachable`, `pool.other_address`, `pool.not_on_chain`, `pool.stake_too_low`,
    /// `pool.not_whitelisted`, `wallet.locked`.
    virtual Answer<Empty> joinPool(const JoinRequest &request) = 0;
    virtual Answer<Empty> leavePool(const Empty &request) = 0;
    virtual Answer<BalanceReply> balances(const Empty &request) = 0;
    /// Explains why the orders cannot match, or what confirming would do. Signs nothing.
    /// Reasons: `poco.match_*` (poco.md B.6), `runs.price_changed` (the detail says which, and from what to what),
    /// `runs.not_enough_rlc`, `wallet.locked`. Files here are read and hashed, not sent: `runs.input_unreadable`,
    /// `runs.input_too_large`, `runs.too_many_inputs`, `runs.bad_input` (neither a URL nor an absolute path),
    /// `runs.pool_unknown` (no address of the pool's server is known), `runs.pool_takes_no_files`, `net.*`.
    virtual Answer<PreparedRun> prepareRun(const PrepareRunRequest &request) = 0;
    /// Signs and sends what `prepareRun` described. Files go first, and nothing is paid unless all of them are there;
    /// `Change::upload` tells how far they are. Reasons: `runs.unknown_token`, `chain.*`, `runs.input_changed` (since it was
    /// prepared), `runs.upload_refused` (the detail is the pool's), `runs.cancelled`, `net.*`.
    virtual Answer<MatchedRun> confirmRun(const ConfirmRequest &request) = 0;
    /// Ends a confirmed run whose files are still being sent: nothing is paid. Reason: `runs.unknown_token` (also when it is too late).
    virtual Answer<Empty> cancelRun(const ConfirmRequest &request) = 0;
    virtual Answer<RunList> listRuns(const Empty &request) = 0;
    /// Downloads the result and recomputes its digest before the caller sees a file.
    /// Reasons: `runs.unknown`, `runs.not_completed`, `content.*`, `runs.digest_mismatch`.
    virtual Answer<FetchedResult> fetchResult(const FetchResultRequest &request) = 0;

    /// Keys, money and history; lives as long as the core.
    virtual Wallet &wallet() = 0;
    /// The networks; lives as long as the core.
    virtual Networks &networks() = 0;
    /// What runs strangers' code here; lives as long as the core.
    virtual Sandbox &sandbox() = 0;
    /// Stored and downloaded content; lives as long as the core.
    virtual Content &content() = 0;
    /// When to work, and why; lives as long as the core.
    virtual Policy &policy() = 0;
    /// Apps' images; lives as long as the core.
    virtual Images &images() = 0;
    /// This person's other computers; lives as long as the core.
    virtual Computers &computers() = 0;
    /// One task in full; lives as long as the core.
    virtual Tasks &tasks() = 0;
    /// Signed catalogs; lives as long as the core.
    virtual Catalog &catalog() = 0;
    /// Proposals of the catalogs and what was taken back; lives as long as the core.
    virtual Governance &governance() = 0;
    /// Offers of runs; lives as long as the core.
    virtual Market &market() = 0;
    /// Runs of apps on this computer, to know them; lives as long as the core.
    virtual Trials &trials() = 0;
    /// What web pages may see and ask; lives as long as the core.
    virtual Web &web() = 0;

Q_SIGNALS:
    void changed(const fallow::api::Change &change);
};

} // namespace fallow::api
