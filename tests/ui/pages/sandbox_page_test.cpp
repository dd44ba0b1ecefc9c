#include "tests/ui/pages/page_window.h"

#include <algorithm>

using namespace fallow;
using test::FakeCore;
using test::PageWindow;

namespace
{

const QString home = QStringLiteral("home");
const QString work = QStringLiteral("work");
const QString button = QStringLiteral("X-ray");
const QString run = QStringLiteral("Run the X-ray");

/// Of the one task that computes, the core can make an X-ray.
std::unique_ptr<FakeCore> computing()
{
    auto core = FakeCore::typical();
    const auto tasks = core->listTasks({}).result();
    for (const model::Task &task : tasks->tasks) {
        if (task.phase == model::TaskPhase::Computing)
            core->sandbox().setTask(task.id.toString());
    }
    return core;
}

/// The page of the first task in such a phase.
void openTask(PageWindow &it, model::TaskPhase phase)
{
    for (const model::Task &task : it.session.state().tasks().tasks()) {
        if (task.phase == phase)
            return it.session.work()->open(task.id.toString());
    }
}

bool anyHas(const QStringList &texts, const char *part)
{
    return std::any_of(texts.begin(), texts.end(),
        [part](const QString &text) { return text.contains(QString::fromLatin1(part)); });
}

} // namespace

/// The sandbox in the window, by keys as a person without a mouse would.
class SandboxPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        s_warnings.clear();
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
            if (type == QtWarningMsg)
                s_warnings += text;
            std::fprintf(stderr, "%s\n", qPrintable(text));
        });
    }
    void cleanup()
    {
        qInstallMessageHandler(nullptr);
        QVERIFY2(s_warnings.isEmpty(), qPrintable(s_warnings.join(u'\n')));
    }

    void looksIntoATaskThatComputes()
    {
        PageWindow it(work, computing());
        QVERIFY(it.isActive());
        openTask(it, model::TaskPhase::Computing);
        QVERIFY2(it.tabTo(button), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_COMPARE(it.focused(), run);
        QVERIFY(anyHas(it.spoken(), "X-ray of the sandbox of FFmpeg transcode"));
        QCOMPARE(it.core.sandbox().xrays(), 0); // nothing runs before it is told to
        it.press(Qt::Key_Return);
        QTRY_VERIFY(it.session.xray()->isDone());
        QVERIFY(!it.core.sandbox().xrayOf().isEmpty());
        QTRY_VERIFY(anyHas(it.spoken(), "Everything is as promised."));
        for (const char *part : {"Files", "Network", "Processes", "Devices", "Limits", "refused (EACCES)"})
            QVERIFY2(anyHas(it.spoken(), part), part);
    }
    void isOfferedOnlyWhereTheAppRuns()
    {
        PageWindow it(work, computing());
        QVERIFY(it.isActive());
        openTask(it, model::TaskPhase::Paid);
        QVERIFY(!it.tabTo(button));
        openTask(it, model::TaskPhase::Computing);
        QVERIFY(it.tabTo(button));
    }
    void theSettingsSayWhatIsMissingAndMakeOneToo()
    {
        auto core = FakeCore::typical();
        core->sandbox().forbidNamespaces();
        PageWindow it(QStringLiteral("settings"), std::move(core));
        QVERIFY(it.isActive());
        QVERIFY2(it.tabTo(QStringLiteral("Sandbox")), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_VERIFY(anyHas(it.spoken(), "No task can run here"));
        QVERIFY(anyHas(it.spoken(), "sudo sysctl -w user.max_user_namespaces=15000"));
        QVERIFY2(it.tabTo(QStringLiteral("Look again")), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QCOMPARE(it.core.sandbox().probedAgain(), 1);
        QVERIFY2(it.tabTo(QStringLiteral("X-ray…")), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_COMPARE(it.focused(), run);
        it.press(Qt::Key_Return);
        QTRY_VERIFY(anyHas(it.spoken(), "does not let Fallow make a sandbox"));
    }
    void makesOneOfAUsualSandboxWithoutATask()
    {
        PageWindow it(home, FakeCore::empty());
        QVERIFY(it.isActive());
        it.window->setProperty("shown", QStringLiteral("xray"));
        QTRY_COMPARE(it.focused(), run);
        it.press(Qt::Key_Return);
        QTRY_VERIFY(it.session.xray()->isDone());
        QVERIFY(it.core.sandbox().xrayOf().isEmpty());
    }
    void saysWhyItCouldNotBeMade()
    {
        PageWindow it(work); // whose core knows of no run
        QVERIFY(it.isActive());
        openTask(it, model::TaskPhase::Computing);
        QVERIFY2(it.tabTo(button), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_COMPARE(it.focused(), run);
        it.press(Qt::Key_Return);
        QTRY_VERIFY(anyHas(it.spoken(), "This task does not run now."));
        QVERIFY(!anyHas(it.spoken(), "promised"));
    }
    void waitsForOneAnswerAtATime()
    {
        PageWindow it(home, computing());
        QVERIFY(it.isActive());
        it.core.sandbox().hold();
        it.window->setProperty("shown", QStringLiteral("xray"));
        QTRY_COMPARE(it.focused(), run);
        it.press(Qt::Key_Return);
        QVERIFY(it.session.xray()->isBusy());
        it.press(Qt::Key_Return);
        QCOMPARE(it.core.sandbox().xrays(), 1);
        QTRY_VERIFY(anyHas(it.spoken(), "looks around"));
        it.core.sandbox().release();
        QTRY_VERIFY(anyHas(it.spoken(), "Run it again"));
    }
    void leavesNothingBehindWhenItCloses()
    {
        PageWindow it(work, computing());
        QVERIFY(it.isActive());
        openTask(it, model::TaskPhase::Computing);
        QVERIFY(it.tabTo(button));
        it.core.sandbox().hold();
        it.press(Qt::Key_Return);
        QTRY_COMPARE(it.focused(), run);
        it.press(Qt::Key_Return);
        QTRY_VERIFY(it.session.xray()->isBusy());
        it.press(Qt::Key_Escape);
        QTRY_VERIFY(!it.session.xray()->isBusy());
        it.core.sandbox().release();
        QTRY_VERIFY(it.tabTo(button));
        it.press(Qt::Key_Return);
        QTRY_COMPARE(it.focused(), run);
        QVERIFY(!it.session.xray()->isDone());
    }

private:
    static inline QStringList s_warnings;
};

QTEST_MAIN(SandboxPageTest)
#include "sandbox_page_test.moc"
