#include "core/wallet/vault_file.h"

#include "core/wallet/safe_file.h"
#include "core/wallet/vault_format.h"

#include <QFile>

namespace fallow::wallet
{

using namespace base;

namespace
{

constexpr qint64 mostRead = 1024 * 1024 + 1;

QString oldPath(const QString &path)
{
    return path + u".old";
}

bool is(const Error &error, const char *reason)
{
    return error.reason.key() == QLatin1String(reason);
}

/// The other generation may help.
bool isDamage(const Error &error)
{
    return is(error, "wallet.vault_damaged") || is(error, "wallet.no_vault");
}

Result<VaultFormat> readFormat(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Code::NotFound, "wallet.no_vault"_reason, path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            Code::Unavailable, "wallet.vault_unreadable"_reason, path + u": " + file.errorString());
    }
    return VaultFormat::parse(file.read(mostRead)).during(path);
}

} // namespace

bool VaultFile::exists() const
{
    return QFile::exists(m_path) || QFile::exists(oldPath(m_path));
}

Result<VaultInfo> VaultFile::info() const
{
    const auto newest = readFormat(m_path);
    if (newest)
        return newest->info();
    const auto old = readFormat(oldPath(m_path));
    if (old && isDamage(newest.error()))
        return old->info();
    return newest.error();
}

Result<OpenedVault> VaultFile::create(Vault vault, const std::vector<VaultSecret> &secrets) const
{
    if (exists())
        return fail(Code::Conflict, "wallet.vault_exists"_reason, m_path);
    auto seal = VaultFormat::newSeal(secrets);
    if (!seal)
        return seal.error();
    if (const auto saved = save(vault, *seal); !saved)
        return saved.error();
    return OpenedVault{std::move(vault), *std::move(seal)};
}

Result<OpenedVault> VaultFile::openGeneration(const QString &path, const VaultSecret &secret) const
{
    const auto format = readFormat(path);
    if (!format)
        return format.error();
    return format->open(secret).during(path);
}

Result<OpenedVault> VaultFile::open(const VaultSecret &secret) const
{
    auto newest = openGeneration(m_path, secret);
    if (newest || !isDamage(newest.error()))
        return newest;
    auto old = openGeneration(oldPath(m_path), secret);
    if (!old)
        return isDamage(old.error()) ? newest.error() : old.error();
    old->recovered = newest.error();
    old->seal.isOldBest = true;
    return old;
}

Result<Done> VaultFile::save(const Vault &vault, VaultSeal &seal) const
{
    const auto replaced = seal.isOldBest ? Replaced::SetAside : Replaced::KeptAsOld;
    const auto saved = replaceFile(m_path, VaultFormat::write(vault, seal), replaced);
    if (saved)
        seal.isOldBest = false;
    return saved;
}

Result<Done> VaultFile::reseal(
    const Vault &vault, VaultSeal &seal, const std::vector<VaultSecret> &secrets) const
{
    auto next = VaultFormat::newSeal(secrets);
    if (!next)
        return next.error();
    next->isOldBest = seal.isOldBest;
    if (const auto saved = save(vault, *next); !saved)
        return saved;
    seal = *std::move(next);
    return save(vault, seal); // what the old secrets open goes out of path.old
}

} // namespace fallow::wallet
