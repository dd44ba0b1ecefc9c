#include "core/host/desktop_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <map>

namespace fallow::host {

namespace {

constexpr qint64 mostBytes = 1024 * 1024;
constexpr int mostFiles = 10'000;
constexpr std::array launchers{"flatpak", "snap", "env", "sh", "bash", "python3", "perl", "gapplication", "xdg-open", "pkexec"};

/// The keys of the group "Desktop Entry"; lines of other groups are skipped.
std::map<QString, QString> entryOf(const QString &path)
{
    std::map<QString, QString> entry;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return entry;
    bool isInside = false;
    for (const QString &raw : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'['))
            isInside = line == u"[Desktop Entry]";
        const qsizetype equals = line.indexOf(u'=');
        if (isInside && equals > 0 && !line.startsWith(u'#'))
            entry.emplace(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return entry;
}

/// The first word of Exec, unquoted.
QString programOf(QString exec)
{
    if (!exec.startsWith(u'"'))
        return exec.section(u' ', 0, 0);
    exec.remove(0, 1);
    return exec.section(u'"', 0, 0);
}

std::optional<model::QuietApp> appOf(const QString &file, const QStringList &path)
{
    auto entry = entryOf(file);
    const QString type = QStringLiteral("Type");
    const QString yes = QStringLiteral("true");
    if (entry[type] != u"Application" || entry[QStringLiteral("NoDisplay")] == yes
        || entry[QStringLiteral("Hidden")] == yes || entry[QStringLiteral("Terminal")] == yes)
        return std::nullopt;
    const QString word = programOf(entry[QStringLiteral("Exec")]);
    const QString name = entry[QStringLiteral("Name")];
    if (word.isEmpty() || name.isEmpty())
        return std::nullopt;
    const QString program = QFileInfo(word).isAbsolute() ? word : QStandardPaths::findExecutable(word, path);
    const QFileInfo info(program);
    if (program.isEmpty() || !info.isExecutable() || info.isDir())
        return std::nullopt;
    const auto isLauncher = [&](const char *launcher) { return info.fileName() == QLatin1String(launcher); };
    if (std::any_of(launchers.begin(), launchers.end(), isLauncher))
        return std::nullopt;
    return model::QuietApp{.name = name, .program = program};
}

} // namespace

std::vector<model::QuietApp> installedApps(const QStringList &folders, const QStringList &path)
{
    std::map<QString, model::QuietApp> byId; // an entry of an earlier folder hides its namesakes
    int seen = 0;
    for (const QString &folder : folders) {
        QDirIterator files(folder, {QStringLiteral("*.desktop")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext() && ++seen <= mostFiles) {
            const QString file = files.next();
            const QString id = QDir(folder).relativeFilePath(file);
            if (!byId.contains(id))
                byId.emplace(id, appOf(file, path).value_or(model::QuietApp()));
        }
    }
    std::vector<model::QuietApp> apps;
    for (auto &[id, app] : byId) {
        if (!app.program.isEmpty())
            apps.push_back(std::move(app));
    }
    std::sort(apps.begin(), apps.end(), [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return apps;
}

std::vector<model::QuietApp> installedApps()
{
    return installedApps(QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation), {});
}

} // namespace fallow::host
