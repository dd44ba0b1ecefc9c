#include "core/host/mutter_idle.h"

namespace fallow::host {

using model::Fact;

namespace {
const QString mutter = QStringLiteral("mutter");
}

MutterIdle::MutterIdle(Bus &session, FactBoard &board, std::chrono::milliseconds awayAfter) :
    m_board(board),
    m_monitor(session, {QStringLiteral("org.gnome.Mutter.IdleMonitor"), QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"),
                        QStringLiteral("org.gnome.Mutter.IdleMonitor")}),
    m_awayAfter(awayAfter)
{
    m_monitor.listen(QStringLiteral("WatchFired"), this, SLOT(watchFired(uint)));
    connect(&m_monitor, &RemoteObject::came, this, [this] { // watches die with the shell
        m_idleWatch = 0;
        m_useWatch = 0;
        watchForIdle();
    });
    connect(&m_monitor, &RemoteObject::gone, this, [this] { m_board.lose(Fact::Used, mutter, "host.no_mutter"); });
}

void MutterIdle::setAwayAfter(std::chrono::milliseconds time)
{
    m_awayAfter = time;
    if (!m_monitor.isThere())
        return;
    if (m_idleWatch != 0)
        m_monitor.call(QStringLiteral("RemoveWatch"), {m_idleWatch}, [](const QVariantList &) {});
    m_idleWatch = 0;
    watchForIdle();
}

void MutterIdle::watchForIdle()
{
    const auto interval = static_cast<qulonglong>(m_awayAfter.count());
    m_monitor.call(QStringLiteral("AddIdleWatch"), {interval}, [this](const QVariantList &reply) {
        m_idleWatch = reply.value(0).toUInt();
    });
    // A watch added late does not fire for what has passed, so the present is asked for once.
    m_monitor.call(QStringLiteral("GetIdletime"), {}, [this](const QVariantList &reply) {
        const bool isIdle = reply.value(0).toULongLong() >= static_cast<qulonglong>(m_awayAfter.count());
        m_board.see(Fact::Used, mutter, isIdle ? 0 : 1);
        if (isIdle)
            watchForUse();
    });
}

void MutterIdle::watchForUse()
{
    if (m_useWatch != 0)
        return;
    m_monitor.call(QStringLiteral("AddUserActiveWatch"), {}, [this](const QVariantList &reply) {
        m_useWatch = reply.value(0).toUInt();
    });
}

void MutterIdle::watchFired(uint id)
{
    if (id == m_idleWatch && id != 0) {
        m_board.see(Fact::Used, mutter, 0);
        watchForUse(); // fires once; the idle watch fires again by itself
    } else if (id == m_useWatch && id != 0) {
        m_useWatch = 0;
        m_board.see(Fact::Used, mutter, 1);
    }
}

} // namespace fallow::host
