#include "core/worker/pool_session.h"

#include "core/base/future.h"

#include <algorithm>

namespace fallow::worker {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace {

constexpr std::chrono::minutes maxAskPeriod{10};

Answer<Done> ready(const Result<Done> &done)
{
    return QtFuture::makeReadyFuture(done);
}

} // namespace

PoolSession::PoolSession(const SessionPorts &ports, SessionSettings settings) :
    m_ports(ports),
    m_settings(std::move(settings)),
    m_api(ports.http, ports.key, m_settings.url),
    m_push(ports.http, m_settings.url, m_settings.pace)
{
    m_status.address = m_settings.pool;
    m_status.url = m_settings.url.toString();
    connect(&m_ask, &QTimer::timeout, this, &PoolSession::ask);
    connect(&m_ping, &QTimer::timeout, this, &PoolSession::ping);
    connect(&m_look, &QTimer::timeout, this, &PoolSession::lookAtAll);
    connect(&m_rejoin, &QTimer::timeout, this, &PoolSession::joinAgain);
    connect(&m_push, &PushChannel::notified, this, &PoolSession::take);
    connect(&m_push, &PushChannel::reconnected, this, &PoolSession::recoverAll);
    m_rejoin.setSingleShot(true);
    m_ping.setInterval(m_settings.pace.ping);
    m_look.setInterval(m_settings.pace.look);
}

PoolSession::~PoolSession() = default;

Answer<Done> PoolSession::join()
{
    const Answer<Done> joined = base::then(this, m_api.config(), [this](const Result<PublicConfig> &config) {
        return config ? joinWith(*config) : ready(config.error());
    }).unwrap();
    return base::then(this, joined, [this](const Result<Done> &done) -> Result<Done> {
        trouble(done ? QString() : done.error().reason.key());
        return done;
    });
}

Answer<Done> PoolSession::joinWith(const PublicConfig &config)
{
    if (config.pool != m_settings.pool) {
        return ready(base::fail(Code::Denied, "pool.other_address"_reason,
                                u"it says it is " + config.pool.toString()));
    }
    m_resultProxy = m_settings.url.resolved(QUrl(config.resultRepositoryUrl));
    m_ask.setInterval(std::clamp<std::chrono::milliseconds>(
        std::chrono::milliseconds(config.askPeriodMs), m_settings.pace.minAsk, maxAskPeriod));
    const auto owner = m_ports.chain.poolOwner(m_settings.pool);
    return base::then(this, owner, [this](const Result<base::Address> &found) {
        if (!found)
            return ready(found.error());
        m_owner = *found;
        for (TaskWalk *walk : walks())
            walk->meet(m_owner, m_resultProxy);
        return enter();
    }).unwrap();
}

Answer<Done> PoolSession::enter()
{
    const auto registered = m_api.registerWorker(m_settings.worker);
    return base::then(this, registered, [this](const Result<Done> &done) -> Result<Done> {
        if (!done)
            return done;
        if (const auto opened = openJournal(); !opened)
            return opened;
        m_isJoined = true;
        m_push.open();
        m_ask.start();
        m_ping.start();
        m_look.start();
        ping();
        recoverAll();
        return Done{};
    });
}

Result<Done> PoolSession::openJournal()
{
    if (m_isJournalOpen)
        return Done{};
    auto records = m_ports.journal.open();
    if (!records)
        return records.error();
    m_isJournalOpen = true;
    for (task::Record &record : *records)
        add(std::move(record));
    return Done{};
}

void PoolSession::joinAgain()
{
    // What is at stake is followed on the chain, also while the pool is away.
    if (const auto opened = openJournal(); !opened)
        trouble(opened.error().reason.key());
    m_look.start();
    base::then(this, join(), [this](const Result<Done> &done) {
        if (!done)
            m_rejoin.start(m_settings.pace.rejoin);
    });
}

Result<Done> PoolSession::giveBack(const base::TaskId &task)
{
    const auto found = m_walks.find(task);
    if (found == m_walks.end())
        return base::fail(Code::NotFound, "tasks.unknown"_reason, task.toString());
    if (found->second->record().stage >= task::Stage::Contributing)
        return base::fail(Code::Conflict, "tasks.contributed"_reason, task.toString());
    found->second->giveBack(QStringLiteral("task.given_back_by_person"), QStringLiteral("ABORTED_BY_WORKER"));
    return Done{};
}

void PoolSession::setAsking(bool asking)
{
    m_isAsking = asking;
}

WalkContext PoolSession::context()
{
    return {m_api,          m_ports.chain,   m_ports.fetch,   m_ports.run, m_ports.key,
            m_ports.journal, m_ports.clock,  m_settings.pool, m_owner,     m_resultProxy,
            m_settings.tasksDirectory, m_settings.pace, m_ports.choice};
}

TaskWalk &PoolSession::add(task::Record record)
{
    const base::TaskId id = record.authorization.task;
    auto &walk = m_walks[id];
    walk = std::make_unique<TaskWalk>(context(), std::move(record));
    m_push.watch(id);
    connect(walk.get(), &TaskWalk::changed, this,
            [this, walk = walk.get()] { Q_EMIT taskChanged(walk->view()); });
    connect(walk.get(), &TaskWalk::settled, this, [this, id] {
        const auto found = m_walks.find(id);
        if (found == m_walks.end())
            return;
        found->second.release()->deleteLater(); // we stand in its signal
        m_walks.erase(found);
        m_push.forget(id);
        Q_EMIT changed();
    });
    return *walk;
}

void PoolSession::recoverAll()
{
    if (!m_isJoined)
        return;
    const auto interrupted = m_api.interrupted(m_ports.chain.latestBlock());
    base::then(this, interrupted, [this](const Result<std::vector<Notification>> &list) {
        std::map<base::TaskId, task::Order> orders;
        for (const Notification &notification : list.value_or({})) {
            if (notification.isFor(m_ports.key.address()))
                orders.insert({notification.task, notification.order});
        }
        for (TaskWalk *walk : walks()) {
            const auto order = orders.find(walk->record().authorization.task);
            walk->recover(order == orders.end() ? std::nullopt : std::optional(order->second));
        }
    });
}

void PoolSession::chooseAgain()
{
    for (TaskWalk *walk : walks()) {
        const auto &terms = walk->record().terms;
        const QString unwanted = terms && m_ports.choice ? m_ports.choice->refusal(*terms) : QString();
        if (!unwanted.isEmpty())
            walk->giveBack(unwanted, QStringLiteral("ABORTED_BY_WORKER"));
    }
}

std::vector<TaskWalk *> PoolSession::walks() const
{
    std::vector<TaskWalk *> walks;
    for (const auto &[id, walk] : m_walks)
        walks.push_back(walk.get());
    return walks;
}

qint64 PoolSession::busySlots() const
{
    return std::count_if(m_walks.begin(), m_walks.end(),
                         [](const auto &entry) { return entry.second->isComputing(); });
}

void PoolSession::ask()
{
    const qint64 block = m_ports.chain.latestBlock();
    if (!m_isAsking || m_isWaiting || busySlots() >= std::min(m_settings.worker.cpuCount, m_mostAtOnce))
        return;
    if (block <= 0)
        return trouble(QStringLiteral("chain.no_fresh_node"));
    m_isWaiting = true;
    base::then(this, m_api.ask(block), [this](const Result<std::optional<task::Authorization>> &offer) {
        m_isWaiting = false;
        asked(offer);
    });
}

void PoolSession::asked(const Result<std::optional<task::Authorization>> &offer)
{
    m_status.lastAskAt = m_ports.clock.now();
    m_status.lastAnswer = !offer ? offer.error().reason.key()
        : *offer                 ? QStringLiteral("task")
                                 : QStringLiteral("none");
    trouble(offer ? QString() : offer.error().reason.key());
    if (!offer || !*offer || m_walks.contains((*offer)->task))
        return;
    task::Record record;
    record.authorization = **offer;
    add(std::move(record)).begin();
    Q_EMIT changed();
}

void PoolSession::ping()
{
    base::then(this, m_api.ping(), [this](const Result<QString> &session) {
        m_status.connected = session.has_value();
        if (!session)
            return trouble(session.error().reason.key());
        const bool restarted = !m_session.isEmpty() && m_session != *session;
        m_session = *session;
        trouble({});
        if (restarted)
            joinAgain();
    });
    if (!m_sinceMetrics.isValid() || m_sinceMetrics.hasExpired(m_settings.pace.metrics.count()))
        askWorkers();
}

void PoolSession::askWorkers()
{
    m_sinceMetrics.start();
    base::then(this, m_api.aliveWorkers(), [this](const Result<qint64> &alive) {
        m_status.aliveWorkers = alive ? std::optional(*alive) : std::nullopt;
        Q_EMIT changed();
    });
}

void PoolSession::lookAtAll()
{
    for (TaskWalk *walk : walks())
        walk->look();
}

void PoolSession::poll()
{
    lookAtAll();
    if (m_isJoined)
        ask();
}

void PoolSession::take(const Notification &notification)
{
    const auto walk = m_walks.find(notification.task);
    if (walk == m_walks.end() || !notification.isFor(m_ports.key.address()))
        return;
    // Reveal is decided by the chain, whatever the pool says.
    if (notification.order == task::Order::Reveal)
        walk->second->look();
    else
        walk->second->obey(notification.order);
}

void PoolSession::trouble(const QString &reason)
{
    m_reason = reason;
    Q_EMIT changed();
}

model::PoolStatus PoolSession::status() const
{
    model::PoolStatus status = m_status;
    status.connected = m_isJoined && m_status.connected;
    return status;
}

std::vector<model::Task> PoolSession::tasks() const
{
    std::vector<model::Task> tasks;
    for (const auto &[id, walk] : m_walks)
        tasks.push_back(walk->view());
    return tasks;
}

} // namespace fallow::worker
