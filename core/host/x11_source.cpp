#include "core/host/x11_source.h"

#include <algorithm>
#include <array>

namespace fallow::host {

using model::Fact;

namespace {

const QString x11 = QStringLiteral("x11");
constexpr std::chrono::milliseconds firstRetry{2'000};
constexpr std::chrono::milliseconds longestRetry{60'000};
// SYSTEMCOUNTER on the wire is counter, resolution and length, then the name (X Synchronization
// Extension Protocol, encoding); libxcb 1.15's own accessor adds the padding of its struct to that.
constexpr size_t nameOffset = 14;
constexpr uint32_t propertyWords = 1024; ///< of a property that is read

int64_t valueOf(xcb_sync_int64_t value)
{
    return (static_cast<int64_t>(value.hi) << 32) | value.lo;
}

} // namespace

X11Source::X11Source(FactBoard &board, QByteArray display, std::chrono::milliseconds awayAfter, bool watchesInput) :
    m_board(board), m_display(std::move(display)), m_awayAfter(awayAfter), m_watchesInput(watchesInput)
{
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::VeryCoarseTimer);
    m_retry.setInterval(firstRetry);
    connect(&m_retry, &QTimer::timeout, this, &X11Source::open);
}

X11Source::~X11Source()
{
    m_notifier.reset();
    if (m_connection != nullptr)
        m_xcb->xcb_disconnect(m_connection);
}

void X11Source::open()
{
    if (!m_xcb)
        m_xcb = XcbLibrary::load();
    if (!m_xcb) {
        m_board.lose(Fact::FullScreen, x11, "host.no_xcb");
        if (m_watchesInput)
            m_board.lose(Fact::Used, x11, "host.no_xcb");
        return;
    }
    m_connection = m_xcb->xcb_connect(m_display.constData(), nullptr);
    if (m_xcb->xcb_connection_has_error(m_connection) != 0)
        return close("host.no_x_server");
    m_retry.setInterval(firstRetry);
    m_root = m_xcb->xcb_setup_roots_iterator(m_xcb->xcb_get_setup(m_connection)).data->root;
    m_activeWindow = atom("_NET_ACTIVE_WINDOW");
    m_state = atom("_NET_WM_STATE");
    m_fullScreen = atom("_NET_WM_STATE_FULLSCREEN");
    m_notifier = std::make_unique<QSocketNotifier>(m_xcb->xcb_get_file_descriptor(m_connection), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &X11Source::read);
    const uint32_t wanted = XCB_EVENT_MASK_PROPERTY_CHANGE;
    m_xcb->xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &wanted);
    if (m_watchesInput) {
        if (findIdleCounter()) {
            armBoth();
            tellIdleNow();
        } else {
            m_board.lose(Fact::Used, x11, "host.no_idle_counter");
        }
    }
    followActiveWindow();
    read(); // what the replies above left in the queue announces itself to no notifier
}

void X11Source::close(const char *reason)
{
    m_notifier.reset();
    m_xcb->xcb_disconnect(m_connection);
    m_connection = nullptr;
    m_active = 0;
    m_idleAlarm = 0;
    m_useAlarm = 0;
    m_board.lose(Fact::FullScreen, x11, reason);
    if (m_watchesInput)
        m_board.lose(Fact::Used, x11, reason);
    m_retry.start();
    m_retry.setInterval(std::min(m_retry.intervalAsDuration() * 2, longestRetry));
}

void X11Source::read()
{
    while (const Reply<xcb_generic_event_t> event{m_xcb->xcb_poll_for_event(m_connection)})
        take(*event);
    m_xcb->xcb_flush(m_connection);
    if (m_xcb->xcb_connection_has_error(m_connection) != 0)
        close("host.no_x_server");
}

void X11Source::take(const xcb_generic_event_t &event)
{
    const uint8_t type = event.response_type & 0x7F; // the top bit: sent by another client
    if (type == XCB_PROPERTY_NOTIFY) {
        const auto &notify = reinterpret_cast<const xcb_property_notify_event_t &>(event);
        if (notify.window == m_root && notify.atom == m_activeWindow)
            followActiveWindow();
        else if (notify.window == m_active && notify.atom == m_state)
            tellFullScreen();
    } else if (m_watchesInput && m_counter != 0 && type == m_syncEvent + XCB_SYNC_ALARM_NOTIFY) {
        const auto &notify = reinterpret_cast<const xcb_sync_alarm_notify_event_t &>(event);
        if (notify.state == XCB_SYNC_ALARMSTATE_DESTROYED || (notify.alarm != m_idleAlarm && notify.alarm != m_useAlarm))
            return;
        m_board.see(Fact::Used, x11, notify.alarm == m_useAlarm ? 1 : 0);
        armBoth(); // an alarm without a delta rings once
    }
}

bool X11Source::findIdleCounter()
{
    const auto *extension = m_xcb->xcb_get_extension_data(m_connection, m_xcb->syncExtension);
    if (extension == nullptr || extension->present == 0)
        return false;
    m_syncEvent = extension->first_event;
    const Reply<xcb_sync_initialize_reply_t> version{m_xcb->xcb_sync_initialize_reply(
        m_connection, m_xcb->xcb_sync_initialize(m_connection, XCB_SYNC_MAJOR_VERSION, XCB_SYNC_MINOR_VERSION), nullptr)};
    const Reply<xcb_sync_list_system_counters_reply_t> list{m_xcb->xcb_sync_list_system_counters_reply(
        m_connection, m_xcb->xcb_sync_list_system_counters(m_connection), nullptr)};
    m_counter = 0;
    if (!version || !list)
        return false;
    for (auto each = m_xcb->xcb_sync_list_system_counters_counters_iterator(list.get()); each.rem > 0;
         m_xcb->xcb_sync_systemcounter_next(&each)) {
        const QByteArrayView name(reinterpret_cast<const char *>(each.data) + nameOffset, each.data->name_len);
        if (name == QByteArrayView("IDLETIME"))
            m_counter = each.data->counter;
    }
    return m_counter != 0;
}

void X11Source::arm(xcb_sync_alarm_t &alarm, xcb_sync_testtype_t test, int64_t value)
{
    disarm(alarm);
    alarm = m_xcb->xcb_generate_id(m_connection);
    const uint32_t mask = XCB_SYNC_CA_COUNTER | XCB_SYNC_CA_VALUE_TYPE | XCB_SYNC_CA_VALUE | XCB_SYNC_CA_TEST_TYPE
        | XCB_SYNC_CA_DELTA | XCB_SYNC_CA_EVENTS;
    const std::array<uint32_t, 8> values{m_counter, XCB_SYNC_VALUETYPE_ABSOLUTE, static_cast<uint32_t>(value >> 32),
                                         static_cast<uint32_t>(value), static_cast<uint32_t>(test), 0, 0, 1};
    m_xcb->xcb_sync_create_alarm(m_connection, alarm, mask, values.data());
}

void X11Source::disarm(xcb_sync_alarm_t &alarm)
{
    if (alarm != 0)
        m_xcb->xcb_sync_destroy_alarm(m_connection, alarm);
    alarm = 0;
}

void X11Source::armBoth()
{
    arm(m_idleAlarm, XCB_SYNC_TESTTYPE_POSITIVE_TRANSITION, m_awayAfter.count());
    arm(m_useAlarm, XCB_SYNC_TESTTYPE_NEGATIVE_TRANSITION, m_awayAfter.count() - 1);
    m_xcb->xcb_flush(m_connection);
}

void X11Source::tellIdleNow()
{
    const Reply<xcb_sync_query_counter_reply_t> idle{m_xcb->xcb_sync_query_counter_reply(
        m_connection, m_xcb->xcb_sync_query_counter(m_connection, m_counter), nullptr)};
    if (idle)
        m_board.see(Fact::Used, x11, valueOf(idle->counter_value) < m_awayAfter.count() ? 1 : 0);
}

void X11Source::setAwayAfter(std::chrono::milliseconds time)
{
    m_awayAfter = time;
    if (m_connection == nullptr || m_counter == 0)
        return;
    armBoth();
    tellIdleNow();
    read();
}

xcb_atom_t X11Source::atom(const char *name)
{
    const Reply<xcb_intern_atom_reply_t> reply{m_xcb->xcb_intern_atom_reply(
        m_connection, m_xcb->xcb_intern_atom(m_connection, 0, static_cast<uint16_t>(qstrlen(name)), name), nullptr)};
    return reply ? reply->atom : static_cast<xcb_atom_t>(XCB_ATOM_NONE);
}

std::vector<uint32_t> X11Source::numbers(xcb_window_t window, xcb_atom_t property)
{
    const Reply<xcb_get_property_reply_t> reply{m_xcb->xcb_get_property_reply(
        m_connection, m_xcb->xcb_get_property(m_connection, 0, window, property, XCB_GET_PROPERTY_TYPE_ANY, 0, propertyWords), nullptr)};
    if (!reply || reply->format != 32)
        return {};
    const auto *values = static_cast<const uint32_t *>(m_xcb->xcb_get_property_value(reply.get()));
    return {values, values + m_xcb->xcb_get_property_value_length(reply.get()) / 4};
}

QString X11Source::classOf(xcb_window_t window)
{
    const Reply<xcb_get_property_reply_t> reply{m_xcb->xcb_get_property_reply(
        m_connection, m_xcb->xcb_get_property(m_connection, 0, window, XCB_ATOM_WM_CLASS, XCB_ATOM_STRING, 0, propertyWords), nullptr)};
    if (!reply || reply->format != 8)
        return {};
    const QByteArray names(static_cast<const char *>(m_xcb->xcb_get_property_value(reply.get())),
                           m_xcb->xcb_get_property_value_length(reply.get()));
    return QString::fromLatin1(names.split('\0').value(1)); // instance, class (ICCCM 4.1.2.5)
}

void X11Source::followActiveWindow()
{
    const std::vector<uint32_t> active = numbers(m_root, m_activeWindow);
    const xcb_window_t window = active.empty() ? 0 : active.front();
    if (window != 0 && window != m_active) {
        const uint32_t wanted = XCB_EVENT_MASK_PROPERTY_CHANGE;
        m_xcb->xcb_change_window_attributes(m_connection, window, XCB_CW_EVENT_MASK, &wanted);
    }
    m_active = window;
    if (active.empty())
        m_board.lose(Fact::FullScreen, x11, "host.no_window_manager");
    else
        tellFullScreen();
    Q_EMIT activeWindowChanged();
}

void X11Source::tellFullScreen()
{
    const std::vector<uint32_t> states = m_active == 0 ? std::vector<uint32_t>() : numbers(m_active, m_state);
    const bool isFull = std::find(states.begin(), states.end(), m_fullScreen) != states.end();
    m_board.see(Fact::FullScreen, x11, isFull ? 1 : 0, isFull ? classOf(m_active) : QString());
}

} // namespace fallow::host
