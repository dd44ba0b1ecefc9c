#include "core/catalog/authority.h"

#include "core/catalog/layout.h"
#include "core/catalog/trust.h"
#include "core/content/sha256.h"

namespace fallow::catalog {

using namespace base;

namespace {

Statement statementOf(const Root &root, const QByteArray &text)
{
    return Statement::root(root.version, root.expires, content::Sha256::of(text));
}

/// Roots 1, 2, … without a gap.
Result<quint64> newestRoot(const Files &files)
{
    quint64 newest = 0;
    quint64 count = 0;
    for (const FileFact &file : files.all()) {
        if (kindOf(file.path) != FileKind::Root)
            continue;
        ++count;
        newest = std::max(newest, file.path.sliced(10).chopped(5).toULongLong()); // meta/root/ and .json
    }
    if (newest == 0 || newest != count)
        return refuse(Code::Corrupt, "catalog.root_gap"_reason, QStringLiteral("%1 of %2").arg(count).arg(newest));
    return newest;
}

/// Signed by enough of its own keys and of those of the root before it.
Result<Done> checkRoot(const Files &files, const Root &root, const QByteArray &text, const Authority &before)
{
    const auto signers = signersIn(files, rootSignaturesPath(root.version), statementOf(root, text), before.domain);
    if (!signers)
        return signers.error();
    if (const auto own = needEnough(root.root, *signers, {}, "root"); !own)
        return own;
    if (before.roots.empty())
        return Done{};
    if (root.catalog != before.current().catalog || root.chainId != before.current().chainId)
        return refuse(Code::Corrupt, "catalog.bad_root"_reason, QStringLiteral("another catalog or chain_id"));
    return needEnough(before.current().root, *signers, {}, "root before");
}

} // namespace

QByteArray rootPath(quint64 version)
{
    return "meta/root/" + QByteArray::number(version) + ".json";
}

QByteArray rootSignaturesPath(quint64 version)
{
    return "meta/root/" + QByteArray::number(version) + ".sig.json";
}

Error refuse(Code code, Reason reason, const QString &detail)
{
    return fail(code, std::move(reason), detail);
}

Result<std::set<Address>> signersIn(const Files &files, const QByteArray &path, const Statement &statement,
                                    const Domain &domain)
{
    const auto text = files.read(path);
    if (!text)
        return text.error();
    const auto read = readExactly<Signatures>(*text);
    if (!read)
        return read.error();
    return signersOf(statement.digest(domain), read->signatures);
}

Result<Done> needEnough(const Role &role, const std::set<Address> &signers, const std::set<Address> &revoked,
                        const char *name)
{
    const quint32 valid = role.count(signers, revoked);
    if (valid >= role.threshold)
        return Done{};
    return refuse(Code::Denied, "catalog.too_few_signatures"_reason,
                  QStringLiteral("%1: %2 of %3").arg(QString::fromLatin1(name)).arg(valid).arg(role.threshold));
}

Result<Authority> readAuthority(const Files &files, const TrustState &state)
{
    const FileFact *first = files.find(rootPath(1));
    if (first == nullptr || first->sha256 != state.firstRoot)
        return refuse(Code::Denied, "catalog.wrong_root"_reason, first ? first->sha256.toString() : QStringLiteral("none"));
    const auto newest = newestRoot(files);
    if (!newest)
        return newest.error();
    if (*newest < state.rootVersion)
        return refuse(Code::Corrupt, "catalog.root_rollback"_reason, QStringLiteral("%1 after %2").arg(*newest).arg(state.rootVersion));
    if (state.rootVersion > 0 && files.find(rootPath(state.rootVersion))->sha256 != state.rootHash)
        return refuse(Code::Corrupt, "catalog.root_fork"_reason, QStringLiteral("version %1").arg(state.rootVersion));
    Authority authority;
    authority.domain.salt = Bytes32::from(state.firstRoot);
    for (quint64 version = 1; version <= *newest; ++version) {
        const auto text = files.read(rootPath(version));
        if (!text)
            return text.error();
        const auto root = readRoot(*text);
        if (!root)
            return root.error().during(QString::fromLatin1(rootPath(version)));
        if (root->version != version)
            return refuse(Code::Corrupt, "catalog.bad_root"_reason, QStringLiteral("version %1 as %2").arg(root->version).arg(version));
        authority.domain.chainId = root->chainId;
        if (const auto checked = checkRoot(files, *root, *text, authority); !checked)
            return checked.error();
        authority.roots.push_back(*root);
    }
    return authority;
}

} // namespace fallow::catalog
