#pragma once

#include "core/base/bytes.h"

namespace fallow::base {

/// An account or contract. Text is lower case, as the worker protocol wants it (poco.md 0.7);
/// the checksummed form is `evm::checksumAddress`.
using Address = FixedBytes<20, struct AddressTag>;
/// Any 32 bytes without a meaning of their own: hashes, tags, salts, digests on the chain.
using Bytes32 = FixedBytes<32, struct Bytes32Tag>;
using DealId = FixedBytes<32, struct DealIdTag>;
using TaskId = FixedBytes<32, struct TaskIdTag>;
using TxHash = FixedBytes<32, struct TxHashTag>;
/// SHA-256 of stored content.
using ContentHash = FixedBytes<32, struct ContentHashTag>;

} // namespace fallow::base
