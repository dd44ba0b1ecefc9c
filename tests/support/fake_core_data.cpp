#include "tests/support/fake_core.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace fallow::test
{

using base::Nrlc;
using model::TaskPhase;

namespace
{

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

template <typename Id> Id numbered(uint8_t number)
{
    Id id;
    for (size_t i = 0; i < Id::size; ++i)
        id.data()[i] = static_cast<uint8_t>(number * 31 + i * 7);
    return id;
}

model::Task task(uint8_t number, const QString &app, TaskPhase phase)
{
    model::Task task;
    task.id = numbered<base::TaskId>(number);
    task.deal = numbered<base::DealId>(number);
    task.app = numbered<base::Address>(number);
    task.appName = app;
    task.requester = numbered<base::Address>(static_cast<uint8_t>(number + 100));
    task.phase = phase;
    task.trust = 3;
    task.stake = Nrlc{2'500'000'000};
    task.contributionDeadline = noon.addSecs(35 * 60);
    task.finalDeadline = noon.addSecs(50 * 60);
    task.timeline = {
        {TaskPhase::Starting, noon.addSecs(-12 * 60)}, {phase, noon.addSecs(-11 * 60)}};
    return task;
}

model::Status workingStatus()
{
    model::Status status;
    status.state = model::WorkState::Working;
    status.reason = QStringLiteral("work.running");
    status.since = noon.addSecs(-14 * 60);
    status.network = {.chainId = 31337,
        .name = QStringLiteral("Local practice chain"),
        .coinName = QStringLiteral("ETH"),
        .token = numbered<base::Address>(77),
        .block = 412'880'107,
        .blockTime = noon};
    status.network.nodes = {
        {.url = QStringLiteral("http://127.0.0.1:8545"), .believed = true, .block = 412'880'107}};
    status.pool = model::PoolStatus{.address = numbered<base::Address>(9),
        .url = QStringLiteral("http://127.0.0.1:13000"),
        .name = QStringLiteral("Prairie"),
        .connected = true,
        .aliveWorkers = 3104,
        .lastAskAt = noon,
        .lastAnswer = QStringLiteral("task")};
    status.worker = numbered<base::Address>(1);
    status.owner = numbered<base::Address>(2);
    status.earnings = {.certifiedToday = Nrlc{1'900'000'000},
        .provisionalToday = Nrlc{518'000'000},
        .finishedToday = 3,
        .atStake = Nrlc{7'500'000'000}};
    for (const qint64 milli :
        {700, 940, 1010, 1200, 760, 2300, 1900, 1300, 1400, 2500, 2000, 2520, 2510, 2418})
        status.earnings.byDay.push_back(Nrlc{milli * 1'000'000});
    status.computer = {.coresTotal = 8,
        .coresAllowed = 7,
        .coresBusy = 6,
        .memoryTotalBytes = 17'179'869'184,
        .memoryUsedBytes = 3'328'599'654,
        .diskUsedBytes = 12'240'656'793,
        .diskFreeBytes = 120'000'000'000,
        .downloadedTodayBytes = 1'932'735'283};
    status.reputation = model::Reputation{.score = 187, .accepted = 509, .rejected = 3};
    status.lastStopMs = 6;
    return status;
}

model::EarningsReport thirtyDays()
{
    model::EarningsReport report{.apps = {{QStringLiteral("FFmpeg transcode"), Nrlc{24'100'000'000}, 201},
                                          {QStringLiteral("AutoDock Vina"), Nrlc{18'600'000'000}, 62},
                                          {QStringLiteral("BLAST search"), Nrlc{12'300'000'000}, 41},
                                          {{}, Nrlc{6'700'000'000}, 9}},
                                 .certified = Nrlc{59'282'000'000},
                                 .provisional = Nrlc{2'418'000'000},
                                 .lost = Nrlc{2'500'000'000},
                                 .cpuMs = 3'429 * qint64{3'600'000},
                                 .energyMj = 46 * qint64{3'600'000'000},
                                 .electricityMicros = 9'800'000};
    for (int ago = 29; ago >= 0; --ago) {
        const qint64 milli = ago == 0 ? 2'418 : 900 + (ago * 7919 % 23) * 100;
        model::EarningsDay day{.date = noon.date().addDays(-ago).toString(Qt::ISODate), .tasks = 3 + ago % 7};
        (ago == 0 ? day.provisional : day.certified) = Nrlc{milli * 1'000'000};
        if (ago == 12) {
            day.rejected = 1;
            day.lost = report.lost;
        }
        report.days.push_back(day);
    }
    for (const auto &[ago, score] : {std::pair(29, 276), std::pair(21, 277), std::pair(15, 278), std::pair(12, 185), std::pair(2, 187)})
        report.scores.push_back({noon.addDays(-ago), score});
    return report;
}

} // namespace

std::unique_ptr<FakeCore> FakeCore::typical()
{
    auto core = std::make_unique<FakeCore>();
    core->setStatus(workingStatus());
    core->setEarnings(thirtyDays());
    core->wallet().fill();
    core->fillContent();
    core->catalog().fill();
    core->governance().fill();
    model::Task computing = task(1, QStringLiteral("FFmpeg transcode"), TaskPhase::Computing);
    core->tasks().setLog(computing.id, {.output = QStringLiteral("clip.mkv: 240 lines wanted\nframe= 412 fps= 31 speed=1.2x\n"),
                                        .errors = QStringLiteral("deprecated pixel format used\n")});
    computing.timeLimitMs = 1'200'000;
    computing.usage = model::TaskUsage{1'500'000, 768'000, 1'288'490'188, QStringLiteral("cgroup")};
    model::Task downloading = task(2, QStringLiteral("BLAST search"), TaskPhase::Downloading);
    downloading.transfer =
        model::TransferProgress{QStringLiteral("image"), 327'155'712, 1'052'770'304};
    model::Task waiting = task(3, QStringLiteral("AutoDock Vina"), TaskPhase::WaitingForOthers);
    waiting.digest = QStringLiteral("0x") + QString(64, u'a');
    model::Task paid = task(4, QStringLiteral("FFmpeg transcode"), TaskPhase::Paid);
    paid.reward = Nrlc{120'000'000};
    for (const model::Task &each : {computing, downloading, waiting, paid})
        core->putTask(each);
    model::Run run{.task = numbered<base::TaskId>(7), .deal = numbered<base::DealId>(7)};
    run.appName = QStringLiteral("FFmpeg transcode");
    run.phase = model::RunPhase::Completed;
    run.price = Nrlc{130'000'000};
    core->putRun(run);
    core->fillRuns();
    return core;
}

std::unique_ptr<FakeCore> FakeCore::empty()
{
    auto core = std::make_unique<FakeCore>();
    model::Status status;
    status.reason = QStringLiteral("work.no_pool");
    status.since = noon;
    status.network = {.chainId = 31337, .name = QStringLiteral("Local practice chain")};
    status.checks = {{QStringLiteral("node"), true, {}},
        {QStringLiteral("pool"), false, QStringLiteral("work.no_pool")}};
    core->setStatus(status);
    core->catalog().clear();
    core->governance().clear();
    return core;
}

} // namespace fallow::test
