#include "core/service/download.h"

namespace fallow::service {

std::vector<model::SourceUse> usesOf(const std::vector<content::SourceReport> &reports)
{
    std::vector<model::SourceUse> uses;
    for (const content::SourceReport &report : reports)
        uses.push_back({report.address, report.received, report.verified, report.wasted, report.dropped});
    return uses;
}

model::Download downloadOf(const QString &id, const QString &name, const content::Progress &progress)
{
    return {.id = id, .name = name, .phase = progress.phase, .received = progress.received, .verified = progress.verified,
            .written = progress.written, .total = progress.total, .waitingFor = progress.waitingFor,
            .sources = usesOf(progress.sources)};
}

} // namespace fallow::service
