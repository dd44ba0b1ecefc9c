#include "tests/ui/session/wallet_fixture.h"
#include "ui/format/deep_link.h"
#include "ui/session/notice_board.h"

#include <QTest>

#include <algorithm>

using namespace fallow;
using namespace fallow::ui;
using model::TaskPhase;
using test::WalletFixture;
using namespace std::chrono_literals;

namespace
{

/// A core that can be lost.
class FrailLink final : public CoreLink
{
public:
    explicit FrailLink(test::FakeCore &core) : m_core(core) { }
    void open() override
    {
        if (isThere)
            Q_EMIT opened();
        else
            cut();
    }
    api::Core &core() override { return m_core; }
    void cut() { Q_EMIT closed(base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("rpc.not_running")))); }
    bool isThere = true;

private:
    test::FakeCore &m_core;
};

} // namespace

/// What a person is told outside the window, and when that is taken back.
class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isSilentAboutWhatWasBefore();
    void isSilentWithoutACore();
    void tellsATroubleOnceItLasts();
    void isSilentAboutATroubleThatPasses();
    void takesBackWhatIsCured();
    void staysQuietAboutWhatThePersonClosed();
    void tellsOfAFullDisk();
    void tellsOfABlockedPool();
    void tellsOfStakeAtRisk_data();
    void tellsOfStakeAtRisk();
    void remindsOfTheBackupOnceThereIsSomethingToLose();
    void tellsHowTasksEndedInOne();
    void namesAnAppWithoutLettingItFillTheScreen();
    void countsAnewOnceItWasSeen();
    void tellsOfEndingsThatItDidNotSee();
    void tellsOfMoneyOnce();
    void isSilentAboutOldMoney();
    void isSilentWhereItIsTold();
    void survivesAClockThatJumpsBack();
    void onlyATroubleWouldBeToldAgain();

private:
    void start()
    {
        m_state->start();
        QTRY_COMPARE(m_state->phase(), CoreState::Phase::Live);
    }
    void say(const model::Status &status)
    {
        m_core->setStatus(status);
        QCoreApplication::processEvents();
    }
    void pass(std::chrono::seconds time)
    {
        m_clock.advance(time.count());
        say(m_core->status({}).result().value()); // any news makes it look
    }
    model::Status status() { return m_core->status({}).result().value(); }
    void breakNodes()
    {
        model::Status broken = status();
        broken.network.nodes = {{.url = QStringLiteral("http://a"), .believed = false}};
        say(broken);
    }
    void finish(TaskPhase phase, size_t index = 0, const QString &reason = {}, const QString &app = {})
    {
        model::Task task = m_core->listTasks({}).result()->tasks[index];
        task.phase = phase;
        task.reason = reason;
        if (!app.isEmpty())
            task.appName = app;
        if (phase == TaskPhase::Paid)
            task.reward = base::Nrlc{250'000'000};
        m_core->putTask(task);
        QCoreApplication::processEvents();
    }
    const Notice *shown(const char *key) const
    {
        const auto found = std::find_if(m_now.begin(), m_now.end(), [&](const Notice &each) { return each.key == QLatin1String(key); });
        return found == m_now.end() ? nullptr : &*found;
    }
    model::WalletEntry payment(const char *id, qint64 nrlc, const QDateTime &at)
    {
        return {.id = QString::fromLatin1(id), .kind = model::EntryKind::Received, .status = model::EntryStatus::Provisional,
            .amount = {nrlc}, .moved = {nrlc}, .at = at};
    }
    void hear(const model::WalletEntry &entry)
    {
        Q_EMIT m_state->heard({.entries = {entry}});
    }

    test::FakeClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).toSecsSinceEpoch()};
    test::HandClipboard m_clipboard;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<FrailLink> m_link;
    std::unique_ptr<CoreState> m_state;
    std::unique_ptr<WalletController> m_wallet;
    std::unique_ptr<NoticeBoard> m_board;
    std::vector<Notice> m_now; ///< on the screen
    int m_shows = 0;
};

void NoticesTest::init()
{
    m_board.reset();
    m_wallet.reset();
    m_state.reset();
    m_link.reset();
    m_core = test::FakeCore::typical();
    model::WalletState backed = m_core->wallet().stateNow();
    backed.backup = model::BackupState::Done;
    m_core->wallet().setState(backed);
    m_link = std::make_unique<FrailLink>(*m_core);
    m_state = std::make_unique<CoreState>(*m_link, m_clock, QLocale::c());
    m_wallet = std::make_unique<WalletController>(*m_state, m_clock, m_clipboard, QLocale::c());
    m_board = std::make_unique<NoticeBoard>(*m_state, *m_wallet, m_clock, QLocale::c());
    m_now.clear();
    m_shows = 0;
    connect(m_board.get(), &NoticeBoard::show, this, [this](const Notice &notice) {
        ++m_shows;
        std::erase_if(m_now, [&](const Notice &each) { return each.key == notice.key; });
        m_now.push_back(notice);
    });
    connect(m_board.get(), &NoticeBoard::withdraw, this, [this](const QString &key) {
        QCOMPARE(std::erase_if(m_now, [&](const Notice &each) { return each.key == key; }), 1U);
    });
}

