#include "tests/ui/session/wallet_fixture.h"
#include "ui/session/about_controller.h"
#include "ui/session/welcome_controller.h"

#include <QSignalSpy>
#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using test::FakeCore;
using test::WalletFixture;

namespace
{

const QString pool = QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
const QString server = QStringLiteral("https://pool.example");

/// Just installed, on a desktop with a keyring.
std::unique_ptr<FakeCore> fresh()
{
    auto core = FakeCore::empty();
    model::WalletState state = core->wallet().stateNow();
    state.keyringAvailable = true;
    core->wallet().setState(state);
    return core;
}

struct Desk : WalletFixture {
    using WalletFixture::WalletFixture;
    WelcomeController welcome{state, wallet, QLocale::c()};

    void begin()
    {
        start();
        welcome.read();
    }
    void typePool()
    {
        welcome.setPoolUrl(server);
        welcome.setPoolAddress(pool);
    }
};

} // namespace

/// The first minutes, and the page that says what Fallow costs.
class WelcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersNothingBeforeTheCoreIsThere();
    void isWantedOnlyWhereNobodyHasBegun();
    void proposesThePracticeNetwork();
    void needsAWalletFirst();
    void needsAPasswordWhereThereIsNoKeyring();
    void doesNothingWhileSomethingIsMissing();
    void refusesAPoolThatCannotBe_data();
    void refusesAPoolThatCannotBe();
    void contributesInThreeClicks();
    void needsNoAddressWhereTheNetworkNamesAPool();
    void anotherPoolIsStillTyped();
    void saysWhatEachPresetMeansHere();
    void worksForAWatchedAddress();
    void changesTheNetworkBeforeItJoins();
    void stopsWhereItFailedAndGoesOn();
    void knowsThePoolThatWasJoinedBefore();
    void tellsWhatTheCoreCosts();
    void tellsNoFigureWithoutASource();
    void startsAnewAfterARestartOfTheCore();
    void readsSeldom();
    void saysThatTheVersionsDiffer();
};

void WelcomeTest::offersNothingBeforeTheCoreIsThere()
{
    Desk it(fresh());
    QCOMPARE(it.welcome.walletStep(), WelcomeController::Unknown);
    QVERIFY(!it.welcome.isWanted() && !it.welcome.missing().isEmpty() && it.welcome.computer().isEmpty());
    it.welcome.start();
    it.welcome.createWallet();
    QVERIFY(!it.welcome.isBusy() && !it.core.wallet().stateNow().exists);
}

void WelcomeTest::isWantedOnlyWhereNobodyHasBegun()
{
    Desk begun(fresh());
    begun.begin();
    QTRY_VERIFY(begun.welcome.isWanted());
    Desk working;
    working.begin();
    QTRY_COMPARE(working.wallet.phase(), WalletController::Open);
    QVERIFY(!working.welcome.isWanted());
}

void WelcomeTest::proposesThePracticeNetwork()
{
    Desk it(fresh());
    it.core.networks().use({QStringLiteral("Arbitrum One")});
    it.begin();
    QTRY_VERIFY(!it.welcome.networks().isEmpty());
    QTRY_VERIFY(it.welcome.isWanted());
    it.welcome.read();
    QTRY_VERIFY(!it.welcome.isBusy());
    QVERIFY(!it.welcome.isRealMoney());
    QVERIFY(it.welcome.money().startsWith(QStringLiteral("Practice")));
    it.welcome.setNetwork(0);
    QVERIFY(it.welcome.isRealMoney());
    it.welcome.setNetwork(99);
    it.welcome.setNetwork(-1);
    QCOMPARE(it.welcome.network(), 0);
    it.welcome.setPreset(7);
    QCOMPARE(it.welcome.preset(), 1);
}

void WelcomeTest::needsAWalletFirst()
{
    Desk it(fresh());
    it.begin();
    it.typePool();
    QTRY_COMPARE(it.welcome.walletStep(), WelcomeController::CanCreate);
    QVERIFY(it.welcome.missing().contains(QStringLiteral("wallet")));
    it.welcome.createWallet();
    QTRY_COMPARE(it.welcome.walletStep(), WelcomeController::Made);
    QTRY_VERIFY(it.welcome.missing().isEmpty());
}

