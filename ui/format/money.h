#pragma once

#include "core/base/units.h"

#include <QLocale>

namespace fallow::ui
{

/// "2.418", "1 250.000", "0.000000001": at least three decimals, as many more as the amount has,
/// never rounded. Separators are the locale's; no unit.
QString rlcText(base::Nrlc amount, const QLocale &locale);

/// The same with the unit: "7.500 RLC".
QString rlcWithUnit(base::Nrlc amount, const QLocale &locale);

/// What it does to the purse: "+0.120 RLC", "−1.000 RLC", "10.000 RLC" for nothing gained or lost.
QString signedRlc(base::Nrlc amount, const QLocale &locale);

/// The fee's coin, exact, at least four decimals: "0.0310". No unit.
QString coinText(base::Wei amount, const QLocale &locale);
/// For a glance: not more than six decimals, rounded down; what is less than a millionth says so.
QString coinShort(base::Wei amount, const QLocale &locale);
/// An upper bound: rounded up to nine decimals.
QString coinAtMost(base::Wei amount, const QLocale &locale);
/// "0.0310 ETH"; an unknown coin is called coin.
QString coinWithUnit(const QString &text, const QString &coinName);
/// A price of gas in gwei, exact.
QString gweiText(base::Wei price, const QLocale &locale);

/// What a person may type as an amount of RLC: digits, one point, nine decimals; 0 is none.
/// Reasons: `base.bad_amount`, `base.too_many_decimals`.
base::Result<base::Nrlc> typedRlc(const QString &text);
/// The same of the coin: 18 decimals.
base::Result<base::Wei> typedCoin(const QString &text);
/// A price of gas typed in gwei: 9 decimals.
base::Result<base::Wei> typedGwei(const QString &text);

} // namespace fallow::ui
