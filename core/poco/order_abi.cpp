#include "core/poco/order_abi.h"

#include "core/poco/order_fields.h"

namespace fallow::poco {

using namespace base;

namespace {

struct TupleWriter {
    evm::AbiWriter tuple;

    void operator()(const char *, const Address &value) { tuple.address(value); }
    void operator()(const char *, const Bytes32 &value) { tuple.word(value); }
    void operator()(const char *, Nrlc value) { tuple.amount(value); }
    void operator()(const char *, quint64 value) { tuple.uint(value); }
    void operator()(const char *, const QString &value) { tuple.string(value); }
};

struct TupleReader {
    evm::AbiReader &reader;

    void operator()(const char *, Address &value) { value = reader.address(); }
    void operator()(const char *, Bytes32 &value) { value = reader.word(); }
    void operator()(const char *, Nrlc &value) { value = reader.amount(); }
    void operator()(const char *, quint64 &value) { value = reader.uint(); }
    void operator()(const char *, QString &value) { value = reader.string(); }
};

} // namespace

template<AnyOrder Order>
evm::AbiWriter orderTuple(const Order &order)
{
    TupleWriter writer;
    eachField(order, writer);
    writer.tuple.bytes(order.signature);
    return writer.tuple;
}

template<AnyOrder Order>
Order readOrder(evm::AbiReader &reader)
{
    Order order;
    eachField(order, TupleReader{reader});
    order.signature = reader.bytes();
    return order;
}

template evm::AbiWriter orderTuple(const AppOrder &);
template evm::AbiWriter orderTuple(const DatasetOrder &);
template evm::AbiWriter orderTuple(const WorkerpoolOrder &);
template evm::AbiWriter orderTuple(const RequestOrder &);
template AppOrder readOrder<AppOrder>(evm::AbiReader &);
template DatasetOrder readOrder<DatasetOrder>(evm::AbiReader &);
template WorkerpoolOrder readOrder<WorkerpoolOrder>(evm::AbiReader &);
template RequestOrder readOrder<RequestOrder>(evm::AbiReader &);

} // namespace fallow::poco
