#pragma once

#include "core/model/work_rules.h"
#include "ui/models/hours_list_model.h"

#include <QVariantList>

#include <functional>

namespace fallow::ui
{

/// A stretch of one day of the week and what holds in it.
struct WeekRun {
    Q_GADGET
    QML_VALUE_TYPE(weekRun)
    Q_PROPERTY(int day MEMBER day)
    Q_PROPERTY(qreal from MEMBER from)
    Q_PROPERTY(qreal to MEMBER to)
    Q_PROPERTY(int preset MEMBER preset)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    int day = 0; ///< 0 Monday to 6 Sunday
    qreal from = 0; ///< of the day, 0 to 1
    qreal to = 1;
    int preset = 0; ///< a model::Preset
    QString name; ///< of the preset
    QString spoken; ///< "Monday, 08:00 to 18:00: Balanced"
    friend bool operator==(const WeekRun &, const WeekRun &) = default;
};

/// The hours of the week: any number of windows, each with a preset, the first that holds counts; and
/// the week they add up to. Each change is handed on whole. GUI thread.
class HoursController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SettingsController owns it")
    Q_PROPERTY(fallow::ui::HoursListModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(QVariantList runs READ runs NOTIFY changed FINAL)
    Q_PROPERTY(QStringList days READ days CONSTANT FINAL)
    Q_PROPERTY(QStringList presets READ presets CONSTANT FINAL)

public:
    using Send = std::function<void(const std::vector<model::ProfileHours> &)>;
    HoursController(const QLocale &locale, Send send);

    void set(const model::WorkSettings &settings);
    HoursListModel *list() { return &m_list; }
    QVariantList runs() const; ///< WeekRun, by day, then by time
    QStringList days() const; ///< Monday first, short
    QStringList presets() const;

    Q_INVOKABLE void add();
    Q_INVOKABLE void remove(int row);
    /// Before the one above: the first that holds counts.
    Q_INVOKABLE void raise(int row);
    Q_INVOKABLE void setPreset(int row, int preset);
    /// `day` 0 Monday to 6 Sunday. The last day of a window stays.
    Q_INVOKABLE void toggleDay(int row, int day);
    /// Minutes of the day. An end at or before the beginning is of the day after.
    Q_INVOKABLE void setFrom(int row, int minute);
    Q_INVOKABLE void setTo(int row, int minute);

Q_SIGNALS:
    void changed();

private:
    template <typename F> void change(int row, F f);
    QString clock(int minute) const;

    QLocale m_locale;
    Send m_send;
    std::vector<model::ProfileHours> m_hours;
    model::Preset m_otherwise = model::Preset::Balanced;
    HoursListModel m_list;
};

} // namespace fallow::ui
