#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

#include <QJsonObject>

#include <concepts>

namespace fallow::evm {
class PrivateKey;
}

namespace fallow::poco {

/// EIP-712 domain of a hub (poco.md B.1); hub.domain() tells it.
struct Domain {
    quint64 chainId = 0;
    base::Address hub;
    QString name = QStringLiteral("iExecODB");
    QString version = QStringLiteral("5.0.0");

    base::Bytes32 separator() const;
    friend bool operator==(const Domain &, const Domain &) = default;
};

// Fields and their order are those of poco.md A.5; semantics B.3. Prices are per task. A zero
// restriction admits everybody. `signature` is 65 or 64 bytes, or empty when presigned on chain.

struct AppOrder {
    base::Address app;
    base::Nrlc appPrice;
    quint64 volume = 1;
    base::Bytes32 tag;
    base::Address datasetRestrict;
    base::Address workerpoolRestrict;
    base::Address requesterRestrict;
    base::Bytes32 salt;
    QByteArray signature;
    friend bool operator==(const AppOrder &, const AppOrder &) = default;
};

/// All zeros stands for "no dataset" in a match.
struct DatasetOrder {
    base::Address dataset;
    base::Nrlc datasetPrice;
    quint64 volume = 0;
    base::Bytes32 tag;
    base::Address appRestrict;
    base::Address workerpoolRestrict;
    base::Address requesterRestrict;
    base::Bytes32 salt;
    QByteArray signature;
    friend bool operator==(const DatasetOrder &, const DatasetOrder &) = default;
};

struct WorkerpoolOrder {
    base::Address workerpool;
    base::Nrlc workerpoolPrice;
    quint64 volume = 1;
    base::Bytes32 tag;
    quint64 category = 0;
    quint64 trust = 0;
    base::Address appRestrict;
    base::Address datasetRestrict;
    base::Address requesterRestrict;
    base::Bytes32 salt;
    QByteArray signature;
    friend bool operator==(const WorkerpoolOrder &, const WorkerpoolOrder &) = default;
};

struct RequestOrder {
    base::Address app;
    base::Nrlc appMaxPrice;
    base::Address dataset; ///< zero: none
    base::Nrlc datasetMaxPrice;
    base::Address workerpool; ///< a restriction
    base::Nrlc workerpoolMaxPrice;
    base::Address requester;
    quint64 volume = 1;
    base::Bytes32 tag;
    quint64 category = 0;
    quint64 trust = 0;
    base::Address beneficiary;
    base::Address callback;
    QString params; ///< params.h
    base::Bytes32 salt;
    QByteArray signature;
    friend bool operator==(const RequestOrder &, const RequestOrder &) = default;
};

template<typename T>
concept AnyOrder = std::same_as<T, AppOrder> || std::same_as<T, DatasetOrder>
    || std::same_as<T, WorkerpoolOrder> || std::same_as<T, RequestOrder>;

enum class OrderOperation : quint8 { Sign = 0, Close = 1 };

// Defined for the four orders.
template<AnyOrder Order>
base::Bytes32 typeHash();
template<AnyOrder Order>
base::Bytes32 structHash(const Order &order);
/// What viewConsumed, viewPresigned and the market call the order's hash: the EIP-712 digest.
template<AnyOrder Order>
base::Bytes32 orderHash(const Order &order, const Domain &domain);
/// What the owner signs to let somebody else send manageXOrder.
template<AnyOrder Order>
base::Bytes32 operationHash(const Order &order, OrderOperation operation, const Domain &domain);
/// The same order with its signature.
template<AnyOrder Order>
Order signedOrder(Order order, const Domain &domain, const evm::PrivateKey &key);
/// A random salt makes equal terms distinct orders.
base::Bytes32 randomSalt();

/// The official form: lower-case keys, checksummed addresses, numbers as decimal strings, "sign".
template<AnyOrder Order>
QJsonObject orderToJson(const Order &order);
/// Numbers as decimal strings or JSON numbers; unknown keys are ignored, "sign" may be missing.
/// The detail names the field. Reasons: `poco.missing_field`, `poco.bad_field`.
template<AnyOrder Order>
base::Result<Order> orderFromJson(const QJsonObject &json);

} // namespace fallow::poco
