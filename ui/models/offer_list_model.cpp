#include "ui/models/offer_list_model.h"

#include "ui/format/money.h"
#include "ui/format/offer_words.h"

#include <algorithm>

namespace fallow::ui
{

using api::MarketOffer;

namespace
{

QString keyOf(const MarketOffer &offer)
{
    return offer.pool.hash.toString();
}

} // namespace

void OfferListModel::set(std::vector<MarketOffer> offers, const QString &chosen)
{
    const bool isOther = offers.size() != m_offers.size();
    beginResetModel();
    m_offers = std::move(offers);
    m_chosen.clear();
    endResetModel();
    if (isOther)
        Q_EMIT countChanged();
    choose(chosen);
}

void OfferListModel::choose(const QString &key)
{
    const auto fits = [](const MarketOffer &offer) { return offer.reason.isEmpty(); };
    const auto named = std::find_if(m_offers.begin(), m_offers.end(), [&](const MarketOffer &offer) { return fits(offer) && keyOf(offer) == key; });
    const auto best = std::find_if(m_offers.begin(), m_offers.end(), fits);
    const auto now = named != m_offers.end() ? named : best;
    const QString chosen = now == m_offers.end() ? QString() : keyOf(*now);
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    if (!m_offers.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole});
}

const MarketOffer *OfferListModel::chosen() const
{
    const auto found = std::find_if(m_offers.begin(), m_offers.end(), [this](const MarketOffer &offer) { return keyOf(offer) == m_chosen; });
    return found == m_offers.end() ? nullptr : &*found;
}

int OfferListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

QVariant OfferListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MarketOffer &offer = m_offers[static_cast<size_t>(index.row())];
    switch (role) {
    case KeyRole: return keyOf(offer);
    case Qt::DisplayRole:
    case PoolRole: return offerPool(offer);
    case WhyRole: return offerWhy(offer);
    case PriceRole: return rlcWithUnit(offer.price, m_locale);
    case TimeRole: return offerTime(offer, m_locale);
    case TrustRole: return offerTrust(offer, m_locale);
    case BestRole: return offer.place == 1;
    case FitsRole: return offer.reason.isEmpty();
    case ChosenRole: return keyOf(offer) == m_chosen;
    case SpokenRole: {
        QStringList parts{offerPool(offer), rlcWithUnit(offer.price, m_locale), offerTime(offer, m_locale), offerWhy(offer)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    default: return {}; // roles are an open set of integers
    }
}

QHash<int, QByteArray> OfferListModel::roleNames() const
{
    return {{KeyRole, "key"}, {PoolRole, "pool"}, {WhyRole, "why"}, {PriceRole, "price"}, {TimeRole, "time"}, {TrustRole, "trust"},
        {BestRole, "best"}, {FitsRole, "fits"}, {ChosenRole, "chosen"}, {SpokenRole, "spoken"}};
}

} // namespace fallow::ui
