#pragma once

#include "core/host/fact_board.h"
#include "core/host/remote_object.h"

namespace fallow::host {

/// Facts that are a property of one object on a bus: power (UPower), metered connections
/// (NetworkManager), GameMode, and what keeps the screen awake (GNOME, KDE).
class DesktopSources : public QObject
{
    Q_OBJECT

public:
    DesktopSources(Bus &system, Bus &session, FactBoard &board);

private Q_SLOTS:
    void gamesChanged();
    void kdeInhibits(bool inhibits);
    void saverChanged(bool isActive);

private:
    void watchPower();
    void watchNetwork();
    void watchGames();
    void watchInhibitors();
    void watchSaver();

    FactBoard &m_board;
    RemoteObject m_power;
    RemoteObject m_battery;
    RemoteObject m_network;
    RemoteObject m_games;
    RemoteObject m_gnome;
    RemoteObject m_kde;
    RemoteObject m_saver;
};

} // namespace fallow::host
