// Cases 17 to 19 of the catalogue on the real helper: kill -9 at seeded moments, and a disk that is
// full for a while. FALLOW_KILLS and FALLOW_SEED make it longer or another one.
#include "core/content/fetch_client.h"
#include "tests/core/content/ipfs_gateway.h"
#include "tests/support/torrent_seeder.h"
#include "tests/support/transfer_fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QString>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <signal.h>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;
using test::Mirror;
using test::TransferFixture;

namespace
{

constexpr qint64 mib = 1024 * 1024;

int numberOf(const char *name, int otherwise)
{
    bool isThere = false;
    const int value = qEnvironmentVariableIntValue(name, &isThere);
    return isThere ? value : otherwise;
}

/// Which pieces the state file of an ingest folder claims: a bit each after 64 bytes of header.
std::vector<bool> claimed(const QString &ingest)
{
    QFile file(ingest + u"/state"_s);
    std::vector<bool> pieces;
    if (!file.open(QIODevice::ReadOnly))
        return pieces;
    const QByteArray bits = file.readAll().mid(64);
    for (qsizetype i = 0; i < bits.size() * 8; ++i)
        pieces.push_back((bits[i / 8] >> (i % 8)) & 1);
    return pieces;
}

/// First and last byte that a request asks for.
std::pair<qint64, qint64> rangeOf(const test::HttpRequest &request)
{
    const QByteArray range = request.headers.value("range").mid(6);
    const qsizetype dash = range.indexOf('-');
    return {range.first(dash).toLongLong(), range.mid(dash + 1).toLongLong()};
}

QString helper()
{
    return QStringLiteral(FALLOW_BIN_DIR "/fallow-fetch");
}

} // namespace

class TransferKillTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<pid_t> children()
    {
        QFile file(u"/proc/self/task/%1/children"_s.arg(getpid()));
        std::vector<pid_t> pids;
        if (!file.open(QIODevice::ReadOnly))
            return pids;
        const QList<QByteArray> words = file.readAll().simplified().split(' ');
        for (const QByteArray &word : words) {
            if (!word.isEmpty())
                pids.push_back(word.toInt());
        }
        return pids;
    }
    static void killHelper()
    {
        for (const pid_t pid : children())
            ::kill(pid, SIGKILL);
    }
    /// Runs until the job ends, killing the helper when `isMoment`, or after `afterMs`.
    static void runAndKill(const TransferRequest &request, qint64 atBytes, int afterMs)
    {
        FetchClient client({helper()});
        client.setLimits({.bytesPerSecond = 48 * mib}); // else it is over before the first moment
        QObject::connect(
            &client, &FetchClient::progressed, [atBytes](quint64, const Progress &progress) {
                if (atBytes >= 0 && progress.received >= atBytes)
                    killHelper();
            });
        const auto job = client.transfer(request);
        if (afterMs >= 0)
            QTimer::singleShot(afterMs, &client, &TransferKillTest::killHelper);
        QTRY_VERIFY_WITH_TIMEOUT(job.result.isFinished(), 60'000);
    }
    /// Kills the helper at half as many moments as case 17 does and lets the last run end. Returns
    /// how often the file came whole; absent, after one moment at which it was there and not right.
    static std::optional<int> killAndFinish(
        const TransferFixture &fixture, const TransferRequest &request)
    {
        QRandomGenerator random(static_cast<quint32>(numberOf("FALLOW_SEED", 17)));
        const int kills = (numberOf("FALLOW_KILLS", 10) + 1) / 2;
        int whole = 0;
        for (int i = 0; i < kills; ++i) {
            const bool isByBytes = random.bounded(2) == 0;
            runAndKill(request, isByBytes ? random.bounded(64) * mib : -1,
                isByBytes ? -1 : random.bounded(1400));
            if (!fixture.isThere())
                continue;
            if (!fixture.isSealed())
                return {};
            ++whole;
            QFile::remove(fixture.path());
        }
        runAndKill(request, -1, -1);
        return fixture.isRight() && whole < kills ? std::optional(whole + 1) : std::nullopt;
    }
    /// No range overlaps what was claimed.
    static bool asksOnlyForTheRest(
        const std::vector<test::HttpRequest> &requests, size_t from, const std::vector<bool> &claim)
    {
        for (size_t i = from; i < requests.size(); ++i) {
            const auto [first, last] = rangeOf(requests[i]);
            for (qint64 piece = first / mib; piece <= last / mib; ++piece) {
                if (static_cast<size_t>(piece) < claim.size() && claim[static_cast<size_t>(piece)])
                    return false;
            }
        }
        return true;
    }

private Q_SLOTS:
    void case17KilledAtAnyMomentTheFileIsAbsentOrRight()
    {
        const int kills = numberOf("FALLOW_KILLS", 10);
        const auto seed = static_cast<quint32>(numberOf("FALLOW_SEED", 17));
        QRandomGenerator random(seed);
        TransferFixture fixture(test::randomBytes(64 * mib));
        Mirror one(fixture.content());
        Mirror two(fixture.content());
        const TransferRequest request = fixture.tree({one.url(), two.url()});
        int unfinished = 0;
        for (int i = 0; i < kills; ++i) {
            const std::vector<bool> claim = claimed(fixture.ingest());
            const size_t fromOne = one.requests().size();
            const size_t fromTwo = two.requests().size();
            const bool isByBytes = random.bounded(2) == 0;
            runAndKill(request, isByBytes ? random.bounded(64) * mib : -1,
                isByBytes ? -1 : random.bounded(1400));
            QVERIFY2(!fixture.isThere() || fixture.isSealed(),
                qPrintable(u"seed %1, kill %2"_s.arg(seed).arg(i)));
            QVERIFY(asksOnlyForTheRest(one.requests(), fromOne, claim));
            QVERIFY(asksOnlyForTheRest(two.requests(), fromTwo, claim));
            unfinished += fixture.isThere() ? 0 : 1;
            if (fixture.isThere())
                QFile::remove(fixture.path()); // and once more from the start
        }
        QVERIFY(unfinished > 0); // else nothing was killed in time
        qInfo("%d kills, %d before the end; %lld MiB came for %d files of 64 MiB", kills,
            unfinished, (one.bytesSent() + two.bytesSent()) / mib, kills - unfinished);
        runAndKill(request, -1, -1);
        QVERIFY(fixture.isRight());
    }
    void case17WhatPeersSentIsNotAskedOfThemAgain()
    {
        TransferFixture fixture(test::randomBytes(64 * mib));
        test::TorrentSeeder seeder(fixture.content(), {.pieceSize = static_cast<int>(mib)});
        TransferRequest request = fixture.tree({});
        request.sources.push_back({.kind = Source::Kind::Torrent, .address = seeder.url()});
        const auto whole = killAndFinish(fixture, request);
        QVERIFY(whole);
        qInfo("%lld MiB came for %d files of 64 MiB", seeder.uploaded() / mib, *whole);
        // What was on its way, or not synced yet, at each kill.
        QVERIFY(seeder.uploaded() <= (*whole * 64 + numberOf("FALLOW_KILLS", 10) * 24) * mib);
    }
    void case17BlocksOfGatewaysAreTakenUpAfterAKill()
    {
        TransferFixture fixture(test::randomBytes(64 * mib));
        const test::IpfsTree tree(fixture.content(), mib);
        test::Gateway one(tree, {.hasNoCars = true});
        test::Gateway two(tree, {.hasNoCars = true});
        TransferRequest request = fixture.flat({});
        request.ref = {.cid = tree.root.cid};
        for (const test::Gateway *gateway : {&one, &two})
            request.sources.push_back({.kind = Source::Kind::Ipfs, .address = gateway->url()});
        const auto whole = killAndFinish(fixture, request);
        QVERIFY(whole);
        const int asked = one.blocks() + two.blocks();
        qInfo("%d blocks were asked for %d files of %lld", asked, *whole, tree.leaves.size() + 1);
        QVERIFY(asked <= *whole * (tree.leaves.size() + 1) + numberOf("FALLOW_KILLS", 10) * 16);
    }
    void case17AStreamIsTakenUpAfterAKill()
    {
        TransferFixture fixture(test::randomBytes(64 * mib));
        Mirror mirror(fixture.content());
        const TransferRequest request = fixture.flat({mirror.url()});
        runAndKill(request, 44 * mib, -1);
        QVERIFY(!fixture.isThere());
        runAndKill(request, -1, -1);
        QVERIFY(fixture.isRight());
        QVERIFY(rangeOf(mirror.requests().back()).first > 0);
    }
    void case18WhatWasNotSyncedIsNotBelieved()
    {
        TransferFixture fixture(test::randomBytes(64 * mib));
        Mirror mirror(fixture.content());
        const TransferRequest request = fixture.tree({mirror.url()});
        runAndKill(request, 44 * mib, -1);
        const std::vector<bool> claim = claimed(fixture.ingest());
        const auto first = std::find(claim.begin(), claim.end(), true);
        QVERIFY(first != claim.end());
        QFile data(
            fixture.ingest() + u"/data"_s); // pages that never reached the disk read as zeros
        QVERIFY(data.open(QIODevice::ReadWrite) && data.seek((first - claim.begin()) * mib));
        QCOMPARE(data.write(QByteArray(mib, '\0')), mib);
        data.close();
        runAndKill(request, -1, -1);
        QVERIFY(fixture.isRight());
    }
    void case19AFullDiskIsWaitedFor()
    {
        QProcess probe;
        probe.start(u"unshare"_s, {u"-Urm"_s, u"true"_s});
        if (!probe.waitForFinished() || probe.exitCode() != 0)
            QSKIP("no user namespaces here");
        QTemporaryDir dir;
        const QString mount = dir.filePath(u"small"_s);
        QVERIFY(QDir().mkpath(mount));
        QFile script(dir.filePath(u"fetch"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        // A ballast fills it up to 8 MiB; it goes when the test writes to the pipe. What was sealed
        // is copied out.
        script.write(u"#!/bin/sh\nexec unshare -Urm sh -c '"
                     "mount -t tmpfs -o size=24m none %1 && head -c 16777216 /dev/zero >%1/ballast "
                     "&& mkfifo %2/free && "
                     "{ { read line <%2/free; rm %1/ballast; for i in $(seq 300); do cp %1/file "
                     "%2/copy && break; sleep 0.1; done; "
                     "mv %2/copy %2/out; } 2>/dev/null >/dev/null </dev/null & } && exec %3'\n"_s
                         .arg(mount, dir.path(), helper())
                         .toUtf8());
        script.close();
        QVERIFY(script.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        TransferFixture fixture(test::randomBytes(16 * mib));
        Mirror mirror(fixture.content());
        TransferRequest request = fixture.tree({mirror.url()});
        request.ingest = mount + u"/ingest"_s;
        request.path = mount + u"/file"_s;
        FetchClient client({script.fileName()});
        bool hasWaited = false;
        qint64 receivedThen = 0;
        connect(&client, &FetchClient::progressed, [&](quint64, const Progress &progress) {
            if (progress.waitingFor != u"disk" || hasWaited)
                return;
            hasWaited = true;
            receivedThen = progress.received;
            QFile fifo(dir.filePath(u"free"_s));
            QVERIFY(fifo.open(QIODevice::WriteOnly) && fifo.write("\n") == 1);
        });
        const auto job = client.transfer(request);
        QTRY_VERIFY_WITH_TIMEOUT(job.result.isFinished(), 60'000);
        FALLOW_VERIFY_RESULT(job.result.result());
        QVERIFY(hasWaited && receivedThen < 16 * mib + mib);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(dir.filePath(u"out"_s)), 10'000);
        QFile out(dir.filePath(u"out"_s));
        QVERIFY(out.open(QIODevice::ReadOnly) && out.readAll() == fixture.content());
        QVERIFY(
            job.result.result()->sources.at(0).received <= 17 * mib); // nothing was fetched in vain
    }
};

QTEST_GUILESS_MAIN(TransferKillTest)
#include "transfer_kill_test.moc"
