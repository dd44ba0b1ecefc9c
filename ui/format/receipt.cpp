#include "ui/format/receipt.h"

#include "ui/format/address.h"
#include "ui/format/money.h"
#include "ui/format/phase.h"
#include "ui/format/quantity.h"

#include <QCoreApplication>

namespace fallow::ui {

using std::chrono::milliseconds;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

/// "4.2 Wh" of millijoules.
QString energyText(qint64 millijoules, const QLocale &locale)
{
    constexpr double millijoulesOfWh = 3'600'000;
    return Text::tr("%1 Wh").arg(locale.toString(static_cast<double>(millijoules) / millijoulesOfWh, 'g', 3));
}

QByteArray quoted(const QString &text)
{
    const bool looksLikeFormula = QStringLiteral("=+-@\t\r").contains(text.front()); // spreadsheets run what begins so
    QString inner = looksLikeFormula ? QString(u'\'' + text) : text;
    inner.replace(u'"', QStringLiteral("\"\""));
    return '"' + inner.toUtf8() + '"';
}

QString utc(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

} // namespace

std::vector<ReceiptRow> measuredRows(const model::Task &task, const QLocale &locale)
{
    if (!task.usage)
        return {};
    const model::TaskUsage &use = *task.usage;
    const QString how = Text::tr("Measured by %1").arg(use.method);
    std::vector<ReceiptRow> rows{
        {Text::tr("Processor"), coreTimeText(milliseconds(use.cpuMs), locale), how},
        {Text::tr("Time"), durationText(milliseconds(use.wallMs), locale), Text::tr("Pauses are left out")},
        {Text::tr("Memory at most"), sizeText(use.peakMemoryBytes, locale), how},
        {Text::tr("Disk"),
         //: Bytes that a task read from disks and wrote to them
         Text::tr("%1 read, %2 written").arg(sizeText(use.ioReadBytes, locale), sizeText(use.ioWriteBytes, locale)), how},
    };
    if (use.pausedMs > 0)
        rows.push_back({Text::tr("Paused"), durationText(milliseconds(use.pausedMs), locale), {}});
    if (use.gpuMs > 0)
        rows.push_back({Text::tr("Graphics"), durationText(milliseconds(use.gpuMs), locale), Text::tr("Measured by %1").arg(use.gpuMethod)});
    if (use.energyMj > 0)
        rows.push_back({Text::tr("Energy"), energyText(use.energyMj, locale),
                        use.energyMethod == u"rapl" ? Text::tr("From the processor's own meter")
                                                    : Text::tr("An estimate from the watts that were stated")});
    return rows;
}

std::vector<ReceiptRow> identityRows(const model::Task &task, const QDateTime &now, const QLocale &locale)
{
    std::vector<ReceiptRow> rows{
        {Text::tr("App"), fullAddress(task.app), {}},
        {Text::tr("For"), fullAddress(task.requester), Text::tr("The account that pays")},
        {Text::tr("Task"), task.id.toString(), {}},
        {Text::tr("Deal"), task.deal.toString(), Text::tr("Task %1 of it").arg(locale.toString(task.index + 1))},
        {Text::tr("Trust"), locale.toString(task.trust), Text::tr("One wrong result in so many would be accepted, at most")},
    };
    if (!task.timeline.empty())
        rows.push_back({Text::tr("Taken"), dayText(task.timeline.front().at, now, locale), {}});
    if (task.stake.value > 0)
        rows.push_back({Text::tr("At stake"), rlcWithUnit(task.stake, locale), Text::tr("Comes back when the result is agreed on")});
    if (task.reward)
        rows.push_back({Text::tr("Paid"), rlcWithUnit(*task.reward, locale), {}});
    if (!task.digest.isEmpty())
        rows.push_back({Text::tr("Result"), task.digest, Text::tr("The fingerprint of the result")});
    if (!task.contributeTx.isEmpty())
        rows.push_back({Text::tr("Transaction"), task.contributeTx, Text::tr("Of the contribution")});
    if (task.usage && !task.usage->policyHash.isEmpty())
        rows.push_back({Text::tr("Rules"), task.usage->policyHash, Text::tr("The fingerprint of the sandbox it ran in")});
    return rows;
}

QByteArray receiptCsv(const model::Task &task)
{
    QByteArray csv = "field,value\r\n";
    const auto add = [&csv](const char *field, const QString &value) {
        if (!value.isEmpty())
            csv += field + QByteArrayLiteral(",") + quoted(value) + "\r\n";
    };
    add("task", task.id.toString());
    add("deal", task.deal.toString());
    add("index", QString::number(task.index));
    add("app", fullAddress(task.app));
    add("app_name", task.appName);
    add("requester", fullAddress(task.requester));
    add("phase", json::toJson(task.phase).toString());
    add("reason", task.reason);
    add("trust", QString::number(task.trust));
    add("stake_nrlc", task.stake.toString());
    if (task.reward)
        add("reward_nrlc", task.reward->toString());
    for (const model::PhaseChange &change : task.timeline)
        add("at", json::toJson(change.phase).toString() + u' ' + utc(change.at));
    if (task.usage) {
        const model::TaskUsage &use = *task.usage;
        add("measured_by", use.method);
        add("cpu_ms", QString::number(use.cpuMs));
        add("wall_ms", QString::number(use.wallMs));
        add("paused_ms", QString::number(use.pausedMs));
        add("peak_memory_bytes", QString::number(use.peakMemoryBytes));
        add("pids_peak", QString::number(use.pidsPeak));
        add("io_read_bytes", QString::number(use.ioReadBytes));
        add("io_write_bytes", QString::number(use.ioWriteBytes));
        add("gpu_ms", QString::number(use.gpuMs));
        add("gpu_method", use.gpuMethod);
        add("energy_mj", QString::number(use.energyMj));
        add("energy_method", use.energyMethod);
        add("policy_hash", use.policyHash);
    }
    add("result_digest", task.digest);
    add("contribute_transaction", task.contributeTx);
    return csv;
}

} // namespace fallow::ui
