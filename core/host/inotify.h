#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace fallow::host {

/// The kernel's file events, those that QFileSystemWatcher leaves out: opened, read, closed.
class Inotify : public QObject
{
    Q_OBJECT

public:
    Inotify();
    ~Inotify() override;

    /// `mask` of inotify(7). Absent: no such file, or it may not be watched.
    std::optional<int> add(const QString &path, uint32_t mask);
    void remove(int watch);

Q_SIGNALS:
    void happened(int watch, quint32 mask, const QString &name);

private:
    void read();

    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace fallow::host
