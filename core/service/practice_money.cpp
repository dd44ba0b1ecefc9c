#include "core/service/practice_money.h"

#include "core/base/future.h"
#include "core/net/http_client.h"
#include "core/service/network.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fallow::service {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace {
constexpr std::chrono::seconds longestGift{30}; // it waits for two transactions
constexpr qint64 mostReplyBytes = 4096;
}

QUrl faucetOf(const Network &network)
{
    return network.realMoney ? QUrl() : QUrl(network.faucet, QUrl::StrictMode);
}

QFuture<Result<Done>> askForMoney(QObject *context, net::HttpClient &http, const QUrl &faucet, const base::Address &worker)
{
    const QJsonObject body{{QStringLiteral("address"), worker.toString()}};
    auto sent = http.send({.method = net::HttpMethod::Post, .url = faucet, .headers = {{"Content-Type", "application/json"}},
                           .body = QJsonDocument(body).toJson(QJsonDocument::Compact), .timeout = longestGift,
                           .maxReplyBytes = mostReplyBytes});
    return base::then(context, sent, [](const Result<net::HttpReply> &reply) -> Result<Done> {
        if (!reply)
            return reply.error();
        if (!reply->isSuccess())
            return base::fail(Code::Denied, "network.faucet_refused"_reason, QString::number(reply->status));
        return Done{};
    });
}

} // namespace fallow::service
