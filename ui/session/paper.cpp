#include "ui/session/paper.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

namespace fallow::ui
{

using base::Code;
using base::Done;
using base::operator""_reason;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr int Dpi = 300;
constexpr int Margin = 200; // device pixels
constexpr int LineHeight = 210;
constexpr int Columns = 2;

void draw(QPainter &painter, int width, int words)
{
    painter.setFont(QFont(QStringLiteral("Inter"), 18, QFont::DemiBold));
    painter.drawText(Margin, Margin, Text::tr("Recovery words of a Fallow wallet"));
    painter.setFont(QFont(QStringLiteral("Inter"), 10));
    painter.drawText(QRect(Margin, Margin + 60, width - 2 * Margin, 300), Qt::TextWordWrap,
        Text::tr("Write each word on its line, by hand. Whoever has this page has the money: keep "
                 "it where you keep "
                 "your passport, never photograph it, and type it nowhere but into a wallet you "
                 "trust."));
    const int rows = (words + Columns - 1) / Columns;
    const int columnWidth = (width - 2 * Margin) / Columns;
    for (int i = 0; i < words; ++i) {
        const int x = Margin + (i / rows) * columnWidth;
        const int y = Margin + 520 + (i % rows) * LineHeight;
        painter.drawText(x, y, QString::number(i + 1));
        painter.drawLine(x + 120, y + 8, x + columnWidth - 120, y + 8);
    }
}

} // namespace

base::Result<Done> writePaper(const QString &file, int words)
{
    if (QFileInfo::exists(file))
        return base::fail(Code::Conflict, "wallet.file_exists"_reason);
    QFile output(file);
    if (!QFileInfo(file).isAbsolute() || !output.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return base::fail(Code::Unavailable, "wallet.file_unwritable"_reason, output.errorString());
    QPdfWriter writer(&output);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(Dpi);
    QPainter painter;
    if (!painter.begin(&writer))
        return base::fail(Code::Unavailable, "wallet.file_unwritable"_reason);
    draw(painter, writer.width(), words);
    if (!painter.end() || !output.flush())
        return base::fail(Code::Unavailable, "wallet.file_unwritable"_reason, output.errorString());
    return Done{};
}

} // namespace fallow::ui
