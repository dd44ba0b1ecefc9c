#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace fallow::base
{

/// Randomness as a port, so that tests choose it.
class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(uint8_t *bytes, size_t size) = 0;
};

/// Straight from the operating system's generator; nothing of it stays in this process.
class SystemRandom final : public Random
{
public:
    void fill(uint8_t *bytes, size_t size) override;
};

/// Evenly distributed below `bound`, which is not zero.
uint32_t randomBelow(Random &random, uint32_t bound);

/// Bytes from the operating system's generator; fit for salts and challenges. Secrets come from
/// `SecretBytes::random`.
inline QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->generate() & 0xFF);
    return bytes;
}

} // namespace fallow::base
