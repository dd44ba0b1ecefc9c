#pragma once

#include "core/api/wallet.h"
#include "core/api/web_messages.h"

namespace fallow::api {

/// What web pages may see and ask; `Core::web` hands it out. A request that names its origin to `Wallet::preparePayment`
/// or `Wallet::prepareSignature` is refused with `web.not_granted` unless that origin may use the account that signs, then
/// and when it is confirmed. `Change::grants` tells of every change.
class Web
{
public:
    virtual ~Web() = default;

    virtual Answer<model::WebGrants> grants(const Empty &request) = 0;
    /// Reasons: `web.bad_origin`, `web.no_accounts` (none, or more than 16), `wallet.no_account`,
    /// `wallet.is_worker_account`, `web.too_many_grants` (256), `settings.*`.
    virtual Answer<model::WebGrants> allow(const AllowOriginRequest &request) = 0;
    /// Reasons: `web.bad_origin`, `web.unknown_origin`, `settings.*`.
    virtual Answer<model::WebGrants> revoke(const OriginRequest &request) = 0;
    /// Only what reads, by a list of methods; a node's refusal is an answer. Reasons: `web.not_readable`,
    /// `web.bad_question` (no list of parameters, or one that is too large), `web.too_often`, `web.answer_too_large`,
    /// `network.left`, `chain.*`.
    virtual Answer<ChainAnswer> read(const ChainQuestion &request) = 0;
};

} // namespace fallow::api
