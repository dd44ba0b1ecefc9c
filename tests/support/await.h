#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFuture>
#include <QTest>
#include <QTimer>

namespace fallow::test {

/// Runs the test's event loop until `isDone` says so; false when it did not in time. Unlike
/// QTest::qWaitFor it does not sleep between two events.
template<typename F>
bool waitUntil(F isDone, int milliseconds = 10'000)
{
    const QDeadlineTimer deadline(milliseconds);
    QTimer tick; // what is not an event of ours may have changed
    tick.start(10);
    while (!isDone()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// The future's result, the test's event loop running meanwhile; `test.no_answer` after 10 s or
/// when it was cancelled.
template<typename T>
base::Result<T> await(const QFuture<base::Result<T>> &future, int milliseconds = 10'000)
{
    if (!waitUntil([&] { return future.isFinished(); }, milliseconds) || future.resultCount() == 0)
        return base::fail(base::Code::Internal, base::Reason(QStringLiteral("test.no_answer")));
    return future.result();
}

} // namespace fallow::test
