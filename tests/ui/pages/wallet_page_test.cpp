#include "tests/ui/pages/page_window.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QTest>
#include <QTime>
#include <QUrl>

using namespace fallow;
using test::FakeCore;
using test::FakeWallet;
using test::nameOf;

/// The whole window on a made-up core, driven by keys as a person without a mouse would.
class WalletPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void reachesEveryVerbByTab();
    void namesEverythingThatTakesFocus();
    void opensAndLeavesTheSendDialogByKeys();
    void unlocksByKeys();
    void clearsThePasswordFieldAtOnce();
    void keepsNoWordsAfterTheBackupClosed();
    void namesEverythingInADialog_data();
    void namesEverythingInADialog();
    void opensTheAddressBookFromTheMenuByKeys();
    void goesFromAnAccountBackToTheList();
    void endsTheAddingOfANetworkByKeys();
    void showsNothingMoreWhenItLocks();
    void completesAWordByEnter();
    void marksAWordThatIsNotInTheList();
    void forgetsATypedKeyWhenTheDialogCloses();
    void writesNoWarning();

private:
    void open(const std::function<void(FakeCore &)> &prepare = {});
    QSet<QString> tabAround();
    QQuickItem *find(const QString &name);
    void type(const QString &text);
    bool tabTo(const QString &name);

    const test::FakeClock m_clock{
        QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).toSecsSinceEpoch()};
    FakeCore *m_core = nullptr;
    std::unique_ptr<ui::LocalLink> m_link;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    static inline QStringList s_warnings;
    static inline QStringList s_visited; ///< names of what the last tabTo came by
};

void WalletPageTest::init()
{
    s_warnings.clear();
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtWarningMsg)
            s_warnings += text;
        std::fprintf(stderr, "%s\n", qPrintable(text));
    });
}

void WalletPageTest::cleanup()
{
    m_engine.reset();
    m_session.reset();
    m_link.reset();
    qInstallMessageHandler(nullptr);
}

void WalletPageTest::open(const std::function<void(FakeCore &)> &prepare)
{
    auto core = FakeCore::typical();
    m_core = core.get();
    if (prepare)
        prepare(*m_core);
    m_link = std::make_unique<ui::LocalLink>(std::move(core));
    m_session = std::make_unique<ui::Session>(*m_link, m_clock, QLocale::c());
    m_session->start();
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->setInitialProperties(
        {{QStringLiteral("page"), QStringLiteral("wallet")}, {QStringLiteral("still"), true}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Fallow/Pages/Shell/Main.qml")));
    QVERIFY(!m_engine->rootObjects().isEmpty());
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTRY_VERIFY(find(QStringLiteral("page.wallet")));
}

QQuickItem *WalletPageTest::find(const QString &name)
{
    return m_window->findChild<QQuickItem *>(name);
}

/// Names of what Tab reaches until it comes round.
QSet<QString> WalletPageTest::tabAround()
{
    QSet<QString> names;
    QSet<QQuickItem *> seen;
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(m_window, Qt::Key_Tab);
        QQuickItem *item = m_window->activeFocusItem();
        if (!item || seen.contains(item))
            break;
        seen.insert(item);
        names.insert(nameOf(item));
    }
    return names;
}

bool WalletPageTest::tabTo(const QString &name)
{
    s_visited.clear();
    for (int i = 0; i < 60; ++i) {
        const QQuickItem *item = m_window->activeFocusItem();
        s_visited += item ? nameOf(item) : QString();
        if (item && nameOf(item) == name)
            return true;
        QTest::keyClick(m_window, Qt::Key_Tab);
    }
    return false;
}

void WalletPageTest::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(m_window, letter.toLatin1());
}

void WalletPageTest::reachesEveryVerbByTab()
{
    open();
    const QSet<QString> names = tabAround();
    for (const char *name :
        {"Home", "Wallet", "Receive", "Send", "Deposit", "Withdraw", "Export CSV",
            "Copy the address", "Back up before first payout", "Claim what AutoDock Vina locked",
            "Search", "Show: All", "More", "Accounts: Home desktop is in use"})
        QVERIFY2(names.contains(QString::fromLatin1(name)), name);
    QVERIFY(std::any_of(names.begin(), names.end(),
        [](const QString &name) { return name.startsWith(QStringLiteral("Lock now")); }));
}

