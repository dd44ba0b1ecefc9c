#pragma once

#include "core/api/messages.h"

#include <array>

/// Moving money and signing: first what it would do, then the confirmation.
namespace fallow::api {

enum class PaymentKind {
    SendRlc,
    SendCoin,
    Deposit, ///< wallet -> contract
    Withdraw, ///< contract -> wallet
    Claim, ///< `task`, overdue
    Sweep, ///< worker -> owner: stake, RLC and coin above what the worker needs
    SpeedUp, ///< the pending transaction `transaction`
    Cancel,
    Call, ///< any function of a contract, or coin alone: `to`, `data`, `amount` of coin
};

constexpr auto jsonNames(PaymentKind)
{
    using enum PaymentKind;
    using json::EnumName;
    return std::array{EnumName{SendRlc, "send_rlc"}, EnumName{SendCoin, "send_coin"},
                      EnumName{Deposit, "deposit"},  EnumName{Withdraw, "withdraw"},
                      EnumName{Claim, "claim"},      EnumName{Sweep, "sweep"},
                      EnumName{SpeedUp, "speed_up"}, EnumName{Cancel, "cancel"},
                      EnumName{Call, "call"}};
}

enum class FeeLevel { Slow, Normal, Fast, Custom };

constexpr auto jsonNames(FeeLevel)
{
    using enum FeeLevel;
    using json::EnumName;
    return std::array{EnumName{Slow, "slow"}, EnumName{Normal, "normal"}, EnumName{Fast, "fast"},
                      EnumName{Custom, "custom"}};
}

struct PreparePaymentRequest {
    PaymentKind kind = PaymentKind::SendRlc;
    QString to; ///< address with a good checksum; for sends
    QString amount; ///< as typed, exact: "1.25" in RLC or coin; "max"
    base::TaskId task; ///< for claims
    QString transaction; ///< for speeding up and cancelling
    FeeLevel fee = FeeLevel::Normal;
    std::optional<base::Wei> maxFeePerGas; ///< wei; for custom
    std::optional<base::Wei> priorityFeePerGas;
    QByteArray data; ///< for calls
    QString origin; ///< of the page that asks; empty: the person does
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("kind", &PreparePaymentRequest::kind),
                          json::defaulted("to", &PreparePaymentRequest::to),
                          json::defaulted("amount", &PreparePaymentRequest::amount),
                          json::defaulted("task", &PreparePaymentRequest::task),
                          json::defaulted("transaction", &PreparePaymentRequest::transaction),
                          json::defaulted("fee", &PreparePaymentRequest::fee),
                          json::field("max_fee_per_gas", &PreparePaymentRequest::maxFeePerGas),
                          json::field("priority_fee_per_gas", &PreparePaymentRequest::priorityFeePerGas),
                          json::defaulted("data", &PreparePaymentRequest::data),
                          json::defaulted("origin", &PreparePaymentRequest::origin)};
    }
};

struct FeeQuote {
    FeeLevel level = FeeLevel::Normal;
    base::Wei maxFeePerGas;
    base::Wei priorityFeePerGas;
    base::Wei atMost; ///< for the whole transaction
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("level", &FeeQuote::level), json::field("max_fee_per_gas", &FeeQuote::maxFeePerGas),
                          json::field("priority_fee_per_gas", &FeeQuote::priorityFeePerGas),
                          json::field("at_most", &FeeQuote::atMost)};
    }
};

/// The decoded effect of what would be signed, and a one-use token for `payments.confirm`.
struct PreparedPayment {
    QString token;
    QString headline;
    std::vector<QString> effects; ///< plain English sentences, amounts in RLC and coin
    std::vector<QString> warnings; ///< reason keys
    base::Address from;
    base::Address to; ///< the payee, or the contract called
    base::Nrlc amount;
    base::Wei coin;
    QString coinName; ///< "ETH", "xRLC" …
    qint64 gasLimit = 0;
    FeeLevel fee = FeeLevel::Normal;
    std::vector<FeeQuote> fees; ///< every level that can be chosen
    QDateTime validUntil;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("token", &PreparedPayment::token),
                          json::field("headline", &PreparedPayment::headline),
                          json::field("effects", &PreparedPayment::effects),
                          json::field("warnings", &PreparedPayment::warnings),
                          json::field("from", &PreparedPayment::from),
                          json::field("to", &PreparedPayment::to),
                          json::field("amount", &PreparedPayment::amount),
                          json::field("coin", &PreparedPayment::coin),
                          json::field("coin_name", &PreparedPayment::coinName),
                          json::field("gas_limit", &PreparedPayment::gasLimit),
                          json::field("fee", &PreparedPayment::fee),
                          json::field("fees", &PreparedPayment::fees),
                          json::field("valid_until", &PreparedPayment::validUntil)};
    }
};

struct SentPayment {
    QString transaction; ///< hash; a sweep's last one
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("transaction", &SentPayment::transaction)};
    }
};

/// Exactly one of the first two.
struct PrepareSignatureRequest {
    QString message; ///< EIP-191: text, or 0x hex for bytes
    QJsonObject typedData; ///< EIP-712, as eth_signTypedData_v4 takes it
    QString origin; ///< of the page that asks; empty: the person does
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("message", &PrepareSignatureRequest::message),
                          json::defaulted("typed_data", &PrepareSignatureRequest::typedData),
                          json::defaulted("origin", &PrepareSignatureRequest::origin)};
    }
};

struct PreparedSignature {
    QString token;
    QString headline;
    std::vector<QString> effects;
    std::vector<QString> warnings; ///< reason keys
    base::Address account; ///< that would sign
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("token", &PreparedSignature::token),
                          json::field("headline", &PreparedSignature::headline),
                          json::field("effects", &PreparedSignature::effects),
                          json::field("warnings", &PreparedSignature::warnings),
                          json::defaulted("account", &PreparedSignature::account)};
    }
};

struct SignatureReply {
    QString signature; ///< 65 bytes, 0x hex
    base::Address account;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("signature", &SignatureReply::signature),
                          json::field("account", &SignatureReply::account)};
    }
};

} // namespace fallow::api
