#include "tests/ui/session/wallet_fixture.h"
#include "ui/format/reasons.h"

#include <QSignalSpy>
#include <QTest>
#include <QVariant>

using namespace fallow;
using namespace fallow::ui;
using test::WalletFixture;

namespace
{

const QString hub = QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
const QString server = QStringLiteral("http://127.0.0.1:8546");

} // namespace

class NetworksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsPracticeFromRealMoney();
    void showsTheFactsOfANetwork();
    void addsOneThatTheCoreProved();
    void saysWhyOneWasNotAdded_data();
    void saysWhyOneWasNotAdded();
    void refusesWhatIsNoNumberOrAddress_data();
    void refusesWhatIsNoNumberOrAddress();
    void neverTakesOutWhatIsUsedOrCameWithTheProgram();
    void saysWhatIsAskedAndStopsAtOnce();
    void forgetsWhatIsAskedWhenItsDialogCloses();
    void usesAnother();
    void keepsTheOldOneWhenTheCoreRefuses();

private:
    QVariant at(int row, int role) { return m_networks->list()->index(row).data(role); }

    std::unique_ptr<WalletFixture> m_it;
    NetworksController *m_networks = nullptr;
};

void NetworksTest::init()
{
    m_it = std::make_unique<WalletFixture>();
    m_it->start();
    m_networks = m_it->wallet.networks();
    m_networks->read();
}

void NetworksTest::tellsPracticeFromRealMoney()
{
    QCOMPARE(m_networks->list()->count(), 2);
    QCOMPARE(at(0, NetworkListModel::MoneyRole).toString(), QStringLiteral("Real money"));
    QVERIFY(at(0, NetworkListModel::RealRole).toBool());
    QVERIFY(at(1, NetworkListModel::MoneyRole).toString().startsWith(QStringLiteral("Practice")));
    QCOMPARE(at(1, NetworkListModel::ChipRole).toString(), QStringLiteral("In use"));
    QVERIFY(
        at(1, NetworkListModel::SpokenRole).toString().contains(QStringLiteral("no real money")));
}

void NetworksTest::showsTheFactsOfANetwork()
{
    const QString facts = at(0, NetworkListModel::FactsRole).toStringList().join(u'\n');
    for (const char *part : {"RLC is a token", "arb1.arbitrum.io", "ETH", "20 min", "363"})
        QVERIFY2(facts.contains(QString::fromLatin1(part)), part);
    QVERIFY(!at(1, NetworkListModel::FactsRole)
                 .toStringList()
                 .join(u'\n')
                 .contains(QStringLiteral("final after")));
}

void NetworksTest::addsOneThatTheCoreProved()
{
    QSignalSpy added(m_networks, &NetworksController::added);
    m_networks->add(QStringLiteral(" Mine "), QStringLiteral(" 31338 "), hub,
        server + QStringLiteral("\n\nhttp://127.0.0.1:8547 "), true);
    QVERIFY2(m_networks->error().isEmpty(), qPrintable(m_networks->error()));
    QCOMPARE(added.count(), 1);
    const api::Network mine = m_it->core.networks().networksNow().back();
    QCOMPARE(mine.name, QStringLiteral("Mine"));
    QCOMPARE(mine.chainId, 31338);
    QVERIFY(!mine.isRealMoney);
    QCOMPARE(mine.hosts.size(), size_t(2));
    QVERIFY(at(2, NetworkListModel::RemovableRole).toBool());
    m_networks->remove(QStringLiteral("Mine"));
    QCOMPARE(m_networks->list()->count(), 2);
}

void NetworksTest::saysWhyOneWasNotAdded_data()
{
    QTest::addColumn<QString>("reason");
    for (const char *reason : {"network.bad_name", "network.name_taken", "network.bad_chain",
             "network.bad_hub", "network.bad_rpc", "network.rpc_has_password",
             "network.insecure_rpc", "network.private_host", "network.is_real_money",
             "network.bad_detail", "network.too_many", "network.not_poco", "network.other_rlc",
             "network.nodes_disagree", "chain.other_chain"})
        QTest::newRow(reason) << QString::fromLatin1(reason);
}

void NetworksTest::saysWhyOneWasNotAdded()
{
    QFETCH(QString, reason);
    m_it->core.networks().failNext(base::fail(base::Code::InvalidArgument, base::Reason(reason)));
    QSignalSpy added(m_networks, &NetworksController::added);
    m_networks->add(QStringLiteral("Mine"), QStringLiteral("31338"), hub, server, true);
    QCOMPARE(added.count(), 0);
    QVERIFY(!m_networks->error().isEmpty());
    QVERIFY(!m_networks->isBusy());
    QVERIFY(matchReason(reason) == ReasonMatch::Key);
}

