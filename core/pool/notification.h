#pragma once

#include "core/base/ids.h"
#include "core/pool/task_status.h"

#include <QJsonObject>

/// The JSON that workers are told things with (poco.md D.4, D.5, D.12).
namespace fallow::pool {

/// Lets a worker contribute to a standard task: 65 bytes by the pool owner's key over h of C.2.
using SignAuthorization =
    std::function<QByteArray(const base::Address &worker, const base::TaskId &task)>;

/// WorkerpoolAuthorization with the pool owner's signature.
QJsonObject authorizationJson(const base::TaskId &task, const base::DealId &deal, quint64 index,
                              const base::Address &worker, const SignAuthorization &sign);

/// What a notification says besides its order.
struct NotificationExtra {
    QJsonObject authorization; ///< empty: none
    quint64 blockNumber = 0;   ///< the block from which the order makes sense
    QString abortCause;        ///< CONTRIBUTION_TIMEOUT or CONSENSUS_REACHED, empty: none
};

/// TaskNotification; no workers means everybody who listens.
QJsonObject notificationJson(const base::TaskId &task, const std::vector<base::Address> &workers,
                             Order order, const NotificationExtra &extra);

/// Where pushes of a task go.
QByteArray topicOf(const base::TaskId &task);

} // namespace fallow::pool
