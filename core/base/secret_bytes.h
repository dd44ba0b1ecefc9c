#pragma once

#include <QByteArray>

namespace fallow::base {

/// Key, seed or password bytes: move-only, zeroed on destruction, neither printable nor JSON.
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

    SecretBytes clone() const;
    const uint8_t *data() const { return m_data; }
    uint8_t *data() { return m_data; }
    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

private:
    void clear();
    uint8_t *m_data = nullptr;
    size_t m_size = 0;
};

/// Overwrites the bytes in place, as far as they are not shared, and empties the array.
void wipe(QByteArray &bytes);

} // namespace fallow::base
