#pragma once

#include "core/host/fact_board.h"
#include "core/host/inotify.h"
#include "core/model/work_settings.h"

#include <QTimer>

#include <map>
#include <set>

namespace fallow::host {

/// Tells Fact::QuietApp while one of the chosen programs runs. A program that starts is opened by
/// the kernel first: an inotify watch on its file is the event, no scan on a timer and no root (the
/// proc connector needs it). A pidfd of each process found tells when it ends.
class QuietApps : public QObject
{
    Q_OBJECT

public:
    explicit QuietApps(FactBoard &board);
    ~QuietApps() override;

    void setApps(const std::vector<model::QuietApp> &apps);

private:
    struct Running {
        QString name;
        int fd = -1;
        std::unique_ptr<QSocketNotifier> ended;
    };
    void watchFiles();
    void lookForProcesses();
    const model::QuietApp *appOf(qint64 pid) const;
    void follow(qint64 pid, const model::QuietApp &app);
    void forget(qint64 pid);
    void tell();

    FactBoard &m_board;
    std::vector<model::QuietApp> m_apps;
    Inotify m_files;
    std::vector<int> m_watches;
    std::set<QString> m_scripts; ///< of the apps
    QTimer m_look; ///< after an event: the program is opened before the process is it
    int m_looksLeft = 0;
    std::map<qint64, Running> m_running;
};

} // namespace fallow::host
