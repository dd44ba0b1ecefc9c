#include "tests/support/fake_catalog.h"

#include "core/base/future.h"

#include <algorithm>

namespace fallow::test
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

const QString firstId = u"5a0c1d77e2b94f30"_s;

model::EntryDetail entryOf(int number, const QString &kind, const QString &name, const QString &summary, const QString &standing)
{
    model::EntryDetail detail{.entry = {.catalog = firstId, .kind = kind, .chain = 134,
                                        .address = Address::fromBytes(QByteArray(20, static_cast<char>(number))).value(),
                                        .provider = Address::fromBytes(QByteArray(20, '\x77')).value(), .name = name, .summary = summary,
                                        .version = u"1.0"_s, .license = u"Apache-2.0"_s, .size = 180'000'000,
                                        .needs = {.cores = 1, .memory = 512'000'000}, .standing = standing},
                              .chainCheck = u"matches"_s, .isRunnable = standing == u"approved" || standing == u"unreviewed"};
    if (!detail.isRunnable)
        detail.because = u"catalog."_s + standing;
    if (standing == u"approved") {
        detail.entry.curators = 2;
        detail.entry.reviewers = 1;
        detail.curators = {Address::fromBytes(QByteArray(20, '\x11')).value(), Address::fromBytes(QByteArray(20, '\x12')).value()};
        detail.reviewers = {Address::fromBytes(QByteArray(20, '\x13')).value()};
    }
    return detail;
}

} // namespace

FakeCatalog::FakeCatalog()
{
    m_catalogs.push_back({.id = firstId, .url = u"https://catalog.example/main.git"_s,
                          .root = ContentHash::fromHex(firstId.leftJustified(64, u'0')).value(), .snapshot = 12, .entries = 3,
                          .freshness = u"fresh"_s});
    m_entries = {entryOf(1, u"app"_s, u"FFmpeg"_s, u"Changes films and sounds from one format to another."_s, u"approved"_s),
                 entryOf(2, u"dataset"_s, u"Proteins of yeast"_s, u"Sequences in FASTA."_s, u"unreviewed"_s),
                 entryOf(3, u"app"_s, u"Fast Miner"_s, u"Mines."_s, u"revoked"_s)};
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
    return readyWith<api::CatalogList>(api::CatalogList{m_catalogs});
}

api::Answer<api::UpdatedCatalog> FakeCatalog::add(const api::AddCatalogRequest &request)
{
    const QString id = request.root.toString().mid(2, 16);
    if (find(id))
        return readyWith<api::UpdatedCatalog>(fail(Code::Conflict, "catalog.known_already"_reason, id));
    m_catalogs.push_back({.id = id, .url = request.url, .root = request.root, .snapshot = 1, .freshness = u"fresh"_s});
    return readyWith<api::UpdatedCatalog>(api::UpdatedCatalog{.catalog = m_catalogs.back()});
}

api::Answer<api::UpdatedCatalog> FakeCatalog::update(const api::CatalogRequest &request)
{
    const auto catalog = find(request.id);
    return readyWith(catalog ? Result<api::UpdatedCatalog>(api::UpdatedCatalog{.catalog = **catalog})
                             : Result<api::UpdatedCatalog>(catalog.error()));
}

api::Answer<api::Empty> FakeCatalog::remove(const api::CatalogRequest &request)
{
    const auto catalog = find(request.id);
    if (!catalog)
        return readyWith<api::Empty>(catalog.error());
    std::erase_if(m_entries, [&](const auto &entry) { return entry.entry.catalog == (*catalog)->id; });
    m_catalogs.erase(m_catalogs.begin() + (*catalog - m_catalogs.data()));
    return readyWith<api::Empty>(api::Empty{});
}

api::Answer<api::EntryPage> FakeCatalog::search(const api::SearchEntriesRequest &request)
{
    api::EntryPage page;
    for (const model::EntryDetail &one : m_entries) {
        const model::CatalogEntry &entry = one.entry;
        const bool isWanted = (request.kind.isEmpty() || entry.kind == request.kind)
            && (request.catalog.isEmpty() || entry.catalog == request.catalog)
            && (request.standings.empty() || std::count(request.standings.begin(), request.standings.end(), entry.standing) > 0)
            && QString(entry.name + u' ' + entry.summary + u' ' + entry.address.toString()).contains(request.text.trimmed(), Qt::CaseInsensitive);
        if (isWanted)
            page.entries.push_back(entry);
    }
    return readyWith<api::EntryPage>(std::move(page));
}

api::Answer<model::EntryDetail> FakeCatalog::show(const api::EntryRequest &request)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &one) {
        return one.entry.address == request.address && one.entry.catalog.startsWith(request.catalog);
    });
    if (found == m_entries.end())
        return readyWith<model::EntryDetail>(fail(Code::NotFound, "catalog.no_file"_reason, request.address.toString()));
    return readyWith<model::EntryDetail>(*found);
}

} // namespace fallow::test
