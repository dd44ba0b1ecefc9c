#include "ui/models/account_list_model.h"

#include "ui/format/address.h"
#include "ui/format/phase.h"

#include <algorithm>

namespace fallow::ui
{

using model::AccountOrigin;
using model::WalletAccount;

namespace
{

int placeOf(const WalletAccount &account)
{
    return account.isOwner ? 0 : account.isWorker ? 2 : 1;
}

QString nameOf(const WalletAccount &account)
{
    if (!account.label.isEmpty())
        return account.label;
    return account.isWorker ? AccountListModel::tr("Worker") : AccountListModel::tr("Account");
}

QString originOf(const WalletAccount &account)
{
    switch (account.origin) {
    case AccountOrigin::Words:
        return AccountListModel::tr("Made from your words, which bring it back.");
    case AccountOrigin::Imported:
        return AccountListModel::tr("An imported key: your words do not bring it back.");
    case AccountOrigin::Keystore:
        return AccountListModel::tr("A key file beside the wallet.");
    case AccountOrigin::Watched:
        return AccountListModel::tr("Only watched: its key is elsewhere.");
    }
    return {};
}

QString whatOf(const WalletAccount &account)
{
    if (account.isWorker)
        return AccountListModel::tr("Works unattended and can pay nobody but the account in use.");
    return originOf(account);
}

QString chipOf(const WalletAccount &account)
{
    if (account.isOwner)
        //: Of an account: it pays and is paid
        return AccountListModel::tr("In use");
    if (account.isWorker)
        return AccountListModel::tr("Worker");
    if (account.origin == AccountOrigin::Watched)
        return AccountListModel::tr("Watched only");
    return account.origin == AccountOrigin::Imported ? AccountListModel::tr("Imported") : QString();
}

Tone toneOf(const WalletAccount &account)
{
    if (account.isOwner)
        return Tone::Good;
    return account.origin == AccountOrigin::Imported && !account.isWorker ? Tone::Waiting
                                                                          : Tone::Info;
}

bool isExportable(const WalletAccount &account)
{
    return account.origin == AccountOrigin::Words || account.origin == AccountOrigin::Imported;
}

} // namespace

void AccountListModel::reset(std::vector<WalletAccount> accounts)
{
    std::stable_sort(accounts.begin(), accounts.end(),
        [](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); });
    if (m_accounts == accounts)
        return;
    beginResetModel();
    m_accounts = std::move(accounts);
    endResetModel();
    Q_EMIT countChanged();
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WalletAccount &account = m_accounts[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(account);
    case AddressRole:
        return fullAddress(account.address);
    case ShortRole:
        return shortId(fullAddress(account.address));
    case WhatRole:
        return whatOf(account);
    case ChipRole:
        return chipOf(account);
    case ToneRole:
        return static_cast<int>(toneOf(account));
    case OwnerRole:
        return account.isOwner;
    case WorkerRole:
        return account.isWorker;
    case UsableRole:
        return !account.isOwner && !account.isWorker;
    case ExportableRole:
        return isExportable(account);
    case SpokenRole:
        return QStringList{
            nameOf(account), chipOf(account), whatOf(account), fullAddress(account.address)}
            .join(QStringLiteral(". "));
    default: // roles are an open set of integers
        return {};
    }
}

QHash<int, QByteArray> AccountListModel::roleNames() const
{
    return {{NameRole, "name"}, {AddressRole, "address"}, {ShortRole, "shortForm"},
        {WhatRole, "what"}, {ChipRole, "chip"}, {ToneRole, "tone"}, {OwnerRole, "isOwner"},
        {WorkerRole, "isWorker"}, {UsableRole, "usable"}, {ExportableRole, "exportable"},
        {SpokenRole, "spoken"}};
}

} // namespace fallow::ui
