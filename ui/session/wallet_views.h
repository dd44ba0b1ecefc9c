#pragma once

#include "core/api/payment_messages.h"
#include "core/api/wallet_messages.h"
#include "core/model/balance.h"
#include "core/model/wallet.h"

#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// Who pays and is paid. Source: WalletState.accounts, WalletState.backup.
struct AccountView {
    Q_GADGET
    QML_VALUE_TYPE(accountView)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString shortForm MEMBER shortForm)
    Q_PROPERTY(bool canSign MEMBER canSign)
    Q_PROPERTY(QString chip MEMBER chip)
    Q_PROPERTY(int chipTone MEMBER chipTone)
    Q_PROPERTY(bool backupMissing MEMBER backupMissing)

public:
    QString label;
    QString address; ///< whole, with checksum; empty: no account
    QString shortForm;
    bool canSign = false; ///< its key is on this computer
    QString chip; ///< how far the backup is, or that it is only watched
    int chipTone = 0; ///< Chip.Tone
    bool backupMissing = false;
    friend bool operator==(const AccountView &, const AccountView &) = default;
};

/// The three figures. Source: wallet.balance of the owner, wallet.stakes for the number of tasks.
struct MoneyView {
    Q_GADGET
    QML_VALUE_TYPE(moneyView)
    Q_PROPERTY(bool known MEMBER known)
    Q_PROPERTY(QString rlc MEMBER rlc)
    Q_PROPERTY(QString contract MEMBER contract)
    Q_PROPERTY(QString contractNote MEMBER contractNote)
    Q_PROPERTY(QString coin MEMBER coin)
    Q_PROPERTY(QString coinTitle MEMBER coinTitle)
    Q_PROPERTY(QString coinExact MEMBER coinExact)
    Q_PROPERTY(QString coinName MEMBER coinName)
    Q_PROPERTY(QString free MEMBER free)

public:
    bool known = false; ///< false: the core has not said yet, nothing is shown
    QString rlc;
    QString contract; ///< free and locked stake together
    QString contractNote; ///< how much of it is free, how much is staked and on how many tasks
    QString coin; ///< at a glance
    QString coinTitle; ///< "ETH for fees"
    QString coinExact; ///< with unit
    QString coinName;
    QString free; ///< with unit: what can be withdrawn
    friend bool operator==(const MoneyView &, const MoneyView &) = default;
};

/// What is known of the payee typed. Source: wallet.check_payee.
struct PayeeView {
    Q_GADGET
    QML_VALUE_TYPE(payeeView)
    Q_PROPERTY(bool good MEMBER good)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString problem MEMBER problem)
    Q_PROPERTY(QString looksLike MEMBER looksLike)
    Q_PROPERTY(bool isNew MEMBER isNew)

public:
    bool good = false;
    QString address; ///< whole, with checksum
    QString note; ///< its name, or that it is new
    QString problem; ///< why it cannot be paid
    QString looksLike; ///< the known address it could be mistaken for; empty: none
    bool isNew = false;
    friend bool operator==(const PayeeView &, const PayeeView &) = default;
};

/// What confirming would do. Source: payments.prepare.
struct ReviewView {
    Q_GADGET
    QML_VALUE_TYPE(reviewView)
    Q_PROPERTY(QString headline MEMBER headline)
    Q_PROPERTY(QStringList effects MEMBER effects)
    Q_PROPERTY(QStringList warnings MEMBER warnings)
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(QStringList fees MEMBER fees)

public:
    QString headline;
    QStringList effects;
    QStringList warnings; ///< sentences
    QString from; ///< whole, with checksum
    QString to;
    QStringList
        fees; ///< at most, with unit, one for each FeeLevel; empty where it cannot be chosen
    friend bool operator==(const ReviewView &, const ReviewView &) = default;
};

AccountView accountView(const model::WalletState &state);
MoneyView moneyView(const model::Balance &balance, const std::vector<model::Stake> &stakes,
    const QString &coinName, const QLocale &locale);
PayeeView payeeView(const base::Result<api::PayeeReply> &reply);
ReviewView reviewView(const api::PreparedPayment &payment, const QLocale &locale);

} // namespace fallow::ui
