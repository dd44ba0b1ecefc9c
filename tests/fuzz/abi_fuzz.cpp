#include "core/evm/abi.h"
#include "core/evm/revert.h"
#include "tests/fuzz/input.h"

using namespace fallow;
using evm::AbiReader;

/// The first byte chooses what is read; all of it is read in any case.
FALLOW_FUZZ_TARGET
{
    const QByteArray input = fuzz::bytes(data, size);
    const QString text = evm::revertText(input);
    FALLOW_CHECK(text.size() <= 600);
    AbiReader in(input.mid(1));
    switch (size == 0 ? 0 : data[0] % 5) {
    case 0:
        in.bytes();
        in.string();
        in.boolean();
        break;
    case 1:
        in.array([](AbiReader &item) { return item.bytes(); });
        break;
    case 2:
        in.tupleArray([](AbiReader &item) {
            item.address();
            return item.array([](AbiReader &inner) { return inner.string(); }).size();
        });
        break;
    case 3:
        in.tuple([](AbiReader &item) {
            item.amount();
            item.wei();
            item.uint();
            return item.bytes();
        });
        break;
    default:
        in.array([](AbiReader &item) { return item.word(); });
    }
    (void)in.finish();
    return 0;
}
