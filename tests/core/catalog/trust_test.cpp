#include "tests/core/catalog/catalog_stand.h"

#include <QTest>

using namespace fallow;
using namespace fallow::catalog;
using namespace fallow::test;

namespace
{

QString outcome(const Checked &checked)
{
    return checked.proven ? QStringLiteral("accepted") : checked.proven.error().reason.key();
}

} // namespace

#define COMPARE_OUTCOME(checked, expected) QCOMPARE(outcome(checked), QStringLiteral(expected))

/// Cases 35 and 36 of transfer.md, and what TUF names.
class TrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatIsSigned();
    void refusesAnotherFirstRoot();
    void refusesAnOlderSnapshot();
    void refusesTheSameVersionWithOtherBytes();
    void refusesATimestampThatRanOut();
    void refusesATimestampThatRunsTooLong();
    void refusesAJumpOfVersions();
    void refusesPartsOfTwoStates();
    void refusesASnapshotThatDoesNotContinueOurs();
    void followsSeveralSnapshotsAtOnce();
    void refusesFilesThatWereNotSigned_data();
    void refusesFilesThatWereNotSigned();
    void countsEachSignerOnce();
    void ignoresStrangersAndOtherCatalogs();
    void ignoresACuratorWhoWasPutOut();
    void needsTheOldAndTheNewRootKeys();
    void refusesARootThatSkipsOne();
    void refusesAnotherRootOfTheSameVersion();
    void refusesFewerRoots();
    void refusesARootThatRanOut();
    void recoversByNewKeysFromAJump();
    void remembersANewRootEvenWhereTheRestIsWrong();
    void refusesRootsThatNobodyCanMeet_data();
    void refusesRootsThatNobodyCanMeet();
    void refusesARevocationTakenBack();
    void refusesAClockThatWentBack();
    void ages();
};

void TrustTest::acceptsWhatIsSigned()
{
    CatalogStand stand;
    const Checked first = stand.check(stand.pinned());
    COMPARE_OUTCOME(first, "accepted");
    QCOMPARE(first.state.snapshotVersion, 1u);
    QCOMPARE(first.proven->snapshot.entries, 2u);
    COMPARE_OUTCOME(stand.check(first.state), "accepted"); // nothing new is fine
    stand.putEntry(3);
    stand.publish();
    const Checked second = stand.check(first.state);
    COMPARE_OUTCOME(second, "accepted");
    QCOMPARE(second.state.snapshotVersion, 2u);
    QVERIFY(second.state.tree != first.state.tree);
}

void TrustTest::refusesAnotherFirstRoot()
{
    CatalogStand stand;
    TrustState other = stand.pinned();
    other.firstRoot.data()[0] ^= 1;
    COMPARE_OUTCOME(stand.check(other), "catalog.wrong_root");
    CatalogStand stranger;
    COMPARE_OUTCOME(stranger.check(stand.pinned()), "catalog.wrong_root");
    COMPARE_OUTCOME(stand.check({}), "catalog.wrong_root");
}

void TrustTest::refusesAnOlderSnapshot()
{
    CatalogStand stand;
    const auto old = stand.contents;
    stand.putEntry(3);
    stand.publish();
    const TrustState state = stand.seen();
    stand.contents = old;
    const Checked checked = stand.check(state);
    COMPARE_OUTCOME(checked, "catalog.rollback");
    QCOMPARE(checked.state, state);
    // The same under a new timestamp.
    stand.editTimestamp([&](Timestamp &timestamp) { timestamp.version = 50; });
    COMPARE_OUTCOME(stand.check(state), "catalog.rollback");
}

void TrustTest::refusesTheSameVersionWithOtherBytes()
{
    CatalogStand stand;
    const auto old = stand.contents;
    stand.putEntry(3);
    stand.publish();
    const TrustState state = stand.seen();
    stand.contents = old;
    stand.putEntry(4);
    stand.publish();
    COMPARE_OUTCOME(stand.check(state), "catalog.fork");
    stand.editTimestamp([&](Timestamp &timestamp) { timestamp.version = 50; });
    COMPARE_OUTCOME(stand.check(state), "catalog.fork");
}

void TrustTest::refusesATimestampThatRanOut()
{
    CatalogStand stand;
    const TrustState state = stand.seen();
    stand.now = stand.now.addSecs(24 * 3600);
    COMPARE_OUTCOME(stand.check(state), "catalog.frozen");
    COMPARE_OUTCOME(stand.check(stand.pinned()), "catalog.frozen");
    stand.now = stand.now.addSecs(-1);
    COMPARE_OUTCOME(stand.check(state), "accepted");
}

