#include "app/fallow/scenes.h"
#include "tests/support/fake_core.h"

#include <QDate>
#include <QTime>

#include <array>

namespace fallow::app
{

namespace
{

using test::FakeCore;
using namespace Qt::StringLiterals;

std::unique_ptr<ui::CoreLink> local(std::unique_ptr<FakeCore> core)
{
    return std::make_unique<ui::LocalLink>(std::move(core));
}

std::unique_ptr<ui::CoreLink> some()
{
    return local(FakeCore::typical());
}

std::unique_ptr<ui::CoreLink> none()
{
    return local(FakeCore::empty());
}

std::unique_ptr<ui::CoreLink> huge()
{
    return local(FakeCore::huge());
}

/// Somebody shows an older state, and another catalog was not confirmed lately.
std::unique_ptr<ui::CoreLink> troubled()
{
    auto core = FakeCore::typical();
    core->catalog().catalogs().front().refused = u"catalog.rollback"_s;
    core->catalog().put(model::Catalog{.id = u"c0ffee0000000001"_s, .url = u"https://catalog.example/chemistry.git"_s,
        .root = *base::ContentHash::fromHex(u"c0ffee0000000001"_s.leftJustified(64, u'a')), .snapshot = 4, .entries = 17,
        .freshness = u"stale"_s, .tried = QDateTime(QDate(2026, 11, 18), QTime(8, 0), Qt::UTC), .name = u"Chemistry of Graz"_s, .curators = 3});
    return local(std::move(core));
}

std::unique_ptr<ui::CoreLink> reading()
{
    auto core = FakeCore::typical();
    core->catalog().holdSearches();
    return local(std::move(core));
}

std::unique_ptr<ui::CoreLink> fetching()
{
    auto core = FakeCore::typical();
    core->catalog().hangNextFetch();
    return local(std::move(core));
}

void nothingFits(ui::Session &session)
{
    session.market()->setSearch(u"unicorns"_s);
}

void narrowed(ui::Session &session)
{
    session.market()->setKind(1);
    session.market()->setReviewedOnly(true);
    session.market()->setPrice(4);
    session.market()->setSort(1);
}

template<int row> void open(ui::Session &session)
{
    session.market()->show(row);
}

void openDataset(ui::Session &session)
{
    session.market()->setKind(1);
    session.market()->show(1);
}

void openRevoked(ui::Session &session)
{
    session.market()->setSearch(u"miner"_s);
    session.market()->show(0);
}

void remove(ui::Session &session)
{
    session.market()->catalogs()->remove(session.market()->catalogs()->list()->catalogs().front().id);
}

void update(ui::Session &session)
{
    session.market()->catalogs()->update(session.market()->catalogs()->list()->catalogs().front().id);
}

constexpr const char *market = "market";

constexpr std::array all{Scene{"apps", some, market}, Scene{"datasets", some, market, "", narrowed}, Scene{"none", none, market},
    Scene{"nothing-fits", some, market, "", nothingFits}, Scene{"huge", huge, market}, Scene{"troubled", troubled, market},
    Scene{"reading", reading, market}, Scene{"entry", some, market, "", open<2>}, Scene{"entry-dataset", some, market, "", openDataset},
    Scene{"entry-differs", some, market, "", open<6>}, Scene{"entry-revoked", some, market, "", openRevoked},
    Scene{"catalogs", troubled, market, "catalogs"}, Scene{"add-catalog", some, market, "add-catalog"},
    Scene{"add-first", none, market, "add-catalog"}, Scene{"remove-catalog", some, market, "remove-catalog", remove},
    Scene{"updating", fetching, market, "catalogs", update}};

} // namespace

std::span<const Scene> marketScenes()
{
    return all;
}

} // namespace fallow::app
