#include "core/pool/challenges.h"

#include "core/base/random.h"
#include "core/evm/eip712.h"
#include "core/evm/keccak.h"
#include "core/evm/signature.h"

#include <QJsonArray>

namespace fallow::pool
{

using base::Address;
using base::Result;

namespace
{

constexpr size_t mostOpen = 10'000;
constexpr int textBytes = 32;

QJsonObject field(const char *name, const char *type)
{
    return {{QStringLiteral("name"), QLatin1String(name)},
        {QStringLiteral("type"), QLatin1String(type)}};
}

} // namespace

std::optional<QJsonObject> Challenges::make(const Address &account, const QDateTime &now)
{
    if (m_open.size() >= mostOpen)
        std::erase_if(m_open, [&](const auto &one) { return one.second.expires <= now; });
    if (m_open.size() >= mostOpen)
        return std::nullopt;
    Open &open = m_open[account];
    if (open.text.isEmpty() || open.expires <= now)
        open = {QString::fromLatin1(base::randomBytes(textBytes).toBase64()),
            now.addSecs(m_options.life.count())};
    const QJsonObject types{
        {QStringLiteral("EIP712Domain"),
            QJsonArray{
                field("name", "string"), field("version", "string"), field("chainId", "uint256")}},
        {QStringLiteral("Challenge"), QJsonArray{field("challenge", "string")}}};
    return QJsonObject{{QStringLiteral("types"), types},
        {QStringLiteral("domain"),
            QJsonObject{{QStringLiteral("name"), m_options.domain},
                {QStringLiteral("version"), QStringLiteral("1")},
                {QStringLiteral("chainId"), static_cast<qint64>(m_options.chainId)}}},
        {QStringLiteral("primaryType"), QStringLiteral("Challenge")},
        {QStringLiteral("message"), QJsonObject{{QStringLiteral("challenge"), open.text}}}};
}

base::Bytes32 Challenges::digest(const QString &text) const
{
    evm::AbiWriter fields;
    fields.word(evm::keccak256(text.toUtf8()));
    return evm::typedDigest(evm::domainSeparator(m_options.domain, QStringLiteral("1"), m_options.chainId),
        evm::hashStruct(evm::keccak256(QByteArray("Challenge(string challenge)")), fields));
}

std::optional<Address> Challenges::check(const QByteArray &authorization, const QDateTime &now)
{
    const QList<QByteArray> parts = authorization.split('_');
    if (parts.size() != 3)
        return std::nullopt;
    const auto hash = base::Bytes32::fromHex(QString::fromLatin1(parts[0]));
    const auto signature = base::fromHex(QString::fromLatin1(parts[1]));
    const auto account = Address::fromHex(QString::fromLatin1(parts[2]));
    if (!hash || !signature || !account)
        return std::nullopt;
    const auto open = m_open.find(*account);
    if (open == m_open.end() || open->second.expires <= now || *hash != digest(open->second.text))
        return std::nullopt;
    const auto parsed = evm::Signature::fromBytes65(*signature);
    const auto signer = parsed ? evm::recover(*hash, *parsed) : Result<Address>(parsed.error());
    if (!signer || *signer != *account)
        return std::nullopt;
    if (m_options.isSingleUse)
        m_open.erase(open);
    return *account;
}

} // namespace fallow::pool
