#include "core/service/deal_book.h"

#include "core/evm/abi_writer.h"

namespace fallow::service
{

using base::DealId;
using base::Result;
using base::TaskId;

namespace
{

constexpr size_t mostKept = 20'000; // of each, some 100 bytes
constexpr qsizetype longestName = 100;
constexpr qint64 finalPeriods = 10; // poco.md A.4

/// A stranger chose the name: one line, nothing invisible.
QString printable(const QString &name)
{
    QString text;
    for (const QChar c : name.left(longestName)) {
        if (c.isPrint() || c.isSurrogate())
            text += c;
    }
    return text.simplified();
}

} // namespace

QFuture<Result<std::optional<DealFacts>>> DealBook::facts(const DealId &deal)
{
    using Found = Result<std::optional<DealFacts>>;
    if (const auto known = m_facts.find(deal); known != m_facts.end())
        return readyWith(Found(std::optional(known->second)));
    return base::then(this, m_reader.ask(poco::hub::viewDeal(deal), &poco::hub::readDeal),
        [this, deal](const Result<poco::Deal> &read) {
            if (!read)
                return readyWith(Found(read.error()));
            if (!read->exists())
                return readyWith(Found(std::optional<DealFacts>()));
            return complete(deal, *read);
        })
        .unwrap();
}

QFuture<Result<std::optional<DealFacts>>> DealBook::complete(
    const DealId &id, const poco::Deal &deal)
{
    auto category = m_reader.ask(poco::hub::viewCategory(deal.category), &poco::hub::readCategory);
    return base::allOf(appName(deal.app.pointer), category)
        .apply(this,
            [this, id, deal](const QString &name,
                const poco::Category &period) -> Result<std::optional<DealFacts>> {
                DealFacts facts{
                    .appName = name, .botFirst = deal.botFirst, .botSize = deal.botSize};
                facts.finalDeadline = static_cast<qint64>(deal.startTime)
                    + finalPeriods * static_cast<qint64>(period.workClockTimeRef);
                if (m_facts.size() >= mostKept)
                    m_facts.clear();
                m_facts.insert({id, facts});
                return std::optional(facts);
            });
}

/// Asked of the app itself, which hubs of all versions allow.
QFuture<Result<QString>> DealBook::appName(const base::Address &app)
{
    auto asked = m_reader.ask(app, evm::encodeCall("m_appName()"), &poco::hub::readString);
    return base::then(this, asked, [](const Result<QString> &name) -> Result<QString> {
        if (name)
            return printable(*name);
        const bool isNodesFault = name.error().code == base::Code::Unavailable;
        return isNodesFault ? Result<QString>(name.error()) : Result<QString>(QString());
    });
}

QFuture<Result<DealId>> DealBook::dealOf(const TaskId &task)
{
    if (const auto known = m_deals.find(task); known != m_deals.end())
        return readyWith(Result<DealId>(known->second));
    return base::then(this, m_reader.ask(poco::hub::viewTask(task), &poco::hub::readTask),
        [this, task](const Result<poco::Task> &read) -> Result<DealId> {
            if (!read)
                return read.error();
            if (m_deals.size() >= mostKept)
                m_deals.clear();
            if (!read->deal.isZero())
                m_deals.insert({task, read->deal});
            return read->deal;
        });
}

} // namespace fallow::service
