#include "core/evm/address.h"
#include "core/evm/eip712_json.h"
#include "core/evm/eip712_types.h"
#include "core/evm/uint256.h"
#include "core/poco/explain_approvals.h"

#include <QDateTime>

namespace fallow::poco
{

using namespace base;
using namespace Qt::StringLiterals;
using evm::TypedData;

namespace
{

constexpr auto permitType =
    "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)";

Domain hubDomain(const ChainFacts &facts)
{
    return {.chainId = facts.chainId, .hub = facts.hub};
}

/// The order, when hashing it as one of the hub gives the digest that would be signed.
template <AnyOrder Order>
std::optional<Explanation> asOrder(const TypedData &data, const ChainFacts &facts)
{
    const auto order = orderFromJson<Order>(data.message);
    if (!order || orderHash(*order, hubDomain(facts)) != data.digest)
        return std::nullopt;
    return explainOrder(*order, facts);
}

template <AnyOrder Order>
std::optional<Explanation> asOperation(const TypedData &data, const ChainFacts &facts)
{
    const auto order = orderFromJson<Order>(data.message[u"order"].toObject());
    if (!order)
        return std::nullopt;
    for (const OrderOperation operation : {OrderOperation::Sign, OrderOperation::Close}) {
        if (operationHash(*order, operation, hubDomain(facts)) == data.digest)
            return explainOperation(*order, operation, facts);
    }
    return std::nullopt;
}

std::optional<Explanation> asPoco(const TypedData &data, const ChainFacts &facts)
{
    using Reader = std::optional<Explanation> (*)(const TypedData &, const ChainFacts &);
    for (const Reader reader :
        {&asOrder<AppOrder>, &asOrder<DatasetOrder>, &asOrder<WorkerpoolOrder>,
            &asOrder<RequestOrder>, &asOperation<AppOrder>, &asOperation<DatasetOrder>,
            &asOperation<WorkerpoolOrder>, &asOperation<RequestOrder>}) {
        if (auto explanation = reader(data, facts))
            return explanation;
    }
    return std::nullopt;
}

QString dateOf(const QString &seconds)
{
    bool isFine = false;
    const qint64 time = seconds.toLongLong(&isFine);
    constexpr qint64 endOfCalendar = 253'402'300'799; // the year 9999
    if (!isFine || time > endOfCalendar)
        return u"for ever"_s;
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate);
}

/// ERC-2612; of another token than RLC it is told field by field.
bool tellPermit(const TypedData &data, Story &story)
{
    const auto &token = data.domain.verifyingContract;
    if (data.typeString != permitType || !token || story.facts.isNative()
        || *token != story.facts.rlc)
        return false;
    const Address owner = Address::fromHex(data.fields[0].value).value();
    const Address spender = Address::fromHex(data.fields[1].value).value();
    const auto amount = evm::parseDecimal(data.fields[2].value);
    describeApproval(spender, evm::toBytes32(amount.value()), owner, story);
    story.say(Say::Permits);
    story.say(Say::PermitUntil, {dateOf(data.fields[4].value)});
    return true;
}

QString domainText(const evm::TypedDomain &domain)
{
    QStringList words;
    if (domain.name)
        words << plainText(*domain.name, 80);
    if (domain.version)
        words << u"version "_s + plainText(*domain.version, 20);
    if (domain.chainId)
        words << u"chain "_s + QString::number(*domain.chainId);
    if (domain.verifyingContract)
        words << u"contract "_s + evm::checksumAddress(*domain.verifyingContract);
    if (domain.salt)
        words << u"salt "_s + domain.salt->toString();
    return words.join(u", ");
}

void tellFields(const TypedData &data, Story &story)
{
    const QString name = data.domain.name ? plainText(*data.domain.name, 80) : u"an unnamed use"_s;
    story.begin(ExplanationKind::TypedData, Say::SignsTyped, {data.primaryType, name});
    story.say(Say::TypedDomain, {domainText(data.domain)});
    for (const evm::TypedField &field : data.fields) {
        story.say(Say::TypedField, {field.path, plainText(field.value, 2'000)});
        if (field.type == u"string" && hasHiddenCharacters(field.value))
            story.warn("hidden_characters", Say::HiddenCharacters);
        if (field.value.size() > 2'000)
            story.warn("cut", Say::CutOff, {QString::number(field.value.size())});
    }
    story.warn("unknown_domain", Say::UnknownDomain);
    if (data.typeString == permitType) {
        story.warn("approval_to_stranger", Say::ApprovalToStranger, {data.fields[1].value});
        story.say(Say::Permits);
    }
}

} // namespace

Result<ExplainedTypedData> explainTypedData(const QByteArray &json, const ChainFacts &facts)
{
    const auto data = evm::readTypedData(json);
    if (!data)
        return data.error();
    if (data->domain.chainId && *data->domain.chainId != facts.chainId)
        return evm::badTypedData(
            u"for chain %1, not %2"_s.arg(*data->domain.chainId).arg(facts.chainId));
    ExplainedTypedData result{.explanation = {},
        .domainSeparator = data->domainSeparator,
        .structHash = data->structHash};
    if (auto known = asPoco(*data, facts)) {
        result.explanation = std::move(*known);
        return result;
    }
    Story story(facts);
    if (!tellPermit(*data, story))
        tellFields(*data, story);
    result.explanation = story.out;
    return result;
}

} // namespace fallow::poco