void WalletPageTest::namesEverythingThatTakesFocus()
{
    open();
    QVERIFY(!tabAround().contains(QString()));
}

void WalletPageTest::opensAndLeavesTheSendDialogByKeys()
{
    open();
    QVERIFY2(tabTo(QStringLiteral("Send")), qPrintable(s_visited.join(u',')));
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(nameOf(m_window->activeFocusItem()), QStringLiteral("To"));
    type(QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"));
    QVERIFY(m_session->wallet()->payment()->payeeView().good);
    const QSet<QString> names = tabAround();
    for (const char *name : {"To", "Amount", "Not now", "Close"})
        QVERIFY2(names.contains(QString::fromLatin1(name)), name);
    QVERIFY(!names.contains(QStringLiteral("Deposit"))); // the page behind is out of reach
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_VERIFY(m_session->wallet()->payment()->payee().isEmpty());
}

void WalletPageTest::unlocksByKeys()
{
    open([](FakeCore &core) { core.wallet().lock({}); });
    QVERIFY2(tabTo(QStringLiteral("Password")), qPrintable(s_visited.join(u',')));
    type(FakeWallet::password());
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(m_session->wallet()->phase(), ui::WalletController::Open);
}

void WalletPageTest::clearsThePasswordFieldAtOnce()
{
    open([](FakeCore &core) { core.wallet().lock({}); });
    QVERIFY2(tabTo(QStringLiteral("Password")), qPrintable(s_visited.join(u',')));
    QQuickItem *field = m_window->activeFocusItem();
    type(QStringLiteral("wrong"));
    QCOMPARE(field->property("text").toString(), QStringLiteral("wrong"));
    m_core->wallet().hangNext();
    QTest::keyClick(m_window, Qt::Key_Return);
    QVERIFY(field->property("text").toString().isEmpty());
}

void WalletPageTest::keepsNoWordsAfterTheBackupClosed()
{
    open();
    m_window->setProperty("shown", QStringLiteral("backup"));
    m_session->wallet()->vault()->showWords(FakeWallet::password());
    QCOMPARE(m_session->wallet()->vault()->words().size(), 12);
    QTRY_VERIFY(m_window->activeFocusItem());
    QTest::qWait(0);
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_VERIFY(m_session->wallet()->vault()->words().isEmpty());
}

void WalletPageTest::namesEverythingInADialog_data()
{
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<QStringList>("reached");
    const auto row = [](const char *dialog, const QStringList &reached) {
        QTest::newRow(dialog) << QString::fromLatin1(dialog) << reached;
    };
    row("accounts", {QStringLiteral("Add an account"), QStringLiteral("Collect its earnings")});
    row("account",
        {QStringLiteral("Name, for you alone"), QStringLiteral("Use this account"),
            QStringLiteral("Export the key")});
    row("add-account",
        {QStringLiteral("My words"), QStringLiteral("Name, for you alone"),
            QStringLiteral("Add the account")});
    row("export-key", {QStringLiteral("File"), QStringLiteral("The same again")});
    row("sweep-rule",
        {QStringLiteral("Move them to the account in use by themselves"), QStringLiteral("Not now"),
            QStringLiteral("Leave them with the worker")});
    row("networks",
        {QStringLiteral("Add a network"), QStringLiteral("Arbitrum One. Number 42161 · Real money"),
            QStringLiteral("Local practice chain. In use. Number 31337 · Practice: no real money")});
    row("network", {QStringLiteral("Use this network"), QStringLiteral("Close")});
    row("add-network",
        {QStringLiteral("Practice: no real money"), QStringLiteral("Name"),
            QStringLiteral("Number of the network (chain id)"), QStringLiteral("Its iExec contract"),
            QStringLiteral("Addresses of its servers, one a line"), QStringLiteral("Not now")});
    row("security",
        {QStringLiteral("5 min"), QStringLiteral("Work goes on while the wallet is locked"),
            QStringLiteral("Change what opens the wallet")});
    row("reseal",
        {QStringLiteral("Password as it is now"), QStringLiteral("New password"),
            QStringLiteral("The same again")});
    row("sign", {QStringLiteral("Text"), QStringLiteral("Not now")});
    row("address-book",
        {QStringLiteral("Search by name or address"), QStringLiteral("Add somebody")});
    row("contact",
        {QStringLiteral("Name"), QStringLiteral("Take out"), QStringLiteral("Copy the address")});
    row("new-contact", {QStringLiteral("Address"), QStringLiteral("Name")});
    row("drill", {QStringLiteral("All your words, in their order"), QStringLiteral("Close")});
}

void WalletPageTest::namesEverythingInADialog()
{
    QFETCH(QString, dialog);
    QFETCH(QStringList, reached);
    open([](FakeCore &core) { core.wallet().addAccount({QStringLiteral("Second"), {}}); });
    m_window->setProperty("shown", dialog);
    QTRY_VERIFY(m_window->activeFocusItem());
    QTest::qWait(0); // the dialog takes the focus in the next turn
    const QSet<QString> names = tabAround();
    QVERIFY(!names.contains(QString()));
    QVERIFY(!names.contains(QStringLiteral("Deposit"))); // the page behind is out of reach
    for (const QString &name : reached)
        QVERIFY2(names.contains(name),
            qPrintable(name + QStringLiteral(" of ") + QStringList(names.values()).join(u'|')));
    QTest::keyClick(m_window, Qt::Key_Escape);
    QVERIFY2(s_warnings.isEmpty(), qPrintable(s_warnings.join(u'\n')));
}

void WalletPageTest::opensTheAddressBookFromTheMenuByKeys()
{
    open();
    QVERIFY2(tabTo(QStringLiteral("More")), qPrintable(s_visited.join(u',')));
    QTest::keyClick(m_window, Qt::Key_Return);
    QTest::qWait(0); // the menu takes the focus in the next turn
    QTest::keyClick(m_window, Qt::Key_Down);
    QTRY_COMPARE(nameOf(m_window->activeFocusItem()), QStringLiteral("Accounts"));
    QTest::keyClick(m_window, Qt::Key_Down);
    QTRY_COMPARE(nameOf(m_window->activeFocusItem()), QStringLiteral("Address book"));
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(nameOf(m_window->activeFocusItem()), QStringLiteral("Search by name or address"));
    type(QStringLiteral("nobody"));
    QCOMPARE(m_session->wallet()->contacts()->list()->count(), 0);
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_COMPARE(m_session->wallet()->contacts()->list()->count(), 1);
}

void WalletPageTest::goesFromAnAccountBackToTheList()
{
    open([](FakeCore &core) { core.wallet().addAccount({QStringLiteral("Second"), {}}); });
    m_window->setProperty("shown", QStringLiteral("account"));
    QVERIFY2(tabTo(QStringLiteral("Use this account")), qPrintable(s_visited.join(u',')));
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(m_session->wallet()->account().label, QStringLiteral("Second"));
    QVERIFY2(tabTo(QStringLiteral("Add an account")), qPrintable(s_visited.join(u',')));
}

void WalletPageTest::endsTheAddingOfANetworkByKeys()
{
    open([](FakeCore &core) { core.networks().hangNextAdd({.host = QStringLiteral("one.example")}); });
    m_window->setProperty("shown", QStringLiteral("add-network"));
    QVERIFY2(tabTo(QStringLiteral("Name")), qPrintable(s_visited.join(u',')));
    type(QStringLiteral("Mine"));
    QVERIFY2(tabTo(QStringLiteral("Number of the network (chain id)")), qPrintable(s_visited.join(u',')));
    type(QStringLiteral("31338"));
    QVERIFY2(tabTo(QStringLiteral("Its iExec contract")), qPrintable(s_visited.join(u',')));
    type(QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"));
    QVERIFY2(tabTo(QStringLiteral("Addresses of its servers, one a line")), qPrintable(s_visited.join(u',')));
    type(QStringLiteral("https://one.example"));
    QVERIFY2(tabTo(QStringLiteral("Check and add")), qPrintable(s_visited.join(u',')));
    QTest::keyClick(m_window, Qt::Key_Return);
    QVERIFY(m_session->wallet()->networks()->isAdding());
    QVERIFY(!tabAround().contains(QStringLiteral("Name"))); // what is asked stands there
    QVERIFY2(tabTo(QStringLiteral("Cancel")), qPrintable(s_visited.join(u',')));
    QTest::keyClick(m_window, Qt::Key_Return);
    QVERIFY(!m_session->wallet()->networks()->isAdding());
    QVERIFY2(tabTo(QStringLiteral("Name")), qPrintable(s_visited.join(u',')));
    QCOMPARE(m_window->activeFocusItem()->property("text").toString(), QStringLiteral("Mine"));
    QCOMPARE(m_core->networks().networksNow().size(), size_t(2));
}

void WalletPageTest::showsNothingMoreWhenItLocks()
{
    open([](FakeCore &core) { core.wallet().addAccount({QStringLiteral("Second"), {}}); });
    m_window->setProperty("shown", QStringLiteral("account"));
    QVERIFY2(tabTo(QStringLiteral("Use this account")), qPrintable(s_visited.join(u',')));
    m_core->wallet().lock({}); // by its own clock: the list must not follow
    QVERIFY2(tabTo(QStringLiteral("Password")), qPrintable(s_visited.join(u',')));
    QVERIFY(!tabAround().contains(QStringLiteral("Add an account")));
}

void WalletPageTest::completesAWordByEnter()
{
    open();
    m_window->setProperty("shown", QStringLiteral("drill"));
    QTRY_COMPARE(
        nameOf(m_window->activeFocusItem()), QStringLiteral("All your words, in their order"));
    const QQuickItem *box = m_window->activeFocusItem();
    type(QStringLiteral("legal winn"));
    QTest::keyClick(m_window, Qt::Key_Return);
    QCOMPARE(box->property("text").toString(), QStringLiteral("legal winner "));
    QTest::keyClick(m_window, Qt::Key_Return); // nothing to complete: an end of the line
    QCOMPARE(box->property("text").toString(), QStringLiteral("legal winner \n"));
    type(QStringLiteral("than"));
    QVERIFY2(tabTo(QStringLiteral("Complete to thank")), qPrintable(s_visited.join(u',')));
    QTest::keyClick(m_window, Qt::Key_Space);
    QCOMPARE(box->property("text").toString(), QStringLiteral("legal winner \nthank "));
    QCOMPARE(m_window->activeFocusItem(), box);
}

void WalletPageTest::marksAWordThatIsNotInTheList()
{
    open();
    m_window->setProperty("shown", QStringLiteral("drill"));
    QTRY_COMPARE(
        nameOf(m_window->activeFocusItem()), QStringLiteral("All your words, in their order"));
    type(QStringLiteral("legal yeer "));
    const QQuickItem *box = m_window->activeFocusItem();
    const QObject *attached = nullptr;
    for (const QObject *child : box->children()) {
        if (child->inherits("QQuickAccessibleAttached"))
            attached = child;
    }
    QVERIFY(attached);
    QVERIFY(
        attached->property("description").toString().startsWith(QStringLiteral("Word 2, “yeer”")));
}

void WalletPageTest::forgetsATypedKeyWhenTheDialogCloses()
{
    open();
    m_window->setProperty("shown", QStringLiteral("add-account"));
    QVERIFY2(tabTo(QStringLiteral("My words")), qPrintable(s_visited.join(u',')));
    QTest::keyClick(m_window, Qt::Key_Right);
    QTest::keyClick(m_window, Qt::Key_Right);
    QVERIFY2(tabTo(QStringLiteral("Private key, 64 hex digits")), qPrintable(s_visited.join(u',')));
    type(QString(64, u'7'));
    QVERIFY2(
        !tabAround().contains(QStringLiteral("Add the account")), "only once the copy was ticked");
    const QPointer<QQuickItem> field = m_window->activeFocusItem();
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_VERIFY(!field || field->property("text").toString().isEmpty());
    QCOMPARE(m_session->wallet()->accounts()->list()->count(), 2);
}

void WalletPageTest::writesNoWarning()
{
    open();
    m_window->setProperty("shown", QStringLiteral("send"));
    QTRY_VERIFY(m_window->activeFocusItem());
    tabAround();
    QTest::keyClick(m_window, Qt::Key_Escape);
    m_window->setProperty("page", QStringLiteral("home"));
    m_window->setProperty("page", QStringLiteral("wallet"));
    QVERIFY2(s_warnings.isEmpty(), qPrintable(s_warnings.join(u'\n')));
}

int main(int argc, char **argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    WalletPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "wallet_page_test.moc"
