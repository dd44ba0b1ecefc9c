#include "core/catalog/statements.h"

#include "core/evm/address.h"
#include "core/evm/eip712_json.h"
#include "core/evm/signature.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fallow::catalog {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSignatures = 128;

QJsonObject member(const QString &type, const QString &name)
{
    return {{u"name"_s, name}, {u"type"_s, type}};
}

} // namespace

Statement &Statement::add(const char *type, const char *name, const QString &value)
{
    const QString key = QString::fromLatin1(name);
    m_members.append(member(QString::fromLatin1(type), key));
    m_message.insert(key, value);
    return *this;
}

Statement &Statement::add(const char *name, quint64 value)
{
    return add("uint64", name, QString::number(value));
}

Statement &Statement::add(const char *name, const Bytes32 &value)
{
    return add("bytes32", name, value.toString());
}

Statement &Statement::add(const char *name, const QDateTime &value)
{
    return add(name, value.isValid() ? static_cast<quint64>(std::max<qint64>(value.toSecsSinceEpoch(), 0)) : 0);
}

Statement Statement::root(quint64 version, const QDateTime &expires, const ContentHash &policy)
{
    return Statement("Root").add("version", version).add("expires", expires).add("policy", Bytes32::from(policy));
}

Statement Statement::snapshot(const SnapshotWords &words)
{
    return Statement("Snapshot")
        .add("version", words.version)
        .add("rootVersion", words.rootVersion)
        .add("tree", words.tree)
        .add("entries", words.entries)
        .add("revocations", words.revocations)
        .add("revocationHead", words.revocationHead)
        .add("previous", words.previous);
}

Statement Statement::timestamp(quint64 version, quint64 snapshotVersion, const ContentHash &snapshot,
                               const QDateTime &expires)
{
    return Statement("Timestamp")
        .add("version", version)
        .add("snapshotVersion", snapshotVersion)
        .add("snapshotHash", Bytes32::from(snapshot))
        .add("expires", expires);
}

Statement Statement::approval(const ApprovalWords &words)
{
    return Statement("Approval")
        .add("proposal", words.proposal)
        .add("string", "path", words.path)
        .add("contentHash", Bytes32::from(words.contentHash))
        .add("string", "role", words.role)
        .add("validUntil", words.validUntil);
}

Statement Statement::revocation(const RevocationWords &words)
{
    return Statement("Revocation")
        .add("seq", words.seq)
        .add("address", "subject", evm::checksumAddress(words.subject))
        .add("contentHash", Bytes32::from(words.contentHash))
        .add("string", "cause", words.cause)
        .add("string", "reason", words.reason)
        .add("issued", words.issued)
        .add("until", words.until);
}

Statement Statement::review(const ReviewWords &words)
{
    return Statement("Review")
        .add("proposal", words.proposal)
        .add("contentHash", Bytes32::from(words.contentHash))
        .add("string", "verdict", words.verdict)
        .add("string", "comment", words.comment);
}

QByteArray Statement::typedData(const Domain &domain) const
{
    const QJsonArray domainType{member(u"string"_s, u"name"_s), member(u"string"_s, u"version"_s),
                                member(u"uint256"_s, u"chainId"_s), member(u"bytes32"_s, u"salt"_s)};
    const QJsonObject domainValues{{u"name"_s, u"iExecCatalog"_s},
                                   {u"version"_s, u"1"_s},
                                   {u"chainId"_s, static_cast<qint64>(domain.chainId)},
                                   {u"salt"_s, domain.salt.toString()}};
    const QJsonObject document{{u"types"_s, QJsonObject{{u"EIP712Domain"_s, domainType}, {m_name, m_members}}},
                               {u"primaryType"_s, m_name},
                               {u"domain"_s, domainValues},
                               {u"message"_s, m_message}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

Bytes32 Statement::digest(const Domain &domain) const
{
    const auto read = evm::readTypedData(typedData(domain));
    FALLOW_CHECK(read.has_value()); // we wrote it
    return read->digest;
}

std::set<Address> signersOf(const Bytes32 &digest, const std::vector<QByteArray> &signatures)
{
    std::set<Address> signers;
    for (size_t i = 0; i < std::min(signatures.size(), mostSignatures); ++i) {
        const auto signature = evm::Signature::fromBytes65(signatures[i]);
        if (!signature)
            continue;
        if (const auto signer = evm::recover(digest, *signature))
            signers.insert(*signer);
    }
    return signers;
}

} // namespace fallow::catalog
