#include "tests/support/fake_catalog.h"

#include "core/base/future.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <map>

namespace fallow::test
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

const QString firstId = u"5a0c1d77e2b94f30"_s;
constexpr qint64 firstMade = 1'000'000'000; // places from here on are of entries that are made
constexpr qint64 computerCores = 8;
constexpr qint64 computerMemory = 16'000'000'000;

bool isWanted(const model::CatalogEntry &entry, const api::SearchEntriesRequest &request)
{
    const auto has = [&](const std::vector<QString> &list, const QString &one) {
        return std::any_of(list.begin(), list.end(), [&](const QString &each) { return each.compare(one, Qt::CaseInsensitive) == 0; });
    };
    const bool fits = entry.needs.cores <= computerCores && entry.needs.memory <= computerMemory && !entry.needs.gpu;
    if ((!request.kind.isEmpty() && entry.kind != request.kind) || (!request.catalog.isEmpty() && entry.catalog != request.catalog)
        || (!request.category.isEmpty() && !has(entry.categories, request.category))
        || (!request.standings.empty() && !has(request.standings, entry.standing))
        || (request.mostPrice && (!entry.price || *entry.price > *request.mostPrice)) || (request.fitsHere && !fits))
        return false;
    const QStringList words = request.text.split(u' ', Qt::SkipEmptyParts);
    const QString text = entry.name + u' ' + entry.summary + u' ' + entry.address.toString();
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool isBefore(const model::CatalogEntry &a, const model::CatalogEntry &b, const QString &sort)
{
    if (sort == u"name")
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    if (sort == u"price")
        return a.price.has_value() != b.price.has_value() ? a.price.has_value() : a.price < b.price;
    return sort == u"size" && a.size < b.size;
}

} // namespace

FakeCatalog::FakeCatalog()
{
    m_catalogs.push_back({.id = firstId, .url = u"https://catalog.example/main.git"_s,
                          .root = ContentHash::fromHex(firstId.leftJustified(64, u'0')).value(), .snapshot = 12, .entries = 3,
                          .freshness = u"fresh"_s, .tried = QDateTime(QDate(2026, 11, 22), QTime(11, 58), Qt::UTC), .name = u"main"_s,
                          .curators = 5});
    m_entries = firstEntries(firstId);
}

void FakeCatalog::fill()
{
    for (model::EntryDetail &entry : manyEntries(firstId))
        m_entries.push_back(std::move(entry));
    m_catalogs.front().entries = static_cast<qint64>(m_entries.size());
}

void FakeCatalog::setMade(qint64 count)
{
    m_made = count;
    m_catalogs.front().entries += count;
}

void FakeCatalog::clear()
{
    m_catalogs.clear();
    m_entries.clear();
    m_made = 0;
}

model::EntryDetail FakeCatalog::made(qint64 number)
{
    return numberedApp(firstId, number);
}

template<typename T>
api::Answer<T> FakeCatalog::answer(Result<T> result)
{
    if (m_nextError)
        result = *std::exchange(m_nextError, {});
    return readyWith<T>(std::move(result));
}

Result<model::Catalog *> FakeCatalog::find(const QString &id)
{
    const auto found = std::find_if(m_catalogs.begin(), m_catalogs.end(), [&](const auto &one) { return one.id.startsWith(id); });
    if (found == m_catalogs.end())
        return fail(Code::NotFound, "catalog.not_known"_reason, id);
    return &*found;
}

api::Answer<api::CatalogList> FakeCatalog::list(const api::Empty &)
{
    api::CatalogList list{.catalogs = m_catalogs};
    for (model::Catalog &one : list.catalogs)
        one.isUpdating = m_hanging && one.id == m_hangingId;
    std::map<QString, int> counted;
    for (const model::EntryDetail &one : m_entries) {
        for (const QString &category : one.entry.categories)
            ++counted[category.toLower()];
    }
    for (const auto &[category, count] : counted)
        list.categories.push_back(category);
    std::stable_sort(list.categories.begin(), list.categories.end(), [&](const auto &a, const auto &b) { return counted[a] > counted[b]; });
    return answer<api::CatalogList>(std::move(list));
}

api::Answer<api::UpdatedCatalog> FakeCatalog::hang(const QString &id)
{
    m_hangsNext = false;
    m_hanging.emplace();
    m_hanging->start();
    m_hangingId = id;
    return m_hanging->future();
}

api::Answer<api::UpdatedCatalog> FakeCatalog::add(const api::AddCatalogRequest &request)
{
    const QString id = request.root.toString().mid(2, 16);
    if (m_nextError)
        return answer<api::UpdatedCatalog>(api::UpdatedCatalog{});
    if (find(id))
        return readyWith<api::UpdatedCatalog>(fail(Code::Conflict, "catalog.known_already"_reason, id));
    if (m_hangsNext)
        return hang(id);
    m_catalogs.push_back({.id = id, .url = request.url, .root = request.root, .snapshot = 1, .freshness = u"fresh"_s,
                          .name = request.url.section(u'/', -1).remove(u".git"_s), .curators = 3});
    return readyWith<api::UpdatedCatalog>(api::UpdatedCatalog{.catalog = m_catalogs.back()});
}