void NoticesTest::isSilentAboutWhatWasBefore()
{
    start(); // with a task that was paid and money that came
    pass(1h);
    QCOMPARE(m_shows, 0);
}

void NoticesTest::isSilentWithoutACore()
{
    m_link->isThere = false;
    m_state->start();
    m_clock.advance(3'600);
    m_state->retry();
    QCOMPARE(m_shows, 0);
}

void NoticesTest::tellsATroubleOnceItLasts()
{
    start();
    breakNodes();
    QCOMPARE(m_shows, 0);
    pass(59s);
    QCOMPARE(m_shows, 0);
    pass(1s);
    QVERIFY(shown("node"));
    QVERIFY(shown("node")->title.contains(m_state->status()->network.name));
    QVERIFY(parseLink(shown("node")->link));
    const int before = m_shows;
    pass(1h);
    QCOMPARE(m_shows, before); // once
}

void NoticesTest::isSilentAboutATroubleThatPasses()
{
    start();
    const model::Status good = status();
    for (int i = 0; i < 5; ++i) {
        breakNodes();
        m_clock.advance(50);
        say(good);
        m_clock.advance(50);
    }
    QCOMPARE(m_shows, 0);
}

void NoticesTest::takesBackWhatIsCured()
{
    start();
    const model::Status good = status();
    breakNodes();
    pass(1min);
    QVERIFY(shown("node"));
    say(good);
    QVERIFY(m_now.empty());
}

void NoticesTest::staysQuietAboutWhatThePersonClosed()
{
    start();
    const model::Status good = status();
    breakNodes();
    pass(1min);
    m_board->dismiss(QStringLiteral("node"));
    const int before = m_shows;
    std::erase_if(m_now, [](const Notice &each) { return each.key == u"node"; });
    pass(1h);
    QVERIFY(!shown("node"));
    say(good);
    breakNodes(); // it returns
    pass(1min);
    QVERIFY(shown("node"));
    QVERIFY(m_shows > before);
}

void NoticesTest::tellsOfAFullDisk()
{
    start();
    model::Status full = status();
    full.because = {{.key = QStringLiteral("policy.disk_full"), .value = 2e9, .limit = 5e9}};
    say(full);
    pass(1min);
    QVERIFY(shown("disk"));
    QVERIFY(shown("disk")->text.contains(QStringLiteral("GB free")));
    full.because.clear();
    say(full);
    QVERIFY(m_now.empty());
}

void NoticesTest::tellsOfABlockedPool()
{
    start();
    model::Status blocked = status();
    blocked.state = model::WorkState::Blocked;
    blocked.reason = QStringLiteral("pool.stake_too_low");
    say(blocked);
    pass(1min);
    QVERIFY(shown("blocked"));
    QVERIFY(!shown("blocked")->text.isEmpty());
}

void NoticesTest::tellsOfStakeAtRisk_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("core away") << 0;
    QTest::newRow("no coin for fees") << 1;
    QTest::newRow("no node") << 2;
    QTest::newRow("late reveal") << 3;
}

void NoticesTest::tellsOfStakeAtRisk()
{
    QFETCH(int, what);
    start();
    pass(2min);
    QVERIFY(!shown("stake"));
    if (what == 0) {
        m_link->isThere = false;
        m_link->cut();
        m_clock.advance(60);
        m_state->retry();
    } else if (what == 1) {
        model::Status poor = status();
        poor.checks = {{QStringLiteral("gas"), false, QStringLiteral("chain.out_of_gas")}};
        say(poor);
    } else if (what == 2) {
        breakNodes();
    } else {
        model::Task task = m_core->listTasks({}).result()->tasks.front();
        task.phase = TaskPhase::Revealing;
        task.revealDeadline = m_clock.now().addSecs(600);
        m_core->putTask(task);
    }
    pass(1min);
    QVERIFY(shown("stake"));
    QVERIFY(shown("stake")->isUrgent && shown("stake")->title.contains(QStringLiteral("RLC")));
    QVERIFY(!shown("stake")->text.isEmpty());
    // Nothing at stake: nothing at risk.
    const std::vector<model::Task> all = m_core->listTasks({}).result()->tasks;
    for (const model::Task &each : all) {
        model::Task over = each;
        over.phase = TaskPhase::GivenBack;
        m_core->putTask(over);
    }
    m_link->isThere = true;
    m_state->retry();
    QTRY_VERIFY(!shown("stake"));
}

