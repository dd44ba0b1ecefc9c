#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace fallow::wallet
{

inline constexpr quint32 hardenedStep = 0x80000000; ///< added to a step's number

/// The steps from a seed to a key (BIP-32).
struct HdPath {
    std::vector<quint32> steps;

    /// "m/44'/60'/0'/0/3"
    QString toString() const;
    /// A hardened step ends in ', h or H; at most ten steps below 2^31. Reason: `wallet.bad_path`,
    /// whose detail names the step.
    static base::Result<HdPath> parse(QStringView text);
    friend bool operator==(const HdPath &, const HdPath &) = default;
};

/// m/44'/60'/0'/0/index, where every Ethereum wallet looks for a person's accounts (BIP-44).
HdPath ownerPath(quint32 index);
/// m/44'/60'/1'/0/index. A branch of its own below a hardened step: who gets hold of the hot
/// worker key, and of what its neighbours have in common, cannot work out the owner's key; and the
/// words bring both back.
HdPath workerPath(quint32 index);

} // namespace fallow::wallet
