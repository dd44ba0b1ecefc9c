#pragma once

#include "core/task/record.h"

#include <QFuture>

#include <functional>

/// What a worker needs from the rest of the core. Declared here, bound by service.
namespace fallow::worker {

template<typename T>
using Answer = QFuture<base::Result<T>>;

/// The deal, the task and this worker's part in it, as of one block.
struct TaskFacts {
    task::Terms terms;
    task::ChainView view;
    base::Address pool; ///< of the deal
    base::Nrlc freeStake;
    bool hasGas = true; ///< enough coin for one transaction, or the network is free
};

struct Sent {
    QString transaction;
    qint64 block = 0;
};

/// Reads and sends on the chain. Sending is idempotent per task: called again after a crash it
/// answers with the same transaction.
class ChainPort
{
public:
    virtual ~ChainPort() = default;
    virtual qint64 latestBlock() const = 0; ///< 0 while no node is believed
    /// `digest` empty while there is none. Reasons: `chain.*`, `task.unknown_deal`.
    virtual Answer<TaskFacts> facts(const task::Authorization &authorization, const QString &digest) = 0;
    /// The account whose signature authorizes work of `pool`.
    virtual Answer<base::Address> poolOwner(const base::Address &pool) = 0;
    /// Reasons: `poco.*` when the chain would refuse, `chain.*`.
    virtual Answer<Sent> contribute(const task::Authorization &authorization, const QString &digest) = 0;
    virtual Answer<Sent> reveal(const base::TaskId &task, const QString &digest) = 0;
    /// What the finalized task paid this worker; nothing when it paid nothing.
    virtual Answer<std::optional<base::Nrlc>> reward(const base::TaskId &task, qint64 sinceBlock) = 0;
};

/// An unpacked image and what its config asks for.
struct Image {
    QString rootfs;
    std::vector<QString> entrypoint;
    std::vector<QString> command;
    std::vector<QString> environment;
    QString workingDirectory;
    QString user; ///< by whom the program believes to be run
};

/// A result made ready to upload.
struct Packed {
    QString zip;
    QString digest; ///< of poco.md C.8
    QString callbackData; ///< hex; callback tasks only
};

using ProgressHandler = std::function<void(const model::TransferProgress &)>;

/// Everything that reads strangers' bytes, in a process of its own.
class FetchPort
{
public:
    virtual ~FetchPort() = default;
    /// Reasons: `image.*`, `content.*`.
    virtual Answer<Image> pullImage(const base::TaskId &task, const QString &reference,
                                    const base::Bytes32 &digest, ProgressHandler progress) = 0;
    /// The bytes of `url` at `path`, equal to `checksum` unless that is zero. What a task has asked
    /// for stays on the disk until it is released.
    virtual Answer<base::Done> download(const base::TaskId &task, const QString &url,
                                        const base::Bytes32 &checksum, const QString &path,
                                        ProgressHandler progress) = 0;
    /// The task needs its image and files no more; what is still under way for it ends.
    virtual void release(const base::TaskId &task) = 0;
    /// Reads computed.json in `outDirectory` and packs the folder. Reason: `task.no_digest`, `content.*`.
    virtual Answer<Packed> pack(const QString &outDirectory, const QString &zip, bool isCallback) = 0;
};

/// One run in the sandbox: what the app is to see (poco.md E.1, E.2) follows from these.
struct RunOrder {
    task::Authorization authorization;
    task::Terms terms;
    Image image;
    std::optional<QString> arguments; ///< iexec_args, not tokenised
    std::vector<QString> inputFiles; ///< their URLs, in order
    QString inDirectory;
    QString outDirectory;
    QString logDirectory; ///< stdout.txt and stderr.txt are written here
};

struct RunOutcome {
    bool timedOut = false;
    std::optional<int> exitCode; ///< absent when a signal or a limit ended it
    QString standardOutput; ///< tail
    QString standardError;
    model::TaskUsage usage;
    QString refused; ///< what the sandbox refused that Docker allows; empty: nothing
    QString limit; ///< `sandbox.*`: a limit of ours that ended it; empty: none
};

class RunPort
{
public:
    virtual ~RunPort() = default;
    /// Reasons: `sandbox.*`.
    virtual Answer<RunOutcome> run(const RunOrder &order) = 0;
    virtual void stop(const base::TaskId &task) = 0;
};

/// What the person wants at all. Asked once for each task, before anything is fetched.
class ChoicePort
{
public:
    virtual ~ChoicePort() = default;
    /// The reason to give the task back; empty: it is wanted.
    virtual QString refusal(const task::Terms &terms) const = 0;
};

/// The worker key behind its policy.
class KeyPort
{
public:
    virtual ~KeyPort() = default;
    virtual base::Address address() const = 0;
    /// 65 bytes of hex. Reasons: `wallet.login_not_base64`, `wallet.login_is_transaction`, `wallet.locked`.
    virtual base::Result<QString> signLogin(const QString &challenge) = 0;
    /// EIP-191 of the authorization's hash, for the result proxy's token.
    virtual base::Result<QString> signUpload(const task::Authorization &authorization) = 0;
};

} // namespace fallow::worker
