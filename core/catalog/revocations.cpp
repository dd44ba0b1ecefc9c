#include "core/catalog/revocations.h"

#include "core/catalog/layout.h"
#include "core/catalog/safe_text.h"
#include "core/content/sha256.h"

namespace fallow::catalog {

using namespace base;

namespace {

constexpr qint64 longestSuspension = 14 * 24 * 3600;
constexpr qsizetype longestReason = 1000;

Error badLine(size_t number, const QString &why)
{
    return fail(Code::Corrupt, "catalog.bad_revocation"_reason, QStringLiteral("line %1: %2").arg(number).arg(why));
}

Result<Done> append(RevocationLog &log, const QByteArray &line)
{
    const size_t number = log.lines.size() + 1;
    auto revocation = readExactly<Revocation>(line);
    if (!revocation)
        return badLine(number, revocation.error().detail);
    if (revocation->seq != number)
        return badLine(number, QStringLiteral("its seq is another"));
    if (const auto text = checkProse(revocation->reason, longestReason); !text)
        return badLine(number, text.error().detail);
    const QByteArray link = log.head().bytes() + content::Sha256::of(line).bytes();
    log.heads.push_back(Bytes32::from(content::Sha256::of(link)));
    log.lines.push_back(std::move(*revocation));
    return Done{};
}

using RoleOf = Role Root::*;

bool isSignedByEnough(RoleOf role, const Authority &authority, const std::set<Address> &signers,
                      const std::set<Address> &revoked)
{
    return std::any_of(authority.roots.begin(), authority.roots.end(), [&](const Root &root) {
        return (root.*role).count(signers, revoked) >= (root.*role).threshold;
    });
}

std::set<Address> signersOfLine(const Revocation &line, const Authority &authority)
{
    return signersOf(line.statement().digest(authority.domain), line.signatures);
}

bool isInForce(const Revocation &line, const Authority &authority, const std::set<Address> &signers,
               const std::set<Address> &revoked, const QDateTime &now)
{
    if (!line.until)
        return isSignedByEnough(&Root::revocation, authority, signers, revoked);
    const qint64 lasts = line.issued.secsTo(*line.until);
    return lasts > 0 && lasts <= longestSuspension && now < *line.until
        && isSignedByEnough(&Root::suspension, authority, signers, revoked);
}

bool putsKeyOut(const Revocation &line, const Authority &authority, const std::set<Address> &revoked)
{
    return line.cause == Cause::Curator && !line.until
        && isInForce(line, authority, signersOfLine(line, authority), revoked, {});
}

int gravity(const Revocation &revocation)
{
    return (revocation.cause == Cause::Malicious ? 2 : 0) + (revocation.until ? 0 : 1);
}

} // namespace

Statement Revocation::statement() const
{
    return Statement::revocation({.seq = seq,
                                  .subject = Address::from(subject),
                                  .contentHash = contentHash,
                                  .cause = json::toJson(cause).toString(),
                                  .reason = reason,
                                  .issued = issued,
                                  .until = until.value_or(QDateTime())});
}

Result<RevocationLog> readRevocationLines(const QByteArray &text)
{
    RevocationLog log;
    if (text.isEmpty())
        return log;
    if (!text.endsWith('\n'))
        return badLine(0, QStringLiteral("the last line has no end"));
    for (const QByteArray &line : text.chopped(1).split('\n')) {
        if (const auto added = append(log, line); !added)
            return added.error();
    }
    return log;
}

Result<RevocationLog> readRevocations(const Files &files)
{
    QByteArray all;
    for (const FileFact &file : files.all()) { // the years are in order
        if (!file.path.startsWith("revocations/"))
            continue;
        const auto text = files.read(file.path);
        if (!text)
            return text.error();
        all += *text;
    }
    return readRevocationLines(all);
}

std::set<Address> revokedKeys(const RevocationLog &log, const Authority &authority)
{
    std::set<Address> revoked;
    for (const Revocation &line : log.lines) {
        if (putsKeyOut(line, authority, revoked))
            revoked.insert(Address::from(line.subject));
    }
    return revoked;
}

std::vector<JudgedLine> judgeLines(const RevocationLog &log, const Authority &authority, const QDateTime &now)
{
    std::vector<JudgedLine> judged;
    std::set<Address> revoked; // so far
    for (const Revocation &line : log.lines) {
        if (putsKeyOut(line, authority, revoked))
            revoked.insert(Address::from(line.subject));
        auto signers = signersOfLine(line, authority);
        const bool counts = isInForce(line, authority, signers, revoked, now);
        judged.push_back({line, std::move(signers), counts});
    }
    return judged;
}

std::optional<Verdict> verdictOn(const RevocationLog &log, const Authority &authority, const Address &subject,
                                 const ContentHash &contentHash, const QDateTime &now)
{
    std::optional<Verdict> gravest;
    std::set<Address> revoked; // so far
    for (const Revocation &line : log.lines) {
        if (putsKeyOut(line, authority, revoked))
            revoked.insert(Address::from(line.subject));
        if (Address::from(line.subject) != subject
            || (!line.contentHash.isZero() && line.contentHash != contentHash))
            continue;
        auto signers = signersOfLine(line, authority);
        if (isInForce(line, authority, signers, revoked, now)
            && (!gravest || gravity(line) > gravity(gravest->revocation)))
            gravest = Verdict{line, std::move(signers)};
    }
    return gravest;
}

} // namespace fallow::catalog
