#include "core/evm/address.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAWrongChecksum()
    {
        FALLOW_VERIFY_REASON(evm::parseAddress(u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"),
                             "evm.bad_checksum");
    }
    void refusesWhatIsNotAnAddress()
    {
        for (const QStringView text : {u"", u"0x", u"5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                                       u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe",
                                       u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed0",
                                       u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg"})
            FALLOW_VERIFY_REASON(evm::parseAddress(text), "evm.bad_address");
    }
    void acceptsOneCaseWithoutAChecksum()
    {
        const auto lower = evm::parseAddress(u"0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed");
        const auto upper = evm::parseAddress(u"0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED");
        FALLOW_VERIFY_RESULT(lower);
        FALLOW_VERIFY_RESULT(upper);
        QCOMPARE(*lower, *upper);
    }
    void writesTheChecksumsOfEip55()
    {
        for (const QStringView text : {u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                                       u"0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
                                       u"0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
                                       u"0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
                                       u"0x52908400098527886E0F7030069857D2E4169EE7",
                                       u"0xde709f2102306220921060314715629080e2fb77"}) {
            const auto address = evm::parseAddress(text);
            FALLOW_VERIFY_RESULT(address);
            QCOMPARE(evm::checksumAddress(*address), text);
        }
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "address_test.moc"
