#include "tests/ui/session/wallet_fixture.h"

#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using test::WalletFixture;

namespace
{

const QString unknownData = QStringLiteral(
    R"({"domain": {"name": "Vault Market"}, "message": {"spender": "0x1f3a", "value": "1000"}})");

} // namespace

class SigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatATextSaysBeforeItIsSigned();
    void signsEveryCharacterOfAText();
    void signsNothingTwice();
    void wantsATickForUnknownData();
    void forgetsTheTickForOtherData();
    void saysWhatIsNotJson_data();
    void saysWhatIsNotJson();
    void saysWhatTheCoreRefuses();
    void dropsTheMessageWhenItLocks();
    void refusesToSignWhatIsOnlyWatched();

private:
    std::unique_ptr<WalletFixture> m_it;
    SigningController *m_signing = nullptr;
};

void SigningTest::init()
{
    m_it = std::make_unique<WalletFixture>();
    m_it->start();
    m_signing = m_it->wallet.signing();
}

void SigningTest::showsWhatATextSaysBeforeItIsSigned()
{
    m_signing->setText(QStringLiteral("I was here"));
    m_signing->confirm();
    QVERIFY(m_signing->signature().isEmpty());
    m_signing->prepare();
    QCOMPARE(m_signing->step(), SigningController::Review);
    QCOMPARE(m_signing->effects(), QStringList(QStringLiteral("It says: I was here")));
    QVERIFY(m_signing->warnings().isEmpty());
    QVERIFY(m_signing->canSign());
    m_signing->confirm();
    QCOMPARE(m_signing->step(), SigningController::Signed);
    QCOMPARE(m_signing->signature().size(), 132);
    QCOMPARE(m_signing->signer(), m_it->wallet.account().address);
}

void SigningTest::signsEveryCharacterOfAText()
{
    m_signing->setText(QStringLiteral(" two spaces  and an end\n"));
    m_signing->prepare();
    QCOMPARE(
        m_signing->effects(), QStringList(QStringLiteral("It says:  two spaces  and an end\n")));
}

void SigningTest::signsNothingTwice()
{
    m_signing->setText(QStringLiteral("I was here"));
    m_signing->prepare();
    m_signing->confirm();
    const QString signature = m_signing->signature();
    m_signing->confirm();
    QVERIFY(m_signing->error().isEmpty());
    QCOMPARE(m_signing->signature(), signature);
    m_signing->close();
    QVERIFY(m_signing->signature().isEmpty());
    QVERIFY(m_signing->text().isEmpty());
}

void SigningTest::wantsATickForUnknownData()
{
    m_signing->setStructured(true);
    m_signing->setText(unknownData);
    m_signing->prepare();
    QCOMPARE(m_signing->step(), SigningController::Review);
    QCOMPARE(m_signing->warnings().size(), 1);
    QVERIFY2(m_signing->warnings()[0].contains(QStringLiteral("unknown")),
        qPrintable(m_signing->warnings()[0]));
    QVERIFY(!m_signing->canSign());
    m_signing->confirm();
    QCOMPARE(m_signing->step(), SigningController::Review);
    m_signing->setAccepted(true);
    m_signing->confirm();
    QCOMPARE(m_signing->step(), SigningController::Signed);
}

void SigningTest::forgetsTheTickForOtherData()
{
    m_signing->setStructured(true);
    m_signing->setText(unknownData);
    m_signing->prepare();
    m_signing->setAccepted(true);
    m_signing->back();
    m_signing->prepare();
    QVERIFY(!m_signing->canSign());
}

void SigningTest::saysWhatIsNotJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("half") << QStringLiteral("{\"domain\": ");
    QTest::newRow("words") << QStringLiteral("please sign");
    QTest::newRow("a list") << QStringLiteral("[1, 2]");
    QTest::newRow("too long") << QStringLiteral("{\"a\": \"%1\"}").arg(QString(70'000, u'x'));
}

void SigningTest::saysWhatIsNotJson()
{
    QFETCH(QString, text);
    m_signing->setStructured(true);
    m_signing->setText(text);
    m_signing->prepare();
    QCOMPARE(m_signing->step(), SigningController::Form);
    QVERIFY(m_signing->error().contains(QStringLiteral("not JSON")));
    m_signing->setText(text + u'x');
    QVERIFY(m_signing->error().isEmpty());
}

void SigningTest::saysWhatTheCoreRefuses()
{
    m_signing->setStructured(true);
    m_signing->setText(QStringLiteral("{\"message\": {}}"));
    m_signing->prepare();
    QCOMPARE(m_signing->step(), SigningController::Form);
    QVERIFY(m_signing->error().contains(QStringLiteral("EIP-712")));
    m_signing->setText(QStringLiteral("{}"));
    m_signing->prepare();
    QVERIFY(m_signing->error().contains(QStringLiteral("nothing to sign")));
}

void SigningTest::dropsTheMessageWhenItLocks()
{
    m_signing->setText(QStringLiteral("I was here"));
    m_signing->prepare();
    m_it->core.wallet().lock({}); // by its own clock
    QCOMPARE(m_signing->step(), SigningController::Form);
    QVERIFY(m_signing->text().isEmpty());
}

void SigningTest::refusesToSignWhatIsOnlyWatched()
{
    model::WalletState watched = m_it->core.wallet().stateNow();
    watched.accounts[0].origin = model::AccountOrigin::Watched;
    m_it->core.wallet().setState(watched);
    m_signing->setText(QStringLiteral("I was here"));
    m_signing->prepare();
    m_signing->confirm();
    QVERIFY(m_signing->signature().isEmpty());
    QVERIFY(m_signing->error().contains(QStringLiteral("key")));
}

QTEST_MAIN(SigningTest)
#include "signing_test.moc"
