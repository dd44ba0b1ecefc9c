#pragma once

#include "ui/models/line_list_model.h"
#include "ui/models/setting_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"
#include "ui/session/hours_controller.h"

namespace fallow::ui
{

/// When to work and how hard, as the core has it: each change is sent whole and shown as the core
/// took it. GUI thread.
class SettingsController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(int preset READ preset NOTIFY changed FINAL)
    Q_PROPERTY(QStringList presets READ presets CONSTANT FINAL)
    Q_PROPERTY(QStringList presetFacts READ presetFacts NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::HoursController *hours READ hours CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *places READ places CONSTANT FINAL)
    Q_PROPERTY(QString presetNote READ presetNote NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(QStringList sections READ sections CONSTANT FINAL)
    Q_PROPERTY(QStringList tabs READ tabs CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::SettingListModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *apps READ apps CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *sights READ sights CONSTANT FINAL)

public:
    SettingsController(CoreState &core, const QLocale &locale);

    bool isKnown() const { return m_known; }
    int preset() const { return static_cast<int>(m_values.settings.preset); }
    QStringList presets() const;
    QString presetNote() const;
    QStringList presetFacts() const; ///< of each preset on this computer: "6 cores, about 75 W"; empty: not told
    HoursController *hours() { return &m_hours; }
    /// What the search finds besides the list; key: the number of its tab.
    LineListModel *places() { return &m_places; }
    /// What was wrong with the file of settings; empty: nothing.
    QString trouble() const;
    QStringList sections() const;
    QStringList tabs() const; ///< the sections, and what is not a list of settings
    SettingListModel *list() { return &m_list; }
    LineListModel *apps() { return &m_apps; }
    LineListModel *sights() { return &m_sights; }

    Q_INVOKABLE void read();
    Q_INVOKABLE void readApps();
    Q_INVOKABLE void readSights();
    Q_INVOKABLE void search(const QString &words);
    Q_INVOKABLE void setPreset(int preset);
    /// `row` as SettingListModel::RowRole gives it.
    Q_INVOKABLE void set(int row, qint64 value);
    Q_INVOKABLE void toggleApp(const QString &program);

Q_SIGNALS:
    void changed();

private:
    void send(const model::WorkSettings &settings);
    void take(const api::WorkSettingsReply &reply);
    void showValues();
    void showApps();

    CoreState &m_core;
    QLocale m_locale;
    bool m_known = false;
    SettingValues m_values;
    std::vector<api::PresetMeaning> m_meanings;
    QString m_reason;
    std::vector<model::QuietApp> m_installed;
    SettingListModel m_list;
    LineListModel m_apps;
    LineListModel m_sights;
    LineListModel m_places;
    HoursController m_hours;
};

} // namespace fallow::ui
