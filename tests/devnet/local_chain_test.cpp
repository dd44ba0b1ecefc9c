#include "tests/support/local_chain.h"
#include "tests/support/verify_result.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

using namespace fallow;
using test::Flavour;
using test::LocalChain;
using test::Role;

namespace
{

constexpr auto balanceOf = "eth_getBalance";

base::Result<QJsonValue> balance(const LocalChain &chain, Role role)
{
    return chain.rpc(QString::fromLatin1(balanceOf),
        {chain.actor(role).address.toString(), QStringLiteral("latest")});
}

base::Result<QJsonValue> pay(const LocalChain &chain, Role from, Role to)
{
    const QJsonObject transfer{{QStringLiteral("from"), chain.actor(from).address.toString()},
        {QStringLiteral("to"), chain.actor(to).address.toString()},
        {QStringLiteral("value"), QStringLiteral("0xde0b6b3a7640000")}};
    return chain.rpc(QStringLiteral("eth_sendTransaction"), {transfer});
}

} // namespace

class LocalChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWithoutSavedChain()
    {
        qputenv("FALLOW_DEVNET_CACHE", "/nonexistent");
        const auto chain = LocalChain::start(Flavour::Token);
        qunsetenv("FALLOW_DEVNET_CACHE");
        FALLOW_VERIFY_REASON(chain, "test.devnet_missing");
    }

    void startsWithContractsOfItsFlavour_data()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::addColumn<quint64>("chainId");
        QTest::addColumn<bool>("tokenExists");
        QTest::newRow("token") << Flavour::Token << quint64{31337} << true;
        QTest::newRow("native") << Flavour::Native << quint64{65535} << false;
    }
    void startsWithContractsOfItsFlavour()
    {
        QFETCH(Flavour, flavour);
        QFETCH(quint64, chainId);
        QFETCH(bool, tokenExists);
        QElapsedTimer timer;
        timer.start();
        const auto chain = LocalChain::start(flavour);
        FALLOW_VERIFY_RESULT(chain);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));

        const LocalChain &local = **chain;
        QCOMPARE(local.chainId(), chainId);
        const auto id = local.rpc(QStringLiteral("eth_chainId"));
        FALLOW_VERIFY_RESULT(id);
        QCOMPARE(id->toString(), QStringLiteral("0x") + QString::number(chainId, 16));
        QCOMPARE(!local.rlc().isZero(), tokenExists);
        for (const auto &address : {local.hub(), local.appRegistry(), local.datasetRegistry(),
                 local.workerpoolRegistry(), local.app(), local.dataset(), local.workerpool()}) {
            const auto code = local.rpc(
                QStringLiteral("eth_getCode"), {address.toString(), QStringLiteral("latest")});
            FALLOW_VERIFY_RESULT(code);
            QVERIFY2(code->toString().size() > 10, qPrintable(address.toString()));
        }
    }

    void revertRestoresBalance()
    {
        const auto chain = LocalChain::start(Flavour::Token);
        FALLOW_VERIFY_RESULT(chain);
        const auto before = balance(**chain, Role::Worker0);
        FALLOW_VERIFY_RESULT(before);
        const auto snapshot = (*chain)->snapshot();
        FALLOW_VERIFY_RESULT(snapshot);
        const auto sent = pay(**chain, Role::Admin, Role::Worker0);
        FALLOW_VERIFY_RESULT(sent);
        FALLOW_VERIFY_RESULT((*chain)->receipt(sent->toString()));
        const auto paid = balance(**chain, Role::Worker0);
        FALLOW_VERIFY_RESULT(paid);
        QVERIFY(*paid != *before);
        FALLOW_VERIFY_RESULT((*chain)->revert(*snapshot));
        const auto after = balance(**chain, Role::Worker0);
        FALLOW_VERIFY_RESULT(after);
        QCOMPARE(after->toString(), before->toString());
        FALLOW_VERIFY_REASON((*chain)->revert(*snapshot), "test.no_such_snapshot");
    }

    void refusedCallCarriesTheNodesText()
    {
        const auto chain = LocalChain::start(Flavour::Token);
        FALLOW_VERIFY_RESULT(chain);
        FALLOW_VERIFY_REASON((*chain)->rpc(QStringLiteral("no_suchMethod")), "test.rpc_refused");
    }

    void minesReorganisesAndTurnsTheClock()
    {
        const auto chain = LocalChain::start(Flavour::Native);
        FALLOW_VERIFY_RESULT(chain);
        const LocalChain &local = **chain;
        const auto height = local.blockNumber();
        FALLOW_VERIFY_RESULT(height);
        FALLOW_VERIFY_RESULT(local.mine(3));
        FALLOW_VERIFY_RESULT(local.reorg(2));
        QCOMPARE(local.blockNumber().value(), *height + 3);
        const auto time = local.blockTime();
        FALLOW_VERIFY_RESULT(time);
        FALLOW_VERIFY_RESULT(local.setTime(*time + 1000));
        QCOMPARE(local.blockTime().value(), *time + 1000);
        FALLOW_VERIFY_RESULT(local.advanceTime(3600));
        QVERIFY(local.blockTime().value() >= *time + 4600);
    }

    void makesBlocksWhileIdleWhenAsked()
    {
        const auto chain = LocalChain::start(Flavour::Token, {.blockTime = true});
        FALLOW_VERIFY_RESULT(chain);
        const auto height = (*chain)->blockNumber();
        FALLOW_VERIFY_RESULT(height);
        QTRY_VERIFY_WITH_TIMEOUT((*chain)->blockNumber().value() > *height, 5000);
    }
};

QTEST_GUILESS_MAIN(LocalChainTest)
#include "local_chain_test.moc"
