#include "ui/format/entry.h"

#include "ui/format/address.h"
#include "ui/format/money.h"
#include "ui/format/quantity.h"
#include "ui/format/reasons.h"

#include <QCoreApplication>

namespace fallow::ui
{

using model::EntryKind;
using model::EntryStatus;
using model::WalletEntry;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Entry)
};

/// "Reward · FFmpeg transcode"; what it was about is left out where nobody said.
QString about(const QString &word, const WalletEntry &entry)
{
    if (entry.appName.isEmpty())
        return word;
    //: What happened and the app it happened for
    return Text::tr("%1 · %2").arg(word, entry.appName);
}

QString provisional(const WalletEntry &entry, const QDateTime &now, const QLocale &locale)
{
    if (!entry.certifiedAt || *entry.certifiedAt <= now)
        return Text::tr("Provisional");
    const auto left = std::chrono::milliseconds(now.msecsTo(*entry.certifiedAt));
    //: Paid, but the network could still take it back for so long
    return Text::tr("Provisional, %1 left").arg(durationText(left, locale));
}

/// The key alone, without the text that a reverted transaction may bring.
QString reasonKey(const WalletEntry &entry)
{
    return entry.reason.section(QStringLiteral(": "), 0, 0);
}

QString rejectedDetail(const WalletEntry &entry)
{
    if (entry.reason.isEmpty())
        return Text::tr("The network refused it.");
    const QString sentence = reasonText(reasonKey(entry)).sentence;
    const QString said = entry.reason.section(QStringLiteral(": "), 1);
    //: %1 is a sentence, %2 what the contract answered, in its own words
    return said.isEmpty() ? sentence : Text::tr("%1 It said: %2").arg(sentence, said);
}

/// Few words for a chip; the sentence is in the tooltip.
QString rejected(const WalletEntry &entry)
{
    const QString key = reasonKey(entry);
    const QString area = key.section(QLatin1Char('.'), 0, 0);
    if (key.contains(QStringLiteral("consensus")))
        return Text::tr("Rejected: result differed from consensus");
    if (entry.kind == EntryKind::Seized)
        return Text::tr("Rejected: stake lost");
    if (key.endsWith(QStringLiteral("out_of_gas")))
        return Text::tr("Rejected: fee too low");
    if (area == QStringLiteral("chain") || area == QStringLiteral("poco")
        || area == QStringLiteral("evm"))
        return Text::tr("Rejected: refused by the network");
    return Text::tr("Rejected");
}

} // namespace

QString entryWhat(const WalletEntry &entry, const QString &counterparty)
{
    const QString other = !counterparty.isEmpty() ? counterparty : shortAddress(entry.counterparty);
    switch (entry.kind) {
    case EntryKind::Received:
        return Text::tr("Received from %1").arg(other);
    case EntryKind::Sent:
        return Text::tr("Sent to %1").arg(other);
    case EntryKind::Deposited:
        return Text::tr("Deposit to contract");
    case EntryKind::Withdrawn:
        return Text::tr("Withdrawal from contract");
    case EntryKind::StakeReceived:
        return Text::tr("Stake received from %1").arg(other);
    case EntryKind::StakeSent:
        return Text::tr("Stake sent to %1").arg(other);
    case EntryKind::Reward:
        return about(Text::tr("Reward"), entry);
    case EntryKind::Locked:
        return about(Text::tr("Stake locked"), entry);
    case EntryKind::Unlocked:
        return about(Text::tr("Stake released"), entry);
    case EntryKind::Spent:
        return about(Text::tr("Price paid"), entry);
    case EntryKind::Seized:
        return about(Text::tr("Stake lost"), entry);
    case EntryKind::Refunded:
        return about(Text::tr("Price returned"), entry);
    case EntryKind::Coin:
        return Text::tr("Coin sent to %1").arg(other);
    case EntryKind::Call:
        return entry.counterparty.isZero() ? Text::tr("Transaction")
                                           : Text::tr("Call of %1").arg(other);
    }
    Q_UNREACHABLE();
}

QString entryStatus(const WalletEntry &entry, const QDateTime &now, const QLocale &locale)
{
    switch (entry.status) {
    case EntryStatus::Pending:
        return Text::tr("Pending");
    case EntryStatus::Provisional:
        return provisional(entry, now, locale);
    case EntryStatus::Certified:
        return Text::tr("Certified");
    case EntryStatus::Rejected:
        return rejected(entry);
    }
    Q_UNREACHABLE();
}

QString entryStatusWord(const WalletEntry &entry)
{
    switch (entry.status) {
    case EntryStatus::Pending:
        return Text::tr("Pending");
    case EntryStatus::Provisional:
        return Text::tr("Provisional");
    case EntryStatus::Certified:
        return Text::tr("Certified");
    case EntryStatus::Rejected:
        return Text::tr("Rejected");
    }
    Q_UNREACHABLE();
}

QString entryStatusDetail(const WalletEntry &entry)
{
    switch (entry.status) {
    case EntryStatus::Pending:
        return Text::tr("Sent to the network; no block holds it yet.");
    case EntryStatus::Provisional:
        return Text::tr("In a block that the network could still replace.");
    case EntryStatus::Certified:
        return Text::tr("Final: the network does not take it back.");
    case EntryStatus::Rejected:
        return rejectedDetail(entry);
    }
    Q_UNREACHABLE();
}

Tone entryTone(const WalletEntry &entry)
{
    switch (entry.status) {
    case EntryStatus::Pending:
        return Tone::Info;
    case EntryStatus::Provisional:
        return Tone::Waiting;
    case EntryStatus::Certified:
        return Tone::Good;
    case EntryStatus::Rejected:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

QString entryAmount(const WalletEntry &entry, const QString &coinName, const QLocale &locale)
{
    if (entry.amount.value != 0)
        return signedRlc(entry.amount, locale);
    if (entry.moved.value != 0)
        return rlcWithUnit(entry.moved, locale);
    if (entry.coin.value != 0)
        return QChar(0x2212) + coinWithUnit(coinText(entry.coin, locale), coinName);
    return {};
}

} // namespace fallow::ui
