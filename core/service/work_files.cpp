#include "core/service/work_files.h"

#include <QFile>
#include <QSaveFile>

namespace fallow::service {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace {

constexpr const char *settingsName = "work.json";
constexpr const char *wishesName = "wishes.json";
constexpr qint64 maxFileBytes = 1024 * 1024;

/// Nothing where there is no file; empty where it cannot be read or is far too large.
std::optional<QByteArray> textOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFileBytes)
        return QByteArray();
    return file.readAll();
}

void keep(const QString &path)
{
    QFile::remove(path + u".kept");
    QFile::copy(path, path + u".kept");
}

Result<Done> write(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return base::fail(Code::Unavailable, "settings.unwritable"_reason, path + u": " + file.errorString());
    return Done{};
}

} // namespace

policy::SaneSettings WorkFiles::readSettings() const
{
    const auto text = textOf(path(settingsName));
    if (!text)
        return {};
    policy::SaneSettings sane = policy::readSettings(*text);
    if (!sane.reason.isEmpty())
        keep(path(settingsName));
    return sane;
}

Result<Done> WorkFiles::writeSettings(const model::WorkSettings &settings) const
{
    return write(path(settingsName), json::toObject(settings));
}

model::Wishes WorkFiles::readWishes(const QDateTime &now) const
{
    const auto text = textOf(path(wishesName));
    if (!text)
        return {};
    const auto wishes = json::fromText<model::Wishes>(*text);
    if (wishes)
        return policy::sane(*wishes, now);
    qWarning().noquote() << wishes.error().during(path(wishesName)).toString();
    keep(path(wishesName));
    return {.isPaused = true, .pausedAt = now};
}

Result<Done> WorkFiles::writeWishes(const model::Wishes &wishes) const
{
    return write(path(wishesName), json::toObject(wishes));
}

} // namespace fallow::service
