#include "core/service/market/servers.h"

#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::service;
using namespace Qt::StringLiterals;

/// Which servers are asked for orders, and which never.
class ServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void knowsThoseOfTheNetworkAndOfItsPools();
    void asksAPoolOnce();
    void remembersWhatIsAdded();
    void keepsThemByNetwork();
    void refusesAddresses_data();
    void refusesAddresses();
    void takesServersOfThisComputerForPractice();
    void refusesTooMany();
    void forgetsOnlyWhatWasAdded();
    void saysWhenItsFileIsDamaged();

private:
    MarketServers servers() const { return MarketServers(m_folder->path()); }
    MarketServers::Place place(const QString &poolUrl = {}) const { return {m_network, poolUrl, {}}; }
    QStringList urls(const QString &poolUrl = {}) const
    {
        QStringList urls;
        for (const api::MarketSource &source : servers().list(place(poolUrl)))
            urls.push_back(source.kind + u' ' + source.url);
        return urls;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Network m_network{.chainId = 42161, .hub = test::id<Address>(u"0x098bfcb1e50ebca0baa92c12ea0c3f045a1ad9f0"), .realMoney = true,
                      .pools = {{u"Prairie"_s, u"https://prairie.example/"_s, {}}}, .markets = {u"https://market.example"_s}};
};

void ServersTest::knowsThoseOfTheNetworkAndOfItsPools()
{
    QCOMPARE(urls(u"https://joined.example/core/"_s),
             (QStringList{u"network https://market.example"_s, u"pool https://prairie.example"_s, u"pool https://joined.example/core"_s}));
    QCOMPARE(servers().list(place())[1].name, u"Prairie"_s);
}

void ServersTest::asksAPoolOnce()
{
    QCOMPARE(urls(u"https://prairie.example"_s).size(), 2);
}

void ServersTest::remembersWhatIsAdded()
{
    FALLOW_VERIFY_RESULT(servers().add(place(), u" https://friends.example/?a=b#c "_s));
    QCOMPARE(urls().last(), u"own https://friends.example"_s);
    FALLOW_VERIFY_REASON(servers().add(place(), u"https://friends.example/"_s), "market.server_known");
    FALLOW_VERIFY_REASON(servers().add(place(), u"https://market.example"_s), "market.server_known");
}

void ServersTest::keepsThemByNetwork()
{
    FALLOW_VERIFY_RESULT(servers().add(place(), u"https://friends.example"_s));
    m_network.chainId = 421614;
    QCOMPARE(urls().size(), 2);
    FALLOW_VERIFY_REASON(servers().remove(place(), u"https://friends.example"_s), "market.unknown_server");
    m_network.chainId = 42161;
    QCOMPARE(urls().size(), 3);
}

void ServersTest::refusesAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QString() << u"market.bad_server"_s;
    QTest::newRow("words") << u"my market"_s << u"market.bad_server"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"market.bad_server"_s;
    QTest::newRow("another protocol") << u"ftp://a.example"_s << u"market.bad_server"_s;
    QTest::newRow("no host") << u"https:///orders"_s << u"market.bad_server"_s;
    QTest::newRow("a password") << u"https://me:secret@a.example"_s << u"market.bad_server"_s;
    QTest::newRow("very long") << u"https://a.example/"_s + QString(300, u'x') << u"market.bad_server"_s;
    QTest::newRow("plain http") << u"http://a.example"_s << u"market.insecure_server"_s;
    QTest::newRow("this computer") << u"https://127.0.0.1:8080"_s << u"market.private_server"_s;
    QTest::newRow("by name") << u"https://localhost"_s << u"market.private_server"_s;
    QTest::newRow("the router") << u"https://192.168.1.1"_s << u"market.private_server"_s;
    QTest::newRow("in the sixth version") << u"https://[::1]"_s << u"market.private_server"_s;
}

void ServersTest::refusesAddresses()
{
    QFETCH(QString, url);
    QFETCH(QString, reason);
    const auto added = servers().add(place(), url);
    QVERIFY(!added);
    QCOMPARE(added.error().reason.key(), reason);
    m_network.markets = {url}; // nor are they asked where a file names them
    QCOMPARE(urls().size(), 1);
    m_network.markets = {u"https://market.example"_s};
}

void ServersTest::takesServersOfThisComputerForPractice()
{
    m_network.allowPrivateHosts = true;
    FALLOW_VERIFY_RESULT(servers().add(place(), u"http://127.0.0.1:13000/"_s));
    QCOMPARE(urls().last(), u"own http://127.0.0.1:13000"_s);
    m_network.allowPrivateHosts = false;
    QCOMPARE(urls().size(), 2); // the file may have been written by another version
}

void ServersTest::refusesTooMany()
{
    for (size_t i = 0; i < MarketServers::mostOwn; ++i)
        FALLOW_VERIFY_RESULT(servers().add(place(), u"https://m%1.example"_s.arg(i)));
    FALLOW_VERIFY_REASON(servers().add(place(), u"https://more.example"_s), "market.too_many_servers");
}

void ServersTest::forgetsOnlyWhatWasAdded()
{
    FALLOW_VERIFY_RESULT(servers().add(place(), u"https://friends.example"_s));
    FALLOW_VERIFY_REASON(servers().remove(place(), u"https://market.example"_s), "market.unknown_server");
    FALLOW_VERIFY_RESULT(servers().remove(place(), u"https://friends.example/"_s));
    QCOMPARE(urls().size(), 2);
    FALLOW_VERIFY_REASON(servers().remove(place(), u"https://friends.example"_s), "market.unknown_server");
}

void ServersTest::saysWhenItsFileIsDamaged()
{
    QFile file(m_folder->filePath(u"markets.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"servers\":7}");
    file.close();
    FALLOW_VERIFY_REASON(servers().add(place(), u"https://friends.example"_s), "json.bad_field");
    QCOMPARE(urls().size(), 2); // the others are asked all the same
}

QTEST_APPLESS_MAIN(ServersTest)
#include "servers_test.moc"
