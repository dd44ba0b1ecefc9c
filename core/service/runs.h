#pragma once

#include "core/api/messages.h"
#include "core/base/clock.h"
#include "core/chain/tx_queue.h"
#include "core/content/books/content_store.h"
#include "core/service/match_reader.h"
#include "core/service/run_inputs.h"
#include "core/store/task_repository.h"
#include "core/wallet/owner_signer.h"

#include <map>

namespace fallow::service {

/// The request side: explains and matches orders with the owner key, follows the bought tasks on
/// the chain and fetches their results, verified.
class Runs : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ChainReader &reader;
        chain::TxQueue &queue; ///< of the owner key
        const wallet::OwnerSigner &signer;
        content::FetchClient &fetch;
        content::ContentStore &contents;
        store::TaskRepository &rows;
        const base::Clock &clock;
        net::HttpClient &http;
    };
    struct Options {
        qint64 chainId = 0;
        base::Address rlc; ///< zero: native
        std::vector<QString> gateways;
        QString resultsFolder;
        RunInputs::Options inputs;
    };
    Runs(const Parts &parts, Options options);

    /// Reasons: `poco.match_*`, `poco.missing_field`, `poco.bad_field`, `runs.price_changed`, `runs.not_enough_rlc`, `chain.*`,
    /// those of RunInputs::plan.
    QFuture<base::Result<api::PreparedRun>> prepare(const api::PrepareRunRequest &request);
    QFuture<base::Result<api::MatchedRun>> confirm(const QString &token);
    /// Reason: `runs.unknown_token`, where no file of it is being sent.
    base::Result<base::Done> cancel(const QString &token);
    QFuture<base::Result<api::FetchedResult>> fetchResult(const api::FetchResultRequest &request);
    std::vector<model::Run> list() const;
    /// Reads the unfinished ones from the journal; once after the start.
    base::Result<base::Done> load();
    void poll();

Q_SIGNALS:
    void changed(const fallow::model::Run &run);
    void uploading(const fallow::model::UploadProgress &progress);

private:
    struct Prepared {
        poco::OrdersToMatch orders;
        base::Nrlc deposit;
        base::Nrlc pricePerTask;
        quint64 volume = 0;
        QString appName;
        qint64 finalSeconds = 0; ///< from the match to the final deadline
        RunInputs::Plan inputs; ///< files that go first
    };
    base::Result<poco::OrdersToMatch> ordersOf(const api::PrepareRunRequest &request) const;
    QFuture<base::Result<api::PreparedRun>> prepareWith(const api::PrepareRunRequest &request, const RunInputs::Plan &plan);
    base::Result<api::PreparedRun> explain(const poco::OrdersToMatch &orders, const MatchPicture &picture, const RunInputs::Plan &plan);
    base::DealId dealOf(const Prepared &prepared) const;
    QFuture<base::Result<base::Done>> deposit(const QString &token, base::Nrlc amount);
    QFuture<base::Result<api::MatchedRun>> match(const QString &token, Prepared prepared);
    base::Result<api::MatchedRun> matched(const chain::Receipt &receipt, const std::vector<model::Run> &runs);
    std::vector<model::Run> runsOf(const Prepared &prepared) const;
    void forget(const std::vector<model::Run> &runs);
    void dropIfNeverMatched(const model::Run &run);
    void take(const base::TaskId &task, const poco::Task &onChain);
    base::Result<base::Done> put(const model::Run &run);
    QFuture<base::Result<api::FetchedResult>> download(const model::Run &run, const QString &folder);

    Parts m_parts;
    Options m_options;
    MatchReader m_matchReader;
    RunInputs m_inputs;
    std::map<QString, Prepared> m_prepared; ///< by one-use token
    std::map<base::TaskId, model::Run> m_runs;
};

} // namespace fallow::service
