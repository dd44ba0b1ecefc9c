#include "core/evm/eip191.h"
#include "core/evm/private_key.h"
#include "core/poco/contribution.h"
#include "tests/support/actors.h"
#include "tests/support/verify_result.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QTest>

using namespace fallow;
using base::Address;
using base::Bytes32;
using base::TaskId;

class ContributionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_data = test::dataObject("poco.json"); }

    void digestsAreThoseOfTheReference()
    {
        const QJsonObject json = m_data[u"contribution"].toObject();
        const auto digests
            = poco::contributionDigests(test::id<Address>(json[u"worker"].toString()),
                                        test::id<TaskId>(json[u"taskid"].toString()),
                                        test::id<Bytes32>(json[u"resultDigest"].toString()));
        QCOMPARE(digests.resultHash.toString(), json[u"resultHash"].toString());
        QCOMPARE(digests.resultSeal.toString(), json[u"resultSeal"].toString());
        QCOMPARE(poco::enclaveHash(digests).toString(),
                 m_data[u"enclave"][u"messageHash"].toString());
    }
    void authorizationIsThatOfTheReference()
    {
        const QJsonObject json = m_data[u"authorization"].toObject();
        const Bytes32 hash
            = poco::authorizationHash(test::id<Address>(json[u"worker"].toString()),
                                      test::id<TaskId>(json[u"taskid"].toString()),
                                      test::id<Address>(json[u"enclave"].toString()));
        QCOMPARE(hash.toString(), json[u"hash"].toString());
        const Bytes32 digest = evm::personalDigest(hash.bytes());
        QCOMPARE(digest.toString(), json[u"eip191Digest"].toString());
        QCOMPARE(base::toHex(test::actor(1).sign(digest).bytes65()), json[u"sign"].toString());
        QCOMPARE(base::toHex(test::actor(6).sign(digest).bytes65()),
                 m_data[u"resultProxyUploadAuth"][u"sign"].toString());
        const auto signer = poco::messageSigner(hash, test::hex(json[u"sign"].toString()));
        FALLOW_VERIFY_RESULT(signer);
        QCOMPARE(*signer, test::id<Address>(json[u"signer"].toString()));
    }
    void enclaveSignaturesRecover()
    {
        const QJsonObject json = m_data[u"enclave"].toObject();
        const auto enclave = test::id<Address>(json[u"enclave"].toString());
        const auto worker = test::id<Address>(m_data[u"authorization"][u"worker"].toString());
        const auto task = test::id<TaskId>(m_data[u"authorization"][u"taskid"].toString());
        const Bytes32 hash = poco::authorizationHash(worker, task, enclave);
        QCOMPARE(hash.toString(), json[u"authHash"].toString());
        QCOMPARE(poco::messageSigner(hash, test::hex(json[u"authSign"].toString())).value(),
                 test::actor(1).address());
        QCOMPARE(poco::messageSigner(test::id<Bytes32>(json[u"messageHash"].toString()),
                                     test::hex(json[u"enclaveSign"].toString())).value(),
                 enclave);
    }
    void garbageIsNoAuthorization()
    {
        FALLOW_VERIFY_REASON(poco::messageSigner(Bytes32(), {}), "evm.bad_signature");
        FALLOW_VERIFY_REASON(poco::messageSigner(Bytes32(), QByteArray(65, '\xff')),
                             "evm.bad_signature");
    }
    void errorFilesAreByteExact_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("sha256");
        const auto row = [](const char *name, poco::ErrorKind kind, const char *hash) {
            QTest::newRow(name) << static_cast<int>(kind) << QByteArray(hash);
        };
        row("image", poco::ErrorKind::AppImageDownloadFailed,
            "6b234cc858ad3404f912dd7f119afe2178251bec64cb25e5cbeba61dd764fc5d");
        row("dataset", poco::ErrorKind::DatasetFileDownloadFailed,
            "8e3ac3704dc9fd9bdec06799b85a570e7f67f3ff8cd751b11af241dddbe4996e");
        row("checksum", poco::ErrorKind::DatasetFileBadChecksum,
            "c276b4a3cbe341163601818dfa3d7f5f8db8cc35f00c9c30666864e39c96b565");
        row("input", poco::ErrorKind::InputFilesDownloadFailed,
            "0667139fc3aade5e376044a41fbf2b37df1f191ee28f04debc01c1d5c64c0a54");
    }
    void errorFilesAreByteExact()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, sha256);
        const auto error = poco::errorContribution(static_cast<poco::ErrorKind>(kind));
        QCOMPARE(QCryptographicHash::hash(error.errorFile, QCryptographicHash::Sha256).toHex(),
                 sha256);
        QVERIFY(error.computedJson.contains("\"/iexec_out/error.txt\""));
    }

private:
    QJsonObject m_data;
};

QTEST_GUILESS_MAIN(ContributionTest)
#include "contribution_test.moc"
