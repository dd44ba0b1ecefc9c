#pragma once

#include "core/host/host_watch.h"
#include "core/policy/decide.h"
#include "core/policy/downloads.h"
#include "core/policy/offer.h"
#include "core/service/work_files.h"
#include "core/worker/ports.h"

#include <deque>

namespace fallow::service {

/// Decides when tasks may run: facts of the computer, settings and wishes into core/policy, at every
/// event that can change the outcome and at the moments that policy announces, never in between.
/// Says nothing to a task itself; who listens to `decided` pauses and resumes.
class WorkGate : public QObject, public worker::ChoicePort
{
    Q_OBJECT

public:
    struct Options {
        QString folder; ///< of the data; its disk counts
        host::HostWatch::Options host;
    };
    WorkGate(const base::Clock &clock, Options options);

    const model::Decision &decision() const { return m_state.decision; }
    bool mayRun() const { return decision().verdict != model::Verdict::Rest; }
    bool mayBegin() const { return decision().verdict == model::Verdict::Work; }
    const policy::Downloads &downloads() const { return m_downloads; }
    QString refusal(const task::Terms &terms) const override;

    const policy::SaneSettings &settings() const { return m_settings; }
    /// Reasons: those of policy::check, `settings.unwritable`.
    base::Result<base::Done> setSettings(const model::WorkSettings &settings);
    const model::Wishes &wishes() const { return m_wishes; }
    void pause(std::optional<qint64> minutes);
    void resume(); ///< ends a pause, a snooze and "finish, then stop"
    void finishThenStop(bool finish);
    void overrideFor(qint64 minutes); ///< 0: not any more

    std::vector<model::Sight> sights() const { return m_host.sights(); }
    const std::deque<model::Decision> &past() const { return m_past; } ///< newest first
    /// Whether heat or other programs could stop something; reads the sensors meanwhile.
    void setBusy(bool busy);
    void decide();

Q_SIGNALS:
    /// The verdict, its first reason, the allowance or what holds downloads is another one now.
    void decided();

private:
    void setWishes(model::Wishes wishes);
    void wakeAt(const std::optional<QDateTime> &moment);

    const base::Clock &m_clock;
    QString m_folder;
    WorkFiles m_files;
    policy::SaneSettings m_settings;
    model::Wishes m_wishes;
    policy::State m_state;
    policy::Downloads m_downloads;
    std::deque<model::Decision> m_past;
    bool m_isBusy = false;
    host::HostWatch m_host;
    QTimer m_timer;
};

} // namespace fallow::service
