#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QUrl>

#include <memory>
#include <vector>

namespace fallow::test
{

enum class Flavour { Token, Native };

/// anvil's accounts by index, as tests/devnet/actors.mjs names them.
enum class Role {
    Admin,
    Scheduler, ///< owns the workerpool
    AppOwner,
    DatasetOwner,
    Requester,
    Beneficiary,
    Worker0,
    Worker1,
    Worker2,
    Worker3,
    Worker4,
    Worker5,
    Broker,
    Enclave,
    Spare0,
    Spare1,
    Spare2,
    Spare3,
    Spare4,
    Spare5,
};

struct Actor {
    base::Address address;
    QByteArray privateKey; ///< 32 bytes, of the public test mnemonic
};

/// An anvil process with the PoCo contracts, loaded from the state that the ctest fixture
/// `devnet.prepare` saved (environment FALLOW_DEVNET_CACHE, else devnet/ in the build directory).
/// Owns the process, which dies with it and with the test. Calls wait for their answer; tests only.
class LocalChain
{
public:
    struct Options {
        bool blockTime = false; ///< a block a second besides one for every transaction
    };

    /// Reasons: `test.devnet_missing` (run ctest -R devnet.prepare), `test.anvil_failed`.
    static base::Result<std::unique_ptr<LocalChain>> start(Flavour flavour, Options options);
    static base::Result<std::unique_ptr<LocalChain>> start(Flavour flavour);
    ~LocalChain();
    LocalChain(const LocalChain &) = delete;
    LocalChain &operator=(const LocalChain &) = delete;

    QUrl url() const;
    quint16 port() const { return m_port; }
    Flavour flavour() const { return m_flavour; }
    quint64 chainId() const { return m_chainId; }
    base::Address hub() const { return m_hub; }
    base::Address rlc() const { return m_rlc; } ///< zero in the native flavour
    base::Address appRegistry() const { return m_appRegistry; }
    base::Address datasetRegistry() const { return m_datasetRegistry; }
    base::Address workerpoolRegistry() const { return m_workerpoolRegistry; }
    base::Address app() const { return m_app; }
    base::Address dataset() const { return m_dataset; }
    base::Address workerpool() const { return m_workerpool; }
    const Actor &actor(Role role) const;
    const Actor &worker(int number) const; ///< 0 to 5

    base::Result<QJsonValue> rpc(const QString &method, const QJsonArray &params = {}) const;
    /// The receipt of a sent transaction. anvil answers a send just before it mines the block, so
    /// who looks at balances at once reads old ones. Reason: `test.no_receipt` after 15 s.
    base::Result<QJsonObject> receipt(const QString &transactionHash) const;
    /// An id for `revert`, which uses it up.
    base::Result<QString> snapshot() const;
    base::Result<base::Done> revert(const QString &id) const;
    base::Result<base::Done> mine(int blocks = 1) const;
    /// Replaces the last `depth` blocks by empty ones.
    base::Result<base::Done> reorg(int depth) const;
    /// Mines one block that many seconds after the last; later ones follow on.
    base::Result<base::Done> advanceTime(qint64 seconds) const;
    /// Mines one block with this time (Unix seconds, after the last block's).
    base::Result<base::Done> setTime(qint64 seconds) const;
    base::Result<quint64> blockNumber() const;
    base::Result<qint64> blockTime() const; ///< of the latest block, Unix seconds

private:
    LocalChain() = default;
    base::Result<base::Done> readMeta(const QJsonObject &meta);
    base::Result<base::Done> launch(const QString &program, QStringList arguments);
    base::Result<base::Done> waitUntilReady();
    base::Result<quint64> number(const QJsonValue &hex) const;

    QProcess m_process;
    quint16 m_port = 0;
    Flavour m_flavour = Flavour::Token;
    quint64 m_chainId = 0;
    base::Address m_hub, m_rlc, m_appRegistry, m_datasetRegistry, m_workerpoolRegistry;
    base::Address m_app, m_dataset, m_workerpool;
    std::vector<Actor> m_actors;
};

} // namespace fallow::test
