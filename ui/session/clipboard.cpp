#include "ui/session/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace fallow::ui
{

QString SystemClipboard::text() const
{
    return QGuiApplication::clipboard()->text();
}

void SystemClipboard::setText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace fallow::ui
