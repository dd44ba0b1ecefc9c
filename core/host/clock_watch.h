#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace fallow::host {

/// Tells when the clock was set, by a person, by NTP or by waking from sleep: timers count running
/// time, so what ends at a time of the day must be looked at anew. A descriptor of the kernel
/// (timerfd, cancelled on set), no question on a timer.
class ClockWatch : public QObject
{
    Q_OBJECT

public:
    ClockWatch();
    ~ClockWatch() override;

Q_SIGNALS:
    void clockWasSet();

private:
    void arm();

    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace fallow::host
