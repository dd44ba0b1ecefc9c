// Who runs an app, and for how much.
#include "app/fallow-cli/offer_commands.h"

#include "core/base/future.h"
#include "core/evm/address.h"

#include <algorithm>
#include <map>

namespace fallow::cli {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostEntries = 100;
constexpr qsizetype mostReasons = 5;

/// The one entry of that name on this chain; who has it in several catalogs has it once.
Result<Address> entryNamed(const api::EntryPage &page, const QString &name, const QString &kind, qint64 chain)
{
    std::map<Address, QString> found; // its standing
    for (const model::CatalogEntry &entry : page.entries) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0 && entry.kind == kind && entry.chain == chain)
            found[entry.address] = entry.standing;
    }
    if (found.empty())
        return fail(Code::NotFound, "cli.unknown_name"_reason, name + u": no "_s + kind + u" of the catalogs is called so"_s);
    if (found.size() > 1) {
        QStringList all;
        for (const auto &[address, standing] : found)
            all.push_back(evm::checksumAddress(address) + u' ' + standing);
        return fail(Code::Conflict, "cli.ambiguous_name"_reason, name + u": "_s + all.join(u", "));
    }
    const auto &[address, standing] = *found.begin();
    if (standing != u"approved" && standing != u"unreviewed")
        return fail(Code::Denied, "cli.name_not_runnable"_reason, name + u" is "_s + standing);
    return address;
}

QFuture<Result<Address>> addressOf(const Session &session, const QString &word, const QString &kind)
{
    if (word.isEmpty())
        return readyWith(Result<Address>(Address()));
    if (word.startsWith(u"0x"))
        return readyWith(evm::parseAddress(word).during(kind));
    api::Catalog &catalog = session.core.catalog();
    return base::then(&session.core, session.core.status({}), [&catalog, &session = session.core, word, kind](const Result<model::Status> &status) {
        if (!status)
            return readyWith(Result<Address>(status.error()));
        const auto found = catalog.search({.text = word, .kind = kind, .count = mostEntries});
        return base::then(&session, found, [word, kind, chain = status->network.chainId](const Result<api::EntryPage> &page) {
            return page ? entryNamed(*page, word, kind, chain) : Result<Address>(page.error());
        });
    }).unwrap();
}

QString poolOf(const api::MarketOffer &offer)
{
    const QString address = evm::checksumAddress(offer.poolAddress);
    return offer.poolName.isEmpty() ? address : offer.poolName + u' ' + address;
}

/// What speaks most for its place, and what most against it.
QString whyOf(const api::MarketOffer &offer)
{
    const auto byPart = [](const api::OfferCriterion &one, const api::OfferCriterion &other) { return one.part < other.part; };
    const auto [least, most] = std::minmax_element(offer.criteria.begin(), offer.criteria.end(), byPart);
    QStringList why;
    if (most != offer.criteria.end() && most->part > 0)
        why.push_back(u"for it: "_s + most->key);
    if (least != offer.criteria.end() && least->part < 0)
        why.push_back(u"against it: "_s + least->key);
    return why.isEmpty() ? u"like the others"_s : why.join(u", ");
}

QString summary(const api::OfferList &list)
{
    QStringList lines;
    for (const api::LeftOut &one : list.leftOut)
        lines.push_back(u"left out: %1 (%2)"_s.arg(one.count).arg(one.reason));
    for (const api::MarketSource &source : list.sources) {
        const QString where = source.url.isEmpty() ? u"the chain's broadcasts"_s : source.url;
        const QString what = source.reason.isEmpty() ? u"%1 orders"_s.arg(source.orders) : source.reason;
        lines.push_back(where + u": "_s + what + (source.isPartial ? u", there is more"_s : QString()));
    }
    return lines.join(u'\n');
}

QString listText(const api::OfferList &list)
{
    QStringList lines;
    for (const api::MarketOffer &offer : list.offers)
        lines.push_back(offerLine(offer));
    if (lines.isEmpty())
        lines.push_back(list.appOrders == 0 ? u"nobody offers this app now"_s : u"no pool offers to run it now"_s);
    return lines.join(u'\n') + u'\n' + summary(list);
}

Result<std::optional<Nrlc>> limitOf(const WalletOptions &options)
{
    if (!options.has(u"max-price"_s))
        return std::optional<Nrlc>();
    return parseRlc(options.value(u"max-price"_s)).transform([](Nrlc price) { return std::optional(price); }).during(u"--max-price");
}

} // namespace

