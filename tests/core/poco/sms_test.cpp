#include "core/poco/sms.h"
#include "tests/support/actors.h"

#include <QJsonObject>
#include <QTest>

using namespace fallow;

class SmsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAreThoseOfTheReference()
    {
        const QJsonObject sms = test::dataObject("poco.json")[u"sms"].toObject();
        const auto dataset
            = test::id<base::Address>(sms[u"web3Secret"][u"datasetAddress"].toString());
        QCOMPARE(poco::datasetSecretHash(dataset, "secret").toString(),
                 sms[u"web3Secret"][u"hash"].toString());
        QCOMPARE(poco::namedSecretHash(test::actor(4).address(), QStringLiteral("key"), "value")
                     .toString(),
                 sms[u"web2Secret"][u"hash"].toString());
    }
    void aSecretsNameMatters()
    {
        const auto owner = test::actor(4).address();
        QVERIFY(poco::namedSecretHash(owner, QStringLiteral("1"), "value")
                == poco::appSecretHash(owner, "value"));
        QVERIFY(poco::datasetSecretHash(owner, "value") != poco::appSecretHash(owner, "value"));
    }
};

QTEST_GUILESS_MAIN(SmsTest)
#include "sms_test.moc"
