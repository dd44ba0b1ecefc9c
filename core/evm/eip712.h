#pragma once

#include "core/base/ids.h"
#include "core/evm/abi_writer.h"

namespace fallow::evm {

/// hashStruct(s): `fields` holds one word a field; strings and bytes as their keccak256.
base::Bytes32 hashStruct(const base::Bytes32 &typeHash, const AbiWriter &fields);
/// Of EIP712Domain(string name,string version,uint256 chainId,address verifyingContract).
base::Bytes32 domainSeparator(const QString &name, const QString &version, quint64 chainId,
                              const base::Address &verifyingContract);
/// Of EIP712Domain(string name,string version,uint256 chainId), the login of iExec's servers.
base::Bytes32 domainSeparator(const QString &name, const QString &version, quint64 chainId);
/// keccak256(0x19 0x01, separator, structHash).
base::Bytes32 typedDigest(const base::Bytes32 &separator, const base::Bytes32 &structHash);

} // namespace fallow::evm
