#include "core/evm/rlp.h"
#include "tests/fuzz/input.h"

using namespace fallow;

namespace
{

QByteArray encoded(const evm::RlpItem &item)
{
    if (!item.isList)
        return evm::rlpBytes(item.bytes);
    std::vector<QByteArray> items;
    for (const evm::RlpItem &inner : item.items)
        items.push_back(encoded(inner));
    return evm::rlpList(items);
}

} // namespace

FALLOW_FUZZ_TARGET
{
    const QByteArray input = fuzz::bytes(data, size);
    const auto item = evm::decodeRlp(input);
    if (item) {
        FALLOW_CHECK(encoded(*item) == input); // one encoding only
        (void)evm::rlpToUint64(*item);
        (void)evm::rlpToWei(*item);
    }
    return 0;
}
