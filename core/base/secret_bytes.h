#pragma once

#include <QByteArray>

namespace fallow::base
{

class Random;

/// Key, seed, words or password bytes: move-only, neither printable nor JSON. They lie on pages of
/// their own, which are kept out of core dumps, of children and, as far as the limit for locked
/// memory allows (RLIMIT_MEMLOCK), of swap; they are zeroed when they die.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// Takes a copy; the caller's own copy is the caller's to wipe (`wipe`).
    explicit SecretBytes(const QByteArray &bytes);
    explicit SecretBytes(qsizetype size);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    static SecretBytes copyOf(const void *bytes, size_t size);
    static SecretBytes random(Random &random, size_t size);
    SecretBytes clone() const { return copyOf(m_data, m_size); }
    /// Of `size` bytes from `start`, both within.
    SecretBytes part(size_t start, size_t size) const;

    const uint8_t *data() const { return m_data; }
    uint8_t *data() { return m_data; }
    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// Cuts the end off and zeroes it.
    void truncate(size_t size);
    /// Takes as long whatever the bytes are; only the sizes show.
    bool equals(const SecretBytes &other) const;

private:
    void clear();
    uint8_t *m_data = nullptr;
    size_t m_size = 0;
    size_t m_pages = 0; ///< bytes mapped
};

/// Overwrites the bytes in place, as far as they are not shared, and empties the array.
void wipe(QByteArray &bytes);

/// Overwrites what calls that have returned left on this thread's stack: libraries copy keys there.
void burnStack();

/// Burns at the end of a scope whose own variables hold no secret but SecretBytes.
struct StackBurner {
    StackBurner() = default;
    ~StackBurner() { burnStack(); }
    StackBurner(const StackBurner &) = delete;
    StackBurner &operator=(const StackBurner &) = delete;
};

} // namespace fallow::base
