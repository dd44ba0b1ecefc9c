#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace fallow::content::engine
{

/// One bucket for all that the process receives. May be drawn below zero: what came is counted
/// after it came, and nobody reads on until it is full again. Any thread.
class RateLimit
{
public:
    using Clock = std::chrono::steady_clock;
    explicit RateLimit(std::function<Clock::time_point()> now = &Clock::now);
    /// Draws from `shared`, and can be held by itself.
    explicit RateLimit(RateLimit &shared) : RateLimit() { m_shared = &shared; }

    /// Absent = no limit, 0 = nothing may come, for the reason `waitingFor`.
    void set(std::optional<qint64> bytesPerSecond, const QString &waitingFor = {});
    void take(qint64 bytes);
    /// Until something may be read; zero = now. At most a second: limits change.
    std::chrono::milliseconds wait() const;
    QString waitingFor() const; ///< empty unless the limit is 0
    std::optional<qint64> rate() const; ///< as it was set
    qint64 taken() const; ///< bytes from the bucket, since it was made

private:
    void refill() const;
    const std::function<Clock::time_point()> m_now;
    mutable std::mutex m_mutex;
    std::optional<qint64> m_rate;
    QString m_waitingFor;
    mutable double m_balance = 0;
    qint64 m_taken = 0;
    mutable Clock::time_point m_filled;
    RateLimit *m_shared = nullptr;
};

} // namespace fallow::content::engine
