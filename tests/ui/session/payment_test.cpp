#include "tests/ui/session/wallet_fixture.h"

#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using test::WalletFixture;

namespace
{

const QString anna = QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
const QString stranger = QStringLiteral("0x1f3a77c0ffee00112233445566778899aabb02cd");
const QString lookAlike = QStringLiteral("0x5aaeffffffffffffffffffffffffffffffffeaed");

} // namespace

class PaymentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void blocksAWrongChecksum();
    void knowsAPayeeOfTheAddressBook();
    void callsANewPayeeNew();
    void wantsALookAlikeTicked();
    void asksAgainForTheTickWhenThePayeeChanges();
    void refusesAnAmountThatIsNotExact();
    void sendsTheAmountAsTyped();
    void readsAPaymentLink();
    void refusesALinkOfAnotherNetwork();
    void waitsForTheBackup();
    void showsEffectsBeforeSigning();
    void sendsOnceAndShowsTheHash();
    void cannotConfirmAnExpiredPreview();
    void preparesAnewForAnotherFee();
    void startsACustomFeeFromTheShownOne();
    void saysWhenACustomFeeIsAboveTheCap();
    void warnsWhenTheClipboardChanged();
    void doesNotWarnAboutWhatWasTyped();
    void refusesToSignWhileLocked();
    void claimsWithoutAForm();
    void forgetsEverythingWhenClosed();
    void keepsANewPayeeInTheBook();
    void dropsAnAnswerThatComesTooLate();

private:
    void toReview(const QString &payee);

    std::unique_ptr<WalletFixture> m_it;
    PaymentController *m_payment = nullptr;
};

void PaymentTest::init()
{
    m_it = std::make_unique<WalletFixture>();
    m_it->startBackedUp();
    m_payment = m_it->wallet.payment();
    m_payment->begin(PaymentController::SendRlc);
}

void PaymentTest::toReview(const QString &payee)
{
    m_payment->setPayee(payee);
    m_payment->setAmount(QStringLiteral("20"));
    m_payment->prepare();
    QCOMPARE(m_payment->step(), PaymentController::Review);
}

