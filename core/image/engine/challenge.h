#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace fallow::image::engine {

/// What a registry's 401 asks for (distribution spec, token authentication; RFC 6750, RFC 7617).
struct Challenge {
    bool isBasic = false; ///< name and password with every request; nothing else is said
    QString realm;
    QString service;
    QString scope;
};
/// Value of WWW-Authenticate. Reason: `image.unauthorized` for any other scheme.
base::Result<Challenge> parseChallenge(const QByteArray &header);

/// What to ask the realm for: the registry's scope if it is nothing but pulling, else our own.
QString pullScope(const Challenge &challenge, const QString &repository);

/// The token in the realm's JSON answer. Reason: `image.unauthorized`.
base::Result<QByteArray> parseToken(const QByteArray &body);

} // namespace fallow::image::engine
