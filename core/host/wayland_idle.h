#pragma once

#include "core/host/fact_board.h"
#include "core/host/idle_source.h"

#include <QSocketNotifier>
#include <QTimer>

#include <memory>

struct wl_display;
struct wl_proxy;

namespace fallow::host {

class WaylandLibrary;

/// Input as a Wayland compositor tells it: ext-idle-notify-v1 on one connection, no question in
/// between and never waiting for an answer. Comes back when the compositor does.
class WaylandIdle final : public IdleSource
{
    Q_OBJECT

public:
    WaylandIdle(FactBoard &board, QByteArray display, std::chrono::milliseconds awayAfter);
    ~WaylandIdle() override;

    void open();
    void setAwayAfter(std::chrono::milliseconds time) override;

    // What the compositor says; called by the library's listeners.
    void global(quint32 name, const char *interface, quint32 version);
    void globalRemoved(quint32 name);
    void told(bool isIdle);

private:
    void close(const char *reason);
    void dropConnection();
    void read();
    void ask();
    void flush();

    FactBoard &m_board;
    QByteArray m_name;
    std::chrono::milliseconds m_awayAfter;
    std::unique_ptr<WaylandLibrary> m_library;
    wl_display *m_display = nullptr;
    wl_proxy *m_registry = nullptr;
    wl_proxy *m_seat = nullptr;
    wl_proxy *m_notifier = nullptr;
    wl_proxy *m_notification = nullptr;
    quint32 m_seatName = 0;
    quint32 m_notifierName = 0;
    std::unique_ptr<QSocketNotifier> m_readable;
    QTimer m_retry;
};

} // namespace fallow::host