void TrustTest::refusesATimestampThatRunsTooLong()
{
    CatalogStand stand;
    stand.timestamp(9 * 24 * 3600);
    COMPARE_OUTCOME(stand.check(stand.pinned()), "catalog.too_long");
}

void TrustTest::refusesAJumpOfVersions()
{
    CatalogStand stand;
    const TrustState state = stand.seen();
    const auto good = stand.contents;
    stand.editTimestamp([](Timestamp &timestamp) { timestamp.version = quint64{1} << 50; });
    const Checked jumped = stand.check(state);
    COMPARE_OUTCOME(jumped, "catalog.version_jump");
    QCOMPARE(jumped.state.timestampVersion, state.timestampVersion);
    stand.contents = good;
    stand.editSnapshot([](Snapshot &snapshot) { snapshot.version = 200'000; });
    COMPARE_OUTCOME(stand.check(state), "catalog.version_jump");
    // 2^63 does not even read.
    stand.contents = good;
    stand.contents["meta/timestamp.json"].replace("\"version\": 1", "\"version\": 9223372036854775808");
    COMPARE_OUTCOME(stand.check(state), "catalog.bad_json");
}

void TrustTest::refusesPartsOfTwoStates()
{
    CatalogStand stand;
    const auto old = stand.contents;
    stand.putEntry(3);
    stand.publish();
    for (const char *path : {"meta/snapshot.json", "meta/snapshot.sig.json"})
        stand.contents[path] = old.at(path);
    COMPARE_OUTCOME(stand.check(stand.pinned()), "catalog.mixed");
}

void TrustTest::refusesASnapshotThatDoesNotContinueOurs()
{
    CatalogStand stand;
    stand.putEntry(3);
    stand.publish();
    const TrustState state = stand.seen();
    stand.publish();
    const auto good = stand.contents;
    stand.editSnapshot([](Snapshot &snapshot) { snapshot.previous.data()[3] ^= 1; });
    COMPARE_OUTCOME(stand.check(state), "catalog.fork");
    stand.contents = good;
    stand.publish();
    stand.contents["meta/snapshots/3.json"] = stand.contents["meta/snapshots/2.json"];
    COMPARE_OUTCOME(stand.check(state), "catalog.broken_chain");
    stand.contents.erase("meta/snapshots/3.json");
    COMPARE_OUTCOME(stand.check(state), "catalog.broken_chain");
}

void TrustTest::followsSeveralSnapshotsAtOnce()
{
    CatalogStand stand;
    const TrustState state = stand.seen();
    for (int i = 3; i < 8; ++i) {
        stand.putEntry(i);
        stand.publish();
    }
    const Checked checked = stand.check(state);
    COMPARE_OUTCOME(checked, "accepted");
    QCOMPARE(checked.state.snapshotVersion, 6u);
}

void TrustTest::refusesFilesThatWereNotSigned_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("bytes");
    CatalogStand stand;
    QTest::newRow("added") << stand.pathOf(9) << QByteArray("{}");
    QTest::newRow("changed") << stand.pathOf(1) << QByteArray("{}");
    QTest::newRow("removed") << stand.pathOf(1) << QByteArray();
    QTest::newRow("page") << QByteArray("pages/ab/0xab") + QByteArray(38, '0') + "/README.md" << QByteArray("Hello");
    QTest::newRow("about") << QByteArray("catalog.json") << QByteArray("{}");
}

void TrustTest::refusesFilesThatWereNotSigned()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, bytes);
    CatalogStand stand;
    if (bytes.isEmpty())
        stand.contents.erase(path);
    else
        stand.contents[path] = bytes;
    COMPARE_OUTCOME(stand.check(stand.pinned()), "catalog.wrong_tree");
}

void TrustTest::countsEachSignerOnce()
{
    CatalogStand stand;
    stand.publish({"curator1"});
    COMPARE_OUTCOME(stand.check(stand.pinned()), "catalog.too_few_signatures");
    stand.publish({"curator1", "curator1"});
    COMPARE_OUTCOME(stand.check(stand.pinned()), "catalog.too_few_signatures");
    stand.publish({"curator1", "curator3"});
    COMPARE_OUTCOME(stand.check(stand.pinned()), "accepted");
}

