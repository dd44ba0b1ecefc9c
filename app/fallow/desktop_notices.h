#pragma once

#include "core/host/remote_object.h"
#include "ui/session/notice_rules.h"

#include <QHash>
#include <QSet>

namespace fallow::app {

/// Notifications by the desktop's own service (Desktop Notifications Specification 1.2), never by a
/// window of ours. Asynchronous throughout: a service that hangs holds nothing up. GUI thread.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    /// Empty address: the session's bus.
    explicit DesktopNotices(const QString &busAddress = {});

    void start() { m_bus.open(); }
    /// Shows it, or changes what is shown under its key; without a service it waits for one.
    void show(const ui::Notice &notice);
    void withdraw(const QString &key);

Q_SIGNALS:
    void present(bool isThere); ///< each time it is known anew whether there is a service
    void opened(const QString &link, const QString &activationToken); ///< the person clicked one
    void dismissed(const QString &key); ///< the person closed it

private Q_SLOTS:
    void closed(uint id, uint why);
    void invoked(uint id, const QString &action);
    void tokenGiven(uint id, const QString &token);

private:
    struct Shown {
        ui::Notice notice;
        uint id = 0; ///< of the service; 0: not on the screen
        bool isBeingSent = false;
        bool isChanged = true; ///< since it was sent
    };
    void readCapabilities();
    void forget();
    void send(const QString &key);
    void take(const QString &key, uint id);
    void close(uint id);
    QVariantList arguments(const Shown &shown) const;
    QString keyOf(uint id) const;

    host::Bus m_bus;
    host::RemoteObject m_service;
    bool m_isReady = false; ///< it is there and said what it can
    int m_life = 0; ///< of the service: what an earlier one answers is not heard
    QStringList m_capabilities;
    QHash<QString, Shown> m_shown;
    QSet<QString> m_withdrawn; ///< while being sent
    QString m_token;
};

} // namespace fallow::app
