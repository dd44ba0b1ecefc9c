#include "core/content/engine/disk_hasher.h"

namespace fallow::content::engine
{

using namespace base;

namespace
{

constexpr qint64 readAtOnce = 256 * 1024; // stays in the processor's cache until it is hashed
constexpr qint64 advanceAtLeast = 4 * 1024 * 1024;

} // namespace

void DiskHasher::advance(qint64 end)
{
    if (end - m_asked < advanceAtLeast)
        return;
    m_asked = end;
    m_thread.post([this, end] { readTo(end); });
}

void DiskHasher::finish(qint64 size, Answer answer)
{
    m_thread.post([this, size, answer = std::move(answer)] {
        readTo(size);
        if (m_error)
            answer(*m_error);
        else
            answer(Hashes{m_sha.finish(), m_wantsRoot ? m_tree.finish() : std::nullopt});
    });
}

void DiskHasher::readTo(qint64 end)
{
    while (m_at < end && !m_error) {
        const auto bytes = m_file.read(m_at, std::min(readAtOnce, end - m_at));
        if (!bytes || bytes->isEmpty()) {
            m_error = bytes ? fail(Code::Unavailable, "content.read_failed"_reason,
                          QStringLiteral("the file is shorter than what was written"))
                            : bytes.error();
            return;
        }
        m_sha.add(*bytes);
        if (m_wantsRoot)
            m_tree.add(*bytes);
        m_at += bytes->size();
    }
}

} // namespace fallow::content::engine
