// What a page asks that only the person can answer, one thing at a time.
#include "ui/session/web_request_controller.h"

#include "core/base/future.h"
#include "ui/format/address.h"
#include "ui/format/money.h"
#include "ui/format/reasons.h"

#include <QCoreApplication>

#include <algorithm>

namespace fallow::ui
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Web)
};

QStringList listOf(const std::vector<QString> &texts)
{
    return {texts.begin(), texts.end()};
}

QStringList sentencesOf(const std::vector<QString> &reasons)
{
    QStringList sentences;
    for (const QString &reason : reasons)
        sentences += reasonLine(reason);
    return sentences;
}

QString costText(const api::PreparedPayment &payment, const QLocale &locale)
{
    for (const api::FeeQuote &quote : payment.fees) {
        if (quote.level == payment.fee) {
            //: The highest fee that can be taken, %1 is an amount with its coin
            return Text::tr("The network's fee is at most %1.").arg(coinWithUnit(coinAtMost(quote.atMost, locale), payment.coinName));
        }
    }
    return {};
}

} // namespace

/// `done` hears the answer, unless the page, or what it asked, is gone by then.
template <typename T, typename F> void WebRequestController::whileTurn(api::Answer<T> reply, F done)
{
    base::then(this, reply, [this, number = m_turn->number, done = std::move(done)](const base::Result<T> &result) {
        if (m_turn && m_turn->number == number)
            done(result);
    });
}

WebRequestController::Asked WebRequestController::mayAskPerson(const PageRequest &request)
{
    if (m_turn)
        return ProviderError{alreadyPending, u"something of this page waits for its person already"_s};
    auto &refusals = m_refusals[m_origin];
    const QDateTime now = m_clock.now();
    std::erase_if(refusals, [&](const QDateTime &at) { return at.secsTo(now) >= refusalSeconds; });
    if (refusals.size() >= mostRefusals)
        return ProviderError{limitExceeded, u"refused too often: wait a minute"_s};
    if (!account())
        return ProviderError{unauthorized, u"there is no account in Fallow yet"_s};
    const bool signs = request.asks == PageAsks::SignMessage || request.asks == PageAsks::SignTypedData || request.asks == PageAsks::SendTransaction;
    if (!signs)
        return std::nullopt;
    if (!isConnected())
        return ProviderError{unauthorized, u"ask for eth_requestAccounts first"_s};
    if (request.account != account()->address)
        return ProviderError{unauthorized, u"that account was not granted to this page"_s};
    return std::nullopt;
}

void WebRequestController::begin(qint64 call, const PageRequest &request)
{
    if (const auto no = mayAskPerson(request)) {
        if (!account())
            Q_EMIT trouble(tr("This page wants to know your account, and you have none yet. Make a wallet first."));
        return refuse(call, *no);
    }
    m_turn = Turn{call, ++m_turns, m_origin, request};
    switch (request.asks) {
    case PageAsks::SignMessage:
    case PageAsks::SignTypedData:
        return askToSign();
    case PageAsks::SendTransaction:
        return askToSend();
    case PageAsks::SwitchChain:
        return askToSwitch();
    default: // the two that ask for accounts
        return askToConnect();
    }
}

void WebRequestController::show(WebConsentController::Question question, std::function<void()> agreed)
{
    question.origin = m_turn->origin;
    question.account = fullAddress(account()->address);
    question.network = m_core.status()->network.name;
    question.agreed = std::move(agreed);
    question.refused = [this] {
        m_refusals[m_turn->origin].push_back(m_clock.now());
        endWith(ProviderError{userRejected, u"the person refused"_s});
    };
    m_consent.ask(std::move(question));
}

void WebRequestController::askToConnect()
{
    WebConsentController::Question question{.kind = WebConsentController::Connect, .headline = tr("Show it your account?")};
    question.effects = {tr("The site learns your address, and with it what it holds and did: that is public."),
        tr("It may ask you to sign. Each time you see what it means, and decide."),
        tr("It cannot move anything by itself. You can disconnect it at any time.")};
    if (account()->origin == model::AccountOrigin::Watched)
        question.effects += tr("This account is only watched: nothing can be signed with it here.");
    const base::Address own = account()->address;
    show(std::move(question), [this, own] {
        whileTurn<model::WebGrants>(m_core.core().web().allow({m_turn->origin, {own}}), [this](const base::Result<model::WebGrants> &done) {
            if (!done)
                return failOrStay(done.error());
            m_grants = *done;
            end(m_turn->request.asks == PageAsks::RequestPermissions ? permissions() : accounts());
            Q_EMIT changed();
        });
    });
}

