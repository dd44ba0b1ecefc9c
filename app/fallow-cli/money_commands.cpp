// Moving money and signing: what it does is shown first, then confirmed.
#include "app/fallow-cli/wallet_options.h"
#include "app/terminal/secret_input.h"

namespace fallow::cli {

using api::PaymentKind;
using base::Result;

namespace {

const QStringList feeOptions{QStringLiteral("fee"), QStringLiteral("max-fee"), QStringLiteral("priority-fee")};

Result<std::optional<base::Wei>> weiOf(const WalletOptions &options, const QString &name)
{
    if (!options.has(name))
        return std::optional<base::Wei>();
    const auto wei = base::Wei::fromString(options.value(name));
    return wei ? Result<std::optional<base::Wei>>(std::optional(*wei)) : wei.error().during(QString(u"--" + name));
}

/// The levels, or prices of one's own in wei for a unit of gas.
Result<api::PreparePaymentRequest> withFees(const WalletOptions &options, api::PreparePaymentRequest request)
{
    if (options.has(QStringLiteral("fee"))) {
        const auto level = json::fromJson<api::FeeLevel>(options.value(QStringLiteral("fee")));
        if (!level)
            return usageError(QStringLiteral("--fee slow|normal|fast"));
        request.fee = *level;
    }
    const auto most = weiOf(options, QStringLiteral("max-fee"));
    const auto priority = weiOf(options, QStringLiteral("priority-fee"));
    if (!most || !priority)
        return most ? priority.error() : most.error();
    request.maxFeePerGas = *most;
    request.priorityFeePerGas = *priority;
    if (*most || *priority)
        request.fee = api::FeeLevel::Custom;
    return request;
}

void pay(const Session &session, const Options &options, const api::PreparePaymentRequest &request)
{
    const auto complete = withFees(*options, request);
    if (!complete)
        return refuse(session, complete.error());
    session.core.wallet().preparePayment(*complete).then(&session.core, [session, options](const Result<api::PreparedPayment> &prepared) {
        if (!prepared)
            return refuse(session, prepared.error());
        if (options->has(QStringLiteral("dry-run")))
            return print(QString::fromUtf8(json::toText(*prepared))), session.done(Exit::Ok);
        if (!isAgreed(session, options->has(QStringLiteral("yes")), prepared->headline, prepared->effects, prepared->warnings))
            return refuse(session, notAgreed());
        answer<api::SentPayment>(session, session.core.wallet().confirmPayment({prepared->token}),
                                 [](const api::SentPayment &sent) { return u"Sent: " + sent.transaction; });
    });
}

void payWith(const Session &session, const QStringList &flags, qsizetype words, const char *usage,
             const std::function<Result<api::PreparePaymentRequest>(const WalletOptions &)> &make)
{
    const auto options = WalletOptions::parse(session, feeOptions, flags + QStringList{QStringLiteral("yes"), QStringLiteral("dry-run")});
    if (!options || (*options)->words().size() != words)
        return refuse(session, options ? usageError(QString::fromUtf8(usage)) : options.error());
    const auto request = make(**options);
    if (!request)
        return refuse(session, request.error());
    pay(session, *options, *request);
}

} // namespace

void sendMoney(const Session &session)
{
    payWith(session, {QStringLiteral("coin")}, 2, "AMOUNT|max ADDRESS", [](const WalletOptions &options) -> Result<api::PreparePaymentRequest> {
        return api::PreparePaymentRequest{.kind = options.has(QStringLiteral("coin")) ? PaymentKind::SendCoin : PaymentKind::SendRlc,
                                          .to = options.word(1), .amount = options.word(0)};
    });
}

void depositMoney(const Session &session)
{
    payWith(session, {}, 1, "AMOUNT|max", [](const WalletOptions &options) -> Result<api::PreparePaymentRequest> {
        return api::PreparePaymentRequest{.kind = PaymentKind::Deposit, .amount = options.word(0)};
    });
}

void withdrawMoney(const Session &session)
{
    payWith(session, {}, 1, "AMOUNT|max", [](const WalletOptions &options) -> Result<api::PreparePaymentRequest> {
        return api::PreparePaymentRequest{.kind = PaymentKind::Withdraw, .amount = options.word(0)};
    });
}

void claimTask(const Session &session)
{
    payWith(session, {}, 1, "TASK", [](const WalletOptions &options) -> Result<api::PreparePaymentRequest> {
        const auto task = base::TaskId::fromHex(options.word(0));
        if (!task)
            return task.error();
        return api::PreparePaymentRequest{.kind = PaymentKind::Claim, .task = *task};
    });
}

void sweepWorker(const Session &session)
{
    payWith(session, {}, 0, "no argument", [](const WalletOptions &) -> Result<api::PreparePaymentRequest> {
        return api::PreparePaymentRequest{.kind = PaymentKind::Sweep};
    });
}

void speedUp(const Session &session)
{
    payWith(session, {}, 1, "TRANSACTION", [](const WalletOptions &options) -> Result<api::PreparePaymentRequest> {
        return api::PreparePaymentRequest{.kind = PaymentKind::SpeedUp, .transaction = options.word(0)};
    });
}

void cancelPayment(const Session &session)
{
    payWith(session, {}, 1, "TRANSACTION", [](const WalletOptions &options) -> Result<api::PreparePaymentRequest> {
        return api::PreparePaymentRequest{.kind = PaymentKind::Cancel, .transaction = options.word(0)};
    });
}

void sign(const Session &session)
{
    const auto options = WalletOptions::parse(session, {QStringLiteral("message"), QStringLiteral("typed-data")}, {QStringLiteral("yes")});
    if (!options)
        return refuse(session, options.error());
    api::PrepareSignatureRequest request{.message = (*options)->value(QStringLiteral("message"))};
    if (const QString path = (*options)->value(QStringLiteral("typed-data")); !path.isEmpty()) {
        const auto object = readJsonFile(path);
        if (!object)
            return refuse(session, object.error());
        request.typedData = *object;
    }
    session.core.wallet().prepareSignature(request).then(
        &session.core, [session, yes = (*options)->has(QStringLiteral("yes"))](const Result<api::PreparedSignature> &prepared) {
            if (!prepared)
                return refuse(session, prepared.error());
            if (!isAgreed(session, yes, prepared->headline, prepared->effects, prepared->warnings))
                return refuse(session, notAgreed());
            answer<api::SignatureReply>(session, session.core.wallet().confirmSignature({prepared->token}),
                                        [](const api::SignatureReply &reply) { return reply.signature; });
        });
}

} // namespace fallow::cli
