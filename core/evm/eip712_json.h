#pragma once

#include "core/base/ids.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace fallow::evm
{

/// One value of a message, as it would be signed.
struct TypedField {
    QString path; ///< "to.wallets[1]"
    QString type;
    QString value; ///< numbers in decimal, addresses with checksum, bytes in hex, text as it is
};

struct TypedDomain {
    std::optional<QString> name{};
    std::optional<QString> version{};
    std::optional<quint64> chainId{};
    std::optional<base::Address> verifyingContract{};
    std::optional<base::Bytes32> salt{};
};

/// An EIP-712 document, read and hashed.
struct TypedData {
    TypedDomain domain;
    QString primaryType;
    QByteArray typeString; ///< encodeType(primaryType)
    QJsonObject message;
    std::vector<TypedField> fields; ///< of the message, in the order of the types
    base::Bytes32 domainSeparator;
    base::Bytes32 structHash;
    base::Bytes32 digest;
};

/// What eth_signTypedData_v4 takes, but strictly: every declared value is there in its type and
/// range, nothing undeclared is, no type contains itself, numbers that JSON cannot carry exactly
/// come as strings. At most 256 KiB, 5,000 values. Reason: `evm.bad_typed_data`.
base::Result<TypedData> readTypedData(const QByteArray &json);

} // namespace fallow::evm
