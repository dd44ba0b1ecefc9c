#pragma once

#include "core/api/messages.h"
#include "core/net/http_client.h"
#include "core/service/network.h"
#include "core/wallet/owner_signer.h"

#include <QThreadPool>

#include <functional>
#include <map>

namespace fallow::service {

class InputSending;

/// Files of this computer that runs read: where their workers would find them, and their way there. A pool of ours keeps them
/// by their hash while the deal lives (core/pool/input_desk.h). Lives on the core's thread; files are hashed on one of its own.
class RunInputs : public QObject
{
    Q_OBJECT

public:
    struct Server {
        QString url;
        base::Address pool; ///< whose it is known to be; zero: it says so itself
    };
    struct Parts {
        net::HttpClient &http;
        const wallet::OwnerSigner &signer;
    };
    struct Options {
        Network network;
        std::function<std::vector<Server>()> servers; ///< that may be the pool's
    };
    RunInputs(const Parts &parts, Options options);
    ~RunInputs() override;

    struct Plan {
        QString server; ///< that is asked
        std::vector<model::RunUpload> uploads; ///< in the order of the paths
    };
    /// Reads the files and asks the pool; sends nothing of them. Reasons: those of `Core::prepareRun` about files here.
    QFuture<base::Result<Plan>> plan(const base::Address &pool, const std::vector<QString> &paths);
    /// All of them, one after another, told by `progressed`. Reasons: those of `Core::confirmRun` about files.
    QFuture<base::Result<base::Done>> send(const QString &token, const base::DealId &deal, const Plan &plan);
    /// Whether there was something to end; it ends with `runs.cancelled`.
    bool cancel(const QString &token);

Q_SIGNALS:
    void progressed(const fallow::model::UploadProgress &progress);

private:
    struct Terms {
        QString server;
        QString url; ///< files are below it
        qint64 maxBytes = 0;
        qint64 maxFiles = 0;
    };
    QFuture<base::Result<std::vector<model::RunUpload>>> hashed(const std::vector<QString> &paths);
    QFuture<base::Result<Terms>> termsOf(const base::Address &pool, std::vector<Server> servers, bool isKnown);
    std::optional<Terms> read(const net::HttpReply &reply, const Server &server, const base::Address &pool) const;

    Parts m_parts;
    Options m_options;
    std::map<QString, std::unique_ptr<InputSending>> m_sending; ///< by the token of the run
    QThreadPool m_pool; ///< last: it waits for what is being read
};

/// The files of this computer among what a run reads: absolute paths, and what follows "file://". Reasons:
/// `runs.bad_input` (neither a path nor an address), `runs.too_many_inputs`.
base::Result<std::vector<QString>> localFiles(const std::vector<QString> &inputs);
/// `inputs` with the addresses of a plan where files of this computer were.
std::vector<QString> withAddresses(std::vector<QString> inputs, const RunInputs::Plan &plan);

} // namespace fallow::service
