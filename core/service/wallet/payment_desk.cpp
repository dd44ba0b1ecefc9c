#include "core/service/wallet/payment_desk.h"

#include "core/base/future.h"
#include "core/base/random.h"
#include "core/evm/payment_uri.h"
#include "core/poco/registry_calls.h"

#include <algorithm>
#include <limits>

namespace fallow::service {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace {

constexpr qint64 tokenSeconds = 600;
constexpr size_t mostToSign = 32; // the oldest are forgotten
constexpr qsizetype longestMessage = 64 * 1024;
constexpr base::Wei workerGas{22'000'000'000'000'000}; // poco.md D.4: what a worker needs to go on

/// What a payment link asks for, as a person would type it. Reason: `wallet.bad_uri`.
Result<QString> amountText(base::uint128 amount, bool isCoin)
{
    if (isCoin)
        return base::formatCoin(base::Wei{amount});
    if (amount > static_cast<base::uint128>(std::numeric_limits<qint64>::max()))
        return base::fail(Code::InvalidArgument, "wallet.bad_uri"_reason, QStringLiteral("more RLC than there is"));
    return base::formatRlc(base::Nrlc{static_cast<qint64>(amount)});
}

std::vector<QString> keysOf(const std::vector<poco::Warning> &warnings)
{
    std::vector<QString> keys;
    for (const poco::Warning &warning : warnings)
        keys.push_back(warning.reason.key());
    return keys;
}

Result<QByteArray> messageBytes(const QString &text)
{
    if (text.size() > longestMessage)
        return base::fail(Code::InvalidArgument, "wallet.bad_message"_reason, QStringLiteral("over 64 KiB"));
    if (!text.startsWith(u"0x"))
        return text.toUtf8();
    const auto bytes = base::fromHex(text);
    return bytes ? bytes : Result<QByteArray>(base::fail(Code::InvalidArgument, "wallet.bad_message"_reason, bytes.error().detail));
}

} // namespace

PaymentDesk::PaymentDesk(const Parts &parts, const Options &options, Ports ports) :
    m_parts(parts),
    m_options(options),
    m_ports(std::move(ports)),
    m_money({.reader = parts.reader, .queue = parts.owner.queue(), .worker = parts.worker, .clock = parts.clock},
            {.facts = [this] { return facts(); },
             .payees = [this] { return payees(); },
             .mayPayOut = [this](const base::Address &payee) { return m_ports.mayPayOut(payee); },
             .mayAsk = [this](const QString &origin) { return mayAsk(origin); },
             .placeOf = [this](const base::TaskId &task) -> std::optional<WalletMoney::TaskPlace> {
                 for (const model::Run &run : m_parts.owner.runs().list()) {
                     if (run.task == task)
                         return WalletMoney::TaskPlace{run.deal, static_cast<quint64>(run.index)};
                 }
                 return std::nullopt;
             }},
            {.fees = {.cap = chain::FeePolicy().cap, .isGasFree = options.network.gasFree},
             .keepBack = options.network.gasFree ? base::Wei{} : workerGas})
{
    readRegistries();
}

Result<Done> PaymentDesk::mayAsk(const QString &origin) const
{
    return origin.isEmpty() ? Result<Done>(Done{}) : m_ports.mayAsk(origin);
}

void PaymentDesk::readRegistries()
{
    using poco::hub::Getter;
    for (const auto &[getter, registry] : {std::pair(Getter::AppRegistry, &m_apps), std::pair(Getter::DatasetRegistry, &m_datasets),
                                           std::pair(Getter::WorkerpoolRegistry, &m_pools)}) {
        base::then(this, m_parts.reader.ask(poco::hub::get(getter), &poco::hub::readAddress),
                   [registry = registry](const Result<base::Address> &answer) {
                       if (answer)
                           *registry = *answer;
                   });
    }
}

poco::ChainFacts PaymentDesk::facts() const
{
    poco::ChainFacts facts{.chainId = static_cast<quint64>(m_options.network.chainId),
                           .networkName = m_options.network.name,
                           .coin = m_options.network.coin,
                           .hub = m_options.network.hub,
                           .rlc = m_options.rlc,
                           .appRegistry = m_apps,
                           .datasetRegistry = m_datasets,
                           .workerpoolRegistry = m_pools,
                           .sender = m_parts.owner.address()};
    if (facts.coin.isEmpty())
        facts.coin = facts.isNative() ? QStringLiteral("RLC") : QStringLiteral("ETH");
    const auto own = m_ports.own();
    facts.own = {own.begin(), own.end()};
    if (const auto contacts = m_parts.contacts.list()) {
        for (const model::Contact &contact : contacts->contacts)
            facts.names.insert({contact.address, contact.name});
    }
    return facts;
}

wallet::PayeeFacts PaymentDesk::payees() const
{
    wallet::PayeeFacts facts{.own = m_ports.own()};
    for (const base::Address &contract : {m_options.network.hub, m_options.rlc, m_apps, m_datasets, m_pools}) {
        if (!contract.isZero())
            facts.contracts.push_back(contract);
    }
    facts.known = m_parts.contacts.known();
    return facts;
}

Result<api::PayeeReply> payeeReply(const QString &address, const wallet::PayeeFacts &facts)
{
    const auto check = wallet::checkPayee(address, facts);
    if (!check)
        return check.error();
    api::PayeeReply reply;
    reply.address = check->address;
    reply.isNew = check->verdict == wallet::PayeeVerdict::New || check->verdict == wallet::PayeeVerdict::LooksLike;
    if (check->verdict == wallet::PayeeVerdict::LooksLike && check->known)
        reply.looksLike = check->known->address;
    else if (check->known)
        reply.name = check->known->name;
    return reply;
}

Result<api::PayeeReply> PaymentDesk::checkPayee(const QString &text)
{
    api::PayeeReply reply;
    QString address = text.trimmed();
    if (address.startsWith(u"ethereum:", Qt::CaseInsensitive)) {
        const auto uri = evm::parsePaymentUri(address, static_cast<quint64>(m_options.network.chainId));
        if (!uri)
            return uri.error();
        if (uri->token && *uri->token != m_options.rlc)
            return base::fail(Code::InvalidArgument, "wallet.bad_uri"_reason, QStringLiteral("a token that is not RLC"));
        address = uri->payee.toString();
        reply.isCoin = !uri->token;
        const auto amount = uri->amount ? amountText(*uri->amount, reply.isCoin) : Result<QString>(QString());
        if (!amount)
            return amount.error();
        reply.amount = *amount;
    }
    const auto checked = payeeReply(address, payees());
    if (!checked)
        return checked.error();
    reply.address = checked->address;
    reply.isNew = checked->isNew;
    reply.looksLike = checked->looksLike;
    reply.name = checked->name;
    return reply;
}

api::Answer<api::PreparedPayment> PaymentDesk::prepare(const api::PreparePaymentRequest &request)
{
    if (m_options.network.readOnly) {
        return QtFuture::makeReadyFuture(
            Result<api::PreparedPayment>(base::fail(Code::Denied, "network.read_only"_reason, m_options.network.name)));
    }
    const bool isPayee = request.kind != api::PaymentKind::Call; // what a page calls is nobody the person knows
    const auto payee = wallet::checkPayee(isPayee ? request.to.trimmed() : QString(), payees());
    return base::then(this, m_money.prepare(request),
                      [this, payee](const Result<api::PreparedPayment> &prepared) -> Result<api::PreparedPayment> {
                          std::erase_if(m_payees, [now = m_parts.clock.now()](const auto &entry) { return entry.second.validUntil < now; });
                          if (prepared && payee)
                              m_payees.insert({prepared->token, {payee->address, prepared->validUntil}});
                          return prepared;
                      });
}

api::Answer<api::SentPayment> PaymentDesk::confirm(const QString &token)
{
    return base::then(this, m_money.confirm(token), [this, token](const Result<api::SentPayment> &sent) -> Result<api::SentPayment> {
        if (!sent)
            return sent;
        const auto payee = m_payees.find(token);
        if (payee != m_payees.end()) {
            if (const auto noted = m_parts.contacts.remember(payee->second.address, m_parts.clock.now()); !noted)
                qWarning().noquote() << noted.error().toString();
            m_payees.erase(payee);
        }
        return sent;
    });
}

Result<api::PreparedSignature> PaymentDesk::prepareSignature(const api::PrepareSignatureRequest &request)
{
    const QDateTime until = m_parts.clock.now().addSecs(tokenSeconds);
    if (request.message.isEmpty() == request.typedData.isEmpty())
        return base::fail(Code::InvalidArgument, "wallet.bad_message"_reason, QStringLiteral("a message or typed data"));
    if (const auto may = mayAsk(request.origin); !may)
        return may.error();
    if (!request.message.isEmpty()) {
        const auto bytes = messageBytes(request.message);
        if (!bytes)
            return bytes.error();
        return keep({*bytes, {}, request.origin, until}, poco::explainMessage(*bytes));
    }
    const auto typed = poco::explainTypedData(QJsonDocument(request.typedData).toJson(QJsonDocument::Compact), facts());
    if (!typed)
        return typed.error();
    return keep({std::nullopt, {typed->domainSeparator, typed->structHash, typed->explanation.headline}, request.origin, until}, typed->explanation);
}

Result<api::PreparedSignature> PaymentDesk::keep(ToSign toSign, const poco::Explanation &explanation)
{
    constexpr qsizetype tokenBytes = 16;
    std::erase_if(m_toSign, [now = m_parts.clock.now()](const auto &entry) { return entry.second.validUntil < now; });
    if (m_toSign.size() >= mostToSign)
        m_toSign.erase(std::min_element(m_toSign.begin(), m_toSign.end(), [](const auto &one, const auto &other) { return one.second.validUntil < other.second.validUntil; }));
    const QString token = QString::fromLatin1(base::randomBytes(tokenBytes).toHex());
    m_toSign.insert({token, std::move(toSign)});
    return api::PreparedSignature{token, explanation.headline, explanation.sentences, keysOf(explanation.warnings), m_parts.owner.address()};
}

Result<api::SignatureReply> PaymentDesk::confirmSignature(const QString &token)
{
    const auto found = m_toSign.find(token);
    if (found == m_toSign.end() || found->second.validUntil < m_parts.clock.now())
        return base::fail(Code::NotFound, "wallet.unknown_token"_reason);
    if (const auto may = mayAsk(found->second.origin); !may)
        return may.error();
    const wallet::OwnerSigner &signer = m_parts.owner.signer();
    const auto signature = found->second.message ? signer.signMessage(*found->second.message)
                                                 : signer.signTyped(found->second.typed);
    if (!signature)
        return signature.error();
    m_toSign.erase(found);
    return api::SignatureReply{base::toHex(*signature), signer.address()};
}

} // namespace fallow::service
