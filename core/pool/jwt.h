#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/secret_bytes.h"

#include <chrono>

namespace fallow::pool {

/// Who a token speaks for.
struct TokenClaims {
    QString audience; ///< the service that gave it: the scheduler's or the result proxy's id
    QString subject;  ///< wallet in lower case, or the task id of an upload
    QDateTime expires;
};

/// Issues and checks JWT HS256 (poco.md D.1, D.10). The key is made anew at every start, so that a
/// restart invalidates tokens. Values only after construction: usable from several threads.
class TokenMaker
{
public:
    explicit TokenMaker(const QByteArray &key) : m_key(key) {}

    QByteArray issue(const QString &audience, const QString &subject, const QDateTime &now,
                     std::chrono::seconds lifetime) const;
    /// Reasons: `pool.bad_token`, `pool.token_expired`. Only HS256 and this audience are accepted.
    base::Result<TokenClaims> check(const QByteArray &token, const QString &audience,
                                    const QDateTime &now) const;

private:
    QByteArray sign(const QByteArray &text) const;
    QByteArray m_key;
};

} // namespace fallow::pool
