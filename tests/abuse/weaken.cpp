#include "sandbox/backends/linux/weaken.h"

#include <string>

namespace fallow::sandbox
{
namespace
{

/// Overwritten in a copy of the program, by names between spaces (mutation_test.cpp).
constexpr size_t markBytes = 128;
extern "C" {
volatile char fallowWeakenMark[markBytes] = "fallow-weaken-mark:";
}

} // namespace

bool isWeakened(std::string_view protection)
{
    std::string names;
    for (size_t i = 0; i < markBytes && fallowWeakenMark[i] != '\0'; ++i)
        names += fallowWeakenMark[i];
    return (names + " ").find(" " + std::string(protection) + " ") != std::string::npos;
}

} // namespace fallow::sandbox
