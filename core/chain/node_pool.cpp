#include "core/chain/node_pool.h"

#include <algorithm>

namespace fallow::chain {

using base::Code;
using base::Error;
using base::operator""_reason;

namespace {
QString hostOf(const QUrl &url)
{
    return url.port() > 0 ? url.host() + u':' + QString::number(url.port()) : url.host();
}
} // namespace

NodePool::NodePool(net::HttpClient &http, const std::vector<QUrl> &urls, quint64 chainId,
                   NodeOptions options, const base::Clock &clock) :
    m_chainId(chainId), m_options(options), m_clock(clock)
{
    for (const QUrl &url : urls) {
        m_probes.push_back(std::make_unique<NodeProbe>(http, url, options));
        connect(m_probes.back().get(), &NodeProbe::answered, this, &NodePool::takeAnswer);
        m_verdicts.push_back(m_probes.back()->claim().error);
    }
    m_settle.setSingleShot(true);
    m_settle.setInterval(options.settleTime);
    connect(&m_settle, &QTimer::timeout, this, &NodePool::settle);
}

NodePool::~NodePool() = default;

NodePool::Round NodePool::ensureFresh()
{
    const bool hasSome = std::any_of(m_verdicts.begin(), m_verdicts.end(),
                                     [](const auto &verdict) { return !verdict; });
    const bool holds = m_options.probeInterval.count() > 0 && m_sinceRound.isValid()
        && !m_sinceRound.hasExpired(m_options.probeInterval.count());
    if (m_isRunning)
        return Round::Runs;
    if (hasSome && holds)
        return Round::NotNeeded;
    startRound();
    return Round::Starts;
}

void NodePool::startRound()
{
    m_isRunning = true;
    m_isProving = false;
    for (const auto &probe : m_probes) {
        if (!probe->isBusy())
            probe->ask();
    }
}

bool NodePool::isBusy() const
{
    return std::any_of(m_probes.begin(), m_probes.end(),
                       [](const auto &probe) { return probe->isBusy(); });
}

void NodePool::takeAnswer()
{
    if (!m_isRunning)
        return setVerdicts(judge(claims(), m_chainId, m_options, m_clock.now())); // a late answer
    if (isBusy()) {
        const bool heardOne = std::any_of(m_probes.begin(), m_probes.end(), [](const auto &probe) {
            return !probe->isBusy() && !probe->claim().error;
        });
        if (heardOne && !m_settle.isActive())
            m_settle.start();
        return;
    }
    settle();
}

bool NodePool::demandProofs()
{
    if (m_isProving)
        return false;
    m_isProving = true;
    const auto suspects = extraordinaryClaims(claims(), m_chainId, m_options, m_clock.now());
    for (const size_t suspect : suspects) {
        if (!m_probes[suspect]->isBusy())
            m_probes[suspect]->demandProof();
    }
    return !suspects.empty();
}

void NodePool::settle()
{
    m_settle.stop();
    if (demandProofs()) {
        m_settle.start();
        return;
    }
    m_isRunning = false;
    m_sinceRound.start();
    setVerdicts(judge(claims(), m_chainId, m_options, m_clock.now()));
    Q_EMIT settled();
}

void NodePool::setVerdicts(std::vector<std::optional<Error>> verdicts)
{
    m_verdicts = std::move(verdicts);
    auto now = health();
    if (now == m_lastHealth)
        return;
    m_lastHealth = std::move(now);
    Q_EMIT healthChanged();
}

std::vector<NodeClaim> NodePool::claims() const
{
    std::vector<NodeClaim> claims;
    for (const auto &probe : m_probes)
        claims.push_back(probe->claim());
    return claims;
}

std::optional<size_t> NodePool::choose(const std::vector<size_t> &tried)
{
    for (size_t i = 0; i < m_probes.size(); ++i) {
        const size_t node = (m_current + i) % m_probes.size();
        if (!m_verdicts[node] && std::find(tried.begin(), tried.end(), node) == tried.end()) {
            m_current = node;
            return node;
        }
    }
    return std::nullopt;
}

void NodePool::reject(size_t node, const Error &error)
{
    m_probes[node]->forgetChainId();
    auto verdicts = m_verdicts;
    verdicts[node] = error;
    setVerdicts(std::move(verdicts));
}

Error NodePool::whyNone() const
{
    QStringList details;
    bool allWrong = true;
    for (size_t i = 0; i < m_probes.size(); ++i) {
        const QString what = m_verdicts[i] ? m_verdicts[i]->toString() : QStringLiteral("ok");
        details.append(hostOf(m_probes[i]->endpoint().url()) + u": " + what);
        allWrong = allWrong && m_verdicts[i] && m_verdicts[i]->reason == "chain.wrong_chain"_reason;
    }
    const QString detail = details.join(u"; ");
    return allWrong ? base::fail(Code::Denied, "chain.wrong_chain"_reason, detail)
                    : base::fail(Code::Unavailable, "chain.no_fresh_node"_reason, detail);
}

std::vector<NodeHealth> NodePool::health() const
{
    std::vector<NodeHealth> rows;
    for (size_t i = 0; i < m_probes.size(); ++i) {
        const NodeClaim &claim = m_probes[i]->claim();
        NodeHealth row{.url = m_probes[i]->endpoint().url(), .isOk = !m_verdicts[i]};
        if (!claim.error) {
            row.height = claim.head.number;
            row.ageSeconds =
                m_clock.now().toSecsSinceEpoch() - static_cast<qint64>(claim.head.timestamp);
        }
        if (m_verdicts[i]) {
            row.reason = m_verdicts[i]->reason;
            row.detail = m_verdicts[i]->detail;
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace fallow::chain
