#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <vector>
#include <utility>

#include <fcntl.h>
#include <linux/openat2.h>
#include <unistd.h>

namespace fallow::content::engine {

/// A file descriptor that is closed once.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor() { reset(); }
    Descriptor(Descriptor &&other) noexcept : m_value(std::exchange(other.m_value, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_value = std::exchange(other.m_value, -1);
        }
        return *this;
    }
    int get() const { return m_value; }
    bool isValid() const { return m_value >= 0; }
    void reset()
    {
        if (m_value >= 0)
            close(std::exchange(m_value, -1));
    }

private:
    int m_value = -1;
};

/// openat2 with O_CLOEXEC and RESOLVE_NO_MAGICLINKS added; invalid with errno set on failure.
Descriptor openTree(int directory, const QByteArray &path, int flags, quint64 resolve,
                    quint64 mode = 0);
/// Never leaves the folder and follows no symlink: for trees a stranger made.
constexpr quint64 resolveBeneath = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
/// Follows symlinks as a chroot would: for building a root file system.
constexpr quint64 resolveInRoot = RESOLVE_IN_ROOT;

/// All names in the open folder but "." and "..". Reason: `content.read_failed`.
base::Result<std::vector<QByteArray>> listNames(int directory);

/// Removes everything below the open folder, without following links, at any depth, holding one
/// descriptor. `keeps(parent's inode, name)` spares an entry and so its parents; folders it spares
/// are still emptied of what it does not. Reason: `content.write_failed`.
using Keeps = std::function<bool(quint64 parent, const QByteArray &name)>;
base::Result<base::Done> clearTree(int directory, const Keeps &keeps = {});
/// Removes `name` in the open folder, with everything below it; absent is fine.
base::Result<base::Done> removeEntry(int directory, const QByteArray &name);

/// `what` with errno's text. Reason: `content.write_failed` or `content.disk_full`.
base::Error systemError(const QString &what);

} // namespace fallow::content::engine
