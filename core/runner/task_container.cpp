#include "core/runner/task_container.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace fallow::runner
{

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::operator""_reason;

namespace
{

/// Docker's, for an image that sets none.
const QString usualPath = u"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s;

bool mayBeSetByImage(QStringView name)
{
    return !name.isEmpty() && name != u"LD_PRELOAD" && !name.startsWith(u"IEXEC_");
}

void setVariable(std::vector<Variable> &variables, const QString &name, const QString &value)
{
    const auto same = std::find_if(variables.begin(), variables.end(),
        [&name](const Variable &one) { return one.name == name; });
    if (same != variables.end())
        same->value = value;
    else
        variables.push_back({name, value});
}

void addMissing(std::vector<Variable> &variables, const QString &name, const QString &value)
{
    const bool there = std::any_of(variables.begin(), variables.end(),
        [&name](const Variable &one) { return one.name == name; });
    if (!there)
        variables.push_back({name, value});
}

std::vector<Variable> imageVariables(const ImageCommand &image)
{
    std::vector<Variable> variables;
    for (const QString &text : image.env) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals > 0 && !text.contains(QChar(u'\0'))
            && mayBeSetByImage(QStringView(text).left(equals)))
            setVariable(variables, text.left(equals), text.mid(equals + 1));
    }
    addMissing(variables, u"PATH"_s, usualPath);
    if (image.user.isEmpty()) // else the launcher adds what the image's /etc/passwd says
        addMissing(variables, u"HOME"_s, u"/root"_s);
    addMissing(variables, u"HOSTNAME"_s, u"iexec"_s);
    return variables;
}

/// Absolute and without "..": relative to the root, as Docker takes it.
std::string workFolder(const QString &workdir)
{
    QStringList parts;
    const QStringList given =
        workdir.left(workdir.indexOf(QChar(u'\0'))).split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : given) {
        if (part == u"..") {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (part != u".") {
            parts.append(part);
        }
    }
    return "/" + parts.join(u'/').toStdString();
}

base::Result<std::vector<QString>> command(const ImageCommand &image, const QString &arguments)
{
    auto given = splitArguments(arguments);
    if (!given)
        return given;
    std::vector<QString> all = image.entrypoint;
    const std::vector<QString> &rest = given->empty() ? image.cmd : *given;
    all.insert(all.end(), rest.begin(), rest.end());
    if (all.empty() || all.front().isEmpty())
        return fail(Code::Corrupt, "runner.no_command"_reason,
            u"the image has no entry point and no command"_s);
    const bool hasNul = std::any_of(all.begin(), all.end(),
        [](const QString &argument) { return argument.contains(QChar(u'\0')); });
    if (hasNul)
        return fail(Code::Corrupt, "runner.bad_arguments"_reason, u"a NUL in the command"_s);
    return all;
}

/// In single quotes unless it is plain, and what is a single quote itself in double ones: other workers' splitters, which
/// give a backslash in double quotes a meaning, read that alike.
QString quotedWord(const QString &word)
{
    static const QString plain = u"-_=+.,:/@%"_s;
    const bool isPlain = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || plain.contains(c);
    });
    if (isPlain)
        return word;
    QString quoted;
    const QStringList parts = word.split(u'\'');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            quoted += u"\"'\""_s;
        if (!parts[i].isEmpty() || parts.size() == 1)
            quoted += u'\'' + parts[i] + u'\'';
    }
    return quoted;
}

} // namespace

QString inputFileName(const QString &url)
{
    return base::toHex(QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256));
}

std::vector<Variable> taskVariables(const TaskFacts &task)
{
    const QString dataset = task.dataset.value_or(base::Address()).toString();
    const QString index = QString::number(task.taskIndex);
    std::vector<Variable> variables = {
        {u"IEXEC_DEAL_ID"_s, task.dealId.toString()},
        {u"IEXEC_TASK_ID"_s, task.taskId.toString()},
        {u"IEXEC_TASK_INDEX"_s, index},
        {u"IEXEC_IN"_s, u"/iexec_in"_s},
        {u"IEXEC_OUT"_s, u"/iexec_out"_s},
        {u"IEXEC_BOT_SIZE"_s, QString::number(task.botSize)},
        {u"IEXEC_BOT_FIRST_INDEX"_s, QString::number(task.botFirst)},
        {u"IEXEC_BOT_TASK_INDEX"_s, index},
        {u"IEXEC_DATASET_ADDRESS"_s, dataset},
        {u"IEXEC_DATASET_FILENAME"_s, dataset},
        {u"IEXEC_INPUT_FILES_NUMBER"_s, QString::number(task.inputFileUrls.size())},
    };
    if (!task.inputFileUrls.empty())
        variables.push_back({u"IEXEC_INPUT_FILES_FOLDER"_s, u"/iexec_in"_s});
    for (size_t i = 0; i < task.inputFileUrls.size(); ++i)
        variables.push_back({u"IEXEC_INPUT_FILE_NAME_"_s + QString::number(i + 1),
            inputFileName(task.inputFileUrls[i])});
    return variables;
}

base::Result<std::vector<QString>> splitArguments(const QString &text)
{
    if (text.contains(QChar(u'\0')))
        return fail(Code::InvalidArgument, "runner.bad_arguments"_reason, u"a NUL"_s);
    std::vector<QString> arguments;
    QString current;
    bool begun = false; // a quote begins an argument that may be empty
    QChar quote;
    for (const QChar c : text) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                current += c;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            begun = true;
        } else if (c != u' ') {
            current += c;
            begun = true;
        } else if (begun) {
            arguments.push_back(std::exchange(current, {}));
            begun = false;
        }
    }
    if (!quote.isNull())
        return fail(Code::InvalidArgument, "runner.unbalanced_quotes"_reason, text.left(200));
    if (begun)
        arguments.push_back(current);
    return arguments;
}

QString joinArguments(const std::vector<QString> &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(quotedWord(word));
    return quoted.join(u' ');
}

base::Result<sandbox::Policy> describeContainer(sandbox::Policy plan, const ImageCommand &image,
    const TaskFacts &task, const QString &arguments)
{
    const auto words = command(image, arguments);
    if (!words)
        return words.error();
    plan.argv.clear();
    for (const QString &word : *words)
        plan.argv.push_back(word.toStdString());
    std::vector<Variable> variables = imageVariables(image);
    const std::vector<Variable> own = taskVariables(task);
    variables.insert(variables.end(), own.begin(), own.end());
    plan.env.clear();
    for (const Variable &variable : variables)
        plan.env.emplace_back(variable.name.toStdString(), variable.value.toStdString());
    plan.cwd = workFolder(image.workdir);
    plan.user = image.user.toStdString();
    return plan;
}

base::ContentHash policyHash(const sandbox::Policy &policy)
{
    const QByteArray text = QByteArray::fromStdString(sandbox::canonicalText(policy));
    return base::ContentHash::fromBytes(QCryptographicHash::hash(text, QCryptographicHash::Sha256))
        .value();
}

} // namespace fallow::runner
