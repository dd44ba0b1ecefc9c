#include "core/wallet/vault_codec.h"

#include "core/wallet/mnemonic.h"

#include <cstring>

namespace fallow::wallet
{

using namespace base;

namespace
{

constexpr std::string_view magic = "FWV1";
constexpr size_t lengthSize = 4;

/// The part of a vault that is no secret.
struct OpenPart {
    std::vector<Account> accounts;
    BackupState backup;
    VaultSettings settings;

    static constexpr auto jsonFields()
    {
        using json::field;
        return std::tuple{field("accounts", &OpenPart::accounts),
            field("backup", &OpenPart::backup), field("settings", &OpenPart::settings)};
    }
};

Error damaged(const QString &detail)
{
    return fail(Code::Corrupt, "wallet.vault_damaged"_reason, detail);
}

} // namespace

class VaultWriter
{
public:
    static SecretBytes write(const Vault &vault)
    {
        const OpenPart open{vault.m_accounts.all(), vault.backup, vault.settings};
        const QByteArray json = json::toText(open);
        const auto jsonSize = static_cast<size_t>(json.size());
        size_t size = magic.size() + lengthSize * (3 + vault.m_imported.size()) + jsonSize
            + vault.m_entropy.size() + vault.m_passphrase.size();
        for (const auto &[address, key] : vault.m_imported)
            size += key.size();
        VaultWriter writer(size);
        writer.raw(magic.data(), magic.size());
        writer.section(json.constData(), jsonSize);
        writer.section(vault.m_entropy.data(), vault.m_entropy.size());
        writer.section(vault.m_passphrase.data(), vault.m_passphrase.size());
        for (const Account &account : vault.m_accounts.all()) {
            if (account.kind != AccountKind::Imported)
                continue;
            const SecretBytes &key = vault.m_imported.at(account.address);
            writer.section(key.data(), key.size());
        }
        FALLOW_CHECK(writer.m_used == size);
        return std::move(writer.m_bytes);
    }

private:
    explicit VaultWriter(size_t size) : m_bytes(static_cast<qsizetype>(size)) { }
    void raw(const void *bytes, size_t size)
    {
        if (size != 0)
            std::memcpy(m_bytes.data() + m_used, bytes, size);
        m_used += size;
    }
    void section(const void *bytes, size_t size)
    {
        for (size_t i = 0; i < lengthSize; ++i)
            m_bytes.data()[m_used++] = static_cast<uint8_t>(size >> (24 - 8 * i));
        raw(bytes, size);
    }
    SecretBytes m_bytes;
    size_t m_used = 0;
};

class VaultReader
{
public:
    explicit VaultReader(const SecretBytes &bytes) : m_bytes(bytes) { }

    Result<Vault> read()
    {
        if (m_bytes.size() < magic.size()
            || std::memcmp(m_bytes.data(), magic.data(), magic.size()) != 0)
            return damaged(QStringLiteral("no vault inside"));
        m_position = magic.size();
        const SecretBytes json = section();
        const auto open = json::fromText<OpenPart>(QByteArray(
            reinterpret_cast<const char *>(json.data()), static_cast<qsizetype>(json.size())));
        if (!open)
            return damaged(open.error().detail);
        Vault vault;
        vault.backup = open->backup;
        vault.settings = open->settings;
        vault.m_entropy = section();
        vault.m_passphrase = section();
        if (const auto seeded = makeSeed(vault); !seeded)
            return seeded.error();
        for (const Account &account : open->accounts) {
            if (const auto added = take(vault, account); !added)
                return damaged(added.error().detail);
        }
        if (m_failed || m_position != m_bytes.size())
            return damaged(QStringLiteral("sections do not fit"));
        return vault;
    }

private:
    static Result<Done> makeSeed(Vault &vault)
    {
        const size_t size = vault.m_entropy.size();
        if (size == 0)
            return Done{};
        if (size < 16 || size > 32 || size % 4 != 0)
            return damaged(QStringLiteral("entropy of %1 bytes").arg(size));
        auto seed = seedFromEntropy(vault.m_entropy, vault.m_passphrase);
        if (!seed)
            return damaged(seed.error().detail);
        vault.m_seed = *std::move(seed);
        return Done{};
    }
    Result<Done> take(Vault &vault, const Account &account)
    {
        if (const auto added = vault.m_accounts.add(account); !added)
            return added;
        if (account.kind == AccountKind::WatchOnly)
            return Done{};
        const bool isDerivable = vault.hasWords() && account.index;
        if (account.kind == AccountKind::Derived && !isDerivable)
            return damaged(QStringLiteral("an account without its origin"));
        if (account.kind == AccountKind::Imported)
            vault.m_imported.emplace(account.address, section());
        const auto key = vault.key(account.address);
        if (!key || key->address() != account.address)
            return damaged(QStringLiteral("an account with another's key"));
        return Done{};
    }
    SecretBytes section()
    {
        size_t size = 0;
        for (size_t i = 0; i < lengthSize; ++i) {
            if (m_position == m_bytes.size()) {
                m_failed = true;
                return {};
            }
            size = size << 8 | m_bytes.data()[m_position++];
        }
        m_failed = m_failed || size > m_bytes.size() - m_position;
        if (m_failed)
            return {};
        m_position += size;
        return m_bytes.part(m_position - size, size);
    }
    const SecretBytes &m_bytes;
    size_t m_position = 0;
    bool m_failed = false;
};

SecretBytes writeVault(const Vault &vault)
{
    return VaultWriter::write(vault);
}

Result<Vault> readVault(const SecretBytes &bytes)
{
    return VaultReader(bytes).read();
}

} // namespace fallow::wallet
