#pragma once

#include "core/host/fact_board.h"
#include "core/host/remote_object.h"

#include <map>
#include <set>

namespace fallow::host {

/// What logind knows: logins from afar, a locked screen of this person, sleep, and programs that
/// keep the computer from being idle. One question a session, then its changes.
class LogindSource : public QObject
{
    Q_OBJECT

public:
    LogindSource(Bus &system, FactBoard &board);

Q_SIGNALS:
    /// After each reading. `isDesktopUsed`: an active graphical session on a seat is not idle, as far
    /// as its desktop tells logind.
    void sessionsKnown(bool isDesktopUsed);

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void sessionsChanged();
    void sessionChanged(const QDBusMessage &message);

private:
    struct Session {
        bool isRemote = false;
        bool isLocked = false;
        bool isOurs = false;
        bool isPerson = false; ///< not a greeter, not closing
        bool isDesktop = false; ///< graphical, in front, and not idle
    };
    void listSessions();
    void readSession(const QString &path);
    void takeSession(const QString &path, const QVariantMap &properties);
    void tell();

    Bus &m_bus;
    FactBoard &m_board;
    RemoteObject m_manager;
    std::set<QString> m_paths; ///< listed
    std::map<QString, Session> m_sessions; ///< read
    bool m_isListening = false; ///< to the sessions, on this connection
};

} // namespace fallow::host
