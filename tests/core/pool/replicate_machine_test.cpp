#include "core/pool/replicate_machine.h"

#include <QTest>

using namespace fallow::pool;
using S = ReplicateStatus;

/// The table of poco.md D.7, written out once more as pairs.
class ReplicateMachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsExactlyTheTable();
    void comesBackFromLossToAnything();
    void recoversToAnythingButTheStart();
    void answersEachReportWithItsAction_data();
    void answersEachReportWithItsAction();
    void refusesWhatOnlyThePoolMaySay();
    void answersRetriesWith208();
    void refusesFailuresOfContributeAndRevealWith202ButRecordsThem();
};

namespace {

const std::vector<std::pair<S, S>> table = {
    {S::Created, S::Starting},
    {S::Starting, S::Started}, {S::Starting, S::StartFailed},
    {S::Started, S::AppDownloading},
    {S::AppDownloading, S::AppDownloaded}, {S::AppDownloading, S::AppDownloadFailed},
    {S::AppDownloadFailed, S::Contributing},
    {S::AppDownloaded, S::DataDownloading},
    {S::DataDownloading, S::DataDownloaded}, {S::DataDownloading, S::DataDownloadFailed},
    {S::DataDownloadFailed, S::Contributing},
    {S::DataDownloaded, S::Computing},
    {S::Computing, S::Computed}, {S::Computing, S::ComputeFailed},
    {S::Computed, S::Contributing}, {S::Computed, S::ContributeAndFinalizeOngoing},
    {S::Contributing, S::Contributed}, {S::Contributing, S::ContributeFailed},
    {S::Contributed, S::Revealing},
    {S::Revealing, S::Revealed}, {S::Revealing, S::RevealFailed},
    {S::Revealed, S::ResultUploadRequested}, {S::Revealed, S::Completing},
    {S::ResultUploadRequested, S::ResultUploading},
    {S::ResultUploading, S::ResultUploaded}, {S::ResultUploading, S::ResultUploadFailed},
    {S::ResultUploaded, S::Completing}, {S::ResultUploadFailed, S::Completing},
    {S::ContributeAndFinalizeOngoing, S::ContributeAndFinalizeDone},
    {S::ContributeAndFinalizeOngoing, S::ContributeAndFinalizeFailed},
    {S::ContributeAndFinalizeDone, S::Completing},
    {S::Completing, S::Completed}, {S::Completing, S::CompleteFailed},
};

bool isCrossCutting(S status)
{
    return status == S::WorkerLost || status == S::Recovering || status == S::Aborted || status == S::Failed;
}

} // namespace

void ReplicateMachineTest::allowsExactlyTheTable()
{
    for (int from = 0; from < fallow::task::replicateStatusCount; ++from) {
        for (int to = 0; to < fallow::task::replicateStatusCount; ++to) {
            const S a = static_cast<S>(from);
            const S b = static_cast<S>(to);
            if (isCrossCutting(a) || isCrossCutting(b))
                continue;
            const bool listed = std::find(table.begin(), table.end(), std::pair(a, b)) != table.end();
            QVERIFY2(isAllowed(a, b) == listed, qPrintable(QString(nameOf(a) + u" -> " + nameOf(b))));
        }
    }
}

void ReplicateMachineTest::comesBackFromLossToAnything()
{
    QVERIFY(isAllowed(S::Contributing, S::WorkerLost));
    QVERIFY(isAllowed(S::WorkerLost, S::Contributed));
    QVERIFY(isAllowed(S::WorkerLost, S::Starting));
    QVERIFY(!isAllowed(S::Completed, S::WorkerLost));
    QVERIFY(!isAllowed(S::Failed, S::WorkerLost));
}

void ReplicateMachineTest::recoversToAnythingButTheStart()
{
    QVERIFY(isAllowed(S::Computing, S::Recovering));
    QVERIFY(isAllowed(S::Recovering, S::Contributing));
    QVERIFY(!isAllowed(S::Recovering, S::Starting));
    QVERIFY(!isAllowed(S::Recovering, S::Created));
    QVERIFY(!isAllowed(S::StartFailed, S::Recovering));
    QVERIFY(isAllowed(S::Aborted, S::Failed));
    QVERIFY(isAllowed(S::Aborted, S::Completed));
    QVERIFY(!isAllowed(S::Aborted, S::Contributing));
    QVERIFY(!isAllowed(S::Revealed, S::Failed));
    QVERIFY(isAllowed(S::RevealFailed, S::Failed));
}

