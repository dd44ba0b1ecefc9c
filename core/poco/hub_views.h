#pragma once

#include "core/poco/hub_types.h"
#include "core/poco/orders.h"

/// Decoders of what the views answer. Reasons of all: `evm.bad_abi`, `evm.out_of_range`.
namespace fallow::poco::hub {

base::Result<Deal> readDeal(const QByteArray &answer);
base::Result<Task> readTask(const QByteArray &answer);
base::Result<Contribution> readContribution(const QByteArray &answer);
base::Result<Account> readAccount(const QByteArray &answer);
base::Result<Category> readCategory(const QByteArray &answer);
base::Result<AppInfo> readApp(const QByteArray &answer);
base::Result<DatasetInfo> readDataset(const QByteArray &answer);
base::Result<WorkerpoolInfo> readWorkerpool(const QByteArray &answer);
base::Result<Domain> readDomain(const QByteArray &answer);

// Single values: counts, scores, ratios; balances; owners and registries (also an ERC-721 id as
// the address it is); hashes; isRegistered; resultFor; names.
base::Result<quint64> readNumber(const QByteArray &answer);
base::Result<base::Nrlc> readAmount(const QByteArray &answer);
base::Result<base::Address> readAddress(const QByteArray &answer);
base::Result<base::Bytes32> readWord(const QByteArray &answer);
base::Result<bool> readBoolean(const QByteArray &answer);
base::Result<QByteArray> readBytes(const QByteArray &answer);
base::Result<QString> readString(const QByteArray &answer);

} // namespace fallow::poco::hub
