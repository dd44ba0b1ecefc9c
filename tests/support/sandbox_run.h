#pragma once

#include "core/runner/runner.h"
#include "tests/support/busybox_root.h"
#include "tests/support/verify_result.h"

#include <QFuture>
#include <QTest>

namespace fallow::test
{

inline runner::RunnerConfig runnerConfig()
{
    return {.program = QStringLiteral(FALLOW_BIN_DIR "/fallow-sandbox")};
}

/// Waits for the one result; an Error becomes a report whose reason says so.
inline sandbox::Report reportOf(const QFuture<runner::Runner::RunResult> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        return {.reason = "test.timed_out"};
    const auto result = future.result();
    if (result)
        return *result;
    return {.reason = result.error().reason.key().toStdString(),
        .detail = result.error().detail.toStdString()};
}

/// One run from beginning to end in a supervisor of its own.
inline sandbox::Report run(const sandbox::Policy &policy, bool copyRoot = false)
{
    auto config = runnerConfig();
    config.copyRoot = copyRoot;
    const auto runner = runner::Runner::create(config);
    if (!runner)
        return {.reason = runner.error().reason.key().toStdString()};
    return reportOf((*runner)->start(QStringLiteral("task"), policy));
}

} // namespace fallow::test
