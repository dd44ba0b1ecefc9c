#include "core/base/units.h"

#include <algorithm>
#include <limits>

namespace fallow::base {

namespace {
constexpr qint64 nrlcPerRlc = 1'000'000'000;
constexpr int rlcDecimals = 9;
constexpr int coinDecimals = 18;

Error badAmount(QStringView text)
{
    return fail(Code::InvalidArgument, "base.bad_amount"_reason, u"not an amount: " + text);
}

bool allDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}
} // namespace

Result<Nrlc> Nrlc::fromString(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.mid(1) : text;
    bool ok = allDigits(digits);
    const qint64 value = ok ? text.toLongLong(&ok) : 0;
    if (!ok)
        return badAmount(text);
    return Nrlc{value};
}

QString Wei::toString() const
{
    if (value == 0)
        return QStringLiteral("0");
    QString text;
    for (uint128 rest = value; rest != 0; rest /= 10)
        text.prepend(QChar(u'0' + static_cast<char16_t>(rest % 10)));
    return text;
}

Result<Wei> Wei::fromString(QStringView text)
{
    if (!allDigits(text))
        return badAmount(text);
    uint128 value = 0;
    for (const QChar c : text) {
        const auto digit = static_cast<uint128>(c.unicode() - u'0');
        if (value > (~uint128{0} - digit) / 10)
            return badAmount(text);
        value = value * 10 + digit;
    }
    return Wei{value};
}

QString formatRlc(Nrlc amount)
{
    const bool negative = amount.value < 0;
    const quint64 size = negative ? 0 - static_cast<quint64>(amount.value)
                                  : static_cast<quint64>(amount.value);
    QString text = QString::number(size / nrlcPerRlc);
    QString decimals = QString::number(size % nrlcPerRlc).rightJustified(rlcDecimals, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if (!decimals.isEmpty())
        text += u'.' + decimals;
    return negative ? QString(u'-' + text) : text;
}

Result<Nrlc> parseRlc(QStringView text)
{
    QStringView number = text.trimmed();
    bool nano = false;
    if (number.endsWith(u"nRLC")) {
        nano = true;
        number.chop(4);
    } else if (number.endsWith(u"RLC")) {
        number.chop(3);
    }
    number = number.trimmed();
    const qsizetype dot = number.indexOf(u'.');
    const QStringView whole = dot < 0 ? number : number.left(dot);
    const QStringView part = dot < 0 ? QStringView() : number.mid(dot + 1);
    if (!allDigits(whole) || (dot >= 0 && !allDigits(part)) || (nano && dot >= 0))
        return badAmount(text);
    if (part.size() > rlcDecimals) {
        return fail(Code::InvalidArgument, "base.too_many_decimals"_reason,
                    QStringLiteral("RLC has 9 decimals"));
    }
    bool ok = true;
    const qint64 wholeValue = whole.toLongLong(&ok);
    if (!ok)
        return badAmount(text);
    if (nano)
        return Nrlc{wholeValue};
    const qint64 partValue = part.toString().leftJustified(rlcDecimals, u'0').toLongLong();
    if (wholeValue > (std::numeric_limits<qint64>::max() - partValue) / nrlcPerRlc)
        return badAmount(text);
    return Nrlc{wholeValue * nrlcPerRlc + partValue};
}

QString formatCoin(Wei amount)
{
    QString text = amount.toString().rightJustified(coinDecimals + 1, u'0');
    text.insert(text.size() - coinDecimals, u'.');
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

Result<Wei> parseCoin(QStringView text)
{
    const qsizetype dot = text.indexOf(u'.');
    const QStringView whole = dot < 0 ? text : text.left(dot);
    const QStringView part = dot < 0 ? QStringView() : text.mid(dot + 1);
    if (!allDigits(whole) || (dot >= 0 && !allDigits(part)))
        return badAmount(text);
    if (part.size() > coinDecimals) {
        return fail(Code::InvalidArgument, "base.too_many_decimals"_reason,
                    QStringLiteral("the coin has 18 decimals"));
    }
    const QString digits = whole.toString() + part.toString().leftJustified(coinDecimals, u'0');
    return Wei::fromString(digits);
}

} // namespace fallow::base
