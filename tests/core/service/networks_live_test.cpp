#include "core/service/networks.h"
#include "tests/support/await.h"
#include "tests/support/local_chain.h"
#include "tests/support/verify_result.h"

#include <QTemporaryDir>

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
    }
};

QTEST_GUILESS_MAIN(NetworksLiveTest)
#include "networks_live_test.moc"
