#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QtTest>

namespace fallow::test {

/// The future's result, the test's event loop running meanwhile; `test.no_answer` after 10 s or
/// when it was cancelled.
template <typename T>
base::Result<T> await(const QFuture<base::Result<T>> &future, int milliseconds = 10'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds)
        || future.resultCount() == 0)
        return base::fail(base::Code::Internal, base::Reason(QStringLiteral("test.no_answer")));
    return future.result();
}

} // namespace fallow::test
