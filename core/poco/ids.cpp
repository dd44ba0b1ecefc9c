#include "core/poco/ids.h"

#include "core/evm/keccak.h"
#include "core/evm/word.h"

namespace fallow::poco {

using namespace base;

DealId dealId(const Bytes32 &requestOrderHash, quint64 consumedBefore)
{
    return DealId::from(
        evm::keccak256({requestOrderHash.bytes(), evm::wordOf(consumedBefore).bytes()}));
}

TaskId taskId(const DealId &deal, quint64 index)
{
    return TaskId::from(evm::keccak256({deal.bytes(), evm::wordOf(index).bytes()}));
}

} // namespace fallow::poco
