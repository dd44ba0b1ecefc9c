#pragma once

#include <QDateTime>

namespace fallow::base {

/// Wall time as a port, so that tests turn it by hand.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC, millisecond resolution
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace fallow::base
