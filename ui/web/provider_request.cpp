#include "ui/web/provider_request.h"

#include "core/base/bytes.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace fallow::ui
{

using base::Address;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostText = 128 * 1024;
constexpr qsizetype mostMethod = 100;
constexpr int mostDepth = 64;

const std::map<QString, PageAsks> &methods()
{
    static const std::map<QString, PageAsks> known{{u"fallow_state"_s, PageAsks::State}, {u"eth_chainId"_s, PageAsks::ChainId},
        {u"net_version"_s, PageAsks::NetworkNumber}, {u"web3_clientVersion"_s, PageAsks::ClientVersion},
        {u"eth_accounts"_s, PageAsks::Accounts}, {u"eth_requestAccounts"_s, PageAsks::RequestAccounts},
        {u"wallet_getPermissions"_s, PageAsks::Permissions}, {u"wallet_requestPermissions"_s, PageAsks::RequestPermissions},
        {u"wallet_revokePermissions"_s, PageAsks::RevokePermissions}, {u"personal_sign"_s, PageAsks::SignMessage},
        {u"eth_signTypedData_v4"_s, PageAsks::SignTypedData}, {u"eth_sendTransaction"_s, PageAsks::SendTransaction},
        {u"wallet_switchEthereumChain"_s, PageAsks::SwitchChain}, {u"wallet_addEthereumChain"_s, PageAsks::AddChain}};
    return known;
}

ProviderError bad(const QString &what)
{
    return {invalidParams, what};
}

/// Qt parses a thousand levels; whoever walks the tree afterwards should not have to.
int depthOf(const QString &text)
{
    int depth = 0;
    int deepest = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'\\')
            ++i;
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u'{' || c == u'['))
            deepest = std::max(deepest, ++depth);
        else if (!isQuoted && (c == u'}' || c == u']'))
            --depth;
    }
    return deepest;
}

std::optional<base::uint128> hexNumber(const QJsonValue &value)
{
    constexpr qsizetype mostDigits = 32;
    const QString text = value.toString();
    if (!text.startsWith(u"0x"_s, Qt::CaseInsensitive) || text.size() < 3 || text.size() > 2 + mostDigits)
        return std::nullopt;
    base::uint128 number = 0;
    for (const QChar c : QStringView(text).mid(2)) {
        const QChar low = c.toLower();
        const bool isLetter = low >= u'a' && low <= u'f';
        if (!isLetter && (c < u'0' || c > u'9'))
            return std::nullopt;
        number = number * 16 + static_cast<unsigned>(isLetter ? low.unicode() - u'a' + 10 : c.unicode() - u'0');
    }
    return number;
}

/// A chain's number as pages write it: hex, decimal, or a number of JSON.
std::optional<qint64> chainNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger(-1);
    if (const auto hex = hexNumber(value))
        return *hex > static_cast<base::uint128>(std::numeric_limits<qint64>::max()) ? std::nullopt : std::optional(static_cast<qint64>(*hex));
    const QString text = value.toString();
    bool isNumber = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }); // Qt skips spaces
    const qint64 number = isNumber ? text.toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<Address> addressOf(const QJsonValue &value)
{
    const auto address = Address::fromHex(value.toString());
    return value.isString() && value.toString().startsWith(u"0x") && address ? std::optional(*address) : std::nullopt;
}

ReadRequest readMessage(PageRequest request)
{
    const auto account = addressOf(request.params.at(1));
    if (!request.params.at(0).isString() || !account)
        return bad(u"personal_sign takes a message and the address of the account that signs"_s);
    request.message = request.params.at(0).toString();
    request.account = *account;
    if (request.message.isEmpty())
        return bad(u"the message is empty"_s);
    if (request.message.startsWith(u"0x") && !base::fromHex(request.message))
        return bad(u"the message begins like hex, but is none"_s);
    return request;
}

ReadRequest readTypedData(PageRequest request, qint64 chain)
{
    const auto account = addressOf(request.params.at(0));
    const QJsonValue given = request.params.at(1);
    if (given.isString() && depthOf(given.toString()) > mostDepth)
        return bad(u"the typed data is nested too deeply"_s);
    request.typedData = given.isString() ? QJsonDocument::fromJson(given.toString().toUtf8()).object() : given.toObject();
    if (!account || request.typedData.isEmpty())
        return bad(u"eth_signTypedData_v4 takes the address of the account that signs, and an object"_s);
    request.account = *account;
    const QJsonValue ofDomain = request.typedData[u"domain"].toObject()[u"chainId"];
    if (ofDomain.isUndefined() || ofDomain.isNull())
        return request;
    const auto number = chainNumber(ofDomain);
    if (number != chain)
        return bad(u"the typed data is for chain %1, the wallet is on chain %2"_s
                       .arg(number ? QString::number(*number) : ofDomain.toVariant().toString().left(mostMethod)).arg(chain));
    return request;
}

