#include "core/service/catalog_desk.h"

#include "core/base/future.h"
#include "core/catalog/form.h"
#include "core/catalog/index/librarian.h"
#include "core/host/computer.h"
#include "core/runner/task_container.h"
#include "core/service/catalog_shown.h"

#include <QDir>

namespace fallow::service {

using namespace base;
using namespace Qt::StringLiterals;
using catalog::Shelved;
using catalog::UpdateReply;
using catalog::UpdateRequest;

namespace {

constexpr std::chrono::minutes lookPeriod{1};
constexpr auto reverted = "chain.call_reverted"_L1;

} // namespace

CatalogDesk::CatalogDesk(Parts parts, QString folder) : m_parts(std::move(parts)), m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1); // the index belongs to one thread
    m_pool.setExpiryTimeout(-1);
    connect(&m_parts.fetch, &content::FetchClient::progressed, this, [this](quint64 job, const content::Progress &progress) {
        const auto found = m_jobs.find(job);
        if (found == m_jobs.end())
            return;
        found->second.phase = progress.phase;
        found->second.received = found->second.written = progress.written;
        Q_EMIT changed(found->second);
    });
    look();
}

CatalogDesk::~CatalogDesk()
{
    m_pool.start([this] { m_librarian.reset(); });
    m_pool.waitForDone();
}

/// On its thread.
Result<catalog::Librarian *> CatalogDesk::librarian()
{
    if (!m_librarian) {
        auto opened = Librarian::open(m_folder);
        if (!opened)
            return opened.error();
        m_librarian = *std::move(opened);
    }
    return m_librarian.get();
}

api::Answer<api::CatalogList> CatalogDesk::list(const api::Empty &)
{
    return ask<api::CatalogList>([now = m_parts.clock.now(), updating = m_updating](Librarian &librarian) -> Result<api::CatalogList> {
        api::CatalogList list;
        for (const Shelved &one : librarian.list()) {
            list.catalogs.push_back(shown(one, librarian.count(one), now));
            list.catalogs.back().isUpdating = updating.contains(one.id());
        }
        const auto categories = librarian.categories();
        if (!categories)
            return categories.error();
        list.categories = *categories;
        return list;
    });
}

api::Answer<api::UpdatedCatalog> CatalogDesk::add(const api::AddCatalogRequest &request)
{
    const auto added = ask<QString>([request](Librarian &librarian) {
        return librarian.add(request.url, request.root).transform([](const Shelved &catalog) { return catalog.id(); });
    });
    return base::then(this, added, [this](const Result<QString> &id) {
        return id ? fetch(*id) : readyWith<api::UpdatedCatalog>(id.error());
    }).unwrap();
}

api::Answer<api::UpdatedCatalog> CatalogDesk::update(const api::CatalogRequest &request)
{
    const auto found = ask<QString>([request](Librarian &librarian) {
        return librarian.find(request.id).transform([](const Shelved &catalog) { return catalog.id(); });
    });
    return base::then(this, found, [this](const Result<QString> &id) {
        return id ? fetch(*id) : readyWith<api::UpdatedCatalog>(id.error());
    }).unwrap();
}

/// Asks the helper, and then takes what it answered.
api::Answer<api::UpdatedCatalog> CatalogDesk::fetch(const QString &id)
{
    if (!m_updating.insert(id).second)
        return readyWith<api::UpdatedCatalog>(fail(Code::Conflict, "catalog.busy"_reason, id));
    const auto request = ask<UpdateRequest>([id, now = m_parts.clock.now()](Librarian &librarian) {
        return librarian.find(id).transform([&](const Shelved &catalog) { return librarian.request(catalog, now); });
    });
    const auto answered = base::then(this, request, [this, id](const Result<UpdateRequest> &order) {
        if (!order)
            return readyWith<QJsonObject>(order.error());
        const auto job = m_parts.fetch.order(u"catalog_update"_s, json::toObject(*order));
        m_jobs[job.id] = {.id = u"catalog-"_s + id, .name = order->url, .phase = u"download"_s};
        return base::then(this, job.result, [this, job = job.id](const Result<QJsonObject> &reply) {
            model::Download last = m_jobs.extract(job).mapped();
            last.phase = reply ? u"sealed"_s : u"failed"_s;
            last.isOver = true;
            Q_EMIT changed(last);
            return reply;
        });
    }).unwrap();
    const auto taken = base::then(this, answered, [this, id](const Result<QJsonObject> &answer) {
        const auto reply = answer ? json::fromJson<UpdateReply>(*answer) : Result<UpdateReply>(answer.error());
        return ask<api::UpdatedCatalog>([id, reply, now = m_parts.clock.now()](Librarian &librarian) -> Result<api::UpdatedCatalog> {
            const auto catalog = librarian.find(id);
            const auto took = catalog ? librarian.take(*catalog, reply, now) : Result<Librarian::Taken>(catalog.error());
            if (!took)
                return took.error();
            if (!took->updated.reading)
                return took->updated.why;
            return api::UpdatedCatalog{shown(took->updated.catalog, librarian.count(*catalog), now), took->looked, reply->moved};
        });
    }).unwrap();
    return base::then(this, taken, [this, id](const Result<api::UpdatedCatalog> &updated) {
        m_updating.erase(id);
        readBans();
        return updated;
    });
}

api::Answer<api::Empty> CatalogDesk::cancel(const api::CatalogRequest &request)
{
    for (const auto &[job, download] : m_jobs) {
        if (!request.id.isEmpty() && download.id.startsWith(u"catalog-"_s + request.id))
            m_parts.fetch.cancel(job);
    }
    return readyWith<api::Empty>(api::Empty{});
}

