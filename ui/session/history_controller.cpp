#include "ui/session/history_controller.h"

#include <QStandardPaths>

#include <algorithm>

namespace fallow::ui
{

using model::EntryKind;

namespace
{

// Two screens of a tall window; the next page is there before the end is reached.
constexpr qint64 PageSize = 50;

std::vector<EntryKind> kindsOf(HistoryController::Filter filter)
{
    using enum EntryKind;
    switch (filter) {
    case HistoryController::All:
        return {};
    case HistoryController::Rewards:
        return {Reward};
    case HistoryController::Sent:
        return {Sent, StakeSent, Coin};
    case HistoryController::Received:
        return {Received, StakeReceived, Refunded};
    case HistoryController::Contract:
        return {Deposited, Withdrawn, Locked, Unlocked, Spent, Seized, Refunded, Call};
    }
    Q_UNREACHABLE();
}

} // namespace

HistoryController::HistoryController(
    CoreState &core, const base::Clock &clock, const QLocale &locale)
    : m_core(core), m_clock(clock), m_locale(locale), m_entries(clock, locale)
{
}

model::EntryQuery HistoryController::query() const
{
    return {.text = m_search.trimmed(), .kinds = kindsOf(m_filter), .limit = PageSize};
}

void HistoryController::setFilter(Filter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT queryChanged();
    refresh();
}

void HistoryController::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    Q_EMIT queryChanged();
    refresh();
}

void HistoryController::refresh()
{
    ask<api::HistoryPage>(
        m_core.core().wallet().history(query()), [this](const api::HistoryPage &page) {
            m_entries.reset(page.entries);
            take(page);
        });
}

void HistoryController::loadMore()
{
    if (isBusy() || !m_hasMore || m_entries.entries().empty())
        return;
    model::EntryQuery next = query();
    next.before = m_entries.entries().back().id;
    ask<api::HistoryPage>(
        m_core.core().wallet().history(next), [this](const api::HistoryPage &page) {
            m_entries.append(page.entries);
            take(page);
        });
}

void HistoryController::take(const api::HistoryPage &page)
{
    m_hasMore = page.hasMore;
    m_loaded = true;
    Q_EMIT pageChanged();
}

void HistoryController::apply(const api::Change &change)
{
    if (change.historyRolledBack) {
        refresh();
        return;
    }
    if (!m_loaded || change.entries.empty())
        return;
    // Which new lines fit a search only the core can say.
    if (m_filter != All || !m_search.trimmed().isEmpty()) {
        refresh();
        return;
    }
    for (const model::WalletEntry &entry : change.entries)
        m_entries.put(entry);
}

void HistoryController::label(const QString &id, const QString &text)
{
    const QString plain = text.trimmed();
    ask<api::Empty>(
        m_core.core().wallet().labelEntry({id, plain}), [this, id, plain](const api::Empty &) {
            const auto &all = m_entries.entries();
            const auto found = std::find_if(
                all.begin(), all.end(), [&id](const auto &each) { return each.id == id; });
            if (found == all.end())
                return;
            model::WalletEntry entry = *found;
            entry.label = plain;
            m_entries.put(entry);
        });
}

void HistoryController::exportTo(const QString &file)
{
    ask<api::ExportedHistory>(m_core.core().wallet().exportHistory({query(), file.trimmed()}),
        [this](const api::ExportedHistory &done) {
            m_exported =
                tr("%n line(s) written to %1", nullptr, static_cast<int>(done.rows)).arg(done.file);
            Q_EMIT exportedChanged();
        });
}

QString HistoryController::exportPath(const QString &ending) const
{
    const QString day = m_clock.now().toLocalTime().date().toString(Qt::ISODate);
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + QStringLiteral("/fallow-history-") + day + QLatin1Char('.') + ending;
}

void HistoryController::forgetExport()
{
    m_exported.clear();
    setError({});
    Q_EMIT exportedChanged();
}

} // namespace fallow::ui
