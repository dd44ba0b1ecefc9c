#include "core/host/desktop_sources.h"

namespace fallow::host {

using model::Fact;

namespace {

const QString upower = QStringLiteral("upower");
const QString networkManager = QStringLiteral("network_manager");
const QString gameMode = QStringLiteral("gamemode");
const QString gnome = QStringLiteral("gnome_session");
const QString kde = QStringLiteral("kde_power");
const QString screenSaver = QStringLiteral("screensaver");

constexpr uint batteryType = 2; // UPower reference, Device:Type
constexpr uint inhibitsIdle = 8; // GNOME session manager, Inhibit: "inhibit the session being marked as idle"
constexpr uint meteredYes = 1; // NMMetered; 3 is "guessed yes"
constexpr uint meteredGuessYes = 3;

} // namespace

DesktopSources::DesktopSources(Bus &system, Bus &session, FactBoard &board) :
    m_board(board),
    m_power(system, {QStringLiteral("org.freedesktop.UPower"), QStringLiteral("/org/freedesktop/UPower"),
                     QStringLiteral("org.freedesktop.UPower"), true}),
    m_battery(system, {QStringLiteral("org.freedesktop.UPower"), QStringLiteral("/org/freedesktop/UPower/devices/DisplayDevice"),
                       QStringLiteral("org.freedesktop.UPower.Device"), true}),
    m_network(system, {QStringLiteral("org.freedesktop.NetworkManager"), QStringLiteral("/org/freedesktop/NetworkManager"),
                       QStringLiteral("org.freedesktop.NetworkManager")}),
    m_games(session, {QStringLiteral("com.feralinteractive.GameMode"), QStringLiteral("/com/feralinteractive/GameMode"),
                      QStringLiteral("com.feralinteractive.GameMode")}),
    m_gnome(session, {QStringLiteral("org.gnome.SessionManager"), QStringLiteral("/org/gnome/SessionManager"),
                      QStringLiteral("org.gnome.SessionManager")}),
    m_kde(session, {QStringLiteral("org.freedesktop.PowerManagement.Inhibit"), QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"),
                    QStringLiteral("org.freedesktop.PowerManagement.Inhibit")}),
    m_saver(session, {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("/org/freedesktop/ScreenSaver"),
                      QStringLiteral("org.freedesktop.ScreenSaver")})
{
    watchPower();
    watchNetwork();
    watchGames();
    watchInhibitors();
    watchSaver();
}

void DesktopSources::watchPower()
{
    connect(&m_power, &RemoteObject::changed, this, [this] {
        m_board.see(Fact::OnBattery, upower, m_power.properties().value(QStringLiteral("OnBattery")).toBool() ? 1 : 0);
    });
    connect(&m_power, &RemoteObject::gone, this, [this] { m_board.lose(Fact::OnBattery, upower, "host.no_upower"); });
    connect(&m_battery, &RemoteObject::changed, this, [this] {
        const QVariantMap &device = m_battery.properties();
        const bool isBattery = device.value(QStringLiteral("IsPresent")).toBool()
            && device.value(QStringLiteral("Type")).toUInt() == batteryType;
        if (isBattery)
            m_board.see(Fact::BatteryPercent, upower, device.value(QStringLiteral("Percentage")).toDouble());
        else
            m_board.lose(Fact::BatteryPercent, upower, "host.no_battery");
    });
    connect(&m_battery, &RemoteObject::gone, this, [this] { m_board.lose(Fact::BatteryPercent, upower, "host.no_upower"); });
}

void DesktopSources::watchNetwork()
{
    connect(&m_network, &RemoteObject::changed, this, [this] {
        const uint metered = m_network.properties().value(QStringLiteral("Metered")).toUInt();
        m_board.see(Fact::Metered, networkManager, metered == meteredYes || metered == meteredGuessYes ? 1 : 0);
    });
    connect(&m_network, &RemoteObject::gone, this, [this] { m_board.lose(Fact::Metered, networkManager, "host.no_network_manager"); });
}

void DesktopSources::watchGames()
{
    // ClientCount changes without a signal of its own; these two come with it.
    m_games.listen(QStringLiteral("GameRegistered"), this, SLOT(gamesChanged()));
    m_games.listen(QStringLiteral("GameUnregistered"), this, SLOT(gamesChanged()));
    connect(&m_games, &RemoteObject::changed, this, [this] {
        m_board.see(Fact::Game, gameMode, m_games.properties().value(QStringLiteral("ClientCount")).toInt());
    });
    connect(&m_games, &RemoteObject::gone, this, [this] { m_board.lose(Fact::Game, gameMode, "host.no_gamemode"); });
}

void DesktopSources::gamesChanged()
{
    m_games.readAgain();
}

void DesktopSources::watchInhibitors()
{
    connect(&m_gnome, &RemoteObject::changed, this, [this] {
        const uint actions = m_gnome.properties().value(QStringLiteral("InhibitedActions")).toUInt();
        m_board.see(Fact::KeptAwake, gnome, (actions & inhibitsIdle) != 0 ? 1 : 0);
    });
    connect(&m_gnome, &RemoteObject::gone, this, [this] { m_board.lose(Fact::KeptAwake, gnome, "host.no_gnome_session"); });
    m_kde.listen(QStringLiteral("HasInhibitChanged"), this, SLOT(kdeInhibits(bool)));
    connect(&m_kde, &RemoteObject::came, this, [this] {
        m_kde.call(QStringLiteral("HasInhibit"), {}, [this](const QVariantList &reply) {
            kdeInhibits(!reply.isEmpty() && reply.constFirst().toBool());
        });
    });
    connect(&m_kde, &RemoteObject::gone, this, [this] { m_board.lose(Fact::KeptAwake, kde, "host.no_kde_power"); });
}

void DesktopSources::kdeInhibits(bool inhibits)
{
    m_board.see(Fact::KeptAwake, kde, inhibits ? 1 : 0);
}

void DesktopSources::watchSaver()
{
    m_saver.listen(QStringLiteral("ActiveChanged"), this, SLOT(saverChanged(bool)));
    connect(&m_saver, &RemoteObject::came, this, [this] {
        m_saver.call(QStringLiteral("GetActive"), {}, [this](const QVariantList &reply) {
            saverChanged(!reply.isEmpty() && reply.constFirst().toBool());
        });
    });
    connect(&m_saver, &RemoteObject::gone, this, [this] { m_board.lose(Fact::ScreenLocked, screenSaver, "host.no_screensaver"); });
}

void DesktopSources::saverChanged(bool isActive)
{
    m_board.see(Fact::ScreenLocked, screenSaver, isActive ? 1 : 0);
}

} // namespace fallow::host
