#include "ui/session/window_settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace fallow::ui
{

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace
{

constexpr qint64 longest = 65'536; // bytes; ours has less than a hundred

} // namespace

WindowSettingsFile::WindowSettingsFile(QString path) : m_path(std::move(path))
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return;
    QFile file(m_path);
    const bool isOpen = file.size() <= longest && file.open(QIODevice::ReadOnly);
    const auto read = isOpen ? json::fromText<WindowSettings>(file.readAll()) : Result<WindowSettings>(json::expected("a file"));
    if (read)
        m_values = *read;
    else
        m_reason = QStringLiteral("settings.window_damaged");
}

bool WindowSettingsFile::putAside() const
{
    constexpr int most = 9;
    for (int number = 1; number <= most; ++number) {
        if (QFile::rename(m_path, QStringLiteral("%1.damaged-%2").arg(m_path).arg(number)))
            return true;
    }
    return false;
}

Result<Done> WindowSettingsFile::save(const WindowSettings &values)
{
    if (!m_path.isEmpty()) {
        const auto unwritable = base::fail(Code::Unavailable, "settings.unwritable"_reason, m_path);
        if (!QDir().mkpath(QFileInfo(m_path).absolutePath()) || (!m_reason.isEmpty() && !putAside()))
            return unwritable;
        m_reason.clear();
        QSaveFile file(m_path);
        const QByteArray text = json::toText(values) + '\n';
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return unwritable;
    }
    m_values = values;
    return Done();
}

} // namespace fallow::ui
