#include "ui/session/settings_controller.h"

#include "ui/format/reasons.h"
#include "ui/format/sight.h"

#include <algorithm>

namespace fallow::ui
{

using model::Preset;

namespace
{

constexpr int SectionCount = static_cast<int>(SettingSection::Storage) + 1;

} // namespace

SettingsController::SettingsController(CoreState &core, const QLocale &locale)
    : m_core(core), m_locale(locale), m_list(locale)
{
    connect(&core, &CoreState::statusChanged, this, &SettingsController::showValues);
}

QStringList SettingsController::presets() const
{
    return {tr("Off"), tr("Light"), tr("Balanced"), tr("Everything"), tr("Custom")};
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
    return sections() << tr("Quiet apps") << tr("What is seen") << tr("Sandbox") << tr("What is stored") << tr("This desktop");
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
    m_reason = reply.reason;
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
