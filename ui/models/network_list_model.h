#pragma once

#include "core/api/network_messages.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// The networks there are, as the core lists them: presets first. GUI thread.
class NetworkListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        DetailRole, ///< its number and whether its money is worth something
        ChipRole, ///< "In use", "Practice" … or empty
        ToneRole, ///< Chip.Tone
        FactsRole, ///< one line each: servers, contract, coin, how long until payments are final
        MoneyRole, ///< "Real money" or "Practice: no real money"
        RealRole,
        InUseRole,
        RemovableRole, ///< the person added it, and it is not in use
        ReadOnlyRole, ///< nothing can be sent there
        SpokenRole, ///< all of it, for a screen reader
    };
    Q_ENUM(Role)

    explicit NetworkListModel(const QLocale &locale) : m_locale(locale) { }

    int count() const { return rowCount(); }
    void reset(std::vector<api::Network> networks);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QString detailOf(const api::Network &network) const;
    QStringList factsOf(const api::Network &network) const;

    QLocale m_locale;
    std::vector<api::Network> m_networks;
};

} // namespace fallow::ui
