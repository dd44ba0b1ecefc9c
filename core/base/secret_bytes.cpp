#include "core/base/secret_bytes.h"

#include <string.h>

#include <cstring>
#include <utility>

namespace fallow::base {

SecretBytes::SecretBytes(const QByteArray &bytes) : SecretBytes(bytes.size())
{
    if (m_size != 0)
        std::memcpy(m_data, bytes.constData(), m_size);
}

SecretBytes::SecretBytes(qsizetype size) :
    m_data(size > 0 ? new uint8_t[static_cast<size_t>(size)]() : nullptr),
    m_size(static_cast<size_t>(size > 0 ? size : 0))
{
}

SecretBytes::~SecretBytes()
{
    clear();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept :
    m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes SecretBytes::clone() const
{
    SecretBytes copy(static_cast<qsizetype>(m_size));
    if (m_size != 0)
        std::memcpy(copy.m_data, m_data, m_size);
    return copy;
}

void SecretBytes::clear()
{
    if (m_data)
        explicit_bzero(m_data, m_size);
    delete[] m_data;
    m_data = nullptr;
    m_size = 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace fallow::base
