#include "core/evm/address.h"
#include "core/evm/eip191.h"
#include "core/evm/signing.h"
#include "core/evm/uint256.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QCryptographicHash>
#include <QTest>

using namespace fallow;
using base::Bytes32;
using base::SecretBytes;

namespace {

const QString groupOrder = QStringLiteral(
    "0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");

evm::PrivateKey keyOne()
{
    QByteArray bytes(32, '\0');
    bytes[31] = 1;
    return evm::PrivateKey::create(SecretBytes(bytes)).value();
}

Bytes32 sha256(const char *text)
{
    return Bytes32::fromBytes(QCryptographicHash::hash(text, QCryptographicHash::Sha256)).value();
}

} // namespace

class SigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesKeysOutsideTheGroup()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray(31, '\1'), QByteArray(33, '\1'), QByteArray(32, '\0'),
              QByteArray(32, '\xff'), test::hex(groupOrder)})
            FALLOW_VERIFY_REASON(evm::PrivateKey::create(SecretBytes(bytes)),
                                 "evm.bad_private_key");
    }
    void refusesAHighS()
    {
        const Bytes32 digest = sha256("malleable");
        const evm::Signature good = keyOne().sign(digest);
        const evm::Uint256 order = evm::parseQuantity(groupOrder).value();
        const evm::Signature high{good.r, evm::toBytes32(order - evm::fromBytes32(good.s)),
                                  static_cast<uint8_t>(1 - good.v)};
        FALLOW_VERIFY_REASON(evm::recover(digest, high), "evm.bad_signature");
        FALLOW_VERIFY_REASON(evm::Signature::fromBytes65(high.bytes65()), "evm.bad_signature");
    }
    void refusesMalformedSignatures()
    {
        const QByteArray good = keyOne().sign(sha256("x")).bytes65();
        FALLOW_VERIFY_REASON(evm::Signature::fromBytes65({}), "evm.bad_signature");
        FALLOW_VERIFY_REASON(evm::Signature::fromBytes65(good.left(64)), "evm.bad_signature");
        FALLOW_VERIFY_REASON(evm::Signature::fromBytes65(good.left(64) + '\x1d'),
                             "evm.bad_signature");
        FALLOW_VERIFY_REASON(evm::Signature::fromBytes65(good.left(64) + '\x02'),
                             "evm.bad_signature");
        FALLOW_VERIFY_REASON(evm::Signature::fromBytes65(QByteArray(64, '\0') + '\x1b'),
                             "evm.bad_signature");
        FALLOW_VERIFY_REASON(
            evm::Signature::fromBytes65(QByteArray(32, '\xff') + good.mid(32)),
            "evm.bad_signature");
        FALLOW_VERIFY_REASON(evm::Signature::fromBytes64(good), "evm.bad_signature");
    }
    void signsAsRfc6979Says()
    {
        const evm::Signature signature = keyOne().sign(sha256("Satoshi Nakamoto"));
        QCOMPARE(signature.r.toString(),
                 QStringLiteral(
                     "0x934b1ea10a4b3c1757e2b0c017d0b6143ce3c9a7e6a4a49860d7a6ab210ee3d8"));
        QCOMPARE(signature.s.toString(),
                 QStringLiteral(
                     "0x2442ce9d2b916064108014783e923ec36b49743e2ffa1c4496f01a512aafd9e5"));
    }
    void recoversTheSigner()
    {
        const evm::PrivateKey key = keyOne();
        QCOMPARE(evm::checksumAddress(key.address()),
                 QStringLiteral("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf"));
        for (const char *text : {"a", "b", "c", "d", "e", "f"}) {
            const Bytes32 digest = sha256(text);
            const auto signer = evm::recover(digest, key.sign(digest));
            FALLOW_VERIFY_RESULT(signer);
            QCOMPARE(*signer, key.address());
            const auto other = evm::recover(sha256("other"), key.sign(digest));
            QVERIFY(!other || *other != key.address());
        }
    }
    void compactFormRoundTrips()
    {
        for (const char *text : {"a", "b", "c", "d"}) {
            const evm::Signature signature = keyOne().sign(sha256(text));
            QByteArray compact = signature.bytes65().left(64);
            compact[32] = static_cast<char>(compact[32] | (signature.v << 7));
            QCOMPARE(evm::Signature::fromBytes64(compact).value(), signature);
            QCOMPARE(evm::Signature::fromBytes65(signature.bytes65()).value(), signature);
        }
    }
    void generatedKeysDiffer()
    {
        QVERIFY(evm::PrivateKey::generate().address() != evm::PrivateKey::generate().address());
    }
    void clonesSignTheSame()
    {
        const evm::PrivateKey key = evm::PrivateKey::generate();
        QCOMPARE(key.clone().sign(sha256("x")), key.sign(sha256("x")));
        QCOMPARE(key.publicKey().size(), 64);
        QCOMPARE(key.exportBytes().size(), size_t{32});
    }
    void personalDigestNamesTheLengthInDecimal()
    {
        // EIP-191's widely used example.
        QCOMPARE(evm::personalDigest("Hello World").toString(),
                 QStringLiteral(
                     "0xa1de988600a42c4b4ab089b619297c17d53cffae5d5120d82d8a92d0bb3b78f2"));
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "signing_test.moc"