void TrustTest::ignoresStrangersAndOtherCatalogs()
{
    CatalogStand stand;
    stand.publish({"curator1", "root1", "clock", "stranger"});
    COMPARE_OUTCOME(stand.check(stand.pinned()), "catalog.too_few_signatures");
    stand.publish();
    Signatures signatures;
    const Statement statement = readSnapshot(stand.contents["meta/snapshot.json"])->statement();
    for (const QByteArray name : {"curator1", "curator2"}) {
        const Domain other{31337, base::Bytes32()};
        signatures.signatures.push_back(stand.key(name).sign(statement.digest(other)).bytes65());
    }
    stand.contents["meta/snapshot.sig.json"] = fileText(json::toObject(signatures));
    COMPARE_OUTCOME(stand.check(stand.pinned()), "catalog.too_few_signatures");
    stand.contents["meta/snapshot.sig.json"] = "{\"signatures\": [\"0x00\"]}";
    COMPARE_OUTCOME(stand.check(stand.pinned()), "catalog.too_few_signatures");
}

void TrustTest::ignoresACuratorWhoWasPutOut()
{
    CatalogStand stand;
    stand.putRevocation({.subject = FileAddress::from(stand.address("curator1")), .cause = Cause::Curator},
                        {"curator2", "curator3"});
    stand.publish({"curator1", "curator2"});
    COMPARE_OUTCOME(stand.check(stand.pinned()), "catalog.too_few_signatures");
    stand.publish({"curator2", "curator3"});
    COMPARE_OUTCOME(stand.check(stand.pinned()), "accepted");
    // One alone puts nobody out.
    CatalogStand other;
    other.putRevocation({.subject = FileAddress::from(other.address("curator1")), .cause = Cause::Curator}, {"curator2"});
    other.publish({"curator1", "curator2"});
    COMPARE_OUTCOME(other.check(other.pinned()), "accepted");
}

void TrustTest::needsTheOldAndTheNewRootKeys()
{
    CatalogStand stand;
    const TrustState state = stand.seen();
    Root next = stand.root(2);
    next.root = stand.role(2, {"new1", "new2", "root3"});
    const std::pair<Names, const char *> attempts[]{{{"root1", "root2"}, "catalog.too_few_signatures"},
                                                   {{"new1", "new2"}, "catalog.too_few_signatures"},
                                                   {{"root3", "root3", "new1"}, "catalog.too_few_signatures"},
                                                   {{"root1", "root3", "new1"}, "accepted"}};
    for (const auto &[names, expected] : attempts) {
        stand.putRoot(next, names);
        QCOMPARE(outcome(stand.check(state)), QString::fromLatin1(expected));
    }
}

void TrustTest::refusesARootThatSkipsOne()
{
    CatalogStand stand;
    const TrustState state = stand.seen();
    stand.putRoot(stand.root(3), {"root1", "root2"});
    COMPARE_OUTCOME(stand.check(state), "catalog.root_gap");
    // The number inside is what counts.
    CatalogStand other;
    other.putRoot(other.root(3), {"root1", "root2"});
    other.contents["meta/root/2.json"] = other.contents["meta/root/3.json"];
    other.contents["meta/root/2.sig.json"] = other.contents["meta/root/3.sig.json"];
    other.contents.erase("meta/root/3.json");
    other.contents.erase("meta/root/3.sig.json");
    COMPARE_OUTCOME(other.check(other.pinned()), "catalog.bad_root");
}

void TrustTest::refusesAnotherRootOfTheSameVersion()
{
    CatalogStand stand;
    stand.putRoot(stand.root(2), {"root1", "root2"});
    const TrustState state = stand.seen();
    Root other = stand.root(2);
    other.expires = other.expires.addDays(1);
    stand.putRoot(other, {"root1", "root2"});
    COMPARE_OUTCOME(stand.check(state), "catalog.root_fork");
}

void TrustTest::refusesFewerRoots()
{
    CatalogStand stand;
    const auto old = stand.contents;
    stand.putRoot(stand.root(2), {"root1", "root2"});
    const TrustState state = stand.seen();
    stand.contents = old;
    COMPARE_OUTCOME(stand.check(state), "catalog.root_rollback");
}

void TrustTest::refusesARootThatRanOut()
{
    CatalogStand stand;
    stand.now = stand.now.addDays(366);
    stand.timestamp();
    COMPARE_OUTCOME(stand.check(stand.pinned()), "catalog.root_expired");
    Root next = stand.root(2);
    stand.putRoot(next, {"root1", "root2"});
    COMPARE_OUTCOME(stand.check(stand.pinned()), "accepted");
}

