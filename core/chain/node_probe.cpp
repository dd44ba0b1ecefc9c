#include "core/chain/node_probe.h"

#include "core/base/future.h"
#include "core/chain/rpc_codec.h"
#include "core/evm/quantity.h"

namespace fallow::chain {

using base::Result;
using namespace Qt::StringLiterals;

namespace {
constexpr quint64 usualStep = 20; // blocks from one round to the next that need no second look
} // namespace

NodeProbe::NodeProbe(net::HttpClient &http, const QUrl &url, const NodeOptions &options) :
    m_endpoint(http, url, {options.requestTimeout, options.maxReplyBytes}),
    m_chainIdInterval(options.chainIdInterval)
{
    m_claim.error = base::fail(base::Code::Unavailable, base::Reason(u"chain.not_asked"_s));
}

void NodeProbe::ask()
{
    m_isBusy = true;
    m_next = {};
    if (m_claim.error || !m_sinceChainId.isValid()
        || m_sinceChainId.elapsed() >= m_chainIdInterval.count())
        return question(u"eth_chainId"_s, {}, &NodeProbe::takeChainId);
    m_next.chainId = m_claim.chainId;
    askHead();
}

void NodeProbe::askHead()
{
    question(u"eth_getBlockByNumber"_s, {u"latest"_s, false}, &NodeProbe::takeHead);
}

void NodeProbe::demandProof()
{
    m_isBusy = true;
    m_isProving = true;
    m_next = m_claim;
    question(u"eth_getBlockByHash"_s, {m_claim.head.hash.toString(), false},
             &NodeProbe::takeHeadByHash);
}

void NodeProbe::question(const QString &method, const QJsonArray &params, Next next)
{
    base::then(this, m_endpoint.call(method, params),
               [this, next](const Result<RpcOutcome> &outcome) {
                   const auto *refusal = outcome ? std::get_if<CallFailure>(&*outcome) : nullptr;
                   if (outcome && !refusal)
                       return (this->*next)(std::get<QJsonValue>(*outcome));
                   if (!m_isProving)
                       m_next.error = refusal ? refusal->toError() : outcome.error();
                   finish(m_next);
               });
}

void NodeProbe::takeChainId(const QJsonValue &value)
{
    const auto id = readNumber(value);
    if (!id) {
        m_next.error = id.error().during(u"eth_chainId");
        return finish(m_next);
    }
    m_next.chainId = *id;
    m_sinceChainId.start();
    askHead();
}

/// The newest block, and then, where it is far above the last one, the block that the node shows by that number.
void NodeProbe::takeHead(const QJsonValue &value)
{
    const auto head = readBlock(value);
    const bool isSecond = m_next.head.number > 0;
    if (isSecond && (!head || head->number != m_next.head.number)) {
        const QString what = u"it claims block %1 and cannot show it"_s.arg(m_next.head.number);
        m_next.error = base::fail(base::Code::Corrupt, base::Reason(u"chain.lying_node"_s), what);
    }
    if (isSecond)
        return finish(m_next);
    if (!head) {
        m_next.error = head.error().during(u"eth_getBlockByNumber");
        return finish(m_next);
    }
    m_shownHead = value;
    m_next.head = *head;
    const bool isUsual = !m_claim.error && head->number <= m_claim.head.number + usualStep;
    if (isUsual || head->number == 0)
        return finish(m_next);
    question(u"eth_getBlockByNumber"_s, {evm::toQuantity(head->number), false}, &NodeProbe::takeHead);
}

void NodeProbe::takeHeadByHash(const QJsonValue &value)
{
    const auto head = readBlock(value);
    if (!head || !(*head == m_claim.head))
        return finish(m_next);
    question(u"eth_getBlockByHash"_s, {m_claim.head.parentHash.toString(), false},
             &NodeProbe::takeParent);
}

void NodeProbe::takeParent(const QJsonValue &value)
{
    const auto parent = readBlock(value);
    const Block &head = m_claim.head;
    m_next.isProven = parent && parent->hash == head.parentHash && parent->number + 1 == head.number
        && parent->timestamp <= head.timestamp;
    finish(m_next);
}

void NodeProbe::finish(NodeClaim claim)
{
    m_isBusy = false;
    m_isProving = false;
    m_claim = std::move(claim);
    Q_EMIT answered();
}

} // namespace fallow::chain
