#pragma once

#include "core/host/fact_board.h"
#include "core/host/idle_source.h"
#include "core/host/inotify.h"

#include <QTimer>

namespace fallow::host {

/// What the daemon that BOINC 8.2.10+ relies on tells: two int64 in shared memory, the last update
/// and the last input in Unix seconds; older than a minute it counts for nothing (peers.md 3.10).
/// Writing to shared memory is no event, so it is read on a timer, but only where it exists and no
/// other source sees the input.
class BoincIdle final : public IdleSource
{
    Q_OBJECT

public:
    BoincIdle(FactBoard &board, const base::Clock &clock, std::chrono::milliseconds awayAfter,
              QString folder = QStringLiteral("/dev/shm"));
    void setAwayAfter(std::chrono::milliseconds time) override;
    void readNow();

private:
    FactBoard &m_board;
    const base::Clock &m_clock;
    std::chrono::milliseconds m_awayAfter;
    QString m_folder;
    Inotify m_created;
    QTimer m_timer;
};

} // namespace fallow::host
