#pragma once

#include "core/base/ids.h"
#include "core/json/json.h"

#include <array>

namespace fallow::model {

enum class AccountRole { Owner, Worker };

constexpr auto jsonNames(AccountRole)
{
    using json::EnumName;
    return std::array{EnumName{AccountRole::Owner, "owner"}, EnumName{AccountRole::Worker, "worker"}};
}

/// What one account holds, at one block of the chain.
struct Balance {
    AccountRole role = AccountRole::Owner;
    base::Address address;
    base::Wei coin;
    base::Nrlc rlc; ///< in the wallet; on a native network the coin itself, floored to nRLC
    base::Nrlc stake; ///< free in the contract
    base::Nrlc locked; ///< locked in the contract
    qint64 block = 0;
    friend bool operator==(const Balance &, const Balance &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("role", &Balance::role),   json::field("address", &Balance::address),
                          json::field("coin", &Balance::coin),   json::field("rlc", &Balance::rlc),
                          json::field("stake", &Balance::stake), json::field("locked", &Balance::locked),
                          json::field("block", &Balance::block)};
    }
};

} // namespace fallow::model
