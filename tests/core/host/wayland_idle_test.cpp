#include "core/host/wayland_idle.h"

#include "ext-idle-notify-v1-server-protocol.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <wayland-server-core.h>
#include <wayland-server-protocol.h>

using namespace fallow;
using namespace std::chrono_literals;
using model::Fact;

namespace {

/// As much of a compositor as has a seat and ext-idle-notify-v1, from the protocol's own XML.
class Compositor
{
public:
    explicit Compositor(bool hasNotifier = true)
    {
        m_display = wl_display_create();
        if (wl_display_add_socket(m_display, "fallow-test") != 0)
            qFatal("no socket");
        wl_global_create(m_display, &wl_seat_interface, 1, this, &bindSeat);
        if (hasNotifier)
            wl_global_create(m_display, &ext_idle_notifier_v1_interface, 1, this, &bindNotifier);
        wl_event_loop *loop = wl_display_get_event_loop(m_display);
        m_readable = std::make_unique<QSocketNotifier>(wl_event_loop_get_fd(loop), QSocketNotifier::Read);
        QObject::connect(m_readable.get(), &QSocketNotifier::activated, [this, loop] {
            wl_event_loop_dispatch(loop, 0);
            wl_display_flush_clients(m_display);
        });
    }
    ~Compositor()
    {
        m_readable.reset();
        wl_display_destroy_clients(m_display);
        wl_display_destroy(m_display);
    }
    void idle()
    {
        ext_idle_notification_v1_send_idled(notification);
        wl_display_flush_clients(m_display);
    }
    void resume()
    {
        ext_idle_notification_v1_send_resumed(notification);
        wl_display_flush_clients(m_display);
    }

    wl_resource *notification = nullptr; ///< asked for last, if it was not destroyed
    QList<uint32_t> timeouts;

private:
    static void bindSeat(wl_client *client, void *data, uint32_t version, uint32_t id)
    {
        wl_resource_set_implementation(wl_resource_create(client, &wl_seat_interface, static_cast<int>(version), id), nullptr, data, nullptr);
    }
    static void bindNotifier(wl_client *client, void *data, uint32_t version, uint32_t id)
    {
        static const struct ext_idle_notifier_v1_interface requests = {&destroy, &getNotification};
        wl_resource_set_implementation(wl_resource_create(client, &ext_idle_notifier_v1_interface, static_cast<int>(version), id),
                                       &requests, data, nullptr);
    }
    static void destroy(wl_client *, wl_resource *resource) { wl_resource_destroy(resource); }
    static void getNotification(wl_client *client, wl_resource *resource, uint32_t id, uint32_t timeout, wl_resource *seat)
    {
        static const struct ext_idle_notification_v1_interface requests = {&destroy};
        auto *self = static_cast<Compositor *>(wl_resource_get_user_data(resource));
        QVERIFY(seat != nullptr);
        self->timeouts.push_back(timeout);
        self->notification = wl_resource_create(client, &ext_idle_notification_v1_interface, 1, id);
        wl_resource_set_implementation(self->notification, &requests, self, [](wl_resource *gone) {
            auto *owner = static_cast<Compositor *>(wl_resource_get_user_data(gone));
            if (owner->notification == gone)
                owner->notification = nullptr;
        });
    }

    wl_display *m_display = nullptr;
    std::unique_ptr<QSocketNotifier> m_readable;
};

struct Watched {
    base::SystemClock clock;
    host::FactBoard board{clock};
    host::WaylandIdle source{board, "fallow-test", 60s};

    Watched() { source.open(); }
    std::optional<double> used() const
    {
        const auto &value = board.facts()[Fact::Used];
        return value ? std::optional(value->number) : std::nullopt;
    }
    QString reason() const { return board.sights().front().reason; }
};

} // namespace

class WaylandIdleTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_runtime;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path())); }
    void theCompositorTellsIdleAndInput()
    {
        Compositor compositor;
        Watched watched;
        QTRY_COMPARE(watched.used(), 1.0);
        QTRY_COMPARE(compositor.timeouts, QList<uint32_t>{60'000});
        for (int round = 0; round < 2; ++round) {
            compositor.idle();
            QTRY_COMPARE(watched.used(), 0.0);
            compositor.resume();
            QTRY_COMPARE(watched.used(), 1.0);
        }
    }
    void anotherTimeIsAskedForInsteadOfTheFirst()
    {
        Compositor compositor;
        Watched watched;
        QTRY_VERIFY(compositor.notification);
        compositor.idle();
        QTRY_COMPARE(watched.used(), 0.0);
        watched.source.setAwayAfter(5s);
        QCOMPARE(watched.used(), 1.0);
        QTRY_COMPARE(compositor.timeouts, (QList<uint32_t>{60'000, 5'000}));
        compositor.idle();
        QTRY_COMPARE(watched.used(), 0.0);
    }
    void aCompositorWithoutTheProtocolIsSaidSo()
    {
        Compositor compositor(false);
        Watched watched;
        QTest::qWait(100);
        QVERIFY(!watched.used());
        QCOMPARE(watched.reason(), QStringLiteral("host.no_idle_notify"));
    }
    void aCompositorThatRestartsIsFoundAgain()
    {
        auto compositor = std::make_unique<Compositor>();
        Watched watched;
        QTRY_COMPARE(watched.used(), 1.0);
        compositor.reset();
        QTRY_VERIFY(!watched.used());
        QCOMPARE(watched.reason(), QStringLiteral("host.no_compositor"));
        compositor = std::make_unique<Compositor>();
        QTRY_VERIFY_WITH_TIMEOUT(compositor->notification, 20'000);
        compositor->idle();
        QTRY_COMPARE(watched.used(), 0.0);
    }
    void withoutACompositorItSaysSo()
    {
        const Watched watched;
        QVERIFY(!watched.used());
        QCOMPARE(watched.reason(), QStringLiteral("host.no_compositor"));
    }
};

QTEST_GUILESS_MAIN(WaylandIdleTest)
#include "wayland_idle_test.moc"
