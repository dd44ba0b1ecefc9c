#pragma once

#include "core/task/record.h"
#include "core/task/report.h"

/// What travels between a pool and a worker, in the wire's own names (poco.md D.1, D.3 to D.6).
/// Members a pool may leave out are defaulted; what it sends beyond is ignored.
namespace fallow::worker {

struct PublicConfig {
    base::Address pool;
    base::Address scheduler;
    QString configServerUrl;
    QString resultRepositoryUrl;
    qint64 askPeriodMs = 5000;
    QString requiredWorkerVersion;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("workerPoolAddress", &PublicConfig::pool),
                          json::defaulted("schedulerPublicAddress", &PublicConfig::scheduler),
                          json::defaulted("configServerUrl", &PublicConfig::configServerUrl),
                          json::defaulted("resultRepositoryURL", &PublicConfig::resultRepositoryUrl),
                          json::defaulted("askForReplicatePeriod", &PublicConfig::askPeriodMs),
                          json::defaulted("requiredWorkerVersion", &PublicConfig::requiredWorkerVersion)};
    }
};

struct WorkerModel {
    QString name;
    base::Address wallet;
    QString os;
    QString cpu;
    qint64 cpuCount = 1; ///< tasks at once
    qint64 memoryGb = 1;
    bool gpu = false;
    bool tee = false;
    bool tdx = false;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("name", &WorkerModel::name),
                          json::field("walletAddress", &WorkerModel::wallet),
                          json::field("os", &WorkerModel::os),
                          json::field("cpu", &WorkerModel::cpu),
                          json::field("cpuNb", &WorkerModel::cpuCount),
                          json::field("memorySize", &WorkerModel::memoryGb),
                          json::field("gpuEnabled", &WorkerModel::gpu),
                          json::field("teeEnabled", &WorkerModel::tee),
                          json::field("tdxEnabled", &WorkerModel::tdx)};
    }
};

struct TaskSummary {
    task::Authorization authorization;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("workerpoolAuthorization", &TaskSummary::authorization)};
    }
};

struct ChainReceipt {
    qint64 block = 0;
    QString transaction;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("blockNumber", &ChainReceipt::block),
                          json::field("txHash", &ChainReceipt::transaction)};
    }
};

struct ComputeLogs {
    base::Address wallet;
    QString standardOutput; ///< its last 100,000 characters
    QString standardError;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("walletAddress", &ComputeLogs::wallet),
                          json::field("stdout", &ComputeLogs::standardOutput),
                          json::field("stderr", &ComputeLogs::standardError)};
    }
};

struct StatusDetails {
    std::optional<ChainReceipt> receipt;
    std::optional<QString> resultLink;
    std::optional<QString> callbackData;
    std::optional<QString> error;
    std::optional<QString> cause; ///< ReplicateStatusCause (poco.md D.7)
    std::optional<ComputeLogs> logs;
    std::optional<qint64> exitCode;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("chainReceipt", &StatusDetails::receipt),
                          json::field("resultLink", &StatusDetails::resultLink),
                          json::field("chainCallbackData", &StatusDetails::callbackData),
                          json::field("errorMessage", &StatusDetails::error),
                          json::field("cause", &StatusDetails::cause),
                          json::field("computeLogs", &StatusDetails::logs),
                          json::field("exitCode", &StatusDetails::exitCode)};
    }
};

struct StatusUpdate {
    task::ReplicateStatus status = task::ReplicateStatus::Starting;
    StatusDetails details;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("status", &StatusUpdate::status),
                          json::field("details", &StatusUpdate::details)};
    }
};

struct NotificationExtra {
    std::optional<task::Authorization> authorization;
    std::optional<qint64> block;
    std::optional<QString> abortCause;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("workerpoolAuthorization", &NotificationExtra::authorization),
                          json::field("blockNumber", &NotificationExtra::block),
                          json::field("taskAbortCause", &NotificationExtra::abortCause)};
    }
};

/// Pushed to a topic or answered by /replicates/interrupted. A hint, never proof.
struct Notification {
    base::TaskId task;
    std::vector<base::Address> workers; ///< empty: everybody
    task::Order order = task::Order::Continue;
    NotificationExtra extra;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("chainTaskId", &Notification::task),
                          json::defaulted("workersAddress", &Notification::workers),
                          json::field("taskNotificationType", &Notification::order),
                          json::defaulted("taskNotificationExtra", &Notification::extra)};
    }
    bool isFor(const base::Address &worker) const;
};

/// Body of the result proxy's POST /v1/results (poco.md D.10).
struct ResultModel {
    base::TaskId task;
    base::DealId deal;
    qint64 index = 0;
    QString zip; ///< Base64
    QString digest;
    QString enclaveSignature;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("chainTaskId", &ResultModel::task),
                          json::field("dealId", &ResultModel::deal),
                          json::field("taskIndex", &ResultModel::index),
                          json::field("zip", &ResultModel::zip),
                          json::field("deterministHash", &ResultModel::digest),
                          json::field("enclaveSignature", &ResultModel::enclaveSignature)};
    }
};

} // namespace fallow::worker
