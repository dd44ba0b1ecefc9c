#include "core/host/terminals.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>

namespace fallow::host {

using model::Fact;

namespace {
const QString terminalsName = QStringLiteral("terminals");
}

Terminals::Terminals(FactBoard &board, std::chrono::milliseconds awayAfter, QString root) :
    m_board(board), m_root(std::move(root)), m_awayAfter(awayAfter)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Terminals::lookBack);
    connect(&m_files, &Inotify::happened, this, [this](int watch, quint32 mask, const QString &) {
        if (watch == m_folder)
            return arm(); // a new terminal
        if ((mask & IN_ACCESS) == 0)
            return;
        m_sinceEvent.start();
        m_board.see(Fact::Used, terminalsName, 1);
        if (!m_idle.isActive())
            m_idle.start(m_awayAfter);
    });
    m_folder = m_files.add(m_root + u"/pts", IN_CREATE | IN_ONLYDIR);
    lookBack();
}

QStringList Terminals::terminals() const
{
    QStringList paths;
    const auto take = [&](const QString &folder, const QString &pattern) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({pattern}, QDir::System | QDir::Files)) {
            if (file.ownerId() == getuid())
                paths.push_back(file.filePath());
        }
    };
    take(m_root + u"/pts", QStringLiteral("[0-9]*"));
    // The consoles belong to root until somebody logs in; root's own are of services too.
    if (getuid() != 0)
        take(m_root, QStringLiteral("tty[0-9]*"));
    return paths;
}

std::chrono::milliseconds Terminals::sinceLastRead() const
{
    qint64 least = m_sinceEvent.isValid() ? m_sinceEvent.elapsed() : std::numeric_limits<qint64>::max();
    const QDateTime now = QDateTime::currentDateTime();
    for (const QString &path : terminals()) {
        const qint64 age = QFileInfo(path).lastRead().msecsTo(now);
        least = std::min(least, age < 0 ? std::numeric_limits<qint64>::max() : age); // read in the future: the clock was set
    }
    return std::chrono::milliseconds(least);
}

void Terminals::arm()
{
    for (const QString &path : terminals())
        m_files.add(path, IN_ACCESS | IN_ONESHOT);
}

void Terminals::lookBack()
{
    const auto idle = sinceLastRead();
    arm();
    if (idle < m_awayAfter) {
        m_board.see(Fact::Used, terminalsName, 1);
        m_idle.start(m_awayAfter - idle);
    } else {
        m_board.see(Fact::Used, terminalsName, 0);
    }
}

void Terminals::setAwayAfter(std::chrono::milliseconds time)
{
    m_awayAfter = time;
    lookBack();
}

} // namespace fallow::host
