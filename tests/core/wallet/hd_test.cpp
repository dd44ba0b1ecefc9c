#include "core/evm/address.h"
#include "core/wallet/hd.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

using namespace fallow;
using base::SecretBytes;

class HdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesSeedsOfAWrongSize()
    {
        FALLOW_VERIFY_REASON(wallet::deriveAccount(SecretBytes(), 0), "wallet.bad_seed");
        FALLOW_VERIFY_REASON(wallet::deriveAccount(SecretBytes(qsizetype{65}), 0), "wallet.bad_seed");
        FALLOW_VERIFY_REASON(wallet::deriveAccount(SecretBytes(qsizetype{64}), 0x80000000),
                             "wallet.bad_seed");
    }
    void seedIsThatOfTheStandard()
    {
        const auto seed = wallet::seedFromMnemonic(
            QStringLiteral("abandon abandon abandon abandon abandon abandon abandon abandon abandon "
                           "abandon abandon about"),
            QStringLiteral("TREZOR"));
        const QByteArray bytes(reinterpret_cast<const char *>(seed.data()), 64);
        QCOMPARE(bytes.toHex(),
                 QByteArray("c55257c360c07c72029aebc1b53c05ed0362ada38ead3e3e9efa3708e53495531f09a6"
                            "987599d18264c1e1c92f2cf141630c7a3c4ab7c81b2f001698e7463b04"));
    }
    void accountsAreThoseOfTheDevnet()
    {
        const auto seed = wallet::seedFromMnemonic(QStringLiteral(
            "test test test test test test test test test test test junk"));
        const QJsonObject actors = test::dataObject("poco.json")[u"actors"].toObject();
        for (auto it = actors.begin(); it != actors.end(); ++it) {
            const auto key = wallet::deriveAccount(seed, it.key().toUInt());
            FALLOW_VERIFY_RESULT(key);
            QCOMPARE(evm::checksumAddress(key->address()), it.value().toString());
        }
    }
};

QTEST_GUILESS_MAIN(HdTest)
#include "hd_test.moc"
