#pragma once

#include "ui/session/notice_rules.h"
#include "ui/session/wallet_controller.h"
#include "ui/session/window_settings.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace fallow::ui
{

/// What the person is to be told outside the window, and when that is over: a trouble while it
/// lasts, endings and income added up until they were seen. GUI thread. Has a timer only while a
/// trouble is too young to be told.
class NoticeBoard : public QObject
{
    Q_OBJECT

public:
    /// A trouble younger than this is not worth a word: servers restart, Wi-Fi comes back.
    static constexpr std::chrono::milliseconds patience = std::chrono::minutes(1);

    NoticeBoard(CoreState &core, WalletController &wallet, const base::Clock &clock, const QLocale &locale);

    void setSettings(const WindowSettings &settings);
    /// The person closed it: it comes back when there is news, a trouble when it was cured and returns.
    void dismiss(const QString &key);
    /// Everything that is to be on the screen, for a desktop whose service came anew.
    std::vector<Notice> shown() const;
    /// A new board would show something of this one's again: a trouble lasts, tasks and money were news once.
    bool wouldBeRepeated() const;

Q_SIGNALS:
    void show(const fallow::ui::Notice &notice); ///< or change what is shown under its key
    void withdraw(const QString &key);

private:
    void look();
    void noteEndings(const std::vector<model::Task> &tasks);
    void noteIncome(const api::Change &change);
    void put(const Notice &notice);
    void drop(const QString &key);
    bool isWanted(NoticeKind kind) const;

    CoreState &m_core;
    WalletController &m_wallet;
    const base::Clock &m_clock;
    QLocale m_locale;
    WindowSettings m_settings;
    std::vector<Notice> m_shown;
    QHash<QString, QDateTime> m_since; ///< when a trouble that lasts was first seen
    QSet<QString> m_dismissed; ///< troubles that last
    QHash<QString, model::TaskPhase> m_phases; ///< by task; empty until the core was heard
    bool m_hasHeard = false;
    Endings m_endings;
    QSet<QString> m_lines; ///< of the history, counted already
    int m_payments = 0;
    base::Nrlc m_income;
    QTimer m_later;
};

} // namespace fallow::ui
