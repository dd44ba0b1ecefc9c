#pragma once

#include "core/base/clock.h"
#include "core/chain/tx_queue.h"
#include "core/service/chain_reader.h"
#include "core/service/wallet/fees.h"
#include "core/service/wallet/plan.h"
#include "core/wallet/payee_check.h"

#include <functional>
#include <map>

namespace fallow::service
{

/// Moves money: says first what a request would do and cost, then sends exactly that. Borrows all
/// it is given. Nothing is signed before `confirm`.
class WalletMoney : public QObject
{
    Q_OBJECT

public:
    /// Where a task stands, for one that was never started.
    struct TaskPlace {
        base::DealId deal;
        quint64 index = 0;
    };
    struct Parts {
        ChainReader &reader;
        chain::TxQueue &queue; ///< of the owner key
        chain::TxQueue *worker = nullptr; ///< of the worker key; none: nothing to sweep from
        const base::Clock &clock;
    };
    /// What others know. All are asked at each `prepare`; unset ones know nothing.
    struct Ports {
        std::function<poco::ChainFacts()> facts; ///< with the address book's names
        std::function<wallet::PayeeFacts()> payees;
        /// Reason: `wallet.backup_first`.
        std::function<base::Result<base::Done>(const base::Address &payee)> mayPayOut;
        /// Whether pages of an origin may ask the owner. Reason: `web.not_granted`.
        std::function<base::Result<base::Done>(const QString &origin)> mayAsk;
        std::function<std::optional<TaskPlace>(const base::TaskId &task)> placeOf;
    };
    struct Options {
        FeeRules fees{};
        base::Wei keepBack{}; ///< coin a sweep leaves with the worker
    };
    WalletMoney(const Parts &parts, Ports ports, const Options &options);

    /// Reasons: those of planPayment, payFor, feeChoices, chosenFees and checkPayee,
    /// `wallet.backup_first`, `wallet.no_key` (a sweep without worker), `chain.not_pending`,
    /// `chain.fee_too_low`, `chain.call_reverted` (the dry run failed), `chain.*`. Warnings: keys
    /// of poco/explain.h, `wallet.payee_looks_like`, `wallet.payee_is_new`.
    QFuture<base::Result<api::PreparedPayment>> prepare(const api::PreparePaymentRequest &request);
    /// Works once, and for ten minutes; a locked wallet (`wallet.locked`) does not use it up.
    /// Answers when a node has taken it. Reasons: `wallet.unknown_token`, those of payFor (the
    /// account holds less by now), `chain.*`.
    QFuture<base::Result<api::SentPayment>> confirm(const QString &token);

private:
    /// A payment on its way through the questions.
    struct Job {
        api::PreparePaymentRequest request;
        poco::ChainFacts facts{}; ///< sender: who pays
        base::Address payee{};
        base::Address owner{};
        base::Wei keepBack{};
        std::vector<QString> warnings{};
        MoneyPicture picture{};
        FeePicture fees{};
        std::vector<Draft> drafts{};
        std::vector<quint64> gas{}; ///< of each draft, as far as estimated

        PlanFacts plan() const;
    };
    struct Prepared {
        Job job;
        std::vector<evm::Transaction> transactions{};
        chain::TxFees paid{};
        std::optional<base::TxHash> replaces{};
        QDateTime validUntil;
    };
    template <typename T> using Reply = QFuture<base::Result<T>>;

    base::Result<Job> jobOf(const api::PreparePaymentRequest &request) const;
    base::Result<base::Done> checkWho(Job &job) const;
    base::Result<base::Done> mayAsk(const QString &origin) const;
    wallet::PayeeFacts payeesOf(const Job &job) const;
    base::Result<std::vector<QString>> checkCalled(const Job &job, const poco::Explanation &explanation) const;
    bool isWorkers(const Job &job) const;
    chain::TxQueue &queueOf(const Job &job) const;
    Reply<Job> read(Job job);
    Reply<Job> readFees(Job job);
    Reply<Job> readClaim(Job job);
    Reply<Job> readDeal(Job job);
    Reply<Job> estimate(Job job);
    base::Result<api::PreparedPayment> explain(const Job &job);
    base::Result<api::PreparedPayment> explainReplacement(
        const Job &job, const store::TxRow &row, const base::TxHash &hash);
    Reply<api::PreparedPayment> prepareReplacement(const Job &job);
    api::PreparedPayment keep(Prepared prepared, const poco::Explanation &explanation,
        const std::vector<FeeChoice> &choices);
    Reply<api::SentPayment> confirmAgain(const QString &token, const Prepared &prepared);
    base::Result<base::Done> stillPays(const Job &now, const Prepared &prepared) const;
    Reply<api::SentPayment> send(const QString &token, const Prepared &prepared, size_t index);
    Reply<base::TxHash> submit(chain::TxQueue &queue, const chain::TxIntent &intent);
    void answer(const QString &key, const base::Result<base::TxHash> &hash);

    Parts m_parts;
    Ports m_ports;
    Options m_options;
    std::map<QString, Prepared> m_prepared; ///< by one-use token
    std::map<QString, QPromise<base::Result<base::TxHash>>> m_sending; ///< by the queue's key
};

} // namespace fallow::service
