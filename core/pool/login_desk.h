#pragma once

#include "core/pool/http_types.h"
#include "core/pool/jwt.h"
#include "core/pool/pool_settings.h"

#include <unordered_map>

namespace fallow::pool {

/// Bytes of a challenge as web3j decodes hex, though the challenge is Base64 (poco.md D.2).
QByteArray decodeChallenge(const QByteArray &challenge);
/// What a worker signs, raw.
base::Bytes32 loginDigest(const QByteArray &challenge);

/// Challenges and tokens of workers. Thread: the owner's.
class LoginDesk
{
public:
    LoginDesk(const PoolSettings &settings, const base::Clock &clock, const TokenMaker &tokens);

    /// GET /workers/challenge
    HttpReply challenge(const HttpRequest &request);
    /// POST /workers/login. A challenge is good for one success and five minutes.
    HttpReply login(const HttpRequest &request);
    /// The wallet that the Authorization header speaks for. Reasons: those of TokenMaker.
    base::Result<base::Address> wallet(const HttpRequest &request) const;

private:
    struct Challenge {
        QByteArray text;
        QDateTime expires;
    };
    bool mayJoin(const base::Address &wallet) const;
    void forgetExpired();

    const PoolSettings &m_settings;
    const base::Clock &m_clock;
    const TokenMaker &m_tokens;
    std::unordered_map<base::Address, Challenge> m_challenges;
};

/// The wallet in a query parameter or a path; reason `base.bad_hex` or `base.bad_length`.
base::Result<base::Address> walletOf(const QByteArray &text);

} // namespace fallow::pool
