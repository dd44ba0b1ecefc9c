#pragma once

#include "core/base/clock.h"

namespace fallow::test {

/// Wall time that stands still until the test moves it.
class FakeClock final : public base::Clock
{
public:
    explicit FakeClock(qint64 seconds) : m_seconds(seconds) { }
    QDateTime now() const override { return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC); }
    void setSeconds(qint64 seconds) { m_seconds = seconds; }
    void advance(qint64 seconds) { m_seconds += seconds; }

private:
    qint64 m_seconds;
};

} // namespace fallow::test
