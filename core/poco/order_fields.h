#pragma once

#include "core/poco/orders.h"

#include <type_traits>

namespace fallow::poco {

template<typename O, typename Order>
concept OrderOf = std::same_as<std::remove_const_t<O>, Order>;

// Each field but the signature, with its name on the wire, in the order of the ABI and the hashes.

template<OrderOf<AppOrder> O, typename F>
void eachField(O &order, F &&f)
{
    f("app", order.app);
    f("appprice", order.appPrice);
    f("volume", order.volume);
    f("tag", order.tag);
    f("datasetrestrict", order.datasetRestrict);
    f("workerpoolrestrict", order.workerpoolRestrict);
    f("requesterrestrict", order.requesterRestrict);
    f("salt", order.salt);
}

template<OrderOf<DatasetOrder> O, typename F>
void eachField(O &order, F &&f)
{
    f("dataset", order.dataset);
    f("datasetprice", order.datasetPrice);
    f("volume", order.volume);
    f("tag", order.tag);
    f("apprestrict", order.appRestrict);
    f("workerpoolrestrict", order.workerpoolRestrict);
    f("requesterrestrict", order.requesterRestrict);
    f("salt", order.salt);
}

template<OrderOf<WorkerpoolOrder> O, typename F>
void eachField(O &order, F &&f)
{
    f("workerpool", order.workerpool);
    f("workerpoolprice", order.workerpoolPrice);
    f("volume", order.volume);
    f("tag", order.tag);
    f("category", order.category);
    f("trust", order.trust);
    f("apprestrict", order.appRestrict);
    f("datasetrestrict", order.datasetRestrict);
    f("requesterrestrict", order.requesterRestrict);
    f("salt", order.salt);
}

template<OrderOf<RequestOrder> O, typename F>
void eachField(O &order, F &&f)
{
    f("app", order.app);
    f("appmaxprice", order.appMaxPrice);
    f("dataset", order.dataset);
    f("datasetmaxprice", order.datasetMaxPrice);
    f("workerpool", order.workerpool);
    f("workerpoolmaxprice", order.workerpoolMaxPrice);
    f("requester", order.requester);
    f("volume", order.volume);
    f("tag", order.tag);
    f("category", order.category);
    f("trust", order.trust);
    f("beneficiary", order.beneficiary);
    f("callback", order.callback);
    f("params", order.params);
    f("salt", order.salt);
}

template<AnyOrder Order>
const char *orderName()
{
    if constexpr (std::same_as<Order, AppOrder>)
        return "AppOrder";
    else if constexpr (std::same_as<Order, DatasetOrder>)
        return "DatasetOrder";
    else if constexpr (std::same_as<Order, WorkerpoolOrder>)
        return "WorkerpoolOrder";
    else
        return "RequestOrder";
}

/// The field's type in type strings.
template<typename T>
const char *solidityType()
{
    using Field = std::remove_cv_t<T>;
    if constexpr (std::same_as<Field, base::Address>)
        return "address";
    else if constexpr (std::same_as<Field, base::Bytes32>)
        return "bytes32";
    else if constexpr (std::same_as<Field, QString>)
        return "string";
    else
        return "uint256";
}

} // namespace fallow::poco
