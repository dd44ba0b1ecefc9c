#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <QByteArray>

#include <vector>

namespace fallow::evm {

/// Either bytes or a list (Yellow Paper, appendix B).
struct RlpItem {
    bool isList = false;
    QByteArray bytes;
    std::vector<RlpItem> items;
};

struct RlpLimits {
    int depth = 8; ///< lists inside lists
    qsizetype items = 4096; ///< bytes and lists together
};

QByteArray rlpBytes(const QByteArray &bytes);
/// Scalars: big endian without leading zeros, zero is empty.
QByteArray rlpNumber(quint64 value);
QByteArray rlpNumber(base::Wei value);
/// `encodedItems` are encoded already.
QByteArray rlpList(const std::vector<QByteArray> &encodedItems);

/// The canonical encoding of exactly one item. Reason: `evm.bad_rlp`.
base::Result<RlpItem> decodeRlp(const QByteArray &encoded, RlpLimits limits = {});
/// A canonical scalar. Reasons: `evm.bad_rlp`, `evm.out_of_range`.
base::Result<quint64> rlpToUint64(const RlpItem &item);
base::Result<base::Wei> rlpToWei(const RlpItem &item);

} // namespace fallow::evm
