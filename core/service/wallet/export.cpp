#include "core/service/wallet/export.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace fallow::service
{

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::operator""_reason;
using model::WalletEntry;

namespace
{

using Exported = Result<api::ExportedHistory>;

Error unwritable(const QString &path, const QString &why)
{
    return base::fail(Code::Unavailable, "wallet.file_unwritable"_reason, path + u": " + why);
}

/// Spreadsheets run what begins so.
bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
}

QByteArray quoted(QByteArray field)
{
    const bool needsQuotes =
        field.contains(',') || field.contains('"') || field.contains('\n') || field.contains('\r');
    return needsQuotes ? '"' + field.replace("\"", "\"\"") + '"' : field;
}

QByteArray textField(const QString &text)
{
    return quoted((looksLikeFormula(text) ? u'\'' + text : text).toUtf8());
}

template <typename Fixed> QByteArray idField(const Fixed &id)
{
    return id.isZero() ? QByteArray() : "0x" + id.bytes().toHex();
}

QByteArray timeField(const QDateTime &time)
{
    return json::toJson(time).toString().toLatin1();
}

} // namespace

QByteArray csvHeader()
{
    return QByteArrayLiteral(
        "time,kind,status,account,amount_rlc,moved_rlc,coin_wei,counterparty,deal,task,"
        "app_name,transaction,block,certified_at,label,reason,id\r\n");
}

QByteArray csvLine(const WalletEntry &entry)
{
    const QByteArrayList fields{timeField(entry.at), json::toJson(entry.kind).toString().toLatin1(),
        json::toJson(entry.status).toString().toLatin1(), idField(entry.account),
        base::formatRlc(entry.amount).toLatin1(), base::formatRlc(entry.moved).toLatin1(),
        entry.coin.toString().toLatin1(), idField(entry.counterparty), idField(entry.deal),
        idField(entry.task), textField(entry.appName), entry.transaction.toLatin1(),
        QByteArray::number(entry.block),
        entry.certifiedAt ? timeField(*entry.certifiedAt) : QByteArray(), textField(entry.label),
        textField(entry.reason), entry.id.toLatin1()};
    return fields.join(',') + "\r\n";
}

WalletExport::WalletExport(WalletHistory &history, store::WalletSearch search)
    : m_history(history), m_search(std::move(search))
{
}

QFuture<Exported> WalletExport::run(const QString &file)
{
    m_promise.start();
    m_path = file;
    const auto future = m_promise.future();
    const auto newest = m_history.m_rows.newestRow();
    const auto opened = newest ? open() : newest.error();
    if (!opened) {
        finish(opened.error());
        return future;
    }
    m_search.newestRow = *newest;
    QMetaObject::invokeMethod(this, &WalletExport::step, Qt::QueuedConnection);
    return future;
}

Result<Done> WalletExport::open()
{
    const QFileInfo target(m_path);
    const QString suffix = target.suffix().toLower();
    if (target.isRelative() || (suffix != u"csv" && suffix != u"json"))
        return base::fail(Code::InvalidArgument, "wallet.bad_format"_reason, m_path);
    m_format = suffix == u"csv" ? ExportFormat::Csv : ExportFormat::Json;
    if (target.exists() || target.isSymLink())
        return base::fail(Code::Conflict, "wallet.file_exists"_reason, m_path);
    m_file.setFileTemplate(target.absolutePath() + u"/.history-XXXXXX");
    if (!m_file.open())
        return unwritable(m_path, m_file.errorString());
    const QByteArray start = m_format == ExportFormat::Csv ? csvHeader() : QByteArrayLiteral("[");
    return m_file.write(start) == start.size() ? Result<Done>(Done{})
                                               : unwritable(m_path, m_file.errorString());
}

QByteArray WalletExport::textOf(const WalletEntry &entry) const
{
    if (m_format == ExportFormat::Csv)
        return csvLine(entry);
    return (m_rows == 0 ? "\n" : ",\n") + json::toText(entry);
}

void WalletExport::step()
{
    const auto found = m_history.m_rows.find(m_search);
    if (!found)
        return finish(found.error());
    QByteArray text;
    for (const store::WalletLine &line : found->lines) {
        if (const auto entry = m_history.entryOf(line)) {
            text += textOf(*entry);
            ++m_rows;
        }
    }
    if (m_file.write(text) != text.size())
        return finish(unwritable(m_path, m_file.errorString()));
    if (!found->hasMore)
        return finish(close());
    m_search.before = found->last;
    QMetaObject::invokeMethod(this, &WalletExport::step, Qt::QueuedConnection);
}

/// On disk before it has its name. Not a QSaveFile: that one takes the place of a file which came
/// meanwhile; a rename refuses to.
Exported WalletExport::close()
{
    const QByteArray end =
        m_format == ExportFormat::Csv ? QByteArray() : QByteArrayLiteral("\n]\n");
    const QString written = m_file.fileName();
    const bool isOnDisk =
        m_file.write(end) == end.size() && m_file.flush() && ::fsync(m_file.handle()) == 0;
    if (!isOnDisk)
        return unwritable(m_path, m_file.errorString());
    m_file.close();
    if (!QFile::rename(written, m_path)) {
        return QFileInfo::exists(m_path)
            ? base::fail(Code::Conflict, "wallet.file_exists"_reason, m_path)
            : unwritable(m_path, QStringLiteral("it cannot be renamed"));
    }
    m_file.setAutoRemove(false);
    return api::ExportedHistory{.file = m_path, .rows = m_rows};
}

void WalletExport::finish(const Exported &result)
{
    m_isOver = true;
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace fallow::service
