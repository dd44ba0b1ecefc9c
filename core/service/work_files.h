#pragma once

#include "core/policy/sane.h"

namespace fallow::service {

/// `work.json` and `wishes.json` of the data folder: what the person set, and what they said last.
/// What cannot be read is told, kept beside as `NAME.kept`, and never read as "work".
class WorkFiles
{
public:
    explicit WorkFiles(const QString &folder) : m_folder(folder) {}

    policy::SaneSettings readSettings() const;
    /// Reason: `settings.unwritable`.
    base::Result<base::Done> writeSettings(const model::WorkSettings &settings) const;
    /// A damaged file reads as paused.
    model::Wishes readWishes(const QDateTime &now) const;
    base::Result<base::Done> writeWishes(const model::Wishes &wishes) const;

private:
    QString path(const char *name) const { return m_folder + u'/' + QLatin1String(name); }
    QString m_folder;
};

} // namespace fallow::service
