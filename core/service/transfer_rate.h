#pragma once

#include <QtGlobal>

#include <deque>

namespace fallow::service {

/// How fast something comes, over the last seconds.
class TransferRate
{
public:
    /// `received` is the sum so far. Returns bytes per second.
    qint64 add(qint64 nowMs, qint64 received)
    {
        while (m_samples.size() > 1 && nowMs - m_samples.front().ms > windowMs)
            m_samples.pop_front();
        m_samples.push_back({nowMs, received});
        const Sample &first = m_samples.front();
        const qint64 passed = nowMs - first.ms;
        return passed > 0 ? qMax<qint64>(0, (received - first.received) * 1000 / passed) : 0;
    }

private:
    static constexpr qint64 windowMs = 3000; // long enough to be read, short enough to be true
    struct Sample {
        qint64 ms = 0;
        qint64 received = 0;
    };
    std::deque<Sample> m_samples;
};

} // namespace fallow::service