void WebRequestController::askToSign()
{
    const PageRequest &request = m_turn->request;
    const bool isText = request.asks == PageAsks::SignMessage;
    const api::PrepareSignatureRequest wanted{.message = request.message, .typedData = request.typedData, .origin = m_turn->origin};
    whileTurn<api::PreparedSignature>(m_core.core().wallet().prepareSignature(wanted), [this, isText](const base::Result<api::PreparedSignature> &prepared) {
        if (!prepared)
            return endWith(prepared.error());
        if (prepared->account != m_turn->request.account)
            return endWith(ProviderError{unauthorized, u"another account is in use now"_s});
        WebConsentController::Question question{.kind = isText ? WebConsentController::Message : WebConsentController::TypedData, .headline = prepared->headline,
            .effects = listOf(prepared->effects), .warnings = sentencesOf(prepared->warnings)};
        show(std::move(question), [this, token = prepared->token] {
            whileTurn<api::SignatureReply>(m_core.core().wallet().confirmSignature({token}), [this](const base::Result<api::SignatureReply> &reply) {
                if (!reply)
                    return failOrStay(reply.error());
                if (reply->account != m_turn->request.account)
                    return endWith(ProviderError{internalError, u"another account signed"_s});
                end(reply->signature);
            });
        });
    });
}

void WebRequestController::askToSend()
{
    const PageRequest &request = m_turn->request;
    const api::PreparePaymentRequest wanted{.kind = api::PaymentKind::Call, .to = request.to, .amount = base::formatCoin(request.value),
        .data = request.data, .origin = m_turn->origin};
    whileTurn<api::PreparedPayment>(m_core.core().wallet().preparePayment(wanted), [this](const base::Result<api::PreparedPayment> &prepared) {
        if (!prepared)
            return endWith(prepared.error());
        if (prepared->from != m_turn->request.account)
            return endWith(ProviderError{unauthorized, u"another account is in use now"_s});
        WebConsentController::Question question{.kind = WebConsentController::Transaction, .headline = prepared->headline, .effects = listOf(prepared->effects),
            .warnings = sentencesOf(prepared->warnings), .cost = costText(*prepared, m_locale)};
        show(std::move(question), [this, token = prepared->token] {
            whileTurn<api::SentPayment>(m_core.core().wallet().confirmPayment({token}), [this](const base::Result<api::SentPayment> &sent) {
                sent ? end(sent->transaction) : failOrStay(sent.error());
            });
        });
    });
}

void WebRequestController::askToSwitch()
{
    whileTurn<api::NetworkList>(m_core.core().networks().list({}), [this](const base::Result<api::NetworkList> &list) {
        if (!list)
            return endWith(list.error());
        const auto known = std::find_if(list->networks.begin(), list->networks.end(), [this](const api::Network &one) { return one.chainId == m_turn->request.chain; });
        if (known != list->networks.end())
            return offerNetwork(*known);
        Q_EMIT trouble(tr("%1 wants the network of chain %2, which Fallow does not know. Networks are added in the wallet, under Networks.")
                           .arg(m_origin).arg(m_turn->request.chain));
        endWith(ProviderError{unknownChain, u"Fallow does not know this chain"_s});
    });
}

void WebRequestController::offerNetwork(const api::Network &network)
{
    WebConsentController::Question question{.kind = WebConsentController::Network};
    //: %1 is a network's name
    question.headline = tr("Use %1?").arg(network.name);
    question.effects = {tr("Fallow itself changes to this network, not only this page."),
        network.isRealMoney ? tr("Money on it is real.") : tr("It is for practice: its money is worth nothing.")};
    if (m_core.status()->pool)
        question.warnings = {tr("This computer leaves its pool and earns nothing until it joins one there.")};
    show(std::move(question), [this, name = network.name] {
        whileTurn<api::NetworkList>(m_core.core().networks().use({name}), [this](const base::Result<api::NetworkList> &used) {
            used ? end(QJsonValue::Null) : failOrStay(used.error());
        });
    });
}

void WebRequestController::end(const QJsonValue &result)
{
    const qint64 call = m_turn->call;
    dropTurn();
    answer(call, result);
}

void WebRequestController::endWith(const ProviderError &error)
{
    const qint64 call = m_turn->call;
    dropTurn();
    refuse(call, error);
}

void WebRequestController::endWith(const base::Error &error)
{
    Q_EMIT trouble(reasonLine(error.reason.key()));
    endWith(pageErrorOf(error));
}

/// A locked wallet can be unlocked, and then agreed again; what else failed is over.
void WebRequestController::failOrStay(const base::Error &error)
{
    if (error.reason.key() == u"wallet.locked" || error.reason.key() == u"network.task_under_way" || error.reason.key() == u"settings.unwritable")
        return m_consent.failed(reasonLine(error.reason.key()));
    endWith(error);
}

void WebRequestController::dropTurn()
{
    m_turn.reset();
    m_consent.drop();
}

} // namespace fallow::ui
