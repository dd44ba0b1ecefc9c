#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

#include <vector>

namespace fallow::poco {

// The hub's structs (poco.md A.5). Times are block times in seconds since 1970 UTC.

enum class TaskStatus : quint8 { Unset = 0, Active = 1, Revealing = 2, Completed = 3, Failed = 4 };
enum class ContributionStatus : quint8 { Unset = 0, Contributed = 1, Proved = 2, Rejected = 3 };

struct Resource {
    base::Address pointer;
    base::Address owner; ///< when the deal was made
    base::Nrlc price;
    friend bool operator==(const Resource &, const Resource &) = default;
};

struct Deal {
    Resource app;
    Resource dataset; ///< pointer zero: none
    Resource workerpool;
    quint64 trust = 0;
    quint64 category = 0;
    base::Bytes32 tag;
    base::Address requester;
    base::Address beneficiary;
    base::Address callback;
    QString params;
    quint64 startTime = 0;
    quint64 botFirst = 0;
    quint64 botSize = 0;
    base::Nrlc workerStake;
    quint64 schedulerRewardRatio = 0; ///< percent
    base::Address sponsor; ///< who pays

    bool exists() const { return startTime != 0; }
    friend bool operator==(const Deal &, const Deal &) = default;
};

struct Task {
    TaskStatus status = TaskStatus::Unset;
    base::DealId deal;
    quint64 index = 0;
    quint64 timeRef = 0; ///< seconds
    quint64 contributionDeadline = 0;
    quint64 revealDeadline = 0;
    quint64 finalDeadline = 0;
    base::Bytes32 consensusValue;
    quint64 revealCounter = 0;
    quint64 winnerCounter = 0;
    std::vector<base::Address> contributors;
    base::Bytes32 resultDigest;
    QByteArray results;
    QByteArray resultsCallback;
    friend bool operator==(const Task &, const Task &) = default;
};

struct Contribution {
    ContributionStatus status = ContributionStatus::Unset;
    base::Bytes32 resultHash;
    base::Bytes32 resultSeal;
    base::Address enclaveChallenge;
    quint64 weight = 0; ///< log2, consensus.h
    friend bool operator==(const Contribution &, const Contribution &) = default;
};

struct Account {
    base::Nrlc stake; ///< free
    base::Nrlc locked;
    friend bool operator==(Account, Account) = default;
};

struct Category {
    QString name;
    QString description;
    quint64 workClockTimeRef = 0; ///< seconds
};

struct AppInfo {
    base::Address owner;
    QString name;
    QString type;
    QByteArray multiaddr;
    base::Bytes32 checksum;
    QByteArray mrenclave;
};

struct DatasetInfo {
    base::Address owner;
    QString name;
    QByteArray multiaddr;
    base::Bytes32 checksum;
};

struct WorkerpoolInfo {
    base::Address owner;
    QString description;
    quint64 workerStakeRatio = 0; ///< percent
    quint64 schedulerRewardRatio = 0; ///< percent
};

} // namespace fallow::poco