/// The wallet chooses nonce, gas and fees itself; what it does not know it must not seem to agree to.
ReadRequest readTransaction(PageRequest request, qint64 chain)
{
    const QJsonObject given = request.params.at(0).toObject();
    const auto account = addressOf(given[u"from"]);
    if (!account)
        return bad(u"the transaction does not say from which account"_s);
    request.account = *account;
    if (!addressOf(given[u"to"]))
        return bad(u"the transaction has no address to go to; contracts are not created from here"_s);
    request.to = given[u"to"].toString();
    if (given.contains(u"authorizationList") || given.contains(u"blobs") || given.contains(u"blobVersionedHashes"))
        return bad(u"delegations and blobs are not sent from here"_s);
    if (given.contains(u"chainId") && chainNumber(given[u"chainId"]) != chain)
        return bad(u"the transaction is for another chain than %1"_s.arg(chain));
    const QJsonValue data = given[u"data"];
    const QJsonValue input = given[u"input"];
    if (data.isString() && input.isString() && data.toString().compare(input.toString(), Qt::CaseInsensitive) != 0)
        return bad(u"data and input differ"_s);
    const QString hex = (data.isString() ? data : input).toString(u"0x"_s);
    const auto bytes = hex.startsWith(u"0x") ? base::fromHex(hex) : base::Result<QByteArray>(base::fail(base::Code::InvalidArgument, base::Reason(u"web.bad_question"_s)));
    if (!bytes)
        return bad(u"the transaction's data is no hex"_s);
    request.data = *bytes;
    const QJsonValue value = given[u"value"];
    const auto amount = value.isUndefined() || value.isNull() ? std::optional<base::uint128>(0) : hexNumber(value);
    if (!amount)
        return bad(u"the transaction's value is no hex quantity, or more than there is"_s);
    request.value = {*amount};
    return request;
}

ReadRequest readChain(PageRequest request)
{
    const QJsonObject given = request.params.at(0).toObject();
    const QJsonValue number = given[u"chainId"];
    const auto chain = number.isString() && hexNumber(number) ? chainNumber(number) : std::nullopt;
    if (!chain || *chain <= 0)
        return bad(u"chainId has to be a hex quantity"_s);
    request.chain = *chain;
    request.chainName = given[u"chainName"].toString().left(mostMethod);
    return request;
}

ReadRequest readPermissions(const PageRequest &request)
{
    const QJsonObject wanted = request.params.at(0).toObject();
    if (wanted.size() != 1 || !wanted.contains(u"eth_accounts"))
        return bad(u"the only permission there is is eth_accounts"_s);
    return request;
}

ReadRequest readParams(const PageRequest &request, qint64 chain)
{
    switch (request.asks) {
    case PageAsks::SignMessage:
        return readMessage(request);
    case PageAsks::SignTypedData:
        return readTypedData(request, chain);
    case PageAsks::SendTransaction:
        return readTransaction(request, chain);
    case PageAsks::SwitchChain:
    case PageAsks::AddChain:
        return readChain(request);
    case PageAsks::RequestPermissions:
    case PageAsks::RevokePermissions:
        return readPermissions(request);
    case PageAsks::State:
    case PageAsks::ChainId:
    case PageAsks::NetworkNumber:
    case PageAsks::ClientVersion:
    case PageAsks::Accounts:
    case PageAsks::RequestAccounts:
    case PageAsks::Permissions:
    case PageAsks::Read:
        break;
    }
    return request;
}

} // namespace

QString hexQuantity(qint64 number)
{
    return QString(u"0x"_s + QString::number(number, 16));
}

ReadRequest readPageRequest(const QString &text, qint64 chain)
{
    if (text.size() > mostText || depthOf(text) > mostDepth)
        return ProviderError{invalidRequest, u"the request is larger than 128 KiB, or nested too deeply"_s};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject() || !document[u"method"].isString())
        return ProviderError{invalidRequest, u"a request is an object with a method"_s};
    PageRequest request{.method = document[u"method"].toString()};
    if (request.method.isEmpty() || request.method.size() > mostMethod)
        return ProviderError{invalidRequest, u"a request is an object with a method"_s};
    if (request.method == u"eth_sign")
        return ProviderError{unsupportedMethod, u"the method eth_sign does not exist here: nobody can read what it signs"_s};
    const QJsonValue params = document[u"params"];
    if (!params.isArray() && !params.isUndefined() && !params.isNull())
        return bad(u"params have to be a list"_s);
    request.params = params.toArray();
    const auto known = methods().find(request.method);
    request.asks = known == methods().end() ? PageAsks::Read : known->second;
    return readParams(request, chain);
}

} // namespace fallow::ui
