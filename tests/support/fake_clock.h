#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace fallow::test {

/// Time that moves when a test says so; read from any thread.
class FakeClock final : public base::Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }
    void advance(std::chrono::milliseconds by) { m_ms += by.count(); }

private:
    std::atomic<qint64> m_ms{1'800'000'000'000};
};

} // namespace fallow::test
