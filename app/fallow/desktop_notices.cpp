#include "app/fallow/desktop_notices.h"

#include <QDBusPendingCallWatcher>

namespace fallow::app {

namespace {

const QString notificationService = QStringLiteral("org.freedesktop.Notifications");
const QString notificationPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int callTimeoutMs = 10'000;
constexpr uint closedByPerson = 2; // "The reason the notification was closed", same specification
constexpr int asTheServiceLikes = -1;
constexpr int never = 0;

/// To `answered` its arguments; nothing where the call failed.
template<typename F>
void ask(const QDBusConnection &connection, QObject *context, const QString &method, const QVariantList &arguments, F answered)
{
    QDBusMessage message = QDBusMessage::createMethodCall(notificationService, notificationPath, notificationService, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(message, callTimeoutMs), context); // deletes itself
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answered = std::move(answered)] {
        const bool isReply = watcher->reply().type() == QDBusMessage::ReplyMessage;
        answered(isReply ? watcher->reply().arguments() : QVariantList());
        watcher->deleteLater();
    });
}

} // namespace

DesktopNotices::DesktopNotices(const QString &busAddress) :
    m_bus(QDBusConnection::SessionBus, busAddress),
    m_service(m_bus, {.service = notificationService, .path = notificationPath, .interface = notificationService, .mayStart = true})
{
    m_service.listen(QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
    m_service.listen(QStringLiteral("ActionInvoked"), this, SLOT(invoked(uint, QString)));
    m_service.listen(QStringLiteral("ActivationToken"), this, SLOT(tokenGiven(uint, QString)));
    connect(&m_service, &host::RemoteObject::came, this, &DesktopNotices::forget);
    connect(&m_service, &host::RemoteObject::changed, this, &DesktopNotices::readCapabilities);
    connect(&m_service, &host::RemoteObject::gone, this, [this] {
        forget();
        Q_EMIT present(false);
    });
}

void DesktopNotices::readCapabilities()
{
    if (m_isReady)
        return;
    const int life = m_life;
    ask(m_bus.connection(), this, QStringLiteral("GetCapabilities"), {}, [this, life](const QVariantList &reply) {
        if (life != m_life || m_isReady || reply.isEmpty())
            return;
        m_capabilities = reply.constFirst().toStringList();
        m_isReady = true;
        Q_EMIT present(true);
        for (const QString &key : m_shown.keys())
            send(key);
    });
}

/// Another service knows nothing of what this one showed.
void DesktopNotices::forget()
{
    ++m_life;
    m_isReady = false;
    m_withdrawn.clear();
    for (Shown &shown : m_shown) {
        // What was seen of tasks and money is not told twice; a trouble that lasts is.
        shown.isChanged = shown.isChanged || shown.notice.kind == ui::NoticeKind::Trouble;
        shown.id = 0;
        shown.isBeingSent = false;
    }
}

void DesktopNotices::show(const ui::Notice &notice)
{
    Shown &shown = m_shown[notice.key];
    shown.notice = notice;
    shown.isChanged = true;
    m_withdrawn.remove(notice.key);
    send(notice.key);
}

void DesktopNotices::withdraw(const QString &key)
{
    const auto found = m_shown.find(key);
    if (found == m_shown.end())
        return;
    if (found->isBeingSent) {
        m_withdrawn.insert(key);
        return;
    }
    const uint id = found->id;
    m_shown.erase(found);
    close(id);
}

void DesktopNotices::close(uint id)
{
    if (id != 0)
        ask(m_bus.connection(), this, QStringLiteral("CloseNotification"), {id}, [](const QVariantList &) {});
}

void DesktopNotices::send(const QString &key)
{
    Shown &shown = m_shown[key];
    if (!m_isReady || shown.isBeingSent || !shown.isChanged)
        return;
    shown.isBeingSent = true;
    shown.isChanged = false;
    const int life = m_life;
    ask(m_bus.connection(), this, QStringLiteral("Notify"), arguments(shown), [this, key, life](const QVariantList &reply) {
        if (life == m_life)
            take(key, reply.isEmpty() ? 0 : reply.constFirst().toUInt());
    });
}

void DesktopNotices::take(const QString &key, uint id)
{
    Shown &shown = m_shown[key];
    shown.isBeingSent = false;
    shown.id = id;
    if (m_withdrawn.remove(key)) {
        m_shown.remove(key);
        close(id);
        return;
    }
    send(key); // what came meanwhile
}

QVariantList DesktopNotices::arguments(const Shown &shown) const
{
    const ui::Notice &notice = shown.notice;
    const bool hasMarkup = m_capabilities.contains(QStringLiteral("body-markup"));
    QStringList actions;
    if (m_capabilities.contains(QStringLiteral("actions")))
        actions = {QStringLiteral("default"), tr("Open")};
    constexpr uchar normal = 1;
    constexpr uchar critical = 2;
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.fallow.Fallow")},
                            {QStringLiteral("urgency"), QVariant::fromValue(notice.isUrgent ? critical : normal)}};
    // An app's name is its maker's: it is no markup of ours.
    return {QStringLiteral("Fallow"), shown.id, QStringLiteral("org.fallow.Fallow"), notice.title,
            hasMarkup ? notice.text.toHtmlEscaped() : notice.text, actions, hints, notice.isUrgent ? never : asTheServiceLikes};
}

QString DesktopNotices::keyOf(uint id) const
{
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown) {
        if (id != 0 && shown->id == id)
            return shown.key();
    }
    return {};
}

void DesktopNotices::closed(uint id, uint why)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    m_shown[key].id = 0;
    if (why != closedByPerson)
        return; // it went by itself; news will bring another one
    if (!m_shown[key].isBeingSent)
        m_shown.remove(key);
    Q_EMIT dismissed(key);
}

void DesktopNotices::invoked(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (!key.isEmpty() && action == u"default")
        Q_EMIT opened(m_shown[key].notice.link, std::exchange(m_token, {}));
}

void DesktopNotices::tokenGiven(uint id, const QString &token)
{
    if (!keyOf(id).isEmpty())
        m_token = token;
}

} // namespace fallow::app
