#pragma once

#include "core/content/engine/job.h"

#include <QJsonObject>

#include <chrono>
#include <functional>

/// Work on a stranger's bytes, done by a process of its own that gives up all else (confinement.h of
/// core/image/engine). Each message is a line of JSON (core/content/wire.h):
///   -> the order, then the end   <- {"written": n}…   <- {"done": {…}} or {"error": {…}}
namespace fallow::content::engine {

struct RoleOrder {
    QString program;
    QByteArray role; ///< its one argument
    QJsonObject order;
    int file = -1; ///< descriptor `roleFile` of the process; it has no other but the three usual
    std::chrono::seconds time; ///< it is killed when it takes longer
    QString phase; ///< of the progress that is reported
    base::Reason failed; ///< it crashed, ran out of its memory, or could not be started
    base::Reason timedOut;
};
constexpr int roleFile = 3;

/// What the process answers. It does not outlive this call; it is killed when the job is cancelled,
/// and dies with the thread that waits for it. Reasons: the two of the order, the process's own.
base::Result<QJsonObject> playRole(const RoleOrder &order, const Job &job);

/// The other end: reads one order from `input`, answers on `output`. Returns the exit code.
using ServeRole = std::function<base::Result<QJsonObject>(const QJsonObject &order, const Job &job)>;
int serveRole(int input, int output, const ServeRole &serve);

} // namespace fallow::content::engine
