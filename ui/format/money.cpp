#include "ui/format/money.h"

#include <QCoreApplication>

namespace fallow::ui
{

namespace
{

constexpr quint64 NrlcPerRlc = 1'000'000'000; // poco.md H
constexpr int MaxDecimals = 9;
constexpr int MinDecimals = 3;
constexpr int CoinDecimals = 18;
constexpr int MinCoinDecimals = 4;
constexpr int GlanceDecimals = 6;
constexpr int BoundDecimals = 9;
constexpr int GweiDecimals = 9;
constexpr QChar Minus(0x2212);

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Money)
};

/// Digits of the locale for the fraction too: every script writes both parts alike.
QString localised(const QString &decimals, const QLocale &locale)
{
    QString text;
    for (const QChar digit : decimals)
        text += locale.toString(digit.digitValue());
    return text;
}

base::uint128 power(int exponent)
{
    base::uint128 result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

/// `value` units of 10^-scale with at least `least` decimals.
QString fixed(base::uint128 value, int scale, int least, const QLocale &locale)
{
    QString decimals =
        base::Wei{value % power(scale)}.toString().rightJustified(scale, QLatin1Char('0'));
    while (decimals.size() > least && decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    const auto whole = static_cast<quint64>(value / power(scale)); // 3.4e20 coins at most: fits
    if (decimals.isEmpty())
        return locale.toString(whole);
    return locale.toString(whole) + locale.decimalPoint() + localised(decimals, locale);
}

/// Digits, a point and digits; the point may be missing, the rest may not.
base::Result<base::Wei> typedUnits(const QString &text, int decimals)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    const QString fraction = parts.size() == 2 ? parts[1] : QString();
    if (parts.size() > 2 || parts[0].isEmpty() || (parts.size() == 2 && fraction.isEmpty())
        || parts[0].size() > BoundDecimals + CoinDecimals)
        return base::fail(
            base::Code::InvalidArgument, base::Reason(QStringLiteral("base.bad_amount")));
    if (fraction.size() > decimals)
        return base::fail(
            base::Code::InvalidArgument, base::Reason(QStringLiteral("base.too_many_decimals")));
    const QString digits = parts[0] + fraction.leftJustified(decimals, QLatin1Char('0'));
    return base::Wei::fromString(digits);
}

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
    const QString sign = negative ? locale.negativeSign() : QString();
    return sign + locale.toString(size / NrlcPerRlc) + locale.decimalPoint()
        + localised(decimals, locale);
}

QString rlcWithUnit(base::Nrlc amount, const QLocale &locale)
{
    //: An amount of money and its currency, "%1" is the number
    return Text::tr("%1 RLC").arg(rlcText(amount, locale));
}

QString signedRlc(base::Nrlc amount, const QLocale &locale)
{
    if (amount.value == 0)
        return rlcWithUnit(amount, locale);
    const QString sign = amount.value < 0 ? QString(Minus) : locale.positiveSign();
    return sign + rlcWithUnit({std::abs(amount.value)}, locale);
}

QString coinText(base::Wei amount, const QLocale &locale)
{
    return fixed(amount.value, CoinDecimals, MinCoinDecimals, locale);
}

QString coinShort(base::Wei amount, const QLocale &locale)
{
    const base::uint128 step = power(CoinDecimals - GlanceDecimals);
    if (amount.value > 0 && amount.value < step)
        //: Less than the smallest amount shown
        return Text::tr("under %1").arg(fixed(1, GlanceDecimals, GlanceDecimals, locale));
    return fixed(amount.value / step, GlanceDecimals, MinCoinDecimals, locale);
}

QString coinAtMost(base::Wei amount, const QLocale &locale)
{
    const base::uint128 step = power(CoinDecimals - BoundDecimals);
    return fixed((amount.value + step - 1) / step, BoundDecimals, MinCoinDecimals, locale);
}

QString coinWithUnit(const QString &text, const QString &coinName)
{
    //: An amount of the coin that pays fees; %2 is its name, such as ETH
    return Text::tr("%1 %2").arg(text, coinName.isEmpty() ? Text::tr("coin") : coinName);
}

QString gweiText(base::Wei price, const QLocale &locale)
{
    return fixed(price.value, GweiDecimals, 0, locale);
}

base::Result<base::Nrlc> typedRlc(const QString &text)
{
    return typedUnits(text, MaxDecimals).and_then([](base::Wei &&units) {
        return base::Nrlc::fromString(units.toString());
    });
}

base::Result<base::Wei> typedCoin(const QString &text)
{
    return typedUnits(text, CoinDecimals);
}

base::Result<base::Wei> typedGwei(const QString &text)
{
    return typedUnits(text, GweiDecimals);
}

} // namespace fallow::ui
