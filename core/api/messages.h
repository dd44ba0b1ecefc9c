#pragma once

#include "core/model/content.h"
#include "core/model/balance.h"
#include "core/model/earnings_report.h"
#include "core/model/network_progress.h"
#include "core/model/run.h"
#include "core/model/status.h"
#include "core/model/task.h"
#include "core/model/trial.h"
#include "core/model/upload.h"
#include "core/model/vitals.h"
#include "core/model/wallet.h"
#include "core/model/wallet_entry.h"
#include "core/model/web.h"

/// Requests and replies of the contract, version 1. Missing and null request members mean the
/// default; every reply is an object.
namespace fallow::api {

inline constexpr const char *apiVersion = "1.11.0";

struct Empty {
    friend bool operator==(Empty, Empty) = default;
    static constexpr auto jsonFields() { return std::tuple{}; }
};

struct HelloRequest {
    QString client;
    QString apiVersion;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("client", &HelloRequest::client), json::field("api_version", &HelloRequest::apiVersion)};
    }
};

struct HelloReply {
    QString apiVersion;
    QString server;
    std::vector<QString> capabilities;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("api_version", &HelloReply::apiVersion), json::field("server", &HelloReply::server),
                          json::field("capabilities", &HelloReply::capabilities)};
    }
};

/// The whole state, as of `seq`; `Change`s with seq+1, seq+2 … follow.
struct Snapshot {
    qint64 seq = 0;
    model::Status status;
    std::vector<model::Task> tasks;
    std::vector<model::Run> runs;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("seq", &Snapshot::seq), json::field("status", &Snapshot::status),
                          json::field("tasks", &Snapshot::tasks), json::field("runs", &Snapshot::runs)};
    }
};

/// Whole changed objects; a gap in `seq` means: subscribe again.
struct Change {
    qint64 seq = 0;
    std::optional<model::Status> status;
    std::vector<model::Task> tasks;
    std::vector<model::Run> runs;
    std::optional<model::WalletState> wallet;
    std::vector<model::WalletEntry> entries; ///< new lines of the history, and changed ones
    bool historyRolledBack = false; ///< lines have gone: read the history again
    std::vector<model::Download> downloads; ///< as they are now; those that are over for the last time
    std::optional<model::NetworkProgress> adding; ///< what the network that is being added is asked now
    std::optional<model::UploadProgress> upload; ///< of the files of a run that was confirmed
    std::optional<model::TrialProgress> trial; ///< of the one under way
    std::optional<model::WebGrants> grants; ///< all, when one changed
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("seq", &Change::seq), json::field("status", &Change::status),
                          json::field("tasks", &Change::tasks), json::field("runs", &Change::runs),
                          json::field("wallet", &Change::wallet),
                          json::defaulted("entries", &Change::entries),
                          json::defaulted("history_rolled_back", &Change::historyRolledBack),
                          json::defaulted("downloads", &Change::downloads),
                          json::field("adding", &Change::adding),
                          json::field("upload", &Change::upload),
                          json::field("trial", &Change::trial),
                          json::field("grants", &Change::grants)};
    }
};

struct TaskList {
    std::vector<model::Task> tasks;
    static constexpr auto jsonFields() { return std::tuple{json::field("tasks", &TaskList::tasks)}; }
};

struct EarningsRequest {
    qint64 days = 30; ///< local days up to today, 1 to 366
    static constexpr auto jsonFields() { return std::tuple{json::defaulted("days", &EarningsRequest::days)}; }
};

struct TaskRequest {
    base::TaskId task;
    static constexpr auto jsonFields() { return std::tuple{json::field("task", &TaskRequest::task)}; }
};

struct PauseReply {
    qint64 frozenTasks = 0;
    qint64 frozenMs = 0; ///< until the last process was confirmed frozen
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("frozen_tasks", &PauseReply::frozenTasks),
                          json::field("frozen_ms", &PauseReply::frozenMs)};
    }
};

struct PauseRequest {
    std::optional<qint64> minutes; ///< snooze; absent = until resumed
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("minutes", &PauseRequest::minutes)};
    }
};

