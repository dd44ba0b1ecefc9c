#include "tests/support/local_market.h"

#include "core/evm/eip191.h"
#include "core/evm/keccak.h"
#include "core/evm/private_key.h"
#include "core/evm/quantity.h"
#include "core/poco/contribution.h"
#include "core/poco/hub_calls.h"
#include "core/poco/ids.h"
#include "core/poco/registry_calls.h"

#include <QJsonObject>

namespace fallow::test
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

evm::PrivateKey keyOf(const Actor &actor)
{
    return *evm::PrivateKey::create(SecretBytes(actor.privateKey));
}

Bytes32 digestOf(const QByteArray &result)
{
    return evm::keccak256(result);
}

} // namespace

poco::Domain LocalMarket::domain() const
{
    return {.chainId = m_chain.chainId(), .hub = m_chain.hub()};
}

Result<Done> LocalMarket::send(
    const Actor &from, const Address &to, const QByteArray &data, Wei value)
{
    QJsonObject call{{u"from"_s, from.address.toString()}, {u"to"_s, to.toString()}};
    call.insert(u"data"_s, toHex(data));
    call.insert(u"value"_s, evm::toQuantity(value));
    if (m_chain.flavour() == Flavour::Native)
        call.insert(u"gasPrice"_s, u"0x0"_s); // as on Bellecour
    const auto hash = m_chain.rpc(u"eth_sendTransaction"_s, {call});
    if (!hash)
        return hash.error();
    const auto receipt = m_chain.receipt(hash->toString());
    if (!receipt)
        return receipt.error();
    if (receipt->value(u"status"_s).toString() != u"0x1")
        return fail(Code::Conflict, "test.reverted"_reason, hash->toString());
    return Done{};
}

Result<Done> LocalMarket::toHub(const Actor &from, const QByteArray &data, Wei value)
{
    return send(from, m_chain.hub(), data, value);
}

Result<QByteArray> LocalMarket::call(const Address &to, const QByteArray &data) const
{
    const QJsonObject question{{u"to"_s, to.toString()}, {u"data"_s, toHex(data)}};
    const auto answer = m_chain.rpc(u"eth_call"_s, {question, u"latest"_s});
    return answer ? fromHex(answer->toString()) : Result<QByteArray>(answer.error());
}

Result<Done> LocalMarket::deposit(const Actor &from, Nrlc amount)
{
    if (m_chain.flavour() == Flavour::Token)
        return send(from, m_chain.rlc(), poco::rlc::approveAndCall(m_chain.hub(), amount, {}));
    return toHub(
        from, poco::hub::depositNative(), {static_cast<uint128>(amount.value) * 1'000'000'000});
}

Result<DealId> LocalMarket::match(const Wish &wish)
{
    const Actor &requester = m_chain.actor(Role::Requester);
    poco::AppOrder app{.app = m_chain.app(),
        .appPrice = wish.appPrice,
        .volume = wish.volume,
        .salt = poco::randomSalt()};
    poco::WorkerpoolOrder pool{.workerpool = m_chain.workerpool(),
        .workerpoolPrice = wish.poolPrice,
        .volume = wish.volume,
        .category = wish.category,
        .trust = wish.trust,
        .salt = poco::randomSalt()};
    poco::RequestOrder request{.app = m_chain.app(),
        .appMaxPrice = wish.appPrice,
        .workerpool = m_chain.workerpool(),
        .workerpoolMaxPrice = wish.poolPrice,
        .requester = requester.address,
        .volume = wish.volume,
        .category = wish.category,
        .trust = wish.trust,
        .beneficiary = requester.address,
        .salt = poco::randomSalt()};
    app = poco::signedOrder(app, domain(), keyOf(m_chain.actor(Role::AppOwner)));
    pool = poco::signedOrder(pool, domain(), keyOf(m_chain.actor(Role::Scheduler)));
    request = poco::signedOrder(request, domain(), keyOf(requester));
    const auto sent = toHub(requester, poco::hub::matchOrders({app, {}, pool, request}));
    return sent ? Result<DealId>(poco::dealId(poco::orderHash(request, domain()), 0))
                : sent.error();
}

Result<TaskId> LocalMarket::initialize(const DealId &deal, quint64 index)
{
    const auto sent = toHub(m_chain.actor(Role::Scheduler), poco::hub::initialize(deal, index));
    return sent ? Result<TaskId>(poco::taskId(deal, index)) : sent.error();
}

Result<Done> LocalMarket::contribute(
    const Actor &worker, const TaskId &task, const QByteArray &result)
{
    const auto digests = poco::contributionDigests(worker.address, task, digestOf(result));
    const Bytes32 leave = poco::authorizationHash(worker.address, task, {});
    const auto signature =
        keyOf(m_chain.actor(Role::Scheduler)).sign(evm::personalDigest(leave.bytes()));
    return toHub(worker,
        poco::hub::contribute({.task = task,
            .resultHash = digests.resultHash,
            .resultSeal = digests.resultSeal,
            .authorization = signature.bytes65()}));
}

Result<Done> LocalMarket::reveal(const Actor &worker, const TaskId &task, const QByteArray &result)
{
    return toHub(worker, poco::hub::reveal(task, digestOf(result)));
}

Result<Done> LocalMarket::finalize(const TaskId &task)
{
    return toHub(m_chain.actor(Role::Scheduler), poco::hub::finalize(task, "{}"));
}

} // namespace fallow::test
