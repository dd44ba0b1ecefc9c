#include "core/pool/login_desk.h"

#include "core/base/random.h"
#include "core/evm/keccak.h"
#include "core/evm/signature.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPoolLogin, "fallow.pool.login")

namespace fallow::pool {

using base::Address;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

const auto audience = u"fallow-pool-scheduler"_s;
constexpr size_t maxChallenges = 100'000; // of 150 bytes; expired ones go first

int digit16(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The server does not check v: both parities are tried (D.2).
bool isSignedBy(const Address &wallet, const base::Bytes32 &digest, QByteArray signature)
{
    if (signature.size() != 65)
        return false;
    for (const char v : {char(27), char(28)}) {
        signature[64] = v;
        const auto parsed = evm::Signature::fromBytes65(signature);
        const auto signer = parsed ? evm::recover(digest, *parsed) : Result<Address>(parsed.error());
        if (signer && *signer == wallet)
            return true;
    }
    return false;
}

} // namespace

Result<Address> walletOf(const QByteArray &text)
{
    return Address::fromHex(QString::fromLatin1(text));
}

QByteArray decodeChallenge(const QByteArray &challenge)
{
    const QByteArray text = challenge.startsWith("0x") ? challenge.sliced(2) : challenge;
    QByteArray bytes;
    qsizetype i = 0;
    if (text.size() % 2 != 0)
        bytes += static_cast<char>(digit16(text[i++]));
    for (; i < text.size(); i += 2)
        bytes += static_cast<char>((digit16(text[i]) * 16 + digit16(text[i + 1])) & 0xFF);
    return bytes;
}

base::Bytes32 loginDigest(const QByteArray &challenge)
{
    return evm::keccak256(decodeChallenge(challenge));
}

LoginDesk::LoginDesk(const PoolSettings &settings, const base::Clock &clock, const TokenMaker &tokens) :
    m_settings(settings), m_clock(clock), m_tokens(tokens)
{
}

bool LoginDesk::mayJoin(const Address &wallet) const
{
    return m_settings.whitelist.empty() || m_settings.whitelist.contains(wallet);
}

void LoginDesk::forgetExpired()
{
    std::erase_if(m_challenges, [now = m_clock.now()](const auto &one) { return one.second.expires <= now; });
}

HttpReply LoginDesk::challenge(const HttpRequest &request)
{
    const auto wallet = walletOf(request.parameter("walletAddress"));
    if (!wallet)
        return HttpReply::text(400, "walletAddress is missing or malformed\n");
    if (!mayJoin(*wallet))
        return HttpReply::text(401, "not on this pool's list\n");
    const auto known = m_challenges.find(*wallet);
    if (known != m_challenges.end() && known->second.expires > m_clock.now())
        return HttpReply::text(200, known->second.text);
    if (m_challenges.size() >= maxChallenges)
        forgetExpired();
    if (m_challenges.size() >= maxChallenges)
        return HttpReply::unavailable(30);
    const QByteArray text = base::randomBytes(32).toBase64();
    m_challenges[*wallet] = {text, m_clock.now().addSecs(m_settings.challengeLife.count())};
    return HttpReply::text(200, text);
}

HttpReply LoginDesk::login(const HttpRequest &request)
{
    const auto wallet = walletOf(request.parameter("walletAddress"));
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!wallet || !body.isObject())
        return HttpReply::text(400, "walletAddress or body is malformed\n");
    const auto signature = base::fromHex(body.object().value("value"_L1).toString());
    const auto known = m_challenges.find(*wallet);
    const bool valid = known != m_challenges.end() && known->second.expires > m_clock.now();
    if (!valid || !signature || !mayJoin(*wallet)
        || !isSignedBy(*wallet, loginDigest(known->second.text), *signature)) {
        qCInfo(lcPoolLogin).noquote() << "login refused" << wallet->toString();
        return HttpReply::text(401, "login refused\n");
    }
    m_challenges.erase(known);
    qCInfo(lcPoolLogin).noquote() << "login" << wallet->toString();
    return HttpReply::text(200, m_tokens.issue(audience, wallet->toString(), m_clock.now(),
                                               m_settings.tokenLife));
}

Result<Address> LoginDesk::wallet(const HttpRequest &request) const
{
    const QByteArray token = request.authorization.startsWith("Bearer ")
        ? request.authorization.sliced(7) : QByteArray();
    return m_tokens.check(token, audience, m_clock.now()).and_then([](TokenClaims &&claims) {
        return Address::fromHex(claims.subject);
    });
}

} // namespace fallow::pool
