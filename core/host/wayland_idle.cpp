#include "core/host/wayland_idle.h"

#include "core/host/wayland_library.h"

#include <algorithm>
#include <cerrno>

namespace fallow::host {

using model::Fact;

namespace {

const QString wayland = QStringLiteral("wayland");
constexpr std::chrono::milliseconds firstRetry{2'000};
constexpr std::chrono::milliseconds longestRetry{60'000};

// Requests by their number in the core protocol (wayland.xml) and in ext-idle-notify-v1.xml.
constexpr uint32_t displayGetRegistry = 1;
constexpr uint32_t registryBind = 0;
constexpr uint32_t notifierGetIdleNotification = 1;
constexpr uint32_t notificationDestroy = 0;

constexpr const wl_interface *anyTypes[3] = {};
const wl_message notificationRequests[] = {{"destroy", "", const_cast<const wl_interface **>(anyTypes)}};
const wl_message notificationEvents[] = {{"idled", "", const_cast<const wl_interface **>(anyTypes)},
                                         {"resumed", "", const_cast<const wl_interface **>(anyTypes)}};
const wl_interface notificationInterface{"ext_idle_notification_v1", 1, 1, notificationRequests, 2, notificationEvents};
const wl_interface *idleTypes[] = {&notificationInterface, nullptr, nullptr};
const wl_message notifierRequests[] = {{"destroy", "", const_cast<const wl_interface **>(anyTypes)},
                                       {"get_idle_notification", "nuo", idleTypes}};
const wl_interface notifierInterface{"ext_idle_notifier_v1", 1, 2, notifierRequests, 0, nullptr};

using Listener = void (*)();

void onGlobal(void *data, wl_proxy *, uint32_t name, const char *interface, uint32_t version)
{
    static_cast<WaylandIdle *>(data)->global(name, interface, version);
}
void onGlobalRemove(void *data, wl_proxy *, uint32_t name)
{
    static_cast<WaylandIdle *>(data)->globalRemoved(name);
}
void onIdled(void *data, wl_proxy *)
{
    static_cast<WaylandIdle *>(data)->told(true);
}
void onResumed(void *data, wl_proxy *)
{
    static_cast<WaylandIdle *>(data)->told(false);
}

// libwayland calls each with the arguments of its event.
Listener registryListeners[] = {reinterpret_cast<Listener>(&onGlobal), reinterpret_cast<Listener>(&onGlobalRemove)};
Listener notificationListeners[] = {reinterpret_cast<Listener>(&onIdled), reinterpret_cast<Listener>(&onResumed)};

} // namespace

WaylandIdle::WaylandIdle(FactBoard &board, QByteArray display, std::chrono::milliseconds awayAfter) :
    m_board(board), m_name(std::move(display)), m_awayAfter(awayAfter)
{
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::VeryCoarseTimer);
    m_retry.setInterval(firstRetry);
    connect(&m_retry, &QTimer::timeout, this, &WaylandIdle::open);
}

WaylandIdle::~WaylandIdle()
{
    dropConnection();
}

void WaylandIdle::open()
{
    if (!m_library)
        m_library = WaylandLibrary::load();
    if (!m_library)
        return m_board.lose(Fact::Used, wayland, "host.no_wayland");
    m_display = m_library->wl_display_connect(m_name.constData());
    if (m_display == nullptr)
        return close("host.no_compositor");
    m_retry.setInterval(firstRetry);
    m_board.lose(Fact::Used, wayland, "host.no_idle_notify"); // until the compositor names it
    m_registry = m_library->wl_proxy_marshal_flags(reinterpret_cast<wl_proxy *>(m_display), displayGetRegistry,
                                                   m_library->registryInterface, 1, 0, nullptr);
    m_library->wl_proxy_add_listener(m_registry, registryListeners, this);
    m_readable = std::make_unique<QSocketNotifier>(m_library->wl_display_get_fd(m_display), QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &WaylandIdle::read);
    flush();
}

void WaylandIdle::dropConnection()
{
    if (m_readable)
        m_readable.release()->deleteLater(); // it may be the one that calls
    for (wl_proxy **proxy : {&m_notification, &m_notifier, &m_seat, &m_registry}) {
        if (*proxy != nullptr)
            m_library->wl_proxy_destroy(*proxy);
        *proxy = nullptr;
    }
    if (m_display != nullptr)
        m_library->wl_display_disconnect(m_display);
    m_display = nullptr;
}

void WaylandIdle::close(const char *reason)
{
    dropConnection();
    m_board.lose(Fact::Used, wayland, reason);
    m_retry.start();
    m_retry.setInterval(std::min(m_retry.intervalAsDuration() * 2, longestRetry));
}

void WaylandIdle::read()
{
    while (m_library->wl_display_prepare_read(m_display) != 0)
        m_library->wl_display_dispatch_pending(m_display);
    const bool isRead = m_library->wl_display_read_events(m_display) == 0;
    m_library->wl_display_dispatch_pending(m_display);
    if (!isRead || m_library->wl_display_get_error(m_display) != 0)
        return close("host.no_compositor");
    flush();
}

void WaylandIdle::flush()
{
    // These requests fit any socket's buffer; one that is full belongs to a compositor that hangs.
    if (m_library->wl_display_flush(m_display) < 0)
        close("host.no_compositor");
}

void WaylandIdle::global(quint32 name, const char *interface, quint32)
{
    const QLatin1String offered(interface);
    const auto bind = [&](const wl_interface *wanted) {
        return m_library->wl_proxy_marshal_flags(m_registry, registryBind, wanted, 1, 0, name, wanted->name, 1U, nullptr);
    };
    if (offered == QLatin1String("wl_seat") && m_seat == nullptr) {
        m_seat = bind(m_library->seatInterface);
        m_seatName = name;
    } else if (offered == QLatin1String(notifierInterface.name) && m_notifier == nullptr) {
        m_notifier = bind(&notifierInterface);
        m_notifierName = name;
    } else {
        return;
    }
    if (m_seat != nullptr && m_notifier != nullptr)
        ask();
}

void WaylandIdle::globalRemoved(quint32 name)
{
    const bool isOurs = (m_seat != nullptr && name == m_seatName) || (m_notifier != nullptr && name == m_notifierName);
    if (isOurs)
        m_board.lose(Fact::Used, wayland, "host.no_idle_notify");
}

void WaylandIdle::ask()
{
    if (m_notification != nullptr)
        m_library->wl_proxy_marshal_flags(m_notification, notificationDestroy, nullptr, 1, WL_MARSHAL_FLAG_DESTROY);
    m_notification = m_library->wl_proxy_marshal_flags(m_notifier, notifierGetIdleNotification, &notificationInterface, 1, 0,
                                                       nullptr, static_cast<uint32_t>(m_awayAfter.count()), m_seat);
    m_library->wl_proxy_add_listener(m_notification, notificationListeners, this);
    m_board.see(Fact::Used, wayland, 1); // the compositor counts from here
}

void WaylandIdle::told(bool isIdle)
{
    m_board.see(Fact::Used, wayland, isIdle ? 0 : 1);
}

void WaylandIdle::setAwayAfter(std::chrono::milliseconds time)
{
    m_awayAfter = time;
    if (m_notifier == nullptr || m_seat == nullptr)
        return;
    ask();
    flush();
}

} // namespace fallow::host
