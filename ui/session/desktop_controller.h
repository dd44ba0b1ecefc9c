#pragma once

#include "ui/session/autostart.h"
#include "ui/session/window_settings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// Where the window keeps what is its own; all empty: nowhere, for pictures and tests.
struct DesktopPlaces {
    QString settingsFile;
    QString autostartFolder;
    QString program; ///< what the autostart entry starts
};

/// The window's own place in the desktop: autostart and notifications. GUI thread.
class DesktopController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(bool autostart READ startsByItself NOTIFY changed FINAL)
    Q_PROPERTY(QString autostartProblem READ autostartProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool tellsOfWork READ tellsOfWork NOTIFY changed FINAL)
    Q_PROPERTY(bool tellsOfMoney READ tellsOfMoney NOTIFY changed FINAL)
    Q_PROPERTY(bool tellsOfTrouble READ tellsOfTrouble NOTIFY changed FINAL)
    Q_PROPERTY(QString noticesProblem READ noticesProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    /// Whether the desktop shows notifications.
    enum class Service { Unknown, There, Absent };

    explicit DesktopController(const DesktopPlaces &places);

    bool startsByItself() const { return m_state == Autostart::State::On; }
    QString autostartProblem() const; ///< why it cannot be changed here; empty: it can
    bool tellsOfWork() const { return m_settings.values().tellsOfWork; }
    bool tellsOfMoney() const { return m_settings.values().tellsOfMoney; }
    bool tellsOfTrouble() const { return m_settings.values().tellsOfTrouble; }
    QString noticesProblem() const; ///< why none can be seen; empty: they can
    QString error() const; ///< of the last change, or of the file the settings are in
    const WindowSettings &settings() const { return m_settings.values(); }

    /// Desktops change the entry, too: read again when the page is opened.
    Q_INVOKABLE void read();
    Q_INVOKABLE void setAutostart(bool on);
    Q_INVOKABLE void setTellsOfWork(bool on);
    Q_INVOKABLE void setTellsOfMoney(bool on);
    Q_INVOKABLE void setTellsOfTrouble(bool on);

    void setService(Service service);

Q_SIGNALS:
    void changed();
    void settingsChanged();

private:
    void save(const WindowSettings &settings);

    Autostart m_autostart;
    Autostart::State m_state;
    WindowSettingsFile m_settings;
    Service m_service = Service::Unknown;
    QString m_reason; ///< key, of the last change that failed
};

} // namespace fallow::ui
