#include "core/host/logind_source.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingReply>

#include <unistd.h>

namespace fallow::host {

using model::Fact;

namespace {

const QString logind = QStringLiteral("logind");
const QString service = QStringLiteral("org.freedesktop.login1");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");

/// The paths in ListSessions' a(susso).
QStringList sessionPaths(const QVariant &reply)
{
    QStringList paths;
    const auto array = reply.value<QDBusArgument>();
    array.beginArray();
    while (!array.atEnd()) {
        QString id;
        uint user = 0;
        QString name;
        QString seat;
        QDBusObjectPath path;
        array.beginStructure();
        array >> id >> user >> name >> seat >> path;
        array.endStructure();
        paths.push_back(path.path());
    }
    array.endArray();
    return paths;
}

/// The user in a session's property User, (uo).
uint userOf(const QVariant &value)
{
    uint user = static_cast<uint>(-1);
    QDBusObjectPath path;
    const auto pair = value.value<QDBusArgument>();
    if (pair.currentType() != QDBusArgument::StructureType)
        return user;
    pair.beginStructure();
    pair >> user >> path;
    pair.endStructure();
    return user;
}

} // namespace

LogindSource::LogindSource(Bus &system, FactBoard &board) :
    m_bus(system),
    m_board(board),
    m_manager(system, {service, QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager")})
{
    m_manager.listen(QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
    m_manager.listen(QStringLiteral("SessionNew"), this, SLOT(sessionsChanged()));
    m_manager.listen(QStringLiteral("SessionRemoved"), this, SLOT(sessionsChanged()));
    connect(&m_manager, &RemoteObject::came, this, [this] {
        if (!std::exchange(m_isListening, true))
            m_bus.connection().connect(service, QString(), propertiesInterface, QStringLiteral("PropertiesChanged"),
                                       this, SLOT(sessionChanged(QDBusMessage)));
        listSessions();
    });
    connect(&m_manager, &RemoteObject::changed, this, [this] {
        const QStringList inhibited = m_manager.properties().value(QStringLiteral("BlockInhibited")).toString().split(u':');
        m_board.see(Fact::KeptAwake, logind, inhibited.contains(QStringLiteral("idle")) ? 1 : 0);
        m_board.see(Fact::GoingToSleep, logind, m_manager.properties().value(QStringLiteral("PreparingForSleep")).toBool() ? 1 : 0);
    });
    connect(&system, &Bus::down, this, [this] { m_isListening = false; });
    connect(&m_manager, &RemoteObject::gone, this, [this] {
        m_paths.clear();
        m_sessions.clear();
        for (const Fact fact : {Fact::RemoteLogins, Fact::ScreenLocked, Fact::KeptAwake, Fact::GoingToSleep})
            m_board.lose(fact, logind, "host.no_logind");
    });
}

void LogindSource::prepareForSleep(bool begins)
{
    m_board.see(Fact::GoingToSleep, logind, begins ? 1 : 0);
}

void LogindSource::sessionsChanged()
{
    listSessions();
}

void LogindSource::sessionChanged(const QDBusMessage &message)
{
    if (message.arguments().value(0).toString() == sessionInterface && m_paths.contains(message.path()))
        readSession(message.path());
}

void LogindSource::listSessions()
{
    m_manager.call(QStringLiteral("ListSessions"), {}, [this](const QVariantList &reply) {
        if (reply.isEmpty())
            return;
        const QStringList paths = sessionPaths(reply.constFirst());
        m_paths = std::set<QString>(paths.begin(), paths.end());
        std::erase_if(m_sessions, [this](const auto &entry) { return !m_paths.contains(entry.first); });
        for (const QString &path : paths)
            readSession(path);
        tell();
    });
}

void LogindSource::readSession(const QString &path)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, propertiesInterface, QStringLiteral("GetAll"));
    message << sessionInterface;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.connection().asyncCall(message), this); // deletes itself
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, path] {
        const QDBusPendingReply<QVariantMap> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid() && m_paths.contains(path))
            takeSession(path, reply.value());
    });
}

void LogindSource::takeSession(const QString &path, const QVariantMap &properties)
{
    const QString kind = properties.value(QStringLiteral("Class")).toString();
    const QString type = properties.value(QStringLiteral("Type")).toString();
    m_sessions[path] = {.isRemote = properties.value(QStringLiteral("Remote")).toBool(),
                        .isLocked = properties.value(QStringLiteral("LockedHint")).toBool(),
                        .isOurs = userOf(properties.value(QStringLiteral("User"))) == getuid(),
                        .isPerson = (kind.isEmpty() || kind == u"user")
                            && properties.value(QStringLiteral("State")).toString() != u"closing",
                        .isDesktop = (type == u"x11" || type == u"wayland")
                            && properties.value(QStringLiteral("State")).toString() == u"active"
                            && !properties.value(QStringLiteral("IdleHint")).toBool()};
    tell();
}

void LogindSource::tell()
{
    int remote = 0;
    bool isLocked = false;
    bool isDesktopUsed = false;
    for (const auto &[path, session] : m_sessions) {
        if (!session.isPerson)
            continue;
        remote += session.isRemote ? 1 : 0;
        isDesktopUsed = isDesktopUsed || (!session.isRemote && session.isDesktop);
        isLocked = isLocked || (session.isOurs && !session.isRemote && session.isLocked);
    }
    m_board.see(Fact::RemoteLogins, logind, remote);
    m_board.see(Fact::ScreenLocked, logind, isLocked ? 1 : 0);
    Q_EMIT sessionsKnown(isDesktopUsed);
}

} // namespace fallow::host
