#include "tests/support/fake_core.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <array>
#include <limits>

namespace fallow::test
{

using base::Nrlc;
using model::TaskPhase;

namespace
{

constexpr int taskCount = 100'000;
constexpr qint64 tenYears = 3'652 * qint64{24} * 3'600; ///< seconds
constexpr std::array ends{TaskPhase::Paid, TaskPhase::Paid, TaskPhase::Paid, TaskPhase::GivenBack, TaskPhase::Rejected, TaskPhase::Overdue};

/// The n-th, evenly over the ten years, the last one now.
model::Task made(const model::Task &like, int number, const QDateTime &now)
{
    model::Task task = like;
    task.id = *base::TaskId::fromHex(QStringLiteral("0x%1").arg(number + 1, 64, 16, QLatin1Char('0')));
    task.appName = QStringLiteral("App with a name as long as the registry allows it to be, number %1").arg(number % 97);
    const QDateTime at = now.addSecs(-tenYears + tenYears / taskCount * number);
    task.phase = ends[static_cast<size_t>(number) % ends.size()];
    task.reward = task.phase == TaskPhase::Paid ? std::optional(Nrlc{number * qint64{1'000'000}}) : std::nullopt;
    task.reason = task.phase == TaskPhase::GivenBack ? QStringLiteral("task.no_digest") : QString();
    task.usage = model::TaskUsage{.cpuMs = number * qint64{1'000}, .wallMs = number * qint64{500}, .peakMemoryBytes = qint64{1} << 40, .method = QStringLiteral("cgroup-v2")};
    task.timeline = {{TaskPhase::Starting, at.addSecs(-900)}, {TaskPhase::Computing, at.addSecs(-800)}, {task.phase, at}};
    return task;
}

model::EarningsReport year(const QDate &today)
{
    constexpr qint64 most = 87'000'000 * qint64{1'000'000'000}; // all the RLC there is
    model::EarningsReport report{.certified = Nrlc{most}, .provisional = Nrlc{most}, .lost = Nrlc{most}, .cpuMs = qint64{365} * 86'400'000 * 512,
        .energyMj = qint64{4'000'000'000'000'000}, .electricityMicros = qint64{1'000'000'000'000}, .electricityRlc = Nrlc{most}};
    for (int ago = 365; ago >= 0; --ago)
        report.days.push_back({.date = today.addDays(-ago).toString(Qt::ISODate), .certified = Nrlc{most / 400}, .provisional = Nrlc{most / 400}, .tasks = 100'000, .rejected = 99'999});
    for (int app = 0; app < 500; ++app)
        report.apps.push_back({QStringLiteral("App with a name as long as the registry allows it to be, number %1").arg(app), Nrlc{most / 500}, 100'000});
    for (int change = 0; change < 5'000; ++change)
        report.scores.push_back({today.startOfDay().addSecs(-change * 6'000), 1'000'000'000 + change});
    return report;
}

} // namespace

std::unique_ptr<FakeCore> FakeCore::huge()
{
    auto core = typical();
    const std::vector<model::Task> some = core->listTasks({}).result().value().tasks;
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    std::vector<model::Task> every = some;
    for (int number = 0; number < taskCount; ++number)
        every.push_back(made(some.back(), number, now));
    core->setTasks(std::move(every));
    core->fillManyRuns();
    core->market().fillUp();
    core->web().fillUp();
    core->setEarnings(year(now.date()));
    model::Status status = core->status({}).result().value();
    status.earnings.finishedToday = status.earnings.rejectedToday = 1'000'000;
    status.earnings.certifiedToday = status.earnings.provisionalToday = status.earnings.atStake = Nrlc{87'000'000 * qint64{1'000'000'000}};
    status.computer.coresTotal = status.computer.coresAllowed = status.computer.coresBusy = 512;
    status.computer.memoryTotalBytes = status.computer.memoryUsedBytes = qint64{12} << 40;
    status.computer.diskUsedBytes = status.computer.diskFreeBytes = qint64{900} << 40;
    status.reputation = model::Reputation{.score = std::numeric_limits<qint32>::max(), .accepted = 100'000, .rejected = 99'999};
    status.network.block = 999'999'999;
    core->setStatus(status);
    core->catalog().fillHuge();
    return core;
}

} // namespace fallow::test
