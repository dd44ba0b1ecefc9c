#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>

namespace fallow::base {

/// RLC as the contracts count it: 1 RLC = 1e9 nRLC; the whole supply fits 64 bits (poco.md H).
struct Nrlc {
    qint64 value = 0;

    QString toString() const { return QString::number(value); }
    /// Decimal digits with an optional minus. Reason: `base.bad_amount`.
    static Result<Nrlc> fromString(QStringView text);
    friend auto operator<=>(Nrlc, Nrlc) = default;
    friend Nrlc operator+(Nrlc a, Nrlc b) { return {a.value + b.value}; }
    friend Nrlc operator-(Nrlc a, Nrlc b) { return {a.value - b.value}; }
    Nrlc &operator+=(Nrlc other) { value += other.value; return *this; }
    Nrlc &operator-=(Nrlc other) { value -= other.value; return *this; }
};

__extension__ typedef unsigned __int128 uint128; // NOLINT(modernize-use-using)

/// The coin that pays fees, in wei; 128 bits hold 3.4e20 coins.
struct Wei {
    uint128 value = 0;

    QString toString() const;
    /// Decimal digits. Reason: `base.bad_amount`.
    static Result<Wei> fromString(QStringView text);
    friend bool operator==(Wei a, Wei b) { return a.value == b.value; }
    friend auto operator<=>(Wei a, Wei b) { return a.value <=> b.value; }
};

/// "1.25 RLC" style text of an amount, at most 9 decimals, trailing zeros dropped, no unit.
QString formatRlc(Nrlc amount);
/// "1.25", "1.25 RLC" or "1250000000 nRLC". Reasons: `base.bad_amount`, `base.too_many_decimals`.
Result<Nrlc> parseRlc(QStringView text);
/// "0.002" style text of an amount, at most 18 decimals, trailing zeros dropped, no unit.
QString formatCoin(Wei amount);
/// Digits with at most one point, at most 18 decimals, nothing else; exact. Reasons:
/// `base.bad_amount`, `base.too_many_decimals`.
Result<Wei> parseCoin(QStringView text);

} // namespace fallow::base
