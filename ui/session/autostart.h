#pragma once

#include "core/base/result.h"

#include <QString>

namespace fallow::ui
{

/// The entry that starts the tray when the person logs in (Desktop Application Autostart
/// Specification). Only an entry exactly as Fallow writes it is ours; whatever else stands in its
/// place, or what is left of a damaged one, is never changed.
class Autostart
{
public:
    enum class State {
        Off, ///< no entry, or ours, switched off by the desktop
        On,
        Foreign, ///< not as we write it
        Unreadable,
    };

    /// `folder`: $XDG_CONFIG_HOME/autostart; `program`: the whole path to start.
    Autostart(QString folder, QString program) : m_folder(std::move(folder)), m_program(std::move(program)) { }

    /// Read anew at each call: desktops change it, too.
    State state() const;
    /// In one step: a crash leaves the entry as it was or as it is to be. Reasons:
    /// `autostart.foreign_file`, `autostart.unreadable`, `autostart.unwritable`.
    base::Result<base::Done> set(bool on) const;
    QString path() const;

private:
    QByteArray entry() const;
    base::Result<base::Done> write(bool replacesOurs) const;

    QString m_folder;
    QString m_program;
};

} // namespace fallow::ui
