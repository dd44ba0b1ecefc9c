#include "core/service/wallet/history.h"

#include "core/service/wallet/export.h"

#include <QLoggingCategory>

#include <algorithm>

namespace fallow::service
{

using base::Address;
using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;
using model::WalletEntry;
using store::WalletLine;

namespace
{

Q_LOGGING_CATEGORY(lcService, "fallow.service", QtWarningMsg)

constexpr qint64 mostLines = 500; // of a page: a reply stays below 1 MiB
constexpr size_t mostAnnounced = 50;
constexpr qsizetype longestText = 200;

QDateTime timeOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

bool hasControls(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
}

} // namespace

Result<std::unique_ptr<WalletHistory>> WalletHistory::create(
    const Parts &parts, const Options &options)
{
    auto rows =
        store::WalletRepository::create(parts.database, options.chainId, parts.reader.hub());
    if (!rows)
        return rows.error();
    return std::unique_ptr<WalletHistory>(new WalletHistory(parts, options, std::move(*rows)));
}

WalletHistory::WalletHistory(
    const Parts &parts, const Options &options, store::WalletRepository rows)
    : m_parts(parts),
      m_options(options),
      m_contracts{parts.reader.hub(), options.rlc},
      m_rows(std::move(rows)),
      m_cursors(parts.database),
      m_deals(parts.reader),
      m_queueLines({parts.reader, parts.database, m_rows, m_contracts, parts.clock})
{
    connect(&m_queueLines, &WalletQueueLines::wrote, this, &WalletHistory::announce);
    connect(&m_queueLines, &WalletQueueLines::failed, this, &WalletHistory::failed);
}

WalletHistory::~WalletHistory() = default;

void WalletHistory::follow(const std::vector<Account> &accounts)
{
    m_accounts = accounts;
    std::erase_if(m_followers, [&](const auto &known) {
        return std::none_of(accounts.begin(), accounts.end(),
            [&](const Account &account) { return account.address == known.first; });
    });
    std::erase_if(
        m_caughtUp, [this](const Address &address) { return !m_followers.contains(address); });
    for (const Account &account : accounts) {
        if (!m_followers.contains(account.address))
            add(account);
    }
    Q_EMIT reset();
}

void WalletHistory::add(const Account &account)
{
    auto follower =
        std::make_unique<WalletFollower>(WalletFollower::Parts{m_parts.reader, m_deals,
                                             m_parts.database, m_cursors, m_rows, m_contracts},
            WalletFollower::Options{.account = account.address,
                .firstBlock = account.firstBlock.value_or(m_options.firstBlock),
                .pollInterval = m_options.pollInterval,
                .retryAfter = m_options.retryAfter});
    const Address address = account.address;
    connect(
        follower.get(), &WalletFollower::wrote, this, [this](const std::vector<WalletLine> &lines) {
            m_queueLines.forget();
            announce(lines);
        });
    connect(follower.get(), &WalletFollower::rolledBack, this, [this, address] {
        m_queueLines.forget();
        Q_EMIT rolledBack(); // the queues look again before their lines are made
        m_queueLines.sync(address);
        Q_EMIT reset();
    });
    connect(follower.get(), &WalletFollower::caughtUp, this, [this, address] {
        m_queueLines.sync(address);
        if (m_caughtUp.insert(address).second)
            Q_EMIT reset();
        Q_EMIT caughtUp();
    });
    connect(follower.get(), &WalletFollower::failed, this, &WalletHistory::failed);
    m_followers.insert({address, std::move(follower)}).first->second->start();
    m_queueLines.sync(address);
}

void WalletHistory::poke()
{
    for (const auto &[address, follower] : m_followers) {
        follower->poke();
        m_queueLines.sync(address);
    }
}

void WalletHistory::announce(const std::vector<WalletLine> &lines)
{
    if (lines.size() > mostAnnounced)
        return Q_EMIT reset();
    for (const WalletLine &line : lines) {
        if (const auto entry = entryOf(line))
            Q_EMIT changed(*entry);
    }
}

Result<model::Earnings> WalletHistory::earnings(const Address &worker)
{
    const QDateTime now = m_parts.clock.now();
    const auto outcomes = m_rows.outcomes(worker, now.addDays(-earningDays).toSecsSinceEpoch());
    const auto locks = m_rows.locks(worker);
    if (!outcomes || !locks)
        return outcomes ? locks.error() : outcomes.error();
    model::Earnings earnings = earningsOf(*outcomes, now, m_options.finalitySeconds);
    for (const store::WalletLock &lock : *locks) {
        if (lock.role == u"worker")
            earnings.atStake += lock.amount;
    }
    return earnings;
}

Result<model::EarningsReport> WalletHistory::report(const Address &worker, qint64 days)
{
    const QDateTime now = m_parts.clock.now();
    const auto outcomes = m_rows.outcomes(worker, now.addDays(-days).toSecsSinceEpoch());
    return outcomes ? earningsReport(*outcomes, now, m_options.finalitySeconds, days)
                    : Result<model::EarningsReport>(outcomes.error());
}

qint64 WalletHistory::readTo() const
{
    qint64 block = -1;
    for (const auto &[address, follower] : m_followers)
        block = block < 0 ? follower->position() : std::min(block, follower->position());
    return std::max<qint64>(block, 0);
}

qint64 WalletHistory::readTo(const Address &account) const
{
    const auto found = m_followers.find(account);
    return found == m_followers.end() ? 0 : std::max<qint64>(found->second->position(), 0);
}

bool WalletHistory::isCaughtUp() const
{
    return m_caughtUp.size() == m_followers.size();
}

Result<store::WalletSearch> WalletHistory::searchOf(const model::EntryQuery &query) const
{
    const auto bad = [](const QString &what) {
        return base::fail(Code::InvalidArgument, "wallet.bad_query"_reason, what);
    };
    if (query.limit < 1 || query.limit > mostLines)
        return bad(QStringLiteral("limit %1").arg(query.limit));
    if (query.text.size() > longestText)
        return bad(QStringLiteral("a text too long"));
    store::WalletSearch search{.text = query.text.trimmed(), .limit = query.limit};
    for (const Account &account : m_accounts) {
        if (!query.account || *query.account == account.address)
            search.accounts.push_back(account.address);
    }
    for (const model::EntryKind kind : query.kinds)
        search.kinds.push_back(json::toJson(kind).toString());
    return search;
}

Result<api::HistoryPage> WalletHistory::page(const model::EntryQuery &query)
{
    auto search = searchOf(query);
    if (!search)
        return search.error();
    if (!query.before.isEmpty()) {
        const auto id = store::WalletLineId::fromString(query.before);
        const auto before = id ? m_rows.position(*id) : id.error();
        if (!before)
            return before.error();
        if (!*before)
            return base::fail(Code::NotFound, "wallet.bad_query"_reason, query.before);
        search->before = **before;
    }
    const auto found = m_rows.find(*search);
    if (!found)
        return found.error();
    api::HistoryPage page{.hasMore = found->hasMore, .readTo = readTo()};
    for (const WalletLine &line : found->lines) {
        if (auto entry = entryOf(line))
            page.entries.push_back(std::move(*entry));
    }
    return page;
}

/// Nothing for a line of a kind that this program does not know.
std::optional<WalletEntry> WalletHistory::entryOf(const WalletLine &line) const
{
    const auto kind = json::fromJson<model::EntryKind>(line.kind);
    if (!kind) {
        qCWarning(lcService) << "history line" << line.row << "is of an unknown kind";
        return std::nullopt;
    }
    WalletEntry entry{.id = line.id.toString(), .kind = *kind, .account = line.id.account};
    entry.amount = line.amount;
    entry.moved = line.moved;
    entry.coin = line.coin;
    entry.counterparty = line.counterparty;
    entry.deal = line.deal;
    entry.task = line.task;
    entry.appName = line.app;
    entry.transaction = line.tx.isZero() ? QString() : line.tx.toString();
    entry.at = timeOf(line.at);
    entry.label = line.label;
    entry.reason = line.reason;
    const bool isMined = line.height != WalletLine::pendingHeight;
    entry.block = isMined ? line.height : 0;
    const QDateTime certain = entry.at.addSecs(m_options.finalitySeconds);
    if (line.isRejected)
        entry.status = model::EntryStatus::Rejected;
    else if (!isMined)
        entry.status = model::EntryStatus::Pending;
    else if (certain <= m_parts.clock.now())
        entry.status = model::EntryStatus::Certified;
    else
        entry.status = model::EntryStatus::Provisional;
    if (entry.status == model::EntryStatus::Provisional)
        entry.certifiedAt = certain;
    return entry;
}

Result<Done> WalletHistory::label(const api::LabelEntryRequest &request)
{
    const auto id = store::WalletLineId::fromString(request.id);
    const auto position = id ? m_rows.position(*id) : id.error();
    if (!position)
        return position.error();
    if (!*position)
        return base::fail(Code::NotFound, "wallet.bad_query"_reason, request.id);
    const QString label = request.label.trimmed();
    if (label.size() > longestText || hasControls(label))
        return base::fail(Code::InvalidArgument, "wallet.bad_label"_reason);
    auto written = m_rows.setLabel(*id, label);
    if (!written)
        return written;
    Q_EMIT reset();
    return written;
}

QFuture<Result<api::ExportedHistory>> WalletHistory::exportTo(
    const api::ExportHistoryRequest &request)
{
    std::erase_if(m_exports, [](const auto &running) { return running->isOver(); });
    model::EntryQuery query = request.query;
    query.limit = mostLines;
    const auto search = searchOf(query);
    if (!search)
        return readyWith(Result<api::ExportedHistory>(search.error()));
    m_exports.push_back(std::make_unique<WalletExport>(*this, *search));
    return m_exports.back()->run(request.file);
}

} // namespace fallow::service
