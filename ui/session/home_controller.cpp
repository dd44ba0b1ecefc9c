#include "ui/session/home_controller.h"

#include "ui/format/because.h"
#include "ui/format/phase.h"
#include "ui/format/quantity.h"
#include "ui/format/reasons.h"

#include <algorithm>

namespace fallow::ui
{

using model::WorkState;

HomeController::HomeController(CoreState &state, const base::Clock &clock, const QLocale &locale)
    : m_state(state), m_clock(clock), m_locale(locale), m_now(state.tasks(), clock)
{
    connect(&state, &CoreState::phaseChanged, this, &HomeController::changed);
    connect(&state, &CoreState::statusChanged, this, &HomeController::update);
}

const model::Status &HomeController::status() const
{
    static const model::Status nothing;
    return m_state.status() ? *m_state.status() : nothing;
}

void HomeController::update()
{
    m_checks.set(status().checks);
    Q_EMIT changed();
}

bool HomeController::canPause() const
{
    return isLive() && status().state != WorkState::NotJoined;
}

QString HomeController::title() const
{
    switch (m_state.phase()) {
    case CoreState::Phase::Live:
        return stateTitle(status().state);
    case CoreState::Phase::Connecting:
        return tr("Connecting to the background core");
    case CoreState::Phase::Offline:
        return m_state.error()
                && m_state.error()->reason.key() == QStringLiteral("api.version_mismatch")
            ? tr("Fallow needs an update")
            : tr("The background core is not running");
    }
    Q_UNREACHABLE();
}

QString HomeController::heading() const
{
    if (!isLive())
        return title();
    const auto &tasks = m_state.tasks().tasks();
    const auto count = [&tasks](auto &&holds) {
        return static_cast<int>(std::count_if(tasks.begin(), tasks.end(), holds));
    };
    const int active = count([](const model::Task &task) { return !model::isFinal(task.phase); });
    const int frozen = count([](const model::Task &task) { return task.paused; });
    switch (status().state) {
    case WorkState::Working:
        return tr("%n task(s) under way", nullptr, active);
    case WorkState::Paused:
        return frozen > 0 ? tr("%n task(s) frozen", nullptr, frozen) : tr("Nothing runs");
    case WorkState::NotJoined:
    case WorkState::Connecting:
    case WorkState::Ready:
    case WorkState::Blocked:
        return tr("Why is there no work?");
    }
    Q_UNREACHABLE();
}

QString HomeController::sentence() const
{
    if (isLive() && decides())
        return becauseText(status().because.front(), m_locale);
    if (isLive())
        return reasonText(status().reason).sentence;
    return m_state.error() ? reasonText(m_state.error()->reason.key()).sentence : QString();
}

/// Whether the decision about work is what the status is about.
bool HomeController::decides() const
{
    return !status().because.empty() && status().because.front().key == status().reason;
}

QStringList HomeController::reasons() const
{
    QStringList sentences;
    for (const model::Because &because : status().because)
        sentences.push_back(becauseText(because, m_locale));
    if (decides())
        sentences.removeFirst();
    return sentences;
}

bool HomeController::restsByRule() const
{
    return isPaused() && decides() && status().reason.startsWith(u"policy.");
}

QString HomeController::verb() const
{
    if (!isPaused())
        return tr("Pause");
    return restsByRule() ? tr("Work for an hour anyway") : tr("Resume");
}

bool HomeController::canAct() const
{
    const auto isSafety = [](const model::Because &because) { return isAboutSafety(because.key); };
    const auto &because = status().because;
    return canPause() && !(restsByRule() && std::any_of(because.begin(), because.end(), isSafety));
}

QString HomeController::nextStep() const
{
    if (isLive())
        return reasonText(status().reason).nextStep;
    return m_state.error() ? reasonText(m_state.error()->reason.key()).nextStep : QString();
}

int HomeController::tone() const
{
    return static_cast<int>(isLive() ? stateTone(status().state) : Tone::Danger);
}

QString HomeController::cores() const
{
    const auto &computer = status().computer;
    //: Cores that tasks use, of all cores of this computer
    return tr("%1/%2").arg(
        m_locale.toString(computer.coresBusy), m_locale.toString(computer.coresTotal));
}

qreal HomeController::coresShare() const
{
    const auto &computer = status().computer;
    return computer.coresTotal > 0
        ? static_cast<qreal>(computer.coresBusy) / static_cast<qreal>(computer.coresTotal)
        : 0;
}

QString HomeController::lastStop() const
{
    if (!status().lastStopMs)
        return {};
    return tr("Last stop took %1")
        .arg(durationText(std::chrono::milliseconds(*status().lastStopMs), m_locale));
}

QString HomeController::since() const
{
    if (!isLive() || !status().since.isValid())
        return {};
    const auto age = std::chrono::milliseconds(status().since.msecsTo(m_clock.now()));
    //: How long the present state has lasted
    return tr("For %1").arg(durationText(age, m_locale));
}

EarnedView HomeController::earned() const
{
    return earnedView(status().earnings, m_locale);
}

void HomeController::pause()
{
    askPause(std::nullopt);
}

void HomeController::snooze(int minutes)
{
    askPause(minutes);
}

void HomeController::snoozeUntilTonight()
{
    const QTime evening(20, 0);
    const QDateTime now = m_clock.now().toLocalTime();
    const QDate day = now.time() < evening ? now.date() : now.date().addDays(1);
    askPause(now.secsTo(QDateTime(day, evening)) / 60 + 1);
}

void HomeController::askPause(std::optional<qint64> minutes)
{
    settle(m_state.core().pauseWork({minutes}));
}

void HomeController::act()
{
    constexpr int Hour = 60;
    if (!isPaused())
        pause();
    else if (restsByRule())
        settle(m_state.core().policy().overrideRules({Hour}));
    else
        resume();
}

void HomeController::finish()
{
    settle(m_state.core().policy().finish({true}));
}

void HomeController::resume()
{
    settle(m_state.core().resumeWork({}));
}

template <typename T> void HomeController::settle(api::Answer<T> answer)
{
    setBusy(true);
    setError({});
    answer.then(this, [this](const base::Result<T> &result) {
        setBusy(false);
        if (!result)
            setError(reasonLine(result.error().reason.key()));
    });
}

void HomeController::dismissError()
{
    setError({});
}

void HomeController::tick()
{
    m_state.tasks().refreshTexts();
    m_now.refresh();
    Q_EMIT changed();
}

void HomeController::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void HomeController::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace fallow::ui
