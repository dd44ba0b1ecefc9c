#include "tests/support/fake_node.h"

#include "core/evm/quantity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTcpSocket>

namespace fallow::test {

using namespace Qt::StringLiterals;

FakeNode::FakeNode(FakeChain &chain, quint64 id) :
    chainId(id),
    m_chain(chain),
    m_server([this](const ServerRequest &request, QTcpSocket &socket) { handle(request, socket); })
{
}

void FakeNode::handle(const ServerRequest &request, QTcpSocket &socket)
{
    const QJsonObject question = QJsonDocument::fromJson(request.body).object();
    const QString method = question.value(u"method"_s).toString();
    ++m_counts[method];
    if (isSilent)
        return;
    if (rawBody)
        return ScriptedHttpServer::reply(socket, httpStatus, *rawBody);
    const QJsonArray params = question.value(u"params"_s).toArray();
    auto own = override ? override(method, params) : std::nullopt;
    const FakeAnswer given = own ? *own : answer(method, params);
    QJsonObject reply{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, question.value(u"id"_s)}};
    if (const auto *refusal = std::get_if<FakeRefusal>(&given)) {
        QJsonObject error{{u"code"_s, refusal->code}, {u"message"_s, refusal->message}};
        if (!refusal->data.isEmpty())
            error.insert(u"data"_s, base::toHex(refusal->data));
        reply.insert(u"error"_s, error);
    } else {
        reply.insert(u"result"_s, std::get<QJsonValue>(given));
    }
    if (beforeAnswer)
        beforeAnswer(method);
    ScriptedHttpServer::reply(socket, httpStatus,
                              QJsonDocument(reply).toJson(QJsonDocument::Compact));
}

quint64 FakeNode::top() const
{
    return m_chain.head().number >= lag ? m_chain.head().number - lag : 0;
}

QJsonValue FakeNode::shown(const FakeBlock *block) const
{
    if (!block || block->number > top())
        return QJsonValue();
    QJsonObject object = m_chain.blockJson(*block);
    object.insert(u"timestamp"_s, evm::toQuantity(block->timestamp + timeShift));
    return object;
}

QJsonValue FakeNode::block(const QJsonValue &tag) const
{
    const quint64 number = tag == u"latest"_s
        ? claimedHeight.value_or(top())
        : evm::parseQuantity64(tag.toString()).value_or(~quint64{0});
    if (number == claimedHeight && (inventsHead || tag == u"latest"_s)) {
        FakeBlock invented = m_chain.head();
        invented.number = number;
        if (inventsHead)
            invented.hash = base::Bytes32();
        return m_chain.blockJson(invented);
    }
    return number < m_chain.blocks().size() ? shown(&m_chain.blocks()[number]) : QJsonValue();
}

FakeAnswer FakeNode::answer(const QString &method, const QJsonArray &params)
{
    if (method == u"eth_chainId")
        return evm::toQuantity(chainId);
    if (method == u"eth_blockNumber")
        return evm::toQuantity(claimedHeight.value_or(top()));
    if (method == u"eth_getBlockByNumber")
        return block(params.at(0));
    if (method == u"eth_getBlockByHash")
        return shown(m_chain.byHash(params.at(0).toString()));
    if (method == u"eth_getLogs")
        return logs(params.at(0).toObject());
    return answerState(method, params);
}

FakeAnswer FakeNode::answerState(const QString &method, const QJsonArray &params)
{
    if (method == u"eth_gasPrice")
        return evm::toQuantity(m_chain.baseFee().value_or(0) + 10);
    if (method == u"eth_getTransactionCount") {
        const auto address = base::Address::fromHex(params.at(0).toString());
        return evm::toQuantity(m_chain.nonce(*address, params.at(1) == u"pending"_s));
    }
    if (method == u"eth_getTransactionReceipt")
        return m_chain.receipt(params.at(0).toString());
    if (method == u"eth_sendRawTransaction") {
        const QByteArray raw = *base::fromHex(params.at(0).toString());
        const QString refused = m_chain.accept(raw);
        if (refused.isEmpty())
            return QJsonValue(evm::transactionHash(raw).toString());
        return FakeRefusal{.message = refused};
    }
    if (method == u"eth_call" || method == u"eth_estimateGas") {
        if (m_chain.isReverting())
            return FakeRefusal{.code = 3, .message = u"execution reverted"_s};
        return QJsonValue(method == u"eth_call" ? u"0x"_s : u"0x5208"_s);
    }
    if (method == u"eth_getBalance")
        return QJsonValue(u"0xde0b6b3a7640000"_s);
    if (method == u"eth_getCode")
        return QJsonValue(u"0x"_s);
    return FakeRefusal{.code = -32601, .message = u"the method does not exist"_s};
}

FakeAnswer FakeNode::logs(const QJsonObject &filter) const
{
    const quint64 from = evm::parseQuantity64(filter.value(u"fromBlock"_s).toString()).value_or(0);
    const quint64 to = evm::parseQuantity64(filter.value(u"toBlock"_s).toString()).value_or(0);
    if (to - from + 1 > widestRange)
        return FakeRefusal{.code = -32602, .message = u"block range is too wide"_s};
    const QJsonArray found = m_chain.logsJson(from, std::min(to, top()));
    if (found.size() > mostLogs)
        return FakeRefusal{.code = -32005, .message = u"query returned more than 10000 results"_s};
    return QJsonValue(found);
}

} // namespace fallow::test
