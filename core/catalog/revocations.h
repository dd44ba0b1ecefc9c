#pragma once

#include "core/catalog/files.h"
#include "core/catalog/root.h"

namespace fallow::catalog {

/// Why something may not be used any more.
enum class Cause { Malicious, Defect, Legal, Withdrawn, Curator };
constexpr auto jsonNames(Cause)
{
    return std::array{json::EnumName{Cause::Malicious, "malicious"}, json::EnumName{Cause::Defect, "defect"},
                      json::EnumName{Cause::Legal, "legal"}, json::EnumName{Cause::Withdrawn, "withdrawn"},
                      json::EnumName{Cause::Curator, "curator"}};
}

/// One line of revocations/YYYY.jsonl. With `until` it is a suspension.
struct Revocation {
    quint64 seq = 0; ///< from 1, over all years
    FileAddress subject{}; ///< app, dataset, pool or curator
    base::ContentHash contentHash{}; ///< of one version of the entry; zero = of all
    Cause cause = Cause::Defect;
    QString reason{};
    QDateTime issued{};
    std::optional<QDateTime> until{};
    std::vector<QByteArray> signatures{};

    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("seq", &Revocation::seq), json::field("subject", &Revocation::subject),
                          json::defaulted("content_hash", &Revocation::contentHash),
                          json::field("cause", &Revocation::cause), json::field("reason", &Revocation::reason),
                          json::field("issued", &Revocation::issued), json::field("until", &Revocation::until),
                          json::field("signatures", &Revocation::signatures)};
    }
    Statement statement() const;
    friend bool operator==(const Revocation &, const Revocation &) = default;
};

/// All lines in their order. `heads[n]` stands for the first n of them: SHA-256(head before,
/// SHA-256(line)), so that one that was seen cannot go or change unnoticed.
struct RevocationLog {
    std::vector<Revocation> lines;
    std::vector<base::Bytes32> heads{base::Bytes32()};

    const base::Bytes32 &head() const { return heads.back(); }
};

/// Reasons: `catalog.bad_revocation`, those of `files`.
base::Result<RevocationLog> readRevocations(const Files &files);
/// The log of these lines, one after another.
base::Result<RevocationLog> readRevocationLines(const QByteArray &text);

/// Keys that enough others have put out, for good.
std::set<base::Address> revokedKeys(const RevocationLog &log, const Authority &authority);

/// A line, who signed it, and whether that is enough and it has not run out.
struct JudgedLine {
    Revocation revocation{};
    std::set<base::Address> signers{};
    bool isInForce = false;
};
std::vector<JudgedLine> judgeLines(const RevocationLog &log, const Authority &authority, const QDateTime &now);

/// What is in force for an entry, and who signed it.
struct Verdict {
    Revocation revocation{};
    std::set<base::Address> signers{};
};

/// The gravest that is in force: malicious first, for good before for a while. A suspension lasts
/// at most 14 days. Signatures count as of their line and by the keys of any root, so that neither
/// a rotation nor a curator's own end brings back what was revoked.
std::optional<Verdict> verdictOn(const RevocationLog &log, const Authority &authority, const base::Address &subject,
                                 const base::ContentHash &contentHash, const QDateTime &now);

} // namespace fallow::catalog
