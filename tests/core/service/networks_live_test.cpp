#include "core/service/first_block.h"
#include "core/service/networks.h"
#include "tests/support/await.h"
#include "tests/support/local_chain.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace Qt::StringLiterals;
using test::Flavour;
using test::LocalChain;

/// The practice networks are really there and are what their presets say.
class NetworksLiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePresetsOfTheLocalChainFitIt_data()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::addColumn<QString>("name");
        QTest::newRow("token") << Flavour::Token << u"Practice"_s;
        QTest::newRow("native") << Flavour::Native << u"Practice, native"_s;
    }
    void thePresetsOfTheLocalChainFitIt()
    {
        QFETCH(Flavour, flavour);
        QFETCH(QString, name);
        const auto chain = LocalChain::start(flavour);
        FALLOW_VERIFY_RESULT(chain);
        const QTemporaryDir folder;
        net::HttpClient http;
        service::Networks networks(http, folder.path());
        auto network = networks.find(name);
        FALLOW_VERIFY_RESULT(network);
        QCOMPARE(network->hub, (*chain)->hub());
        QCOMPARE(network->rlc, (*chain)->rlc());
        network->name = u"Mine"_s;
        network->rlc = {};
        network->rpc = {(*chain)->url().toString()};
        const auto added = test::await(networks.add(*network));
        FALLOW_VERIFY_RESULT(added);
        QCOMPARE(added->rlc, (*chain)->rlc());
        QCOMPARE(added->firstBlock, 0); // a chain that was loaded has no old state: nobody can tell
    }
    void theBlockOfADeploymentIsFound()
    {
        const auto chain = LocalChain::start(Flavour::Token);
        FALLOW_VERIFY_RESULT(chain);
        FALLOW_VERIFY_RESULT((*chain)->mine(5));
        const QJsonObject deployment{{u"from"_s, (*chain)->actor(test::Role::Admin).address.toString()},
            {u"data"_s, u"0x60fe60005360016000f3"_s}}; // returns the code 0xfe
        const auto sent = (*chain)->rpc(u"eth_sendTransaction"_s, QJsonArray{deployment});
        FALLOW_VERIFY_RESULT(sent);
        const auto receipt = (*chain)->receipt(sent->toString());
        FALLOW_VERIFY_RESULT(receipt);
        FALLOW_VERIFY_RESULT((*chain)->mine(9));
        net::HttpClient http;
        chain::RpcEndpoint server(http, (*chain)->url());
        const auto contract = test::id<base::Address>(receipt->value(u"contractAddress"_s).toString());
        const auto found = test::await(service::firstBlockOf(this, server, contract));
        FALLOW_VERIFY_RESULT(found);
        QCOMPARE(*found, receipt->value(u"blockNumber"_s).toString().toULongLong(nullptr, 0));
        const auto ofHub = test::await(service::firstBlockOf(this, server, (*chain)->hub()));
        FALLOW_VERIFY_REASON(ofHub, "network.no_old_state");
        const auto none = test::await(service::firstBlockOf(this, server, (*chain)->actor(test::Role::Admin).address));
        FALLOW_VERIFY_REASON(none, "network.no_contract");
    }
};

QTEST_GUILESS_MAIN(NetworksLiveTest)
#include "networks_live_test.moc"
