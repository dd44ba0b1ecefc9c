#include "ui/session/preset_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace fallow::ui
{

namespace
{

QString factOf(const api::PresetMeaning &meaning, const QLocale &locale)
{
    const auto say = [](const char *text, int count = -1) { return QCoreApplication::translate("Settings", text, nullptr, count); };
    if (meaning.cores == 0 && meaning.coresInUse == 0)
        return say(QT_TRANSLATE_NOOP("Settings", "no work"));
    QString text = say(QT_TRANSLATE_N_NOOP("Settings", "%n core(s)"), static_cast<int>(meaning.cores));
    if (meaning.quotaPercent < 100) //: a number of cores, a share of their time
        text = say(QT_TRANSLATE_NOOP("Settings", "%1 at %2 %")).arg(text, locale.toString(meaning.quotaPercent));
    if (meaning.coresInUse > 0) //: a number of cores, a number of cores
        text = say(QT_TRANSLATE_NOOP("Settings", "%1, %2 beside you")).arg(text, locale.toString(meaning.coresInUse));
    if (meaning.watts) //: what a preset uses, a power
        text = say(QT_TRANSLATE_NOOP("Settings", "%1, about %2 W")).arg(text, locale.toString(*meaning.watts));
    return text;
}

} // namespace

QStringList presetFactsOf(const std::vector<api::PresetMeaning> &meanings, const QLocale &locale)
{
    QStringList facts;
    for (int preset = 0; preset <= static_cast<int>(model::Preset::Custom); ++preset) {
        const auto found = std::find_if(meanings.begin(), meanings.end(), [preset](const api::PresetMeaning &each) {
            return static_cast<int>(each.preset) == preset;
        });
        facts.push_back(found == meanings.end() ? QString() : factOf(*found, locale));
    }
    return facts;
}

} // namespace fallow::ui
