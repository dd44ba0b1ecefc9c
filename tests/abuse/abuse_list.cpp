#include "tests/abuse/abuse_list.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <unistd.h>

namespace fallow::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestMs = 280'000;
constexpr auto plainUser = "61001"; // nobody's, and not the one that the launcher becomes

QStringList copyOf(const QString &from, const QString &to)
{
    return {u"--copy"_s, from + u'=' + to};
}

/// bubblewrap is the one program there that is not static.
QStringList bubblewrap()
{
    const QString program = u"/usr/bin/bwrap"_s;
    QStringList copies = copyOf(program, program);
    QProcess ldd;
    ldd.start(u"ldd"_s, {program});
    ldd.waitForFinished();
    const QRegularExpression path(u"/[^ ]+"_s);
    for (auto found = path.globalMatch(QString::fromLocal8Bit(ldd.readAll())); found.hasNext();) {
        const QString library = found.next().captured();
        copies += copyOf(library, library);
    }
    return copies;
}

} // namespace

bool canBeRoot()
{
    return ::geteuid() == 0;
}

Attempts runAttempts(
    Who who, const QString &sandbox, const QStringList &sections, const QString &forbid)
{
    const QString bin = QStringLiteral(FALLOW_BIN_DIR "/");
    QStringList arguments;
    if (who == Who::User && canBeRoot())
        arguments << u"--uid"_s << QString::fromLatin1(plainUser);
    arguments += copyOf(sandbox, u"/bin/fallow-sandbox"_s);
    arguments += copyOf(bin + u"abuse"_s, u"/bin/abuse"_s);
    arguments += copyOf(bin + u"abuse_driver"_s, u"/bin/driver"_s);
    for (const QString &name : {u"/bin/busybox"_s, u"/bin/sh"_s})
        arguments += copyOf(u"/bin/busybox"_s, name);
    arguments += bubblewrap();
    if (!forbid.isEmpty())
        arguments << u"--forbid"_s << forbid;
    arguments << u"--"_s << u"/bin/driver"_s << u"/bin/fallow-sandbox"_s << sections;
    QProcess throwaway;
    throwaway.start(bin + u"throwaway"_s, arguments);
    Attempts attempts;
    if (!throwaway.waitForFinished(longestMs))
        throwaway.kill();
    const QByteArrayList lines = throwaway.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0)
            attempts.outcomes[line.first(equals)].append(line.sliced(equals + 1));
    }
    attempts.errors = throwaway.readAllStandardError();
    return attempts;
}

Expectations readExpectations()
{
    Expectations expectations;
    QFile file(QStringLiteral(FALLOW_SOURCE_DIR "/tests/abuse/expected"));
    if (!file.open(QIODevice::ReadOnly))
        return expectations;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.simplified().split(' ');
        const QByteArray rest = words.mid(1).join(' ');
        if (words.front().isEmpty() || words.front().startsWith('#'))
            continue;
        if (words.front().startsWith('@') && words.size() >= 3)
            expectations.elsewhere.append(
                {words.front().sliced(1), words.at(1), words.mid(2).join(' ')});
        else if (words.front().startsWith('!'))
            expectations.absent[words.front().sliced(1)] = rest;
        else
            expectations.outcomes[words.front()] = rest.split('|');
    }
    return expectations;
}

} // namespace fallow::test
