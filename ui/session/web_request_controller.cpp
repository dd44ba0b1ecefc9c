#include "ui/session/web_request_controller.h"

#include "core/api/web_origin.h"
#include "core/base/future.h"
#include "ui/format/reasons.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace fallow::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostOrigins = 64; // that are counted at a time

QJsonObject errorOf(const ProviderError &error)
{
    QJsonObject object{{u"code"_s, error.code}, {u"message"_s, error.message}};
    if (!error.data.isUndefined())
        object.insert(u"data"_s, error.data);
    return object;
}

QString textOf(const QString &key, const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{key, value}}).toJson(QJsonDocument::Compact));
}

} // namespace

WebRequestController::WebRequestController(CoreState &core, const base::Clock &clock, const QLocale &locale) : m_core(core), m_clock(clock), m_locale(locale)
{
    connect(&core, &CoreState::heard, this, &WebRequestController::hear);
    connect(&core, &CoreState::heardAll, this, &WebRequestController::readAll);
    connect(&core, &CoreState::phaseChanged, this, &WebRequestController::changed);
    connect(&core, &CoreState::statusChanged, this, [this] {
        const qint64 before = std::exchange(m_toldChain, chain());
        if (before == m_toldChain)
            return;
        if (before != 0 && m_turn && m_turn->request.asks != PageAsks::SwitchChain)
            endWith(ProviderError{disconnected, u"the network was changed meanwhile"_s}); // what was shown is of another one
        Q_EMIT changed();
    });
}

void WebRequestController::readAll()
{
    base::then(this, m_core.core().wallet().state({}), [this](const base::Result<model::WalletState> &state) {
        if (state)
            m_wallet = *state;
        Q_EMIT changed();
    });
    base::then(this, m_core.core().web().grants({}), [this](const base::Result<model::WebGrants> &grants) {
        if (grants)
            m_grants = *grants;
        Q_EMIT changed();
    });
}

void WebRequestController::hear(const api::Change &change)
{
    const base::Address before = account() ? account()->address : base::Address();
    if (change.wallet)
        m_wallet = change.wallet;
    if (change.grants)
        m_grants = *change.grants;
    const bool isOther = change.wallet && (account() ? account()->address : base::Address()) != before;
    const bool isSigning = m_turn && m_turn->request.asks != PageAsks::SwitchChain;
    const bool mustBeGranted = isSigning && m_turn->request.asks != PageAsks::RequestAccounts && m_turn->request.asks != PageAsks::RequestPermissions;
    if (isSigning && isOther)
        endWith(ProviderError{unauthorized, u"another account is in use now"_s});
    else if (mustBeGranted && change.grants && !isConnected())
        endWith(ProviderError{unauthorized, u"the account was disconnected"_s});
    if (change.grants || isOther)
        Q_EMIT changed();
}

const model::WalletAccount *WebRequestController::account() const
{
    if (!m_wallet)
        return nullptr;
    const auto owner = std::find_if(m_wallet->accounts.begin(), m_wallet->accounts.end(), [](const model::WalletAccount &one) { return one.isOwner; });
    return owner == m_wallet->accounts.end() ? nullptr : &*owner;
}

bool WebRequestController::isConnected() const
{
    const model::WalletAccount *own = account();
    return own && !m_origin.isEmpty() && std::any_of(m_grants.grants.begin(), m_grants.grants.end(), [&](const model::WebGrant &grant) {
        return grant.origin == m_origin && std::find(grant.accounts.begin(), grant.accounts.end(), own->address) != grant.accounts.end();
    });
}

QJsonArray WebRequestController::accounts() const
{
    return isConnected() ? QJsonArray{account()->address.toString()} : QJsonArray();
}

QJsonArray WebRequestController::permissions() const
{
    if (!isConnected())
        return {};
    const QJsonObject caveat{{u"type"_s, u"restrictReturnedAccounts"_s}, {u"value"_s, accounts()}};
    return {QJsonObject{{u"parentCapability"_s, u"eth_accounts"_s}, {u"invoker"_s, m_origin}, {u"caveats"_s, QJsonArray{caveat}}}};
}

qint64 WebRequestController::chain() const
{
    return m_core.status() ? m_core.status()->network.chainId : 0;
}

void WebRequestController::show(const QString &address)
{
    dropTurn();
    m_open.clear();
    m_origin = api::webOrigin(address).value_or(QString());
    Q_EMIT changed();
}

void WebRequestController::forget(qint64 call)
{
    m_open.erase(call);
    if (m_turn && m_turn->call == call)
        dropTurn();
}

void WebRequestController::answer(qint64 call, const QJsonValue &result)
{
    if (m_open.erase(call) > 0)
        Q_EMIT answered(call, textOf(u"result"_s, result));
}

void WebRequestController::refuse(qint64 call, const ProviderError &error)
{
    if (m_open.erase(call) > 0)
        Q_EMIT answered(call, textOf(u"error"_s, errorOf(error)));
}

