#pragma once

#include "core/poco/hub_types.h"

#include <optional>

namespace fallow::poco {

// Why a call of the task life cycle would revert: the contract gives no reason (poco.md C.4).
// Nothing means it should pass. `now` is the time of the next block in seconds since 1970 UTC.
// All errors are Conflict but `poco.stake_too_low` and `poco.not_scheduler` (Denied).

/// Reasons: `poco.deal_unknown`, `poco.index_out_of_deal`, `poco.task_already_initialized`.
std::optional<base::Error> explainInitialize(const Deal &deal, const Task &task, quint64 index);

struct ContributeFacts {
    Contribution own;
    Account account;
    base::Address worker;
    base::Address workerpoolOwner; ///< who must have signed the authorization
    base::Address teeBroker; ///< zero: unset
    base::Address enclaveChallenge;
    base::Address authorizationSigner; ///< recovered; zero without a valid signature
};
/// Reasons: `poco.task_not_active`, `poco.contribution_deadline_passed`,
/// `poco.already_contributed`, `poco.enclave_challenge_missing`, `poco.bad_authorization`,
/// `poco.stake_too_low`.
std::optional<base::Error> explainContribute(const Task &task, const Deal &deal,
                                             const ContributeFacts &facts, quint64 now);
/// Reasons of explainContribute but for the stake, and `poco.task_has_contributors`,
/// `poco.trust_not_one`, `poco.callback_mismatch`.
std::optional<base::Error> explainContributeAndFinalize(const Task &task, const Deal &deal,
                                                        const ContributeFacts &facts,
                                                        const base::Bytes32 &resultDigest,
                                                        const QByteArray &resultsCallback,
                                                        quint64 now);
/// Reasons: `poco.task_not_revealing`, `poco.reveal_deadline_passed`, `poco.not_contributed`,
/// `poco.not_in_consensus`, `poco.digest_mismatch`.
std::optional<base::Error> explainReveal(const base::TaskId &id, const Task &task,
                                         const Contribution &own, const base::Address &worker,
                                         const base::Bytes32 &resultDigest, quint64 now);
/// Reasons: `poco.not_scheduler`, `poco.task_not_revealing`, `poco.final_deadline_passed`,
/// `poco.reveals_missing`, `poco.callback_mismatch`.
std::optional<base::Error> explainFinalize(const Task &task, const Deal &deal,
                                           const base::Address &sender,
                                           const QByteArray &resultsCallback, quint64 now);
/// Reasons: `poco.not_scheduler`, `poco.task_not_revealing`, `poco.final_deadline_passed`,
/// `poco.reveal_deadline_not_passed`, `poco.task_has_reveals`.
std::optional<base::Error> explainReopen(const Task &task, const Deal &deal,
                                         const base::Address &sender, quint64 now);
/// Reasons: `poco.task_not_initialized`, `poco.task_already_ended`,
/// `poco.final_deadline_not_passed`.
std::optional<base::Error> explainClaim(const Task &task, quint64 now);

} // namespace fallow::poco
