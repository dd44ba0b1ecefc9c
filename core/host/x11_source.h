#pragma once

#include "core/host/fact_board.h"
#include "core/host/idle_source.h"
#include "core/host/xcb_library.h"

#include <QSocketNotifier>
#include <QTimer>

namespace fallow::host {

/// Input and full-screen windows of one X display, on one connection and without questions in
/// between: alarms on XSync's IDLETIME counter, and property changes of the root and of the active
/// window (EWMH 1.5). Comes back when the server does.
class X11Source final : public IdleSource
{
    Q_OBJECT

public:
    /// `watchesInput` false: for full screen alone, where another source sees the input.
    X11Source(FactBoard &board, QByteArray display, std::chrono::milliseconds awayAfter, bool watchesInput);
    ~X11Source() override;

    void open();
    void setAwayAfter(std::chrono::milliseconds time) override;

Q_SIGNALS:
    void activeWindowChanged();

private:
    template<typename T>
    struct Free {
        void operator()(T *reply) const { std::free(reply); } // NOLINT: xcb's replies are malloc's
    };
    template<typename T>
    using Reply = std::unique_ptr<T, Free<T>>;

    void close(const char *reason);
    void read();
    void take(const xcb_generic_event_t &event);
    bool findIdleCounter();
    void arm(xcb_sync_alarm_t &alarm, xcb_sync_testtype_t test, int64_t value);
    void disarm(xcb_sync_alarm_t &alarm);
    void armBoth();
    void tellIdleNow();
    xcb_atom_t atom(const char *name);
    std::vector<uint32_t> numbers(xcb_window_t window, xcb_atom_t property);
    QString classOf(xcb_window_t window);
    void followActiveWindow();
    void tellFullScreen();

    FactBoard &m_board;
    QByteArray m_display;
    std::chrono::milliseconds m_awayAfter;
    bool m_watchesInput;
    std::unique_ptr<XcbLibrary> m_xcb;
    xcb_connection_t *m_connection = nullptr;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_retry;
    xcb_window_t m_root = 0;
    xcb_window_t m_active = 0;
    uint8_t m_syncEvent = 0;
    xcb_sync_counter_t m_counter = 0;
    xcb_sync_alarm_t m_idleAlarm = 0;
    xcb_sync_alarm_t m_useAlarm = 0;
    xcb_atom_t m_activeWindow = 0;
    xcb_atom_t m_state = 0;
    xcb_atom_t m_fullScreen = 0;
};

} // namespace fallow::host