void WelcomeTest::needsAPasswordWhereThereIsNoKeyring()
{
    Desk it(FakeCore::empty());
    it.begin();
    QTRY_COMPARE(it.welcome.walletStep(), WelcomeController::NeedsPassword);
    it.welcome.createWallet();
    QVERIFY(!it.core.wallet().stateNow().exists);
}

void WelcomeTest::doesNothingWhileSomethingIsMissing()
{
    Desk it(fresh());
    it.begin();
    QTRY_COMPARE(it.welcome.walletStep(), WelcomeController::CanCreate);
    it.welcome.createWallet();
    QTRY_COMPARE(it.welcome.walletStep(), WelcomeController::Made);
    QVERIFY(it.welcome.missing().contains(QStringLiteral("pool")));
    it.welcome.start();
    QVERIFY(!it.welcome.isBusy() && !it.core.status({}).result()->pool);
}

void WelcomeTest::refusesAPoolThatCannotBe_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("address");
    QTest::newRow("no server") << QStringLiteral("pool.example") << pool;
    QTest::newRow("another scheme") << QStringLiteral("ftp://pool.example") << pool;
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << pool;
    QTest::newRow("scheme alone") << QStringLiteral("https://") << pool;
    QTest::newRow("a password") << QStringLiteral("https://me:secret@pool.example") << pool;
    QTest::newRow("space") << QStringLiteral("https://pool example") << pool;
    QTest::newRow("no address") << server << QStringLiteral("pool");
    QTest::newRow("address cut off") << server << pool.chopped(1);
    QTest::newRow("wrong checksum") << server << QString(pool).replace(u'A', u'a');
    QTest::newRow("nothing's address") << server << QString(QStringLiteral("0x") + QString(40, u'0'));
}

void WelcomeTest::refusesAPoolThatCannotBe()
{
    QFETCH(QString, url);
    QFETCH(QString, address);
    Desk it;
    it.begin();
    it.core.leavePool({});
    QTRY_VERIFY(it.welcome.network() >= 0);
    it.welcome.setPoolUrl(url);
    it.welcome.setPoolAddress(address);
    QVERIFY(!it.welcome.poolProblem().isEmpty());
    QCOMPARE(it.welcome.missing(), it.welcome.poolProblem());
    it.welcome.start();
    QVERIFY(!it.welcome.isBusy() && !it.core.status({}).result()->pool);
}

void WelcomeTest::contributesInThreeClicks()
{
    Desk it(fresh());
    it.begin();
    it.typePool();
    QTRY_COMPARE(it.welcome.walletStep(), WelcomeController::CanCreate);
    const QSignalSpy started(&it.welcome, &WelcomeController::started);
    it.welcome.createWallet(); // one
    QTRY_VERIFY(it.welcome.missing().isEmpty());
    it.welcome.setPreset(0); // two
    it.welcome.start(); // three
    QTRY_COMPARE(started.count(), 1);
    QVERIFY(it.welcome.doing().isEmpty() && it.welcome.error().isEmpty());
    const auto joined = it.core.status({}).result()->pool;
    QVERIFY(joined);
    QCOMPARE(joined->url, server);
    QCOMPARE(joined->address.toString(), pool.toLower());
    QCOMPARE(it.core.policy().settings({}).result()->settings.preset, model::Preset::Light);
    QTRY_VERIFY(!it.welcome.isWanted());
}

void WelcomeTest::needsNoAddressWhereTheNetworkNamesAPool()
{
    Desk it(fresh());
    it.core.networks().setPools({{QStringLiteral("Practice pool"), server, base::Address::fromHex(pool).value()}, {{}, QStringLiteral("https://b.example/x"), {}}});
    it.begin();
    QTRY_COMPARE(it.welcome.walletStep(), WelcomeController::CanCreate);
    QTRY_COMPARE(it.welcome.pools(), (QStringList{QStringLiteral("Practice pool"), QStringLiteral("b.example"), QStringLiteral("Another pool")}));
    QVERIFY(!it.welcome.typesPool());
    const QSignalSpy started(&it.welcome, &WelcomeController::started);
    it.welcome.createWallet(); // one
    QTRY_VERIFY(it.welcome.missing().isEmpty());
    it.welcome.start(); // two
    QTRY_COMPARE(started.count(), 1);
    const auto joined = it.core.status({}).result()->pool;
    QVERIFY(joined);
    QCOMPARE(joined->url, server);
    QCOMPARE(joined->address.toString(), pool.toLower());
}

