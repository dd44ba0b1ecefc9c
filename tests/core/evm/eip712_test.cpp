#include "core/evm/eip712.h"
#include "core/evm/keccak.h"
#include "core/evm/signing.h"
#include "tests/support/test_data.h"

#include <QTest>

using namespace fallow;
using base::Address;
using base::Bytes32;

namespace {

Bytes32 person(const char *name, char byte)
{
    evm::AbiWriter fields;
    const QString wallet = byte == 'C'
        ? QStringLiteral("0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826")
        : u"0x" + QString(40, u'b');
    fields.word(evm::keccak256(QByteArray(name))).address(test::id<Address>(wallet));
    return evm::hashStruct(evm::keccak256(QByteArray("Person(string name,address wallet)")), fields);
}

Bytes32 mail()
{
    evm::AbiWriter fields;
    fields.word(person("Cow", 'C')).word(person("Bob", 'b'));
    fields.word(evm::keccak256(QByteArray("Hello, Bob!")));
    return evm::hashStruct(
        evm::keccak256(QByteArray(
            "Mail(Person from,Person to,string contents)Person(string name,address wallet)")),
        fields);
}

} // namespace

class Eip712Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAndSignsTheMailOfTheStandard()
    {
        const Bytes32 separator = evm::domainSeparator(
            QStringLiteral("Ether Mail"), QStringLiteral("1"), 1,
            test::id<Address>(u"0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC"));
        QCOMPARE(separator.toString(),
                 QStringLiteral(
                     "0xf2cee375fa42b42143804025fc449deafd50cc031ca257e0b194a650a912090f"));
        const Bytes32 digest = evm::typedDigest(separator, mail());
        QCOMPARE(digest.toString(),
                 QStringLiteral(
                     "0xbe609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2"));
        const auto key
            = evm::PrivateKey::create(base::SecretBytes(evm::keccak256(QByteArray("cow")).bytes()));
        QCOMPARE(base::toHex(key.value().sign(digest).bytes65()),
                 QStringLiteral(
                     "0x4355c47d63924e8a72e509b65029052eb6c299d53a04e167c5775fd466751c9d"
                     "07299936d304c153f6443dfa05f40ff007d72911b6f72307f996231605b915621c"));
    }
    void domainSeparatorDependsOnEveryField()
    {
        const Address hub = test::id<Address>(u"0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC");
        const auto base = evm::domainSeparator(QStringLiteral("a"), QStringLiteral("b"), 1, hub);
        QVERIFY(base != evm::domainSeparator(QStringLiteral("x"), QStringLiteral("b"), 1, hub));
        QVERIFY(base != evm::domainSeparator(QStringLiteral("a"), QStringLiteral("x"), 1, hub));
        QVERIFY(base != evm::domainSeparator(QStringLiteral("a"), QStringLiteral("b"), 2, hub));
        QVERIFY(base != evm::domainSeparator(QStringLiteral("a"), QStringLiteral("b"), 1, Address()));
        QVERIFY(base != evm::domainSeparator(QStringLiteral("a"), QStringLiteral("b"), 1));
    }
};

QTEST_GUILESS_MAIN(Eip712Test)
#include "eip712_test.moc"
