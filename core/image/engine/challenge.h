#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace fallow::image::engine {

/// What a registry's 401 asks for (distribution spec, token authentication; RFC 6750).
struct BearerChallenge {
    QString realm;
    QString service;
    QString scope;
};
/// Value of WWW-Authenticate. Reason: `image.unauthorized` for any other scheme.
base::Result<BearerChallenge> parseChallenge(const QByteArray &header);

/// The token in the realm's JSON answer. Reason: `image.unauthorized`.
base::Result<QByteArray> parseToken(const QByteArray &body);

} // namespace fallow::image::engine
