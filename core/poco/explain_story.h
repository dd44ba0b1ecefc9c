#pragma once

#include "core/evm/abi.h"
#include "core/poco/explain.h"
#include "core/poco/explain_sentences.h"

namespace fallow::poco
{

/// An explanation in the making, and what may be said in it.
class Story
{
public:
    explicit Story(const ChainFacts &facts_) : facts(facts_) { }

    const ChainFacts &facts;
    Explanation out;

    void begin(ExplanationKind kind, Say what, const QStringList &arguments = {});
    void say(Say what, const QStringList &arguments = {});
    void warn(const char *key, Say what, const QStringList &arguments = {});
    /// Adds to what changes for the account; other people's accounts are not counted.
    void move(const base::Address &account, const RlcEffect &change);
    void pays(const base::Address &payee);

    /// "your account 0x…", "Anna (0x…)", "the RLC token", or the bare address; always in full.
    QString who(const base::Address &account) const;
    QString rlc(base::Nrlc amount) const;
    QString coin(base::Wei amount) const;
};

/// One call, as a contract gets it.
struct Call {
    base::Address to;
    QByteArray data; ///< selector and arguments; at least 4 bytes
    base::Wei value;

    QString selector() const { return base::toHex(data.left(4)); }
};

enum class Understood {
    Yes,
    UnknownFunction,
    BadArguments,
    TrailingBytes,
};

/// The arguments as `read` takes them, when `write` makes the same bytes of them again.
template <typename Read, typename Write>
auto exactly(const Call &call, Understood &verdict, Read read, Write write)
    -> std::optional<decltype(read(std::declval<evm::AbiReader &>()))>
{
    evm::AbiReader reader(call.data.mid(4));
    auto value = read(reader);
    if (reader.failed()) {
        verdict = Understood::BadArguments;
        return std::nullopt;
    }
    const QByteArray canonical = write(value);
    if (canonical == call.data) {
        verdict = Understood::Yes;
        return value;
    }
    verdict =
        call.data.startsWith(canonical) ? Understood::TrailingBytes : Understood::BadArguments;
    return std::nullopt;
}

using CallExplainer = Understood (*)(const Call &call, Story &story);
/// By the four bytes of the selector.
using CallTable = std::map<QByteArray, CallExplainer>;

// What each of the network's contracts understands.
const CallTable &hubCalls(bool isNative);
const CallTable &tokenCalls();
const CallTable &taskCalls();
const CallTable &registryCalls();
const CallTable &workerpoolCalls();

/// An order's own sentences; the caller says what happens to it.
template <AnyOrder Order> void describeOrder(const Order &order, Story &story);
/// In one line: "Offer app 0x… for 0.1 RLC a run, up to 5 runs."
template <AnyOrder Order> QString orderLine(const Order &order, const Story &story);
/// A match; `payer` locks the price.
void describeMatch(const OrdersToMatch &orders, const base::Address &payer, Story &story);
OrdersToMatch readMatch(evm::AbiReader &reader);

} // namespace fallow::poco
