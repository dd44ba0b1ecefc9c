#include "core/evm/address.h"
#include "core/evm/uint256.h"
#include "core/wallet/hd.h"
#include "core/wallet/mnemonic.h"
#include "tests/support/secret_text.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

using namespace fallow;
using base::SecretBytes;
using test::plain;
using test::secret;

namespace
{

using Wide = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>>;

/// The 78 bytes of an extended key in Base58Check.
QByteArray fromBase58Check(const QString &text)
{
    static const QString digits =
        QStringLiteral("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
    Wide value = 0;
    for (const QChar digit : text)
        value = value * 58 + static_cast<unsigned>(digits.indexOf(digit));
    QByteArray bytes;
    for (; value != 0; value /= 256)
        bytes.prepend(static_cast<char>(static_cast<unsigned>(value % 256)));
    const auto sha = [](const QByteArray &data) {
        return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
    };
    FALLOW_CHECK(sha(sha(bytes.chopped(4))).left(4) == bytes.right(4));
    return bytes.chopped(4);
}

/// What BIP-32 serialises as xprv, but for the parent's fingerprint.
QByteArray serialised(const wallet::HdNode &node, const wallet::HdPath &path)
{
    const quint32 step = path.steps.empty() ? 0 : path.steps.back();
    QByteArray bytes = QByteArray::fromHex("0488ade4");
    bytes += static_cast<char>(path.steps.size()) + QByteArray(4, '\0');
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(step >> shift);
    return bytes + plain(node.chainCode()) + '\0' + plain(node.key());
}

QByteArray withoutFingerprint(QByteArray bytes)
{
    return bytes.replace(5, 4, QByteArray(4, '\0'));
}

SecretBytes devnetSeed()
{
    const auto entropy = wallet::entropyFromWords(
        secret("test test test test test test test test test test test junk"));
    return wallet::seedFromEntropy(entropy.value(), {}).value();
}

} // namespace

class HdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesSeedsOfAWrongSize()
    {
        for (const qsizetype size : {0, 15, 65})
            FALLOW_VERIFY_REASON(wallet::HdNode::fromSeed(SecretBytes(size)), "wallet.bad_seed");
        FALLOW_VERIFY_REASON(
            wallet::deriveKeyAt(SecretBytes(), wallet::ownerPath(0)), "wallet.bad_seed");
    }
    void refusesSenselessPaths_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
            {"", "n/0", "44'/60'", "m/", "m//0", "m/0/", "m/-1", "m/1.5", "m/x", "m/0''", "m/'",
                "m/ 0", "m/2147483648", "m/2147483648'", "m/99999999999999999999999",
                "m/0/1/2/3/4/5/6/7/8/9/10", "M/0", "m/0x1", "m/\xd9\xa3"})
            QTest::addRow("'%s'", path) << QString::fromUtf8(path);
    }
    void refusesSenselessPaths()
    {
        QFETCH(QString, path);
        FALLOW_VERIFY_REASON(wallet::HdPath::parse(path), "wallet.bad_path");
    }
    void aRefusedPathSaysWhichStep()
    {
        QCOMPARE(wallet::HdPath::parse(u"m/44'/x/0").error().detail,
            QStringLiteral("step x: not a number"));
    }
    void pathsReadBack()
    {
        for (const char *text : {"m", "m/44'/60'/0'/0/3", "m/2147483647'/2147483647"}) {
            const auto path = wallet::HdPath::parse(QString::fromLatin1(text));
            FALLOW_VERIFY_RESULT(path);
            QCOMPARE(path->toString(), QString::fromLatin1(text));
        }
        QCOMPARE(*wallet::HdPath::parse(u"m/1h/2H/3"), *wallet::HdPath::parse(u"m/1'/2'/3"));
    }
    void followsTheVectorsOfBip32()
    {
        const QJsonArray vectors = test::dataObject("hd.json")[u"vectors"].toArray();
        QCOMPARE(vectors.size(), 17);
        for (const QJsonValue &vector : vectors) {
            const SecretBytes seed(test::hex(vector[u"seed"].toString()));
            const auto path = wallet::HdPath::parse(vector[u"path"].toString()).value();
            const auto root = wallet::HdNode::fromSeed(seed);
            FALLOW_VERIFY_RESULT(root);
            const auto node = root->descend(path);
            FALLOW_VERIFY_RESULT(node);
            QCOMPARE(serialised(*node, path).toHex(),
                withoutFingerprint(fromBase58Check(vector[u"xprv"].toString())).toHex());
        }
    }
    void followsTheRootsOfTheMnemonicVectors()
    {
        for (const QJsonValue &vector : test::dataObject("mnemonic.json")[u"vectors"].toArray()) {
            const SecretBytes seed(test::hex(vector[u"seed"].toString()));
            const auto root = wallet::HdNode::fromSeed(seed);
            FALLOW_VERIFY_RESULT(root);
            QCOMPARE(serialised(*root, {}), fromBase58Check(vector[u"xprv"].toString()));
        }
    }
    void accountsAreThoseOfTheDevnet()
    {
        const SecretBytes seed = devnetSeed();
        const QJsonObject actors = test::dataObject("poco.json")[u"actors"].toObject();
        for (auto it = actors.begin(); it != actors.end(); ++it) {
            const auto key = wallet::deriveKeyAt(seed, wallet::ownerPath(it.key().toUInt()));
            FALLOW_VERIFY_RESULT(key);
            QCOMPARE(evm::checksumAddress(key->address()), it.value().toString());
        }
    }
    void ownerAndWorkerAreKeptApartByAHardenedStep()
    {
        QCOMPARE(wallet::ownerPath(3).toString(), QStringLiteral("m/44'/60'/0'/0/3"));
        QCOMPARE(wallet::workerPath(3).toString(), QStringLiteral("m/44'/60'/1'/0/3"));
        const SecretBytes seed = devnetSeed();
        QVERIFY(wallet::deriveKeyAt(seed, wallet::ownerPath(0))->address()
            != wallet::deriveKeyAt(seed, wallet::workerPath(0))->address());
    }
};

QTEST_GUILESS_MAIN(HdTest)
#include "hd_test.moc"
