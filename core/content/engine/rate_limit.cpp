#include "core/content/engine/rate_limit.h"

#include <algorithm>
#include <cmath>

namespace fallow::content::engine
{

using namespace std::chrono_literals;

namespace
{

constexpr double burstSeconds = 0.1; // small beside the 10 s over which a limit is judged
constexpr std::chrono::milliseconds longestWait = 1s;

} // namespace

RateLimit::RateLimit(std::function<Clock::time_point()> now)
    : m_now(std::move(now)), m_filled(m_now())
{
}

void RateLimit::refill() const
{
    const Clock::time_point now = m_now();
    const std::chrono::duration<double> passed = now - m_filled;
    m_filled = now;
    if (!m_rate)
        return;
    const auto rate = static_cast<double>(*m_rate);
    m_balance = std::min(m_balance + rate * passed.count(), rate * burstSeconds);
}

void RateLimit::set(std::optional<qint64> bytesPerSecond, const QString &waitingFor)
{
    const std::lock_guard lock(m_mutex);
    refill();
    m_rate = bytesPerSecond;
    m_waitingFor = waitingFor;
    m_balance = 0;
}

void RateLimit::take(qint64 bytes)
{
    if (m_shared)
        return m_shared->take(bytes);
    const std::lock_guard lock(m_mutex);
    m_taken += bytes;
    if (!m_rate)
        return;
    refill();
    m_balance -= static_cast<double>(bytes);
}

std::chrono::milliseconds RateLimit::wait() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_rate)
        return m_shared ? m_shared->wait() : 0ms;
    if (*m_rate <= 0)
        return longestWait;
    refill();
    if (m_balance >= 0)
        return 0ms;
    const double seconds = -m_balance / static_cast<double>(*m_rate);
    return std::min(
        longestWait, std::chrono::milliseconds(static_cast<qint64>(std::ceil(seconds * 1000))));
}

QString RateLimit::waitingFor() const
{
    const std::lock_guard lock(m_mutex);
    if (m_shared && !m_rate)
        return m_shared->waitingFor();
    return m_rate && *m_rate <= 0 ? m_waitingFor : QString();
}

std::optional<qint64> RateLimit::rate() const
{
    const std::lock_guard lock(m_mutex);
    return m_shared && !m_rate ? m_shared->rate() : m_rate;
}

qint64 RateLimit::taken() const
{
    if (m_shared)
        return m_shared->taken();
    const std::lock_guard lock(m_mutex);
    return m_taken;
}

} // namespace fallow::content::engine
