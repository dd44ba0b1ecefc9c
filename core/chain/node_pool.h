#pragma once

#include "core/base/clock.h"
#include "core/chain/node_probe.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace fallow::chain {

/// The nodes of one chain and what is to be believed of each. A round of probes runs when somebody
/// asks and the last verdicts have expired; nothing runs while nobody asks.
class NodePool : public QObject
{
    Q_OBJECT

public:
    NodePool(net::HttpClient &http, const std::vector<QUrl> &urls, quint64 chainId,
             NodeOptions options, const base::Clock &clock);
    ~NodePool() override;

    enum class Round { NotNeeded, Runs, Starts };
    /// What was needed for verdicts that hold; `settled` follows where it is a round.
    Round ensureFresh();
    /// The node to ask, the last used first; none when nobody is believed or all were tried.
    std::optional<size_t> choose(const std::vector<size_t> &tried);
    /// What the node showed in the last round as its newest block.
    const QJsonValue &shownHead(size_t node) const { return m_probes[node]->shownHead(); }
    RpcEndpoint &endpoint(size_t node) { return m_probes[node]->endpoint(); }
    /// A node failed while it was used: not asked again before the next round.
    void reject(size_t node, const base::Error &error);

    /// `chain.wrong_chain` when all nodes are of another chain, otherwise `chain.no_fresh_node`;
    /// the detail has a word on each node.
    base::Error whyNone() const;
    std::vector<NodeHealth> health() const;

Q_SIGNALS:
    void settled();
    void healthChanged();

private:
    void startRound();
    void takeAnswer();
    bool demandProofs();
    void settle();
    void setVerdicts(std::vector<std::optional<base::Error>> verdicts);
    std::vector<NodeClaim> claims() const;
    bool isBusy() const;

    quint64 m_chainId;
    NodeOptions m_options;
    const base::Clock &m_clock;
    std::vector<std::unique_ptr<NodeProbe>> m_probes;
    std::vector<std::optional<base::Error>> m_verdicts;
    std::vector<NodeHealth> m_lastHealth;
    QElapsedTimer m_sinceRound;
    QTimer m_settle;
    size_t m_current = 0;
    bool m_isRunning = false;
    bool m_isProving = false;
};

} // namespace fallow::chain
