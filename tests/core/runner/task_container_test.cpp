#include "core/runner/task_container.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fallow;
using namespace fallow::runner;
using namespace Qt::StringLiterals;

namespace
{

TaskFacts facts()
{
    TaskFacts task;
    task.dealId = base::DealId::fromHex(QString(64, u'a')).value();
    task.taskId = base::TaskId::fromHex(QString(64, u'b')).value();
    task.taskIndex = 7;
    task.botFirst = 5;
    task.botSize = 10;
    return task;
}

QStringList lines(const std::vector<Variable> &variables)
{
    QStringList result;
    for (const Variable &one : variables)
        result << QString(one.name + u'=' + one.value);
    return result;
}

QStringList environmentOf(const ImageCommand &image)
{
    QStringList result;
    const auto policy = describeContainer({}, image, facts(), {});
    for (const auto &[name, value] : policy->env)
        result << QString::fromStdString(name + "=" + value);
    return result;
}

} // namespace

class TaskContainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsThatCannotBeSplitAreRefused()
    {
        FALLOW_VERIFY_REASON(splitArguments(u"a 'b"_s), "runner.unbalanced_quotes");
        FALLOW_VERIFY_REASON(splitArguments(u"a \"b' c"_s), "runner.unbalanced_quotes");
        FALLOW_VERIFY_REASON(splitArguments(u"a"_s + QChar(u'\0')), "runner.bad_arguments");
    }
    void argumentsAreSplitAsTheWorkerDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &text, const QStringList &words) {
            QTest::newRow(name) << text << words;
        };
        row("nothing", u""_s, {});
        row("only spaces", u"   "_s, {});
        row("spaces around", u"  a   b "_s, {u"a"_s, u"b"_s});
        row("double quotes", u"-x \"a b\" c"_s, {u"-x"_s, u"a b"_s, u"c"_s});
        row("single quotes", u"'a  \"b\"'"_s, {u"a  \"b\""_s});
        row("quotes inside a word", u"a\"b c\"d'e'"_s, {u"ab cde"_s});
        row("an empty argument", u"a \"\" ''"_s, {u"a"_s, u""_s, u""_s});
        row("no escapes", u"a\\ b \\n"_s, {u"a\\"_s, u"b"_s, u"\\n"_s});
        row("no variables", u"$HOME *"_s, {u"$HOME"_s, u"*"_s});
        row("a tab is no space", u"a\tb"_s, {u"a\tb"_s});
    }
    void argumentsAreSplitAsTheWorkerDoes()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const auto split = splitArguments(text);
        FALLOW_VERIFY_RESULT(split);
        QCOMPARE(QStringList(split->begin(), split->end()), words);
    }
    void whatIsJoinedIsSplitIntoTheSame_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
        row("nothing", {});
        row("an empty word", {u""_s});
        row("empty words", {u""_s, u"a"_s, u""_s, u""_s});
        row("spaces", {u" "_s, u"a b"_s, u"  c  "_s});
        row("single quotes", {u"'"_s, u"''"_s, u"it's"_s, u"'a'"_s, u"a'"_s, u"'a"_s});
        row("double quotes", {u"\""_s, u"\"\""_s, u"say \"x\""_s});
        row("both", {u"'\"'\""_s, u"\"'\"'"_s, u"a'b\"c d"_s});
        row("backslashes", {u"\\"_s, u"a\\"_s, u"\\'"_s, u"\\\""_s, u"C:\\x y\\"_s});
        row("lines and tabs", {u"a\nb"_s, u"\t"_s, u"\r\n"_s});
        row("shells", {u"$HOME"_s, u"`id`"_s, u"$(id)"_s, u"*"_s, u"~"_s, u"a;b"_s, u"#"_s, u"!x"_s});
        row("leading dashes", {u"-"_s, u"--"_s, u"--evil=1"_s, u"-rf"_s});
        row("scripts", {u"\u00e4\u00f6\u00fc"_s, u"\u6f22 \u5b57"_s, QString::fromUcs4(U"\U0001F4A7"), u"\u202e"_s, u"\u00a0"_s});
    }
    void whatIsJoinedIsSplitIntoTheSame()
    {
        QFETCH(const QStringList, words);
        const auto split = splitArguments(joinArguments({words.begin(), words.end()}));
        FALLOW_VERIFY_RESULT(split);
        QCOMPARE(QStringList(split->begin(), split->end()), words);
    }
    void anyWordsAreJoinedSoThatTheyCanBeSplit()
    {
        const QString alphabet = u"'\" \\ab-=\n\t$\u00e9\u4e2d"_s;
        QRandomGenerator random(20'261'128);
        for (int round = 0; round < 20'000; ++round) {
            std::vector<QString> words(random.bounded(6u));
            for (QString &word : words) {
                for (quint32 left = random.bounded(9u); left > 0; --left)
                    word += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            }
            const QString text = joinArguments(words);
            const auto split = splitArguments(text);
            FALLOW_VERIFY_RESULT(split);
            QVERIFY2(*split == words, qPrintable(text));
        }
    }
    void theVariablesAreThoseOfTheProtocol()
    {
        const QString zero = u"0x"_s + QString(40, u'0');
        QCOMPARE(lines(taskVariables(facts())),
            (QStringList{u"IEXEC_DEAL_ID=0x"_s + QString(64, u'a'),
                u"IEXEC_TASK_ID=0x"_s + QString(64, u'b'), u"IEXEC_TASK_INDEX=7"_s,
                u"IEXEC_IN=/iexec_in"_s, u"IEXEC_OUT=/iexec_out"_s, u"IEXEC_BOT_SIZE=10"_s,
                u"IEXEC_BOT_FIRST_INDEX=5"_s, u"IEXEC_BOT_TASK_INDEX=7"_s,
                u"IEXEC_DATASET_ADDRESS="_s + zero, u"IEXEC_DATASET_FILENAME="_s + zero,
                u"IEXEC_INPUT_FILES_NUMBER=0"_s}));
    }
    void inputFilesAreNamedByTheHashOfTheirAddress()
    {
        TaskFacts task = facts();
        task.dataset = base::Address::fromHex(QString(40, u'c')).value();
        task.inputFileUrls = {u"abc"_s, u""_s};
        // SHA-256 of "abc" and of nothing: FIPS 180-4 examples.
        const QStringList tail = lines(taskVariables(task)).mid(8);
        QCOMPARE(tail,
            (QStringList{u"IEXEC_DATASET_ADDRESS=0x"_s + QString(40, u'c'),
                u"IEXEC_DATASET_FILENAME=0x"_s + QString(40, u'c'), u"IEXEC_INPUT_FILES_NUMBER=2"_s,
                u"IEXEC_INPUT_FILES_FOLDER=/iexec_in"_s,
                u"IEXEC_INPUT_FILE_NAME_1=0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s,
                u"IEXEC_INPUT_FILE_NAME_2=0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s}));
    }
    void anImageThatSaysNothingCannotRun()
    {
        FALLOW_VERIFY_REASON(describeContainer({}, {}, facts(), {}), "runner.no_command");
        FALLOW_VERIFY_REASON(
            describeContainer({}, {.entrypoint = {u""_s}}, facts(), u"x"_s), "runner.no_command");
        const ImageCommand nul{.entrypoint = {u"a"_s + QChar(u'\0')}};
        FALLOW_VERIFY_REASON(describeContainer({}, nul, facts(), {}), "runner.bad_arguments");
    }
    void argumentsReplaceTheImagesCommandBehindItsEntryPoint()
    {
        const ImageCommand image{.entrypoint = {u"/app"_s, u"--"_s}, .cmd = {u"default"_s}};
        const auto given = describeContainer({}, image, facts(), u"--bind 'x y'"_s);
        const auto absent = describeContainer({}, image, facts(), u" "_s);
        QVERIFY((given->argv == std::vector<std::string>{"/app", "--", "--bind", "x y"}));
        QVERIFY((absent->argv == std::vector<std::string>{"/app", "--", "default"}));
    }
    void theImageCannotSpeakForTheTaskOrPreloadCode()
    {
        const QStringList variables = environmentOf({.entrypoint = {u"a"_s},
            .env = {u"LD_PRELOAD=/x.so"_s, u"IEXEC_OUT=/etc"_s, u"=x"_s, u"broken"_s,
                u"PATH=/bin"_s, u"GOOD=a=b"_s, u"GOOD=c"_s}});
        QCOMPARE(variables.mid(0, 4),
            (QStringList{u"PATH=/bin"_s, u"GOOD=c"_s, u"HOME=/root"_s, u"HOSTNAME=iexec"_s}));
        QCOMPARE(variables.filter(u"IEXEC_OUT"_s), QStringList{u"IEXEC_OUT=/iexec_out"_s});
        QVERIFY(variables.filter(u"LD_PRELOAD"_s).isEmpty());
    }
    /// Whatever an image says is data: an option, a path or a line of ours can not begin in it.
    void hostileValuesOfAnImageStayData_data()
    {
        QTest::addColumn<QString>("value");
        for (const QString &value : {u"--"_s, u"--bind"_s, u"-"_s, u"--ro-bind / /"_s, u"$(id)"_s,
                 u"`id`"_s, u"a\nb"_s, u"\x1b[2J"_s, u"../../bin/sh"_s, u"{{.Env}}"_s, u"%n%s"_s,
                 u"\u202e.exe"_s, QString(3000, u'x')})
            QTest::newRow(value.left(20).toUtf8().constData()) << value;
    }
    void hostileValuesOfAnImageStayData()
    {
        QFETCH(QString, value);
        const ImageCommand image{.entrypoint = {value, value},
            .cmd = {value},
            .env = {u"A="_s + value, value + u"=B"_s},
            .workdir = u"/w/"_s + value};
        const auto policy = describeContainer({}, image, facts(), {});
        FALLOW_VERIFY_RESULT(policy);
        const std::string text = value.toStdString();
        QVERIFY((policy->argv == std::vector<std::string>{text, text, text}));
        QVERIFY(std::count(policy->env.begin(), policy->env.end(),
                    std::pair<std::string, std::string>("A", text))
            == 1);
        for (const auto &[name, content] : policy->env)
            QVERIFY(!name.empty() && name.find('=') == std::string::npos);
        QVERIFY(policy->cwd.starts_with("/") && policy->cwd.find("/../") == std::string::npos);
        QVERIFY(!policy->cwd.ends_with("/.."));
        // And the rules that come of it are rules still.
        sandbox::Policy whole = *policy;
        whole.rootfs = whole.out_dir = "/somewhere";
        QVERIFY(sandbox::policyFromText(sandbox::canonicalText(whole)));
    }
    void theImageCannotTakeAVariableOfTheTask_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"IEXEC_IN"_s, u"IEXEC_TASK_ID"_s, u"IEXEC_DATASET_ADDRESS"_s,
                 u"IEXEC_ANYTHING_NEW"_s, u"LD_PRELOAD"_s})
            QTest::newRow(name.toUtf8().constData()) << name;
    }
    void theImageCannotTakeAVariableOfTheTask()
    {
        QFETCH(QString, name);
        const ImageCommand image{.entrypoint = {u"a"_s}, .env = {name + u"=stolen"_s}};
        QVERIFY(environmentOf(image).filter(u"stolen"_s).isEmpty());
    }
    void aNulEndsNothingEarly()
    {
        const QString nul = u"x"_s + QChar(u'\0') + u"y"_s;
        const ImageCommand image{
            .entrypoint = {u"a"_s}, .env = {u"N="_s + nul, nul + u"=v"_s}, .workdir = nul};
        const auto policy = describeContainer({}, image, facts(), {});
        FALLOW_VERIFY_RESULT(policy);
        QCOMPARE(policy->cwd, std::string("/x"));
        for (const auto &[key, value] : policy->env)
            QVERIFY(key != "N" && key[0] != 'x' && value.find('\0') == std::string::npos);
    }
    void theWorkFolderStaysBelowTheRoot()
    {
        const auto folder = [](const QString &workdir) {
            return describeContainer({}, {.entrypoint = {u"a"_s}, .workdir = workdir}, facts(), {})
                ->cwd;
        };
        QCOMPARE(folder({}), std::string("/"));
        QCOMPARE(folder(u"srv/app"_s), std::string("/srv/app"));
        QCOMPARE(folder(u"/a/../../../etc"_s), std::string("/etc"));
    }
    void equalRulesHaveOneHash()
    {
        sandbox::Policy policy;
        const auto before = policyHash(policy);
        QCOMPARE(policyHash({}), before);
        policy.wall_ms += 1;
        QVERIFY(policyHash(policy) != before);
    }
};

QTEST_GUILESS_MAIN(TaskContainerTest)
#include "task_container_test.moc"
