#pragma once

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace fallow::test {

/// Turns the event loop until the future has its result; false after `seconds`.
template<typename T>
bool await(const QFuture<T> &future, int seconds = 30)
{
    if (future.isFinished())
        return true;
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    return future.isFinished();
}

} // namespace fallow::test

/// The result of a future, or the end of the test when it does not come.
#define FALLOW_AWAIT(future)                                                                       \
    do {                                                                                           \
        QVERIFY2(fallow::test::await(future), "the answer did not come");                          \
    } while (false)
