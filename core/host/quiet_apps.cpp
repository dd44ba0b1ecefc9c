#include "core/host/quiet_apps.h"

#include "core/host/processes.h"

#include <QFileInfo>

#include <sys/inotify.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace fallow::host {

using model::Fact;

namespace {

const QString processes = QStringLiteral("processes");
// The process is the program a moment after the kernel opened the file; a slow start is looked for
// some more times.
constexpr std::chrono::milliseconds lookAfter{20};
constexpr int looks = 4;

bool isScript(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == "#!";
}

/// The program itself, an interpreter that runs it, or the program of the same name that a script
/// has become (firefox-esr: a script in /usr/bin, a program in /usr/lib).
bool isProgram(const Process &process, const QString &path, bool isAScript)
{
    if (process.program.isEmpty())
        return false;
    const QFileInfo file(path);
    return process.program == path || process.command.contains(path) || process.program == file.canonicalFilePath()
        || (isAScript && nameOf(process) == file.fileName());
}

} // namespace

QuietApps::QuietApps(FactBoard &board) : m_board(board)
{
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, [this] {
        lookForProcesses();
        if (--m_looksLeft > 0)
            m_look.start(m_look.intervalAsDuration() * 2);
    });
    connect(&m_files, &Inotify::happened, this, [this](int, quint32 mask, const QString &) {
        if ((mask & IN_IGNORED) != 0)
            return watchFiles(); // replaced by an update
        lookForProcesses();
        m_looksLeft = looks;
        m_look.start(lookAfter);
    });
    m_board.see(Fact::QuietApp, processes, 0);
}

QuietApps::~QuietApps()
{
    while (!m_running.empty())
        forget(m_running.begin()->first);
}

void QuietApps::setApps(const std::vector<model::QuietApp> &apps)
{
    m_apps = apps;
    while (!m_running.empty())
        forget(m_running.begin()->first);
    watchFiles();
    lookForProcesses();
}

void QuietApps::watchFiles()
{
    for (const int watch : m_watches)
        m_files.remove(watch);
    m_watches.clear();
    m_scripts.clear();
    for (const model::QuietApp &app : m_apps) {
        if (isScript(app.program)) // read before it is watched: our own reading is no event
            m_scripts.insert(app.program);
        if (const auto watch = m_files.add(app.program, IN_OPEN | IN_DELETE_SELF | IN_MOVE_SELF))
            m_watches.push_back(*watch);
    }
}

const model::QuietApp *QuietApps::appOf(qint64 pid) const
{
    const Process process = processOf(pid);
    for (const model::QuietApp &app : m_apps) {
        if (isProgram(process, app.program, m_scripts.contains(app.program)))
            return &app;
    }
    return nullptr;
}

void QuietApps::lookForProcesses()
{
    if (!m_apps.empty()) {
        for (const qint64 pid : processIds()) {
            if (m_running.contains(pid))
                continue;
            if (const model::QuietApp *app = appOf(pid))
                follow(pid, *app);
        }
    }
    tell();
}

void QuietApps::follow(qint64 pid, const model::QuietApp &app)
{
    const int fd = static_cast<int>(syscall(SYS_pidfd_open, static_cast<pid_t>(pid), 0));
    if (fd < 0)
        return; // has ended already
    Running running{.name = app.name, .fd = fd, .ended = std::make_unique<QSocketNotifier>(fd, QSocketNotifier::Read)};
    connect(running.ended.get(), &QSocketNotifier::activated, this, [this, pid] {
        forget(pid);
        tell();
    });
    m_running.emplace(pid, std::move(running));
}

void QuietApps::forget(qint64 pid)
{
    const auto running = m_running.find(pid);
    running->second.ended->setEnabled(false);
    running->second.ended.release()->deleteLater(); // it may be the one that calls
    close(running->second.fd);
    m_running.erase(running);
}

void QuietApps::tell()
{
    const bool isAny = !m_running.empty();
    m_board.see(Fact::QuietApp, processes, isAny ? 1 : 0, isAny ? m_running.begin()->second.name : QString());
}

} // namespace fallow::host
