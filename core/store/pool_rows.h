#pragma once

#include "core/base/ids.h"

#include <QDateTime>

#include <optional>
#include <vector>

/// Rows of the coordinator's tables as values. Times are UTC; an invalid one is NULL.
namespace fallow::store {

struct PoolDealRow {
    base::DealId deal;
    quint64 block = 0;
    QString facts; ///< JSON as the pool wrote it
    QString ignored; ///< reason key, empty for a deal that is served
    friend bool operator==(const PoolDealRow &, const PoolDealRow &) = default;
};

struct PoolTaskRow {
    base::TaskId task;
    base::DealId deal;
    quint64 position = 0;
    QString status;
    bool over = false;
    quint64 initBlock = 0;
    QDateTime contributionDeadline;
    QDateTime revealDeadline;
    QDateTime finalDeadline;
    base::Bytes32 consensus;
    quint64 consensusBlock = 0;
    quint64 winners = 0;
    quint64 reveals = 0;
    int round = 0;
    std::optional<base::Address> uploader;
    QDateTime uploadAsked;
    QString resultLink;
    QByteArray callback;
    friend bool operator==(const PoolTaskRow &, const PoolTaskRow &) = default;
};

struct PoolReplicateRow {
    base::TaskId task;
    base::Address wallet;
    QString status;
    quint64 seen = 0;
    quint64 weight = 0;
    QDateTime authorized;
    bool contributed = false;
    bool revealed = false;
    bool rejected = false;
    bool uploadMissed = false;
    base::Bytes32 resultHash;
    QString resultLink;
    QByteArray callback;
    std::optional<qint64> exitCode;
    friend bool operator==(const PoolReplicateRow &, const PoolReplicateRow &) = default;
};

/// One change of a task (`wallet` zero) or of a replicate.
struct PoolStatusRow {
    base::TaskId task;
    base::Address wallet;
    QString status;
    QString modifier;
    QString cause;
    QDateTime at;
    friend bool operator==(const PoolStatusRow &, const PoolStatusRow &) = default;
};

struct PoolLogRow {
    base::TaskId task;
    base::Address wallet;
    QDateTime at;
    QString standardOutput;
    QString standardError;
    friend bool operator==(const PoolLogRow &, const PoolLogRow &) = default;
};

struct PoolWorkerRow {
    base::Address wallet;
    QString name;
    QString os;
    QString cpu;
    int cpuCount = 1;
    int memoryGb = 0;
    bool gpu = false;
    bool tee = false;
    bool tdx = false;
    QDateTime registered;
    friend bool operator==(const PoolWorkerRow &, const PoolWorkerRow &) = default;
};

struct PoolResultRow {
    base::TaskId task;
    base::Address wallet;
    QString cid;
    qint64 size = 0;
    QDateTime at;
    friend bool operator==(const PoolResultRow &, const PoolResultRow &) = default;
};

} // namespace fallow::store
