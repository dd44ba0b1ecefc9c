#include "core/wallet/payee_check.h"

#include "core/evm/address.h"

#include <algorithm>

namespace fallow::wallet
{

using namespace base;

namespace
{

constexpr qsizetype shownEnds = 4; // digits at both ends that windows and people compare
constexpr qsizetype slips = 2; // wrong or swapped digits of a typist

bool contains(const std::vector<Address> &list, const Address &address)
{
    return std::find(list.begin(), list.end(), address) != list.end();
}

} // namespace

bool lookAlike(const Address &a, const Address &b)
{
    if (a == b)
        return false;
    const QByteArray left = a.bytes().toHex();
    const QByteArray right = b.bytes().toHex();
    if (left.left(shownEnds) == right.left(shownEnds)
        && left.right(shownEnds) == right.right(shownEnds))
        return true;
    qsizetype differences = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        differences += left[i] == right[i] ? 0 : 1;
    return differences <= slips;
}

Result<PayeeCheck> checkPayee(QStringView text, const PayeeFacts &facts)
{
    const auto address = evm::parseAddress(text);
    if (!address)
        return address.error();
    if (address->isZero())
        return fail(Code::InvalidArgument, "wallet.payee_is_zero"_reason);
    if (contains(facts.contracts, *address))
        return fail(Code::Denied, "wallet.payee_is_contract_of_ours"_reason, address->toString());
    PayeeCheck check{.address = *address};
    if (contains(facts.own, *address)) {
        check.verdict = PayeeVerdict::Own;
        return check;
    }
    for (const KnownPayee &payee : facts.known) {
        if (payee.address == *address)
            return PayeeCheck{*address, PayeeVerdict::Known, payee};
    }
    for (const KnownPayee &payee : facts.known) {
        if (lookAlike(payee.address, *address))
            return PayeeCheck{*address, PayeeVerdict::LooksLike, payee};
    }
    for (const Address &own : facts.own) {
        if (lookAlike(own, *address))
            return PayeeCheck{*address, PayeeVerdict::LooksLike, KnownPayee{own, {}}};
    }
    return check;
}

} // namespace fallow::wallet
