#include "core/base/secret_bytes.h"

#include "core/base/check.h"
#include "core/base/random.h"

#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <string.h>
#include <utility>

namespace fallow::base
{

namespace
{

size_t wholePages(size_t size)
{
    static const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    return (size + page - 1) / page * page;
}

} // namespace

SecretBytes::SecretBytes(const QByteArray &bytes)
    : SecretBytes(copyOf(bytes.constData(), static_cast<size_t>(bytes.size())))
{
}

SecretBytes::SecretBytes(qsizetype size)
{
    if (size <= 0)
        return;
    m_size = static_cast<size_t>(size);
    m_pages = wholePages(m_size);
    void *pages =
        mmap(nullptr, m_pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    FALLOW_CHECK(pages != MAP_FAILED);
    FALLOW_CHECK(madvise(pages, m_pages, MADV_DONTDUMP) == 0);
    madvise(pages, m_pages, MADV_WIPEONFORK); // kernels before 4.14 do not know it
    // Beyond the limit the secret may be swapped out, which is better than not being able to sign.
    (void)mlock(pages, m_pages);
    m_data = static_cast<uint8_t *>(pages);
}

SecretBytes::~SecretBytes()
{
    clear();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)),
      m_size(std::exchange(other.m_size, 0)),
      m_pages(std::exchange(other.m_pages, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_pages = std::exchange(other.m_pages, 0);
    }
    return *this;
}

SecretBytes SecretBytes::copyOf(const void *bytes, size_t size)
{
    SecretBytes copy(static_cast<qsizetype>(size));
    if (size != 0)
        std::memcpy(copy.m_data, bytes, size);
    return copy;
}

SecretBytes SecretBytes::random(Random &random, size_t size)
{
    SecretBytes bytes(static_cast<qsizetype>(size));
    random.fill(bytes.m_data, size);
    return bytes;
}

SecretBytes SecretBytes::part(size_t start, size_t size) const
{
    FALLOW_CHECK(start <= m_size && size <= m_size - start);
    return copyOf(m_data + start, size);
}

void SecretBytes::truncate(size_t size)
{
    FALLOW_CHECK(size <= m_size);
    if (size == m_size)
        return;
    explicit_bzero(m_data + size, m_size - size);
    m_size = size;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    if (m_size != other.m_size)
        return false;
    uint8_t difference = 0;
    for (size_t i = 0; i < m_size; ++i)
        difference = static_cast<uint8_t>(difference | (m_data[i] ^ other.m_data[i]));
    return difference == 0;
}

void SecretBytes::clear()
{
    if (m_data) {
        explicit_bzero(m_data, m_pages);
        munmap(m_data, m_pages);
    }
    m_data = nullptr;
    m_size = 0;
    m_pages = 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

__attribute__((noinline)) void burnStack()
{
    constexpr size_t deep = 32 * 1024; // a signature or a hash of the libraries uses a few KiB
    std::array<uint8_t, deep> below; // NOLINT(cppcoreguidelines-pro-type-member-init): written next
    explicit_bzero(below.data(), below.size());
}

} // namespace fallow::base
