#include "core/evm/keccak.h"

#include <array>
#include <bit>

namespace fallow::evm {

namespace {

constexpr size_t rate = 136; // bytes absorbed at a time: 1600 bits less twice 256
constexpr std::array<uint64_t, 24> roundConstants = {
    0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000,
    0x000000000000808b, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
    0x000000000000008a, 0x0000000000000088, 0x0000000080008009, 0x000000008000000a,
    0x000000008000808b, 0x800000000000008b, 0x8000000000008089, 0x8000000000008003,
    0x8000000000008002, 0x8000000000000080, 0x000000000000800a, 0x800000008000000a,
    0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008};
constexpr std::array<int, 24> rotations = {1,  3,  6,  10, 15, 21, 28, 36, 45, 55, 2,  14,
                                           27, 41, 56, 8,  25, 43, 62, 18, 39, 61, 20, 44};
constexpr std::array<size_t, 24> lanes = {10, 7,  11, 17, 18, 3, 5,  16, 8,  21, 24, 4,
                                          15, 23, 19, 13, 12, 2, 20, 14, 22, 9,  6,  1};

using State = std::array<uint64_t, 25>;

void theta(State &state)
{
    std::array<uint64_t, 5> parity{};
    for (size_t x = 0; x < 5; ++x)
        parity[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
    for (size_t x = 0; x < 5; ++x) {
        const uint64_t mix = parity[(x + 4) % 5] ^ std::rotl(parity[(x + 1) % 5], 1);
        for (size_t y = 0; y < 25; y += 5)
            state[y + x] ^= mix;
    }
}

void rhoPi(State &state)
{
    uint64_t moving = state[1];
    for (size_t i = 0; i < lanes.size(); ++i) {
        const uint64_t next = state[lanes[i]];
        state[lanes[i]] = std::rotl(moving, rotations[i]);
        moving = next;
    }
}

void chi(State &state)
{
    for (size_t y = 0; y < 25; y += 5) {
        const std::array<uint64_t, 5> row = {state[y], state[y + 1], state[y + 2], state[y + 3],
                                             state[y + 4]};
        for (size_t x = 0; x < 5; ++x)
            state[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
    }
}

void permute(State &state)
{
    for (const uint64_t constant : roundConstants) {
        theta(state);
        rhoPi(state);
        chi(state);
        state[0] ^= constant;
    }
}

class Sponge
{
public:
    void absorb(const QByteArray &bytes)
    {
        for (const char byte : bytes) {
            mix(m_position++, static_cast<uint8_t>(byte));
            if (m_position == rate) {
                permute(m_state);
                m_position = 0;
            }
        }
    }
    base::Bytes32 squeeze()
    {
        mix(m_position, 0x01);
        mix(rate - 1, 0x80);
        permute(m_state);
        base::Bytes32 hash;
        for (size_t i = 0; i < base::Bytes32::size; ++i)
            hash.data()[i] = static_cast<uint8_t>(m_state[i / 8] >> (8 * (i % 8)));
        return hash;
    }

private:
    void mix(size_t position, uint8_t byte)
    {
        m_state[position / 8] ^= static_cast<uint64_t>(byte) << (8 * (position % 8));
    }
    State m_state{};
    size_t m_position = 0;
};

} // namespace

base::Bytes32 keccak256(const QByteArray &bytes)
{
    return keccak256({bytes});
}

base::Bytes32 keccak256(std::initializer_list<QByteArray> parts)
{
    Sponge sponge;
    for (const QByteArray &part : parts)
        sponge.absorb(part);
    return sponge.squeeze();
}

} // namespace fallow::evm
