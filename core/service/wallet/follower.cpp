#include "core/service/wallet/follower.h"

namespace fallow::service
{

using base::Done;
using base::Result;

WalletFollower::WalletFollower(const Parts &parts, const Options &options)
    : m_parts(parts),
      m_options(options),
      m_follower(parts.reader.client(), parts.cursors, followerOptions(parts, options))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(options.retryAfter);
    connect(&m_retry, &QTimer::timeout, &m_follower, &chain::LogFollower::start);
    connect(&m_follower, &chain::LogFollower::logs, this, &WalletFollower::read);
    connect(&m_follower, &chain::LogFollower::rolledBack, this, &WalletFollower::rollBack);
    connect(&m_follower, &chain::LogFollower::caughtUp, this, &WalletFollower::caughtUp);
    connect(&m_follower, &chain::LogFollower::failed, this, &WalletFollower::failed);
}

chain::LogFollowerOptions WalletFollower::followerOptions(
    const Parts &parts, const Options &options)
{
    chain::LogFollowerOptions follower{
        .name = u"wallet:" + parts.contracts.hub.toString() + u':' + options.account.toString(),
        .addresses = {parts.contracts.hub},
        .topics = WalletBatchJob::firstTopics(options.account),
        .startBlock = static_cast<quint64>(options.firstBlock),
        .widestRange = options.widestRange,
        .pollInterval = options.pollInterval};
    if (!parts.contracts.rlc.isZero())
        follower.addresses.push_back(parts.contracts.rlc);
    return follower;
}

void WalletFollower::start()
{
    m_follower.start();
}

void WalletFollower::read(const chain::LogBatch &batch)
{
    auto open = m_parts.rows.openTasks(m_options.account);
    if (!open)
        return pause(open.error());
    if (m_job)
        m_job.release()->deleteLater(); // it may be what called us
    m_job = std::make_unique<WalletBatchJob>(
        WalletBatchJob::Parts{m_parts.reader, m_parts.deals, m_parts.contracts}, m_options.account,
        std::move(*open));
    base::then(this, m_job->read(batch), [this](const Result<WalletBatch> &result) {
        if (result)
            take(*result);
        else
            pause(result.error());
    });
}

void WalletFollower::take(const WalletBatch &batch)
{
    const auto written = m_parts.database.transaction([&] { return write(batch); });
    if (!written)
        return pause(written.error());
    if (!batch.lines.empty())
        Q_EMIT wrote(batch.lines);
}

Result<Done> WalletFollower::write(const WalletBatch &batch)
{
    Result<Done> done = Done{};
    for (auto line = batch.lines.begin(); done && line != batch.lines.end(); ++line)
        done = m_parts.rows.put(*line);
    for (auto task = batch.opened.begin(); done && task != batch.opened.end(); ++task)
        done = m_parts.rows.openTask(m_options.account, *task);
    for (auto end = batch.ended.begin(); done && end != batch.ended.end(); ++end)
        done = m_parts.rows.endTask(m_options.account, end->task, end->block);
    return done ? m_follower.ack(batch.to) : done;
}

void WalletFollower::rollBack(qint64 to)
{
    const auto done = m_parts.database.transaction([&]() -> Result<Done> {
        auto dropped = m_parts.rows.dropAbove(m_options.account, to);
        return dropped ? m_follower.ack(to) : dropped;
    });
    if (!done)
        return pause(done.error());
    Q_EMIT rolledBack();
}

/// Starting again reads the cursor from the disk: what was not committed is not passed over.
void WalletFollower::pause(const base::Error &error)
{
    m_follower.stop();
    m_retry.start();
    Q_EMIT failed(error.during(QString(u"history of " + m_options.account.toString())));
}

} // namespace fallow::service