api::Answer<api::UpdatedCatalog> FakeCatalog::update(const api::CatalogRequest &request)
{
    const auto catalog = find(request.id);
    if (catalog && m_hanging && m_hangingId == (*catalog)->id)
        return readyWith<api::UpdatedCatalog>(fail(Code::Conflict, "catalog.busy"_reason, request.id));
    if (catalog && m_nextError)
        (*catalog)->refused = m_nextError->reason.key();
    else if (catalog && m_hangsNext)
        return hang((*catalog)->id);
    else if (catalog)
        (*catalog)->refused.clear();
    return answer(catalog ? Result<api::UpdatedCatalog>(api::UpdatedCatalog{.catalog = **catalog})
                          : Result<api::UpdatedCatalog>(catalog.error()));
}

api::Answer<api::Empty> FakeCatalog::cancel(const api::CatalogRequest &request)
{
    if (m_hanging && !request.id.isEmpty() && m_hangingId.startsWith(request.id)) {
        Fetch fetch = std::move(*m_hanging);
        m_hanging.reset();
        fetch.addResult(Result<api::UpdatedCatalog>(fail(Code::Cancelled, "content.cancelled"_reason)));
        fetch.finish();
    }
    return answer<api::Empty>(api::Empty{});
}

api::Answer<api::Empty> FakeCatalog::remove(const api::CatalogRequest &request)
{
    const auto catalog = find(request.id);
    if (!catalog || m_nextError)
        return answer<api::Empty>(catalog ? Result<api::Empty>(api::Empty{}) : Result<api::Empty>(catalog.error()));
    if (m_hanging && m_hangingId == (*catalog)->id)
        return readyWith<api::Empty>(fail(Code::Conflict, "catalog.busy"_reason, request.id));
    std::erase_if(m_entries, [&](const auto &entry) { return entry.entry.catalog == (*catalog)->id; });
    m_made = (*catalog)->id == firstId ? 0 : m_made;
    m_catalogs.erase(m_catalogs.begin() + (*catalog - m_catalogs.data()));
    return readyWith<api::Empty>(api::Empty{});
}

api::Answer<api::EntryPage> FakeCatalog::search(const api::SearchEntriesRequest &request)
{
    m_searches.push_back(request);
    if (!m_isHolding)
        return answer(found(request));
    m_held.push_back({.request = request, .promise = {}});
    m_held.back().promise.start();
    return m_held.back().promise.future();
}

void FakeCatalog::release()
{
    m_isHolding = false;
    for (Held &held : std::exchange(m_held, {})) {
        held.promise.addResult(m_nextError ? Result<api::EntryPage>(*std::exchange(m_nextError, {})) : found(held.request));
        held.promise.finish();
    }
}

Result<api::EntryPage> FakeCatalog::found(const api::SearchEntriesRequest &request) const
{
    bool isNumber = request.after.isEmpty();
    const qint64 from = isNumber ? 0 : request.after.toLongLong(&isNumber);
    if (!isNumber || from < 0 || request.count < 1 || request.count > 500)
        return fail(Code::InvalidArgument, "catalog.bad_page"_reason, request.after);
    std::vector<const model::CatalogEntry *> fitting;
    for (const model::EntryDetail &one : m_entries) {
        if (from < firstMade && isWanted(one.entry, request))
            fitting.push_back(&one.entry);
    }
    std::stable_sort(fitting.begin(), fitting.end(), [&](const auto *a, const auto *b) { return isBefore(*a, *b, request.sort); });
    api::EntryPage page;
    const auto isFull = [&] { return static_cast<qint64>(page.entries.size()) == request.count; };
    size_t at = static_cast<size_t>(from);
    for (; at < fitting.size() && !isFull(); ++at)
        page.entries.push_back(*fitting[at]);
    if (at < fitting.size()) {
        page.next = QString::number(at);
        return page;
    }
    qint64 number = std::max(qint64{0}, from - firstMade);
    for (; number < m_made && !isFull(); ++number) {
        if (const model::CatalogEntry entry = made(number).entry; isWanted(entry, request))
            page.entries.push_back(entry);
    }
    if (number < m_made)
        page.next = QString::number(firstMade + number);
    return page;
}

api::Answer<model::EntryDetail> FakeCatalog::show(const api::EntryRequest &request)
{
    const auto isIt = [&](const model::EntryDetail &one) {
        return one.entry.address == request.address && one.entry.catalog.startsWith(request.catalog);
    };
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), isIt);
    if (found != m_entries.end())
        return answer<model::EntryDetail>(*found);
    for (qint64 number = 0; number < m_made; ++number) {
        if (const model::EntryDetail one = made(number); isIt(one))
            return answer<model::EntryDetail>(one);
    }
    return answer<model::EntryDetail>(fail(Code::NotFound, "catalog.no_file"_reason, request.address.toString()));
}

} // namespace fallow::test
