#include "ui/format/strength.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace fallow::ui
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Password)
};

constexpr qsizetype LeastLength = 8;
// Bits of a guesser's work: a vault costs about a second a guess (scrypt N=131072), so 40 bits are
// tens of thousands of years of one processor; 60 hold against a data centre.
constexpr double EnoughBits = 40;
constexpr double GoodBits = 60;

/// Of each different letter a whole alphabet's choice, of a repeated one a single bit.
double bitsOf(const QString &password)
{
    bool lower = false, upper = false, digit = false, other = false;
    QSet<QChar> seen;
    for (const QChar letter : password) {
        seen.insert(letter);
        lower |= letter.isLower();
        upper |= letter.isUpper();
        digit |= letter.isDigit();
        other |= !letter.isLetterOrNumber();
    }
    const double choices = 26 * lower + 26 * upper + 10 * digit + 33 * other;
    const auto fresh = static_cast<double>(seen.size());
    const auto repeated = static_cast<double>(password.size() - seen.size());
    return fresh * std::log2(std::max(2.0, choices)) + repeated;
}

} // namespace

Strength passwordStrength(const QString &password)
{
    if (password.isEmpty())
        return {};
    const double bits = bitsOf(password);
    const double share = std::clamp(bits / GoodBits, 0.05, 1.0);
    if (password.size() < LeastLength)
        return {Text::tr("Too short"),
            Text::tr("Use at least 8 characters; four plain words are better."), Tone::Danger,
            share, false};
    if (bits < EnoughBits)
        return {Text::tr("Easy to guess"), Text::tr("Add another word or two."), Tone::Danger,
            share, false};
    if (bits < GoodBits)
        return {Text::tr("Fair"), Text::tr("One more word would make it good."), Tone::Waiting,
            share, true};
    return {Text::tr("Good"), {}, Tone::Good, share, true};
}

} // namespace fallow::ui
