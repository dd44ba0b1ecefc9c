#include "core/evm/abi.h"
#include "core/poco/hub_calls.h"
#include "core/service/networks.h"
#include "tests/support/await.h"
#include "tests/support/fake_node.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonValue>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace fallow;
using namespace Qt::StringLiterals;
using base::Address;
using poco::hub::Getter;
using service::Network;
using service::Networks;
using test::await;

namespace
{

const auto hub = test::id<Address>(u"0x5555555555555555555555555555555555555555");
const auto token = test::id<Address>(u"0x6666666666666666666666666666666666666666");

/// A node with a hub on it, both of which may lie.
struct HubNode {
    HubNode()
    {
        node.override = [this](const QString &method,
                            const QJsonArray &params) -> std::optional<test::FakeAnswer> {
            if (method != u"eth_call")
                return std::nullopt;
            const QByteArray data = test::hex(params.at(0)[u"data"].toString());
            const auto found = answers.find(data);
            return found == answers.end()
                ? test::FakeAnswer(test::FakeRefusal{.code = 3, .message = u"execution reverted"_s})
                : test::FakeAnswer(QJsonValue(base::toHex(found->second)));
        };
        setDomain(u"iExecODB"_s, 31337, hub);
        for (const Getter getter :
            {Getter::AppRegistry, Getter::DatasetRegistry, Getter::WorkerpoolRegistry})
            answers[poco::hub::get(getter)] = evm::AbiWriter().address(token).encoded();
        setToken(token);
        answers[evm::encodeCall("decimals()")] = evm::AbiWriter().uint(9).encoded();
    }
    void setDomain(const QString &name, quint64 chain, const Address &contract)
    {
        evm::AbiWriter domain;
        domain.string(name).string(u"5.0.0"_s).uint(chain).address(contract);
        answers[poco::hub::get(Getter::Domain)] = evm::AbiWriter().tuple(domain).encoded();
    }
    void setToken(const Address &address)
    {
        answers[poco::hub::get(Getter::Token)] = evm::AbiWriter().address(address).encoded();
    }

