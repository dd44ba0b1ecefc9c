#pragma once

#include "core/evm/abi.h"
#include "core/poco/explain.h"
#include "core/poco/hub.h"
#include "tests/support/test_data.h"

/// People, a network and orders for the tests of explanations.
namespace fallow::test
{

template <typename Id> Id filled(char byte)
{
    return Id::fromBytes(QByteArray(static_cast<qsizetype>(Id::size), byte)).value();
}

inline const auto me = filled<base::Address>('\x11');
inline const auto myWorker = filled<base::Address>('\x22');
inline const auto anna = filled<base::Address>('\x33');
inline const auto stranger = filled<base::Address>('\x44');
inline const auto hubAddress = filled<base::Address>('\x55');
inline const auto rlcAddress = filled<base::Address>('\x66');
inline const auto appsAddress = filled<base::Address>('\x77');
inline const auto poolAddress = filled<base::Address>('\x80');
inline const auto appAddress = filled<base::Address>('\x81');
inline const auto datasetAddress = filled<base::Address>('\x82');

inline poco::ChainFacts facts()
{
    poco::ChainFacts facts;
    facts.chainId = 42161;
    facts.networkName = QStringLiteral("Arbitrum One");
    facts.coin = QStringLiteral("ETH");
    facts.hub = hubAddress;
    facts.rlc = rlcAddress;
    facts.appRegistry = appsAddress;
    facts.datasetRegistry = filled<base::Address>('\x78');
    facts.workerpoolRegistry = filled<base::Address>('\x79');
    facts.workerpools = {poolAddress};
    facts.sender = me;
    facts.own = {me, myWorker};
    facts.names = {{anna, QStringLiteral("Anna")}};
    return facts;
}

inline poco::ChainFacts nativeFacts()
{
    poco::ChainFacts native = facts();
    native.rlc = {};
    native.coin = QStringLiteral("xRLC");
    return native;
}

/// Costs 0.002 ETH at most.
inline evm::Transaction transactionTo(
    const base::Address &to, const QByteArray &data = {}, base::Wei value = {})
{
    return {.chainId = 42161,
        .nonce = 7,
        .gasLimit = 100'000,
        .maxFeePerGas = {20'000'000'000},
        .maxPriorityFeePerGas = {1},
        .to = to,
        .value = value,
        .data = data};
}

inline const QString feeLine = QStringLiteral("Costs at most 0.002 ETH in fees.");
inline const QString iAm =
    QStringLiteral("your account 0x1111111111111111111111111111111111111111");
inline const QString strangerText = QStringLiteral("0x4444444444444444444444444444444444444444");
inline const QString annaText = QStringLiteral("Anna (0x3333333333333333333333333333333333333333)");

inline QStringList keys(const poco::Explanation &explanation)
{
    QStringList keys;
    for (const poco::Warning &warning : explanation.warnings)
        keys << warning.reason.key();
    return keys;
}

inline QStringList lines(const poco::Explanation &explanation)
{
    QStringList lines{explanation.headline};
    for (const QString &sentence : explanation.sentences)
        lines << sentence;
    return lines;
}

using Effects = std::vector<poco::RlcEffect>;

inline poco::OrdersToMatch someOrders()
{
    poco::OrdersToMatch orders;
    orders.app = {.app = appAddress,
        .appPrice = {100'000'000},
        .volume = 5,
        .signature = QByteArray(65, '\x01')};
    orders.dataset = {.dataset = datasetAddress,
        .datasetPrice = {50'000'000},
        .volume = 4,
        .signature = QByteArray(65, '\x02')};
    orders.workerpool = {.workerpool = poolAddress,
        .workerpoolPrice = {250'000'000},
        .volume = 9,
        .category = 2,
        .trust = 5,
        .signature = QByteArray(65, '\x03')};
    orders.request = {.app = appAddress,
        .appMaxPrice = {100'000'000},
        .dataset = datasetAddress,
        .datasetMaxPrice = {50'000'000},
        .workerpool = poolAddress,
        .workerpoolMaxPrice = {250'000'000},
        .requester = me,
        .volume = 3,
        .category = 2,
        .trust = 3,
        .beneficiary = me,
        .params = QStringLiteral("{\"iexec_args\":\"-i a\"}"),
        .signature = QByteArray(65, '\x04')};
    return orders;
}

} // namespace fallow::test
