#include "ui/session/notice_board.h"

#include "ui/format/address.h"

#include <algorithm>

namespace fallow::ui
{

using model::TaskPhase;

NoticeBoard::NoticeBoard(CoreState &core, WalletController &wallet, const base::Clock &clock, const QLocale &locale)
    : m_core(core), m_wallet(wallet), m_clock(clock), m_locale(locale)
{
    m_later.setSingleShot(true);
    m_later.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_later, &QTimer::timeout, this, &NoticeBoard::look);
    connect(&core, &CoreState::statusChanged, this, &NoticeBoard::look);
    connect(&core, &CoreState::phaseChanged, this, &NoticeBoard::look);
    connect(&core, &CoreState::heardAll, this, [this] { noteEndings(m_core.tasks().tasks()); });
    connect(&core, &CoreState::heard, this, [this](const api::Change &change) {
        noteEndings(change.tasks);
        noteIncome(change);
    });
    connect(&wallet, &WalletController::changed, this, &NoticeBoard::look);
}

void NoticeBoard::setSettings(const WindowSettings &settings)
{
    m_settings = settings;
    for (const Notice &notice : shown()) {
        if (!isWanted(notice.kind))
            drop(notice.key);
    }
    if (!m_settings.tellsOfWork)
        m_endings = {};
    if (!m_settings.tellsOfMoney) {
        m_payments = 0;
        m_income = {};
    }
    look();
}

bool NoticeBoard::isWanted(NoticeKind kind) const
{
    switch (kind) {
    case NoticeKind::Work: return m_settings.tellsOfWork;
    case NoticeKind::Money: return m_settings.tellsOfMoney;
    case NoticeKind::Trouble: return m_settings.tellsOfTrouble;
    }
    Q_UNREACHABLE();
}

std::vector<Notice> NoticeBoard::shown() const
{
    return m_shown;
}

bool NoticeBoard::wouldBeRepeated() const
{
    return std::any_of(m_shown.begin(), m_shown.end(), [](const Notice &notice) { return notice.kind == NoticeKind::Trouble; });
}

void NoticeBoard::dismiss(const QString &key)
{
    std::erase_if(m_shown, [&](const Notice &notice) { return notice.key == key; });
    if (m_since.contains(key))
        m_dismissed.insert(key);
    if (key == u"endings")
        m_endings = {};
    if (key == u"income") {
        m_payments = 0;
        m_income = {};
    }
}

void NoticeBoard::look()
{
    if (!m_core.status())
        return; // a core that was never there is what the window itself says
    const QDateTime now = m_clock.now();
    const auto found = troubles({.isCoreAway = m_core.phase() != CoreState::Phase::Live, .status = *m_core.status(),
                                    .tasks = m_core.tasks().tasks(), .backup = m_wallet.backup(), .now = now},
        m_locale);
    const auto isThere = [&](const QString &key) {
        return std::any_of(found.begin(), found.end(), [&](const Notice &notice) { return notice.key == key; });
    };
    for (const QString &key : m_since.keys()) {
        if (isThere(key))
            continue;
        m_since.remove(key);
        m_dismissed.remove(key);
        drop(key);
    }
    std::chrono::milliseconds wait = std::chrono::milliseconds::max();
    for (const Notice &notice : found) {
        const QDateTime since = m_since.value(notice.key, now);
        m_since.insert(notice.key, std::min(since, now));
        // Negative where the clock was set back: then it waits anew, not for ever.
        const auto age = std::clamp(std::chrono::milliseconds(since.msecsTo(now)), std::chrono::milliseconds(0), patience);
        if (age < patience)
            wait = std::min(wait, patience - age);
        else if (m_settings.tellsOfTrouble && !m_dismissed.contains(notice.key))
            put(notice);
    }
    if (wait == std::chrono::milliseconds::max())
        m_later.stop();
    else
        m_later.start(wait);
}

void NoticeBoard::noteEndings(const std::vector<model::Task> &tasks)
{
    bool isNews = false;
    for (const model::Task &task : tasks) {
        const QString id = task.id.toString();
        const auto known = m_phases.constFind(id);
        const bool hasEnded = model::isFinal(task.phase) && m_hasHeard && (known == m_phases.constEnd() || *known != task.phase);
        m_phases.insert(id, task.phase);
        if (!hasEnded || !m_settings.tellsOfWork)
            continue;
        isNews = true;
        m_endings.lastApp = task.appName.isEmpty() ? shortAddress(task.app) : task.appName;
        if (task.phase == TaskPhase::Paid) {
            ++m_endings.paid;
            m_endings.earned += task.reward.value_or(base::Nrlc());
            continue;
        }
        m_endings.lastReason = task.reason;
        ++(task.phase == TaskPhase::Rejected ? m_endings.lost : m_endings.unpaid);
    }
    m_hasHeard = true;
    if (isNews)
        put(endingsNotice(m_endings, m_locale));
}

void NoticeBoard::noteIncome(const api::Change &change)
{
    const int before = m_payments;
    for (const model::WalletEntry &entry : change.entries) {
        const bool isIncome = entry.kind == model::EntryKind::Received || entry.kind == model::EntryKind::StakeReceived;
        const bool isIn = entry.status == model::EntryStatus::Provisional || entry.status == model::EntryStatus::Certified;
        if (!isIncome || !isIn || entry.amount.value <= 0 || m_lines.contains(entry.id))
            continue;
        m_lines.insert(entry.id);
        // What an old history says while it is read for the first time is no news.
        constexpr qint64 newsSeconds = 3'600;
        if (!m_settings.tellsOfMoney || !entry.at.isValid() || entry.at.secsTo(m_clock.now()) > newsSeconds)
            continue;
        ++m_payments;
        m_income += entry.amount;
    }
    if (m_payments > before)
        put(incomeNotice(m_payments, m_income, m_locale));
}

void NoticeBoard::put(const Notice &notice)
{
    const auto same = std::find_if(m_shown.begin(), m_shown.end(), [&](const Notice &each) { return each.key == notice.key; });
    if (same != m_shown.end() && *same == notice)
        return;
    if (same != m_shown.end())
        *same = notice;
    else
        m_shown.push_back(notice);
    Q_EMIT show(notice);
}

void NoticeBoard::drop(const QString &key)
{
    if (std::erase_if(m_shown, [&](const Notice &notice) { return notice.key == key; }) > 0)
        Q_EMIT withdraw(key);
}

} // namespace fallow::ui
