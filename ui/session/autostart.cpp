#include "ui/session/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryFile>

#include <algorithm>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace fallow::ui
{

using base::Code;
using base::Done;
using base::fail;
using base::Result;
using base::operator""_reason;

namespace
{

constexpr qint64 longest = 4'096; // bytes; ours has less than 300 and a path
const QByteArray group = "[Desktop Entry]";
const QByteArray arguments = " --tray";

/// The fixed lines of our entry, by key; Exec and TryExec name the program besides.
const QHash<QByteArray, QByteArray> &fixedLines()
{
    static const QHash<QByteArray, QByteArray> lines{{"Type", "Application"}, {"Name", "Fallow"}, {"Icon", "org.fallow.Fallow"},
        {"Terminal", "false"}, {"StartupNotify", "false"}, {"X-Fallow-Autostart", "1"}};
    return lines;
}

/// What desktops add to switch an entry off and on again.
bool isSwitch(const QByteArray &key, const QByteArray &value)
{
    return (key == "Hidden" || key == "X-GNOME-Autostart-enabled") && (value == "true" || value == "false");
}

/// Desktop Entry Specification, "The Exec key" (quoting) and "Value types" (escapes).
QByteArray quoted(const QString &program)
{
    QString text;
    for (const QChar each : program) {
        if (QStringLiteral("\"`$\\").contains(each))
            text += u'\\';
        text += each;
        if (each == u'%')
            text += each;
    }
    return '"' + text.replace(u'\\', QStringLiteral("\\\\")).toUtf8() + '"';
}

struct Parsed {
    bool isOurs = false;
    bool isOff = false;
};

Parsed parse(const QByteArray &text)
{
    if (!text.startsWith(QByteArray(group + '\n')) || !text.endsWith('\n') || text.contains('\0'))
        return {};
    QHash<QByteArray, QByteArray> lines;
    for (const QByteArray &line : text.mid(group.size() + 1).chopped(1).split('\n')) {
        const qsizetype end = line.indexOf('=');
        if (end <= 0 || lines.contains(line.left(end)))
            return {};
        lines.insert(line.left(end), line.mid(end + 1));
    }
    Parsed parsed;
    parsed.isOff = lines.value("Hidden") == "true" || lines.value("X-GNOME-Autostart-enabled") == "false";
    const QByteArray program = lines.take("Exec");
    if (!program.startsWith('"') || !program.endsWith(QByteArray('"' + arguments)) || lines.take("TryExec").isEmpty())
        return {};
    for (auto line = fixedLines().begin(); line != fixedLines().end(); ++line) {
        if (lines.take(line.key()) != line.value())
            return {};
    }
    parsed.isOurs = std::all_of(lines.keyBegin(), lines.keyEnd(), [&](const QByteArray &key) { return isSwitch(key, lines.value(key)); });
    return parsed;
}

/// Gives up instead of replacing what came there meanwhile.
bool moveToFree(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    // A file system that has no such renaming may have links.
    return errno == EINVAL && ::link(from.constData(), to.constData()) == 0 && ::unlink(from.constData()) == 0;
}

Result<Done> unwritable(const QString &path)
{
    return fail(Code::Unavailable, "autostart.unwritable"_reason, path);
}

} // namespace

QString Autostart::path() const
{
    return QDir(m_folder).filePath(QStringLiteral("org.fallow.Fallow.desktop"));
}

QByteArray Autostart::entry() const
{
    QByteArray text = group + "\nType=Application\nName=Fallow\nExec=" + quoted(m_program) + arguments
        + "\nTryExec=" + QString(m_program).replace(u'\\', QStringLiteral("\\\\")).toUtf8();
    for (const char *key : {"Icon", "Terminal", "StartupNotify", "X-Fallow-Autostart"})
        text += '\n' + QByteArray(key) + '=' + fixedLines().value(key);
    return text + '\n';
}

Autostart::State Autostart::state() const
{
    const QFileInfo info(path());
    if (info.isSymLink())
        return State::Foreign;
    if (!info.exists())
        return State::Off;
    if (!info.isFile() || info.size() > longest)
        return State::Foreign;
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return State::Unreadable;
    const Parsed parsed = parse(file.read(longest + 1));
    if (!parsed.isOurs)
        return State::Foreign;
    return parsed.isOff ? State::Off : State::On;
}

Result<Done> Autostart::set(bool on) const
{
    const State now = state();
    if (now == State::Foreign)
        return fail(Code::Conflict, "autostart.foreign_file"_reason, path());
    if (now == State::Unreadable)
        return fail(Code::Denied, "autostart.unreadable"_reason, path());
    const bool isThere = QFileInfo::exists(path());
    if (on)
        return write(isThere);
    if (!isThere || QFile::remove(path()))
        return Done();
    return unwritable(path());
}

Result<Done> Autostart::write(bool replacesOurs) const
{
    const bool isPlain = m_program.startsWith(u'/')
        && std::none_of(m_program.begin(), m_program.end(), [](QChar each) { return each < u' '; });
    if (m_folder.isEmpty() || !isPlain || !QDir().mkpath(m_folder))
        return unwritable(path());
    QTemporaryFile file(path() + QStringLiteral(".XXXXXX"));
    const QByteArray text = entry();
    if (!file.open() || file.write(text) != text.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return unwritable(path());
    const QByteArray from = QFile::encodeName(file.fileName());
    const QByteArray to = QFile::encodeName(path());
    const bool moved = replacesOurs ? std::rename(from.constData(), to.constData()) == 0 : moveToFree(from, to);
    if (!moved)
        return errno == EEXIST ? fail(Code::Conflict, "autostart.foreign_file"_reason, path()) : unwritable(path());
    file.setAutoRemove(false);
    return Done();
}

} // namespace fallow::ui
