#include "ui/format/reasons.h"

#include "ui/format/reason_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace fallow::ui
{

namespace
{

QString tr(const char *text)
{
    return *text ? QCoreApplication::translate("Reason", text) : QString();
}

template <typename Row> const Row *find(std::span<const Row> rows, QStringView key)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
        [key](const Row &each) { return key == QLatin1String(each.key); });
    return row == rows.end() ? nullptr : &*row;
}

const ReasonRow *findReason(QStringView key)
{
    for (const auto rows : {coreReasonRows(), walletReasonRows(), signingReasonRows(), marketReasonRows(), runReasonRows(), contentReasonRows(),
             catalogReasonRows(), workReasonRows(), desktopReasonRows(), webReasonRows()}) {
        if (const ReasonRow *row = find(rows, key))
            return row;
    }
    return nullptr;
}

QStringView areaOf(const QString &key)
{
    return QStringView(key).left(std::max<qsizetype>(0, key.indexOf(QLatin1Char('.'))));
}

} // namespace

ReasonMatch matchReason(const QString &key)
{
    if (findReason(key))
        return ReasonMatch::Key;
    return findReason(areaOf(key)) ? ReasonMatch::Area : ReasonMatch::None;
}

ReasonText reasonText(const QString &key)
{
    const ReasonRow *row = findReason(key);
    if (!row)
        row = findReason(areaOf(key));
    if (row)
        return {tr(row->sentence), tr(row->nextStep)};
    if (key.isEmpty())
        return {QCoreApplication::translate("Reason", "The background core gave no reason."), {}};
    return {QCoreApplication::translate("Reason", "The background core gave a reason this window does not know: %1.")
                .arg(key),
        QCoreApplication::translate("Reason", "Both may be of different versions; update Fallow.")};
}

QString reasonLine(const QString &key)
{
    const ReasonText text = reasonText(key);
    return text.nextStep.isEmpty() ? text.sentence
                                   : text.sentence + QLatin1Char(' ') + text.nextStep;
}

QString checkText(const model::Check &check)
{
    const CheckRow *row = find(checkRows(), check.key);
    if (check.holds)
        return row ? tr(row->holds) : check.key;
    if (!check.reason.isEmpty())
        return reasonText(check.reason).sentence;
    return row ? tr(row->fails) : check.key;
}

} // namespace fallow::ui
