#include "core/chain/log_follower.h"

#include "core/base/future.h"
#include "core/chain/rpc_codec.h"

#include <algorithm>

namespace fallow::chain {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using store::BlockMark;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace {
constexpr int denseMarks = 128; // reorganisations are seldom deeper than a few blocks
constexpr int marksRead = 512;
constexpr quint64 anchorDepth =
    64; // a long batch ends here below the head, so that a fork can be found
constexpr qint64 lagTolerance = 8; // a node some blocks behind is no reorganisation
} // namespace

LogFollower::LogFollower(NodeClient &client, store::ChainCursorRepository &cursors,
                         LogFollowerOptions options) :
    m_client(client),
    m_cursors(cursors),
    m_options(std::move(options)),
    m_range(m_options.widestRange)
{
    m_timer.setInterval(m_options.pollInterval);
    connect(&m_timer, &QTimer::timeout, this, &LogFollower::poll);
}

void LogFollower::start()
{
    auto marks = m_cursors.marks(m_client.chainId(), m_options.name, marksRead);
    if (!marks) {
        Q_EMIT failed(marks.error());
        return;
    }
    m_marks = std::move(*marks);
    m_timer.start();
    poll();
}

void LogFollower::stop()
{
    m_timer.stop();
    m_pending.reset();
}

void LogFollower::poke()
{
    m_isPoked = m_isBusy;
    poll();
}

qint64 LogFollower::position() const
{
    return m_marks.empty() ? static_cast<qint64>(m_options.startBlock) - 1 : m_marks.front().number;
}

/// Goes on with the value, or ends this try with the error.
template <typename T, typename F> void LogFollower::with(QFuture<Result<T>> future, F f)
{
    base::then(this, future, [this, f = std::move(f)](const Result<T> &result) mutable {
        if (!m_timer.isActive())
            m_isBusy = false;
        else if (result)
            f(*result);
        else
            giveUp(result.error());
    });
}

void LogFollower::poll()
{
    if (m_isBusy || m_pending || !m_timer.isActive())
        return;
    m_isBusy = true;
    with(m_client.latestBlock(), [this](const Block &head) { takeHead(head); });
}

void LogFollower::takeHead(const Block &head)
{
    const auto height = static_cast<qint64>(head.number);
    const bool isKnown = !m_marks.empty() && height <= position();
    if (isKnown && BlockMark{height, head.hash} == m_marks.front())
        return rest();
    if (isKnown)
        return findFork(head, 0);
    const auto from = static_cast<quint64>(position() + 1);
    if (head.number < m_options.confirmations || from > head.number - m_options.confirmations)
        return rest();
    quint64 to = std::min(head.number - m_options.confirmations, from + m_range - 1);
    if (to - from > anchorDepth && to + anchorDepth > head.number
        && from + anchorDepth < head.number)
        to = head.number - anchorDepth;
    pin({.head = head, .from = from, .to = to, .hash = head.hash, .epoch = m_client.epoch()});
}

void LogFollower::pin(Fetch fetch)
{
    if (fetch.to == fetch.head.number)
        return fetchLogs(std::move(fetch));
    with(m_client.blockByNumber(fetch.to),
         [this, fetch](const std::optional<Block> &block) mutable {
             if (!block)
                 return rest();
             fetch.hash = block->hash;
             fetchLogs(std::move(fetch));
         });
}

void LogFollower::fetchLogs(Fetch fetch)
{
    auto found = m_client.logs({m_options.addresses, m_options.topics, fetch.from, fetch.to});
    base::then(this, found, [this, fetch](const Result<std::vector<Log>> &result) {
        if (m_timer.isActive())
            takeLogs(fetch, result);
        else
            m_isBusy = false;
    });
}

void LogFollower::takeLogs(Fetch fetch, const Result<std::vector<Log>> &found)
{
    if (!found) {
        m_range = std::max((fetch.to - fetch.from + 1) / 2, quint64{1});
        const bool maySplit =
            fetch.to > fetch.from && found.error().reason == "chain.range_refused"_reason;
        if (!maySplit)
            return giveUp(found.error());
        fetch.to = fetch.from + m_range - 1;
        return pin(std::move(fetch));
    }
    fetch.logs = *found;
    if (const auto wrong = checkLogs(fetch))
        return giveUp(*wrong);
    confirmEnd(std::move(fetch));
}

std::optional<Error> LogFollower::checkLogs(const Fetch &fetch) const
{
    quint64 last = fetch.from;
    for (const Log &log : fetch.logs) {
        const auto &wanted = m_options.addresses;
        const bool isWanted =
            wanted.empty() || std::find(wanted.begin(), wanted.end(), log.address) != wanted.end();
        const bool isOnChain = log.blockNumber != fetch.to || log.blockHash == fetch.hash;
        if (!isWanted || !isOnChain || log.blockNumber < last || log.blockNumber > fetch.to)
            return badReply(u"logs that were not asked for"_s);
        last = log.blockNumber;
    }
    return std::nullopt;
}

/// The end of the range still is the block it was before the logs were read.
void LogFollower::confirmEnd(Fetch fetch)
{
    with(m_client.blockByNumber(fetch.to), [this, fetch](const std::optional<Block> &block) {
        if (!block || block->hash != fetch.hash || m_client.epoch() != fetch.epoch)
            return giveUp(base::fail(Code::Unavailable, "chain.moved"_reason));
        confirmStart(fetch);
    });
}

/// What was read before still is below it.
void LogFollower::confirmStart(const Fetch &fetch)
{
    if (m_marks.empty())
        return deliver(fetch);
    const BlockMark cursor = m_marks.front();
    const bool isChild = fetch.from == fetch.head.number && fetch.head.parentHash == cursor.hash;
    if (isChild)
        return deliver(fetch);
    with(m_client.blockByNumber(static_cast<quint64>(cursor.number)),
         [this, fetch, cursor](const std::optional<Block> &block) {
             if (block && block->hash == cursor.hash)
                 deliver(fetch);
             else
                 findFork(fetch.head, 0);
         });
}

void LogFollower::deliver(const Fetch &fetch)
{
    m_isBusy = false;
    m_range = std::min(m_range * 2, m_options.widestRange);
    const auto to = static_cast<qint64>(fetch.to);
    m_pending = Pending{to, BlockMark{to, fetch.hash}};
    Q_EMIT logs(LogBatch{fetch.from, fetch.to, fetch.logs});
}

/// Walks down the known blocks to the newest that is still on the chain.
void LogFollower::findFork(const Block &head, size_t index)
{
    const auto height = static_cast<qint64>(head.number);
    while (index < m_marks.size() && m_marks[index].number > height)
        ++index;
    const bool isNear = position() - height <= lagTolerance;
    if (index == m_marks.size() && m_marks.back().number > height && isNear)
        return rest();
    if (index == m_marks.size())
        return rollBack(static_cast<qint64>(m_options.startBlock) - 1);
    with(m_client.blockByNumber(static_cast<quint64>(m_marks[index].number)),
         [this, head, height, index, isNear](const std::optional<Block> &block) {
             const BlockMark mark = m_marks[index];
             if (!block || block->hash != mark.hash)
                 return findFork(head, index + 1);
             const bool sawNoOther = index == 0 || m_marks[index - 1].number > height;
             if (sawNoOther && isNear)
                 return rest();
             rollBack(mark.number);
         });
}

void LogFollower::rollBack(qint64 to)
{
    m_isBusy = false;
    m_pending = Pending{to, std::nullopt};
    Q_EMIT rolledBack(to);
}

Result<Done> LogFollower::ack(qint64 to)
{
    if (!m_pending || m_pending->to != to) {
        return base::fail(Code::Conflict, "chain.nothing_to_ack"_reason,
                          QStringLiteral("%1 %2").arg(m_options.name).arg(to));
    }
    const quint64 chain = m_client.chainId();
    if (m_pending->mark) {
        if (auto added = m_cursors.add(chain, m_options.name, *m_pending->mark); !added)
            return added;
        m_marks.insert(m_marks.begin(), *m_pending->mark);
        if (++m_sincePrune >= denseMarks) {
            m_sincePrune = 0;
            if (auto pruned = m_cursors.prune(chain, m_options.name, denseMarks); !pruned)
                return pruned;
            m_marks = m_cursors.marks(chain, m_options.name, marksRead).value_or(m_marks);
        }
    } else {
        if (auto dropped = m_cursors.dropAbove(chain, m_options.name, to); !dropped)
            return dropped;
        std::erase_if(m_marks, [to](const BlockMark &mark) { return mark.number > to; });
    }
    m_pending.reset();
    QMetaObject::invokeMethod(this, &LogFollower::poll, Qt::QueuedConnection);
    return Done{};
}

void LogFollower::rest()
{
    m_isBusy = false;
    Q_EMIT caughtUp(position());
    if (std::exchange(m_isPoked, false))
        poll();
}

void LogFollower::giveUp(const Error &error)
{
    m_isBusy = false;
    Q_EMIT failed(error.during(m_options.name));
    if (std::exchange(m_isPoked, false))
        poll();
}

} // namespace fallow::chain
