#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

namespace fallow::poco {

struct AppDescription {
    base::Address owner;
    QString name;
    QString type = QStringLiteral("DOCKER");
    QByteArray multiaddr;
    base::Bytes32 checksum;
    QByteArray mrenclave; ///< empty for standard tasks
};
struct DatasetDescription {
    base::Address owner;
    QString name;
    QByteArray multiaddr;
    base::Bytes32 checksum;
};
struct WorkerpoolDescription {
    base::Address owner;
    QString description;
};

/// Call data for the three ERC-721 registries (poco.md A.1).
namespace registry {
QByteArray createApp(const AppDescription &app);
QByteArray predictApp(const AppDescription &app);
QByteArray createDataset(const DatasetDescription &dataset);
QByteArray predictDataset(const DatasetDescription &dataset);
QByteArray createWorkerpool(const WorkerpoolDescription &workerpool);
QByteArray predictWorkerpool(const WorkerpoolDescription &workerpool);
QByteArray isRegistered(const base::Address &resource);
QByteArray ownerOf(const base::Address &resource); ///< the token's id is the address
QByteArray totalSupply();
QByteArray tokenByIndex(quint64 index);
QByteArray balanceOf(const base::Address &owner);
QByteArray tokenOfOwnerByIndex(const base::Address &owner, quint64 index);
QByteArray transferFrom(const base::Address &from, const base::Address &to,
                        const base::Address &resource);
} // namespace registry

/// Call data for a workerpool contract.
namespace workerpool {
QByteArray owner();
/// Percent, 0 to 100 each; copied into later deals.
QByteArray changePolicy(quint64 workerStakeRatio, quint64 schedulerRewardRatio);
QByteArray workerStakeRatio();
QByteArray schedulerRewardRatio();
QByteArray description();
} // namespace workerpool

/// Call data for the RLC token.
namespace rlc {
QByteArray approve(const base::Address &spender, base::Nrlc amount);
QByteArray approveAndCall(const base::Address &spender, base::Nrlc amount,
                          const QByteArray &extraData);
QByteArray transfer(const base::Address &to, base::Nrlc amount);
QByteArray balanceOf(const base::Address &account);
QByteArray allowance(const base::Address &owner, const base::Address &spender);
} // namespace rlc

} // namespace fallow::poco
