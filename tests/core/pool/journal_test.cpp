#include "core/pool/journal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace fallow;
using namespace fallow::pool;

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsBackAfterTheCommit();
    void answersAReadOnTheOwnersThread();
    void keepsWhatWasAcknowledgedThroughKillNine();
    void endsWhenACommitFails();

private:
    static store::PoolScope scope() { return {31337, {}, {}}; }
    static store::PoolWorkerRow worker(int n)
    {
        store::PoolWorkerRow row;
        row.wallet = base::Address::fromBytes(QByteArray(16, '\0') + QByteArray(2, '\1') + char(n / 256) + char(n % 256)).value();
        row.name = QStringLiteral("w");
        row.registered = QDateTime::fromSecsSinceEpoch(n, Qt::UTC);
        return row;
    }
};

void JournalTest::callsBackAfterTheCommit()
{
    QTemporaryDir folder;
    auto journal = Journal::create(folder.filePath(QStringLiteral("p.sqlite")), scope()).value();
    journal->start();
    int order = 0;
    int committed = 0;
    journal->record([](PoolTables &tables) { return tables.pool.saveWorker(worker(1)); });
    journal->afterCommit([&] { committed = ++order; });
    QCOMPARE(committed, 0);
    QTRY_COMPARE(committed, 1);
    journal->afterCommit([&] { committed = ++order; });
    QCOMPARE(committed, 2); // nothing outstanding: at once
    journal->record([](PoolTables &tables) { return tables.pool.saveWorker(worker(2)); });
    journal.reset(); // writes what was recorded
    auto again = Journal::create(folder.filePath(QStringLiteral("p.sqlite")), scope()).value();
    QCOMPARE(again->tables().pool.workers().value().size(), size_t(2));
}

void JournalTest::answersAReadOnTheOwnersThread()
{
    QTemporaryDir folder;
    auto journal = Journal::create(folder.filePath(QStringLiteral("p.sqlite")), scope()).value();
    journal->start();
    journal->record([](PoolTables &tables) { return tables.pool.saveWorker(worker(1)); });
    QThread *reader = nullptr;
    QThread *answered = nullptr;
    size_t workers = 0;
    journal->read<size_t>([&](PoolTables &tables) -> base::Result<size_t> {
        reader = QThread::currentThread();
        return tables.pool.workers().value().size();
    }).then([&](const base::Result<size_t> &count) {
        workers = count.value();
        answered = QThread::currentThread();
    });
    QTRY_VERIFY(answered);
    QCOMPARE(workers, size_t(1)); // what was recorded before is seen
    QVERIFY(reader != QThread::currentThread());
    QCOMPARE(answered, QThread::currentThread());
}

void JournalTest::keepsWhatWasAcknowledgedThroughKillNine()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.sqlite"));
    for (int round = 0; round < 3; ++round) {
        int pipes[2];
        QCOMPARE(::pipe(pipes), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(pipes[0]);
            auto journal = Journal::create(path, scope()).value();
            journal->start();
            for (int n = round * 1000; n < round * 1000 + 1000; ++n) {
                journal->record([n](PoolTables &tables) { return tables.pool.saveWorker(worker(n)); });
                journal->afterCommit([n, fd = pipes[1]] { (void)!::write(fd, &n, sizeof n); });
                QCoreApplication::processEvents();
            }
            for (;;)
                QCoreApplication::processEvents();
        }
        ::close(pipes[1]);
        int last = -1;
        int value = 0;
        while (last < round * 1000 + 100 + round * 37 && ::read(pipes[0], &value, sizeof value) == sizeof value)
            last = value;
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        while (::read(pipes[0], &value, sizeof value) == sizeof value)
            last = value;
        ::close(pipes[0]);
        auto journal = Journal::create(path, scope()).value();
        std::set<base::Address> stored;
        const auto rows = journal->tables().pool.workers().value();
        for (const auto &row : rows)
            stored.insert(row.wallet);
        QVERIFY(last >= round * 1000);
        for (int n = round * 1000; n <= last; ++n)
            QVERIFY2(stored.contains(worker(n).wallet), qPrintable(QString::number(n)));
    }
}

void JournalTest::endsWhenACommitFails()
{
    QTemporaryDir folder;
    auto journal = Journal::create(folder.filePath(QStringLiteral("p.sqlite")), scope()).value();
    journal->start();
    bool failed = false;
    bool called = false;
    connect(journal.get(), &Journal::failed, this, [&] { failed = true; });
    journal->record([](PoolTables &) {
        return base::Result<base::Done>(base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("store.full"))));
    });
    journal->afterCommit([&] { called = true; });
    QTRY_VERIFY(failed);
    journal->afterCommit([&] { called = true; });
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
