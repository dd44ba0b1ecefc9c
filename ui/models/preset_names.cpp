#include "ui/models/preset_names.h"

#include <QCoreApplication>

namespace fallow::ui
{

QStringList presetNames()
{
    const auto named = [](const char *name) { return QCoreApplication::translate("Settings", name); };
    return {named(QT_TRANSLATE_NOOP("Settings", "Off")), named(QT_TRANSLATE_NOOP("Settings", "Light")),
        named(QT_TRANSLATE_NOOP("Settings", "Balanced")), named(QT_TRANSLATE_NOOP("Settings", "Everything")),
        named(QT_TRANSLATE_NOOP("Settings", "Custom"))};
}

} // namespace fallow::ui
