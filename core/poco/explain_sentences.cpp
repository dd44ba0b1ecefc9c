#include "core/poco/explain_sentences.h"

#include <algorithm>
#include <array>

namespace fallow::poco
{

namespace
{

struct Text {
    Say what;
    const char16_t *text;
};

constexpr std::array texts{
    Text{Say::SendsCoin, u"Send %1 to %2."},
    Text{Say::CoinToContract,
        u"%1 is a contract of the network: coin sent to it does not come back."},
    Text{Say::CallCarriesCoin, u"Also sends %1, which this function does not ask for."},
    Text{Say::CreatesContract, u"Create a contract that this wallet does not know."},
    Text{Say::CreatesContractSize, u"Carries %1 bytes of code and %2."},
    Text{Say::OtherChain, u"This is for chain %1, not for %2 (chain %3)."},
    Text{Say::CostsFee, u"Costs at most %1 in fees."},
    Text{Say::FeeFree, u"Costs no fee."},
    Text{Say::UnknownCall, u"Unknown call of %1."},
    Text{Say::UnknownContract,
        u"This wallet does not know the contract %1 and cannot say what the call does."},
    Text{Say::UnknownFunction,
        u"This wallet does not know the function %1 of %2 and cannot say what it does."},
    Text{Say::UnknownData,
        u"The data of function %1 is not what that function takes; its meaning is unknown."},
    Text{Say::TrailingData,
        u"%1 bytes follow after the arguments of function %2; their meaning is unknown."},
    Text{Say::CallSize, u"Function %1, %2 bytes of data."},
    Text{Say::CoinWithUnknown, u"Sends %1 with it."},
    Text{Say::SendsRlc, u"Send %1 to %2."},
    Text{Say::RlcToContract,
        u"%1 is a contract of the network: RLC sent to it this way does not come back."},
    Text{Say::PullsRlc, u"Move %1 from %2 to %3, using an approval."},
    Text{Say::PullsStake, u"Move %1 of stake from %2 to %3, using an approval."},
    Text{Say::Approves, u"Allow %1 to take up to %2 from %3."},
    Text{Say::ApprovesUnlimited, u"Allow %1 to take everything from %2, now and later."},
    Text{Say::ApprovesNothing, u"Take back what %1 was allowed to take from %2."},
    Text{Say::RaisesAllowance, u"Allow %1 to take %2 more from %3."},
    Text{Say::LowersAllowance, u"Allow %1 to take %2 less from %3."},
    Text{Say::ApprovesResource, u"Allow %1 to give away %2."},
    Text{Say::ApprovesAllResources,
        u"Allow %1 to give away every resource you own in this registry."},
    Text{Say::RevokesAllResources,
        u"Take back that %1 may give away your resources in this registry."},
    Text{Say::ApprovalToStranger,
        u"%1 is not a contract of the network: it could take the money at any time."},
    Text{Say::UnlimitedWarning, u"The approval has no limit."},
    Text{Say::StrangerCalled, u"%1 is called at once with %2 bytes of data."},
    Text{Say::Deposits, u"Deposit %1 into the iExec contract."},
    Text{Say::DepositsFor, u"Deposit %1 into the iExec contract for %2."},
    Text{Say::DepositsForMany, u"Deposit %1 into the iExec contract for %2 accounts."},
    Text{Say::DepositRest, u"%1 is less than the contract counts and comes back."},
    Text{Say::DepositReady, u"It can be withdrawn again while it is not locked."},
    Text{Say::Withdraws, u"Withdraw %1 from the iExec contract to %2."},
    Text{Say::WithdrawsTo, u"Withdraw %1 from the iExec contract and pay it to %2."},
    Text{Say::SendsStake, u"Give %1 of stake in the iExec contract to %2."},
    Text{Say::Buys, u"Buy up to %1 runs of %2 for %3."},
    Text{Say::BuysDetail, u"On pool %1, for %2."},
    Text{Say::PriceParts,
        u"Each run costs %1: %2 for the app, %3 for the dataset, %4 for the pool."},
    Text{Say::LocksStake,
        u"Locks up to %1 of %2 in the iExec contract until the results are there."},
    Text{Say::LocksOther, u"%1 pays: up to %2 are locked in the iExec contract."},
    Text{Say::DepositsFirst, u"Deposits %1 into the iExec contract first."},
    Text{Say::NoDataset, u"Without a dataset."},
    Text{Say::WithDataset, u"With dataset %1."},
    Text{Say::CategoryTrust, u"Category %1, trust %2."},
    Text{Say::TagIs, u"Demands: %1."},
    Text{Say::ResultsTo, u"The results are for %1."},
    Text{Say::CallsBack, u"The results are also handed to the contract %1."},
    Text{Say::Parameters, u"Parameters: %1"},
    Text{Say::NoParameters, u"Without parameters."},
    Text{Say::AmountTooLarge, u"In all this is more RLC than there is."},
    Text{Say::ForSomebodyElse, u"The requester is %1, which is not your account."},
    Text{Say::OffersApp, u"Offer app %1 for %2 a run, up to %3 runs."},
    Text{Say::OffersDataset, u"Offer dataset %1 for %2 a run, up to %3 runs."},
    Text{Say::OffersPool, u"Offer runs on pool %1 for %2 each, up to %3 runs."},
    Text{Say::PoolLocks, u"The pool's owner locks %1 for each run that is bought."},
    Text{Say::AsksRuns, u"Ask for up to %1 runs of app %2."},
    Text{Say::AsksPrice,
        u"Pays at most %1 a run: %2 for the app, %3 for the dataset, %4 for the pool."},
    Text{Say::AsksTotal, u"Whoever has the order can lock up to %1 of %2 with it."},
    Text{Say::OnPool, u"Only on pool %1."},
    Text{Say::OnAnyPool, u"On any pool."},
    Text{Say::OnlyApp, u"Only with app %1."},
    Text{Say::OnlyDataset, u"Only with dataset %1."},
    Text{Say::OnlyPool, u"Only on pool %1."},
    Text{Say::OnlyRequester, u"Only for requester %1."},
    Text{Say::ForAnybody, u"For anybody."},
    Text{Say::WhoHasTheOrder,
        u"Whoever has the signed order can use it until it is used up or closed."},
    Text{Say::SignsOrder, u"Sign on the chain: %1"},
    Text{Say::ClosesOrder, u"Close for good: %1"},
    Text{Say::CloseIsFinal, u"A closed order cannot be used or opened again."},
    Text{Say::OperationByOthers,
        u"Whoever has this signature can send it to the chain in your name."},
    Text{Say::BroadcastsOrder, u"Publish on the chain: %1"},
    Text{Say::BroadcastUnchecked,
        u"Publishing only shows the order to everybody; the chain checks nothing."},
    Text{Say::Initializes, u"Start task %1 of deal %2."},
    Text{Say::InitializesMany, u"Start %1 tasks."},
    Text{Say::Contributes, u"Contribute a result to task %1."},
    Text{Say::ContributesAndFinalizes, u"Contribute the result of task %1 and end the task."},
    Text{Say::Reveals, u"Reveal the result of task %1."},
    Text{Say::Finalizes, u"End task %1 with its result and pay for it."},
    Text{Say::Reopens, u"Open task %1 again because nobody revealed."},
    Text{Say::Claims, u"Claim task %1."},
    Text{Say::ClaimsMany, u"Claim %1 tasks."},
    Text{Say::ClaimsUninitialized, u"Claim %1 tasks that were never started."},
    Text{Say::ClaimMeaning,
        u"The price comes back to who paid, the stakes to the workers; the pool loses its stake."},
    Text{Say::ContributionLocks,
        u"Locks the stake that the deal asks of a worker until the task ends."},
    Text{Say::CreatesApp, u"Register the app \u201c%1\u201d."},
    Text{Say::CreatesDataset, u"Register the dataset \u201c%1\u201d."},
    Text{Say::CreatesPool, u"Register the workerpool \u201c%1\u201d."},
    Text{Say::Runs, u"Of type %1; it runs %2, checksum %3."},
    Text{Say::Lies, u"It lies at %1, checksum %2."},
    Text{Say::ResourceOwner, u"It will belong to %1."},
    Text{Say::SendsResource, u"Give %1 from %2 to %3."},
    Text{Say::SendsResourceMeaning,
        u"The new owner earns with it and decides about it; orders signed for it end."},
    Text{Say::ChangesPolicy,
        u"In pool %1 a worker's stake becomes %2 %% of the price and the pool keeps %3 %% of a "
        u"reward."},
    Text{Say::SignsText, u"Sign a message."},
    Text{Say::SignsBytes, u"Sign %1 bytes that are not text."},
    Text{Say::TextIs, u"%1"},
    Text{Say::BytesAre, u"%1"},
    Text{Say::RawDigest, u"This may be the hash of something else; nobody can see of what."},
    Text{Say::LooksLikeTransaction, u"This looks like a transaction."},
    Text{Say::HiddenCharacters,
        u"The text has characters that hide or turn around a part of it, shown as \u00b7."},
    Text{Say::CutOff, u"Only the beginning is shown; in all there are %1 characters."},
    Text{Say::SignsTyped, u"Sign %1 for %2."},
    Text{Say::TypedDomain, u"It is meant for %1."},
    Text{Say::TypedField, u"%1: %2"},
    Text{Say::UnknownDomain, u"This wallet does not know what this data is used for."},
    Text{Say::Permits,
        u"It is enough that somebody has this signature; no transaction of yours is needed."},
    Text{Say::PermitUntil, u"It can be used until %1."},
    Text{Say::SpeedsUp, u"Pay more so that this is mined sooner: %1"},
    Text{Say::Cancels, u"Cancel before it is mined: %1"},
    Text{Say::CancelMayFail,
        u"If it is mined first after all, it counts, and the cancelling costs nothing."},
    Text{Say::Sweeps, u"Move what the worker does not need to %1."},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].what != static_cast<Say>(i))
            return false;
    }
    return texts.back().what == Say::Sweeps;
}
static_assert(isInOrder(), "each sentence stands where its name says");

bool isHidden(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || category == QChar::Other_NotAssigned
        || category == QChar::Other_PrivateUse || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

} // namespace

QString sentence(Say what, const QStringList &arguments)
{
    const QStringView text(texts[static_cast<size_t>(what)].text);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'%' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        ++i;
        const int index = text[i].digitValue() - 1;
        result += index < 0 ? QString(text[i]) : arguments.value(index);
    }
    return result;
}

QString plainText(const QString &text, qsizetype most)
{
    QString plain;
    for (const char32_t c : text.toUcs4()) {
        if (plain.size() >= most)
            return plain + u'\u2026';
        if (isHidden(c))
            plain += u'\u00b7';
        else
            plain += QString::fromUcs4(&c, 1);
    }
    return plain;
}

bool hasHiddenCharacters(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
        [](char32_t c) { return isHidden(c) && c != U'\n' && c != U'\t' && c != U'\r'; });
}

} // namespace fallow::poco
