#include "core/base/random.h"

#include "core/base/check.h"

#include <sys/random.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace fallow::base
{

void SystemRandom::fill(uint8_t *bytes, size_t size)
{
    constexpr size_t mostAtOnce = 256; // getrandom(2): up to here it is never interrupted
    while (size > 0) {
        const ssize_t got = getrandom(bytes, std::min(size, mostAtOnce), 0);
        FALLOW_CHECK(got > 0 || errno == EINTR);
        const auto taken = static_cast<size_t>(std::max<ssize_t>(got, 0));
        bytes += taken;
        size -= taken;
    }
}

uint32_t randomBelow(Random &random, uint32_t bound)
{
    FALLOW_CHECK(bound > 0);
    const uint32_t tail = (0U - bound) % bound; // what would make the first values likelier
    for (;;) {
        std::array<uint8_t, 4> bytes{};
        random.fill(bytes.data(), bytes.size());
        uint32_t value = 0;
        std::memcpy(&value, bytes.data(), bytes.size());
        if (value >= tail)
            return value % bound;
    }
}

} // namespace fallow::base
