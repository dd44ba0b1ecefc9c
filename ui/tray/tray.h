#pragma once

#include "ui/session/home_controller.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace fallow::ui {

/// The icon and its menu. GUI thread; borrows the controller, which must outlive it.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(HomeController &home);

    void show() { m_icon.show(); }
    const QMenu &menu() const { return m_menu; }
    /// The menu as it would open, for screenshots.
    QImage picture();
    QString toolTip() const { return m_icon.toolTip(); }

Q_SIGNALS:
    void openRequested();
    void quitRequested();

private:
    void buildMenu();
    void addSnooze(const QString &text, int minutes);
    void update();

    HomeController &m_home;
    QMenu m_menu;
    QMenu m_snooze;
    QAction m_title;
    QAction m_sentence;
    QAction m_earned;
    QAction m_pause;
    QAction m_finish;
    QSystemTrayIcon m_icon;
    std::optional<int> m_shownTone;
};

} // namespace fallow::ui
