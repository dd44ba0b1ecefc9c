#pragma once

#include "core/base/clock.h"
#include "ui/models/contact_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/clipboard.h"
#include "ui/session/core_state.h"
#include "ui/session/wallet_views.h"

namespace fallow::ui
{

/// One movement of money from the form to the hash: form, review, sent. GUI thread. Nothing is sent
/// that was not shown decoded by the core; the amount goes to the core as it was typed.
class PaymentController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString payee READ payee WRITE setPayee NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::PayeeView payeeView READ payeeView NOTIFY changed FINAL)
    Q_PROPERTY(bool accepted READ isAccepted WRITE setAccepted NOTIFY changed FINAL)
    Q_PROPERTY(QString amount READ amount WRITE setAmount NOTIFY changed FINAL)
    Q_PROPERTY(QString amountProblem READ amountProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool coin READ isCoin WRITE setCoin NOTIFY changed FINAL)
    Q_PROPERTY(Fee fee READ fee NOTIFY changed FINAL)
    Q_PROPERTY(QString maxFee READ maxFee WRITE setMaxFee NOTIFY changed FINAL)
    Q_PROPERTY(QString tip READ tip WRITE setTip NOTIFY changed FINAL)
    Q_PROPERTY(bool canPrepare READ canPrepare NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::ReviewView review READ review NOTIFY changed FINAL)
    Q_PROPERTY(QString countdown READ countdown NOTIFY changed FINAL)
    Q_PROPERTY(bool expired READ isExpired NOTIFY changed FINAL)
    Q_PROPERTY(bool fromLink READ isFromLink NOTIFY changed FINAL)
    Q_PROPERTY(QString clipboardWarning READ clipboardWarning NOTIFY changed FINAL)
    Q_PROPERTY(QString transaction READ transaction NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::ContactListModel *contacts READ contacts CONSTANT FINAL)

public:
    /// The values are api::PaymentKind's and api::FeeLevel's.
    enum Kind { SendRlc, SendCoin, Deposit, Withdraw, Claim, Sweep, SpeedUp, Cancel };
    Q_ENUM(Kind)
    enum Fee { Slow, Normal, Fast, Custom };
    Q_ENUM(Fee)
    enum Step { Form, Review, Sent };
    Q_ENUM(Step)

    PaymentController(
        CoreState &core, const base::Clock &clock, Clipboard &clipboard, const QLocale &locale);

    Kind kind() const { return static_cast<Kind>(m_request.kind); }
    Step step() const { return m_step; }
    const QString &payee() const { return m_payee; }
    void setPayee(const QString &text);
    const ui::PayeeView &payeeView() const { return m_payeeView; }
    bool isAccepted() const { return m_accepted; } ///< the look-alike was ticked
    void setAccepted(bool accepted);
    const QString &amount() const { return m_request.amount; }
    void setAmount(const QString &text);
    QString amountProblem() const;
    bool isCoin() const { return m_request.kind == api::PaymentKind::SendCoin; }
    void setCoin(bool coin);
    Fee fee() const { return static_cast<Fee>(m_request.fee); }
    const QString &maxFee() const { return m_maxFee; } ///< gwei
    void setMaxFee(const QString &text);
    const QString &tip() const { return m_tip; } ///< gwei
    void setTip(const QString &text);
    bool canPrepare() const;
    const ui::ReviewView &review() const { return m_review; }
    QString countdown() const;
    bool isExpired() const;
    const QString &clipboardWarning() const { return m_clipboardWarning; }
    const QString &transaction() const { return m_transaction; }
    ContactListModel *contacts() { return &m_contacts; }
    bool isFromLink() const { return m_isFromLink; } ///< who made the link chose payee and amount
    /// Somebody is at it; a form that a link filled and nobody reviewed may give way to another link.
    bool isUnderWay() const { return m_isOpen && !(m_isFromLink && m_step == Form && !isBusy()); }

    /// A form, or for what needs no form the review at once. `subject`: the payee of a send, the
    /// task of a claim, the transaction to speed up or to cancel.
    Q_INVOKABLE void begin(fallow::ui::PaymentController::Kind kind, const QString &subject = {});
    /// Fills the form and stops there: `linked` asks for its dialog.
    void beginFromLink(const QString &payee, const QString &amount, bool coin);
    Q_INVOKABLE void max() { setAmount(QStringLiteral("max")); }
    /// Another fee; a shown review is prepared anew.
    Q_INVOKABLE void chooseFee(fallow::ui::PaymentController::Fee fee);
    Q_INVOKABLE void prepare();
    Q_INVOKABLE void back();
    /// Sends. A payee that was pasted is compared with the clipboard first; a difference is shown
    /// and the next call sends.
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void close();

    void setContacts(const std::vector<model::Contact> &contacts);
    void tick() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    void linked();

private:
    bool needsForm() const;
    bool isSend() const;
    void takePayee(const base::Result<api::PayeeReply> &reply);
    base::Result<api::PreparePaymentRequest> request() const;

    CoreState &m_core;
    const base::Clock &m_clock;
    Clipboard &m_clipboard;
    QLocale m_locale;
    ContactListModel m_contacts;
    api::PreparePaymentRequest m_request;
    Step m_step = Form;
    bool m_isOpen = false;
    bool m_isFromLink = false;
    QString m_payee;
    int m_payeeAsked = 0;
    bool m_pasted = false;
    ui::PayeeView m_payeeView;
    bool m_accepted = false;
    QString m_maxFee;
    QString m_tip;
    api::PreparedPayment m_prepared;
    ui::ReviewView m_review;
    QString m_clipboardWarning;
    QString m_transaction;
};

} // namespace fallow::ui
