#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace fallow::test
{

/// A timer of one millisecond that looks how late it comes: what the person would feel.
class HostPulse
{
public:
    HostPulse() : m_thread([this] { beat(); }) { }
    ~HostPulse() { stop(); }
    HostPulse(const HostPulse &) = delete;
    HostPulse &operator=(const HostPulse &) = delete;

    /// The latest it has been; ends it.
    long worstMs()
    {
        stop();
        return static_cast<long>(m_worst.count() / 1000);
    }

private:
    void stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    void beat()
    {
        using Clock = std::chrono::steady_clock;
        auto last = Clock::now();
        while (!m_stop) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            const auto now = Clock::now();
            m_worst = std::max(
                m_worst, std::chrono::duration_cast<std::chrono::microseconds>(now - last));
            last = now;
        }
    }

    std::atomic<bool> m_stop = false;
    std::chrono::microseconds m_worst{0};
    std::thread m_thread;
};

} // namespace fallow::test
