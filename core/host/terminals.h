#pragma once

#include "core/host/fact_board.h"
#include "core/host/idle_source.h"
#include "core/host/inotify.h"

#include <QElapsedTimer>
#include <QTimer>

namespace fallow::host {

/// The last resort where there is no display: somebody types at a terminal of this person. The
/// event is a program that reads from it (inotify), once; then the file's own time tells whether
/// there was more, so that typing wakes nobody.
class Terminals final : public IdleSource
{
    Q_OBJECT

public:
    Terminals(FactBoard &board, std::chrono::milliseconds awayAfter, QString root = QStringLiteral("/dev"));
    void setAwayAfter(std::chrono::milliseconds time) override;

private:
    void arm();
    void lookBack();
    QStringList terminals() const;
    std::chrono::milliseconds sinceLastRead() const;

    FactBoard &m_board;
    QString m_root;
    std::chrono::milliseconds m_awayAfter;
    Inotify m_files;
    std::optional<int> m_folder;
    QElapsedTimer m_sinceEvent;
    QTimer m_idle; ///< runs while somebody is here
};

} // namespace fallow::host
