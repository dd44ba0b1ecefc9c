#include "core/catalog/root.h"

#include "core/catalog/safe_text.h"

namespace fallow::catalog {

using namespace base;

namespace {

constexpr size_t mostKeys = 64;

Result<Done> checkRole(const Role &role, const char *name)
{
    std::set<FileAddress> distinct(role.keys.begin(), role.keys.end());
    const char *problem = nullptr;
    if (role.keys.empty() || role.keys.size() > mostKeys)
        problem = "%1: 1 to 64 keys";
    else if (distinct.size() != role.keys.size() || distinct.contains(FileAddress()))
        problem = "%1: a key twice, or none";
    else if (role.threshold < 1 || role.threshold > role.keys.size())
        problem = "%1: no such threshold";
    if (problem)
        return fail(Code::Corrupt, "catalog.bad_root"_reason,
                    QString::fromLatin1(problem).arg(QString::fromLatin1(name)));
    return Done{};
}

Result<Done> checkRoles(const Root &root)
{
    const std::pair<const Role &, const char *> roles[]{
        {root.root, "root"},         {root.snapshot, "snapshot"},     {root.timestamp, "timestamp"},
        {root.approval, "approval"}, {root.review, "review"},         {root.suspension, "suspension"},
        {root.revocation, "revocation"}};
    for (const auto &[role, name] : roles) {
        if (const auto checked = checkRole(role, name); !checked)
            return checked;
    }
    return Done{};
}

} // namespace

bool Role::has(const Address &key) const
{
    return std::find(keys.begin(), keys.end(), FileAddress::from(key)) != keys.end();
}

quint32 Role::count(const std::set<Address> &signers, const std::set<Address> &revoked) const
{
    return static_cast<quint32>(std::count_if(keys.begin(), keys.end(), [&](const FileAddress &key) {
        const auto address = Address::from(key);
        return signers.contains(address) && !revoked.contains(address);
    }));
}

Result<Root> readRoot(const QByteArray &text)
{
    auto root = readExactly<Root>(text);
    if (!root)
        return root;
    constexpr qsizetype longestName = 80;
    if (root->schema != 1 || root->version == 0 || root->chainId == 0)
        return fail(Code::Corrupt, "catalog.bad_root"_reason, QStringLiteral("schema, version or chain_id"));
    if (const auto name = checkName(root->catalog, longestName); !name)
        return name.error();
    if (const auto roles = checkRoles(*root); !roles)
        return roles.error();
    return root;
}

} // namespace fallow::catalog
