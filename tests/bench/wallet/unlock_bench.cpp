#include "core/wallet/vault_file.h"
#include "tests/bench/figure.h"

#include <QTemporaryDir>

#include <openssl/evp.h>

#include <array>

using namespace fallow;
using wallet::VaultSecret;

namespace
{

constexpr const char *password = "correct horse battery staple";

VaultSecret secret()
{
    return {VaultSecret::Kind::Password, base::SecretBytes(QByteArray(password)), {}};
}

void bareScrypt()
{
    static constexpr std::array<unsigned char, 32> salt{1, 2, 3};
    std::array<unsigned char, 32> key{};
    const wallet::ScryptCost cost;
    FALLOW_CHECK(EVP_PBE_scrypt(password, qstrlen(password), salt.data(), salt.size(), cost.n,
                     cost.r, cost.p, 1ULL << 29, key.data(), key.size())
        == 1);
}

} // namespace

/// From the file and a password to the keys, beside the key derivation alone; by turns, so that
/// both see the same machine.
int main()
{
    const QTemporaryDir folder;
    const wallet::VaultFile file(folder.filePath(QStringLiteral("vault.json")));
    auto vault = wallet::Vault::fromWords(base::SecretBytes(QByteArray(16, '\7')), {});
    std::vector<VaultSecret> secrets;
    secrets.push_back(secret());
    FALLOW_CHECK(file.create(*std::move(vault), secrets).has_value());
    std::vector<double> ours;
    std::vector<double> peer;
    constexpr int rounds = 9;
    for (int i = 0; i < rounds; ++i) {
        peer.push_back(bench::medianMs(1, bareScrypt));
        ours.push_back(bench::medianMs(1, [&] { FALLOW_CHECK(file.open(secret()).has_value()); }));
    }
    std::sort(ours.begin(), ours.end());
    std::sort(peer.begin(), peer.end());
    bench::print("wallet", "unlock_vs_openssl_scrypt", ours[rounds / 2], peer[rounds / 2]);
    return 0;
}
