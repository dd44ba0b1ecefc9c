#include "tests/ui/session/wallet_fixture.h"
#include "ui/session/web_controller.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using namespace Qt::StringLiterals;
using test::WalletFixture;

namespace
{

const QString shop = u"https://shop.example"_s;
const QString evil = u"https://evil.example"_s;
const QString practice = u"0x7a69"_s;

} // namespace

/// Pages that ask for more than they should, at moments they should not.
class WebTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WalletFixture> m_it;
    std::unique_ptr<WebController> m_web;
    std::map<qint64, QJsonObject> m_answers;
    qint64 m_last = 0;

    QString me() const { return m_it->core.wallet().stateNow().accounts.front().address.toString(); }
    WebConsentController *consent() const { return m_web->consent(); }
    void open(const QString &address)
    {
        m_web->visit(address);
        m_web->arrived(QUrl(address));
    }
    /// As the page in sight.
    qint64 ask(const QString &method, const QJsonArray &params = {}) { return askAs(m_web->site(), method, params); }
    qint64 askAs(const QString &origin, const QString &method, const QJsonArray &params = {})
    {
        const QJsonObject request{{u"method"_s, method}, {u"params"_s, params}};
        m_web->ask(++m_last, origin, QString::fromUtf8(QJsonDocument(request).toJson()));
        QCoreApplication::processEvents();
        return m_last;
    }
    int code(qint64 call) const
    {
        const auto found = m_answers.find(call);
        return found == m_answers.end() ? 1 : found->second[u"error"].toObject()[u"code"].toInt();
    }
    QJsonValue result(qint64 call) const
    {
        const auto found = m_answers.find(call);
        return found == m_answers.end() ? QJsonValue(QJsonValue::Undefined) : found->second[u"result"];
    }
    bool isAnswered(qint64 call) const { return m_answers.contains(call); }
    void agree()
    {
        QTRY_VERIFY(consent()->isOpen());
        QTRY_VERIFY(consent()->canAgree() || !consent()->warnings().isEmpty());
        consent()->setAccepted(true);
        QTRY_VERIFY(consent()->canAgree());
        consent()->agree();
        QCoreApplication::processEvents();
    }
    void connectShop()
    {
        open(shop);
        const qint64 call = ask(u"eth_requestAccounts"_s);
        agree();
        QCOMPARE(result(call).toArray().at(0).toString(), me());
    }
    QJsonArray message(const QString &text = u"hello"_s) const { return {text, me()}; }
    QJsonObject transfer(const QJsonObject &more = {}) const
    {
        QJsonObject all{{u"from"_s, me()}, {u"to"_s, QString(u"0x"_s + QString(40, u'2'))}, {u"data"_s, u"0x12345678"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            all.insert(it.key(), it.value());
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_it = std::make_unique<WalletFixture>();
        m_web = std::make_unique<WebController>(m_it->state, m_it->clock, QLocale::c());
        m_answers.clear();
        connect(m_web.get(), &WebController::answered, this, [this](qint64 call, const QString &text) {
            QVERIFY2(!m_answers.contains(call), "answered twice");
            m_answers[call] = QJsonDocument::fromJson(text.toUtf8()).object();
        });
        m_it->startBackedUp();
        QTRY_VERIFY(m_it->state.status());
        QCoreApplication::processEvents();
    }
    void cleanup()
    {
        m_web.reset();
        m_it.reset();
    }

    // Who may ask
    void onlyThePageInSightMayAsk_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::newRow("another site") << evil;
        QTest::newRow("a site below it") << u"https://a.shop.example"_s;
        QTest::newRow("another port") << u"https://shop.example:8443"_s;
        QTest::newRow("plain http") << u"http://shop.example"_s;
        QTest::newRow("a sandboxed frame") << u"null"_s;
        QTest::newRow("nobody") << QString();
        QTest::newRow("a file") << u"file://"_s;
        QTest::newRow("this computer") << u"http://localhost:3000"_s;
    }
    void onlyThePageInSightMayAsk()
    {
        QFETCH(QString, origin);
        connectShop();
        QCOMPARE(code(askAs(origin, u"eth_accounts"_s)), unauthorized);
        QCOMPARE(code(askAs(origin, u"personal_sign"_s, message())), unauthorized);
        QVERIFY(!consent()->isOpen());
    }
    void plainHttpMayNotAsk()
    {
        open(u"http://shop.example/"_s);
        QCOMPARE(m_web->site(), QString());
        QCOMPARE(code(askAs(u"http://shop.example"_s, u"eth_requestAccounts"_s)), unauthorized);
        QVERIFY(m_web->standing().contains(u"Not secure"));
    }
    void thisComputerMayAsk()
    {
        open(u"http://localhost:3000/app"_s);
        const qint64 call = ask(u"eth_requestAccounts"_s);
        QVERIFY(consent()->isOpen());
        QCOMPARE(consent()->origin(), u"http://localhost:3000"_s);
        agree();
        QCOMPARE(result(call).toArray().size(), 1);
    }
    // What it learns
    void knowsNoAccountBeforeItIsGranted()
    {
        open(shop);
        QCOMPARE(result(ask(u"eth_accounts"_s)), QJsonValue(QJsonArray()));
        QCOMPARE(result(ask(u"wallet_getPermissions"_s)), QJsonValue(QJsonArray()));
        QVERIFY(!QJsonDocument(m_answers[ask(u"fallow_state"_s)]).toJson().contains(me().mid(2).toLatin1()));
        QCOMPARE(result(ask(u"eth_chainId"_s)).toString(), practice);
        QCOMPARE(result(ask(u"net_version"_s)).toString(), u"31337"_s);
        for (const QString &method : {u"personal_sign"_s, u"eth_signTypedData_v4"_s})
            QCOMPARE(code(ask(method, method == u"personal_sign" ? message() : QJsonArray{me(), QJsonObject{{u"domain"_s, QJsonObject{{u"name"_s, u"x"_s}}}}})), unauthorized);
        QCOMPARE(code(ask(u"eth_sendTransaction"_s, {transfer()})), unauthorized);
    }
    void askedOnceThenRemembered()
    {
        connectShop();
        QCOMPARE(m_it->core.web().grantsNow().size(), size_t{1});
        QCOMPARE(result(ask(u"eth_requestAccounts"_s)).toArray().size(), 1);
        QVERIFY(!consent()->isOpen());
        QCOMPARE(result(ask(u"wallet_getPermissions"_s)).toArray().at(0)[u"parentCapability"].toString(), u"eth_accounts"_s);
        QVERIFY(m_web->isConnected());
        QCOMPARE(m_web->sites()->count(), 1);
    }
    void aGrantIsOfOneOrigin()
    {
        connectShop();
        open(evil);
        QCOMPARE(result(ask(u"eth_accounts"_s)), QJsonValue(QJsonArray()));
        QVERIFY(!m_web->isConnected());
    }
    void disconnectingTellsThePage()
    {
        connectShop();
        QSignalSpy poked(m_web.get(), &WebController::poked);
        m_web->disconnectSite(shop);
        QTRY_VERIFY(poked.count() > 0);
        QCOMPARE(result(ask(u"eth_accounts"_s)), QJsonValue(QJsonArray()));
        QCOMPARE(code(ask(u"personal_sign"_s, message())), unauthorized);
    }
    void aPageCanGiveItsPermissionBack()
    {
        connectShop();
        QCOMPARE(result(ask(u"wallet_revokePermissions"_s, {QJsonObject{{u"eth_accounts"_s, QJsonObject()}}})), QJsonValue(QJsonValue::Null));
        QVERIFY(m_it->core.web().grantsNow().empty());
    }
    // Saying no
    void refusingIsTheirError()
    {
        open(shop);
        const qint64 call = ask(u"eth_requestAccounts"_s);
        consent()->refuse();
        QCOMPARE(code(call), userRejected);
        QVERIFY(m_it->core.web().grantsNow().empty());
    }
    void nothingIsAgreedToInTheFirstMoment()
    {
        open(shop);
        const qint64 call = ask(u"eth_requestAccounts"_s);
        QVERIFY(consent()->isOpen());
        QVERIFY(!consent()->canAgree());
        consent()->agree(); // a click that was on its way to the page
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered(call));
        QVERIFY(m_it->core.web().grantsNow().empty());
    }
    void warningsWantATick()
    {
        connectShop();
        const qint64 call = ask(u"eth_sendTransaction"_s, {transfer()});
        QVERIFY(!consent()->warnings().isEmpty());
        QTest::qWait(static_cast<int>(WebConsentController::deafFor.count()) + 50);
        QVERIFY(!consent()->canAgree());
        consent()->agree();
        QVERIFY(!isAnswered(call));
        agree();
        QVERIFY(result(call).toString().startsWith(u"0x"));
    }
    void refusedTooOftenIsNotAskedAgainForAWhile()
    {
        open(shop);
        for (int i = 0; i < WebRequestController::mostRefusals; ++i) {
            ask(u"eth_requestAccounts"_s);
            QVERIFY(consent()->isOpen());
            consent()->refuse();
        }
        QCOMPARE(code(ask(u"eth_requestAccounts"_s)), limitExceeded);
        QVERIFY(!consent()->isOpen());
        m_web->close();
        open(shop); // leaving and coming back does not help
        QCOMPARE(code(ask(u"eth_requestAccounts"_s)), limitExceeded);
        m_it->clock.advance(WebRequestController::refusalSeconds);
        ask(u"eth_requestAccounts"_s);
        QVERIFY(consent()->isOpen());
    }
    // Floods
    void oneThingAtATime()
    {
        connectShop();
        const qint64 first = ask(u"personal_sign"_s, message(u"first"_s));
        QCOMPARE(code(ask(u"personal_sign"_s, message(u"second"_s))), alreadyPending);
        QCOMPARE(code(ask(u"eth_sendTransaction"_s, {transfer()})), alreadyPending);
        QCOMPARE(code(ask(u"wallet_switchEthereumChain"_s, {QJsonObject{{u"chainId"_s, u"0xa4b1"_s}}})), alreadyPending);
        QCOMPARE(code(ask(u"wallet_requestPermissions"_s, {QJsonObject{{u"eth_accounts"_s, QJsonObject()}}})), alreadyPending);
        QVERIFY(consent()->effects().join(u' ').contains(u"first"));
        QVERIFY(!isAnswered(first));
    }
    void aFloodIsStopped()
    {
        open(shop);
        int refused = 0;
        for (int i = 0; i < 1000; ++i)
            refused += code(ask(u"eth_chainId"_s)) == limitExceeded;
        QCOMPARE(refused, 1000 - WebRequestController::atOnce);
        open(evil); // its own count
        QCOMPARE(result(ask(u"eth_chainId"_s)).toString(), practice);
        m_it->clock.advance(1);
        open(shop);
        QCOMPARE(result(ask(u"eth_chainId"_s)).toString(), practice);
    }
    void tooManyOpenAtATime()
    {
        open(shop);
        m_it->core.web().hangReads();
        for (int i = 0; i < WebRequestController::mostOpen; ++i)
            QVERIFY(!isAnswered(ask(u"eth_blockNumber"_s)));
        QCOMPARE(code(ask(u"eth_blockNumber"_s)), limitExceeded);
    }
    // Navigation
    void leavingThePageDropsWhatItAsked_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("another page begins to load") << 0;
        QTest::newRow("another page is there") << 1;
        QTest::newRow("the request ended") << 2;
        QTest::newRow("the person closes it") << 3;
    }
    void leavingThePageDropsWhatItAsked()
    {
        QFETCH(int, how);
        connectShop();
        const qint64 call = ask(u"personal_sign"_s, message());
        QVERIFY(consent()->isOpen());
        if (how == 0)
            m_web->leaving();
        else if (how == 1)
            m_web->arrived(QUrl(evil));
        else if (how == 2)
            m_web->forget(call);
        else
            m_web->close();
        QVERIFY(!consent()->isOpen());
        consent()->agree();
        consent()->refuse();
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered(call));
    }
    void whatWasAgreedBeforeLeavingIsNotToldToTheNextPage()
    {
        connectShop();
        const qint64 call = ask(u"personal_sign"_s, message());
        QTRY_VERIFY(consent()->canAgree());
        m_it->core.wallet().hangNext();
        consent()->agree(); // the core is busy signing
        m_web->arrived(QUrl(evil));
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered(call));
    }
    void aConfirmationNeverBecomesAnothers()
    {
        connectShop();
        ask(u"personal_sign"_s, message(u"from the shop"_s));
        m_web->arrived(QUrl(evil));
        const qint64 theirs = ask(u"eth_requestAccounts"_s);
        QCOMPARE(consent()->origin(), evil);
        QCOMPARE(consent()->kind(), WebConsentController::Connect);
        consent()->refuse();
        QCOMPARE(code(theirs), userRejected);
    }
    void stepsWithinAPageKeepItsQuestion()
    {
        connectShop();
        const qint64 call = ask(u"personal_sign"_s, message());
        m_web->arrived(QUrl(shop + u"/#next"));
        QVERIFY(consent()->isOpen());
        agree();
        QVERIFY(!result(call).toString().isEmpty());
    }
    void answersToWhatIsPreparedLateAreNotShown()
    {
        connectShop();
        m_it->core.wallet().hangNext();
        ask(u"personal_sign"_s, message());
        QVERIFY(!consent()->isOpen());
        m_web->arrived(QUrl(evil));
        QCoreApplication::processEvents();
        QVERIFY(!consent()->isOpen());
    }
    // Signing
    void signsWhatWasShown()
    {
        connectShop();
        const qint64 call = ask(u"personal_sign"_s, message(u"I am me"_s));
        QCOMPARE(consent()->kind(), WebConsentController::Message);
        QCOMPARE(consent()->origin(), shop);
        QVERIFY(consent()->effects().join(u' ').contains(u"I am me"));
        agree();
        QCOMPARE(result(call).toString().size(), 132);
        QVERIFY(!consent()->isOpen());
    }
    void onlyForTheAccountThatWasGranted()
    {
        connectShop();
        const QString worker = m_it->core.wallet().stateNow().accounts.back().address.toString();
        QCOMPARE(code(ask(u"personal_sign"_s, {u"hi"_s, worker})), unauthorized);
        QCOMPARE(code(ask(u"eth_sendTransaction"_s, {transfer({{u"from"_s, worker}})})), unauthorized);
        QVERIFY(!consent()->isOpen());
    }
    void notForAnotherChain()
    {
        connectShop();
        const QJsonObject data{{u"domain"_s, QJsonObject{{u"name"_s, u"iExecODB"_s}, {u"chainId"_s, 42161}}}};
        QCOMPARE(code(ask(u"eth_signTypedData_v4"_s, {me(), data})), invalidParams);
        QCOMPARE(code(ask(u"eth_sendTransaction"_s, {transfer({{u"chainId"_s, u"0xa4b1"_s}})})), invalidParams);
    }
    void neverWhatNobodyCanRead()
    {
        connectShop();
        QCOMPARE(code(ask(u"eth_sign"_s, {me(), QString(u"0x"_s + QString(64, u'a'))})), unsupportedMethod);
        for (const char *method : {"eth_signTypedData", "eth_signTypedData_v3", "eth_signTransaction", "eth_sendRawTransaction", "eth_decrypt",
                                   "eth_getEncryptionPublicKey", "wallet_watchAsset", "eth_newFilter", "eth_subscribe", "wallet_sendCalls", "personal_unlockAccount"})
            QCOMPARE(code(ask(QString::fromLatin1(method), {me(), u"0x00"_s})), unsupportedMethod);
        QVERIFY(!consent()->isOpen());
    }
    void aLockedWalletKeepsTheQuestion()
    {
        connectShop();
        const qint64 call = ask(u"personal_sign"_s, message());
        QTRY_VERIFY(consent()->canAgree());
        m_it->core.wallet().lock({});
        consent()->agree();
        QCoreApplication::processEvents();
        QVERIFY(consent()->isOpen());
        QVERIFY(!consent()->error().isEmpty());
        QVERIFY(!isAnswered(call));
        consent()->refuse();
        QCOMPARE(code(call), userRejected);
    }
    void anotherAccountEndsTheQuestion()
    {
        connectShop();
        const qint64 call = ask(u"personal_sign"_s, message());
        model::WalletState state = m_it->core.wallet().stateNow();
        state.accounts.front().isOwner = false;
        state.accounts.push_back({.address = *base::Address::fromBytes(QByteArray(20, '\7')), .isOwner = true});
        m_it->core.wallet().setState(state);
        QTRY_VERIFY(!consent()->isOpen());
        QCOMPARE(code(call), unauthorized);
        QCOMPARE(result(ask(u"eth_accounts"_s)), QJsonValue(QJsonArray()));
    }
    void revokingEndsTheQuestion()
    {
        connectShop();
        const qint64 call = ask(u"personal_sign"_s, message());
        m_web->disconnectSite(shop);
        QTRY_VERIFY(!consent()->isOpen());
        QCOMPARE(code(call), unauthorized);
    }
    void transactionsAreExplainedAndSent()
    {
        connectShop();
        const qint64 call = ask(u"eth_sendTransaction"_s, {transfer({{u"value"_s, u"0x1"_s}})});
        QCOMPARE(consent()->kind(), WebConsentController::Transaction);
        QVERIFY(!consent()->cost().isEmpty());
        agree();
        QCOMPARE(result(call).toString().size(), 66);
    }
    void saysWhatKeepsATransactionBack()
    {
        connectShop();
        QCOMPARE(code(ask(u"eth_sendTransaction"_s, {transfer({{u"value"_s, u"0xffffffffffffffffffffffff"_s}})})), internalError);
        QVERIFY(!m_web->trouble().isEmpty());
        QVERIFY(!consent()->isOpen());
    }
    // Networks
    void changesTheNetworkWhenToldTo()
    {
        open(shop);
        const qint64 call = ask(u"wallet_switchEthereumChain"_s, {QJsonObject{{u"chainId"_s, u"0xa4b1"_s}}});
        QCOMPARE(consent()->kind(), WebConsentController::Network);
        QVERIFY(consent()->effects().join(u' ').contains(u"real"));
        QVERIFY(!consent()->warnings().isEmpty()); // it leaves its pool
        agree();
        QCOMPARE(result(call), QJsonValue(QJsonValue::Null));
        QTRY_COMPARE(result(ask(u"eth_chainId"_s)).toString(), u"0xa4b1"_s);
    }
    void theNetworkInUseIsNoQuestion()
    {
        open(shop);
        QCOMPARE(result(ask(u"wallet_switchEthereumChain"_s, {QJsonObject{{u"chainId"_s, practice}}})), QJsonValue(QJsonValue::Null));
        QCOMPARE(result(ask(u"wallet_addEthereumChain"_s, {QJsonObject{{u"chainId"_s, practice}}})), QJsonValue(QJsonValue::Null));
        QVERIFY(!consent()->isOpen());
    }
    void unknownNetworksAreLeftToThePerson()
    {
        open(shop);
        QCOMPARE(code(ask(u"wallet_switchEthereumChain"_s, {QJsonObject{{u"chainId"_s, u"0x1234"_s}}})), unknownChain);
        QVERIFY(m_web->trouble().contains(u"4660"));
        QCOMPARE(code(ask(u"wallet_addEthereumChain"_s, {QJsonObject{{u"chainId"_s, u"0x1234"_s}, {u"chainName"_s, u"Arbitrum One"_s}, {u"rpcUrls"_s, QJsonArray{u"https://evil.example"_s}}}})),
            unsupportedMethod);
        QCOMPARE(m_it->core.networks().networksNow().size(), size_t{2});
    }
    // Reading
    void readsThroughTheCore()
    {
        open(shop);
        QCOMPARE(result(ask(u"eth_blockNumber"_s)).toString(), u"0x189c4e4b"_s);
        m_it->core.web().setAnswer(u"eth_call"_s, {{u"error"_s, QJsonObject{{u"code"_s, 3}, {u"message"_s, u"execution reverted"_s}, {u"data"_s, u"0x08"_s}}}});
        const qint64 call = ask(u"eth_call"_s, {QJsonObject()});
        QCOMPARE(code(call), 3);
        QCOMPARE(m_answers[call][u"error"].toObject()[u"data"].toString(), u"0x08"_s);
        m_it->core.web().failNext(base::fail(base::Code::Unavailable, base::Reason(u"chain.no_fresh_node"_s)));
        QCOMPARE(code(ask(u"eth_blockNumber"_s)), disconnected);
        m_it->core.web().failNext(base::fail(base::Code::Unavailable, base::Reason(u"web.too_often"_s)));
        QCOMPARE(code(ask(u"eth_blockNumber"_s)), limitExceeded);
    }
    void closingForgetsThePage()
    {
        connectShop();
        m_web->close();
        QVERIFY(!m_web->isOpen());
        QCOMPARE(m_web->address(), QString());
        QCOMPARE(m_web->wanted(), QUrl());
        QCOMPARE(code(askAs(shop, u"eth_accounts"_s)), unauthorized);
    }
    void withoutAnAccountThereIsNothingToShow()
    {
        m_it->core.wallet().setState({});
        open(shop);
        QTRY_COMPARE(code(ask(u"eth_requestAccounts"_s)), unauthorized);
        QVERIFY(!m_web->trouble().isEmpty());
    }
};

QTEST_GUILESS_MAIN(WebTest)
#include "web_test.moc"
