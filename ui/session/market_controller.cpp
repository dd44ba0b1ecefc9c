#include "ui/session/market_controller.h"

#include "ui/format/catalog_words.h"
#include "ui/format/money.h"
#include "ui/format/reasons.h"

#include <algorithm>
#include <array>

namespace fallow::ui
{

namespace
{

constexpr qint64 firstPage = 60; // fills a large window and is there at once
constexpr qint64 furtherPage = 200;
constexpr std::array kindNames{"app", "dataset", "workerpool"};
constexpr std::array sortNames{"best", "name", "price", "size"};
/// Of any price, free, and up to so much.
constexpr std::array<qint64, 6> priceSteps{-1, 0, 50'000'000, 200'000'000, 1'000'000'000, 5'000'000'000}; // nRLC

bool isAsSearched(const std::vector<model::Catalog> &a, const std::vector<model::Catalog> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const model::Catalog &one, const model::Catalog &other) {
        return one.id == other.id && one.snapshot == other.snapshot && one.entries == other.entries;
    });
}

} // namespace

MarketController::MarketController(CoreState &core, const base::Clock &clock, const QLocale &locale)
    : m_core(core), m_locale(locale), m_entries(locale), m_entry(core, locale), m_catalogs(core, clock, locale)
{
    connect(&core, &CoreState::phaseChanged, this, &MarketController::follow);
    // Later: a view may want more while it is being told of what there is now.
    connect(&m_entries, &MarketListModel::moreWanted, this, &MarketController::askMore, Qt::QueuedConnection);
    connect(&m_catalogs, &CatalogsController::changed, this, &MarketController::hearCatalogs);
}

void MarketController::open()
{
    m_isOpen = true;
    if (m_core.phase() != CoreState::Phase::Live)
        return;
    m_catalogs.read();
    if (!m_isLoaded && !isBusy())
        want();
}

void MarketController::follow()
{
    if (m_core.phase() == CoreState::Phase::Live && m_isOpen) {
        if (isBusy()) // what the connection before was asked
            (m_isPaging ? m_isPageLost : m_isWanted) = true;
        drop();
        open();
        if (m_isWanted)
            askNext();
        else if (m_isPageLost)
            askMore();
    }
    Q_EMIT changed();
}

void MarketController::hearCatalogs()
{
    const auto &all = m_catalogs.categories();
    const bool isGone = !m_category.isEmpty() && std::find(all.begin(), all.end(), m_category) == all.end();
    if (isGone)
        m_category.clear();
    Q_EMIT queryChanged();
    Q_EMIT changed();
    const auto &now = m_catalogs.all();
    if (isGone || (m_searched && !isAsSearched(now, *m_searched)))
        want();
    else
        m_searched = now;
}

QString MarketController::away() const
{
    if (m_core.phase() == CoreState::Phase::Live || !m_core.error())
        return {};
    return reasonLine(m_core.error()->reason.key());
}

MarketController::Face MarketController::face() const
{
    if (m_entries.count() > 0)
        return Entries;
    if (m_catalogs.isKnown() && m_catalogs.all().empty())
        return NoCatalog;
    return m_isLoaded ? NothingFits : Waiting;
}

QString MarketController::note() const
{
    return m_isCut ? tr("Many more hold these words. Type another word to see the best of them.") : QString();
}

QString MarketController::placeholder() const
{
    const auto count = static_cast<int>(m_catalogs.entries());
    return count > 0 ? tr("Search %Ln apps, datasets and pools", nullptr, count) : tr("Search");
}

template<typename T>
void MarketController::choose(T &member, T value)
{
    if (member == value)
        return;
    member = std::move(value);
    want();
}

void MarketController::setSearch(const QString &text)
{
    choose(m_search, text);
}

void MarketController::setKind(int kind)
{
    choose(m_kind, std::clamp(kind, 0, static_cast<int>(kindNames.size()) - 1));
}

QStringList MarketController::categories() const
{
    QStringList words{tr("Any category")};
    for (const QString &category : m_catalogs.categories())
        words += categoryWord(category);
    return words;
}

int MarketController::category() const
{
    const auto &all = m_catalogs.categories();
    const auto found = std::find(all.begin(), all.end(), m_category);
    return m_category.isEmpty() || found == all.end() ? 0 : static_cast<int>(found - all.begin()) + 1;
}

void MarketController::setCategory(int index)
{
    const auto &all = m_catalogs.categories();
    choose(m_category, index > 0 && index <= static_cast<int>(all.size()) ? all[static_cast<size_t>(index) - 1] : QString());
}

