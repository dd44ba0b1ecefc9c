// What happened to the money, and what is locked.
#include "app/fallow-cli/wallet_options.h"

#include <QDir>

namespace fallow::cli {

using base::Result;

namespace {

const QStringList queryOptions{QStringLiteral("text"), QStringLiteral("kind"), QStringLiteral("account"),
                               QStringLiteral("before"), QStringLiteral("limit")};

Result<model::EntryQuery> queryOf(const WalletOptions &options)
{
    model::EntryQuery query{.text = options.value(QStringLiteral("text")), .before = options.value(QStringLiteral("before"))};
    for (const QString &name : options.values(QStringLiteral("kind"))) {
        const auto kind = json::fromJson<model::EntryKind>(name);
        if (!kind)
            return usageError(u"--kind " + name);
        query.kinds.push_back(*kind);
    }
    if (options.has(QStringLiteral("account"))) {
        const auto account = base::Address::fromHex(options.value(QStringLiteral("account")));
        if (!account)
            return account.error().during(QStringLiteral("--account"));
        query.account = *account;
    }
    const auto limit = options.number(QStringLiteral("limit"), query.limit);
    if (!limit)
        return limit.error();
    query.limit = *limit;
    return query;
}

QString signedRlc(base::Nrlc amount)
{
    return (amount.value > 0 ? QStringLiteral("+") : QString()) + base::formatRlc(amount);
}

QString lineOf(const model::WalletEntry &entry)
{
    const QString amount = entry.amount.value != 0 ? signedRlc(entry.amount) : u"(" + base::formatRlc(entry.moved) + u')';
    QString text = entry.at.toString(Qt::ISODate).leftJustified(21) + json::toJson(entry.kind).toString().leftJustified(15)
        + json::toJson(entry.status).toString().leftJustified(12) + amount.rightJustified(16) + u" RLC";
    if (!entry.appName.isEmpty())
        text += u"  " + entry.appName;
    if (!entry.label.isEmpty())
        text += u"  \"" + entry.label + u'"';
    if (!entry.reason.isEmpty())
        text += u"  (" + entry.reason + u')';
    return text + u"  " + entry.id;
}

} // namespace

void history(const Session &session)
{
    const auto options = WalletOptions::parse(session, queryOptions);
    const auto query = options ? queryOf(**options) : Result<model::EntryQuery>(options.error());
    if (!query)
        return refuse(session, query.error());
    answer<api::HistoryPage>(session, session.core.wallet().history(*query), [](const api::HistoryPage &page) {
        QStringList lines;
        for (const model::WalletEntry &entry : page.entries)
            lines.push_back(lineOf(entry));
        if (lines.isEmpty())
            lines.push_back(QStringLiteral("nothing yet"));
        if (page.hasMore)
            lines.push_back(u"more: --before " + page.entries.back().id);
        return lines.join(u'\n');
    });
}

void exportHistory(const Session &session)
{
    const auto options = WalletOptions::parse(session, queryOptions);
    const auto query = options ? queryOf(**options) : Result<model::EntryQuery>(options.error());
    if (!query || (*options)->words().size() != 1)
        return refuse(session, query ? usageError(QStringLiteral("FILE")) : query.error());
    const QString file = QDir().absoluteFilePath((*options)->word(0));
    answer<api::ExportedHistory>(session, session.core.wallet().exportHistory({*query, file}), [](const api::ExportedHistory &done) {
        return QStringLiteral("%1 lines in %2").arg(done.rows).arg(done.file);
    });
}

void labelEntry(const Session &session)
{
    const auto options = WalletOptions::parse(session, {});
    if (!options || (*options)->words().isEmpty())
        return refuse(session, options ? usageError(QStringLiteral("ID TEXT")) : options.error());
    answer<api::Empty>(session, session.core.wallet().labelEntry({(*options)->word(0), (*options)->words().mid(1).join(u' ')}),
                       [](const api::Empty &) { return QStringLiteral("done"); });
}

void stakes(const Session &session)
{
    answer<api::StakeList>(session, session.core.wallet().stakes({}), [](const api::StakeList &list) {
        QStringList lines;
        for (const model::Stake &stake : list.stakes) {
            QString line = base::formatRlc(stake.amount).rightJustified(14) + u" RLC  " + stake.role.leftJustified(10);
            line += stake.task.isZero() ? u"deal " + stake.deal.toString() : u"task " + stake.task.toString();
            if (stake.until)
                line += u"  until " + stake.until->toString(Qt::ISODate);
            lines.push_back(stake.claimable ? line + u"  overdue: wallet claim" : line);
        }
        return lines.isEmpty() ? QStringLiteral("nothing is locked") : lines.join(u'\n');
    });
}

} // namespace fallow::cli
