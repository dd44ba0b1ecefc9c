#include "ui/session/wallet_views.h"

#include "ui/format/address.h"
#include "ui/format/money.h"
#include "ui/format/phase.h"
#include "ui/format/reasons.h"

#include <QCoreApplication>

#include <algorithm>

namespace fallow::ui
{

using model::AccountOrigin;
using model::BackupState;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Wallet)
};

constexpr qsizetype FeeLevels = 4;

void takeBackup(AccountView &view, BackupState backup)
{
    switch (backup) {
    case BackupState::Unknown:
    case BackupState::NotNeeded:
        return;
    case BackupState::Missing:
    case BackupState::Shown:
        view.chip = Text::tr("Back up before first payout");
        view.chipTone = static_cast<int>(Tone::Waiting);
        view.backupMissing = true;
        return;
    case BackupState::Done:
        view.chip = Text::tr("Backed up");
        view.chipTone = static_cast<int>(Tone::Good);
        return;
    }
}

} // namespace

AccountView accountView(const model::WalletState &state)
{
    const auto owner = std::find_if(state.accounts.begin(), state.accounts.end(),
        [](const model::WalletAccount &each) { return each.isOwner; });
    if (owner == state.accounts.end())
        return {};
    AccountView view;
    view.label = owner->label.isEmpty() ? Text::tr("My account") : owner->label;
    view.address = fullAddress(owner->address);
    view.shortForm = shortId(view.address);
    view.canSign = owner->origin != AccountOrigin::Watched;
    if (view.canSign) {
        takeBackup(view, state.backup);
    } else {
        view.chip = Text::tr("Watched only");
        view.chipTone = static_cast<int>(Tone::Info);
    }
    return view;
}

MoneyView moneyView(const model::Balance &balance, const std::vector<model::Stake> &stakes,
    const QString &coinName, const QLocale &locale)
{
    MoneyView view{.known = true, .rlc = rlcText(balance.rlc, locale), .coinName = coinName};
    view.contract = rlcText(balance.stake + balance.locked, locale);
    const QString free = rlcText(balance.stake, locale);
    const QString locked = rlcText(balance.locked, locale);
    const auto tasks = static_cast<int>(stakes.size());
    if (balance.locked.value == 0)
        view.contractNote = Text::tr("all of it free");
    else if (tasks == 0)
        view.contractNote = Text::tr("%1 free · %2 staked").arg(free, locked);
    else
        //: Of the RLC in the contract
        view.contractNote =
            Text::tr("%1 free · %2 staked on %n task(s)", nullptr, tasks).arg(free, locked);
    view.free = rlcWithUnit(balance.stake, locale);
    view.coin = coinShort(balance.coin, locale);
    view.coinExact = coinWithUnit(coinText(balance.coin, locale), coinName);
    //: The name of the coin that pays the network's fees, such as ETH
    view.coinTitle =
        coinName.isEmpty() ? Text::tr("Coin for fees") : Text::tr("%1 for fees").arg(coinName);
    return view;
}

PayeeView payeeView(const base::Result<api::PayeeReply> &reply)
{
    PayeeView view;
    if (!reply) {
        view.problem = reasonLine(reply.error().reason.key());
        return view;
    }
    view.good = true;
    view.address = fullAddress(reply->address);
    view.isNew = reply->isNew;
    if (reply->looksLike)
        view.looksLike = fullAddress(*reply->looksLike);
    if (!reply->name.isEmpty())
        //: The payee is in the address book under this name
        view.note = Text::tr("In your address book: %1").arg(reply->name);
    else if (reply->isNew)
        view.note = Text::tr("New payee: you have never paid to this address.");
    else
        view.note = Text::tr("You have paid to this address before.");
    return view;
}

ReviewView reviewView(const api::PreparedPayment &payment, const QLocale &locale)
{
    ReviewView view{.headline = payment.headline};
    for (const QString &effect : payment.effects)
        view.effects += effect;
    for (const QString &warning : payment.warnings)
        view.warnings += reasonLine(warning);
    view.from = fullAddress(payment.from);
    view.to = fullAddress(payment.to);
    view.fees.resize(FeeLevels);
    for (const api::FeeQuote &quote : payment.fees) {
        //: The highest fee that can be taken, %1 is an amount with its coin
        view.fees[static_cast<qsizetype>(quote.level)] =
            Text::tr("at most %1")
                .arg(coinWithUnit(coinAtMost(quote.atMost, locale), payment.coinName));
    }
    return view;
}

} // namespace fallow::ui
