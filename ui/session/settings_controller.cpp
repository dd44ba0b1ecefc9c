#include "ui/session/settings_controller.h"

#include "ui/format/reasons.h"
#include "ui/format/sight.h"
#include "ui/models/preset_names.h"
#include "ui/session/preset_facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fallow::ui
{

using model::Preset;

namespace
{

/// A line of a tab that is no list of settings, for the search: `tab` after the sections.
struct Place {
    int tab;
    const char *context;
    const char *title;
    const char *note;
};
constexpr std::array otherPlaces{
    Place{0, "Settings", QT_TRANSLATE_NOOP("Settings", "Quiet apps"), QT_TRANSLATE_NOOP("Settings", "programs during which everything is frozen")},
    Place{1, "Settings", QT_TRANSLATE_NOOP("Settings", "What is seen"), QT_TRANSLATE_NOOP("Settings", "use, power, heat and connection, and from where")},
    Place{2, "Settings", QT_TRANSLATE_NOOP("Settings", "Sandbox"), QT_TRANSLATE_NOOP("Settings", "what keeps strangers' programs apart from your files")},
    Place{3, "Settings", QT_TRANSLATE_NOOP("Settings", "What is stored"), QT_TRANSLATE_NOOP("Settings", "apps and files on the disk, and how to remove them")},
    Place{4, "DesktopPane", QT_TRANSLATE_NOOP("DesktopPane", "Start Fallow when I log in"),
        QT_TRANSLATE_NOOP("DesktopPane", "as an icon, without a window; work itself does not need it")},
    Place{4, "DesktopPane", QT_TRANSLATE_NOOP("DesktopPane", "What needs me"),
        QT_TRANSLATE_NOOP("DesktopPane", "stake at risk, no node, a full disk, no backup of the wallet")},
    Place{4, "DesktopPane", QT_TRANSLATE_NOOP("DesktopPane", "Money that came in"), QT_TRANSLATE_NOOP("DesktopPane", "sent to this wallet by others")},
    Place{4, "DesktopPane", QT_TRANSLATE_NOOP("DesktopPane", "How tasks ended"),
        QT_TRANSLATE_NOOP("DesktopPane", "one notification for all of them, brought up to date")},
    Place{5, "Settings", QT_TRANSLATE_NOOP("Settings", "Hours of the week"), QT_TRANSLATE_NOOP("Settings", "when it works, and how hard at which hour")},
};

constexpr int SectionCount = static_cast<int>(SettingSection::Storage) + 1;

} // namespace

SettingsController::SettingsController(CoreState &core, const QLocale &locale)
    : m_core(core), m_locale(locale), m_list(locale),
      m_hours(locale, [this](const std::vector<model::ProfileHours> &hours) {
          if (!m_known)
              return;
          model::WorkSettings settings = m_values.settings;
          settings.hours = hours;
          send(settings);
      })
{
    connect(&core, &CoreState::statusChanged, this, &SettingsController::showValues);
}

QStringList SettingsController::presets() const
{
    return presetNames();
}

QStringList SettingsController::presetFacts() const
{
    return presetFactsOf(m_meanings, m_locale);
}

QString SettingsController::presetNote() const
{
    switch (m_values.settings.preset) {
    case Preset::Off: return tr("No work. What is under way stays frozen; what is at stake is still revealed.");
    case Preset::Light: return tr("A little, cool and quiet, only while you are away.");
    case Preset::Balanced: return tr("Most of the computer, only while you are away.");
    case Preset::Everything: return tr("All it can, beside you too. Heat, battery and disk still stop it.");
    case Preset::Custom: return tr("Your own choice below.");
    }
    Q_UNREACHABLE();
}

QString SettingsController::trouble() const
{
    return m_reason.isEmpty() ? QString() : reasonLine(m_reason);
}

QStringList SettingsController::sections() const
{
    QStringList names;
    for (int i = 0; i < SectionCount; ++i)
        names.push_back(SettingListModel::sectionName(static_cast<SettingSection>(i)));
    return names;
}

QStringList SettingsController::tabs() const
{
    return sections() << tr("Quiet apps") << tr("What is seen") << tr("Sandbox") << tr("What is stored") << tr("This desktop")
                      << tr("Hours of the week");
}

void SettingsController::search(const QString &words)
{
    m_list.setSearch(words);
    std::vector<LineListModel::Line> found;
    for (const Place &place : otherPlaces) {
        const QString title = QCoreApplication::translate(place.context, place.title);
        const QString note = QCoreApplication::translate(place.context, place.note);
        const QString tab = tabs()[SectionCount + place.tab];
        if (!words.trimmed().isEmpty() && QString(title + u' ' + note + u' ' + tab).contains(words.trimmed(), Qt::CaseInsensitive))
            found.push_back({.key = QString::number(SectionCount + place.tab), .title = title, .detail = note, .value = tab});
    }
    m_places.set(std::move(found));
}

void SettingsController::read()
{
    ask<api::WorkSettingsReply>(m_core.core().policy().settings({}),
        [this](const api::WorkSettingsReply &reply) { take(reply); });
}

void SettingsController::showValues()
{
    const model::ComputerUse computer = m_core.status() ? m_core.status()->computer : model::ComputerUse();
    if (m_known)
        m_list.set(m_values, computer.coresTotal, computer.memoryTotalBytes);
}

void SettingsController::take(const api::WorkSettingsReply &reply)
{
    m_known = true;
    m_values = {reply.settings, reply.profile};
    m_meanings = reply.presets;
    m_reason = reply.reason;
    m_hours.set(reply.settings);
    showValues();
    showApps();
    Q_EMIT changed();
}

void SettingsController::send(const model::WorkSettings &settings)
{
    ask<api::WorkSettingsReply>(m_core.core().policy().setSettings(settings),
        [this](const api::WorkSettingsReply &reply) { take(reply); });
}

void SettingsController::setPreset(int preset)
{
    if (!m_known || preset < 0 || preset > static_cast<int>(Preset::Custom) || preset == this->preset())
        return;
    model::WorkSettings settings = m_values.settings;
    settings.preset = static_cast<Preset>(preset);
    if (settings.preset == Preset::Custom) // it begins as what it was
        settings.custom = m_values.profile;
    send(settings);
}

void SettingsController::set(int row, qint64 value)
{
    if (!m_known || row < 0 || row >= static_cast<int>(settingRows().size()))
        return;
    const SettingRow &setting = settingRows()[static_cast<size_t>(row)];
    if (setting.get(m_values) == value)
        return;
    SettingValues values = m_values;
    setting.set(values, value);
    if (setting.isOfProfile) {
        values.settings.custom = values.profile;
        values.settings.preset = Preset::Custom;
    }
    send(values.settings);
}

void SettingsController::readApps()
{
    ask<api::AppList>(m_core.core().policy().installedApps({}), [this](const api::AppList &list) {
        m_installed = list.apps;
        showApps();
    });
}

void SettingsController::showApps()
{
    const auto &chosen = m_values.settings.quietApps;
    const auto isChosen = [&chosen](const model::QuietApp &app) {
        return std::any_of(chosen.begin(), chosen.end(),
            [&app](const model::QuietApp &each) { return each.program == app.program; });
    };
    std::vector<model::QuietApp> all = m_installed;
    for (const model::QuietApp &app : chosen) { // also one that is not installed any more
        if (std::none_of(all.begin(), all.end(),
                [&app](const model::QuietApp &each) { return each.program == app.program; }))
            all.insert(all.begin(), app);
    }
    std::vector<LineListModel::Line> lines;
    for (const model::QuietApp &app : all)
        lines.push_back({.key = app.program, .title = app.name, .detail = app.program, .value = {}, .chosen = isChosen(app)});
    m_apps.set(std::move(lines));
}

void SettingsController::toggleApp(const QString &program)
{
    if (!m_known)
        return;
    model::WorkSettings settings = m_values.settings;
    const auto is = [&program](const model::QuietApp &app) { return app.program == program; };
    if (std::erase_if(settings.quietApps, is) == 0) {
        const auto found = std::find_if(m_installed.begin(), m_installed.end(), is);
        if (found == m_installed.end())
            return;
        settings.quietApps.push_back(*found);
    }
    send(settings);
}

void SettingsController::readSights()
{
    ask<api::SightList>(m_core.core().policy().facts({}), [this](const api::SightList &list) {
        std::vector<LineListModel::Line> lines;
        for (const model::Sight &sight : list.sights) {
            lines.push_back({.key = json::toJson(sight.fact).toString() + u' ' + sight.source,
                .title = factText(sight.fact), .detail = sightDetail(sight),
                .value = sightValue(sight, m_locale), .chosen = sight.value.has_value()});
        }
        m_sights.set(std::move(lines));
    });
}

} // namespace fallow::ui
