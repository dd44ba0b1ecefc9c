#pragma once

#include "core/base/clock.h"
#include "core/model/wallet.h"
#include "core/model/wallet_entry.h"

#include <QAbstractListModel>
#include <QHash>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// Lines of the wallet's history, newest first, each in words. GUI thread. Owns the values;
/// borrows the clock.
class EntryListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        WhenRole, ///< "today 11:42"
        WhatRole, ///< "Reward · FFmpeg transcode"
        LabelRole, ///< the person's own words; empty: none
        StatusRole, ///< a word of product.md, and what is left of the wait
        StatusWordRole, ///< the word alone
        StatusDetailRole, ///< the sentence behind it
        ToneRole, ///< Chip.Tone
        AmountRole, ///< with sign and unit
        TransactionRole, ///< hash; empty: none
        PendingRole, ///< can be sped up or cancelled
        SpokenRole, ///< the row in one line, for a screen reader
    };
    Q_ENUM(Role)

    EntryListModel(const base::Clock &clock, const QLocale &locale);

    int count() const { return rowCount(); }
    void reset(std::vector<model::WalletEntry> entries);
    void append(const std::vector<model::WalletEntry> &entries);
    /// Replaces the line with the same id, or puts a new one where its time belongs.
    void put(const model::WalletEntry &entry);
    /// How the address book calls the other sides.
    void setContacts(const std::vector<model::Contact> &contacts);
    void setCoinName(const QString &name);
    /// Texts with a time in them are read again.
    void refreshTexts();
    const std::vector<model::WalletEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QVariant text(const model::WalletEntry &entry, Role role) const;
    void touch();

    const base::Clock &m_clock;
    QLocale m_locale;
    QString m_coinName;
    QHash<base::Address, QString> m_names;
    std::vector<model::WalletEntry> m_entries;
};

} // namespace fallow::ui
