#include "tests/ui/session/wallet_fixture.h"
#include "ui/session/link_controller.h"

#include <QSignalSpy>
#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using test::WalletFixture;

namespace
{

const QString anna = QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
const QString stranger = QStringLiteral("0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359");

} // namespace

/// What links may do to the window, and what not.
class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhyAndStaysWhereItIs();
    void choosesAPage();
    void opensATask();
    void saysThatATaskNeverWasHere();
    void narrowsToTheTasksOfADeal();
    void saysThatADealNeverWasHere();
    void opensAnEntryOfACatalog();
    void saysThatNoCatalogHasAnEntry();
    void fillsAPaymentAndConfirmsNothing();
    void letsAnotherLinkReplaceWhatNobodyReviewed();
    void neverTouchesAPaymentOfThePerson();
    void neverTouchesAReview();
    void refusesAnotherNetwork();
    void refusesWhileTheWalletIsClosed();
    void waitsForTheCore();
    void followsTheLatestOfThoseThatWait();

private:
    void start()
    {
        m_it->startBackedUp();
        QTRY_COMPARE(m_it->wallet.phase(), WalletController::Open);
    }
    model::Task aTask() { return m_it->state.tasks().tasks().front(); }
    PaymentController &payment() { return *m_it->wallet.payment(); }

    std::unique_ptr<WalletFixture> m_it;
    std::unique_ptr<WorkController> m_work;
    std::unique_ptr<MarketController> m_market;
    std::unique_ptr<LinkController> m_links;
};

void LinksTest::init()
{
    m_links.reset();
    m_work.reset();
    m_market.reset();
    m_it = std::make_unique<WalletFixture>();
    m_work = std::make_unique<WorkController>(m_it->state, m_it->clock, QLocale::c());
    m_market = std::make_unique<MarketController>(m_it->state, m_it->clock, QLocale::c());
    m_links = std::make_unique<LinkController>(m_it->state, m_it->wallet, *m_work, *m_market);
}

void LinksTest::saysWhyAndStaysWhereItIs()
{
    start();
    const QSignalSpy chosen(m_links.get(), &LinkController::pageChosen);
    m_links->open(QStringLiteral("fallow:pay/%1?confirm=1").arg(anna));
    QVERIFY(m_links->error().contains(QStringLiteral("does not understand")));
    QVERIFY(m_links->page().isEmpty());
    QCOMPARE(chosen.count(), 0);
    QVERIFY(payment().payee().isEmpty());
    m_links->dismissError();
    QVERIFY(m_links->error().isEmpty());
}

void LinksTest::choosesAPage()
{
    m_links->open(QStringLiteral("fallow:earnings")); // also before the core was heard
    QCOMPARE(m_links->page(), QStringLiteral("earnings"));
    m_links->arrived();
    QVERIFY(m_links->page().isEmpty());
    QVERIFY(m_links->error().isEmpty());
}

void LinksTest::opensATask()
{
    start();
    m_links->open(QStringLiteral("fallow:task/") + aTask().id.toString());
    QCOMPARE(m_links->page(), QStringLiteral("work"));
    QCOMPARE(m_work->task().id, aTask().id.toString());
}

void LinksTest::saysThatATaskNeverWasHere()
{
    start();
    m_links->open(QStringLiteral("fallow:task/0x") + QString(64, u'e'));
    QVERIFY(!m_work->task().known);
    QVERIFY(m_links->error().startsWith(QStringLiteral("The task of the link")));
}

void LinksTest::narrowsToTheTasksOfADeal()
{
    start();
    model::Task task = aTask();
    task.deal = base::DealId::fromHex(QString(QStringLiteral("0x") + QString(64, u'd'))).value();
    m_it->core.putTask(task);
    QTRY_COMPARE(aTask().deal, task.deal);
    m_work->open(task.id.toString());
    m_links->open(QStringLiteral("fallow:deal/") + task.deal.toString());
    QVERIFY(!m_work->task().known);
    QCOMPARE(m_work->tasks()->count(), 1);
    QCOMPARE(m_work->tasks()->index(0, 0).data(TaskListModel::IdRole).toString(), task.id.toString());
}

void LinksTest::saysThatADealNeverWasHere()
{
    start();
    const int before = m_work->tasks()->count();
    m_links->open(QStringLiteral("fallow:deal/0x") + QString(64, u'e'));
    QVERIFY(!m_links->error().isEmpty());
    QCOMPARE(m_work->tasks()->count(), before);
}

void LinksTest::opensAnEntryOfACatalog()
{
    m_links->open(QStringLiteral("fallow:entry/0x") + QStringLiteral("01").repeated(20)); // before the core is there
    QCOMPARE(m_links->page(), QStringLiteral("market"));
    start();
    QTRY_COMPARE(m_market->entry()->entry().name, QStringLiteral("FFmpeg"));
    QVERIFY(m_links->error().isEmpty());
}

