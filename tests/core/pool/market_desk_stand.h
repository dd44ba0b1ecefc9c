#pragma once

#include "core/base/future.h"
#include "core/evm/eip712.h"
#include "core/evm/keccak.h"
#include "core/market/offer_json.h"
#include "core/pool/market_desk.h"
#include "tests/core/market/market_stand.h"
#include "tests/support/fake_clock.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace fallow::test
{

using market::OrderKind;
using pool::HttpReply;

inline constexpr size_t appOwner = 2;
inline constexpr size_t poolOwner = 1;
inline constexpr size_t requester = 4;
inline constexpr size_t stranger = 5;

/// The chain as the test says it is.
class FakeMarketChain final : public pool::MarketChain
{
public:
    QFuture<base::Result<market::OfferFacts>> facts(const poco::AnyOrderValue &order) override
    {
        ++asked;
        if (!isReachable)
            return base::readyWith(base::Result<market::OfferFacts>(base::fail(
                base::Code::Unavailable, base::Reason(QStringLiteral("chain.unreachable")))));
        const auto known = said.find(market::hashOf(order, test::marketDomain));
        return base::readyWith(base::Result<market::OfferFacts>(
            known != said.end() ? known->second : market::OfferFacts()));
    }
    void follow(Listener heard) override { listener = std::move(heard); }

    std::map<base::Bytes32, market::OfferFacts> said;
    Listener listener;
    bool isReachable = true;
    int asked = 0;
};

struct Answer {
    int status = 0;
    QJsonObject body;
    QString error() const { return body[u"error"].toString(); }
};

/// A market's desk on a chain that the test makes up; who asks signs as iExec's clients do.
class MarketDeskStand
{
public:
    MarketDeskStand()
    {
        folder = std::make_unique<QTemporaryDir>();
        database = store::Database::open(folder->filePath(QStringLiteral("market.sqlite")),
            store::migrationSet(QStringLiteral("pool")))
                         .value();
        book = std::make_unique<market::OrderBook>(*database, test::marketDomain);
        chain = std::make_unique<FakeMarketChain>();
        desk = std::make_unique<pool::MarketDesk>(*book, *chain, clock);
        desk->start();
    }

    Answer ask(const QByteArray &method, const QByteArray &target,
        const QByteArray &body = {}, const QByteArray &authorization = {})
    {
        pool::HttpRequest request;
        request.method = method;
        request.body = body;
        request.authorization = authorization;
        if (!pool::parseTarget(target, request))
            return {};
        std::optional<HttpReply> reply;
        desk->answer(request, [&](HttpReply given) { reply = std::move(given); });
        if (!reply)
            return {};
        return {reply->status, QJsonDocument::fromJson(reply->body).object()};
    }

    QByteArray signedBy(size_t number, const QJsonObject &data)
    {
        // Written apart from the desk's own (EIP-712).
        const QString text = data[u"message"][u"challenge"].toString();
        evm::AbiWriter fields;
        fields.word(evm::keccak256(text.toUtf8()));
        const auto digest =
            evm::typedDigest(evm::domainSeparator(QStringLiteral("iExec Gateway"), QStringLiteral("1"),
                                 test::marketDomain.chainId),
                evm::hashStruct(evm::keccak256(QByteArray("Challenge(string challenge)")), fields));
        const auto &key = test::actor(number);
        return digest.toString().toLatin1() + '_' + base::toHex(key.sign(digest).bytes65()).toLatin1()
            + '_' + key.address().toString().toLatin1();
    }

    QByteArray authorization(size_t number)
    {
        const auto answer = ask("GET",
            "/challenge?chainId=31337&address=" + test::actor(number).address().toString().toLatin1());
        return signedBy(number, answer.body[u"data"].toObject());
    }

    base::Bytes32 know(const poco::AnyOrderValue &order, size_t owner)
    {
        const auto hash = market::hashOf(order, test::marketDomain);
        chain->said[hash] = test::factsOf(owner);
        return hash;
    }

    Answer publish(const poco::AnyOrderValue &order, size_t number)
    {
        const auto kind = static_cast<OrderKind>(order.index());
        return ask("POST", "/" + market::collectionName(kind).toLatin1() + "?chainId=31337",
            market::publication(order), authorization(number));
    }

    Answer open(OrderKind kind)
    {
        return ask("GET",
            "/" + market::collectionName(kind).toLatin1()
                + "?chainId=31337&app=any&dataset=any&workerpool=any&requester=any");
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<market::OrderBook> book;
    std::unique_ptr<FakeMarketChain> chain;
    std::unique_ptr<pool::MarketDesk> desk;
    test::FakeClock clock{1'800'000'000};
};

} // namespace fallow::test
