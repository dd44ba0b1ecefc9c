// Status, tasks, pool and wallet.
#include "app/fallow-cli/wallet_options.h"

namespace fallow::cli {

using namespace Qt::StringLiterals;

namespace {

template<typename E>
QString nameOf(E value)
{
    return json::toJson(value).toString();
}

QString line(const char *label, const QString &value)
{
    return QStringLiteral("%1 %2\n").arg(QLatin1String(label), -14).arg(value);
}

QString row(const model::Task &task)
{
    QString text = task.id.toString() + u"  " + nameOf(task.phase).leftJustified(20);
    text += task.appName.isEmpty() ? task.app.toString() : task.appName;
    if (task.transfer && task.transfer->totalBytes.value_or(0) > 0)
        text += QStringLiteral("  %1 %").arg(100 * task.transfer->receivedBytes / *task.transfer->totalBytes);
    if (task.reward)
        text += u"  +" + base::formatRlc(*task.reward) + u" RLC";
    if (!task.reason.isEmpty())
        text += u"  (" + task.reason + u')';
    return text;
}

QString statusText(const model::Status &status)
{
    QString text = line("State", nameOf(status.state) + u" (" + status.reason + u')');
    text += line("Network", QStringLiteral("%1, block %2").arg(status.network.name).arg(status.network.block));
    if (status.pool)
        text += line("Pool", status.pool->url + (status.pool->connected ? u", connected" : u", not connected"));
    text += line("Worker", status.worker.toString());
    text += line("Earned today", base::formatRlc(status.earnings.certifiedToday) + u" RLC certified, "
                     + base::formatRlc(status.earnings.provisionalToday) + u" RLC provisional");
    text += line("At stake", base::formatRlc(status.earnings.atStake) + u" RLC");
    for (const model::Check &check : status.checks)
        text += line("Check", check.key + (check.holds ? QStringLiteral(": ok") : u": " + check.reason));
    return text.trimmed();
}

QString taskText(const model::Task &task)
{
    QString text = line("Task", task.id.toString()) + line("Deal", task.deal.toString());
    text += line("App", task.appName + u' ' + task.app.toString()) + line("Requester", task.requester.toString());
    text += line("Trust", QString::number(task.trust)) + line("Stake", base::formatRlc(task.stake) + u" RLC");
    if (!task.digest.isEmpty())
        text += line("Digest", task.digest);
    if (task.usage)
        text += line("Used", QStringLiteral("%1 ms CPU, %2 ms, %3 MiB (%4)")
                                 .arg(task.usage->cpuMs)
                                 .arg(task.usage->wallMs)
                                 .arg(task.usage->peakMemoryBytes >> 20)
                                 .arg(task.usage->method))
            + line("Processes", QString::number(task.usage->pidsPeak) + u" at most")
            + line("Disk", QStringLiteral("%1 KiB read, %2 KiB written")
                               .arg(task.usage->ioReadBytes >> 10)
                               .arg(task.usage->ioWriteBytes >> 10))
            + line("Energy", QStringLiteral("about %1 J (%2)")
                                 .arg(task.usage->energyMj / 1000)
                                 .arg(task.usage->energyMethod))
            + line("Rules", task.usage->policyHash);
    if (task.reward)
        text += line("Reward", base::formatRlc(*task.reward) + u" RLC");
    for (const model::PhaseChange &change : task.timeline)
        text += line("", change.at.toString(Qt::ISODate) + u"  " + nameOf(change.phase));
    return text.trimmed();
}

/// The argument at `index` as T, or the reason to stop.
template<typename T>
base::Result<T> argument(const Session &session, qsizetype index, const char *what)
{
    if (session.arguments.size() <= index)
        return usageError(QString::fromUtf8(what));
    return T::fromHex(session.arguments.at(index)).during(QString::fromLatin1(what));
}

QString nothing(const api::Empty &)
{
    return QStringLiteral("done");
}

QString earningsText(const model::EarningsReport &report)
{
    QStringList rows;
    for (const model::EarningsDay &day : report.days) {
        if (day.tasks > 0 || day.rejected > 0)
            rows.push_back(u"%1 %2 RLC certified %3 RLC provisional %4 paid %5 rejected"_s
                               .arg(day.date, base::formatRlc(day.certified).rightJustified(12), base::formatRlc(day.provisional).rightJustified(12))
                               .arg(day.tasks, 4).arg(day.rejected, 3));
    }
    for (const model::EarningsApp &app : report.apps)
        rows.push_back(base::formatRlc(app.amount).rightJustified(12) + u" RLC  " + (app.name.isEmpty() ? u"an app without a name"_s : app.name));
    rows.push_back(u"Together %1 RLC certified, %2 RLC provisional, %3 RLC lost"_s
                       .arg(base::formatRlc(report.certified), base::formatRlc(report.provisional), base::formatRlc(report.lost)));
    if (report.energyMj > 0)
        rows.push_back(u"%1 Wh measured"_s.arg(static_cast<double>(report.energyMj) / 3.6e6, 0, 'f', 1));
    return rows.join(u'\n');
}

} // namespace

void status(const Session &session)
{
    answer<model::Status>(session, session.core.status({}), &statusText);
}

void listTasks(const Session &session)
{
    answer<api::TaskList>(session, session.core.listTasks({}), [](const api::TaskList &list) {
        QStringList rows;
        for (const model::Task &task : list.tasks)
            rows.push_back(row(task));
        return rows.isEmpty() ? QStringLiteral("no tasks") : rows.join(u'\n');
    });
}

void earnings(const Session &session)
{
    bool isNumber = session.arguments.size() <= 1;
    api::EarningsRequest request;
    if (isNumber && !session.arguments.isEmpty())
        request.days = session.arguments.first().toLongLong(&isNumber);
    if (!isNumber)
        return session.done(report(usageError(QStringLiteral("[DAYS]")), session.json));
    answer<model::EarningsReport>(session, session.core.earnings(request), &earningsText);
}

void showTask(const Session &session)
{
    const auto task = argument<base::TaskId>(session, 0, "TASK");
    if (!task)
        return refuse(session, task.error());
    answer<model::Task>(session, session.core.showTask({*task}), &taskText);
}

void watch(const Session &session)
{
    QObject::connect(&session.core, &api::Core::changed, &session.core, [session](const api::Change &change) {
        if (session.json)
            return print(QString::fromUtf8(json::toText(change)));
        for (const model::Task &task : change.tasks)
            print(row(task));
        if (change.status)
            print(nameOf(change.status->state) + u" (" + change.status->reason + u')');
    });
    session.core.subscribe({}).then(&session.core, [session](const base::Result<api::Snapshot> &snapshot) {
        if (!snapshot)
            return session.done(report(snapshot.error(), session.json));
        print(session.json ? QString::fromUtf8(json::toText(*snapshot)) : statusText(snapshot->status));
    });
}

void pause(const Session &session)
{
    api::PauseRequest request;
    if (!session.arguments.isEmpty()) {
        bool ok = false;
        request.minutes = session.arguments.first().toLongLong(&ok);
        if (!ok || *request.minutes <= 0)
            return refuse(session, usageError(QStringLiteral("MINUTES")));
    }
    answer<api::PauseReply>(session, session.core.pauseWork(request), [](const api::PauseReply &reply) {
        return QStringLiteral("%1 tasks frozen in %2 ms").arg(reply.frozenTasks).arg(reply.frozenMs);
    });
}

void resume(const Session &session)
{
    answer<api::Empty>(session, session.core.resumeWork({}), &nothing);
}

void joinPool(const Session &session)
{
    const auto pool = argument<base::Address>(session, 1, "URL ADDRESS");
    if (!pool)
        return refuse(session, pool.error());
    answer<api::Empty>(session, session.core.joinPool({session.arguments.first(), *pool}), &nothing);
}

void leavePool(const Session &session)
{
    answer<api::Empty>(session, session.core.leavePool({}), &nothing);
}

void balance(const Session &session)
{
    answer<api::BalanceReply>(session, session.core.balances({}), [](const api::BalanceReply &reply) {
        QStringList rows;
        for (const model::Balance &account : reply.accounts) {
            rows.push_back(QStringLiteral("%1 %2  %3 RLC, %4 RLC staked, %5 RLC locked, %6 wei")
                               .arg(nameOf(account.role), -7)
                               .arg(account.address.toString(), base::formatRlc(account.rlc),
                                    base::formatRlc(account.stake), base::formatRlc(account.locked),
                                    account.coin.toString()));
        }
        return rows.join(u'\n');
    });
}

void call(const Session &session)
{
    if (session.arguments.isEmpty())
        return refuse(session, usageError(QStringLiteral("METHOD")));
    QJsonObject params;
    for (const QString &pair : session.arguments.mid(1)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return refuse(session, usageError(QStringLiteral("KEY=VALUE")));
        const QString value = pair.mid(equals + 1);
        const QJsonDocument parsed = QJsonDocument::fromJson('[' + value.toUtf8() + ']');
        params.insert(pair.left(equals), parsed.isArray() && parsed.array().size() == 1
                          ? parsed.array().at(0) : QJsonValue(value));
    }
    session.core.callRaw(session.arguments.first(), params)
        .then(&session.core, [session](const base::Result<QJsonObject> &reply) {
            if (!reply)
                return session.done(report(reply.error(), session.json));
            print(QString::fromUtf8(QJsonDocument(*reply).toJson(
                session.json ? QJsonDocument::Compact : QJsonDocument::Indented)).trimmed());
            session.done(Exit::Ok);
        });
}

} // namespace fallow::cli