const QStringList &offerOptions()
{
    static const QStringList options{u"dataset"_s, u"trust"_s, u"volume"_s, u"category"_s, u"preset"_s, u"pool"_s, u"max-price"_s};
    return options;
}

Result<OfferWords> offerWordsOf(const WalletOptions &options)
{
    if (options.words().size() != 1)
        return usageError(u"one APP: an address, or its name in a catalog"_s);
    const auto trust = options.number(u"trust"_s, 0);
    const auto volume = options.number(u"volume"_s, 1);
    const auto category = options.number(u"category"_s, 0);
    const auto pool = options.has(u"pool"_s) ? evm::parseAddress(options.value(u"pool"_s)).during(u"--pool") : Result<Address>(Address());
    const auto limit = limitOf(options);
    for (const auto *number : {&trust, &volume, &category}) {
        if (!*number)
            return number->error();
    }
    if (!pool || !limit)
        return pool ? limit.error() : pool.error();
    OfferWords words{.app = options.words().front(), .dataset = options.value(u"dataset"_s),
                     .request = {.pool = *pool, .trust = *trust, .volume = *volume, .mostPrice = *limit, .preset = options.value(u"preset"_s)}};
    if (options.has(u"category"_s))
        words.request.category = *category;
    return words;
}

api::Answer<api::OfferList> findOffers(const Session &session, const OfferWords &words)
{
    const auto app = addressOf(session, words.app, u"app"_s);
    const auto dataset = addressOf(session, words.dataset, u"dataset"_s);
    return base::allOf(app, dataset).apply(&session.core, [&market = session.core.market(), request = words.request](const Address &ofApp, const Address &ofDataset) {
        api::OffersRequest full = request;
        full.app = ofApp;
        full.dataset = ofDataset;
        return market.offers(full);
    });
}

Result<api::MarketOffer> bestOf(const api::OfferList &list)
{
    if (!list.offers.empty() && list.offers.front().reason.isEmpty())
        return list.offers.front();
    QStringList why;
    for (const api::MarketOffer &offer : list.offers) {
        if (why.size() < mostReasons)
            why.push_back(poolOf(offer) + u": "_s + offer.reason + u' ' + offer.detail);
    }
    if (why.isEmpty())
        why.push_back(list.appOrders == 0 ? u"nobody offers this app now"_s : u"no pool offers to run it now"_s);
    return fail(Code::NotFound, "cli.no_offer"_reason, why.join(u'\n') + u'\n' + summary(list));
}

QString offerLine(const api::MarketOffer &offer)
{
    const QString what = u"%1  %2 RLC (app %3, pool %4%5), at most %6 s, trust %7 with %8 computers, %9 tasks left"_s
        .arg(poolOf(offer), formatRlc(offer.price), formatRlc(offer.app.price), formatRlc(offer.pool.price),
             offer.dataset ? u", dataset "_s + formatRlc(offer.dataset->price) : QString())
        .arg(offer.categorySeconds).arg(offer.trust).arg(offer.computers).arg(offer.open);
    if (!offer.reason.isEmpty())
        return u"  -  "_s + what + u"\n     not to be had: "_s + offer.reason + u' ' + offer.detail;
    return QString::number(offer.place).rightJustified(3) + u"  "_s + what + u"\n     "_s + whyOf(offer);
}

void listOffers(const Session &session)
{
    const auto options = WalletOptions::parse(session, offerOptions());
    const auto words = options ? offerWordsOf(**options) : Result<OfferWords>(options.error());
    if (!words)
        return refuse(session, words.error());
    answer<api::OfferList>(session, findOffers(session, *words), &listText);
}

void listMarkets(const Session &session)
{
    answer<api::MarketSourceList>(session, session.core.market().sources({}), [](const api::MarketSourceList &list) {
        return summary({.sources = list.sources});
    });
}

void addMarket(const Session &session)
{
    answer<api::MarketSourceList>(session, session.core.market().addServer({session.arguments.value(0)}), [](const api::MarketSourceList &list) {
        return summary({.sources = list.sources});
    });
}

void removeMarket(const Session &session)
{
    answer<api::MarketSourceList>(session, session.core.market().removeServer({session.arguments.value(0)}), [](const api::MarketSourceList &list) {
        return summary({.sources = list.sources});
    });
}

} // namespace fallow::cli