/// Who asks, before anybody looks at what.
WebRequestController::Asked WebRequestController::mayAsk(const QString &initiator)
{
    const auto origin = api::webOrigin(initiator);
    if (!origin)
        return ProviderError{unauthorized, u"only pages of https, and of this computer, may ask a wallet"_s};
    if (*origin != m_origin)
        return ProviderError{unauthorized, u"only the page itself may ask a wallet, no frame in it"_s};
    if (m_limits.size() > mostOrigins)
        m_limits.clear();
    if (!m_limits.try_emplace(*origin, atOnce, aSecond).first->second.take(m_clock.now()))
        return ProviderError{limitExceeded, u"too many requests: wait a little"_s};
    return std::nullopt;
}

void WebRequestController::ask(qint64 call, const QString &initiator, const QString &text)
{
    const bool isFull = m_open.size() >= mostOpen;
    if (!m_open.insert(call).second)
        return; // asked already
    if (isFull)
        return refuse(call, {limitExceeded, u"too many requests are open"_s});
    if (const auto no = mayAsk(initiator))
        return refuse(call, *no);
    const ReadRequest request = readPageRequest(text, chain());
    if (const auto *error = std::get_if<ProviderError>(&request))
        return refuse(call, *error);
    dispatch(call, std::get<PageRequest>(request));
}

void WebRequestController::dispatch(qint64 call, const PageRequest &request)
{
    const bool isOwnState = request.asks == PageAsks::State || request.asks == PageAsks::ClientVersion || request.asks == PageAsks::Accounts
        || request.asks == PageAsks::Permissions;
    if (!isLive() && !isOwnState)
        return refuse(call, {disconnected, u"Fallow's background core is not running"_s});
    switch (request.asks) {
    case PageAsks::State:
    case PageAsks::ChainId:
    case PageAsks::NetworkNumber:
    case PageAsks::ClientVersion:
    case PageAsks::Accounts:
    case PageAsks::Permissions:
        return answerAtOnce(call, request);
    case PageAsks::Read:
        return read(call, request);
    case PageAsks::RevokePermissions:
        return revokeOwn(call);
    case PageAsks::RequestAccounts:
        return isConnected() ? answer(call, accounts()) : begin(call, request);
    case PageAsks::SwitchChain:
        return request.chain == chain() ? answer(call, QJsonValue::Null) : begin(call, request);
    case PageAsks::AddChain:
        if (request.chain == chain())
            return answer(call, QJsonValue::Null);
        Q_EMIT trouble(QCoreApplication::translate("Web", "%1 wants a network that is not in use (chain %2). Networks are added and chosen in the wallet, under Networks.")
                           .arg(m_origin).arg(request.chain));
        return refuse(call, {unsupportedMethod, u"networks are added in Fallow itself, by its person"_s});
    case PageAsks::RequestPermissions:
    case PageAsks::SignMessage:
    case PageAsks::SignTypedData:
    case PageAsks::SendTransaction:
        return begin(call, request);
    }
}

void WebRequestController::answerAtOnce(qint64 call, const PageRequest &request)
{
    const QString hex = chain() > 0 ? hexQuantity(chain()) : QString();
    switch (request.asks) {
    case PageAsks::State:
        return answer(call, QJsonObject{{u"chainId"_s, hex}, {u"accounts"_s, accounts()}, {u"isConnected"_s, isLive() && chain() > 0}});
    case PageAsks::ChainId:
        return chain() > 0 ? answer(call, hex) : refuse(call, {disconnected, u"no network is known yet"_s});
    case PageAsks::NetworkNumber:
        return answer(call, QString::number(chain()));
    case PageAsks::ClientVersion:
        return answer(call, QString(u"Fallow/"_s + QCoreApplication::applicationVersion()));
    case PageAsks::Permissions:
        return answer(call, permissions());
    default: // the others are no questions about ourselves
        return answer(call, accounts());
    }
}

void WebRequestController::read(qint64 call, const PageRequest &request)
{
    const QJsonObject question{{u"method"_s, request.method}, {u"params"_s, request.params}};
    base::then(this, m_core.core().web().read({question}), [this, call, method = request.method](const base::Result<api::ChainAnswer> &reply) {
        if (!reply)
            return refuse(call, pageErrorOf(reply.error(), method));
        if (!reply->answer.contains(u"error"))
            return answer(call, reply->answer[u"result"]);
        const QJsonObject error = reply->answer[u"error"].toObject();
        refuse(call, {error[u"code"].toInt(internalError), error[u"message"].toString(), error[u"data"]});
    });
}

void WebRequestController::revokeOwn(qint64 call)
{
    if (!isConnected())
        return answer(call, QJsonValue::Null);
    base::then(this, m_core.core().web().revoke({m_origin}), [this, call](const base::Result<model::WebGrants> &done) {
        done ? answer(call, QJsonValue::Null) : refuse(call, pageErrorOf(done.error()));
    });
}

void WebRequestController::revoke(const QString &origin)
{
    base::then(this, m_core.core().web().revoke({origin}), [this](const base::Result<model::WebGrants> &done) {
        if (!done)
            Q_EMIT trouble(reasonLine(done.error().reason.key()));
    });
}

} // namespace fallow::ui
