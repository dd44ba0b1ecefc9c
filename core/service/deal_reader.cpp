#include "core/service/deal_reader.h"

#include "core/poco/tag.h"

#include <algorithm>

namespace fallow::service {

using base::Code;
using base::Result;
using base::operator""_reason;

namespace {

constexpr quint64 contributionPeriods = 7; // poco.md A.4, times the category's seconds
constexpr quint64 finalPeriods = 10;
constexpr qint64 msPerSecond = 1000;
constexpr size_t maxKnownDeals = 1000;

task::Terms termsOf(const poco::Deal &deal, const poco::AppInfo &app, const poco::DatasetInfo &dataset,
                    const poco::Category &category)
{
    task::Terms terms;
    terms.app = deal.app.pointer;
    terms.appName = app.name;
    terms.image = QString::fromUtf8(app.multiaddr);
    terms.imageDigest = app.checksum;
    terms.dataset = deal.dataset.pointer;
    terms.datasetUrl = QString::fromUtf8(dataset.multiaddr);
    terms.datasetChecksum = dataset.checksum;
    terms.requester = deal.requester;
    terms.callback = deal.callback;
    terms.params = deal.params;
    terms.botFirst = static_cast<qint64>(deal.botFirst);
    terms.botSize = static_cast<qint64>(deal.botSize);
    terms.trust = static_cast<qint64>(deal.trust);
    terms.tee = poco::hasBit(deal.tag, poco::TagBit::Tee);
    terms.stake = deal.workerStake;
    // The rest is the scheduler's (poco.md C.7); a hostile ratio must not turn it negative.
    const qint64 percent = 100 - static_cast<qint64>(std::min<quint64>(100, deal.schedulerRewardRatio));
    terms.pays = {deal.workerpool.price.value / 100 * percent + deal.workerpool.price.value % 100 * percent / 100};
    const quint64 period = category.workClockTimeRef;
    terms.timeLimitMs = static_cast<qint64>(period) * msPerSecond;
    terms.contributionDeadline = chainTime(deal.startTime + contributionPeriods * period);
    terms.finalDeadline = chainTime(deal.startTime + finalPeriods * period);
    return terms;
}

} // namespace

QDateTime chainTime(quint64 seconds)
{
    return seconds == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
}

QFuture<Result<DealTerms>> DealReader::terms(const base::DealId &deal)
{
    if (const auto known = m_known.find(deal); known != m_known.end())
        return readyWith(Result<DealTerms>(known->second));
    return m_reader.ask(poco::hub::viewDeal(deal), &poco::hub::readDeal)
        .then(this, [this, deal](const Result<poco::Deal> &read) {
            if (!read)
                return readyWith(Result<DealTerms>(read.error()));
            if (!read->exists()) {
                return readyWith(Result<DealTerms>(
                    base::fail(Code::NotFound, "task.unknown_deal"_reason, deal.toString())));
            }
            return complete(deal, *read);
        })
        .unwrap();
}

QFuture<Result<DealTerms>> DealReader::complete(const base::DealId &id, const poco::Deal &deal)
{
    using namespace poco::hub;
    auto app = m_reader.ask(viewApp(deal.app.pointer), &readApp);
    auto dataset = deal.dataset.pointer.isZero()
        ? readyWith(Result<poco::DatasetInfo>(poco::DatasetInfo{}))
        : m_reader.ask(viewDataset(deal.dataset.pointer), &readDataset);
    auto category = m_reader.ask(viewCategory(deal.category), &readCategory);
    return base::allOf(app, dataset, category)
        .apply(this,
               [this, id, deal](const poco::AppInfo &appInfo, const poco::DatasetInfo &datasetInfo,
                                const poco::Category &categoryInfo) -> Result<DealTerms> {
                   DealTerms result{.terms = termsOf(deal, appInfo, datasetInfo, categoryInfo),
                                    .pool = deal.workerpool.pointer,
                                    .category = deal.category};
                   if (m_known.size() >= maxKnownDeals)
                       m_known.clear();
                   m_known.insert({id, result});
                   return result;
               });
}

} // namespace fallow::service
