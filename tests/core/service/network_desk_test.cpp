#include "core/service/network_desk.h"
#include "tests/support/await.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace Qt::StringLiterals;
using base::Address;
using base::Code;
using base::Done;
using base::Result;
using service::Network;
using service::Networks;
using test::await;

/// What the contract says about networks, with a core that only notes what it is told.
class NetworkDeskTest : public QObject
{
    Q_OBJECT

private:
    static Network fromAFile()
    {
        return {.chainId = 31337,
            .name = u"Local practice chain"_s,
            .hub = test::id<Address>(u"0x5555555555555555555555555555555555555555"),
            .rpc = {u"http://127.0.0.1:4001/secret-key"_s}};
    }
    std::optional<api::Network> shown(const QString &name)
    {
        const auto list = await(m_desk->list({}));
        for (const api::Network &network : list ? list->networks : std::vector<api::Network>{}) {
            if (network.name == name)
                return network;
        }
        return std::nullopt;
    }
    QStringList inUse()
    {
        QStringList names;
        const auto list = await(m_desk->list({}));
        for (const api::Network &network : list ? list->networks : std::vector<api::Network>{}) {
            if (network.isInUse)
                names << network.name;
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    net::HttpClient m_http;
    Network m_current;
    std::optional<Address> m_token;
    Result<Done> m_mayLeave = Done{};
    int m_used = 0;
    std::unique_ptr<service::NetworkDesk> m_desk;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_current = fromAFile();
        m_token.reset();
        m_mayLeave = Done{};
        m_used = 0;
        m_desk = std::make_unique<service::NetworkDesk>(m_http, m_folder->path(),
            service::NetworkDesk::Ports{.current = [this]() -> const Network & { return m_current; },
                .token = [this] { return m_token; },
                .mayLeave = [this] { return m_mayLeave; },
                .use = [this](const Network &network) -> Result<Done> {
                    m_current = network;
                    ++m_used;
                    return Done{};
                }});
    }
    void listsPresetsAndTheOneInUse()
    {
        const auto list = await(m_desk->list({}));
        FALLOW_VERIFY_RESULT(list);
        QCOMPARE(list->networks.size(), Networks::presets().size() + 1);
        const auto one = shown(u"Arbitrum One"_s);
        QVERIFY(one && one->isPreset && one->isRealMoney && !one->isInUse && one->firstBlock > 0);
        QCOMPARE(one->flavour, api::Flavour::Token);
        QCOMPARE(one->hosts, (std::vector{u"arb1.arbitrum.io"_s, u"arbitrum-one-rpc.publicnode.com"_s}));
        QCOMPARE(shown(u"Bellecour"_s)->flavour, api::Flavour::Native);
        QCOMPARE(inUse(), QStringList{u"Local practice chain"_s});
    }
    void neverShowsMoreOfAServerThanItsHost()
    {
        QCOMPARE(shown(u"Local practice chain"_s)->hosts, std::vector{u"127.0.0.1:4001"_s});
    }
    void theFlavourInUseIsWhatTheHubSaid()
    {
        QCOMPARE(shown(m_current.name)->flavour, api::Flavour::Unknown);
        m_token = Address();
        QCOMPARE(shown(m_current.name)->flavour, api::Flavour::Native);
        m_token = fromAFile().hub;
        QCOMPARE(shown(m_current.name)->flavour, api::Flavour::Token);
    }
    void changesAndFindsTheWayBack()
    {
        FALLOW_VERIFY_RESULT(await(m_desk->use({u"arbitrum SEPOLIA"_s})));
        QCOMPARE(inUse(), QStringList{u"Arbitrum Sepolia"_s});
        const auto left = shown(u"Local practice chain"_s);
        QVERIFY(left && !left->isInUse);
        FALLOW_VERIFY_RESULT(await(m_desk->use({u"Local practice chain"_s})));
        QVERIFY(m_current == fromAFile());
        FALLOW_VERIFY_RESULT(await(m_desk->use({u"Bellecour"_s}))); // kept once, not once a change
        QCOMPARE(await(m_desk->list({}))->networks.size(), Networks::presets().size() + 1);
    }
    void aFileThatTookTheNameOfAPresetKeepsApart()
    {
        m_current.name = u"Practice"_s;
        QCOMPARE(inUse(), QStringList{u"Practice (2)"_s});
        FALLOW_VERIFY_RESULT(await(m_desk->use({u"Practice"_s})));
        QCOMPARE(inUse(), QStringList{u"Practice"_s});
        FALLOW_VERIFY_RESULT(await(m_desk->use({u"Practice (2)"_s})));
        QCOMPARE(m_current.hub, fromAFile().hub);
    }
    void theOneInUseAgainDoesNothing()
    {
        m_mayLeave = base::fail(Code::Conflict, base::Reason(u"network.task_under_way"_s));
        FALLOW_VERIFY_RESULT(await(m_desk->use({m_current.name})));
        QCOMPARE(m_used, 0);
    }
    void staysWhileTheCoreMayNotLeave()
    {
        m_mayLeave = base::fail(Code::Conflict, base::Reason(u"pool.stake_at_risk"_s));
        FALLOW_VERIFY_REASON(await(m_desk->use({u"Practice"_s})), "pool.stake_at_risk");
        QCOMPARE(m_used, 0);
        QVERIFY(!QFile::exists(m_folder->filePath(u"networks.json"_s)));
    }
    void refusesUnknownNames()
    {
        for (const QString &name : {u""_s, u"Arbitrum"_s, QString(100'000, u'x'), u"\u202e"_s}) {
            FALLOW_VERIFY_REASON(await(m_desk->use({name})), "network.unknown");
            const auto removed = await(m_desk->remove({name}));
            FALLOW_VERIFY_REASON(removed, "network.unknown");
            QVERIFY(removed.error().detail.size() <= 80);
        }
    }
    void whatIsInUseOrCameWithTheProgramStays()
    {
        FALLOW_VERIFY_REASON(await(m_desk->remove({u"Practice"_s})), "network.is_preset");
        FALLOW_VERIFY_REASON(await(m_desk->remove({m_current.name})), "network.in_use");
        FALLOW_VERIFY_RESULT(await(m_desk->use({u"Practice"_s})));
        FALLOW_VERIFY_REASON(await(m_desk->remove({u"Practice"_s})), "network.is_preset");
        FALLOW_VERIFY_RESULT(await(m_desk->remove({u"Local practice chain"_s})));
        QVERIFY(!shown(u"Local practice chain"_s));
    }
    void theNameInUseIsTaken()
    {
        const api::AddNetworkRequest request{.name = u"LOCAL practice chain"_s,
            .chainId = 5,
            .hub = fromAFile().hub,
            .servers = {u"http://127.0.0.1:1/"_s},
            .isPractice = true};
        FALLOW_VERIFY_REASON(await(m_desk->add(request)), "network.name_taken");
    }
    void realMoneyUnlessSaidOtherwise()
    {
        api::AddNetworkRequest request{.name = u"Mine"_s,
            .chainId = 5,
            .hub = fromAFile().hub,
            .servers = {u"http://127.0.0.1:1/"_s}};
        FALLOW_VERIFY_REASON(await(m_desk->add(request)), "network.insecure_rpc");
        request.chainId = 42161;
        request.isPractice = true;
        FALLOW_VERIFY_REASON(await(m_desk->add(request)), "network.is_real_money");
    }
    void aDamagedListIsTold()
    {
        QFile file(m_folder->filePath(u"networks.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nonsense");
        file.close();
        QVERIFY(!await(m_desk->list({})));
        QVERIFY(!await(m_desk->use({u"Practice"_s})));
        QCOMPARE(m_used, 0);
    }
};

QTEST_GUILESS_MAIN(NetworkDeskTest)
#include "network_desk_test.moc"
