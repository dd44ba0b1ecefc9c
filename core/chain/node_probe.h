#pragma once

#include "core/chain/node_judge.h"
#include "core/chain/rpc_endpoint.h"

namespace fallow::chain {

/// Asks one node who and where it is; each step ends in a claim. Borrowed by NodeClient only.
class NodeProbe : public QObject
{
    Q_OBJECT

public:
    NodeProbe(net::HttpClient &http, const QUrl &url, const NodeOptions &options);

    RpcEndpoint &endpoint() { return m_endpoint; }
    const NodeClaim &claim() const { return m_claim; }
    bool isBusy() const { return m_isBusy; }
    /// Chain id, height, the block at that height. `answered` follows once.
    void ask();
    /// The head by its hash and the head's parent. `answered` follows once; the claim is proven or
    /// not.
    void demandProof();

Q_SIGNALS:
    void answered();

private:
    using Next = void (NodeProbe::*)(const QJsonValue &);
    void question(const QString &method, const QJsonArray &params, Next next);
    void takeChainId(const QJsonValue &value);
    void takeHeight(const QJsonValue &value);
    void takeHead(const QJsonValue &value);
    void takeHeadByHash(const QJsonValue &value);
    void takeParent(const QJsonValue &value);
    void finish(NodeClaim claim);

    RpcEndpoint m_endpoint;
    NodeClaim m_claim;
    NodeClaim m_next;
    bool m_isBusy = false;
    bool m_isProving = false;
};

} // namespace fallow::chain
