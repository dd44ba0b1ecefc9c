#include "core/evm/abi.h"
#include "core/wallet/owner_signer.h"
#include "core/wallet/raw_key.h"
#include "tests/bench/figure.h"

#include <cstdlib>

using namespace fallow;

namespace
{

constexpr quint64 chain = 42161;
constexpr quint64 amount = 1'000'000'000;

/// The first account of the public test mnemonic.
evm::PrivateKey testKey()
{
    const QByteArray text("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
    return wallet::parseRawKey(base::SecretBytes(text)).value();
}

base::Address address(QStringView hex)
{
    return base::Address::fromHex(hex).value();
}

/// From the payee and the amount to what a node takes.
QByteArray signTransfer(const wallet::OwnerSigner &signer, quint64 nonce)
{
    static const base::Address rlc = address(u"0xe649e6a1F2afc63ca268C2363691ceCAF75CF47C");
    static const base::Address payee = address(u"0x70997970C51812dc3A010C7d01b50e0d17dc79C8");
    evm::Transaction tx;
    tx.chainId = chain;
    tx.nonce = nonce;
    tx.gasLimit = 100'000;
    tx.maxFeePerGas = base::Wei{2'000'000'000};
    tx.maxPriorityFeePerGas = base::Wei{1'000'000};
    tx.to = rlc;
    tx.data =
        evm::encodeCall("transfer(address,uint256)", evm::AbiWriter().address(payee).uint(amount));
    return signer.signTransaction(tx).value();
}

} // namespace

/// bench_wallet_sign PEER_MS: PEER_MS is what sign_ethers.mjs took for the same. With --print it
/// writes one transaction instead, to be compared with the peer's.
int main(int argc, char **argv)
{
    const wallet::OwnerSigner signer(testKey());
    if (argc == 2 && QByteArray(argv[1]) == "--print") {
        std::printf("%s\n", qPrintable(base::toHex(signTransfer(signer, 7))));
        return 0;
    }
    if (argc != 2)
        return 2;
    constexpr int rounds = 5000;
    quint64 nonce = 0;
    bench::medianMs(rounds / 10, [&] { signTransfer(signer, ++nonce); });
    const double ours = bench::medianMs(rounds, [&] { signTransfer(signer, ++nonce); });
    bench::print("wallet", "sign_transfer_vs_ethers", ours, std::atof(argv[1]));
    return 0;
}
