#include "core/host/device_use.h"

#include "core/host/processes.h"

#include <QDir>

#include <sys/inotify.h>

namespace fallow::host {

using model::Fact;

namespace {

const QString devices = QStringLiteral("devices");
constexpr std::chrono::milliseconds lookAfter{300};

QStringList filesIn(const QString &folder, const QString &pattern)
{
    QStringList paths;
    for (const QString &name : QDir(folder).entryList({pattern}, QDir::System | QDir::Files))
        paths.push_back(folder + u'/' + name);
    return paths;
}

} // namespace

DeviceUse::DeviceUse(FactBoard &board, QString root) : m_board(board), m_root(std::move(root))
{
    m_look.setSingleShot(true);
    m_look.setInterval(lookAfter);
    connect(&m_look, &QTimer::timeout, this, &DeviceUse::look);
    connect(&m_files, &Inotify::happened, this, [this](int watch, quint32 mask, const QString &name) {
        const bool isFolder = m_folders.contains(watch);
        if (isFolder && !name.startsWith(u"video") && !name.startsWith(u"pcm") && name != u"snd")
            return;
        if (isFolder || (mask & (IN_OPEN | IN_CLOSE)) != 0)
            m_look.start();
    });
    look();
}

void DeviceUse::findDevices()
{
    for (const QString &folder : {m_root, QString(m_root + u"/snd")}) {
        if (const auto watch = m_files.add(folder, IN_CREATE | IN_DELETE | IN_ONLYDIR))
            m_folders.insert(*watch);
    }
    m_cameras = filesIn(m_root, QStringLiteral("video*"));
    m_microphones = filesIn(m_root + u"/snd", QStringLiteral("pcm*c"));
    for (const QString &device : m_cameras + m_microphones)
        m_files.add(device, IN_OPEN | IN_CLOSE); // again is the same watch
}

void DeviceUse::look()
{
    findDevices();
    tell(Fact::Camera, m_cameras, "host.no_camera");
    tell(Fact::Microphone, m_microphones, "host.no_microphone");
}

void DeviceUse::tell(Fact fact, const QStringList &files, const char *missing)
{
    if (files.isEmpty())
        return m_board.lose(fact, devices, missing);
    const QStringList holders = holdersOf(files);
    m_board.see(fact, devices, holders.isEmpty() ? 0 : 1, holders.value(0));
}

} // namespace fallow::host
