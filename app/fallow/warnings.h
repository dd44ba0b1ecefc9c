#pragma once

namespace fallow::app {

/// Counts what Qt and QML warn about while it lives; the text goes on to standard error.
/// One at a time: Qt has one message handler.
class WarningCounter
{
public:
    WarningCounter();
    ~WarningCounter();
    WarningCounter(const WarningCounter &) = delete;
    WarningCounter &operator=(const WarningCounter &) = delete;

    int count() const;
};

} // namespace fallow::app
