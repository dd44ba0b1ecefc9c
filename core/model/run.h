#pragma once

#include "core/base/ids.h"
#include "core/json/json.h"

#include <array>

namespace fallow::model {

/// Where one bought task is, as its requester sees it; from the chain, `Downloaded` is ours.
enum class RunPhase {
    Matched, ///< the deal exists; the pool has not initialised the task
    Computing, ///< active on the chain
    Revealing,
    Completed,
    Downloaded, ///< result fetched and verified
    Failed, ///< claimed or past its final deadline
};

constexpr auto jsonNames(RunPhase)
{
    using enum RunPhase;
    using json::EnumName;
    return std::array{EnumName{Matched, "matched"},       EnumName{Computing, "computing"},
                      EnumName{Revealing, "revealing"},   EnumName{Completed, "completed"},
                      EnumName{Downloaded, "downloaded"}, EnumName{Failed, "failed"}};
}

struct Run {
    base::TaskId task;
    base::DealId deal;
    qint64 index = 0;
    base::Address app;
    QString appName;
    base::Address pool;
    RunPhase phase = RunPhase::Matched;
    base::Nrlc price; ///< app + dataset + pool, for this one task
    qint64 trust = 1;
    qint64 contributors = 0;
    qint64 agreeing = 0; ///< contributors whose result won
    QString resultLocation; ///< "/ipfs/…" as the chain has it
    QString resultDigest;
    QString resultFile; ///< where the verified result lies
    QDateTime matchedAt;
    QDateTime finalDeadline;
    friend bool operator==(const Run &, const Run &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("task", &Run::task),
                          json::field("deal", &Run::deal),
                          json::field("index", &Run::index),
                          json::field("app", &Run::app),
                          json::field("app_name", &Run::appName),
                          json::field("pool", &Run::pool),
                          json::field("phase", &Run::phase),
                          json::field("price", &Run::price),
                          json::field("trust", &Run::trust),
                          json::field("contributors", &Run::contributors),
                          json::field("agreeing", &Run::agreeing),
                          json::field("result_location", &Run::resultLocation),
                          json::field("result_digest", &Run::resultDigest),
                          json::field("result_file", &Run::resultFile),
                          json::defaulted("matched_at", &Run::matchedAt),
                          json::defaulted("final_deadline", &Run::finalDeadline)};
    }
};

} // namespace fallow::model