struct JoinRequest {
    QString url; ///< of the pool's coordinator
    base::Address pool; ///< the workerpool the person means to join
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("url", &JoinRequest::url), json::field("pool", &JoinRequest::pool)};
    }
};

struct BalanceReply {
    std::vector<model::Balance> accounts;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("accounts", &BalanceReply::accounts)};
    }
};

/// What a person was shown that one task costs.
struct ShownPrices {
    base::Nrlc app;
    base::Nrlc dataset;
    base::Nrlc pool;
    friend bool operator==(const ShownPrices &, const ShownPrices &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("app", &ShownPrices::app), json::defaulted("dataset", &ShownPrices::dataset),
                          json::field("pool", &ShownPrices::pool)};
    }
};

/// A run to buy. Orders are in the official JSON form, signed by their owners.
struct PrepareRunRequest {
    QJsonObject appOrder;
    QJsonObject datasetOrder; ///< empty: no dataset
    QJsonObject poolOrder;
    QString arguments;
    std::vector<QString> inputFiles; ///< URLs, or absolute paths of files here, which are sent to the pool when it is confirmed
    qint64 trust = 0;
    qint64 volume = 1; ///< tasks in the bag
    base::Address callback; ///< zero: none
    QString storageProxy; ///< empty: the pool's
    std::optional<ShownPrices> shown; ///< orders that ask more are refused
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("app_order", &PrepareRunRequest::appOrder),
                          json::defaulted("dataset_order", &PrepareRunRequest::datasetOrder),
                          json::field("pool_order", &PrepareRunRequest::poolOrder),
                          json::defaulted("arguments", &PrepareRunRequest::arguments),
                          json::defaulted("input_files", &PrepareRunRequest::inputFiles),
                          json::defaulted("trust", &PrepareRunRequest::trust),
                          json::defaulted("volume", &PrepareRunRequest::volume),
                          json::defaulted("callback", &PrepareRunRequest::callback),
                          json::defaulted("storage_proxy", &PrepareRunRequest::storageProxy),
                          json::field("shown", &PrepareRunRequest::shown)};
    }
};

/// The decoded effect of what would be signed, and a one-use token that `runs.confirm` takes.
struct PreparedRun {
    QString token;
    std::vector<QString> effects; ///< plain English sentences, amounts in RLC
    base::Nrlc pricePerTask;
    base::Nrlc totalLocked;
    qint64 volume = 1;
    base::Nrlc depositNeeded; ///< moved from the wallet into the contract first
    QDateTime claimableAfter; ///< when the money can be claimed back if nobody agrees
    std::vector<model::RunUpload> uploads; ///< files that confirming sends first
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("token", &PreparedRun::token),
                          json::field("effects", &PreparedRun::effects),
                          json::field("price_per_task", &PreparedRun::pricePerTask),
                          json::field("total_locked", &PreparedRun::totalLocked),
                          json::field("volume", &PreparedRun::volume),
                          json::field("deposit_needed", &PreparedRun::depositNeeded),
                          json::field("claimable_after", &PreparedRun::claimableAfter),
                          json::defaulted("uploads", &PreparedRun::uploads)};
    }
};

struct ConfirmRequest {
    QString token;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("token", &ConfirmRequest::token)};
    }
};

struct MatchedRun {
    base::DealId deal;
    std::vector<base::TaskId> tasks;
    QString transaction;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("deal", &MatchedRun::deal), json::field("tasks", &MatchedRun::tasks),
                          json::field("transaction", &MatchedRun::transaction)};
    }
};

struct RunList {
    std::vector<model::Run> runs;
    static constexpr auto jsonFields() { return std::tuple{json::field("runs", &RunList::runs)}; }
};

struct FetchResultRequest {
    base::TaskId task;
    QString directory; ///< absolute, of the caller; empty: the core's own results folder
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("task", &FetchResultRequest::task),
                          json::defaulted("directory", &FetchResultRequest::directory)};
    }
};

struct FetchedResult {
    QString file; ///< the zip, its digest equal to the chain's
    QString digest;
    qint64 bytes = 0;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("file", &FetchedResult::file),
                          json::field("digest", &FetchedResult::digest),
                          json::field("bytes", &FetchedResult::bytes)};
    }
};

} // namespace fallow::api
