#include "core/image/engine/gunzip.h"

#include <unistd.h>

#include <cerrno>
#include <isa-l/igzip_lib.h>

namespace fallow::image::engine
{

using namespace base;

namespace
{

constexpr qsizetype inputSize = 128 * 1024;

Error badLayer(const char *what)
{
    return fail(Code::Corrupt, "image.bad_layer"_reason, QString::fromLatin1(what));
}

} // namespace

struct Gunzip::State : inflate_state {
};

Gunzip::Gunzip(int file)
    : m_file(file), m_input(inputSize, Qt::Uninitialized), m_state(std::make_unique<State>())
{
    isal_inflate_init(m_state.get());
    m_state->crc_flag = ISAL_GZIP;
}

Gunzip::~Gunzip() = default;

/// Whether there is anything to read; false at the end of the file.
Result<bool> Gunzip::refill()
{
    if (m_state->avail_in > 0)
        return true;
    ssize_t got = 0;
    do
        got = ::read(m_file, m_input.data(), static_cast<size_t>(m_input.size()));
    while (got < 0 && errno == EINTR);
    if (got < 0)
        return fail(Code::Unavailable, "content.read_failed"_reason, QStringLiteral("layer"));
    m_state->next_in = reinterpret_cast<uint8_t *>(m_input.data());
    m_state->avail_in = static_cast<uint32_t>(got);
    return got > 0;
}

/// One call of the library: more output, or a member's end, or the end of everything.
Result<Done> Gunzip::step()
{
    const auto more = refill();
    if (!more)
        return more.error();
    if (m_state->block_state == ISAL_BLOCK_FINISH) {
        m_isEnd = !*more;
        if (!m_isEnd) {
            isal_inflate_reset(m_state.get());
            m_state->crc_flag = ISAL_GZIP;
        }
        return Done{};
    }
    const uint32_t space = m_state->avail_out;
    const int status = isal_inflate(m_state.get());
    if (status < 0)
        return badLayer(status == ISAL_INCORRECT_CHECKSUM ? "gzip check sum" : "gzip data");
    // Without input it may still have had output in hand.
    const bool stands = !*more && m_state->avail_out == space;
    return stands && m_state->block_state != ISAL_BLOCK_FINISH
        ? Result<Done>(badLayer("gzip is cut off"))
        : Done{};
}

Result<qsizetype> Gunzip::read(char *buffer, qsizetype size)
{
    m_state->next_out = reinterpret_cast<uint8_t *>(buffer);
    m_state->avail_out = static_cast<uint32_t>(size);
    while (!m_isEnd && m_state->avail_out > 0) {
        if (const auto done = step(); !done)
            return done.error();
    }
    return size - static_cast<qsizetype>(m_state->avail_out);
}

} // namespace fallow::image::engine