void ReplicateMachineTest::answersEachReportWithItsAction_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("report");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("order");
    const auto row = [](S from, S to, const char *order, const char *cause = "") {
        QTest::addRow("%s %s", qPrintable(nameOf(to)), cause)
            << int(from) << int(to) << QString::fromLatin1(cause) << QString::fromLatin1(order);
    };
    row(S::Created, S::Starting, "PLEASE_CONTINUE");
    row(S::Starting, S::Started, "PLEASE_DOWNLOAD_APP");
    row(S::Starting, S::StartFailed, "PLEASE_ABORT", "STAKE_TOO_LOW");
    row(S::Started, S::AppDownloading, "PLEASE_CONTINUE");
    row(S::AppDownloading, S::AppDownloaded, "PLEASE_DOWNLOAD_DATA");
    row(S::AppDownloading, S::AppDownloadFailed, "PLEASE_CONTRIBUTE", "APP_IMAGE_DOWNLOAD_FAILED");
    row(S::AppDownloading, S::AppDownloadFailed, "PLEASE_ABORT", "TASK_NOT_ACTIVE");
    row(S::DataDownloading, S::DataDownloaded, "PLEASE_COMPUTE");
    row(S::DataDownloading, S::DataDownloadFailed, "PLEASE_CONTRIBUTE", "DATASET_FILE_DOWNLOAD_FAILED");
    row(S::DataDownloading, S::DataDownloadFailed, "PLEASE_CONTRIBUTE", "DATASET_FILE_BAD_CHECKSUM");
    row(S::DataDownloading, S::DataDownloadFailed, "PLEASE_CONTRIBUTE", "INPUT_FILES_DOWNLOAD_FAILED");
    row(S::DataDownloading, S::DataDownloadFailed, "PLEASE_ABORT", "APP_IMAGE_DOWNLOAD_FAILED");
    row(S::Computing, S::Computed, "PLEASE_CONTRIBUTE");
    row(S::Computing, S::ComputeFailed, "PLEASE_ABORT");
    row(S::Contributing, S::Contributed, "PLEASE_WAIT");
    row(S::Revealing, S::Revealed, "PLEASE_WAIT");
    row(S::ResultUploading, S::ResultUploaded, "PLEASE_WAIT");
    row(S::ResultUploading, S::ResultUploadFailed, "PLEASE_ABORT");
    row(S::Completing, S::Completed, "PLEASE_WAIT");
    row(S::Completing, S::CompleteFailed, "PLEASE_ABORT");
}

void ReplicateMachineTest::answersEachReportWithItsAction()
{
    QFETCH(int, from);
    QFETCH(int, report);
    QFETCH(QString, cause);
    QFETCH(QString, order);
    Walk walk;
    walk.enter(static_cast<S>(from));
    const ReportAnswer answer = answerReport(walk, {static_cast<S>(report), cause});
    QCOMPARE(answer.httpStatus, 200);
    QVERIFY(answer.recorded);
    QCOMPARE(nameOf(*answer.order), order);
}

void ReplicateMachineTest::refusesWhatOnlyThePoolMaySay()
{
    Walk walk;
    walk.enter(S::Revealed);
    for (const S status : {S::ResultUploadRequested, S::WorkerLost, S::Recovering, S::Failed, S::Created})
        QCOMPARE(answerReport(walk, {status, {}}), (ReportAnswer{202, Order::Abort, false}));
}

void ReplicateMachineTest::answersRetriesWith208()
{
    Walk walk;
    walk.enter(S::Starting);
    walk.enter(S::Started);
    QCOMPARE(answerReport(walk, {S::Starting, {}}), (ReportAnswer{208, Order::Wait, false}));
    walk.enter(S::Recovering);
    QCOMPARE(answerReport(walk, {S::Started, {}}).httpStatus, 200);
}

void ReplicateMachineTest::refusesFailuresOfContributeAndRevealWith202ButRecordsThem()
{
    Walk walk;
    walk.enter(S::Contributing);
    QCOMPARE(answerReport(walk, {S::ContributeFailed, {}}), (ReportAnswer{202, Order::Abort, true}));
    walk.enter(S::Revealing);
    QCOMPARE(answerReport(walk, {S::RevealFailed, {}}), (ReportAnswer{202, Order::Abort, true}));
    walk.enter(S::RevealFailed);
    const ReportAnswer aborted = answerReport(walk, {S::Aborted, {}});
    QVERIFY(aborted.recorded && !aborted.order);
}

QTEST_GUILESS_MAIN(ReplicateMachineTest)
#include "replicate_machine_test.moc"
