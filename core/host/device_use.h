#pragma once

#include "core/host/fact_board.h"
#include "core/host/inotify.h"

#include <QTimer>

#include <set>

namespace fallow::host {

/// Tells whether a camera or a microphone is open: a watch on the device files, then a look at who
/// holds them. Devices that are plugged in later are watched too.
class DeviceUse : public QObject
{
    Q_OBJECT

public:
    explicit DeviceUse(FactBoard &board, QString root = QStringLiteral("/dev"));

private:
    void findDevices();
    void look();
    void tell(model::Fact fact, const QStringList &devices, const char *missing);

    FactBoard &m_board;
    QString m_root;
    Inotify m_files;
    std::set<int> m_folders; ///< watches for what is plugged in
    QStringList m_cameras;
    QStringList m_microphones;
    QTimer m_look; ///< probes open and close at once; only what stays open counts
};

} // namespace fallow::host
