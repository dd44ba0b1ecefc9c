#pragma once

#include "core/base/ids.h"
#include "core/pool/replicate_status.h"

#include <QJsonObject>

/// The JSON that workers are told things with (poco.md D.4, D.5, D.12).
namespace fallow::pool {

/// Signs a hash as an EIP-191 message with the pool owner's key; 65 bytes.
using SignMessage = std::function<QByteArray(const base::Bytes32 &hash)>;

/// h of poco.md C.2 for a standard task (enclave challenge zero).
base::Bytes32 authorizationHash(const base::Address &worker, const base::TaskId &task);

/// WorkerpoolAuthorization with the pool owner's signature.
QJsonObject authorizationJson(const base::TaskId &task, const base::DealId &deal, quint64 index,
                              const base::Address &worker, const SignMessage &sign);

/// What a notification says besides its action.
struct NotificationExtra {
    QJsonObject authorization; ///< empty: none
    quint64 blockNumber = 0;   ///< the block from which the action makes sense
    QString abortCause;        ///< CONTRIBUTION_TIMEOUT or CONSENSUS_REACHED, empty: none
};

/// TaskNotification; no workers means everybody who listens.
QJsonObject notificationJson(const base::TaskId &task, const std::vector<base::Address> &workers,
                             Action action, const NotificationExtra &extra);

/// Where pushes of a task go.
QByteArray topicOf(const base::TaskId &task);

} // namespace fallow::pool
