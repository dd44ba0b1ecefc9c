#include "core/service/web/questions.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace fallow::service {

using namespace base;

namespace {

constexpr qsizetype mostBytes = 64 * 1024;

/// Of the Ethereum execution-apis: what neither signs, sends, nor leaves anything with a node (filters, subscriptions).
constexpr std::array readable{
    u"eth_blockNumber",
    u"eth_call",
    u"eth_estimateGas",
    u"eth_feeHistory",
    u"eth_gasPrice",
    u"eth_getBalance",
    u"eth_getBlockByHash",
    u"eth_getBlockByNumber",
    u"eth_getBlockTransactionCountByHash",
    u"eth_getBlockTransactionCountByNumber",
    u"eth_getCode",
    u"eth_getLogs",
    u"eth_getStorageAt",
    u"eth_getTransactionByHash",
    u"eth_getTransactionCount",
    u"eth_getTransactionReceipt",
    u"eth_maxPriorityFeePerGas",
};

} // namespace

Result<WebQuestion> webQuestion(const QJsonObject &question)
{
    const QString method = question[u"method"].toString();
    const QJsonValue params = question[u"params"];
    if (std::none_of(readable.begin(), readable.end(), [&](const char16_t *one) { return method == QStringView(one); }))
        return fail(Code::Denied, "web.not_readable"_reason, method.left(100));
    if (!params.isArray() && !params.isUndefined() && !params.isNull())
        return fail(Code::InvalidArgument, "web.bad_question"_reason, QStringLiteral("parameters that are no list"));
    if (QJsonDocument(params.toArray()).toJson(QJsonDocument::Compact).size() > mostBytes)
        return fail(Code::InvalidArgument, "web.bad_question"_reason, QStringLiteral("over 64 KiB"));
    return WebQuestion{method, params.toArray()};
}

} // namespace fallow::service
