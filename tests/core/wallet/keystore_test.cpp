#include "core/wallet/keystore.h"
#include "tests/support/actors.h"
#include "tests/support/verify_result.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

using namespace fallow;
using base::SecretBytes;

namespace {

const wallet::ScryptCost quick{.n = 1024, .r = 8, .p = 1};

QJsonObject vectorFile(QStringView name)
{
    return test::dataObject("keystore.json")[name].toObject();
}

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

SecretBytes password(const char *words)
{
    return SecretBytes(QByteArray(words));
}

/// Sets a.b.c of a nested object.
QJsonObject with(QJsonObject json, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        json.insert(path.front(), value);
        return json;
    }
    json.insert(path.front(), with(json[path.front()].toObject(), path.mid(1), value));
    return json;
}

} // namespace

class KeystoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAWrongPassword()
    {
        const auto file = wallet::writeKeystore(test::actor(0), password("right"), quick);
        FALLOW_VERIFY_RESULT(file);
        for (const char *wrong : {"", "wrong", "right ", "Right"})
            FALLOW_VERIFY_REASON(wallet::readKeystore(*file, password(wrong)),
                                 "wallet.wrong_password");
    }
    void refusesBrokenFiles_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *path, const QJsonValue &value) {
            QTest::addRow("%s = %s", path, qPrintable(value.toVariant().toString()))
                << QString::fromLatin1(path) << value;
        };
        row("version", 1);
        row("version", QJsonValue::Null);
        row("crypto", QJsonValue::Null);
        row("crypto.cipher", QStringLiteral("aes-128-cbc"));
        row("crypto.ciphertext", QString(62, u'a'));
        row("crypto.ciphertext", QString(100000, u'a'));
        row("crypto.cipherparams.iv", QString(30, u'a'));
        row("crypto.mac", QStringLiteral("zz"));
        row("crypto.kdf", QStringLiteral("md5"));
        row("crypto.kdfparams.dklen", 16);
        row("crypto.kdfparams.salt", QString());
        row("crypto.kdfparams.n", 0);
        row("crypto.kdfparams.n", -1024);
        row("crypto.kdfparams.n", 1000);
        row("crypto.kdfparams.n", qint64{1} << 40);
        row("crypto.kdfparams.n", qint64{1} << 62);
        row("crypto.kdfparams.n", 1 << 21);
        row("crypto.kdfparams.r", 0);
        row("crypto.kdfparams.r", 1 << 20);
        row("crypto.kdfparams.p", 1 << 20);
        row("crypto.kdfparams.p", 1.5);
        row("address", QString(40, u'1'));
        row("address", QStringLiteral("12"));
    }
    void refusesBrokenFiles()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const auto file = wallet::writeKeystore(test::actor(0), password("right"), quick);
        const QJsonObject json = QJsonDocument::fromJson(file.value()).object();
        const QByteArray broken = text(with(json, path.split(u'.'), value));
        FALLOW_VERIFY_REASON(wallet::readKeystore(broken, password("right")), "wallet.bad_keystore");
    }
    void refusesTruncatedFiles()
    {
        const QByteArray file
            = wallet::writeKeystore(test::actor(0), password("right"), quick).value();
        for (qsizetype size = 0; size < file.size(); size += 7)
            FALLOW_VERIFY_REASON(wallet::readKeystore(file.left(size), password("right")),
                                 "wallet.bad_keystore");
    }
    void refusesEndlessPbkdf2()
    {
        const QJsonObject file = vectorFile(u"pbkdf2");
        const QStringList rounds{QStringLiteral("crypto"), QStringLiteral("kdfparams"),
                                 QStringLiteral("c")};
        FALLOW_VERIFY_REASON(
            wallet::readKeystore(text(with(file, rounds, qint64{1} << 40)), password("x")),
            "wallet.bad_keystore");
    }
    void refusesToWriteAtAnUnbearableCost()
    {
        FALLOW_VERIFY_REASON(
            wallet::writeKeystore(test::actor(0), password("x"), wallet::ScryptCost{.n = 3}),
            "wallet.bad_keystore");
    }
    void aChangedCiphertextDoesNotOpen()
    {
        const QJsonObject file = vectorFile(u"ethers");
        const QStringList path{QStringLiteral("Crypto"), QStringLiteral("ciphertext")};
        FALLOW_VERIFY_REASON(
            wallet::readKeystore(text(with(file, path, QString(64, u'a'))), password("secret")),
            "wallet.wrong_password");
    }
    void opensTheFilesOfOtherTools()
    {
        const auto check = [](QStringView name, const char *words, QStringView key) {
            const auto opened = wallet::readKeystore(text(vectorFile(name)), password(words));
            FALLOW_VERIFY_RESULT(opened);
            const auto bytes = opened->exportBytes();
            QCOMPARE(QByteArray(reinterpret_cast<const char *>(bytes.data()), 32), test::hex(key));
        };
        const QStringView wiki = u"7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d";
        check(u"pbkdf2", "testpassword", wiki);
        check(u"scrypt", "testpassword", wiki);
        check(u"ethers", "secret", test::actorKeys[0]);
    }
    void aFileIsNamedLikeThoseOfOtherTools()
    {
        const auto time = QDateTime::fromMSecsSinceEpoch(1672628645006, Qt::UTC);
        QCOMPARE(wallet::keystoreFileName(test::actor(0).address(), time),
                 QStringLiteral("UTC--2023-01-02T03-04-05.006000000Z--"
                                "f39fd6e51aad88f6f4ce6ab8827279cfffb92266"));
    }
    void whatIsWrittenOpensAgain()
    {
        for (const wallet::KdfCost &cost :
             {wallet::KdfCost(quick), wallet::KdfCost(wallet::Pbkdf2Cost{.rounds = 1000})}) {
            const auto file = wallet::writeKeystore(test::actor(3), password("pässword"), cost);
            FALLOW_VERIFY_RESULT(file);
            const auto key = wallet::readKeystore(*file, password("pässword"));
            FALLOW_VERIFY_RESULT(key);
            QCOMPARE(key->address(), test::actor(3).address());
            QVERIFY(*file != *wallet::writeKeystore(test::actor(3), password("pässword"), cost));
        }
    }
};

QTEST_GUILESS_MAIN(KeystoreTest)
#include "keystore_test.moc"
