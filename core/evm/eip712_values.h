#pragma once

#include "core/base/ids.h"

#include <QJsonValue>

namespace fallow::evm
{

struct BasicValue {
    base::Bytes32 word; ///< as it stands in encodeData
    QString text; ///< for people
};

/// One value of a basic type (eip712_types.h). Numbers: JSON integers, or strings in decimal or 0x
/// hex; bytes: 0x hex of the type's length. Reason: `evm.bad_typed_data`.
base::Result<BasicValue> encodeBasic(const QString &type, const QJsonValue &value);

} // namespace fallow::evm
