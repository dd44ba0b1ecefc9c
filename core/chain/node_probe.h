#pragma once

#include "core/chain/node_judge.h"
#include "core/chain/rpc_endpoint.h"

#include <QElapsedTimer>

namespace fallow::chain {

/// Asks one node who and where it is; each step ends in a claim. Borrowed by NodeClient only.
class NodeProbe : public QObject
{
    Q_OBJECT

public:
    NodeProbe(net::HttpClient &http, const QUrl &url, const NodeOptions &options);

    RpcEndpoint &endpoint() { return m_endpoint; }
    const NodeClaim &claim() const { return m_claim; }
    /// The newest block as the node last sent it.
    const QJsonValue &shownHead() const { return m_shownHead; }
    /// The next `ask` begins with the chain id: the node failed, and who answers after that may be another.
    void forgetChainId() { m_sinceChainId.invalidate(); }
    bool isBusy() const { return m_isBusy; }
    /// The newest block, and before it the chain id where that is not known or old. `answered` follows once.
    void ask();
    /// The head by its hash and the head's parent. `answered` follows once; the claim is proven or
    /// not.
    void demandProof();

Q_SIGNALS:
    void answered();

private:
    using Next = void (NodeProbe::*)(const QJsonValue &);
    void question(const QString &method, const QJsonArray &params, Next next);
    void askHead();
    void takeChainId(const QJsonValue &value);
    void takeHead(const QJsonValue &value);
    void takeHeadByHash(const QJsonValue &value);
    void takeParent(const QJsonValue &value);
    void finish(NodeClaim claim);

    RpcEndpoint m_endpoint;
    std::chrono::milliseconds m_chainIdInterval;
    QElapsedTimer m_sinceChainId; ///< invalid: to be asked
    NodeClaim m_claim;
    QJsonValue m_shownHead;
    NodeClaim m_next;
    bool m_isBusy = false;
    bool m_isProving = false;
};

} // namespace fallow::chain