void NoticesTest::remindsOfTheBackupOnceThereIsSomethingToLose()
{
    model::WalletState unsaved = m_core->wallet().stateNow();
    unsaved.backup = model::BackupState::Missing;
    m_core->wallet().setState(unsaved);
    model::Status poor = status();
    const auto earned = poor.earnings.byDay;
    poor.earnings.byDay = {{0}, {0}};
    m_core->setStatus(poor);
    start();
    QTRY_COMPARE(m_wallet->backup(), model::BackupState::Missing);
    pass(2min);
    QVERIFY(!shown("backup"));
    poor.earnings.byDay = earned;
    say(poor);
    pass(1min);
    QVERIFY(shown("backup"));
    QCOMPARE(shown("backup")->link, QStringLiteral("fallow:wallet"));
    unsaved.backup = model::BackupState::Done;
    m_core->wallet().setState(unsaved);
    QTRY_VERIFY(!shown("backup"));
}

void NoticesTest::tellsHowTasksEndedInOne()
{
    start();
    finish(TaskPhase::Paid, 0);
    QVERIFY(shown("endings"));
    QVERIFY2(shown("endings")->title.contains(QStringLiteral("0.250 RLC")), qPrintable(shown("endings")->title));
    finish(TaskPhase::Paid, 1);
    QVERIFY(shown("endings")->title.contains(QStringLiteral("0.500 RLC")));
    QVERIFY(!shown("endings")->isUrgent);
    finish(TaskPhase::Rejected, 2, QStringLiteral("work.rejected"));
    QVERIFY(shown("endings")->isUrgent);
    QVERIFY(shown("endings")->text.contains(QStringLiteral("rejected")));
    QCOMPARE(m_shows, 3);
    finish(TaskPhase::Rejected, 2); // said again by the core, changed or not
    QCOMPARE(m_shows, 3);
    QCOMPARE(m_now.size(), 1U);
}

void NoticesTest::namesAnAppWithoutLettingItFillTheScreen()
{
    start();
    finish(TaskPhase::Paid, 0, {}, QString(5'000, u'x'));
    QVERIFY(shown("endings")->text.size() < 200);
}

void NoticesTest::countsAnewOnceItWasSeen()
{
    start();
    finish(TaskPhase::Paid, 0);
    m_board->dismiss(QStringLiteral("endings"));
    finish(TaskPhase::Paid, 1);
    QVERIFY(shown("endings")->title.contains(QStringLiteral("0.250 RLC")));
}

void NoticesTest::tellsOfEndingsThatItDidNotSee()
{
    start();
    m_link->cut();
    finish(TaskPhase::Paid, 0);
    QVERIFY(!shown("endings"));
    m_state->retry();
    QTRY_VERIFY(shown("endings"));
}

void NoticesTest::tellsOfMoneyOnce()
{
    start();
    model::WalletEntry entry = payment("a", 1'500'000'000, m_clock.now());
    entry.status = model::EntryStatus::Pending; // not yet
    hear(entry);
    QVERIFY(!shown("income"));
    entry.status = model::EntryStatus::Provisional;
    hear(entry);
    QVERIFY(shown("income"));
    QVERIFY(shown("income")->title.startsWith(QStringLiteral("1.500 RLC")));
    entry.status = model::EntryStatus::Certified;
    hear(entry);
    QCOMPARE(m_shows, 1);
    hear(payment("b", 500'000'000, m_clock.now()));
    QVERIFY(shown("income")->title.startsWith(QStringLiteral("2.000 RLC")));
    model::WalletEntry sent = payment("c", -1, m_clock.now());
    sent.kind = model::EntryKind::Sent;
    hear(sent);
    QCOMPARE(m_shows, 2);
}

void NoticesTest::isSilentAboutOldMoney()
{
    start();
    hear(payment("a", 1, m_clock.now().addDays(-1)));
    hear(payment("b", 1, {}));
    hear(payment("c", 0, m_clock.now()));
    QCOMPARE(m_shows, 0);
}

void NoticesTest::isSilentWhereItIsTold()
{
    start();
    finish(TaskPhase::Paid, 0);
    breakNodes();
    pass(1min);
    QVERIFY(shown("endings") && shown("node"));
    m_board->setSettings({.tellsOfWork = false, .tellsOfMoney = false, .tellsOfTrouble = false});
    QVERIFY(m_now.empty());
    const int before = m_shows;
    finish(TaskPhase::Paid, 1);
    hear(payment("a", 1, m_clock.now()));
    pass(1h);
    QCOMPARE(m_shows, before);
    m_board->setSettings({});
    QVERIFY(shown("node") && !shown("endings")); // what lasts; what was is over
}

void NoticesTest::onlyATroubleWouldBeToldAgain()
{
    start();
    finish(TaskPhase::Paid);
    QVERIFY(shown("endings"));
    QVERIFY(!m_board->wouldBeRepeated());
    breakNodes();
    QVERIFY(!m_board->wouldBeRepeated()); // not told yet
    pass(std::chrono::minutes(2));
    QVERIFY(shown("node"));
    QVERIFY(m_board->wouldBeRepeated());
}

void NoticesTest::survivesAClockThatJumpsBack()
{
    start();
    breakNodes();
    m_clock.advance(-86'400);
    pass(0s);
    QVERIFY(!shown("node"));
    pass(1min);
    QVERIFY(shown("node"));
}

QTEST_GUILESS_MAIN(NoticesTest)
#include "notices_test.moc"
