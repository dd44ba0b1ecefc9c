#include "core/poco/orders.h"

#include "core/base/random.h"
#include "core/evm/eip712.h"
#include "core/evm/keccak.h"
#include "core/evm/private_key.h"
#include "core/poco/order_fields.h"

namespace fallow::poco {

using namespace base;

namespace {

template<AnyOrder Order>
QByteArray typeString()
{
    QByteArray fields;
    const Order order;
    eachField(order, [&]<typename T>(const char *name, const T &) {
        fields += (fields.isEmpty() ? QByteArray() : QByteArrayLiteral(","))
            + QByteArray(solidityType<T>()) + ' ' + QByteArray(name);
    });
    return QByteArray(orderName<Order>()) + '(' + fields + ')';
}

struct HashedFields {
    evm::AbiWriter words;

    void operator()(const char *, const Address &value) { words.address(value); }
    void operator()(const char *, const Bytes32 &value) { words.word(value); }
    void operator()(const char *, Nrlc value) { words.amount(value); }
    void operator()(const char *, quint64 value) { words.uint(value); }
    void operator()(const char *, const QString &value)
    {
        words.word(evm::keccak256(value.toUtf8()));
    }
};

} // namespace

Bytes32 Domain::separator() const
{
    return evm::domainSeparator(name, version, chainId, hub);
}

template<AnyOrder Order>
Bytes32 typeHash()
{
    return evm::keccak256(typeString<Order>());
}

template<AnyOrder Order>
Bytes32 structHash(const Order &order)
{
    HashedFields fields;
    eachField(order, fields);
    return evm::hashStruct(typeHash<Order>(), fields.words);
}

template<AnyOrder Order>
Bytes32 orderHash(const Order &order, const Domain &domain)
{
    return evm::typedDigest(domain.separator(), structHash(order));
}

template<AnyOrder Order>
Bytes32 operationHash(const Order &order, OrderOperation operation, const Domain &domain)
{
    const QByteArray name(orderName<Order>());
    const QByteArray type = name + "Operation(" + name + " order,uint256 operation)";
    const Bytes32 hash = evm::keccak256({type, typeString<Order>()});
    evm::AbiWriter fields;
    fields.word(structHash(order)).uint(static_cast<quint64>(operation));
    return evm::typedDigest(domain.separator(), evm::hashStruct(hash, fields));
}

template<AnyOrder Order>
Order signedOrder(Order order, const Domain &domain, const evm::PrivateKey &key)
{
    order.signature = key.sign(orderHash(order, domain)).bytes65();
    return order;
}

Bytes32 randomSalt()
{
    return Bytes32::fromBytes(randomBytes(32)).value();
}

template Bytes32 typeHash<AppOrder>();
template Bytes32 typeHash<DatasetOrder>();
template Bytes32 typeHash<WorkerpoolOrder>();
template Bytes32 typeHash<RequestOrder>();
template Bytes32 structHash(const AppOrder &);
template Bytes32 structHash(const DatasetOrder &);
template Bytes32 structHash(const WorkerpoolOrder &);
template Bytes32 structHash(const RequestOrder &);
template Bytes32 orderHash(const AppOrder &, const Domain &);
template Bytes32 orderHash(const DatasetOrder &, const Domain &);
template Bytes32 orderHash(const WorkerpoolOrder &, const Domain &);
template Bytes32 orderHash(const RequestOrder &, const Domain &);
template Bytes32 operationHash(const AppOrder &, OrderOperation, const Domain &);
template Bytes32 operationHash(const DatasetOrder &, OrderOperation, const Domain &);
template Bytes32 operationHash(const WorkerpoolOrder &, OrderOperation, const Domain &);
template Bytes32 operationHash(const RequestOrder &, OrderOperation, const Domain &);
template AppOrder signedOrder(AppOrder, const Domain &, const evm::PrivateKey &);
template DatasetOrder signedOrder(DatasetOrder, const Domain &, const evm::PrivateKey &);
template WorkerpoolOrder signedOrder(WorkerpoolOrder, const Domain &, const evm::PrivateKey &);
template RequestOrder signedOrder(RequestOrder, const Domain &, const evm::PrivateKey &);

} // namespace fallow::poco
