#pragma once

#include "core/task/stage.h"

#include "core/base/ids.h"

namespace fallow::task {

/// A pool's permission to contribute (poco.md C.2, D.4), in the wire's own names.
struct Authorization {
    base::TaskId task;
    base::DealId deal;
    qint64 index = 0;
    base::Address worker;
    base::Address enclave;
    QString signature; ///< 65 bytes of hex, as the pool sent it
    friend bool operator==(const Authorization &, const Authorization &) = default;

    struct Wrapped {
        QString value;
        friend bool operator==(const Wrapped &, const Wrapped &) = default;
        static constexpr auto jsonFields() { return std::tuple{json::field("value", &Wrapped::value)}; }
    };
};

/// What the deal asks for; read from the chain once, kept for the journal and the window.
struct Terms {
    base::Address app;
    QString appName;
    QString image; ///< reference of the app's image
    base::Bytes32 imageDigest; ///< the app's checksum; zero = not given
    base::Address dataset; ///< zero: none
    QString datasetUrl;
    base::Bytes32 datasetChecksum;
    base::Address requester;
    base::Address callback;
    QString params; ///< the request order's params string, unparsed
    qint64 botFirst = 0;
    qint64 botSize = 1;
    qint64 trust = 1;
    bool tee = false; ///< wants an enclave, which this worker has not
    base::Nrlc stake; ///< locked by contribute
    base::Nrlc pays; ///< to all workers that agree, together
    qint64 timeLimitMs = 0; ///< of the category
    QDateTime contributionDeadline;
    QDateTime finalDeadline;
    friend bool operator==(const Terms &, const Terms &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("app", &Terms::app),
                          json::field("app_name", &Terms::appName),
                          json::field("image", &Terms::image),
                          json::field("image_digest", &Terms::imageDigest),
                          json::field("dataset", &Terms::dataset),
                          json::field("dataset_url", &Terms::datasetUrl),
                          json::field("dataset_checksum", &Terms::datasetChecksum),
                          json::field("requester", &Terms::requester),
                          json::field("callback", &Terms::callback),
                          json::field("params", &Terms::params),
                          json::field("bot_first", &Terms::botFirst),
                          json::field("bot_size", &Terms::botSize),
                          json::field("trust", &Terms::trust),
                          json::field("tee", &Terms::tee),
                          json::field("stake", &Terms::stake),
                          json::defaulted("pays", &Terms::pays),
                          json::field("time_limit_ms", &Terms::timeLimitMs),
                          json::defaulted("contribution_deadline", &Terms::contributionDeadline),
                          json::defaulted("final_deadline", &Terms::finalDeadline)};
    }
};

/// The journal of one task: enough to go on, or to give back, after a crash at any point.
struct Record {
    Authorization authorization;
    Stage stage = Stage::Received;
    std::optional<Terms> terms;
    QString brokenCause; ///< ReplicateStatusCause of the input that could not be had
    QString digest; ///< bytes32 hex; set with Stage::Computed and never changed
    QString callbackData; ///< hex; callback tasks
    std::optional<model::TaskUsage> usage;
    QString contributeTx;
    qint64 contributeBlock = 0;
    QString resultLink;
    QString reason; ///< why it is given back: key
    QString cause; ///< the same for the pool: ReplicateStatusCause
    std::optional<QDateTime> revealDeadline;
    std::optional<base::Nrlc> reward;
    bool rejected = false;
    bool overdue = false;
    std::vector<model::PhaseChange> timeline;

    friend bool operator==(const Record &, const Record &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("authorization", &Record::authorization),
                          json::field("stage", &Record::stage),
                          json::field("terms", &Record::terms),
                          json::defaulted("broken_cause", &Record::brokenCause),
                          json::defaulted("digest", &Record::digest),
                          json::defaulted("callback_data", &Record::callbackData),
                          json::field("usage", &Record::usage),
                          json::defaulted("contribute_tx", &Record::contributeTx),
                          json::defaulted("contribute_block", &Record::contributeBlock),
                          json::defaulted("result_link", &Record::resultLink),
                          json::defaulted("reason", &Record::reason),
                          json::defaulted("cause", &Record::cause),
                          json::field("reveal_deadline", &Record::revealDeadline),
                          json::field("reward", &Record::reward),
                          json::defaulted("rejected", &Record::rejected),
                          json::defaulted("overdue", &Record::overdue),
                          json::defaulted("timeline", &Record::timeline)};
    }
};

/// The record at `stage`, with the time noted when the window's word for it changes.
Record advanced(Record record, Stage stage, const QDateTime &now);

/// What the window and the CLI show of it.
model::Task viewOf(const Record &record);

} // namespace fallow::task

namespace fallow::json {

/// {"chainTaskId","dealId","taskIndex","workerWallet","enclaveChallenge","signature":{"value"}}
template<>
struct Codec<task::Authorization> {
    static QJsonValue write(const task::Authorization &value);
    static base::Result<task::Authorization> read(const QJsonValue &value);
};

} // namespace fallow::json
