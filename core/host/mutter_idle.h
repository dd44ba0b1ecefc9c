#pragma once

#include "core/host/fact_board.h"
#include "core/host/idle_source.h"
#include "core/host/remote_object.h"

namespace fallow::host {

/// GNOME's own idle monitor (org.gnome.Mutter.IdleMonitor), for its Wayland sessions, which have no
/// ext-idle-notify-v1. Two watches, no question in between.
class MutterIdle final : public IdleSource
{
    Q_OBJECT

public:
    MutterIdle(Bus &session, FactBoard &board, std::chrono::milliseconds awayAfter);
    void setAwayAfter(std::chrono::milliseconds time) override;

private Q_SLOTS:
    void watchFired(uint id);

private:
    void watchForIdle();
    void watchForUse();

    FactBoard &m_board;
    RemoteObject m_monitor;
    std::chrono::milliseconds m_awayAfter;
    uint m_idleWatch = 0;
    uint m_useWatch = 0;
};

} // namespace fallow::host
