#pragma once

#include "core/model/work_settings.h"

namespace fallow::host {

/// The programs a person can choose as quiet apps: what the .desktop files in `folders` name and
/// that is installed, by name. Hidden entries, terminal programs, and those that only start
/// another one by its name (flatpak, snap, env, sh) are left out: their process cannot be told apart.
std::vector<model::QuietApp> installedApps(const QStringList &folders, const QStringList &path);
/// With the folders and the PATH of this computer (XDG Base Directory, Desktop Entry 1.5).
std::vector<model::QuietApp> installedApps();

} // namespace fallow::host
