#pragma once

#include "core/api/wallet.h"
#include "core/service/network.h"
#include "core/service/owner_side.h"
#include "core/service/wallet/contacts.h"
#include "core/service/wallet/money.h"

namespace fallow::service {

/// What the owner's key signs: payments, messages and typed data, all explained first. Exists as
/// long as the owner's side, which it borrows with all else it is given.
class PaymentDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ChainReader &reader;
        OwnerSide &owner;
        chain::TxQueue *worker = nullptr; ///< of the worker key; none: nothing to sweep from
        WalletContacts &contacts;
        const base::Clock &clock;
    };
    struct Options {
        Network network;
        base::Address rlc; ///< zero: native
    };
    /// What the core knows; asked each time.
    struct Ports {
        std::function<std::vector<base::Address>()> own;
        std::function<base::Result<base::Done>(const base::Address &payee)> mayPayOut;
        std::function<base::Result<base::Done>(const QString &origin)> mayAsk; ///< of a web page
    };
    PaymentDesk(const Parts &parts, const Options &options, Ports ports);

    base::Result<api::PayeeReply> checkPayee(const QString &text);
    /// Reasons: those of WalletMoney::prepare, `network.read_only`.
    api::Answer<api::PreparedPayment> prepare(const api::PreparePaymentRequest &request);
    api::Answer<api::SentPayment> confirm(const QString &token);
    /// Reasons: `wallet.bad_message`, `web.not_granted`, those of explainTypedData.
    base::Result<api::PreparedSignature> prepareSignature(const api::PrepareSignatureRequest &request);
    /// Works once, and for ten minutes; a locked wallet does not use it up. Reasons:
    /// `wallet.unknown_token`, `wallet.locked`, `web.not_granted`.
    base::Result<api::SignatureReply> confirmSignature(const QString &token);

private:
    struct ToSign {
        std::optional<QByteArray> message; ///< none: `typed`
        wallet::TypedRequest typed;
        QString origin; ///< of the page that asked; empty: none did
        QDateTime validUntil;
    };
    base::Result<base::Done> mayAsk(const QString &origin) const;
    poco::ChainFacts facts() const;
    wallet::PayeeFacts payees() const;
    void readRegistries();
    base::Result<api::PreparedSignature> keep(ToSign toSign, const poco::Explanation &explanation);

    Parts m_parts;
    Options m_options;
    Ports m_ports;
    base::Address m_apps;
    base::Address m_datasets;
    base::Address m_pools;
    WalletMoney m_money;
    struct Payee {
        base::Address address;
        QDateTime validUntil;
    };
    std::map<QString, Payee> m_payees; ///< by the token of a payment to them
    std::map<QString, ToSign> m_toSign; ///< by one-use token
};

/// What the contract says of an address somebody typed. Reasons: those of wallet::checkPayee.
base::Result<api::PayeeReply> payeeReply(const QString &address, const wallet::PayeeFacts &facts);

} // namespace fallow::service
