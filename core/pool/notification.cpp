#include "core/pool/notification.h"

#include <QJsonArray>

namespace fallow::pool {

using base::Address;
using base::TaskId;
using namespace Qt::StringLiterals;

QJsonObject authorizationJson(const TaskId &task, const base::DealId &deal, quint64 index,
                              const Address &worker, const SignAuthorization &sign)
{
    const QByteArray signature = sign(worker, task);
    return {{u"chainTaskId"_s, task.toString()},
            {u"dealId"_s, deal.toString()},
            {u"taskIndex"_s, static_cast<qint64>(index)},
            {u"workerWallet"_s, worker.toString()},
            {u"enclaveChallenge"_s, Address().toString()},
            {u"signature"_s, QJsonObject{{u"value"_s, base::toHex(signature)}}}};
}

QJsonObject notificationJson(const TaskId &task, const std::vector<Address> &workers, Order order,
                             const NotificationExtra &extra)
{
    QJsonArray wallets;
    for (const Address &worker : workers)
        wallets.append(worker.toString());
    const QJsonValue authorization =
        extra.authorization.isEmpty() ? QJsonValue() : QJsonValue(extra.authorization);
    const QJsonValue cause = extra.abortCause.isEmpty() ? QJsonValue() : QJsonValue(extra.abortCause);
    return {{u"chainTaskId"_s, task.toString()},
            {u"workersAddress"_s, wallets},
            {u"taskNotificationType"_s, nameOf(order)},
            {u"taskNotificationExtra"_s,
             QJsonObject{{u"workerpoolAuthorization"_s, authorization},
                         {u"smsUrl"_s, QJsonValue()},
                         {u"blockNumber"_s, static_cast<qint64>(extra.blockNumber)},
                         {u"taskAbortCause"_s, cause}}}};
}

QByteArray topicOf(const TaskId &task)
{
    return "/topic/task/" + task.toString().toLatin1();
}

} // namespace fallow::pool