void WelcomeTest::anotherPoolIsStillTyped()
{
    Desk it;
    it.core.networks().setPools({{QStringLiteral("Practice pool"), QStringLiteral("https://a.example"), base::Address::fromHex(pool).value()}});
    it.begin();
    QTRY_COMPARE(it.welcome.pools().size(), 2);
    it.welcome.setPool(7);
    it.welcome.setPool(-1);
    QTRY_COMPARE(it.welcome.pool(), 1); // the one that was joined is not of those named
    QVERIFY(it.welcome.typesPool());
    it.welcome.setPoolUrl(QStringLiteral("ftp://pool"));
    QVERIFY(!it.welcome.poolProblem().isEmpty() && !it.welcome.missing().isEmpty());
    it.welcome.setPool(0);
    QVERIFY(it.welcome.poolProblem().isEmpty() && it.welcome.missing().isEmpty());
    it.welcome.setNetwork(0); // which names none
    QVERIFY(it.welcome.pools().isEmpty() && it.welcome.typesPool());
}

void WelcomeTest::saysWhatEachPresetMeansHere()
{
    Desk it(fresh());
    it.begin();
    QTRY_COMPARE(it.welcome.presetFacts(), (QStringList{QStringLiteral("4 core(s) at 60 %, about 30 W"), QStringLiteral("6 core(s), about 75 W"),
        QStringLiteral("8 core(s), 6 beside you, about 100 W")}));
    it.core.policy().setMeanings({{model::Preset::Light, 1, 0, 100, std::nullopt}});
    it.welcome.read();
    QTRY_COMPARE(it.welcome.presetFacts(), (QStringList{QStringLiteral("1 core(s)"), {}, {}})); // nothing is made up
}

void WelcomeTest::worksForAWatchedAddress()
{
    Desk it(fresh());
    it.begin();
    QTRY_COMPARE(it.welcome.walletStep(), WelcomeController::CanCreate);
    model::WalletState watched = it.core.wallet().stateNow();
    watched.accounts = {{.address = base::Address::fromHex(pool).value(), .origin = model::AccountOrigin::Watched, .isOwner = true}};
    it.core.wallet().setState(watched);
    QTRY_COMPARE(it.welcome.walletStep(), WelcomeController::WatchOnly);
    it.typePool();
    QTRY_VERIFY(it.welcome.missing().isEmpty());
}

void WelcomeTest::changesTheNetworkBeforeItJoins()
{
    Desk it;
    it.begin();
    QTRY_COMPARE(it.wallet.phase(), WalletController::Open);
    QTRY_VERIFY(it.welcome.network() >= 0);
    it.typePool();
    it.welcome.setNetwork(static_cast<int>(it.welcome.networks().indexOf(QStringLiteral("Arbitrum One"))));
    const QSignalSpy started(&it.welcome, &WelcomeController::started);
    it.welcome.start();
    QTRY_COMPARE(started.count(), 1);
    for (const api::Network &network : it.core.networks().networksNow())
        QCOMPARE(network.isInUse, network.name == u"Arbitrum One");
}

void WelcomeTest::stopsWhereItFailedAndGoesOn()
{
    Desk it;
    it.begin();
    QTRY_VERIFY(it.welcome.network() >= 0 && !it.welcome.isBusy());
    it.typePool();
    it.core.failNext(base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("pool.unreachable"))));
    const QSignalSpy started(&it.welcome, &WelcomeController::started);
    it.welcome.start();
    QTRY_VERIFY(!it.welcome.isBusy());
    QVERIFY(!it.welcome.error().isEmpty());
    QCOMPARE(started.count(), 0);
    it.welcome.start();
    QTRY_COMPARE(started.count(), 1);
    QVERIFY(it.welcome.error().isEmpty());
}

