#include "core/api/sealed_secret.h"

#include <QTest>

using namespace fallow;
using api::SealBox;
using api::SealedSecret;

namespace {

base::SecretBytes secretOf(const char *text)
{
    return base::SecretBytes(QByteArray(text));
}

QByteArray textOf(const base::SecretBytes &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())};
}

QString flipped(const QString &base64, qsizetype byte)
{
    QByteArray bytes = QByteArray::fromBase64(base64.toLatin1());
    bytes[byte] = static_cast<char>(bytes.at(byte) ^ 1);
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

class SealedSecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedComesOut()
    {
        const SealBox box;
        for (const char *text : {"", "x", "legal winner thank year wave sausage worth useful"}) {
            const auto sealed = api::seal(secretOf(text), box.publicKey());
            QVERIFY(sealed.has_value());
            const auto opened = box.open(*sealed);
            QVERIFY(opened.has_value());
            QCOMPARE(textOf(*opened), QByteArray(text));
        }
    }
    void oneSecretIsNeverSealedTheSameTwice()
    {
        const SealBox box;
        const auto one = api::seal(secretOf("abc"), box.publicKey());
        const auto two = api::seal(secretOf("abc"), box.publicKey());
        QVERIFY(one->senderKey != two->senderKey);
        QVERIFY(one->box != two->box);
        QVERIFY(!QByteArray::fromBase64(one->box.toLatin1()).contains("abc"));
    }
    void anotherBoxCannotOpenIt()
    {
        const auto sealed = api::seal(secretOf("abc"), SealBox().publicKey());
        QCOMPARE(SealBox().open(*sealed).error().reason.key(), QStringLiteral("wallet.bad_seal"));
    }
    void aChangedBitIsSeen()
    {
        const SealBox box;
        const auto sealed = api::seal(secretOf("abc"), box.publicKey());
        for (qsizetype byte = 0; byte < 3 + 16; ++byte) {
            SealedSecret changed = *sealed;
            changed.box = flipped(changed.box, byte);
            QVERIFY(!box.open(changed));
        }
        for (qsizetype byte = 0; byte < 31; ++byte) {
            SealedSecret changed = *sealed;
            changed.senderKey = flipped(changed.senderKey, byte);
            QVERIFY(!box.open(changed));
        }
    }
    void nonsenseIsRefusedWithItsReason()
    {
        const SealBox box;
        const QString zeros = QString::fromLatin1(QByteArray(32, '\0').toBase64()); // a point of low order
        for (const QString &key : {QString(), QStringLiteral("AAAA"), QStringLiteral("!!"), zeros, QString(box.publicKey() + u"AAAA")})
            QCOMPARE(api::seal(secretOf("x"), key).error().reason.key(), QStringLiteral("wallet.bad_seal_key"));
        const QString huge = QString::fromLatin1(QByteArray(80'000, 'x').toBase64());
        for (const SealedSecret &sealed : {SealedSecret{}, SealedSecret{box.publicKey(), {}}, SealedSecret{zeros, zeros},
                                           SealedSecret{box.publicKey(), huge}, SealedSecret{QStringLiteral("%%"), QStringLiteral("%%")}})
            QCOMPARE(box.open(sealed).error().reason.key(), QStringLiteral("wallet.bad_seal"));
    }
};

QTEST_GUILESS_MAIN(SealedSecretTest)
#include "sealed_secret_test.moc"
