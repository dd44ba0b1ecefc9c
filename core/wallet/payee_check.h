#pragma once

#include "core/base/ids.h"

#include <optional>
#include <vector>

namespace fallow::wallet
{

struct KnownPayee {
    base::Address address;
    QString name; ///< from the address book; empty for one the user typed before
    friend bool operator==(const KnownPayee &, const KnownPayee &) = default;
};

struct PayeeFacts {
    std::vector<KnownPayee> known; ///< address book and payees the user typed
    std::vector<base::Address> own;
    std::vector<base::Address> contracts; ///< hub, RLC token, registries: money sent there is lost
};

enum class PayeeVerdict {
    Own,
    Known,
    New,
    LooksLike, ///< shows the same ends as a known one, or is a slip of one or two digits away
};

struct PayeeCheck {
    base::Address address;
    PayeeVerdict verdict = PayeeVerdict::New;
    std::optional<KnownPayee> known{}; ///< whom it is, or whom it looks like
};

/// Whether money may go to what somebody typed or pasted. Address poisoning puts look-alikes where
/// people copy from; own accounts can be imitated too. Reasons: `evm.bad_address`,
/// `evm.bad_checksum`, `wallet.payee_is_zero`, `wallet.payee_is_contract_of_ours`.
base::Result<PayeeCheck> checkPayee(QStringView text, const PayeeFacts &facts);
/// Of two different addresses; equal ones do not look alike.
bool lookAlike(const base::Address &a, const base::Address &b);

} // namespace fallow::wallet
