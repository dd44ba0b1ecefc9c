#pragma once

#include "core/api/network_messages.h"
#include "core/base/ids.h"
#include "core/content/host_rules.h"
#include "core/json/json.h"

namespace fallow::service {

inline constexpr QStringView nativeCoin = u"xRLC"; ///< where RLC is the coin

/// One network, as data (poco.md G). What the hub itself tells (token, registries, categories) is
/// read from it.
struct Network {
    qint64 chainId = 0;
    QString name;
    base::Address hub;
    std::vector<QString> rpc; ///< two or more wanted
    qint64 firstBlock = 0; ///< of the hub: the history of an account begins there
    bool gasFree = false;
    bool realMoney = false;
    qint64 finalitySeconds = 0; ///< a reward younger than this is provisional
    qint64 maxBlockAgeSeconds = 60; ///< 0: any age, for chains that make blocks on demand
    std::vector<QString> ipfsGateways;
    bool allowPrivateHosts = false; ///< practice networks only: downloads from this computer
    QString coin; ///< that fees are paid in: "ETH"; "xRLC" where it is RLC
    base::Address rlc; ///< what the hub's token() must say; zero: the coin is RLC, or not known yet
    bool readOnly = false; ///< shown, but nothing is sent there
    qint64 blockMilliseconds = 0; ///< between two blocks, about
    QString explorer; ///< a page of the chain's transactions is <explorer>/tx/<hash>
    std::vector<api::NetworkPool> pools; ///< proposed to those who begin
    std::vector<QString> markets; ///< servers of the market's API
    QString faucet; ///< practice only: a POST of {"address"} gives that worker coin and stake
    bool isPreset = false; ///< came with the program
    friend bool operator==(const Network &, const Network &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("chain_id", &Network::chainId),
                          json::field("name", &Network::name),
                          json::field("hub", &Network::hub),
                          json::field("rpc", &Network::rpc),
                          json::defaulted("first_block", &Network::firstBlock),
                          json::defaulted("gas_free", &Network::gasFree),
                          json::defaulted("real_money", &Network::realMoney),
                          json::defaulted("finality_seconds", &Network::finalitySeconds),
                          json::defaulted("max_block_age_seconds", &Network::maxBlockAgeSeconds),
                          json::defaulted("ipfs_gateways", &Network::ipfsGateways),
                          json::defaulted("allow_private_hosts", &Network::allowPrivateHosts),
                          json::defaulted("coin", &Network::coin),
                          json::defaulted("rlc", &Network::rlc),
                          json::defaulted("read_only", &Network::readOnly),
                          json::defaulted("block_milliseconds", &Network::blockMilliseconds),
                          json::defaulted("explorer", &Network::explorer),
                          json::defaulted("pools", &Network::pools),
                          json::defaulted("markets", &Network::markets),
                          json::defaulted("faucet", &Network::faucet)};
    }
};

/// Practice networks may reach this computer, others only public https.
content::HostRules hostRulesOf(const Network &network);
QStringList gatewaysOf(const Network &network);

/// What the core remembers between starts, besides the journal: `core.json` in its data folder.
struct Settings {
    Network network;
    base::Address owner;
    QString name; ///< of this worker, shown to pools; empty: the host name
    qint64 contentQuotaBytes = qint64{20} << 30; ///< of files kept: a few datasets
    qint64 imageQuotaBytes = qint64{20} << 30; ///< of apps' images, packed and unpacked
    qint64 tasksAtOnce = 0; ///< 0: one less than the cores, at least one
    QString poolUrl; ///< empty: no pool joined
    base::Address pool;
    std::optional<base::Nrlc> sweepAbove; ///< what the worker has more goes to the owner; none: stays
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("network", &Settings::network),
                          json::field("owner", &Settings::owner),
                          json::defaulted("name", &Settings::name),
                          json::defaulted("content_quota_bytes", &Settings::contentQuotaBytes),
                          json::defaulted("image_quota_bytes", &Settings::imageQuotaBytes),
                          json::defaulted("tasks_at_once", &Settings::tasksAtOnce),
                          json::defaulted("pool_url", &Settings::poolUrl),
                          json::defaulted("pool", &Settings::pool),
                          json::field("sweep_above", &Settings::sweepAbove)};
    }
};

/// Reasons: `settings.missing`, `settings.unreadable`, `json.*`.
base::Result<Settings> readSettings(const QString &path);
/// Whole or not at all. Reason: `settings.unwritable`.
base::Result<base::Done> writeSettings(const QString &path, const Settings &settings);
/// A network file, by path. Reasons as readSettings.
base::Result<Network> readNetwork(const QString &path);

} // namespace fallow::service
