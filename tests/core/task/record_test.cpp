#include "core/task/record.h"
#include "tests/support/verify_result.h"

#include <QDate>
#include <QDateTime>
#include <QTest>
#include <QTime>

using namespace fallow;
using namespace fallow::task;

namespace {
const QDateTime start(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

/// As poco.md D.4 shows it.
QByteArray wireAuthorization()
{
    QByteArray text = "{'chainTaskId':'0xZ','dealId':'0xZ','taskIndex':7,"
                      "'workerWallet':'0x976ea74026e726554db657fa54763abd0c3a0aa9',"
                      "'enclaveChallenge':'0x0000000000000000000000000000000000000000',"
                      "'signature':{'value':'0x827b'}}";
    return text.replace("Z", QByteArray(64, '0')).replace('\'', '"');
}
} // namespace

class RecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripsThroughTheJournal()
    {
        Record record;
        record.authorization = {.index = 3, .signature = QStringLiteral("0x12")};
        record.terms = Terms{.image = QStringLiteral("localhost:5000/a@sha256:1"), .stake = {5}};
        record = advanced(record, Stage::Computed, start);
        record.digest = QStringLiteral("0xab");
        const auto read = json::fromText<Record>(json::toText(record));
        FALLOW_VERIFY_RESULT(read);
        QVERIFY(*read == record);
    }
    void readsAnAuthorizationAsThePoolSendsIt()
    {
        const QByteArray text = wireAuthorization();
        const auto authorization = json::fromText<Authorization>(text);
        FALLOW_VERIFY_RESULT(authorization);
        QCOMPARE(authorization->index, 7);
        QCOMPARE(authorization->signature, QStringLiteral("0x827b"));
        QCOMPARE(json::toText(*authorization).size(), text.size());
    }
    void timelineNotesEachWordOnce()
    {
        Record record;
        for (const Stage stage : {Stage::Received, Stage::Checked, Stage::AppReady, Stage::DataReady, Stage::Running})
            record = advanced(record, stage, start);
        QCOMPARE(record.timeline.size(), size_t{3}); // starting, downloading, computing
    }
    void stakeIsAtRiskOnlyWhileLocked()
    {
        Record record;
        record.terms = Terms{.stake = {5}};
        record.stage = Stage::Computed;
        QCOMPARE(viewOf(record).stake.value, 0);
        record.stage = Stage::Contributed;
        QCOMPARE(viewOf(record).stake.value, 5);
        record.reward = base::Nrlc{9};
        QCOMPARE(viewOf(record).stake.value, 0);
        QCOMPARE(viewOf(record).phase, model::TaskPhase::Paid);
    }
};

QTEST_GUILESS_MAIN(RecordTest)
#include "record_test.moc"
