#pragma once

#include "core/model/catalog.h"
#include "ui/format/phase.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// Entries of the catalogs, as far as they were read: the view asks for more when it nears their end. Keeps of
/// an entry what a card shows. GUI thread.
class MarketListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        SummaryRole,
        InitialsRole,
        HueRole, ///< stays with the address
        StandingRole, ///< a word or two
        ToneRole, ///< Chip.Tone
        PriceRole, ///< empty: no offer is known
        UnitRole,
        SpokenRole, ///< all of it, for a screen reader
    };
    Q_ENUM(Role)

    /// One entry, in words.
    struct Row {
        QString catalog; ///< id
        base::Address address;
        QString name;
        QString summary;
        QString standing;
        Tone tone = Tone::Neutral;
        QString price;
        QString unit;
    };

    explicit MarketListModel(const QLocale &locale) : m_locale(locale) { }

    int count() const { return rowCount(); }
    /// A first page.
    void reset(const std::vector<model::CatalogEntry> &entries, bool hasMore);
    void append(const std::vector<model::CatalogEntry> &entries, bool hasMore);
    /// Null: there is no such row.
    const Row *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void countChanged();
    void moreWanted(); ///< once for each page

private:
    Row rowOf(const model::CatalogEntry &entry) const;

    QLocale m_locale;
    std::vector<Row> m_rows;
    bool m_hasMore = false; ///< and nobody was asked for it yet
};

} // namespace fallow::ui
