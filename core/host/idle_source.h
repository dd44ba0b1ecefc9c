#pragma once

#include <QObject>

#include <chrono>

namespace fallow::host {

/// Something that sees input. Tells Fact::Used on the board: 1 at once when there is input, 0 when
/// there was none for the time set.
class IdleSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void setAwayAfter(std::chrono::milliseconds time) = 0;
};

} // namespace fallow::host
