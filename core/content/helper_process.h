#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>

#include <memory>

namespace fallow::content {

/// One run of fallow-fetch: lines out, lines in, one end. Lives on the thread that made it, which
/// must be one that stays: the helper dies with the thread that started it.
class HelperProcess : public QObject
{
    Q_OBJECT
public:
    explicit HelperProcess(const QString &program, const QStringList &arguments = {});
    ~HelperProcess() override; ///< kills it if it still runs

    void send(const QJsonObject &message);
    /// Lets it end by itself: it leaves when its input closes. Nothing may be sent afterwards.
    void retire();

Q_SIGNALS:
    void received(const QJsonObject &message);
    /// It ended, crashed, broke the protocol or could not be started. Emitted once.
    /// Reasons: `content.helper_lost`, `content.helper_missing`.
    void ended(const fallow::base::Error &why);

private:
    void readLines();
    void end(const base::Error &why);
    std::unique_ptr<QProcess> m_process;
    bool m_hasEnded = false;
};

} // namespace fallow::content