void WelcomeTest::knowsThePoolThatWasJoinedBefore()
{
    Desk it;
    it.start();
    QTRY_VERIFY(it.state.status());
    it.welcome.read();
    QCOMPARE(it.welcome.poolUrl(), it.state.status()->pool->url);
    QVERIFY(it.welcome.poolProblem().isEmpty());
    it.welcome.setPoolUrl(server);
    it.welcome.read();
    QCOMPARE(it.welcome.poolUrl(), server); // as typed
}

namespace
{

QString valueOf(LineListModel &list, const QString &title)
{
    for (int row = 0; row < list.count(); ++row) {
        if (list.index(row).data(LineListModel::TitleRole).toString() == title)
            return list.index(row).data(LineListModel::ValueRole).toString();
    }
    return {};
}

struct AboutDesk : WalletFixture {
    AboutController about{state, clock, QLocale::c()};
    void read()
    {
        about.read();
        QCoreApplication::processEvents();
    }
};

} // namespace

void WelcomeTest::tellsWhatTheCoreCosts()
{
    AboutDesk it;
    it.start();
    it.core.setVitals({.version = it.about.version(), .uptimeMs = 100'000, .pssBytes = 15'200'000, .privateDirtyBytes = 5'400'000,
        .cpuMs = 20, .wakeups = 50});
    it.read();
    QCOMPARE(valueOf(*it.about.core(), QStringLiteral("Memory")), QStringLiteral("15 MB"));
    QCOMPARE(valueOf(*it.about.core(), QStringLiteral("Memory of its own")), QStringLiteral("5.4 MB"));
    QCOMPARE(valueOf(*it.about.core(), QStringLiteral("Wakeups a second")), QStringLiteral("0.5")); // 50 in 100 s
    QCOMPARE(valueOf(*it.about.core(), QStringLiteral("Processor")), QStringLiteral("0.02 %"));
    QCOMPARE(valueOf(*it.about.core(), QStringLiteral("Running for")), QStringLiteral("1 min"));
    it.core.setVitals({.version = it.about.version(), .uptimeMs = 105'000, .wakeups = 60});
    it.read();
    QCOMPARE(valueOf(*it.about.core(), QStringLiteral("Wakeups a second")), QStringLiteral("2.0")); // 10 in 5 s
    QVERIFY(it.about.mismatch().isEmpty());
    QVERIFY(it.about.libraries()->count() > 10);
}

void WelcomeTest::tellsNoFigureWithoutASource()
{
    AboutDesk it;
    it.start();
    it.core.setVitals({.version = it.about.version()});
    it.read();
    QCOMPARE(it.about.core()->count(), 0);
    QCOMPARE(it.about.window()->count(), 0); // nobody told about this process
    it.about.setOwn([] { return model::Vitals{.pssBytes = 1'000'000}; });
    it.core.failNext(base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("rpc.not_connected"))));
    it.read();
    QCOMPARE(it.about.window()->count(), 1);
    QVERIFY(!it.about.error().isEmpty());
}

void WelcomeTest::startsAnewAfterARestartOfTheCore()
{
    AboutDesk it;
    it.start();
    it.core.setVitals({.uptimeMs = 900'000, .wakeups = 9'000});
    it.read();
    it.core.setVitals({.uptimeMs = 10'000, .wakeups = 30});
    it.read();
    QCOMPARE(valueOf(*it.about.core(), QStringLiteral("Wakeups a second")), QStringLiteral("3.0")); // of the new one alone
}

void WelcomeTest::readsSeldom()
{
    AboutDesk it;
    it.start();
    int reads = 0;
    it.about.setOwn([&reads] {
        ++reads;
        return model::Vitals();
    });
    it.about.tick();
    for (int i = 0; i < 4; ++i) {
        it.clock.advance(1);
        it.about.tick();
    }
    QCOMPARE(reads, 1);
    it.clock.advance(1);
    it.about.tick();
    QCOMPARE(reads, 2);
    it.clock.advance(-86'400); // set back: it does not wait a day
    it.about.tick();
    QCOMPARE(reads, 3);
}

void WelcomeTest::saysThatTheVersionsDiffer()
{
    AboutDesk it;
    it.start();
    it.core.setVitals({.version = QStringLiteral("9.9.9")});
    it.read();
    QVERIFY(it.about.mismatch().contains(QStringLiteral("9.9.9")));
}

QTEST_GUILESS_MAIN(WelcomeTest)
#include "welcome_test.moc"