void TrustTest::recoversByNewKeysFromAJump()
{
    CatalogStand stand;
    TrustState state = stand.seen();
    state.timestampVersion = state.snapshotVersion = 90'000; // whoever had the keys said so
    stand.publish();
    COMPARE_OUTCOME(stand.check(state), "catalog.rollback");
    Root next = stand.root(2);
    next.timestamp = stand.role(1, {"clock2"});
    next.snapshot = stand.role(2, {"curator2", "curator3", "curator4"});
    stand.putRoot(next, {"root1", "root2"});
    stand.signTimestamp({"clock2"});
    // A snapshot of before does not come in through the open door.
    stand.putSignatures("meta/snapshot.sig.json", readSnapshot(stand.contents["meta/snapshot.json"])->statement(),
                        {"curator2", "curator3"});
    COMPARE_OUTCOME(stand.check(state), "catalog.mixed");
    stand.publish({"curator2", "curator4"});
    stand.signTimestamp({"clock2"});
    const Checked checked = stand.check(state);
    COMPARE_OUTCOME(checked, "accepted");
    QCOMPARE(checked.state.rootVersion, 2u);
    QVERIFY(checked.state.snapshotVersion < 10);
}

void TrustTest::remembersANewRootEvenWhereTheRestIsWrong()
{
    CatalogStand stand;
    const TrustState state = stand.seen();
    const auto old = stand.contents;
    Root next = stand.root(2);
    next.timestamp = stand.role(1, {"clock2"});
    stand.putRoot(next, {"root1", "root2"});
    const Checked checked = stand.check(state); // the timestamp is still by the old clock
    COMPARE_OUTCOME(checked, "catalog.too_few_signatures");
    QCOMPARE(checked.state.rootVersion, 2u);
    QCOMPARE(checked.state.snapshotVersion, state.snapshotVersion);
    stand.contents = old; // with the key that was put out nothing works any more
    COMPARE_OUTCOME(stand.check(checked.state), "catalog.root_rollback");
}

void TrustTest::refusesRootsThatNobodyCanMeet_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : {"twice", "none", "zero threshold", "high threshold", "unknown member", "version zero"})
        QTest::newRow(what) << QByteArray(what);
}

void TrustTest::refusesRootsThatNobodyCanMeet()
{
    QFETCH(QByteArray, what);
    CatalogStand stand;
    Root root = stand.root(1);
    if (what == "twice")
        root.root = stand.role(2, {"root1", "root1"});
    else if (what == "none")
        root.snapshot.keys.clear();
    else if (what == "zero threshold")
        root.timestamp.threshold = 0;
    else if (what == "high threshold")
        root.revocation.threshold = 4;
    else if (what == "version zero")
        root.version = 0;
    QJsonObject object = json::toObject(root);
    if (what == "unknown member")
        object.insert(QStringLiteral("extra"), 1);
    const auto read = readRoot(fileText(object));
    QVERIFY(!read);
    QCOMPARE(read.error().reason.key(), what == "unknown member" ? QStringLiteral("catalog.bad_json") : QStringLiteral("catalog.bad_root"));
}

void TrustTest::refusesARevocationTakenBack()
{
    CatalogStand stand;
    const auto before = stand.contents;
    stand.putRevocation({.subject = FileAddress::from(CatalogStand::addressOf(1)), .cause = Cause::Malicious},
                        {"curator1", "curator2"});
    stand.publish();
    const auto good = stand.contents;
    const TrustState state = stand.seen();
    stand.contents.erase("revocations/2027.jsonl");
    stand.publish();
    COMPARE_OUTCOME(stand.check(state), "catalog.revocation_removed");
    stand.contents = good;
    stand.contents["revocations/2027.jsonl"].replace("Because.", "Be cause");
    stand.publish();
    COMPARE_OUTCOME(stand.check(state), "catalog.revocation_removed");
    stand.contents = good;
    stand.putRevocation({.subject = FileAddress::from(CatalogStand::addressOf(2))}, {"curator1", "curator2"});
    stand.publish();
    COMPARE_OUTCOME(stand.check(state), "accepted");
}

void TrustTest::refusesAClockThatWentBack()
{
    CatalogStand stand;
    const TrustState state = stand.seen();
    stand.now = stand.now.addDays(-2);
    COMPARE_OUTCOME(stand.check(state), "catalog.clock_behind");
}

void TrustTest::ages()
{
    CatalogStand stand;
    const TrustState state = stand.seen();
    QCOMPARE(freshness(state, stand.now), Freshness::Fresh);
    QCOMPARE(freshness(state, stand.now.addDays(2)), Freshness::Stale);
    QCOMPARE(freshness(state, stand.now.addDays(32)), Freshness::Old);
    QCOMPARE(freshness({}, stand.now), Freshness::Old);
}

QTEST_GUILESS_MAIN(TrustTest)
#include "trust_test.moc"
