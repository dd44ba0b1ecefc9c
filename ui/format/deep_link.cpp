#include "ui/format/deep_link.h"

#include "ui/format/address.h"
#include "ui/format/money.h"

#include <algorithm>
#include <array>

namespace fallow::ui
{

using base::Code;
using base::fail;
using base::Result;
using base::operator""_reason;

namespace
{

// The longest link there is has an address, 78 digits of amount and a chain.
constexpr qsizetype longest = 256;
constexpr std::array pages{"home", "work", "downloads", "earnings", "wallet", "market", "governance", "settings", "about", "welcome"};
constexpr qint64 largestChain = 9'007'199'254'740'991; // what a JSON number holds exactly

bool isAllowed(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
        || code == u'/' || code == u'?' || code == u'=' || code == u'&' || code == u'.' || code == u':';
}

/// Lower case and whole, as every other place writes it.
template <typename Id> Result<Id> idOf(const QString &text)
{
    auto id = Id::fromHex(text);
    if (!id || id->toString() != text)
        return fail(Code::InvalidArgument, "link.bad_id"_reason, text);
    return id;
}

Result<base::Address> payeeOf(const QString &text)
{
    auto payee = base::Address::fromHex(text);
    if (!payee || payee->isZero() || fullAddress(*payee) != text)
        return fail(Code::InvalidArgument, "link.bad_payee"_reason, text);
    return payee;
}

bool isAmount(const QString &text, bool isCoin)
{
    if (isCoin) {
        const auto coin = typedCoin(text);
        return coin && coin->value > 0;
    }
    const auto rlc = typedRlc(text);
    return rlc && rlc->value > 0;
}

Result<qint64> chainOf(const QString &text)
{
    const bool isPlain = !text.isEmpty() && text.size() <= 16 && text.front() != u'0'
        && std::all_of(text.begin(), text.end(), [](QChar each) { return each >= u'0' && each <= u'9'; });
    const qint64 chain = isPlain ? text.toLongLong() : 0;
    if (chain <= 0 || chain > largestChain)
        return fail(Code::InvalidArgument, "link.bad_chain"_reason, text);
    return chain;
}

/// One "name=value" of a payment.
Result<base::Done> takeParameter(PaymentLink &payment, const QString &parameter)
{
    const QString name = parameter.section(u'=', 0, 0);
    const QString value = parameter.section(u'=', 1);
    const bool isAmountName = name == u"rlc" || name == u"coin";
    if (!isAmountName && name != u"chain")
        return fail(Code::InvalidArgument, "link.unknown_parameter"_reason, name);
    if (isAmountName ? !payment.amount.isEmpty() : payment.chainId.has_value())
        return fail(Code::InvalidArgument, "link.repeated_parameter"_reason, name);
    if (!isAmountName) {
        const auto chain = chainOf(value);
        if (!chain)
            return chain.error();
        payment.chainId = *chain;
        return base::Done();
    }
    payment.isCoin = name == u"coin";
    payment.amount = value;
    if (!isAmount(value, payment.isCoin))
        return fail(Code::InvalidArgument, "link.bad_amount"_reason, value);
    return base::Done();
}

Result<DeepLink> paymentOf(const QString &payee, const QString &query, bool hasQuery)
{
    const auto address = payeeOf(payee);
    if (!address)
        return address.error();
    PaymentLink payment{.payee = *address};
    if (hasQuery) {
        for (const QString &parameter : query.split(u'&')) {
            if (const auto taken = takeParameter(payment, parameter); !taken)
                return taken.error();
        }
    }
    return DeepLink{.page = QStringLiteral("wallet"), .payment = payment};
}

Result<DeepLink> placeOf(const QString &kind, const QString &id)
{
    if (kind == u"entry") {
        const auto entry = base::Address::fromHex(id);
        if (!entry || (id != entry->toString() && id != fullAddress(*entry)))
            return fail(Code::InvalidArgument, "link.bad_id"_reason, id);
        return DeepLink{.page = QStringLiteral("market"), .entry = *entry};
    }
    DeepLink link{.page = QStringLiteral("work")};
    if (kind == u"task") {
        const auto task = idOf<base::TaskId>(id);
        if (!task)
            return task.error();
        link.task = *task;
        return link;
    }
    const auto deal = idOf<base::DealId>(id);
    if (!deal)
        return deal.error();
    link.deal = *deal;
    return link;
}

} // namespace

Result<DeepLink> parseLink(const QString &text)
{
    const QString scheme = QStringLiteral("fallow:");
    if (text.size() > longest)
        return fail(Code::InvalidArgument, "link.too_long"_reason);
    if (!text.startsWith(scheme, Qt::CaseInsensitive)) // RFC 3986, 3.1: the scheme alone has no case
        return fail(Code::InvalidArgument, "link.bad_scheme"_reason);
    if (!std::all_of(text.begin(), text.end(), isAllowed))
        return fail(Code::InvalidArgument, "link.bad_character"_reason);
    const QString rest = text.mid(scheme.size());
    const bool hasQuery = rest.contains(u'?');
    const QString path = rest.section(u'?', 0, 0);
    const QString query = rest.section(u'?', 1);
    const QString kind = path.section(u'/', 0, 0);
    const QString id = path.section(u'/', 1);
    if (kind == u"pay")
        return paymentOf(id, query, hasQuery);
    if (hasQuery)
        return fail(Code::InvalidArgument, "link.unknown_parameter"_reason);
    if (kind == u"task" || kind == u"deal" || kind == u"entry")
        return placeOf(kind, id);
    const bool isPage = std::any_of(pages.begin(), pages.end(), [&](const char *page) { return path == QLatin1String(page); });
    if (!isPage)
        return fail(Code::InvalidArgument, "link.unknown_page"_reason, path);
    return DeepLink{.page = path};
}

} // namespace fallow::ui
