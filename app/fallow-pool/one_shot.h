#pragma once

#include "core/base/future.h"

#include <QCoreApplication>
#include <QTextStream>

namespace fallow::app {

/// Says on stderr why, and gives the exit code of a failure.
inline int failed(const base::Error &error)
{
    QTextStream(stderr) << "fallow-pool: " << error.toString() << '\n';
    return 1;
}

/// Runs the program's event loop until `future` ends, and the loop's exit code is its success.
template<typename T>
int runUntil(QObject *context, QFuture<base::Result<T>> future, std::function<void(const T &)> print)
{
    base::then(context, future, [print](const base::Result<T> &result) {
        if (result)
            print(*result);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [code = result ? 0 : failed(result.error())] { QCoreApplication::exit(code); },
            Qt::QueuedConnection);
    });
    return QCoreApplication::exec();
}

} // namespace fallow::app