    test::FakeChain blocks{1'700'000'000};
    test::FakeNode node{blocks};
    std::map<QByteArray, QByteArray> answers;
};

} // namespace

class NetworksTest : public QObject
{
    Q_OBJECT

private:
    Network wish() const
    {
        return {.chainId = 31337,
            .name = u"Mine"_s,
            .hub = hub,
            .rpc = {m_first->node.url().toString(), m_second->node.url().toString()}};
    }
    base::Result<Network> add(const Network &network) { return await(m_networks->add(network)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HubNode> m_first;
    std::unique_ptr<HubNode> m_second;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<Networks> m_networks;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_first = std::make_unique<HubNode>();
        m_second = std::make_unique<HubNode>();
        m_http = std::make_unique<net::HttpClient>();
        m_networks = std::make_unique<Networks>(*m_http, m_folder->path());
    }
    void realMoneyWantsPublicServersOverTls_data();
    void realMoneyWantsPublicServersOverTls()
    {
        QFETCH(QString, server);
        QFETCH(QString, reason);
        Network network = wish();
        network.realMoney = true;
        network.rpc = {server};
        const auto added = add(network);
        QVERIFY(!added);
        QCOMPARE(added.error().reason.key(), reason);
    }
    void publicServersAreNotTakenForPrivateOnes()
    {
        for (const QString &server : {u"https://arb1.arbitrum.io/rpc"_s, u"https://8.8.8.8/"_s,
                 u"https://[2606:4700::1111]/"_s})
            QVERIFY2(!service::isPrivateHost(QUrl(server)), qPrintable(server));
    }
    void theFormIsChecked()
    {
        Network network = wish();
        network.name = u" Mine"_s;
        FALLOW_VERIFY_REASON(add(network), "network.bad_name");
        network.name = u"arbitrum one"_s;
        FALLOW_VERIFY_REASON(add(network), "network.name_taken");
        network = wish();
        network.chainId = 0;
        FALLOW_VERIFY_REASON(add(network), "network.bad_chain");
        network = wish();
        network.hub = {};
        FALLOW_VERIFY_REASON(add(network), "network.bad_hub");
        network = wish();
        network.rpc.clear();
        FALLOW_VERIFY_REASON(add(network), "network.bad_rpc");
        network.rpc = {u"file:///etc/passwd"_s};
        FALLOW_VERIFY_REASON(add(network), "network.bad_rpc");
    }
    void namesThatDoNotShowAreRefused()
    {
        Network network = wish();
        for (const QString &name : {u"Mi\u0007ne"_s, u"Mi\nne"_s, u"Mi\u202ene"_s, u"Mi\u200bne"_s, u"Mi\ue000ne"_s,
                 QString(61, u'x'), QString(1'000'000, u'x'), QString(QChar(0xd800)), u"Mi\u2028ne"_s}) {
            network.name = name;
            const auto added = add(network);
            FALLOW_VERIFY_REASON(added, "network.bad_name");
            QVERIFY(added.error().detail.size() <= 60);
        }
        for (const QString &name : {u"Arbitrum  One"_s, u"Arbitrum\u00a0One"_s, u"ARBITRUM ONE"_s,
                 u"\uff21rbitrum One"_s}) {
            network.name = name;
            FALLOW_VERIFY_REASON(add(network), "network.name_taken");
        }
    }
    void serversThatNobodyShouldUseAreRefused()
    {
        Network network = wish();
        const QString good = network.rpc[0];
        for (const QString &server : {u"https://"_s, u"ftp://a.example/"_s, u"a.example"_s, u""_s,
                 u"https://a.example/#here"_s, QString(u"https://a.example/"_s + QString(600, u'x')), u"javascript:1"_s,
                 u"https://exa mple/"_s}) {
            network.rpc = {good, server};
            FALLOW_VERIFY_REASON(add(network), "network.bad_rpc");
        }
        network.rpc = {good, good};
        FALLOW_VERIFY_REASON(add(network), "network.bad_rpc");
        network.rpc = std::vector<QString>(9, good);
        FALLOW_VERIFY_REASON(add(network), "network.bad_rpc");
        for (const QString &server : {u"https://me:secret@a.example/"_s, u"https://me@a.example/"_s}) {
            network.rpc = {server};
            const auto added = add(network);
            FALLOW_VERIFY_REASON(added, "network.rpc_has_password");
            QVERIFY(!added.error().toString().contains(u"secret"));
        }
    }
    void detailsThatCannotBeAreRefused()
    {
        const auto refused = [this](auto change) {
            Network network = wish();
            change(network);
            return add(network);
        };
        FALLOW_VERIFY_REASON(refused([](Network &n) { n.finalitySeconds = -1; }), "network.bad_detail");
        FALLOW_VERIFY_REASON(refused([](Network &n) { n.finalitySeconds = 1LL << 40; }), "network.bad_detail");
        FALLOW_VERIFY_REASON(refused([](Network &n) { n.firstBlock = -1; }), "network.bad_detail");
        FALLOW_VERIFY_REASON(refused([](Network &n) { n.coin = u"A B"_s; }), "network.bad_detail");
        FALLOW_VERIFY_REASON(refused([](Network &n) { n.coin = QString(11, u'A'); }), "network.bad_detail");
        FALLOW_VERIFY_REASON(refused([](Network &n) { n.explorer = u"file:///etc"_s; }), "network.bad_detail");
        FALLOW_VERIFY_REASON(refused([](Network &n) { n.explorer = u"https://a:b@c.example"_s; }), "network.bad_detail");
        FALLOW_VERIFY_REASON(refused([](Network &n) { n.chainId = 42161; }), "network.is_real_money");
    }
    void anEndlessAnswerIsCutOff()
    {
        m_second->node.rawBody = QByteArray(10 << 20, ' ');
        FALLOW_VERIFY_REASON(add(wish()), "net.too_large");
        m_second->node.rawBody = QByteArray("<html>");
        FALLOW_VERIFY_REASON(add(wish()), "chain.bad_reply");
        m_second->node.rawBody.reset();
        m_second->node.httpStatus = 403;
        m_second->node.rawBody = QByteArray("no");
        FALLOW_VERIFY_REASON(add(wish()), "chain.node_refused");
    }
    void thereIsAnEndToTheList()
    {
        Network network = wish();
        for (int count = 0; count < 32; ++count) {
            network.name = u"Mine %1"_s.arg(count);
            FALLOW_VERIFY_RESULT(add(network));
        }
        network.name = u"One more"_s;
        FALLOW_VERIFY_REASON(add(network), "network.too_many");
        FALLOW_VERIFY_REASON(m_networks->remember(network), "network.too_many");
        FALLOW_VERIFY_RESULT(m_networks->list());
    }
    void theFirstBlockIsLookedForAtTheNextServerToo()
    {
        const auto withCodeFrom = [](HubNode &hub, quint64 first, quint64 oldest) {
            hub.node.claimedHeight = 100;
            const auto calls = hub.node.override;
            hub.node.override = [=](const QString &method, const QJsonArray &params) -> std::optional<test::FakeAnswer> {
                if (method != u"eth_getCode")
                    return calls(method, params);
                const quint64 block = params.at(1).toString().toULongLong(nullptr, 0);
                if (block < oldest)
                    return test::FakeRefusal{.code = -32000, .message = u"missing trie node"_s};
                return QJsonValue(block >= first ? u"0xfe"_s : u"0x"_s);
            };
        };
        withCodeFrom(*m_first, 40, 60);
        withCodeFrom(*m_second, 40, 60);
        Network network = wish();
        network.name = u"Unknown"_s;
        auto added = add(network);
        FALLOW_VERIFY_RESULT(added);
        QCOMPARE(added->firstBlock, 0);
        m_second = std::make_unique<HubNode>();
        withCodeFrom(*m_second, 40, 0);
        added = add(wish());
        FALLOW_VERIFY_RESULT(added);
        QCOMPARE(added->firstBlock, 40);
        network = wish();
        network.name = u"Told"_s;
        network.firstBlock = 7;
        added = add(network);
        FALLOW_VERIFY_RESULT(added);
        QCOMPARE(added->firstBlock, 7);
    }
    void tellsWhatIsAsked()
    {
        std::vector<model::NetworkProgress> told;
        connect(m_networks.get(), &Networks::asking, this,
            [&told](const model::NetworkProgress &progress) { told.push_back(progress); });
        Network network = wish();
        network.firstBlock = 1;
        FALLOW_VERIFY_RESULT(add(network));
        QCOMPARE(told.size(), size_t(2));
        QCOMPARE(told[1], (model::NetworkProgress{.name = u"Mine"_s, .question = model::NetworkQuestion::Hub,
                              .host = u"127.0.0.1"_s, .server = 2, .servers = 2}));
        network.name = u"Another"_s;
        network.firstBlock = 0;
        m_first->node.override = [calls = m_first->node.override](const QString &method, const QJsonArray &params) {
            return method == u"eth_getCode" ? std::optional(test::FakeAnswer(QJsonValue(u"0xfe"_s))) : calls(method, params);
        };
        FALLOW_VERIFY_RESULT(add(network));
        QCOMPARE(told.back().question, model::NetworkQuestion::FirstBlock);
        QVERIFY(told.back().step > 0 && told.back().step <= told.back().steps);
    }
    /// At each answer of a node that there is.
    void isCancelledAtAnyQuestion()
    {
        FALLOW_VERIFY_REASON(m_networks->cancel(u"Mine"_s), "network.not_being_added");
        int questions = 0;
        int cancelAt = 0;
        const auto count = [&](const QString &) {
            if (++questions == cancelAt)
                FALLOW_VERIFY_RESULT(m_networks->cancel(u" mine"_s));
        };
        m_first->node.beforeAnswer = count;
        m_second->node.beforeAnswer = count;
        for (cancelAt = 1;; ++cancelAt) {
            questions = 0;
            const auto added = add(wish());
            if (added)
                break;
            FALLOW_VERIFY_REASON(added, "network.cancelled");
            QCOMPARE(m_networks->list()->size(), Networks::presets().size());
            FALLOW_VERIFY_REASON(m_networks->cancel(u"Mine"_s), "network.not_being_added");
            QTest::qWait(0); // what was asked is answered to nobody
        }
        QVERIFY2(cancelAt > 12, qPrintable(QString::number(cancelAt)));
    }
    void isAddedOnceAtATime()
    {
        const auto first = m_networks->add(wish());
        FALLOW_VERIFY_REASON(add(wish()), "network.being_added");
        FALLOW_VERIFY_RESULT(await(first));
    }
    void anOldCopyOfAPresetIsMadeNew()
    {
        Network old = Networks::presets()[0];
        old.firstBlock = 0;
        old.isPreset = false;
        QVERIFY(Networks::refreshed(old) == Networks::presets()[0]);
        old.rpc = {u"https://my.own.example/"_s};
        QVERIFY(Networks::refreshed(old) == old);
    }
    void aServerOfAnotherChainIsRefused()
    {
        m_second->node.chainId = 1;
        m_second->answers.clear();
        FALLOW_VERIFY_REASON(add(wish()), "chain.other_chain");
    }
    void aContractThatIsNoHubIsRefused()
    {
        const auto good = m_first->answers;
        m_first->answers.clear();
        FALLOW_VERIFY_REASON(add(wish()), "network.not_poco");
        m_first->answers = good;
        m_first->setDomain(u"Other"_s, 31337, hub);
        FALLOW_VERIFY_REASON(add(wish()), "network.not_poco");
        m_first->setDomain(u"iExecODB"_s, 1, hub);
        FALLOW_VERIFY_REASON(add(wish()), "network.not_poco");
        m_first->setDomain(u"iExecODB"_s, 31337, token);
        FALLOW_VERIFY_REASON(add(wish()), "network.not_poco");
        m_first->answers = good;
        m_first->answers[poco::hub::get(Getter::AppRegistry)] = QByteArray(32, '\0');
        FALLOW_VERIFY_REASON(add(wish()), "network.not_poco");
        m_first->answers = good;
        m_first->answers[evm::encodeCall("decimals()")] = evm::AbiWriter().uint(18).encoded();
        FALLOW_VERIFY_REASON(add(wish()), "network.not_poco");
        m_first->answers = good;
        m_first->answers[poco::hub::get(Getter::Domain)] = "nonsense";
        FALLOW_VERIFY_REASON(add(wish()), "network.not_poco");
    }
    void serversThatDisagreeAreRefused()
    {
        m_second->setToken({});
        FALLOW_VERIFY_REASON(add(wish()), "network.nodes_disagree");
        Network network = wish();
        network.rlc = hub;
        FALLOW_VERIFY_REASON(add(network), "network.other_rlc");
    }
    void aServerThatIsAwayIsTold()
    {
        m_second->node.stop();
        const auto added = add(wish());
        QVERIFY(!added);
        QVERIFY2(
            added.error().reason.key().startsWith(u"net."), qPrintable(added.error().toString()));
        QVERIFY(m_networks->list()->size() == Networks::presets().size());
    }
    void aDamagedFileIsToldAndLeftAlone()
    {
        QFile file(m_folder->filePath(u"networks.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"networks\":[{]");
        file.close();
        QVERIFY(!m_networks->list());
        QVERIFY(!add(wish()));
        QVERIFY(!m_networks->remove(u"Mine"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\"networks\":[{]"));
    }
    void bothFlavoursAreDetectedAndRemembered_data()
    {
        QTest::addColumn<bool>("isNative");
        QTest::newRow("token") << false;
        QTest::newRow("native") << true;
    }
    void bothFlavoursAreDetectedAndRemembered()
    {
        QFETCH(bool, isNative);
        for (HubNode *server : {m_first.get(), m_second.get()})
            server->setToken(isNative ? Address() : token);
        const auto added = add(wish());
        FALLOW_VERIFY_RESULT(added);
        QCOMPARE(added->rlc, isNative ? Address() : token);
        QCOMPARE(added->coin, isNative ? u"xRLC"_s : u"ETH"_s);
        FALLOW_VERIFY_REASON(add(wish()), "network.name_taken");
        m_networks = std::make_unique<Networks>(*m_http, m_folder->path());
        const auto found = m_networks->find(u"mine"_s);
        FALLOW_VERIFY_RESULT(found);
        QVERIFY(*found == *added);
        FALLOW_VERIFY_RESULT(m_networks->remove(u"Mine"_s));
        FALLOW_VERIFY_REASON(m_networks->find(u"Mine"_s), "network.unknown");
        FALLOW_VERIFY_REASON(m_networks->remove(u"Mine"_s), "network.unknown");
        FALLOW_VERIFY_REASON(m_networks->remove(u"Bellecour"_s), "network.is_preset");
    }
    void thePresetsAreThoseOfTheReference()
    {
        const auto presets = Networks::presets();
        QStringList names;
        for (const Network &network : presets) {
            names << network.name;
            QVERIFY(network.isPreset && !network.coin.isEmpty());
            QVERIFY(service::checkForm(network, {}).has_value());
        }
        QCOMPARE(names,
            (QStringList{u"Arbitrum One"_s, u"Bellecour"_s, u"Arbitrum Sepolia"_s,
                u"Practice, native"_s, u"Practice"_s}));
        const auto &one = presets[0];
        QCOMPARE(one.chainId, 42161);
        QCOMPARE(one.hub, test::id<Address>(u"0x098bFCb1E50ebcA0BaA92C12eA0c3F045A1aD9f0"));
        QCOMPARE(one.rlc, test::id<Address>(u"0xe649e6a1F2afc63ca268C2363691ceCAF75CF47C"));
        QVERIFY(one.realMoney && !one.readOnly && !one.gasFree);
        for (const Network &network : presets) // else a history would begin with the chain
            QVERIFY2(network.firstBlock > 0 || network.allowPrivateHosts, qPrintable(network.name));
        QVERIFY(presets[1].readOnly && presets[1].gasFree && presets[1].rlc.isZero());
    }
};

void NetworksTest::realMoneyWantsPublicServersOverTls_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *server, const QString &reason) {
        QTest::newRow(server) << QString::fromLatin1(server) << reason;
    };
    row("http://arb1.arbitrum.io/rpc", u"network.insecure_rpc"_s);
    for (const char *server :
        {"https://127.0.0.1/", "https://127.1/", "https://10.1.2.3/", "https://192.168.0.1:8545/",
            "https://172.31.0.1/", "https://169.254.169.254/", "https://100.64.0.1/",
            "https://0.0.0.0/", "https://[::1]/", "https://[fe80::1]/", "https://[fd00::1]/",
            "https://[::ffff:10.0.0.1]/", "https://localhost/", "https://LOCALHOST./",
            "https://node.local/", "https://node/", "https://a.home.arpa/", "https://224.0.0.1/"})
        row(server, u"network.private_host"_s);
}

QTEST_GUILESS_MAIN(NetworksTest)
#include "networks_test.moc"
