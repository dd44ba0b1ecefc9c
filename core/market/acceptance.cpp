#include "core/market/acceptance.h"

#include "core/market/ad_writer.h"
#include "core/poco/tag.h"

#include <algorithm>

namespace fallow::market
{

using namespace base;

namespace
{

/// An address takes 45 bytes of an ad of 16 KiB.
constexpr size_t mostRefused = 300;

struct Clause {
    const char *reason;
    const char *source;
};

/// One reason for each clause of the computer's Requirements, in their order.
constexpr std::array clauses{
    Clause{"market.not_a_task", R"(target.Type == "task")"},
    Clause{"market.price_too_low", "target.Price >= MinimumPrice"},
    Clause{"market.app_refused", "!member(target.App,RefusedApps)"},
    Clause{"market.requester_refused", "!member(target.Requester,RefusedRequesters)"},
    Clause{"market.dataset_refused", "!member(target.Dataset,RefusedDatasets)"},
    Clause{"market.takes_too_long", "(LongestSeconds == 0 || target.Seconds <= LongestSeconds)"},
    Clause{"market.memory_too_small", "(target.MemoryMB ?: 0) <= MemoryMB"},
    Clause{"market.disk_too_small", "(target.DiskMB ?: 0) <= DiskMB"},
    Clause{"market.needs_gpu", "(!target.Gpu || Gpu)"},
    Clause{"market.needs_tee", "(!target.Tee || Tee)"},
};

QStringList texts(const std::set<Address> &addresses)
{
    QStringList list;
    for (const Address &address : addresses)
        list.append(address.toString());
    return list;
}

std::string requirements()
{
    std::string all;
    for (const Clause &clause : clauses)
        all += (all.empty() ? "" : " && ") + std::string(clause.source);
    return all;
}

/// What takes too much to read is no task.
Reason reasonOf(size_t clause)
{
    return Reason(QString::fromLatin1(clauses[clause < clauses.size() ? clause : 0].reason));
}

} // namespace

Result<ClassAd> computerAd(const ComputerFacts &computer, const Wishes &wishes)
{
    const size_t refused =
        wishes.refusedApps.size() + wishes.refusedRequesters.size() + wishes.refusedDatasets.size();
    const size_t longest = std::max({wishes.refusedApps.size(), wishes.refusedRequesters.size(),
        wishes.refusedDatasets.size()});
    if (refused > mostRefused || longest > limits::listItems)
        return fail(
            Code::InvalidArgument, "market.too_many_refused"_reason, QString::number(refused));
    if (!wishes.rank.empty()) { // on its own, so that it cannot end and go on as something else
        if (const auto rank = AdExpression::parse(wishes.rank); !rank)
            return rank.error().during(u"rank");
    }
    return AdWriter()
        .text("Type", QStringLiteral("computer"))
        .integer("Cores", computer.cores)
        .integer("MemoryMB", computer.memoryMb)
        .integer("DiskMB", computer.diskMb)
        .boolean("Gpu", computer.hasGpu)
        .boolean("Tee", computer.hasTee)
        .integer("MinimumPrice", wishes.minimumPrice.value)
        .integer("LongestSeconds", wishes.longestSeconds)
        .texts("RefusedApps", texts(wishes.refusedApps))
        .texts("RefusedRequesters", texts(wishes.refusedRequesters))
        .texts("RefusedDatasets", texts(wishes.refusedDatasets))
        .expression("Requirements", requirements())
        .expression("Rank", wishes.rank.empty() ? "target.Price" : wishes.rank)
        .ad();
}

Result<ClassAd> taskAd(const TaskFacts &task)
{
    AdWriter writer;
    writer.text("Type", QStringLiteral("task"))
        .text("App", task.app.toString())
        .text("Dataset", task.dataset.toString())
        .text("Requester", task.requester.toString())
        .text("Workerpool", task.workerpool.toString())
        .integer("Price", task.price.value)
        .boolean("Gpu", poco::hasBit(task.tag, poco::TagBit::Gpu))
        .boolean("Tee", poco::hasBit(task.tag, poco::TagBit::Tee));
    const auto put = [&](const char *name, const std::optional<qint64> &value) {
        if (value)
            writer.integer(name, *value);
    };
    const auto counter = [](quint64 value) {
        return std::optional(static_cast<qint64>(std::min<quint64>(value, INT64_MAX)));
    };
    put("Category", counter(task.category));
    put("Trust", counter(task.trust));
    put("Seconds", task.seconds);
    put("MemoryMB", task.memoryMb);
    put("DiskMB", task.diskMb);
    return writer.expression("Requirements", R"(target.Type == "computer" && target.Cores >= 1)")
        .ad();
}

std::vector<Refusal> refusals(const ClassAd &computer, const ClassAd &task)
{
    std::vector<Refusal> all;
    for (const UnmetClause &unmet : unmetClauses(computer, task))
        all.push_back({reasonOf(unmet.index), unmet.clause});
    for (const UnmetClause &unmet : unmetClauses(task, computer))
        all.push_back({"market.task_refuses"_reason, unmet.clause});
    return all;
}

} // namespace fallow::market
