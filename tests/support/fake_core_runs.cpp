#include "tests/support/fake_core.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace fallow::test
{

using base::Nrlc;
using model::RunPhase;

namespace
{

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
constexpr qint64 milli = 1'000'000;
constexpr qint64 day = 86'400;

template <typename Id> Id numbered(int number)
{
    return Id::fromBytes(QByteArray(static_cast<qsizetype>(Id::size) - 2, '\x5c') + static_cast<char>(number >> 8) + static_cast<char>(number)).value();
}

struct Bought {
    int deal;
    const char *app;
    RunPhase phase;
    qint64 price; ///< thousandths
    qint64 secondsAgo;
    qint64 contributors = 3;
};

model::Run runOf(const Bought &bought, int index = 0)
{
    model::Run run{.task = numbered<base::TaskId>(bought.deal * 100 + index), .deal = numbered<base::DealId>(bought.deal), .index = index};
    run.app = numbered<base::Address>(bought.deal);
    run.appName = QString::fromLatin1(bought.app);
    run.pool = numbered<base::Address>(9);
    run.phase = bought.phase;
    run.price = Nrlc{bought.price * milli};
    run.trust = 5;
    run.contributors = bought.contributors;
    run.agreeing = bought.phase == RunPhase::Computing ? 0 : bought.contributors;
    run.matchedAt = noon.addSecs(-bought.secondsAgo);
    run.finalDeadline = run.matchedAt.addSecs(day / 4);
    if (bought.phase == RunPhase::Completed || bought.phase == RunPhase::Downloaded) {
        run.resultLocation = QStringLiteral("/ipfs/QmX%1").arg(bought.deal * 100 + index);
        run.resultDigest = QStringLiteral("0x0c4e") + QString(56, u'7') + QStringLiteral("aa9f");
    }
    if (bought.phase == RunPhase::Downloaded)
        run.resultFile = QStringLiteral("/srv/fallow/results/0x0c4e.zip");
    return run;
}

} // namespace

void FakeCore::fillRuns()
{
    putRun(runOf({21, "BLAST", RunPhase::Computing, 590, 3'480, 2}));
    for (int index = 0; index < 10; ++index)
        putRun(runOf({22, "FFmpeg transcode", index < 7 ? RunPhase::Downloaded : RunPhase::Computing, 400, 9'600}, index));
    putRun(runOf({23, "Vina docking", RunPhase::Completed, 210, 16'000}));
    putRun(runOf({24, "R batch", RunPhase::Downloaded, 180, day}));
    putRun(runOf({25, "Blender", RunPhase::Computing, 4'500, 13 * day, 1}));
    putRun(runOf({26, "ImageMagick", RunPhase::Failed, 120, 14 * day, 0}));
}

void FakeCore::fillManyRuns()
{
    constexpr RunPhase phases[] = {RunPhase::Matched, RunPhase::Computing, RunPhase::Revealing, RunPhase::Completed, RunPhase::Downloaded, RunPhase::Failed};
    for (int number = 0; number < 2'000; ++number) {
        putRun(runOf({1'000 + number, "App with a name as long as the registry allows it to be, and then some", phases[number % 6],
                      qint64{87'000'000} * 1'000 / 2'000, number * 4'000LL, 1'000'000}));
    }
}

} // namespace fallow::test
