#pragma once

#include "ui/models/check_list_model.h"
#include "ui/session/core_state.h"
#include "ui/session/views.h"

namespace fallow::ui {

/// What Home and the tray show, and what a person can tell the work to do. GUI thread.
class HomeController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(bool live READ isLive NOTIFY changed FINAL)
    Q_PROPERTY(bool heard READ hasHeard NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed FINAL)
    Q_PROPERTY(bool canPause READ canPause NOTIFY changed FINAL)
    Q_PROPERTY(bool working READ isWorking NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY changed FINAL)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed FINAL)
    Q_PROPERTY(bool restsByRule READ restsByRule NOTIFY changed FINAL)
    Q_PROPERTY(bool canSnooze READ canSnooze NOTIFY changed FINAL)
    Q_PROPERTY(QString verb READ verb NOTIFY changed FINAL)
    Q_PROPERTY(bool canAct READ canAct NOTIFY changed FINAL)
    Q_PROPERTY(int tone READ tone NOTIFY changed FINAL)
    Q_PROPERTY(QString cores READ cores NOTIFY changed FINAL)
    Q_PROPERTY(qreal coresShare READ coresShare NOTIFY changed FINAL)
    Q_PROPERTY(QString lastStop READ lastStop NOTIFY changed FINAL)
    Q_PROPERTY(QString since READ since NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::EarnedView earned READ earned NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::UseView processor READ processor NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::UseView memory READ memory NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::UseView disk READ disk NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::UseView download READ download NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::ReputationView reputation READ reputation NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::NetworkView network READ network NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::CheckListModel *checks READ checks CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::NowModel *now READ now CONSTANT FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)

public:
    HomeController(CoreState &state, const base::Clock &clock, const QLocale &locale);

    bool isLive() const { return m_state.phase() == CoreState::Phase::Live; }
    bool hasHeard() const { return m_state.status().has_value(); }
    bool isPaused() const { return status().state == model::WorkState::Paused; }
    bool isWorking() const { return status().state == model::WorkState::Working; }
    bool canPause() const;
    QString title() const;
    QString heading() const;
    QString sentence() const;
    QString nextStep() const;
    /// The other reasons of the decision, status.because, one sentence each.
    QStringList reasons() const;
    /// A rule stopped the work, not the person.
    bool restsByRule() const;
    bool canSnooze() const { return canPause() && (!isPaused() || restsByRule()); }
    /// What `act` does now: pause, resume, or work for an hour against the rule.
    QString verb() const;
    bool canAct() const;
    int tone() const;
    QString cores() const;
    qreal coresShare() const;
    QString lastStop() const;
    QString since() const;
    EarnedView earned() const;
    UseView processor() const { return processorView(status().computer, m_locale); }
    UseView memory() const { return memoryView(status().computer, m_locale); }
    UseView disk() const { return diskView(status().computer, m_locale); }
    UseView download() const { return downloadView(status().computer, m_locale); }
    ReputationView reputation() const { return reputationView(status().reputation, m_locale); }
    NetworkView network() const { return networkView(status(), m_clock.now(), m_locale); }
    CheckListModel *checks() { return &m_checks; }
    NowModel *now() { return &m_now; }
    bool isBusy() const { return m_busy; }
    const QString &error() const { return m_error; }

    Q_INVOKABLE void pause();
    Q_INVOKABLE void snooze(int minutes);
    Q_INVOKABLE void snoozeUntilTonight();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void act();
    Q_INVOKABLE void finish(); ///< what runs, then stop
    Q_INVOKABLE void retry() { m_state.retry(); }
    Q_INVOKABLE void dismissError();
    /// Ages and times of day are read again; the page calls it while it is seen.
    Q_INVOKABLE void tick();

Q_SIGNALS:
    void changed();
    void busyChanged();
    void errorChanged();

private:
    const model::Status &status() const;
    void update();
    bool decides() const;
    void askPause(std::optional<qint64> minutes);
    template <typename T> void settle(api::Answer<T> answer);
    void setBusy(bool busy);
    void setError(const QString &error);

    CoreState &m_state;
    const base::Clock &m_clock;
    QLocale m_locale;
    CheckListModel m_checks;
    NowModel m_now;
    bool m_busy = false;
    QString m_error;
};

} // namespace fallow::ui
