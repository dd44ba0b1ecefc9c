#include "ui/session/receipt_file.h"

#include "ui/format/phase.h"
#include "ui/format/receipt.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPdfWriter>
#include <QTextDocument>

namespace fallow::ui
{

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

QString tableOf(const std::vector<ReceiptRow> &rows)
{
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">");
    for (const ReceiptRow &row : rows) {
        const QString note = row.note.isEmpty() ? QString() : QString(u"<br><small>" + row.note.toHtmlEscaped() + u"</small>");
        html += u"<tr><td width=\"24%\">" + row.name.toHtmlEscaped() + u"</td><td>" + row.value.toHtmlEscaped() + note + u"</td></tr>";
    }
    return html + u"</table>";
}

/// Foreign names are text here, never markup.
QString pageOf(const model::Task &task, const QDateTime &now, const QLocale &locale)
{
    const QString title = task.appName.isEmpty() ? Text::tr("Receipt of a task") : Text::tr("Receipt: %1").arg(task.appName);
    return u"<h2>" + title.toHtmlEscaped() + u"</h2><p>" + phaseWord(task).toHtmlEscaped() + u" · "
        + phaseDetail(task, now, locale).toHtmlEscaped() + u"</p>" + tableOf(identityRows(task, now, locale)) + u"<h3>"
        + Text::tr("Measured").toHtmlEscaped() + u"</h3>" + tableOf(measuredRows(task, locale));
}

} // namespace

Result<Done> writeReceipt(const QString &file, const model::Task &task, const QDateTime &now, const QLocale &locale)
{
    const QFileInfo info(file);
    const bool isPdf = info.suffix().compare(u"pdf", Qt::CaseInsensitive) == 0;
    if (!info.isAbsolute() || (!isPdf && info.suffix().compare(u"csv", Qt::CaseInsensitive) != 0))
        return base::fail(Code::InvalidArgument, "wallet.file_unwritable"_reason, file);
    if (info.exists())
        return base::fail(Code::Conflict, "wallet.file_exists"_reason);
    QFile output(file);
    if (!output.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return base::fail(Code::Unavailable, "wallet.file_unwritable"_reason, output.errorString());
    bool isWritten = true;
    if (isPdf) {
        QPdfWriter writer(&output);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QTextDocument page;
        page.setDefaultFont(QFont(QStringLiteral("Inter"), 10));
        page.setHtml(pageOf(task, now, locale));
        page.print(&writer);
    } else {
        const QByteArray text = receiptCsv(task);
        isWritten = output.write(text) == text.size();
    }
    if (isWritten && output.flush())
        return Done{};
    const QString why = output.errorString();
    output.remove(); // half a receipt is none
    return base::fail(Code::Unavailable, "wallet.file_unwritable"_reason, why);
}

} // namespace fallow::ui
