#include "core/evm/abi.h"
#include "core/wallet/worker_calls.h"
#include "tests/fuzz/input.h"

#include <algorithm>
#include <array>

using namespace fallow;
using base::Address;

namespace
{

Address filled(char byte)
{
    return Address::fromBytes(QByteArray(20, byte)).value();
}

/// Functions that move money to, or let spend, an address of the caller's choice.
bool namesAPayee(const QByteArray &head)
{
    static constexpr std::array functions{"transfer(address,uint256)", "approve(address,uint256)",
        "withdrawTo(uint256,address)", "transferFrom(address,address,uint256)",
        "depositFor(uint256,address)", "approveAndCall(address,uint256,bytes)",
        "increaseAllowance(address,uint256)"};
    return std::any_of(functions.begin(), functions.end(),
        [&](const char *function) { return evm::selector(function) == head; });
}

} // namespace

/// The worker's signer lets no call through whose payee is not the owner.
FALLOW_FUZZ_TARGET
{
    if (size < 1)
        return 0;
    wallet::WorkerLimits limits;
    limits.chainId = 5;
    limits.hub = filled('\x11');
    limits.rlc = filled('\x22');
    limits.owner = filled('\x33');
    evm::Transaction tx;
    tx.chainId = 5;
    tx.to = data[0] % 2 == 0 ? limits.hub : limits.rlc;
    tx.data = fuzz::bytes(data + 1, size - 1);
    if (!wallet::checkWorkerTransaction(tx, limits))
        return 0;
    if (namesAPayee(tx.data.left(4)))
        FALLOW_CHECK(tx.data.size() == 68 && tx.data.contains(limits.owner.bytes()));
    return 0;
}
