#pragma once

#include <QObject>
#include <QTimer>

namespace fallow::service {

/// Holds a share of the time where the kernel cannot: everything stands still for the rest of each
/// second. No timer while the share is all.
class Throttle : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds period{1000}; ///< as BOINC's (peers.md 3.1)

    Throttle();
    void set(qint64 percent); ///< 1 to 100
    bool isStill() const { return m_isStill; }

Q_SIGNALS:
    void turned(); ///< isStill()

private:
    void turn();

    QTimer m_timer;
    qint64 m_percent = 100;
    bool m_isStill = false;
};

} // namespace fallow::service
