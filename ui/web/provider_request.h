#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"
#include "ui/web/provider_error.h"

#include <QByteArray>
#include <QJsonArray>

#include <variant>

namespace fallow::ui
{

/// What a page can ask a wallet.
enum class PageAsks {
    State, ///< of our own script: chain, accounts, and whether the network is reached
    ChainId,
    NetworkNumber,
    ClientVersion,
    Accounts,
    RequestAccounts,
    Permissions,
    RequestPermissions,
    RevokePermissions,
    SignMessage,
    SignTypedData,
    SendTransaction,
    SwitchChain,
    AddChain,
    Read, ///< of the network; which methods only read the core decides
};

/// One request of a page, its parameters checked as far as that needs no key and no network.
struct PageRequest {
    PageAsks asks = PageAsks::Read;
    QString method;
    QJsonArray params; ///< to read
    base::Address account; ///< that is to sign
    QString message; ///< 0x hex, or text
    QJsonObject typedData;
    QString to; ///< as the page wrote it: the core checks it
    QByteArray data;
    base::Wei value;
    qint64 chain = 0; ///< to switch to, or to add
    QString chainName; ///< of one to add; the page's word for it
};

using ReadRequest = std::variant<PageRequest, ProviderError>;

/// `text` is `{"method": …, "params": […]}`, as a page hands it to EIP-1193's `request`; `chain` is the one in use.
/// Typed data and transactions for another chain are refused, so are what signs without a form that can be read
/// (`eth_sign`), batches, and anything over 128 KiB or nested deeper than 64.
ReadRequest readPageRequest(const QString &text, qint64 chain);

/// "0x2a": Ethereum's form of a number.
QString hexQuantity(qint64 number);

} // namespace fallow::ui
