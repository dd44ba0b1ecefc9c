#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <set>
#include <vector>

/// What curators sign: EIP-712, so that any wallet shows the fields and a contract could read them
/// (transfer.md 4.2). One catalog's signature says nothing in another: the salt is the SHA-256 of
/// its first root file.
namespace fallow::catalog {

struct Domain {
    quint64 chainId = 1;
    base::Bytes32 salt;
    friend bool operator==(const Domain &, const Domain &) = default;
};

/// An EIP-712 message of the domain "iExecCatalog": its type, members and values.
class Statement
{
public:
    static Statement root(quint64 version, const QDateTime &expires, const base::ContentHash &policy);
    struct SnapshotWords {
        quint64 version = 0;
        quint64 rootVersion = 0;
        base::Bytes32 tree;
        quint64 entries = 0;
        quint64 revocations = 0;
        base::Bytes32 revocationHead;
        base::Bytes32 previous;
    };
    static Statement snapshot(const SnapshotWords &words);
    static Statement timestamp(quint64 version, quint64 snapshotVersion, const base::ContentHash &snapshot,
                               const QDateTime &expires);
    struct ApprovalWords {
        quint64 proposal = 0;
        QString path;
        base::ContentHash contentHash;
        QString role;
        QDateTime validUntil;
    };
    static Statement approval(const ApprovalWords &words);
    struct RevocationWords {
        quint64 seq = 0;
        base::Address subject;
        base::ContentHash contentHash;
        QString cause;
        QString reason;
        QDateTime issued;
        QDateTime until; ///< invalid = for ever
    };
    static Statement revocation(const RevocationWords &words);
    struct ReviewWords {
        quint64 proposal = 0;
        base::ContentHash contentHash;
        QString verdict;
        QString comment;
    };
    static Statement review(const ReviewWords &words);

    /// What `eth_signTypedData_v4` takes.
    QByteArray typedData(const Domain &domain) const;
    base::Bytes32 digest(const Domain &domain) const;

private:
    explicit Statement(const char *name) : m_name(QString::fromLatin1(name)) { }
    Statement &add(const char *type, const char *name, const QString &value);
    Statement &add(const char *name, quint64 value);
    Statement &add(const char *name, const base::Bytes32 &value);
    Statement &add(const char *name, const QDateTime &value); ///< seconds since 1970, 0 = invalid

    QString m_name;
    QJsonArray m_members;
    QJsonObject m_message;
};

/// Who signed `digest`: 65 bytes each, what is no signature is nobody's. Never twice the same.
std::set<base::Address> signersOf(const base::Bytes32 &digest, const std::vector<QByteArray> &signatures);

} // namespace fallow::catalog
