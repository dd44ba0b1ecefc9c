#include "core/wallet/hd_path.h"

namespace fallow::wallet
{

using namespace base;

namespace
{

constexpr qsizetype mostSteps = 10;
constexpr quint32 purpose = 44; // BIP-44
constexpr quint32 ethereum = 60; // SLIP-44

Error badPath(const QString &detail)
{
    return fail(Code::InvalidArgument, "wallet.bad_path"_reason, detail);
}

Result<quint32> parseStep(QStringView text)
{
    const bool isHardened = text.endsWith(u'\'') || text.endsWith(u'h') || text.endsWith(u'H');
    const QStringView digits = isHardened ? text.chopped(1) : text;
    quint64 number = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return badPath(QStringLiteral("step %1: not a number").arg(text));
        number = number * 10 + static_cast<quint64>(digit.unicode() - u'0');
        if (number >= hardenedStep)
            return badPath(QStringLiteral("step %1: beyond 2147483647").arg(text));
    }
    if (digits.isEmpty())
        return badPath(QStringLiteral("an empty step"));
    return static_cast<quint32>(number) | (isHardened ? hardenedStep : 0);
}

HdPath accountPath(quint32 account, quint32 index)
{
    return {{purpose | hardenedStep, ethereum | hardenedStep, account | hardenedStep, 0, index}};
}

} // namespace

QString HdPath::toString() const
{
    QString text = QStringLiteral("m");
    for (const quint32 step : steps) {
        text.append(u'/');
        text.append(QString::number(step & ~hardenedStep));
        if ((step & hardenedStep) != 0)
            text.append(u'\'');
    }
    return text;
}

Result<HdPath> HdPath::parse(QStringView text)
{
    const QList<QStringView> parts = text.split(u'/');
    if (parts.front() != u"m")
        return badPath(QStringLiteral("does not start with m"));
    if (parts.size() > mostSteps + 1)
        return badPath(QStringLiteral("%1 steps").arg(parts.size() - 1));
    HdPath path;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const auto step = parseStep(parts[i]);
        if (!step)
            return step.error();
        path.steps.push_back(*step);
    }
    return path;
}

HdPath ownerPath(quint32 index)
{
    return accountPath(0, index);
}

HdPath workerPath(quint32 index)
{
    return accountPath(1, index);
}

} // namespace fallow::wallet
