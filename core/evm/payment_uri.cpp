#include "core/evm/payment_uri.h"

#include "core/evm/address.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <map>

namespace fallow::evm
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longest = 2'000; // characters; a QR code holds little more
constexpr qsizetype mostDigits = 80;

Error badUri(const QString &detail)
{
    return fail(Code::InvalidArgument, "wallet.bad_uri"_reason, detail);
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<quint64> chainOf(QStringView text)
{
    bool isFine = allDigits(text);
    const quint64 chain = isFine ? text.toULongLong(&isFine) : 0;
    if (!isFine || chain == 0)
        return badUri(u"the chain's number"_s);
    return chain;
}

Result<Address> addressOf(const QString &text)
{
    if (!text.startsWith(u"0x"))
        return badUri(u"names instead of addresses are not understood"_s);
    const auto address = parseAddress(text);
    return address ? address : Result<Address>(badUri(address.error().detail));
}

/// EIP-681's number: digits, a point, an exponent; here without a sign, and whole.
Result<uint128> numberOf(const QString &text)
{
    const QString lower = text.toLower();
    const qsizetype e = lower.indexOf(u'e');
    const QString mantissa = e < 0 ? lower : lower.left(e);
    const QString exponentText = e < 0 ? u"0"_s : lower.mid(e + 1);
    const QString whole = mantissa.section(u'.', 0, 0);
    const QString part = mantissa.section(u'.', 1);
    const bool isWritten = text.size() <= mostDigits && allDigits(whole) && allDigits(part)
        && allDigits(exponentText) && !exponentText.isEmpty() && whole.size() + part.size() > 0
        && !mantissa.endsWith(u'.');
    const int exponent = exponentText.size() > 2 ? 100 : exponentText.toInt();
    if (!isWritten || exponent > mostDigits)
        return badUri(u"not a number: "_s + text);
    QString digits = whole + part;
    const qsizetype missing = exponent - part.size();
    if (missing < 0
        && !std::all_of(digits.end() + missing, digits.end(), [](QChar c) { return c == u'0'; }))
        return badUri(u"not a whole number: "_s + text);
    if (missing < 0)
        digits.chop(-missing);
    else
        digits += QString(missing, u'0');
    const auto amount = Wei::fromString(digits.isEmpty() ? u"0"_s : digits);
    if (!amount)
        return badUri(u"a number too large: "_s + text);
    return amount->value;
}

using Parameters = std::map<QString, QString>;

Result<Parameters> parametersOf(QStringView query)
{
    Parameters parameters;
    for (const QStringView pair : query.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign <= 0)
            return badUri(u"a parameter without a value"_s);
        const QString name = QUrl::fromPercentEncoding(pair.left(sign).toUtf8());
        const QString value = QUrl::fromPercentEncoding(pair.mid(sign + 1).toUtf8());
        if (!parameters.emplace(name, value).second)
            return badUri(name + u" twice"_s);
    }
    return parameters;
}

Result<PaymentUri> readCoin(PaymentUri uri, const Parameters &parameters)
{
    for (const QString &argument : {u"address"_s, u"uint256"_s}) {
        if (parameters.contains(argument))
            return badUri(u"arguments without a function"_s);
    }
    if (const auto value = parameters.find(u"value"_s); value != parameters.end()) {
        const auto amount = numberOf(value->second);
        if (!amount)
            return amount.error();
        uri.amount = *amount;
    }
    return uri;
}

Result<PaymentUri> readTransfer(PaymentUri uri, const Parameters &parameters)
{
    const auto payee = parameters.find(u"address"_s);
    if (payee == parameters.end() || parameters.contains(u"value"_s))
        return badUri(u"a transfer takes an address and no coin"_s);
    const auto address = addressOf(payee->second);
    if (!address)
        return address.error();
    uri.token = std::exchange(uri.payee, *address);
    if (const auto value = parameters.find(u"uint256"_s); value != parameters.end()) {
        const auto amount = numberOf(value->second);
        if (!amount)
            return amount.error();
        uri.amount = *amount;
    }
    return uri;
}

struct Parts {
    QString address;
    std::optional<quint64> chain{};
    QString function;
    Parameters parameters;
};

Result<Parts> split(QStringView text)
{
    if (text.size() > longest || !text.startsWith(u"ethereum:", Qt::CaseInsensitive))
        return badUri(u"not an ethereum: link"_s);
    QStringView rest = text.mid(9);
    if (rest.startsWith(u"pay-"))
        rest = rest.mid(4);
    const qsizetype question = rest.indexOf(u'?');
    const QStringView path = question < 0 ? rest : rest.left(question);
    auto parameters = parametersOf(question < 0 ? QStringView() : rest.mid(question + 1));
    if (!parameters)
        return parameters.error();
    Parts parts{.parameters = std::move(*parameters)};
    const qsizetype slash = path.indexOf(u'/');
    const QStringView target = slash < 0 ? path : path.left(slash);
    parts.function = slash < 0 ? QString() : path.mid(slash + 1).toString();
    const qsizetype at = target.indexOf(u'@');
    parts.address = (at < 0 ? target : target.left(at)).toString();
    if (at >= 0) {
        const auto chain = chainOf(target.mid(at + 1));
        if (!chain)
            return chain.error();
        parts.chain = *chain;
    }
    return parts;
}

} // namespace

Result<PaymentUri> parsePaymentUri(QStringView text, quint64 chainId)
{
    const auto parts = split(text);
    if (!parts)
        return parts.error();
    const auto address = addressOf(parts->address);
    if (!address)
        return address.error();
    if (parts->chain && *parts->chain != chainId) {
        return fail(Code::InvalidArgument, "wallet.other_chain"_reason,
            u"the link is for chain %1, not %2"_s.arg(*parts->chain).arg(chainId));
    }
    const PaymentUri uri{.payee = *address, .chainId = parts->chain};
    if (parts->function.isEmpty())
        return readCoin(uri, parts->parameters);
    if (parts->function == u"transfer")
        return readTransfer(uri, parts->parameters);
    return badUri(u"another function than transfer"_s);
}

QString makePaymentUri(const PaymentUri &uri)
{
    QString text = u"ethereum:"_s + checksumAddress(uri.token.value_or(uri.payee));
    if (uri.chainId)
        text += u'@' + QString::number(*uri.chainId);
    QStringList parameters;
    if (uri.token) {
        text += u"/transfer";
        parameters << u"address="_s + checksumAddress(uri.payee);
    }
    if (uri.amount)
        parameters << (uri.token ? u"uint256="_s : u"value="_s) + Wei{*uri.amount}.toString();
    return parameters.isEmpty() ? text : QString(text + u'?' + parameters.join(u'&'));
}

} // namespace fallow::evm
