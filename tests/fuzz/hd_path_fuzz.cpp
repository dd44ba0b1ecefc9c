#include "core/wallet/hd_path.h"
#include "tests/fuzz/input.h"

using namespace fallow;

FALLOW_FUZZ_TARGET
{
    const auto path = wallet::HdPath::parse(fuzz::text(data, size));
    if (path)
        FALLOW_CHECK(wallet::HdPath::parse(path->toString()).value() == *path);
    return 0;
}
