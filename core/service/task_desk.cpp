#include "core/service/task_desk.h"

#include "core/base/future.h"
#include "core/worker/task_files.h"

#include <QFile>

#include <algorithm>

namespace fallow::service {

using base::Code;
using base::readyWith;
using base::operator""_reason;

namespace {

constexpr qint64 shownBytes = 64 << 10; ///< of each stream; a line of the socket may be a megabyte

/// Whatever a stranger's program wrote, as text that moves no cursor and no direction of writing.
QString harmless(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    const auto isHarmless = [](QChar c) {
        return c == u'\n' || c == u'\t' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
    };
    text.removeIf([&](QChar c) { return !isHarmless(c); });
    return text;
}

/// Absent: there is no such file, or it is empty.
std::optional<QByteArray> endOf(const QString &path, bool &isCut)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return std::nullopt;
    isCut |= file.size() > shownBytes;
    file.seek(std::max<qint64>(0, file.size() - shownBytes));
    return file.read(shownBytes);
}

} // namespace

api::Answer<api::TaskLog> TaskDesk::log(const api::TaskRequest &request)
{
    if (!m_ports.find(request.task))
        return readyWith<api::TaskLog>(base::fail(Code::NotFound, "tasks.unknown"_reason, request.task.toString()));
    const worker::TaskFiles files(m_folder, request.task);
    for (const QString &folder : {files.logs(), files.keptLogs()}) {
        api::TaskLog log;
        const auto output = endOf(folder + u"/stdout.txt", log.isCut);
        const auto errors = endOf(folder + u"/stderr.txt", log.isCut);
        if (!output && !errors)
            continue;
        log.output = harmless(output.value_or(QByteArray()));
        log.errors = harmless(errors.value_or(QByteArray()));
        return readyWith<api::TaskLog>(log);
    }
    return readyWith<api::TaskLog>(base::fail(Code::NotFound, "tasks.no_log"_reason, request.task.toString()));
}

api::Answer<api::Empty> TaskDesk::giveBack(const api::TaskRequest &request)
{
    const auto task = m_ports.find(request.task);
    if (!task)
        return readyWith<api::Empty>(base::fail(Code::NotFound, "tasks.unknown"_reason, request.task.toString()));
    if (isFinal(task->phase))
        return readyWith<api::Empty>(base::fail(Code::Conflict, "tasks.over"_reason, request.task.toString()));
    const auto done = m_ports.giveBack(request.task);
    return readyWith(done ? base::Result<api::Empty>(api::Empty{}) : base::Result<api::Empty>(done.error()));
}

} // namespace fallow::service
