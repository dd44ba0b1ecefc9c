#include "core/evm/address.h"
#include "tests/support/fake_wallet.h"
#include "tests/support/fake_wallet_answer.h"

#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fallow::test
{

using api::FeeLevel;
using api::PaymentKind;
using base::Code;
using base::Done;
using base::fail;
using base::Nrlc;
using base::Result;
using base::Wei;
using base::operator""_reason;
using model::EntryKind;
using model::WalletEntry;

namespace
{

constexpr qint64 gas = 65'000;
constexpr base::uint128 gwei = 1'000'000'000;

bool isSend(PaymentKind kind)
{
    return kind == PaymentKind::SendRlc || kind == PaymentKind::SendCoin;
}

/// A known payee whose first and last four digits are the same: what people compare.
bool looksAlike(const base::Address &a, const base::Address &b)
{
    return a != b && a.toString().left(6) == b.toString().left(6)
        && a.toString().right(4) == b.toString().right(4);
}

Result<Wei> coinOf(const QString &text)
{
    const QString fraction = text.section(u'.', 1, 1);
    if (fraction.size() > 18)
        return fail(Code::InvalidArgument, "wallet.too_many_decimals"_reason);
    const auto wei =
        Wei::fromString(QString(text.section(u'.', 0, 0) + fraction.leftJustified(18, u'0')));
    return wei ? wei : fail(Code::InvalidArgument, "wallet.bad_amount"_reason);
}

Result<Nrlc> rlcOf(const QString &text)
{
    const auto amount = base::parseRlc(text);
    if (amount && amount->value > 0)
        return amount;
    return !amount && amount.error().reason.key() == u"base.too_many_decimals"
        ? fail(Code::InvalidArgument, "wallet.too_many_decimals"_reason)
        : fail(Code::InvalidArgument, "wallet.bad_amount"_reason);
}

bool matches(const WalletEntry &entry, const model::EntryQuery &query)
{
    const bool kind = query.kinds.empty()
        || std::find(query.kinds.begin(), query.kinds.end(), entry.kind) != query.kinds.end();
    const QString all = entry.label + u' ' + entry.appName + u' ' + entry.counterparty.toString()
        + u' ' + entry.transaction;
    return kind && all.contains(query.text, Qt::CaseInsensitive)
        && (!query.account || *query.account == entry.account);
}

} // namespace

std::vector<model::Balance> FakeWallet::balances() const
{
    if (!owner())
        return {};
    return {{.role = model::AccountRole::Owner,
        .address = owner()->address,
        .coin = m_coin,
        .rlc = m_rlc,
        .stake = m_free,
        .locked = m_locked,
        .block = 412'880'107}};
}

api::Answer<api::StakeList> FakeWallet::stakes(const api::Empty &)
{
    return answer<api::StakeList>(api::StakeList{m_stakes});
}

api::Answer<api::HistoryPage> FakeWallet::history(const model::EntryQuery &query)
{
    api::HistoryPage page{.readTo = 412'880'107};
    bool started = query.before.isEmpty();
    for (const WalletEntry &entry : m_entries) {
        if (started && matches(entry, query)) {
            page.hasMore = static_cast<qint64>(page.entries.size()) == query.limit;
            if (page.hasMore)
                break;
            page.entries.push_back(entry);
        }
        started = started || entry.id == query.before;
    }
    return answer<api::HistoryPage>(std::move(page));
}

api::Answer<api::ExportedHistory> FakeWallet::exportHistory(
    const api::ExportHistoryRequest &request)
{
    using Reply = api::ExportedHistory;
    if (!request.file.endsWith(QStringLiteral(".csv"))
        && !request.file.endsWith(QStringLiteral(".json")))
        return answer<Reply>(fail(Code::InvalidArgument, "wallet.bad_format"_reason));
    if (QFile::exists(request.file))
        return answer<Reply>(fail(Code::Conflict, "wallet.file_exists"_reason));
    const auto rows = std::count_if(m_entries.begin(), m_entries.end(),
        [&](const WalletEntry &entry) { return matches(entry, request.query); });
    return answer<Reply>(Reply{request.file, static_cast<qint64>(rows)});
}

api::Answer<api::Empty> FakeWallet::labelEntry(const api::LabelEntryRequest &request)
{
    for (WalletEntry &entry : m_entries) {
        if (entry.id != request.id)
            continue;
        entry.label = request.label;
        if (m_listener.entriesChanged)
            m_listener.entriesChanged({entry});
        return answer<api::Empty>(api::Empty{});
    }
    return answer<api::Empty>(fail(Code::NotFound, "wallet.unknown_entry"_reason));
}

api::Answer<api::ContactList> FakeWallet::contacts(const api::Empty &)
{
    return answer<api::ContactList>(api::ContactList{m_contacts});
}

api::Answer<api::ContactList> FakeWallet::putContact(const model::Contact &request)
{
    std::erase_if(
        m_contacts, [&](const model::Contact &each) { return each.address == request.address; });
    if (!request.name.isEmpty())
        m_contacts.push_back(request);
    return contacts({});
}

Result<api::PayeeReply> FakeWallet::payee(const QString &text) const
{
    static const QRegularExpression uri(
        QStringLiteral("^ethereum:(0x[0-9a-fA-F]{40})(?:@([0-9]+))?(?:\\?value=([0-9]+))?$"));
    const auto match = uri.match(text);
    if (text.startsWith(QStringLiteral("ethereum:")) && !match.hasMatch())
        return fail(Code::InvalidArgument, "wallet.bad_uri"_reason);
    if (match.hasMatch() && !match.captured(2).isEmpty() && match.captured(2) != u"31337")
        return fail(Code::InvalidArgument, "wallet.other_chain"_reason);
    const auto address = evm::parseAddress(match.hasMatch() ? match.captured(1) : text);
    if (!address)
        return address.error();
    api::PayeeReply reply{.address = *address};
    if (const QString wei = match.captured(3); !wei.isEmpty()) {
        reply.isCoin = true;
        const QString padded = wei.rightJustified(19, u'0');
        reply.amount = padded.chopped(18) + u'.' + padded.right(18);
    }
    for (const model::Contact &contact : m_contacts) {
        if (contact.address == *address) {
            reply.name = contact.name;
            reply.isNew = false;
        } else if (looksAlike(contact.address, *address)) {
            reply.looksLike = contact.address;
        }
    }
    return reply;
}

api::Answer<api::PayeeReply> FakeWallet::checkPayee(const api::PayeeRequest &request)
{
    return answer<api::PayeeReply>(payee(request.text));
}

Result<Done> FakeWallet::priced(
    const api::PreparePaymentRequest &request, api::PreparedPayment &payment) const
{
    if (request.kind == PaymentKind::Call && (request.amount.isEmpty() || request.amount == u"0"))
        return Done{};
    if (request.kind == PaymentKind::SendCoin || request.kind == PaymentKind::Call) {
        const auto coin = request.amount == u"max" ? Result<Wei>(Wei{m_coin.value / 10 * 9})
                                                   : coinOf(request.amount);
        if (!coin)
            return coin.error();
        if (coin->value == 0)
            return fail(Code::InvalidArgument, "wallet.bad_amount"_reason);
        payment.coin = *coin;
        return *coin < m_coin ? Result<Done>(Done{})
                              : fail(Code::Conflict, "wallet.not_enough_coin"_reason);
    }
    if (!isSend(request.kind) && request.kind != PaymentKind::Deposit
        && request.kind != PaymentKind::Withdraw)
        return Done{};
    const bool fromContract = request.kind == PaymentKind::Withdraw;
    const Nrlc most = fromContract ? m_free : m_rlc;
    const auto amount = request.amount == u"max" ? Result<Nrlc>(most) : rlcOf(request.amount);
    if (!amount)
        return amount.error();
    payment.amount = *amount;
    if (*amount <= most)
        return Done{};
    return fromContract ? fail(Code::Conflict, "wallet.not_enough_stake"_reason)
                        : fail(Code::Conflict, "wallet.not_enough_rlc"_reason);
}

void FakeWallet::effects(
    const api::PreparePaymentRequest &request, api::PreparedPayment &payment) const
{
    const QString rlc = base::formatRlc(payment.amount) + QStringLiteral(" RLC");
    const QString to = evm::checksumAddress(payment.to);
    switch (request.kind) {
    case PaymentKind::SendRlc:
        payment.headline = QStringLiteral("Send %1").arg(rlc);
        payment.effects = {QStringLiteral("%1 leaves your wallet and arrives at %2.").arg(rlc, to)};
        return;
    case PaymentKind::SendCoin:
        payment.headline = QStringLiteral("Send coin");
        payment.effects = {QStringLiteral("Coin leaves your wallet and arrives at %1.").arg(to)};
        return;
    case PaymentKind::Deposit:
        payment.headline = QStringLiteral("Deposit %1").arg(rlc);
        payment.effects = {
            QStringLiteral("%1 moves from your wallet into the contract, where it stays yours.")
                .arg(rlc),
            QStringLiteral("It can be staked on tasks and withdrawn while it is free.")};
        return;
    case PaymentKind::Withdraw:
        payment.headline = QStringLiteral("Withdraw %1").arg(rlc);
        payment.effects = {
            QStringLiteral("%1 of free stake moves from the contract into your wallet.").arg(rlc)};
        return;
    case PaymentKind::Claim:
        payment.headline = QStringLiteral("Claim an overdue task");
        payment.effects = {
            QStringLiteral("The task ends as failed and the stake locked for it becomes free.")};
        return;
    case PaymentKind::Sweep:
        payment.headline = QStringLiteral("Collect the worker's earnings");
        payment.effects = {QStringLiteral("RLC above what the worker needs moves to the owner.")};
        return;
    case PaymentKind::SpeedUp:
        payment.headline = QStringLiteral("Speed up a transaction");
        payment.effects = {QStringLiteral(
            "The same transaction is sent again with a higher fee; only one of them counts.")};
        return;
    case PaymentKind::Cancel:
        payment.headline = QStringLiteral("Cancel a transaction");
        payment.effects = {
            QStringLiteral("An empty transaction takes its place; it may come too late.")};
        return;
    case PaymentKind::Call:
        payment.headline = QStringLiteral("Call a contract");
        payment.effects = {QStringLiteral("The contract %1 is called with %2 bytes.").arg(to).arg(request.data.size())};
        payment.warnings.push_back(QStringLiteral("explain.unknown_contract"));
        return;
    }
}

Result<api::PreparedPayment> FakeWallet::prepared(const api::PreparePaymentRequest &request)
{
    api::PreparedPayment payment{.fee = request.fee};
    if (!owner() || owner()->origin == model::AccountOrigin::Watched)
        return fail(Code::Denied, "wallet.no_key"_reason);
    if (const auto may = mayAsk(request.origin); !may)
        return may.error();
    if (const auto done = priced(request, payment); !done)
        return done.error();
    if (isSend(request.kind)) {
        const auto checked = payee(request.to);
        if (!checked)
            return checked.error();
        if (m_state.backup == model::BackupState::Missing
            || m_state.backup == model::BackupState::Shown)
            return fail(Code::Conflict, "wallet.backup_first"_reason);
        payment.to = checked->address;
        if (checked->isNew)
            payment.warnings.push_back(QStringLiteral("wallet.new_payee"));
        if (checked->looksLike)
            payment.warnings.push_back(QStringLiteral("wallet.lookalike"));
    } else if (request.kind == PaymentKind::Call) {
        const auto called = evm::parseAddress(request.to);
        if (!called)
            return called.error();
        payment.to = *called;
    } else {
        payment.to = base::Address::fromHex(u"0x3eca1b216a7df1c7689aeb259ffb83adfb894e7f").value();
    }
    const std::array prices{
        Wei{gwei}, Wei{2 * gwei}, Wei{4 * gwei}, request.maxFeePerGas.value_or(Wei{2 * gwei})};
    for (const FeeLevel level :
        {FeeLevel::Slow, FeeLevel::Normal, FeeLevel::Fast, FeeLevel::Custom}) {
        const Wei price = prices[static_cast<size_t>(level)];
        payment.fees.push_back({level, price, request.priorityFeePerGas.value_or(Wei{gwei / 10}),
            Wei{price.value * static_cast<base::uint128>(gas)}});
    }
    if (prices[static_cast<size_t>(request.fee)].value > 1000 * gwei)
        return fail(Code::InvalidArgument, "wallet.fee_above_cap"_reason);
    effects(request, payment);
    payment.token = QStringLiteral("token-%1").arg(++m_lastToken);
    payment.from = owner()->address;
    payment.coinName = QStringLiteral("ETH");
    payment.gasLimit = gas;
    payment.validUntil = m_now.addSecs(120);
    return payment;
}

Result<Done> FakeWallet::mayAsk(const QString &origin) const
{
    const bool may = origin.isEmpty() || (m_maySign && owner() && m_maySign(origin, owner()->address));
    return may ? Result<Done>(Done{}) : fail(Code::Denied, "web.not_granted"_reason, origin);
}

api::Answer<api::PreparedPayment> FakeWallet::preparePayment(
    const api::PreparePaymentRequest &request)
{
    const auto payment = prepared(request);
    if (payment && !m_nextError)
        m_tokens[payment->token] = {request, *payment};
    return answer<api::PreparedPayment>(payment);
}

WalletEntry FakeWallet::sent(
    const api::PreparePaymentRequest &request, const api::PreparedPayment &payment)
{
    WalletEntry entry{.id = payment.token,
        .account = payment.from,
        .moved = payment.amount,
        .coin = payment.coin};
    entry.transaction =
        QStringLiteral("0x") + payment.token.section(u'-', 1).rightJustified(64, u'7');
    entry.at = m_now;
    entry.counterparty = payment.to;
    switch (request.kind) {
    case PaymentKind::SendRlc:
        entry.kind = EntryKind::Sent;
        entry.amount = Nrlc{-payment.amount.value};
        m_rlc -= payment.amount;
        return entry;
    case PaymentKind::SendCoin:
        entry.kind = EntryKind::Coin;
        m_coin.value -= payment.coin.value;
        return entry;
    case PaymentKind::Deposit:
        entry.kind = EntryKind::Deposited;
        m_rlc -= payment.amount;
        m_free += payment.amount;
        return entry;
    case PaymentKind::Withdraw:
        entry.kind = EntryKind::Withdrawn;
        m_free -= payment.amount;
        m_rlc += payment.amount;
        return entry;
    case PaymentKind::Claim:
        std::erase_if(
            m_stakes, [&](const model::Stake &stake) { return stake.task == request.task; });
        return entry;
    case PaymentKind::Sweep:
    case PaymentKind::Call:
        entry.kind = EntryKind::Call;
        m_coin.value -= payment.coin.value;
        return entry;
    case PaymentKind::SpeedUp:
    case PaymentKind::Cancel:
        return entry;
    }
    return entry;
}

api::Answer<api::SentPayment> FakeWallet::confirmPayment(const api::ConfirmRequest &request)
{
    using Reply = api::SentPayment;
    const auto found = m_tokens.find(request.token);
    if (found == m_tokens.end() || found->second.payment.validUntil < m_now)
        return answer<Reply>(fail(Code::NotFound, "wallet.unknown_token"_reason));
    if (m_state.locked)
        return answer<Reply>(fail(Code::Denied, "wallet.locked"_reason));
    if (const auto may = mayAsk(found->second.request.origin); !may)
        return answer<Reply>(may.error());
    const Promise promise = found->second;
    m_tokens.erase(found);
    if (m_nextError || m_hangNext)
        return answer<Reply>(Reply{});
    const WalletEntry entry = sent(promise.request, promise.payment);
    m_entries.insert(m_entries.begin(), entry);
    if (m_listener.entriesChanged)
        m_listener.entriesChanged({entry});
    return answer<Reply>(Reply{entry.transaction});
}

api::Answer<api::PreparedSignature> FakeWallet::prepareSignature(
    const api::PrepareSignatureRequest &request)
{
    using Reply = api::PreparedSignature;
    if (request.message.isEmpty() == request.typedData.isEmpty())
        return answer<Reply>(fail(Code::InvalidArgument, "wallet.bad_message"_reason));
    if (const auto may = mayAsk(request.origin); !may)
        return answer<Reply>(may.error());
    m_signOrigin = request.origin;
    m_toSign = QStringLiteral("signature-%1").arg(++m_lastToken);
    Reply signature{.token = m_toSign, .headline = QStringLiteral("Sign a message")};
    signature.account = owner() ? owner()->address : base::Address();
    if (!request.message.isEmpty()) {
        signature.effects = {QStringLiteral("It says: %1").arg(request.message)};
        return answer<Reply>(std::move(signature));
    }
    const QJsonObject domain = request.typedData[u"domain"].toObject();
    if (domain.isEmpty())
        return answer<Reply>(fail(Code::InvalidArgument, "evm.bad_typed_data"_reason));
    signature.headline = QStringLiteral("Sign data for %1").arg(domain[u"name"].toString());
    const QJsonObject fields = request.typedData[u"message"].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        signature.effects.push_back(
            field.key() + QStringLiteral(": ") + field.value().toVariant().toString());
    }
    signature.warnings = {QStringLiteral("explain.unknown_domain")};
    return answer<Reply>(std::move(signature));
}

api::Answer<api::SignatureReply> FakeWallet::confirmSignature(const api::ConfirmRequest &request)
{
    using Reply = api::SignatureReply;
    if (m_toSign.isEmpty() || request.token != m_toSign)
        return answer<Reply>(fail(Code::NotFound, "wallet.unknown_token"_reason));
    if (m_state.locked)
        return answer<Reply>(fail(Code::Denied, "wallet.locked"_reason));
    if (!owner() || owner()->origin == model::AccountOrigin::Watched)
        return answer<Reply>(fail(Code::Denied, "wallet.no_key"_reason));
    if (const auto may = mayAsk(m_signOrigin); !may)
        return answer<Reply>(may.error());
    m_toSign.clear();
    return answer<Reply>(Reply{QStringLiteral("0x") + QString(130, u'5'), owner()->address});
}

} // namespace fallow::test