void LinksTest::saysThatNoCatalogHasAnEntry()
{
    start();
    m_links->open(QStringLiteral("fallow:entry/") + anna);
    QTRY_VERIFY(m_links->error().startsWith(QStringLiteral("None of your catalogs has what the link names.")));
    QVERIFY(!m_market->entry()->entry().known);
}

void LinksTest::fillsAPaymentAndConfirmsNothing()
{
    start();
    const QSignalSpy linked(&payment(), &PaymentController::linked);
    m_links->open(QStringLiteral("fallow:pay/%1?rlc=1.5").arg(stranger));
    QCOMPARE(m_links->page(), QStringLiteral("wallet"));
    QCOMPARE(linked.count(), 1);
    QTRY_VERIFY(payment().payeeView().good);
    QCOMPARE(payment().payee(), stranger);
    QCOMPARE(payment().amount(), QStringLiteral("1.5"));
    QVERIFY(payment().isFromLink() && !payment().isCoin() && !payment().isAccepted());
    QCOMPARE(payment().step(), PaymentController::Form); // neither prepared nor sent
    QVERIFY(!payment().isBusy() && payment().transaction().isEmpty());
    payment().close();
    QVERIFY(!payment().isFromLink());
}

void LinksTest::letsAnotherLinkReplaceWhatNobodyReviewed()
{
    start();
    m_links->open(QStringLiteral("fallow:pay/%1?rlc=1.5").arg(stranger));
    m_links->open(QStringLiteral("fallow:pay/%1?coin=0.1").arg(anna));
    QVERIFY(m_links->error().isEmpty());
    QCOMPARE(payment().payee(), anna);
    QVERIFY(payment().isCoin());
}

void LinksTest::neverTouchesAPaymentOfThePerson()
{
    start();
    payment().begin(PaymentController::SendRlc, anna);
    payment().setAmount(QStringLiteral("2"));
    m_links->open(QStringLiteral("fallow:pay/%1?rlc=200").arg(stranger));
    QVERIFY(m_links->error().startsWith(QStringLiteral("Another payment is being prepared")));
    QCOMPARE(payment().payee(), anna);
    QCOMPARE(payment().amount(), QStringLiteral("2"));
    payment().close();
    m_links->open(QStringLiteral("fallow:pay/%1?rlc=200").arg(stranger));
    QCOMPARE(payment().payee(), stranger);
}

void LinksTest::neverTouchesAReview()
{
    start();
    m_links->open(QStringLiteral("fallow:pay/%1?rlc=1").arg(stranger));
    QTRY_VERIFY(payment().canPrepare());
    payment().prepare();
    QTRY_COMPARE(payment().step(), PaymentController::Review);
    m_links->open(QStringLiteral("fallow:pay/%1?rlc=2").arg(anna));
    QVERIFY(!m_links->error().isEmpty());
    QCOMPARE(payment().payee(), stranger);
    QCOMPARE(payment().step(), PaymentController::Review);
}

void LinksTest::refusesAnotherNetwork()
{
    start();
    const qint64 here = m_it->state.status()->network.chainId;
    m_links->open(QStringLiteral("fallow:pay/%1?chain=%2").arg(anna).arg(here + 1));
    QVERIFY(m_links->error().contains(QStringLiteral("another network")));
    QVERIFY(payment().payee().isEmpty());
    m_links->open(QStringLiteral("fallow:pay/%1?chain=%2").arg(anna).arg(here));
    QVERIFY(m_links->error().isEmpty());
    QCOMPARE(payment().payee(), anna);
}

void LinksTest::refusesWhileTheWalletIsClosed()
{
    start();
    m_it->wallet.vault()->lock();
    QTRY_COMPARE(m_it->wallet.phase(), WalletController::Locked);
    m_links->open(QStringLiteral("fallow:pay/%1?rlc=1").arg(anna));
    QVERIFY(m_links->error().contains(QStringLiteral("wallet is not open")));
    m_it->wallet.vault()->unlock(test::FakeWallet::password());
    QTRY_COMPARE(m_it->wallet.phase(), WalletController::Open);
    QVERIFY(payment().payee().isEmpty()); // it does not lie in wait
}

void LinksTest::waitsForTheCore()
{
    m_links->open(QStringLiteral("fallow:pay/%1?rlc=1").arg(anna));
    QVERIFY(payment().payee().isEmpty() && m_links->error().isEmpty());
    m_it->startBackedUp();
    QTRY_COMPARE(payment().payee(), anna);
}

void LinksTest::followsTheLatestOfThoseThatWait()
{
    m_links->open(QStringLiteral("fallow:pay/%1?rlc=1").arg(anna));
    m_links->open(QStringLiteral("fallow:home"));
    start();
    QVERIFY(payment().payee().isEmpty());
    QCOMPARE(m_links->page(), QStringLiteral("home"));
}

QTEST_GUILESS_MAIN(LinksTest)
#include "links_test.moc"
