#include "core/service/market/broadcasts.h"

#include "core/base/future.h"
#include "core/poco/broadcasts.h"

namespace fallow::service {

using namespace base;
using market::OrderKind;

namespace {

constexpr qint64 mostFound = 100;
constexpr quint64 widestRange = 100'000; // few broadcast: one question reads far

chain::LogFollowerOptions followerOptions(const Broadcasts::Options &options)
{
    return {.name = u"broadcasts:" + options.domain.hub.toString(), .addresses = {options.domain.hub},
            .topics = {poco::broadcastTopics()}, .startBlock = options.firstBlock, .widestRange = widestRange};
}

} // namespace

Broadcasts::Broadcasts(const Parts &parts, const Options &options) :
    m_clock(parts.clock),
    m_book(parts.database, options.domain),
    m_cursors(parts.database),
    m_follower(parts.reader.client(), m_cursors, followerOptions(options))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(options.patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { settle(false); });
    connect(&m_follower, &chain::LogFollower::logs, this, &Broadcasts::take);
    connect(&m_follower, &chain::LogFollower::rolledBack, this, &Broadcasts::acknowledge);
    connect(&m_follower, &chain::LogFollower::failed, this, &Broadcasts::fail);
    connect(&m_follower, &chain::LogFollower::caughtUp, this, [this] {
        m_follower.stop();
        m_isReading = false;
        settle(true);
    });
}

QFuture<Result<bool>> Broadcasts::catchUp()
{
    m_waiting.emplace_back();
    m_waiting.back().start();
    const auto answer = m_waiting.back().future();
    if (!m_patience.isActive())
        m_patience.start();
    if (!std::exchange(m_isReading, true))
        m_follower.start();
    return answer;
}

void Broadcasts::settle(const Result<bool> &result)
{
    m_patience.stop();
    for (QPromise<Result<bool>> &promise : std::exchange(m_waiting, {})) {
        promise.addResult(result);
        promise.finish();
    }
}

void Broadcasts::fail(const Error &error)
{
    m_follower.stop();
    m_isReading = false;
    settle(error);
}

void Broadcasts::take(const chain::LogBatch &batch)
{
    for (const chain::Log &log : batch.logs) {
        const auto order = poco::decodeBroadcast(log.topics, log.data);
        if (!order || !*order || static_cast<OrderKind>((*order)->index()) == OrderKind::Request)
            continue; // what nobody can read is a stranger's
        const auto noted = m_book.note(**order, m_clock.now().toMSecsSinceEpoch());
        if (!noted && noted.error().reason.key().startsWith(u"store."))
            return fail(noted.error());
    }
    acknowledge(static_cast<qint64>(batch.to));
}

void Broadcasts::acknowledge(qint64 to)
{
    if (const auto done = m_follower.ack(to); !done)
        fail(done.error());
}

Result<Broadcasts::Some> Broadcasts::find(OrderKind kind, const Address &resource)
{
    const store::AdmitFilter all{.address = std::nullopt, .isStrict = false, .isAny = true};
    store::MarketOrderFilter filter{.kind = static_cast<int>(kind), .app = all, .dataset = all, .workerpool = all, .requester = all};
    if (!resource.isZero())
        filter.resource = resource;
    const auto page = m_book.page(filter, 0, mostFound + 1);
    if (!page)
        return page.error();
    Some some{.isCut = static_cast<qint64>(page->size()) > mostFound};
    for (const market::Offer &offer : *page)
        some.orders.push_back({.order = offer.order, .hash = offer.hash, .foundAt = {QStringLiteral("chain")}});
    return some;
}

void Broadcasts::forget(const std::vector<Bytes32> &hashes)
{
    for (const Bytes32 &hash : hashes) {
        const auto gone = m_book.unpublish(hash);
        if (!gone && gone.error().reason.key() != u"market.unknown_order")
            qWarning().noquote() << gone.error().toString();
    }
}

} // namespace fallow::service
