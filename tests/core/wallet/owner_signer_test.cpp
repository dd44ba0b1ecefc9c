#include "core/wallet/owner_signer.h"
#include "tests/support/actors.h"
#include "tests/support/verify_result.h"

#include <QJsonObject>
#include <QTest>

using namespace fallow;
using base::Address;
using base::Bytes32;
using base::TaskId;

class OwnerSignerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesATransactionForEveryChain()
    {
        const wallet::OwnerSigner signer(test::actor(1));
        evm::Transaction tx;
        tx.type = evm::TransactionType::Legacy;
        FALLOW_VERIFY_REASON(signer.signTransaction(tx), "wallet.not_allowed");
        tx.chainId = 5;
        FALLOW_VERIFY_RESULT(signer.signTransaction(tx));
    }
    void refusesTypedDataNobodyReadOut()
    {
        const wallet::OwnerSigner signer(test::actor(1));
        FALLOW_VERIFY_REASON(signer.signTyped({}), "wallet.no_description");
        FALLOW_VERIFY_REASON(signer.signTyped({{}, {}, QStringLiteral("  ")}),
                             "wallet.no_description");
    }
    void signsNothingWhileLocked()
    {
        wallet::OwnerSigner signer(test::actor(1).address());
        evm::Transaction tx;
        tx.chainId = 5;
        const wallet::TypedRequest typed{{}, {}, QStringLiteral("Sell")};
        const auto refusesAll = [&] {
            FALLOW_VERIFY_REASON(signer.signTransaction(tx), "wallet.locked");
            FALLOW_VERIFY_REASON(signer.signTyped(typed), "wallet.locked");
            FALLOW_VERIFY_REASON(signer.signMessage("hello"), "wallet.locked");
        };
        QVERIFY(signer.isLocked());
        refusesAll();
        FALLOW_VERIFY_REASON(signer.unlock(test::actor(2)), "wallet.other_key");
        refusesAll();
        FALLOW_VERIFY_RESULT(signer.unlock(test::actor(1)));
        QCOMPARE(*signer.signTransaction(tx), *wallet::OwnerSigner(test::actor(1)).signTransaction(tx));
        FALLOW_VERIFY_RESULT(signer.signTyped(typed));
        FALLOW_VERIFY_RESULT(signer.signMessage("hello"));
        signer.lock();
        refusesAll();
    }
    void signsOrdersLikeTheReference()
    {
        const QJsonObject data = test::dataObject("poco.json");
        const QJsonObject order = data[u"orders"][u"WorkerpoolOrder"].toObject();
        const wallet::OwnerSigner signer(test::actor(1));
        const auto signature
            = signer.signTyped({test::id<Bytes32>(data[u"domainSeparator"].toString()),
                                test::id<Bytes32>(order[u"structHash"].toString()),
                                QStringLiteral("Sell 10 tasks at 100 nRLC each")});
        FALLOW_VERIFY_RESULT(signature);
        QCOMPARE(base::toHex(*signature), order[u"sign"].toString());
    }
    void authorizesWorkersLikeTheReference()
    {
        const QJsonObject json = test::dataObject("poco.json")[u"authorization"].toObject();
        const wallet::OwnerSigner signer(test::actor(1));
        const QByteArray signature
            = signer.signAuthorization(test::id<Address>(json[u"worker"].toString()),
                                       test::id<TaskId>(json[u"taskid"].toString()),
                                       test::id<Address>(json[u"enclave"].toString()));
        QCOMPARE(base::toHex(signature), json[u"sign"].toString());
    }
};

QTEST_GUILESS_MAIN(OwnerSignerTest)
#include "owner_signer_test.moc"
