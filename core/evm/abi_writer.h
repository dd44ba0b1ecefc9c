#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

#include <vector>

namespace fallow::evm {

/// Builds one ABI tuple, field by field (Solidity ABI specification, "Formal Specification of the
/// Encoding"). A call's arguments are such a tuple, so is a struct.
class AbiWriter
{
public:
    AbiWriter &uint(quint64 value); ///< any uintN
    AbiWriter &amount(base::Nrlc value); ///< uint256; must not be negative
    AbiWriter &amount(base::Wei value); ///< uint256
    AbiWriter &word(const base::Bytes32 &word); ///< bytes32, or a uint256 as big-endian bytes
    AbiWriter &address(const base::Address &address);
    AbiWriter &boolean(bool value);
    AbiWriter &bytes(const QByteArray &bytes);
    AbiWriter &string(const QString &text); ///< as UTF-8
    AbiWriter &tuple(const AbiWriter &fields); ///< inline when all its fields are static
    /// T[] of a static T or of tuples; each item holds the fields of one T.
    AbiWriter &array(const std::vector<AbiWriter> &items);

    bool isDynamic() const;
    QByteArray encoded() const;

private:
    struct Field {
        bool isDynamic = false;
        QByteArray encoded;
    };
    AbiWriter &add(bool isDynamic, QByteArray encoded);
    std::vector<Field> m_fields;
};

/// First four bytes of the signature's hash, "transfer(address,uint256)".
QByteArray selector(const char *signature);
QByteArray encodeCall(const char *signature, const AbiWriter &arguments = {});

} // namespace fallow::evm
