#include "ui/format/money.h"

#include <QCoreApplication>

namespace fallow::ui {

namespace {

constexpr quint64 NrlcPerRlc = 1'000'000'000; // poco.md H
constexpr int MaxDecimals = 9;
constexpr int MinDecimals = 3;

} // namespace

QString rlcText(base::Nrlc amount, const QLocale &locale)
{
    const bool negative = amount.value < 0;
    const quint64 size = negative ? quint64(0) - static_cast<quint64>(amount.value)
                                  : static_cast<quint64>(amount.value);
    QString decimals =
        QStringLiteral("%1").arg(size % NrlcPerRlc, MaxDecimals, 10, QLatin1Char('0'));
    while (decimals.size() > MinDecimals && decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    // Digits of the locale for the fraction too: every script writes both parts alike.
    QString localised;
    for (const QChar digit : decimals)
        localised += locale.toString(digit.digitValue());
    const QString sign = negative ? locale.negativeSign() : QString();
    return sign + locale.toString(size / NrlcPerRlc) + locale.decimalPoint() + localised;
}

QString rlcWithUnit(base::Nrlc amount, const QLocale &locale)
{
    //: An amount of money and its currency, "%1" is the number
    return QCoreApplication::translate("Money", "%1 RLC").arg(rlcText(amount, locale));
}

} // namespace fallow::ui
