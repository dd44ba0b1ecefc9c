#pragma once

#include "core/base/ids.h"

namespace fallow::poco {

// What is signed, as an EIP-191 message, to store a secret at the secret management service
// (poco.md D.13). Values are at most 4096 bytes there.

/// The key of a dataset.
base::Bytes32 datasetSecretHash(const base::Address &dataset, const QByteArray &value);
/// A named secret of an account, or of a requester.
base::Bytes32 namedSecretHash(const base::Address &owner, const QString &name,
                              const QByteArray &value);
/// The developer's secret of an app.
base::Bytes32 appSecretHash(const base::Address &app, const QByteArray &value);

} // namespace fallow::poco
