#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"
#include "ui/session/sandbox_controller.h"
#include "ui/session/xray_controller.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using test::FakeCore;

namespace
{

using Mode = QAbstractItemModelTester::FailureReportingMode;

/// Both controllers on a made-up core.
struct Stand {
    explicit Stand(std::unique_ptr<FakeCore> made = FakeCore::typical())
        : core(*made), link(std::move(made)), state(link, clock, QLocale::c())
    {
        state.start();
    }

    test::FakeClock clock{1'795'348'800};
    FakeCore &core;
    LocalLink link;
    CoreState state;
    SandboxController sandbox{state};
    XrayController xray{state, QLocale::c()};
};

QString featureAt(const SandboxController &sandbox, int row, FeatureListModel::Role role)
{
    auto &features = *const_cast<SandboxController &>(sandbox).features();
    return features.index(row).data(role).toString();
}

QString lineAt(XrayController &xray, int row, XrayLineModel::Role role)
{
    return xray.lines()->index(row).data(role).toString();
}

} // namespace

/// What the window shows of the sandbox: what it needs, and what a program meets inside.
class SandboxControllersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingBeforeItIsAsked()
    {
        Stand it;
        QVERIFY(!it.sandbox.isKnown());
        QVERIFY(!it.sandbox.canRun());
        QVERIFY(it.sandbox.sentence().isEmpty());
        QCOMPARE(it.sandbox.features()->count(), 0);
    }
    void saysWhatIsThereAndWhatIsNotNeeded()
    {
        Stand it;
        const QAbstractItemModelTester tester(it.sandbox.features(), Mode::QtTest);
        it.sandbox.read();
        QVERIFY(it.sandbox.isKnown() && it.sandbox.canRun());
        QVERIFY(it.sandbox.sentence().contains(QStringLiteral("can run")));
        QCOMPARE(it.sandbox.features()->count(), 2);
        QCOMPARE(featureAt(it.sandbox, 0, FeatureListModel::ChipRole), QStringLiteral("Yes"));
        QVERIFY(featureAt(it.sandbox, 0, FeatureListModel::FixRole).isEmpty());
        QCOMPARE(featureAt(it.sandbox, 1, FeatureListModel::ChipRole), QStringLiteral("No"));
        QCOMPARE(featureAt(it.sandbox, 1, FeatureListModel::ToneRole), QStringLiteral("0"));
    }
    void namesWhatIsMissingAndTheFix()
    {
        Stand it;
        it.core.sandbox().forbidNamespaces();
        it.sandbox.read();
        QVERIFY(it.sandbox.isKnown() && !it.sandbox.canRun());
        QVERIFY(it.sandbox.sentence().contains(QStringLiteral("No task can run")));
        QCOMPARE(featureAt(it.sandbox, 0, FeatureListModel::ChipRole), QStringLiteral("Missing"));
        QVERIFY(featureAt(it.sandbox, 0, FeatureListModel::FixRole).contains(QStringLiteral("sudo sysctl")));
        const QString spoken = featureAt(it.sandbox, 0, FeatureListModel::SpokenRole);
        for (const char *part : {"User namespaces", "Missing", "No space left", "sudo sysctl"})
            QVERIFY2(spoken.contains(QString::fromLatin1(part)), qPrintable(spoken));
    }
    void triesAnewWhenTold()
    {
        Stand it;
        it.sandbox.read();
        QCOMPARE(it.core.sandbox().probedAgain(), 0);
        it.core.sandbox().forbidNamespaces();
        QSignalSpy changed(&it.sandbox, &SandboxController::changed);
        it.sandbox.tryAgain();
        QCOMPARE(it.core.sandbox().probedAgain(), 1);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!it.sandbox.canRun());
    }
    void showsNothingOldWhenTheProbeFails()
    {
        Stand it;
        it.sandbox.read();
        it.core.sandbox().failProbe(base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("sandbox.bad_probe"))));
        it.sandbox.tryAgain();
        QVERIFY(!it.sandbox.error().isEmpty());
        QVERIFY(!it.sandbox.isKnown() && !it.sandbox.canRun() && it.sandbox.sentence().isEmpty());
        QCOMPARE(it.sandbox.features()->count(), 0);
        it.core.sandbox().failProbe(std::nullopt);
        it.sandbox.tryAgain();
        QVERIFY(it.sandbox.error().isEmpty() && it.sandbox.canRun());
    }

    void runsNoXrayByItself()
    {
        Stand it;
        it.xray.choose({}, {});
        QVERIFY(!it.xray.isDone() && !it.xray.isBusy() && !it.xray.isOfTask());
        QVERIFY(it.xray.verdict().isEmpty() && it.xray.rules().isEmpty());
        QCOMPARE(it.core.sandbox().xrays(), 0);
    }
    void showsWhatAUsualSandboxLetsThrough()
    {
        Stand it;
        const QAbstractItemModelTester tester(it.xray.lines(), Mode::QtTest);
        it.xray.choose({}, {});
        it.xray.run();
        QVERIFY(it.xray.isDone() && it.xray.isHeld());
        QVERIFY(it.xray.verdict().contains(QStringLiteral("as promised")));
        QCOMPARE(it.xray.rules(), QString(64, u'a'));
        QStringList areas;
        for (int row = 0; row < it.xray.lines()->count(); ++row)
            areas += lineAt(it.xray, row, XrayLineModel::AreaRole);
        areas.removeAll(QString());
        QCOMPARE(areas,
            QStringList({QStringLiteral("Files"), QStringLiteral("Network"), QStringLiteral("Processes"),
                QStringLiteral("Devices"), QStringLiteral("Limits")}));
    }
    void looksIntoTheSandboxOfTheTaskThatWasChosen()
    {
        Stand it;
        it.core.sandbox().setTask(QStringLiteral("0xabc"));
        it.xray.choose(QStringLiteral("0xabc"), QStringLiteral("BLAST"));
        QVERIFY(it.xray.isOfTask());
        QVERIFY(it.xray.subject().contains(QStringLiteral("BLAST")));
        it.xray.run();
        QVERIFY2(it.xray.error().isEmpty(), qPrintable(it.xray.error()));
        QCOMPARE(it.core.sandbox().xrayOf(), QStringLiteral("0xabc"));
        QVERIFY(it.xray.isDone());
    }
    void saysThatATaskHasEnded()
    {
        Stand it;
        it.xray.choose(QStringLiteral("0xdead"), QStringLiteral("BLAST"));
        it.xray.run();
        QVERIFY2(it.xray.error().contains(QStringLiteral("does not run now")), qPrintable(it.xray.error()));
        QVERIFY(!it.xray.isDone() && it.xray.verdict().isEmpty());
    }
    void saysWhyNothingCanRun()
    {
        Stand it;
        it.core.sandbox().forbidNamespaces();
        it.xray.choose({}, {});
        it.xray.run();
        QVERIFY2(it.xray.error().contains(QStringLiteral("Settings, Sandbox")), qPrintable(it.xray.error()));
        QVERIFY(!it.xray.isDone());
    }
    void countsWhatIsNotAsPromised()
    {
        Stand it;
        it.core.sandbox().setLines({{QStringLiteral("network"), QStringLiteral("list interfaces"), QStringLiteral("eth0 lo"), false},
            {QStringLiteral("files"), QStringLiteral("open /proc/kcore"), QStringLiteral("EACCES"), true}});
        it.xray.choose({}, {});
        it.xray.run();
        QVERIFY(it.xray.isDone() && !it.xray.isHeld());
        QVERIFY(it.xray.verdict().startsWith(QStringLiteral("1 ")));
        QVERIFY(lineAt(it.xray, 0, XrayLineModel::SpokenRole).startsWith(QStringLiteral("Not as promised")));
    }
    void provesNothingByNothing()
    {
        Stand it;
        it.core.sandbox().setLines({});
        it.xray.choose({}, {});
        it.xray.run();
        QVERIFY(it.xray.isDone() && !it.xray.isHeld());
        QVERIFY(!it.xray.verdict().contains(QStringLiteral("as promised")));
    }
    void isBusyUntilTheAnswerComes()
    {
        Stand it;
        it.xray.choose({}, {});
        it.xray.run();
        it.core.sandbox().hold();
        it.xray.run();
        QVERIFY(it.xray.isBusy());
        QVERIFY2(!it.xray.isDone(), "an old answer is not that of this run");
        it.core.sandbox().release();
        QTRY_VERIFY(!it.xray.isBusy());
        QVERIFY(it.xray.isDone());
    }
    void anAnswerThatNobodyWaitsForIsNotShown()
    {
        Stand it;
        it.core.sandbox().hold();
        it.xray.choose({}, {});
        it.xray.run();
        it.xray.leave();
        QVERIFY(!it.xray.isBusy());
        it.xray.choose(QStringLiteral("0xabc"), QStringLiteral("BLAST"));
        it.core.sandbox().release();
        QTest::qWait(0); // it would be heard now
        QVERIFY(!it.xray.isDone());
    }
    void ofAnotherTaskNothingOfTheFirstIsLeft()
    {
        Stand it;
        it.xray.choose({}, {});
        it.xray.run();
        it.core.sandbox().forbidNamespaces();
        it.xray.run();
        QVERIFY(!it.xray.error().isEmpty());
        it.xray.choose(QStringLiteral("0xabc"), QStringLiteral("BLAST"));
        QVERIFY(it.xray.error().isEmpty() && !it.xray.isDone());
        QCOMPARE(it.xray.lines()->count(), 0);
    }
};

QTEST_GUILESS_MAIN(SandboxControllersTest)
#include "sandbox_test.moc"
