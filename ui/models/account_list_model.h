#pragma once

#include "core/model/wallet.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// The accounts of the wallet: the one in use first, the worker's key last. GUI thread.
class AccountListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        AddressRole, ///< whole, with checksum
        ShortRole,
        WhatRole, ///< what the account is for and where its key is, one sentence
        ChipRole, ///< "In use", "Worker", "Watched only" … or empty
        ToneRole, ///< Chip.Tone
        OwnerRole, ///< pays and is paid
        WorkerRole, ///< the hot key
        UsableRole, ///< may become the one that pays and is paid
        ExportableRole, ///< its key is in the vault
        SpokenRole, ///< all of it, for a screen reader
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int count() const { return rowCount(); }
    void reset(std::vector<model::WalletAccount> accounts);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<model::WalletAccount> m_accounts;
};

} // namespace fallow::ui
