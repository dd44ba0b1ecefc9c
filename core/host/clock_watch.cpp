#include "core/host/clock_watch.h"

#include <sys/timerfd.h>
#include <unistd.h>

#include <cstdint>

namespace fallow::host {

namespace {
constexpr time_t never = 4'000'000'000; // in 2096; it is the cancelling that is waited for
}

ClockWatch::ClockWatch() : m_fd(timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK))
{
    if (m_fd < 0)
        return;
    arm();
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        uint64_t times = 0;
        [[maybe_unused]] const ssize_t size = read(m_fd, &times, sizeof times); // fails with ECANCELED: that is the event
        arm();
        Q_EMIT clockWasSet();
    });
}

ClockWatch::~ClockWatch()
{
    m_notifier.reset();
    if (m_fd >= 0)
        close(m_fd);
}

void ClockWatch::arm()
{
    itimerspec when{};
    when.it_value.tv_sec = never;
    timerfd_settime(m_fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

} // namespace fallow::host
