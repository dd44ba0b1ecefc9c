#include "core/evm/eip712.h"

#include "core/evm/keccak.h"

namespace fallow::evm {

using namespace base;

namespace {

AbiWriter domainFields(const QString &name, const QString &version, quint64 chainId)
{
    AbiWriter fields;
    fields.word(keccak256(name.toUtf8())).word(keccak256(version.toUtf8())).uint(chainId);
    return fields;
}

} // namespace

Bytes32 hashStruct(const Bytes32 &typeHash, const AbiWriter &fields)
{
    FALLOW_CHECK(!fields.isDynamic());
    return keccak256({typeHash.bytes(), fields.encoded()});
}

Bytes32 domainSeparator(const QString &name, const QString &version, quint64 chainId,
                        const Address &verifyingContract)
{
    const Bytes32 typeHash = keccak256(QByteArrayLiteral(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"));
    return hashStruct(typeHash, domainFields(name, version, chainId).address(verifyingContract));
}

Bytes32 domainSeparator(const QString &name, const QString &version, quint64 chainId)
{
    const Bytes32 typeHash = keccak256(
        QByteArrayLiteral("EIP712Domain(string name,string version,uint256 chainId)"));
    return hashStruct(typeHash, domainFields(name, version, chainId));
}

Bytes32 typedDigest(const Bytes32 &separator, const Bytes32 &structHash)
{
    return keccak256({QByteArrayLiteral("\x19\x01"), separator.bytes(), structHash.bytes()});
}

} // namespace fallow::evm
