#include "ui/session/payment_controller.h"

#include "ui/format/address.h"
#include "ui/format/money.h"
#include "ui/format/quantity.h"
#include "ui/format/reasons.h"

namespace fallow::ui
{

using api::PaymentKind;
using base::Result;

PaymentController::PaymentController(
    CoreState &core, const base::Clock &clock, Clipboard &clipboard, const QLocale &locale)
    : m_core(core), m_clock(clock), m_clipboard(clipboard), m_locale(locale)
{
    connect(this, &Asking::busyChanged, this, &PaymentController::changed);
}

bool PaymentController::isSend() const
{
    return m_request.kind == PaymentKind::SendRlc || m_request.kind == PaymentKind::SendCoin;
}

bool PaymentController::needsForm() const
{
    return isSend() || m_request.kind == PaymentKind::Deposit
        || m_request.kind == PaymentKind::Withdraw;
}

void PaymentController::begin(Kind kind, const QString &subject)
{
    close();
    m_isOpen = true;
    m_request.kind = static_cast<PaymentKind>(kind);
    if (m_request.kind == PaymentKind::Claim)
        m_request.task = base::TaskId::fromHex(subject).value_or({});
    else if (isSend())
        setPayee(subject);
    else
        m_request.transaction = subject;
    Q_EMIT changed();
    if (!needsForm())
        prepare();
}

void PaymentController::beginFromLink(const QString &payee, const QString &amount, bool coin)
{
    begin(coin ? SendCoin : SendRlc, payee);
    m_isFromLink = true;
    setAmount(amount);
    Q_EMIT changed();
    Q_EMIT linked();
}

void PaymentController::setPayee(const QString &text)
{
    if (m_payee == text)
        return;
    // More than a key's worth of text that is what the clipboard holds was pasted.
    m_pasted = text.trimmed().size() - m_payee.trimmed().size() > 1
        && m_clipboard.text().trimmed() == text.trimmed();
    m_payee = text;
    m_accepted = false;
    m_payeeView = {};
    m_contacts.filter(text.trimmed());
    Q_EMIT changed();
    const int mine = ++m_payeeAsked;
    if (m_payee.trimmed().isEmpty())
        return;
    base::then(this, m_core.core().wallet().checkPayee({m_payee.trimmed()}),
        [this, mine](const Result<api::PayeeReply> &reply) {
            if (mine == m_payeeAsked)
                takePayee(reply);
        });
}

void PaymentController::takePayee(const Result<api::PayeeReply> &reply)
{
    m_payeeView = ui::payeeView(reply);
    if (reply && !reply->amount.isEmpty()) {
        m_request.amount = reply->amount;
        setCoin(reply->isCoin);
    }
    Q_EMIT changed();
}

void PaymentController::setAccepted(bool accepted)
{
    m_accepted = accepted;
    Q_EMIT changed();
}

void PaymentController::setAmount(const QString &text)
{
    if (m_request.amount == text)
        return;
    m_request.amount = text;
    Q_EMIT changed();
}

void PaymentController::setCoin(bool coin)
{
    if (isSend())
        m_request.kind = coin ? PaymentKind::SendCoin : PaymentKind::SendRlc;
    Q_EMIT changed();
}

QString PaymentController::amountProblem() const
{
    const QString text = m_request.amount;
    if (text.isEmpty() || text == QStringLiteral("max"))
        return {};
    if (isCoin()) {
        const auto coin = typedCoin(text);
        return coin ? QString() : reasonLine(coin.error().reason.key());
    }
    const auto rlc = typedRlc(text);
    return rlc ? QString() : reasonLine(rlc.error().reason.key());
}

void PaymentController::setMaxFee(const QString &text)
{
    m_maxFee = text;
    Q_EMIT changed();
}

void PaymentController::setTip(const QString &text)
{
    m_tip = text;
    Q_EMIT changed();
}

bool PaymentController::canPrepare() const
{
    if (isBusy())
        return false;
    const bool payeeGood =
        !isSend() || (m_payeeView.good && (m_payeeView.looksLike.isEmpty() || m_accepted));
    const bool amountGood =
        !needsForm() || (!m_request.amount.isEmpty() && amountProblem().isEmpty());
    return payeeGood && amountGood;
}

Result<api::PreparePaymentRequest> PaymentController::request() const
{
    api::PreparePaymentRequest request = m_request;
    request.to = isSend() ? m_payeeView.address : QString();
    if (request.fee != api::FeeLevel::Custom)
        return request;
    const auto maxFee = typedGwei(m_maxFee);
    const auto tip = typedGwei(m_tip.isEmpty() ? QStringLiteral("0") : m_tip);
    if (!maxFee)
        return maxFee.error();
    if (!tip)
        return tip.error();
    request.maxFeePerGas = *maxFee;
    request.priorityFeePerGas = *tip;
    return request;
}

void PaymentController::prepare()
{
    const auto wanted = request();
    if (!wanted)
        return fail(wanted.error());
    ask<api::PreparedPayment>(m_core.core().wallet().preparePayment(*wanted),
        [this](const api::PreparedPayment &payment) {
            m_prepared = payment;
            m_review = reviewView(payment, m_locale);
            m_clipboardWarning.clear();
            m_step = Review;
            Q_EMIT changed();
        });
}

void PaymentController::chooseFee(Fee fee)
{
    m_request.fee = static_cast<api::FeeLevel>(fee);
    if (fee == Custom && m_maxFee.isEmpty()) {
        // What the last review had is where a person starts from.
        for (const api::FeeQuote &quote : m_prepared.fees) {
            if (quote.level != m_prepared.fee)
                continue;
            m_maxFee = gweiText(quote.maxFeePerGas, QLocale::c());
            m_tip = gweiText(quote.priorityFeePerGas, QLocale::c());
        }
    }
    Q_EMIT changed();
    if (m_step == Review && fee != Custom)
        prepare();
}

void PaymentController::back()
{
    drop();
    setError({});
    m_step = Form;
    m_prepared = {};
    m_review = {};
    m_clipboardWarning.clear();
    Q_EMIT changed();
}

bool PaymentController::isExpired() const
{
    return m_step == Review && m_prepared.validUntil.isValid()
        && m_prepared.validUntil <= m_clock.now();
}

QString PaymentController::countdown() const
{
    if (m_step != Review || !m_prepared.validUntil.isValid())
        return {};
    if (isExpired())
        return tr("This preview has expired.");
    const auto left = std::chrono::milliseconds(m_clock.now().msecsTo(m_prepared.validUntil));
    //: How long what is shown can be confirmed
    return tr("Valid for %1").arg(durationText(left, m_locale));
}

void PaymentController::confirm()
{
    if (m_step != Review || isBusy() || isExpired())
        return;
    if (m_pasted && m_clipboardWarning.isEmpty()
        && m_clipboard.text().trimmed() != m_payee.trimmed()) {
        m_clipboardWarning = tr("The clipboard does not hold the payee you pasted any more. If you "
                                "did not copy anything "
                                "since, a program may be swapping addresses: compare the payee "
                                "with where it came from.");
        Q_EMIT changed();
        return;
    }
    ask<api::SentPayment>(m_core.core().wallet().confirmPayment({m_prepared.token}),
        [this](const api::SentPayment &sent) {
            m_transaction = sent.transaction;
            m_step = Sent;
            Q_EMIT changed();
        });
}

void PaymentController::close()
{
    back();
    ++m_payeeAsked;
    m_isOpen = false;
    m_isFromLink = false;
    m_request = {};
    m_payee.clear();
    m_pasted = false;
    m_payeeView = {};
    m_accepted = false;
    m_maxFee.clear();
    m_tip.clear();
    m_transaction.clear();
    m_contacts.filter({});
    Q_EMIT changed();
}

void PaymentController::setContacts(const std::vector<model::Contact> &contacts)
{
    m_contacts.reset(contacts);
    for (const model::Contact &contact : contacts) {
        if (fullAddress(contact.address) == m_payeeView.address)
            m_payeeView.isNew = false;
    }
    Q_EMIT changed();
}

} // namespace fallow::ui
