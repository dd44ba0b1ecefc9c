#include "ui/tray/tray.h"

#include "ui/tray/tray_icon.h"

#include <QGuiApplication>
#include <QPalette>

namespace fallow::ui {

namespace {

/// Theme.qml's colours, for desktops that let a program draw its own menu.
QString menuStyle(bool dark)
{
    const QString text = dark ? QStringLiteral("#E9EEEA") : QStringLiteral("#17221C");
    const QString muted = dark ? QStringLiteral("#A6B3AB") : QStringLiteral("#56615A");
    const QString surface = dark ? QStringLiteral("#18201C") : QStringLiteral("#FFFFFF");
    const QString line = dark ? QStringLiteral("#2A352F") : QStringLiteral("#E4E0D5");
    const QString brand = dark ? QStringLiteral("#63C596") : QStringLiteral("#1B6043");
    const QString soft = dark ? QStringLiteral("#1D3A2C") : QStringLiteral("#DDEDE3");
    return QStringLiteral("QMenu { background: %1; color: %2; border: 1px solid %3; padding: 6px; }"
                          "QMenu::item { padding: 7px 28px 7px 12px; border-radius: 7px; }"
                          "QMenu::item:selected { background: %4; color: %5; }"
                          "QMenu::item:disabled { color: %6; background: transparent; }"
                          "QMenu::separator { height: 1px; background: %3; margin: 5px 8px; }")
        .arg(surface, text, line, soft, brand, muted);
}

bool isPanelDark()
{
    constexpr int HalfLight = 128;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < HalfLight;
}

} // namespace

Tray::Tray(HomeController &home) : m_home(home)
{
    buildMenu();
    m_icon.setContextMenu(&m_menu);
    connect(
        &m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason why) {
            if (why == QSystemTrayIcon::Trigger || why == QSystemTrayIcon::DoubleClick)
                Q_EMIT openRequested();
        });
    connect(&home, &HomeController::changed, this, &Tray::update);
    connect(&home, &HomeController::busyChanged, this, &Tray::update);
    update();
}

QImage Tray::picture()
{
    m_menu.ensurePolished();
    m_menu.resize(m_menu.sizeHint());
    return m_menu.grab().toImage();
}

void Tray::buildMenu()
{
    for (QMenu *menu : {&m_menu, &m_snooze}) {
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(14);
        menu->setFont(font);
        menu->setStyleSheet(menuStyle(isPanelDark()));
    }
    for (QAction *line : {&m_title, &m_sentence, &m_earned}) {
        line->setEnabled(false);
        m_menu.addAction(line);
    }
    QFont bold = m_menu.font();
    bold.setWeight(QFont::DemiBold);
    m_title.setFont(bold);
    m_menu.addSeparator();
    m_menu.addAction(&m_pause);
    connect(&m_pause, &QAction::triggered, &m_home, &HomeController::act);
    m_snooze.setTitle(tr("Snooze"));
    addSnooze(tr("For 15 minutes"), 15);
    addSnooze(tr("For 1 hour"), 60);
    addSnooze(tr("For 4 hours"), 240);
    m_snooze.addAction(tr("Until tonight"), &m_home, &HomeController::snoozeUntilTonight);
    m_snooze.addAction(tr("Until I say so"), &m_home, &HomeController::pause);
    m_menu.addMenu(&m_snooze);
    m_finish.setText(tr("Finish what runs, then stop"));
    connect(&m_finish, &QAction::triggered, &m_home, &HomeController::finish);
    m_menu.addAction(&m_finish);
    m_menu.addSeparator();
    m_menu.addAction(tr("Open Fallow"), this, &Tray::openRequested);
    //: The background core goes on working; only the icon and the window go away
    m_menu.addAction(tr("Quit (work goes on in the background)"), this, &Tray::quitRequested);
}

void Tray::addSnooze(const QString &text, int minutes)
{
    m_snooze.addAction(text, &m_home, [this, minutes] { m_home.snooze(minutes); });
}

void Tray::update()
{
    const QString title = m_home.isLive() ? m_home.heading() : m_home.title();
    m_title.setText(m_home.isWorking() || m_home.isPaused() ? title : m_home.title());
    m_sentence.setText(m_home.sentence());
    m_sentence.setVisible(!m_home.sentence().isEmpty());
    //: Menu line of the tray, %1 is an amount
    m_earned.setText(tr("Earned today: %1 RLC").arg(m_home.earned().amount));
    m_earned.setVisible(m_home.hasHeard());
    m_pause.setText(m_home.verb());
    m_pause.setEnabled(m_home.canAct() && !m_home.isBusy());
    m_snooze.menuAction()->setEnabled(m_home.canSnooze() && !m_home.isBusy());
    m_finish.setEnabled(m_home.canSnooze() && !m_home.isBusy());
    m_icon.setToolTip(m_title.text() + QLatin1Char('\n') + m_home.sentence());
    if (m_shownTone == m_home.tone())
        return;
    m_shownTone = m_home.tone();
    m_icon.setIcon(trayIcon(static_cast<Tone>(m_home.tone()), isPanelDark()));
}

} // namespace fallow::ui
