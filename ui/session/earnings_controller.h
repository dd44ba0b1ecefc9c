#pragma once

#include "ui/session/asking.h"
#include "ui/session/core_state.h"
#include "ui/session/earnings_view.h"
#include "ui/session/views.h"

namespace fallow::ui
{

/// What this computer earned over some days, read anew whenever a task ends. GUI thread.
class EarningsController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(int span READ span WRITE setSpan NOTIFY changed FINAL)
    Q_PROPERTY(QStringList spans READ spans CONSTANT FINAL)
    Q_PROPERTY(QList<fallow::ui::FigureView> figures READ figures NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::DaysView days READ days NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *apps READ apps CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *scores READ scores CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::ReputationView reputation READ reputation NOTIFY changed FINAL)
    Q_PROPERTY(QString exported READ exported NOTIFY exportedChanged FINAL)

public:
    EarningsController(CoreState &core, const base::Clock &clock, const QLocale &locale);

    bool isKnown() const { return m_known; }
    int span() const { return m_span; } ///< index into spans
    void setSpan(int span);
    QStringList spans() const;
    QList<FigureView> figures() const;
    DaysView days() const { return daysView(m_report, m_locale); }
    LineListModel *apps() { return &m_apps; }
    LineListModel *scores() { return &m_scores; }
    ReputationView reputation() const;
    const QString &exported() const { return m_exported; } ///< what was written, in words

    Q_INVOKABLE void read();
    /// The rewards and lost stakes of the wallet's history, all of them.
    Q_INVOKABLE void exportTo(const QString &file);
    Q_INVOKABLE QString exportPath() const;
    Q_INVOKABLE void forgetExport();

Q_SIGNALS:
    void changed();
    void exportedChanged();

private:
    CoreState &m_core;
    const base::Clock &m_clock;
    QLocale m_locale;
    int m_span = 1;
    bool m_known = false;
    model::EarningsReport m_report;
    LineListModel m_apps;
    LineListModel m_scores;
    QString m_exported;
};

} // namespace fallow::ui
