#pragma once

#include "core/api/market_messages.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// Offers of a run as the core ranked them: those that can be had, then the others with the reason. GUI thread.
class OfferListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        PoolRole,
        WhyRole,
        PriceRole, ///< of one task, with the unit
        TimeRole,
        TrustRole,
        BestRole,
        FitsRole,
        ChosenRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    explicit OfferListModel(const QLocale &locale) : m_locale(locale) { }

    int count() const { return rowCount(); }
    /// With the one that the person chose before; empty: none.
    void set(std::vector<api::MarketOffer> offers, const QString &chosen);
    /// By the hash of the pool's order; the first that fits where there is none of that.
    void choose(const QString &key);
    const api::MarketOffer *chosen() const; ///< null: none can be had

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QLocale m_locale;
    std::vector<api::MarketOffer> m_offers;
    QString m_chosen; ///< empty: none
};

} // namespace fallow::ui