void NetworksTest::refusesWhatIsNoNumberOrAddress_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("contract");
    QTest::newRow("words") << QStringLiteral("one") << hub;
    QTest::newRow("zero") << QStringLiteral("0") << hub;
    QTest::newRow("negative") << QStringLiteral("-1") << hub;
    QTest::newRow("too large") << QStringLiteral("99999999999999999999") << hub;
    QTest::newRow("short address") << QStringLiteral("1") << hub.chopped(1);
    QTest::newRow("wrong checksum")
        << QStringLiteral("1") << QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed");
}

void NetworksTest::refusesWhatIsNoNumberOrAddress()
{
    QFETCH(QString, number);
    QFETCH(QString, contract);
    QVERIFY(!m_networks->numberProblem(number).isEmpty()
        || !m_networks->hubProblem(contract).isEmpty());
    m_networks->add(QStringLiteral("Mine"), number, contract, server, true);
    QVERIFY(!m_networks->error().isEmpty());
    QCOMPARE(m_it->core.networks().networksNow().size(), size_t(2));
    QVERIFY(m_networks->numberProblem({}).isEmpty()
        && m_networks->hubProblem({}).isEmpty()); // nothing typed yet
}

void NetworksTest::neverTakesOutWhatIsUsedOrCameWithTheProgram()
{
    for (const int row : {0, 1}) {
        QVERIFY(!at(row, NetworkListModel::RemovableRole).toBool());
        m_networks->remove(at(row, NetworkListModel::NameRole).toString());
        QVERIFY(!m_networks->error().isEmpty());
    }
    QCOMPARE(m_networks->list()->count(), 2);
}

void NetworksTest::saysWhatIsAskedAndStopsAtOnce()
{
    m_it->core.networks().hangNextAdd({.question = model::NetworkQuestion::FirstBlock,
        .host = QStringLiteral("one.example"), .step = 3, .steps = 30});
    m_networks->add(QStringLiteral("Mine"), QStringLiteral("31338"), hub, server, true);
    QVERIFY(m_networks->isAdding() && m_networks->isBusy());
    for (const char *part : {"one.example", "question 3", "30"})
        QVERIFY2(m_networks->asking().contains(QString::fromLatin1(part)), qPrintable(m_networks->asking()));
    QCOMPARE(m_networks->part(), 0.1);
    m_networks->cancel();
    QVERIFY(!m_networks->isAdding() && !m_networks->isBusy());
    QVERIFY2(m_networks->error().isEmpty(), qPrintable(m_networks->error())); // the person knows
    QVERIFY(m_networks->asking().isEmpty());
    QCOMPARE(m_it->core.networks().networksNow().size(), size_t(2));
    m_networks->add(QStringLiteral("Mine"), QStringLiteral("31338"), hub, server, true);
    QCOMPARE(m_networks->list()->count(), 3);
    QVERIFY(!m_networks->isAdding());
}

void NetworksTest::forgetsWhatIsAskedWhenItsDialogCloses()
{
    m_it->core.networks().hangNextAdd({.host = QStringLiteral("one.example")});
    m_networks->add(QStringLiteral("Mine"), QStringLiteral("31338"), hub, server, true);
    QVERIFY(m_networks->part() < 0);
    m_networks->leave();
    QVERIFY(!m_networks->isBusy());
    const auto again = m_it->core.networks().cancel({QStringLiteral("Mine")});
    QVERIFY(!again.result()); // the core was told
}

void NetworksTest::usesAnother()
{
    QSignalSpy used(m_networks, &NetworksController::used);
    m_networks->use(QStringLiteral("Arbitrum One"));
    QCOMPARE(used.count(), 1);
    QCOMPARE(at(0, NetworkListModel::ChipRole).toString(), QStringLiteral("In use"));
    QVERIFY(at(1, NetworkListModel::ChipRole).toString() != QStringLiteral("In use"));
}

void NetworksTest::keepsTheOldOneWhenTheCoreRefuses()
{
    m_it->core.networks().failNext(
        base::fail(base::Code::Conflict, base::Reason(QStringLiteral("pool.stake_at_risk"))));
    m_networks->use(QStringLiteral("Arbitrum One"));
    QVERIFY(m_networks->error().contains(QStringLiteral("stake")));
    QCOMPARE(at(1, NetworkListModel::ChipRole).toString(), QStringLiteral("In use"));
}

QTEST_MAIN(NetworksTest)
#include "networks_test.moc"