api::Answer<api::Empty> CatalogDesk::remove(const api::CatalogRequest &request)
{
    const auto removed = ask<api::Empty>([request, updating = m_updating](Librarian &librarian) -> Result<api::Empty> {
        const auto catalog = request.id.isEmpty() ? Result<Shelved>(fail(Code::NotFound, "catalog.not_known"_reason))
                                                  : librarian.find(request.id);
        if (!catalog)
            return catalog.error();
        if (updating.contains(catalog->id()))
            return fail(Code::Conflict, "catalog.busy"_reason, catalog->id());
        return librarian.remove(*catalog).transform([](const Done &) { return api::Empty{}; });
    });
    return base::then(this, removed, [this](const Result<api::Empty> &done) {
        readBans();
        return done;
    });
}

api::Answer<api::EntryPage> CatalogDesk::search(const api::SearchEntriesRequest &request)
{
    return ask<api::EntryPage>([request, folder = m_folder](Librarian &librarian) -> Result<api::EntryPage> {
        const auto computer = host::thisComputer();
        const auto query = queryOf(request, {.cores = computer.cores, .memory = computer.memoryBytes,
                                             .disk = host::freeBytes(folder)});
        const auto page = query ? librarian.search(*query) : Result<store::CatalogPage>(query.error());
        if (!page)
            return page.error();
        api::EntryPage reply{.next = page->next, .isCut = page->isCut};
        for (const store::CatalogEntryRow &row : page->rows)
            reply.entries.push_back(shown(row));
        return reply;
    });
}

api::Answer<model::EntryDetail> CatalogDesk::show(const api::EntryRequest &request)
{
    const auto read = ask<model::EntryDetail>([request, now = m_parts.clock.now()](Librarian &librarian) {
        return librarian.show(request.catalog, request.address, now).transform([&](const Librarian::Shown &entry) { return shown(entry, now); });
    });
    return base::then(this, read, [this](const Result<model::EntryDetail> &detail) {
        return detail ? compare(*detail) : readyWith<model::EntryDetail>(detail.error());
    }).unwrap();
}

api::Answer<api::FilledForm> CatalogDesk::fillForm(const api::FillFormRequest &request)
{
    return ask<api::FilledForm>([request, now = m_parts.clock.now()](Librarian &librarian) -> Result<api::FilledForm> {
        const auto entry = librarian.show(request.catalog, request.address, now);
        if (!entry)
            return entry.error();
        if (!entry->entry.read || entry->entry.read->entry.form.empty())
            return fail(Code::NotFound, "catalog.no_form"_reason, request.address.toString());
        catalog::FilledFields filled = catalog::fill(entry->entry.read->entry.form, request.values);
        return api::FilledForm{runner::joinArguments(filled.words), std::move(filled.files), std::move(filled.problems)};
    });
}

api::Answer<model::EntryDetail> CatalogDesk::compare(const model::EntryDetail &detail)
{
    const Chain chain = m_parts.chain();
    const bool isApp = detail.entry.kind == u"app";
    if (chain.reader == nullptr || detail.entry.chain != static_cast<qint64>(chain.id) || (!isApp && detail.entry.kind != u"dataset"))
        return readyWith<model::EntryDetail>(detail);
    const auto judge = [detail](const auto &there) -> Result<model::EntryDetail> {
        if (there)
            return compared(detail, {there->owner, there->name, there->multiaddr, there->checksum});
        return there.error().reason.key() == reverted ? absent(detail) : detail; // no chain is reached now
    };
    const Address &address = detail.entry.address;
    return isApp ? base::then(this, chain.reader->ask(poco::hub::viewApp(address), &poco::hub::readApp), judge)
                 : base::then(this, chain.reader->ask(poco::hub::viewDataset(address), &poco::hub::readDataset), judge);
}

QString CatalogDesk::refusal(const task::Terms &terms) const
{
    const qint64 now = m_parts.clock.now().toSecsSinceEpoch();
    for (const Address &address : {terms.app, terms.dataset}) {
        if (m_bans.revoked.contains(address))
            return u"catalog.revoked"_s;
        if (const auto until = m_bans.suspended.find(address); until != m_bans.suspended.end() && until->second > now)
            return u"catalog.suspended"_s;
    }
    return m_parts.wishes.refusal(terms);
}

void CatalogDesk::look()
{
    const bool isTooSoon = m_sinceLook.isValid() && !m_sinceLook.hasExpired(std::chrono::milliseconds(lookPeriod).count());
    if (isTooSoon || !QDir(m_folder).exists())
        return;
    m_sinceLook.start();
    readBans();
}

void CatalogDesk::readBans()
{
    const auto read = ask<Bans>([now = m_parts.clock.now()](Librarian &librarian) -> Result<Bans> {
        if (const auto caught = librarian.catchUp(now); !caught)
            return caught.error();
        const auto all = librarian.bans(now);
        if (!all)
            return all.error();
        Bans bans;
        for (const store::CatalogBan &ban : *all) {
            if (ban.until)
                bans.suspended[ban.address] = std::max(bans.suspended[ban.address], *ban.until);
            else
                bans.revoked.insert(ban.address);
        }
        return bans;
    });
    base::then(this, read, [this](const Result<Bans> &bans) {
        if (!bans)
            qWarning().noquote() << bans.error().during(u"reading revocations").toString();
        if (!bans || *bans == m_bans)
            return;
        m_bans = *bans;
        Q_EMIT bansChanged();
    });
}

} // namespace fallow::service
