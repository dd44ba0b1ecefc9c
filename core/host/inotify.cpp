#include "core/host/inotify.h"

#include <QFile>

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace fallow::host {

Inotify::Inotify() : m_fd(inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
{
    if (m_fd < 0)
        return; // out of instances: then nothing can be added
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Inotify::read);
}

Inotify::~Inotify()
{
    m_notifier.reset();
    if (m_fd >= 0)
        close(m_fd);
}

std::optional<int> Inotify::add(const QString &path, uint32_t mask)
{
    const int watch = m_fd < 0 ? -1 : inotify_add_watch(m_fd, QFile::encodeName(path).constData(), mask);
    return watch < 0 ? std::nullopt : std::optional(watch);
}

void Inotify::remove(int watch)
{
    inotify_rm_watch(m_fd, watch);
}

void Inotify::read()
{
    alignas(inotify_event) std::array<char, 8192> buffer;
    ssize_t size = 0;
    while ((size = ::read(m_fd, buffer.data(), buffer.size())) > 0) {
        for (ssize_t at = 0; at < size;) {
            inotify_event event;
            std::memcpy(&event, buffer.data() + at, sizeof event);
            const char *name = buffer.data() + at + sizeof event;
            at += static_cast<ssize_t>(sizeof event + event.len);
            Q_EMIT happened(event.wd, event.mask, event.len > 0 ? QFile::decodeName(name) : QString());
        }
    }
}

} // namespace fallow::host