void PaymentTest::blocksAWrongChecksum()
{
    m_payment->setPayee(QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed"));
    m_payment->setAmount(QStringLiteral("1"));
    QVERIFY(!m_payment->payeeView().good);
    QVERIFY(m_payment->payeeView().problem.contains(QStringLiteral("checksum")));
    QVERIFY(!m_payment->canPrepare());
}

void PaymentTest::knowsAPayeeOfTheAddressBook()
{
    QCOMPARE(m_payment->contacts()->count(), 1);
    m_payment->setPayee(anna);
    QVERIFY(m_payment->payeeView().note.contains(QStringLiteral("Anna")));
    QVERIFY(!m_payment->payeeView().isNew);
}

void PaymentTest::callsANewPayeeNew()
{
    m_payment->setPayee(stranger);
    QVERIFY(m_payment->payeeView().isNew);
    QVERIFY(m_payment->payeeView().note.startsWith(QStringLiteral("New payee")));
}

void PaymentTest::wantsALookAlikeTicked()
{
    m_payment->setPayee(lookAlike);
    m_payment->setAmount(QStringLiteral("1"));
    QCOMPARE(m_payment->payeeView().looksLike, anna);
    QVERIFY(!m_payment->canPrepare());
    m_payment->setAccepted(true);
    QVERIFY(m_payment->canPrepare());
}

void PaymentTest::asksAgainForTheTickWhenThePayeeChanges()
{
    m_payment->setPayee(lookAlike);
    m_payment->setAmount(QStringLiteral("1"));
    m_payment->setAccepted(true);
    m_payment->setPayee(QStringLiteral("0x5aaeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeaed"));
    QVERIFY(!m_payment->canPrepare());
}

void PaymentTest::refusesAnAmountThatIsNotExact()
{
    m_payment->setPayee(anna);
    m_payment->setAmount(QStringLiteral("1.0000000001"));
    QVERIFY(m_payment->amountProblem().contains(QStringLiteral("decimals")));
    QVERIFY(!m_payment->canPrepare());
    m_payment->setCoin(true);
    QVERIFY(m_payment->canPrepare());
}

void PaymentTest::sendsTheAmountAsTyped()
{
    m_payment->setPayee(anna);
    m_payment->setAmount(QStringLiteral("1.000000001"));
    m_payment->prepare();
    m_payment->confirm();
    QCOMPARE(m_it->core.wallet().entriesNow().front().moved.value, 1'000'000'001);
}

void PaymentTest::readsAPaymentLink()
{
    m_payment->setPayee(
        QStringLiteral("ethereum:") + anna + QStringLiteral("@31337?value=500000000000000000"));
    QCOMPARE(m_payment->payeeView().address, anna);
    QVERIFY(m_payment->isCoin());
    QCOMPARE(m_payment->amount(), QStringLiteral("0.500000000000000000"));
}

void PaymentTest::refusesALinkOfAnotherNetwork()
{
    m_payment->setPayee(QStringLiteral("ethereum:") + anna + QStringLiteral("@1"));
    QVERIFY(m_payment->payeeView().problem.contains(QStringLiteral("another network")));
}

void PaymentTest::waitsForTheBackup()
{
    model::WalletState state = m_it->core.wallet().stateNow();
    state.backup = model::BackupState::Missing;
    m_it->core.wallet().setState(state);
    m_payment->setPayee(stranger);
    m_payment->setAmount(QStringLiteral("1"));
    m_payment->prepare();
    QCOMPARE(m_payment->step(), PaymentController::Form);
    QVERIFY(m_payment->error().contains(QStringLiteral("words")));
}

void PaymentTest::showsEffectsBeforeSigning()
{
    const size_t before = m_it->core.wallet().entriesNow().size();
    toReview(stranger);
    QVERIFY(m_payment->review().effects.first().contains(QStringLiteral("20 RLC")));
    QVERIFY(m_payment->review().to.compare(stranger, Qt::CaseInsensitive) == 0);
    QCOMPARE(m_payment->review().warnings.size(), 1);
    QCOMPARE(m_payment->review().fees.size(), 4);
    QCOMPARE(m_payment->countdown(), QStringLiteral("Valid for 2 min"));
    QCOMPARE(m_it->core.wallet().entriesNow().size(), before); // nothing was sent
}

void PaymentTest::sendsOnceAndShowsTheHash()
{
    const size_t before = m_it->core.wallet().entriesNow().size();
    toReview(stranger);
    m_payment->confirm();
    QCOMPARE(m_payment->step(), PaymentController::Sent);
    QCOMPARE(m_payment->transaction().size(), 66);
    m_payment->confirm();
    QCOMPARE(m_it->core.wallet().entriesNow().size(), before + 1);
}

void PaymentTest::cannotConfirmAnExpiredPreview()
{
    toReview(stranger);
    m_it->clock.advance(121);
    QVERIFY(m_payment->isExpired());
    m_payment->confirm();
    QCOMPARE(m_payment->step(), PaymentController::Review);
    QVERIFY(m_payment->transaction().isEmpty());
}

void PaymentTest::preparesAnewForAnotherFee()
{
    toReview(stranger);
    m_payment->chooseFee(PaymentController::Fast);
    QCOMPARE(m_payment->step(), PaymentController::Review);
    QCOMPARE(m_payment->fee(), PaymentController::Fast);
    m_payment->confirm();
    QCOMPARE(m_payment->step(), PaymentController::Sent);
}

void PaymentTest::startsACustomFeeFromTheShownOne()
{
    toReview(stranger);
    m_payment->chooseFee(PaymentController::Custom);
    QCOMPARE(m_payment->maxFee(), QStringLiteral("2"));
    QCOMPARE(m_payment->tip(), QStringLiteral("0.1"));
}

void PaymentTest::saysWhenACustomFeeIsAboveTheCap()
{
    toReview(stranger);
    m_payment->chooseFee(PaymentController::Custom);
    m_payment->setMaxFee(QStringLiteral("5000"));
    m_payment->prepare();
    QVERIFY(m_payment->error().contains(QStringLiteral("cap")));
    m_payment->setMaxFee(QStringLiteral("much"));
    m_payment->prepare();
    QVERIFY(!m_payment->error().isEmpty());
}

void PaymentTest::warnsWhenTheClipboardChanged()
{
    m_it->clipboard.held = stranger;
    toReview(stranger);
    m_it->clipboard.held = lookAlike;
    m_payment->confirm();
    QCOMPARE(m_payment->step(), PaymentController::Review);
    QVERIFY(!m_payment->clipboardWarning().isEmpty());
    m_payment->confirm(); // the person has read it
    QCOMPARE(m_payment->step(), PaymentController::Sent);
}

void PaymentTest::doesNotWarnAboutWhatWasTyped()
{
    m_it->clipboard.held = QStringLiteral("a recipe");
    toReview(stranger);
    m_payment->confirm();
    QCOMPARE(m_payment->step(), PaymentController::Sent);
}

void PaymentTest::refusesToSignWhileLocked()
{
    toReview(stranger);
    m_it->core.wallet().failNext(
        base::fail(base::Code::Denied, base::Reason(QStringLiteral("wallet.locked"))));
    m_payment->confirm();
    QCOMPARE(m_payment->step(), PaymentController::Review);
    QVERIFY(m_payment->error().contains(QStringLiteral("locked")));
}

void PaymentTest::claimsWithoutAForm()
{
    const QString task = m_it->wallet.stakes()->index(1).data(StakeListModel::TaskRole).toString();
    m_payment->begin(PaymentController::Claim, task);
    QCOMPARE(m_payment->step(), PaymentController::Review);
    m_payment->confirm();
    QCOMPARE(m_it->wallet.stakes()->count(), 1);
}

void PaymentTest::forgetsEverythingWhenClosed()
{
    m_it->clipboard.held = stranger;
    toReview(stranger);
    m_payment->close();
    QCOMPARE(m_payment->step(), PaymentController::Form);
    QVERIFY(m_payment->payee().isEmpty());
    QVERIFY(m_payment->amount().isEmpty());
    QVERIFY(!m_payment->canPrepare());
}

void PaymentTest::keepsANewPayeeInTheBook()
{
    toReview(stranger);
    m_payment->confirm();
    m_it->wallet.contacts()->keep(stranger, QStringLiteral(" Bert "));
    QVERIFY(!m_payment->payeeView().isNew);
    QCOMPARE(m_payment->contacts()->all().size(), size_t(2));
    QCOMPARE(m_it->wallet.history()->entries()->index(0).data(EntryListModel::WhatRole).toString(),
        QStringLiteral("Sent to Bert"));
}

void PaymentTest::dropsAnAnswerThatComesTooLate()
{
    m_it->core.wallet().hangNext();
    m_payment->setPayee(stranger);
    m_payment->setPayee(anna);
    QCOMPARE(m_payment->payeeView().address, anna);
}

QTEST_MAIN(PaymentTest)
#include "payment_test.moc"
