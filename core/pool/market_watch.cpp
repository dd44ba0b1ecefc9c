#include "core/pool/market_watch.h"

#include "core/base/future.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPoolMarket, "fallow.pool.market")

namespace fallow::pool
{

using base::Bytes32;
using base::Done;
using base::Result;
using base::operator""_reason;
using market::OfferFacts;
using market::OrderStatus;

namespace
{

constexpr int orderKinds = 4;

store::MarketOrderFilter everyOrder(int kind)
{
    const store::AdmitFilter all{.address = std::nullopt, .isStrict = false, .isAny = true};
    return {.kind = kind, .app = all, .dataset = all, .workerpool = all, .requester = all};
}

} // namespace

MarketWatch::MarketWatch(market::OrderBook &book, MarketChain &chain, const base::Clock &clock)
    : m_book(book), m_chain(chain), m_clock(clock)
{
    m_timer.setInterval(period);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        workOff();
        tick();
    });
}

void MarketWatch::start()
{
    m_chain.follow({.onNotices =
                        [this](std::vector<OrderNotice> notices, std::function<void()> done) {
                            m_batches.push_back(
                                {{notices.begin(), notices.end()}, std::move(done)});
                            workOff();
                        },
        .onRollback =
            [this] {
                ++m_round;
                m_batches.clear();
                m_isBusy = false;
            }});
    m_timer.start();
}

void MarketWatch::workOff()
{
    while (!m_isBusy && !m_batches.empty() && m_batches.front().notices.empty()) {
        const auto done = std::move(m_batches.front().done);
        m_batches.pop_front();
        done();
    }
    if (m_isBusy || m_batches.empty())
        return;
    m_isBusy = true;
    base::then(this, take(m_batches.front().notices.front()),
        [this, round = m_round](const Result<Done> &done) {
            if (round == m_round)
                finishNotice(done);
        });
}

void MarketWatch::finishNotice(const Result<Done> &done)
{
    m_isBusy = false;
    if (!done) { // of the chain or the disk: once more with the next period
        qCWarning(lcPoolMarket) << done.error();
        return;
    }
    m_batches.front().notices.pop_front();
    // Queued: an answer that is there already would call itself as deep as there are notices.
    QMetaObject::invokeMethod(this, &MarketWatch::workOff, Qt::QueuedConnection);
}

QFuture<Result<Done>> MarketWatch::take(const OrderNotice &notice)
{
    if (const auto *matched = std::get_if<OrderMatched>(&notice))
        return update(matched->hash, false);
    if (const auto *closed = std::get_if<OrderClosed>(&notice))
        return update(closed->hash, true);
    return add(std::get<OrderBroadcast>(notice).order);
}

QFuture<Result<Done>> MarketWatch::update(const Bytes32 &hash, bool isClosed)
{
    const auto offer = m_book.find(hash);
    if (!offer || !*offer)
        return base::readyWith(offer ? Result<Done>(Done{}) : Result<Done>(offer.error()));
    return base::then(this, m_chain.facts((*offer)->order),
        [this, hash, isClosed](const Result<OfferFacts> &facts) -> Result<Done> {
            if (!facts)
                return facts.error();
            OfferFacts now = *facts;
            now.isClosed = isClosed;
            return m_book.update(hash, now).transform([](OrderStatus) { return Done{}; });
        });
}

QFuture<Result<Done>> MarketWatch::add(const poco::AnyOrderValue &order)
{
    return base::then(this, m_chain.facts(order),
        [this, order](const Result<OfferFacts> &facts) -> Result<Done> {
            if (!facts)
                return facts.error();
            const auto offer = market::openOffer(
                order, *facts, m_book.domain(), m_clock.now().toMSecsSinceEpoch());
            const auto added = offer ? m_book.add(*offer) : Result<Done>(offer.error());
            // Anybody may broadcast anything: only our own disk is a reason to come back.
            if (!added && added.error().reason.key().startsWith(u"store."))
                return added;
            if (!added)
                qCInfo(lcPoolMarket) << "left out:" << added.error();
            return Done{};
        });
}

QFuture<Result<OrderStatus>> MarketWatch::lookAgain(const Bytes32 &hash)
{
    const auto offer = m_book.find(hash);
    if (!offer || !*offer)
        return base::readyWith(Result<OrderStatus>(offer ? base::fail(base::Code::NotFound,
                                                               "market.unknown_order"_reason,
                                                               hash.toString())
                                                         : offer.error()));
    return base::then(this, m_chain.facts((*offer)->order),
        [this, offer = **offer](const Result<OfferFacts> &facts) -> Result<OrderStatus> {
            if (!facts)
                return facts.error();
            // Only the log tells closed from filled, but what was closed is used up, unless the
            // block that closed it is gone.
            OfferFacts now = *facts;
            now.isClosed = offer.status == OrderStatus::Cancelled
                && now.order.consumed >= market::volumeOf(offer.order);
            return m_book.update(offer.hash, now);
        });
}

void MarketWatch::tick()
{
    const auto some = m_book.page(everyOrder(m_kind), m_offset, ordersAtOnce);
    if (!some) {
        qCWarning(lcPoolMarket) << some.error();
        return;
    }
    for (const market::Offer &offer : *some) {
        base::then(this, lookAgain(offer.hash), [](const Result<OrderStatus> &status) {
            if (!status)
                qCWarning(lcPoolMarket) << status.error();
        });
    }
    m_offset += ordersAtOnce;
    if (static_cast<qint64>(some->size()) < ordersAtOnce) {
        m_offset = 0;
        m_kind = (m_kind + 1) % orderKinds;
    }
}

} // namespace fallow::pool
