#pragma once

#include "core/pool/coordinator.h"

#include <QStringList>
#include <QUrl>

namespace fallow::app {

/// The TOML file of a pool. Paths are relative to it. Amounts are RLC text or whole wei.
struct PoolConfig {
    pool::PoolSettings settings;
    std::vector<QUrl> nodes;
    quint64 startBlock = 0;
    std::chrono::milliseconds poll{2'000};
    qint64 maxBlockAgeSeconds = 60; ///< 0: any, for a chain that makes blocks on demand
    QString keystore;
    QString dataFolder;
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 13'000;
    QString fetchProgram;
    pool::HttpLimits limits;
};

/// Reasons: `pool.no_config` (NotFound), `pool.bad_config`, its detail names line or key.
base::Result<PoolConfig> readConfig(const QString &path);

/// What `init` writes.
struct NewPool {
    quint64 chainId = 0;
    base::Address hub;
    base::Address workerpool;
    QStringList nodes;
    bool gasFree = false;
    quint64 startBlock = 0;
    QString publicUrl;
    QString host;
    quint16 port = 13'000;
};
/// Writes a commented file; never over an existing one. Reason: `pool.config_exists`.
base::Result<base::Done> writeConfig(const QString &path, const NewPool &pool);

} // namespace fallow::app
