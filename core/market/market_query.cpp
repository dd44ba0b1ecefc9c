#include "core/market/market_query.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace fallow::market
{

using namespace base;
using store::AdmitFilter;

namespace
{

constexpr qint64 leastPage = 10;
constexpr qint64 mostPage = 1000;
constexpr qint64 lastPageIndex = 1'000'000'000; ///< times a page it still is a number

Error bad(QByteArrayView name, const char *what)
{
    return fail(Code::InvalidArgument, "market.bad_request"_reason,
        QString::fromLatin1(name) + QStringLiteral(": ") + QString::fromLatin1(what));
}

/// Reads parameters by name and keeps the first failure.
class Reader
{
public:
    explicit Reader(const QueryParameters &parameters) : m_parameters(parameters) { }

    std::optional<QByteArray> text(QByteArrayView name)
    {
        std::optional<QByteArray> found;
        for (const auto &[key, value] : m_parameters) {
            if (key != name)
                continue;
            if (found)
                refuse(name, "twice");
            found = value;
        }
        return found;
    }
    std::optional<qint64> number(QByteArrayView name)
    {
        const auto value = text(name);
        if (!value)
            return std::nullopt;
        bool ok = !value->isEmpty() && std::all_of(value->begin(), value->end(), [](char c) {
            return c >= '0' && c <= '9';
        });
        const qint64 read = ok ? value->toLongLong(&ok) : 0;
        if (!ok)
            refuse(name, "not a number");
        return read;
    }
    bool flag(QByteArrayView name)
    {
        const auto value = text(name);
        if (value && *value != "true" && *value != "false")
            refuse(name, "neither true nor false");
        return value && *value == "true";
    }
    std::optional<Bytes32> tag(QByteArrayView name)
    {
        const auto value = text(name);
        if (!value)
            return std::nullopt;
        const auto read = Bytes32::fromHex(QString::fromLatin1(*value));
        if (!read)
            refuse(name, "not 32 bytes");
        return read ? *read : Bytes32();
    }
    std::optional<Address> address(QByteArrayView name)
    {
        const auto value = text(name);
        return value ? addressOf(name, *value) : std::nullopt;
    }
    /// `strict` is the name of the flag that wants the restriction itself.
    AdmitFilter admit(QByteArrayView name, QByteArrayView strict)
    {
        AdmitFilter filter{.isStrict = flag(strict)};
        const auto value = text(name);
        filter.isAny = value == QByteArrayLiteral("any");
        if (value && !filter.isAny)
            filter.address = addressOf(name, *value);
        return filter;
    }
    /// A field that each order has: a value, or all where it is missing or `any`.
    AdmitFilter exact(QByteArrayView name)
    {
        AdmitFilter filter = admit(name, "");
        filter.isStrict = filter.address.has_value();
        filter.isAny = !filter.address;
        return filter;
    }
    void refuse(QByteArrayView name, const char *what)
    {
        if (!error)
            error = bad(name, what);
    }
    std::optional<Error> error;

private:
    std::optional<Address> addressOf(QByteArrayView name, const QByteArray &value)
    {
        const auto read = Address::fromHex(QString::fromLatin1(value));
        if (!read)
            refuse(name, "not an address");
        return read ? std::optional(*read) : std::nullopt;
    }

    const QueryParameters &m_parameters;
};

void readPage(Reader &reader, MarketQuery &query)
{
    const auto size = reader.number("pageSize");
    if (size && (*size < leastPage || *size > mostPage))
        reader.refuse("pageSize", "from 10 to 1000");
    query.count = size.value_or(query.count);
    auto index = reader.number("pageIndex");
    if (!index)
        index = reader.number("page");
    if (index.value_or(0) > lastPageIndex)
        reader.refuse("pageIndex", "too large");
    else
        query.offset = index.value_or(0) * query.count;
}

/// The resource that is offered, one of its name or of its owner's; or all of them.
void readResource(
    Reader &reader, MarketQuery &query, const char *name, const char *owner, bool isNeeded)
{
    const auto resource = reader.text(name);
    query.filter.signer = reader.address(owner);
    if (resource && *resource != "any")
        query.filter.resource = reader.address(name);
    if (isNeeded && !resource && !query.filter.signer)
        reader.refuse(name, "needed, or its owner");
}

void readTerms(Reader &reader, OrderKind kind, MarketQuery &query)
{
    store::MarketOrderFilter &filter = query.filter;
    filter.minVolume = std::max<qint64>(reader.number("minVolume").value_or(1), 1);
    filter.minTag = reader.tag("minTag").value_or(Bytes32());
    filter.maxTag = reader.tag("maxTag");
    if (kind == OrderKind::Workerpool || kind == OrderKind::Request)
        filter.category = reader.number("category");
    if (kind == OrderKind::Workerpool)
        filter.minTrust = reader.number("minTrust");
    if (kind == OrderKind::Request)
        filter.maxTrust = reader.number("maxTrust");
}

void readParties(Reader &reader, OrderKind kind, MarketQuery &query)
{
    store::MarketOrderFilter &filter = query.filter;
    if (kind == OrderKind::Request) {
        filter.app = reader.exact("app");
        filter.dataset = reader.exact("dataset");
        filter.requester = reader.exact("requester");
        filter.workerpool = reader.admit("workerpool", "isWorkerpoolStrict");
        filter.beneficiary = reader.address("beneficiary");
        return;
    }
    const AdmitFilter all{.address = std::nullopt, .isStrict = false, .isAny = true};
    filter.app = kind == OrderKind::App ? all : reader.admit("app", "isAppStrict");
    filter.dataset = kind == OrderKind::Dataset ? all : reader.admit("dataset", "isDatasetStrict");
    filter.workerpool =
        kind == OrderKind::Workerpool ? all : reader.admit("workerpool", "isWorkerpoolStrict");
    filter.requester = reader.admit("requester", "isRequesterStrict");
    if (kind == OrderKind::App)
        readResource(reader, query, "app", "appOwner", true);
    else if (kind == OrderKind::Dataset)
        readResource(reader, query, "dataset", "datasetOwner", true);
    else
        readResource(reader, query, "workerpool", "workerpoolOwner", false);
}

} // namespace

Result<MarketQuery> parseMarketQuery(
    OrderKind kind, const QueryParameters &parameters, quint64 chainId)
{
    Reader reader(parameters);
    const auto chain = reader.number("chainId");
    if (!chain || static_cast<quint64>(*chain) != chainId)
        reader.refuse("chainId", "not this market's");
    MarketQuery query{.filter = {.kind = static_cast<int>(kind)}};
    readParties(reader, kind, query);
    readTerms(reader, kind, query);
    readPage(reader, query);
    if (reader.error)
        return *reader.error;
    return query;
}

} // namespace fallow::market