QStringList MarketController::prices() const
{
    QStringList words{tr("Any price"), tr("Free")};
    for (size_t step = 2; step < priceSteps.size(); ++step)
        words += tr("Up to %1").arg(rlcWithUnit(base::Nrlc{priceSteps[step]}, m_locale));
    return words;
}

void MarketController::setPrice(int index)
{
    choose(m_price, std::clamp(index, 0, static_cast<int>(priceSteps.size()) - 1));
}

QStringList MarketController::sorts() const
{
    return {tr("Best match"), tr("Name"), tr("Price"), tr("Size")};
}

void MarketController::setSort(int index)
{
    choose(m_sort, std::clamp(index, 0, static_cast<int>(sortNames.size()) - 1));
}

void MarketController::setReviewedOnly(bool reviewedOnly)
{
    choose(m_isReviewedOnly, reviewedOnly);
}

void MarketController::setFitsHere(bool fitsHere)
{
    choose(m_fitsHere, fitsHere);
}

void MarketController::clearFilters()
{
    m_search.clear();
    m_category.clear();
    m_price = 0;
    m_isReviewedOnly = m_fitsHere = false;
    want();
}

void MarketController::retry()
{
    if (m_core.phase() == CoreState::Phase::Live)
        want();
    else
        m_core.retry();
}

api::SearchEntriesRequest MarketController::query() const
{
    api::SearchEntriesRequest request{.text = m_search.trimmed(), .kind = QString::fromLatin1(kindNames.at(static_cast<size_t>(m_kind))),
        .category = m_category, .fitsHere = m_fitsHere, .sort = QString::fromLatin1(sortNames.at(static_cast<size_t>(m_sort))), .count = firstPage};
    if (m_isReviewedOnly)
        request.standings = {QStringLiteral("approved")};
    if (m_price > 0)
        request.mostPrice = base::Nrlc{priceSteps.at(static_cast<size_t>(m_price))};
    return request;
}

void MarketController::want()
{
    m_isWanted = true;
    Q_EMIT queryChanged();
    askNext();
}

void MarketController::askNext()
{
    if (!m_isOpen || !m_isWanted || isBusy() || m_core.phase() != CoreState::Phase::Live)
        return;
    m_isWanted = m_isPageLost = m_isPaging = false;
    if (m_catalogs.isKnown())
        m_searched = m_catalogs.all();
    ask<api::EntryPage>(m_core.core().catalog().search(query()), [this](const api::EntryPage &page) { take(page, true); });
}

void MarketController::askMore()
{
    if (m_isWanted || isBusy()) // the list is about to be another
        return;
    m_isPageLost = m_core.phase() != CoreState::Phase::Live;
    if (m_isPageLost)
        return;
    m_isPaging = true;
    api::SearchEntriesRequest request = query();
    request.after = m_next;
    request.count = furtherPage;
    ask<api::EntryPage>(m_core.core().catalog().search(request), [this](const api::EntryPage &page) { take(page, false); });
}

void MarketController::take(const api::EntryPage &page, bool isFirst)
{
    if (m_isWanted) // something else was typed meanwhile
        return askNext();
    m_next = page.next;
    if (isFirst) {
        m_isLoaded = true;
        m_isCut = page.isCut;
        m_entries.reset(page.entries, !page.next.isEmpty());
    } else {
        m_entries.append(page.entries, !page.next.isEmpty());
    }
    Q_EMIT changed();
}

void MarketController::fail(const base::Error &error)
{
    if (m_isWanted)
        return askNext();
    if (m_core.phase() != CoreState::Phase::Live) // asked again when it is back
        (m_isPaging ? m_isPageLost : m_isWanted) = true;
    else if (m_isPaging && error.reason.key() == u"catalog.bad_page") // the catalogs are not those any more
        want();
    else
        Asking::fail(error);
}

void MarketController::show(int row)
{
    if (const MarketListModel::Row *entry = m_entries.at(row)) {
        m_entry.open(*entry);
        Q_EMIT shown();
    }
}

void MarketController::showAddress(const base::Address &address)
{
    api::SearchEntriesRequest request{.text = address.toString(), .count = firstPage};
    base::then(this, m_core.core().catalog().search(request), [this, address](const base::Result<api::EntryPage> &page) {
        const auto isIt = [&](const model::CatalogEntry &entry) { return entry.address == address; };
        if (!page || std::none_of(page->entries.begin(), page->entries.end(), isIt)) {
            Q_EMIT notFound();
            return;
        }
        MarketListModel found(m_locale);
        found.reset({*std::find_if(page->entries.begin(), page->entries.end(), isIt)}, false);
        m_entry.open(*found.at(0));
        Q_EMIT shown();
    });
}

} // namespace fallow::ui
