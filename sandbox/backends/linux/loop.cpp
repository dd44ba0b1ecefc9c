#include "sandbox/backends/linux/loop.h"

#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <utility>

namespace fallow::sandbox
{

Loop::Loop() : m_poll(::epoll_create1(EPOLL_CLOEXEC)) { }

void Loop::watch(int descriptor, Callback callback)
{
    m_callbacks[descriptor] = std::make_shared<Callback>(std::move(callback));
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.fd = descriptor;
    ::epoll_ctl(m_poll.get(), EPOLL_CTL_ADD, descriptor, &event);
}

void Loop::forget(int descriptor)
{
    if (m_callbacks.erase(descriptor) != 0)
        ::epoll_ctl(m_poll.get(), EPOLL_CTL_DEL, descriptor, nullptr);
}

void Loop::run()
{
    // One event a turn: a callback may close a descriptor whose number the next one reuses.
    while (m_running) {
        epoll_event event = {};
        if (::epoll_wait(m_poll.get(), &event, 1, -1) != 1)
            continue;
        const auto found = m_callbacks.find(event.data.fd);
        if (found == m_callbacks.end())
            continue;
        const auto callback = found->second;
        (*callback)();
        for (const Callback &late : std::exchange(m_later, {}))
            late();
    }
}

Alarm::Alarm(Loop &loop, Loop::Callback callback)
    : m_loop(loop), m_timer(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK))
{
    m_loop.watch(m_timer.get(), [this, callback = std::move(callback)] {
        uint64_t expirations = 0;
        if (::read(m_timer.get(), &expirations, sizeof(expirations)) > 0)
            callback();
    });
}

Alarm::~Alarm()
{
    m_loop.forget(m_timer.get());
}

void Alarm::arm(uint64_t firstMs, uint64_t intervalMs)
{
    const auto spec = [](uint64_t ms) {
        return timespec{static_cast<time_t>(ms / 1000), static_cast<long>(ms % 1000 * 1000000)};
    };
    const itimerspec times = {spec(intervalMs), spec(firstMs)};
    ::timerfd_settime(m_timer.get(), 0, &times, nullptr);
}

} // namespace fallow::sandbox
