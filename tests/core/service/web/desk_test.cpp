#include "core/service/web/desk.h"
#include "core/service/web/questions.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_node.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1'795'348'800;
const Address owner = *Address::fromBytes(QByteArray(20, '\1'));
const Address other = *Address::fromBytes(QByteArray(20, '\2'));
const Address worker = *Address::fromBytes(QByteArray(20, '\3'));
const QString shop = u"https://shop.example"_s;

} // namespace

/// Grants that outlive the core, and questions that only read.
class WebDeskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock{noon};
    FakeChain m_chain{static_cast<quint64>(noon)};
    std::unique_ptr<FakeNode> m_node;
    std::unique_ptr<chain::NodeClient> m_client;
    std::unique_ptr<service::WebDesk> m_desk;

    void make()
    {
        m_desk = std::make_unique<service::WebDesk>(
            m_folder->path(), m_clock,
            service::WebDesk::Ports{.node = [this] { return m_client.get(); },
                                    .trouble = [] { return fail(Code::Unavailable, "chain.no_fresh_node"_reason); },
                                    .wallet = [] {
                                        return model::WalletState{.accounts = {{.address = owner, .isOwner = true}, {.address = other},
                                                                               {.address = worker, .isWorker = true}}};
                                    }});
    }
    Result<model::WebGrants> allow(const QString &origin, std::vector<Address> accounts = {owner})
    {
        return await(m_desk->allow({origin, std::move(accounts)}));
    }
    Result<api::ChainAnswer> read(const QString &method, const QJsonValue &params = QJsonArray())
    {
        return await(m_desk->read({{{u"method"_s, method}, {u"params"_s, params}}}));
    }
    QString file() const { return m_folder->filePath(u"sites.json"_s); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_node = std::make_unique<FakeNode>(m_chain);
        m_client = std::make_unique<chain::NodeClient>(std::vector{m_node->url()}, m_node->chainId,
                                                       chain::NodeOptions{.maxBlockAgeSeconds = 0, .maxFutureSeconds = 0}, m_clock);
        make();
    }
    void cleanup()
    {
        m_desk.reset();
        m_client.reset();
        m_node.reset();
    }
    void grantsAreOfOneOriginAndOneAccount()
    {
        FALLOW_VERIFY_REASON(m_desk->mayAsk(shop, owner), "web.not_granted");
        FALLOW_VERIFY_RESULT(allow(u"https://shop.example/buy?x=1"_s));
        FALLOW_VERIFY_RESULT(m_desk->mayAsk(shop, owner));
        for (const QString &near : {u"https://shop.example:8443"_s, u"http://shop.example"_s, u"https://a.shop.example"_s,
                                    u"https://shop.example."_s, u"https://SHOP.example"_s, QString()})
            FALLOW_VERIFY_REASON(m_desk->mayAsk(near, owner), "web.not_granted");
        FALLOW_VERIFY_REASON(m_desk->mayAsk(shop, other), "web.not_granted");
    }
    void aNewGrantTakesThePlaceOfTheOld()
    {
        FALLOW_VERIFY_RESULT(allow(shop, {owner}));
        const auto now = allow(shop, {other});
        FALLOW_VERIFY_RESULT(now);
        QCOMPARE(now->grants.size(), size_t{1});
        FALLOW_VERIFY_REASON(m_desk->mayAsk(shop, owner), "web.not_granted");
        FALLOW_VERIFY_RESULT(m_desk->mayAsk(shop, other));
    }
    void theyAreRememberedAndTakenBack()
    {
        FALLOW_VERIFY_RESULT(allow(shop));
        FALLOW_VERIFY_RESULT(allow(u"http://localhost:3000"_s));
        make();
        const auto known = await(m_desk->grants({}));
        QCOMPARE(known->grants.size(), size_t{2});
        QCOMPARE(known->grants.front().origin, u"http://localhost:3000"_s);
        QCOMPARE(known->grants.back().since, m_clock.now());
        QSignalSpy changed(m_desk.get(), &service::WebDesk::changed);
        FALLOW_VERIFY_RESULT(await(m_desk->revoke({shop})));
        QCOMPARE(changed.count(), 1);
        FALLOW_VERIFY_REASON(await(m_desk->revoke({shop})), "web.unknown_origin");
        make();
        FALLOW_VERIFY_REASON(m_desk->mayAsk(shop, owner), "web.not_granted");
    }
    void refusesBadGrants()
    {
        FALLOW_VERIFY_REASON(allow(u"http://shop.example"_s), "web.bad_origin");
        FALLOW_VERIFY_REASON(allow(u"null"_s), "web.bad_origin");
        FALLOW_VERIFY_REASON(allow(shop, {}), "web.no_accounts");
        FALLOW_VERIFY_REASON(allow(shop, {worker}), "wallet.is_worker_account");
        FALLOW_VERIFY_REASON(allow(shop, {owner, *Address::fromBytes(QByteArray(20, '\7'))}), "wallet.no_account");
        FALLOW_VERIFY_REASON(allow(shop, std::vector<Address>(17, owner)), "web.no_accounts");
        for (size_t i = 0; i < service::WebGrantBook::mostGrants; ++i)
            FALLOW_VERIFY_RESULT(allow(u"https://shop.example:%1"_s.arg(1000 + i)));
        FALLOW_VERIFY_REASON(allow(shop), "web.too_many_grants");
        FALLOW_VERIFY_RESULT(allow(u"https://shop.example:1000"_s, {other})); // one that is known
    }
    void aDamagedFileGrantsNothingAndStays()
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"grants\": [{\"origin\":");
        damaged.close();
        make();
        FALLOW_VERIFY_REASON(m_desk->mayAsk(shop, owner), "web.not_granted");
        FALLOW_VERIFY_REASON(allow(shop), "settings.unreadable");
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        QCOMPARE(damaged.readAll(), QByteArray("{\"grants\": [{\"origin\":"));
    }
    void aFileWrittenByHandGrantsOnlyRealOrigins()
    {
        const model::WebGrants written{{{u"http://shop.example"_s, {owner}, m_clock.now()},
                                        {u"https://shop.example/"_s, {owner}, m_clock.now()},
                                        {u"*"_s, {owner}, m_clock.now()},
                                        {shop, {owner}, m_clock.now()}}};
        QFile hand(file());
        QVERIFY(hand.open(QIODevice::WriteOnly));
        hand.write(json::toText(written));
        hand.close();
        make();
        const auto known = await(m_desk->grants({}));
        QCOMPARE(known->grants.size(), size_t{1});
        QCOMPARE(known->grants.front().origin, shop);
    }
    void tellsWhenItCannotWrite()
    {
        QVERIFY(QFile(m_folder->path()).setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        if (geteuid() != 0) {
            FALLOW_VERIFY_REASON(allow(shop), "settings.unwritable");
            FALLOW_VERIFY_REASON(m_desk->mayAsk(shop, owner), "web.not_granted");
        }
        QVERIFY(QFile(m_folder->path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_folder->remove();
        FALLOW_VERIFY_REASON(allow(shop), "settings.unwritable");
        FALLOW_VERIFY_REASON(m_desk->mayAsk(shop, owner), "web.not_granted");
    }
    void readsTheChain()
    {
        const auto answer = read(u"eth_blockNumber"_s);
        FALLOW_VERIFY_RESULT(answer);
        QVERIFY(answer->answer[u"result"].toString().startsWith(u"0x"));
        QVERIFY(!answer->answer.contains(u"error"));
        FALLOW_VERIFY_RESULT(await(m_desk->read({{{u"method"_s, u"eth_gasPrice"_s}}}))); // without parameters
    }
    void aNodesRefusalIsAnAnswer()
    {
        m_node->override = [](const QString &method, const QJsonArray &) -> std::optional<FakeAnswer> {
            if (method == u"eth_call")
                return FakeRefusal{3, u"execution reverted: no"_s, QByteArray::fromHex("08c379a0")};
            return std::nullopt;
        };
        const auto answer = read(u"eth_call"_s, QJsonArray{QJsonObject{{u"to"_s, owner.toString()}}, u"latest"_s});
        FALLOW_VERIFY_RESULT(answer);
        const QJsonObject error = answer->answer[u"error"].toObject();
        QCOMPARE(error[u"code"].toInt(), 3);
        QCOMPARE(error[u"message"].toString(), u"execution reverted: no"_s);
        QCOMPARE(error[u"data"].toString(), u"0x08c379a0"_s);
    }
    void asksNobodyWhatDoesNotOnlyRead_data()
    {
        QTest::addColumn<QString>("method");
        for (const char *method : {"eth_sendTransaction", "eth_sendRawTransaction", "eth_sign", "eth_accounts", "personal_unlockAccount",
                                   "eth_newFilter", "eth_subscribe", "admin_addPeer", "debug_traceTransaction", "miner_start", "anvil_setBalance",
                                   "evm_mine", "txpool_content", "ETH_CALL", "eth_call ", "", "eth_call\n"})
            QTest::newRow(method) << QString::fromLatin1(method);
    }
    void asksNobodyWhatDoesNotOnlyRead()
    {
        QFETCH(QString, method);
        FALLOW_VERIFY_REASON(read(method), "web.not_readable");
        QCOMPARE(m_node->count(method), 0);
    }
    void refusesParametersThatAreNoneOrTooMany()
    {
        FALLOW_VERIFY_REASON(read(u"eth_call"_s, QJsonObject{{u"to"_s, u"0x"_s}}), "web.bad_question");
        FALLOW_VERIFY_REASON(read(u"eth_call"_s, u"latest"_s), "web.bad_question");
        FALLOW_VERIFY_REASON(read(u"eth_call"_s, QJsonArray{QString(65 * 1024, u'0')}), "web.bad_question");
        QCOMPARE(m_node->count(u"eth_call"_s), 0);
    }
    void anAnswerCanBeTooLarge()
    {
        m_node->override = [](const QString &method, const QJsonArray &) -> std::optional<FakeAnswer> {
            if (method == u"eth_getCode")
                return QJsonValue(QString(5 * 1024 * 1024, u'0'));
            return std::nullopt;
        };
        FALLOW_VERIFY_REASON(read(u"eth_getCode"_s), "web.answer_too_large");
    }
    void aFloodIsStoppedAndEbbs()
    {
        for (qint64 i = 0; i < service::WebDesk::questionsAtOnce; ++i)
            FALLOW_VERIFY_RESULT(read(u"eth_blockNumber"_s));
        const int asked = m_node->count(u"eth_blockNumber"_s);
        FALLOW_VERIFY_REASON(read(u"eth_blockNumber"_s), "web.too_often");
        QCOMPARE(m_node->count(u"eth_blockNumber"_s), asked);
        m_clock.advance(1);
        for (qint64 i = 0; i < service::WebDesk::questionsASecond; ++i)
            FALLOW_VERIFY_RESULT(read(u"eth_blockNumber"_s));
        FALLOW_VERIFY_REASON(read(u"eth_blockNumber"_s), "web.too_often");
        m_clock.setSeconds(noon - 3600); // the clock was set back
        FALLOW_VERIFY_REASON(read(u"eth_blockNumber"_s), "web.too_often");
    }
    void saysWhyNobodyCanBeAsked()
    {
        m_client.reset();
        FALLOW_VERIFY_REASON(read(u"eth_blockNumber"_s), "chain.no_fresh_node");
    }
};

QTEST_GUILESS_MAIN(WebDeskTest)
#include "desk_test.moc"
