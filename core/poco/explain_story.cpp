#include "core/poco/explain_story.h"

#include "core/evm/address.h"

#include <algorithm>

namespace fallow::poco
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{
constexpr int coinDecimals = 18;
}

bool ChainFacts::isOurContract(const Address &account) const
{
    return !account.isZero()
        && (account == hub || account == rlc || account == appRegistry || account == datasetRegistry
            || account == workerpoolRegistry);
}

bool Explanation::warns(QStringView key) const
{
    return std::any_of(warnings.begin(), warnings.end(),
        [key](const Warning &warning) { return warning.reason.key() == key; });
}

void Story::begin(ExplanationKind kind, Say what, const QStringList &arguments)
{
    out.kind = kind;
    out.headline = sentence(what, arguments);
}

void Story::say(Say what, const QStringList &arguments)
{
    out.sentences.push_back(sentence(what, arguments));
}

void Story::warn(const char *key, Say what, const QStringList &arguments)
{
    const Reason reason(u"explain."_s + QLatin1String(key));
    if (!out.warns(reason.key()))
        out.warnings.push_back({reason, sentence(what, arguments)});
}

void Story::move(const Address &account, const RlcEffect &change)
{
    if (!facts.isOwn(account))
        return;
    auto effect = std::find_if(out.rlc.begin(), out.rlc.end(),
        [&](const RlcEffect &known) { return known.account == account; });
    if (effect == out.rlc.end())
        effect = out.rlc.insert(out.rlc.end(), RlcEffect{.account = account});
    effect->wallet += change.wallet;
    effect->stake += change.stake;
    effect->locked += change.locked;
}

void Story::pays(const Address &payee)
{
    if (std::find(out.payees.begin(), out.payees.end(), payee) == out.payees.end())
        out.payees.push_back(payee);
}

QString Story::who(const Address &account) const
{
    const QString address = evm::checksumAddress(account);
    if (facts.isOwn(account))
        return u"your account "_s + address;
    if (account.isZero())
        return u"nobody ("_s + address + u')';
    if (account == facts.hub)
        return u"the iExec contract "_s + address;
    if (account == facts.rlc)
        return u"the RLC token "_s + address;
    if (facts.isOurContract(account))
        return u"an iExec registry "_s + address;
    const auto name = facts.names.find(account);
    return name == facts.names.end() ? address
                                     : plainText(name->second, 80) + u" ("_s + address + u')';
}

QString Story::rlc(Nrlc amount) const
{
    return formatRlc(amount) + u" RLC"_s;
}

QString Story::coin(Wei amount) const
{
    return formatCoin(amount) + u' ' + (facts.coin.isEmpty() ? u"coin"_s : facts.coin);
}

} // namespace fallow::poco
