#pragma once

#include "core/api/messages.h"

/// Requests and replies about networks.
namespace fallow::api {

/// What a network's hub pays with (poco.md A.2).
enum class Flavour {
    Unknown, ///< its hub was not asked yet
    Token, ///< RLC is a token on it
    Native, ///< RLC is its coin
};

constexpr auto jsonNames(Flavour)
{
    using enum Flavour;
    using json::EnumName;
    return std::array{EnumName{Unknown, "unknown"}, EnumName{Token, "token"}, EnumName{Native, "native"}};
}

/// A pool that a network names for those who begin.
struct NetworkPool {
    QString name;
    QString url; ///< of its coordinator
    base::Address address;
    friend bool operator==(const NetworkPool &, const NetworkPool &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("name", &NetworkPool::name), json::field("url", &NetworkPool::url),
                          json::field("address", &NetworkPool::address)};
    }
};

struct Network {
    QString name; ///< by which it is chosen, in any case
    qint64 chainId = 0;
    Flavour flavour = Flavour::Unknown;
    base::Address hub;
    std::vector<QString> hosts; ///< of its servers, with a port; whole addresses may hold a person's key
    bool isRealMoney = false; ///< else practice
    bool isPreset = false; ///< came with the program
    bool isInUse = false;
    bool isReadOnly = false; ///< shown, but nothing is sent there
    qint64 finalitySeconds = 0; ///< a payment younger than this is provisional
    qint64 firstBlock = 0; ///< where its history begins; 0: not known
    QString coin; ///< that fees are paid in
    QString explorer; ///< <explorer>/tx/<hash>; empty: none
    std::vector<NetworkPool> pools; ///< to begin with; joining checks that they are what they say
    friend bool operator==(const Network &, const Network &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("name", &Network::name),
                          json::field("chain_id", &Network::chainId),
                          json::field("flavour", &Network::flavour),
                          json::field("hub", &Network::hub),
                          json::field("hosts", &Network::hosts),
                          json::field("real_money", &Network::isRealMoney),
                          json::field("preset", &Network::isPreset),
                          json::field("in_use", &Network::isInUse),
                          json::field("read_only", &Network::isReadOnly),
                          json::field("finality_seconds", &Network::finalitySeconds),
                          json::field("first_block", &Network::firstBlock),
                          json::field("coin", &Network::coin),
                          json::field("explorer", &Network::explorer),
                          json::defaulted("pools", &Network::pools)};
    }
};

struct NetworkList {
    std::vector<Network> networks;
    static constexpr auto jsonFields() { return std::tuple{json::field("networks", &NetworkList::networks)}; }
};

struct NetworkRequest {
    QString name;
    static constexpr auto jsonFields() { return std::tuple{json::field("name", &NetworkRequest::name)}; }
};

/// What the person says; the rest the servers and the hub are asked.
struct AddNetworkRequest {
    QString name;
    qint64 chainId = 0;
    base::Address hub;
    std::vector<QString> servers; ///< addresses of its nodes, two or more wanted
    bool isPractice = false; ///< its money is worth nothing: servers of one's own are let in
    bool isGasFree = false;
    QString coin; ///< empty: as the flavour has it
    QString explorer;
    std::optional<qint64> finalitySeconds;
    std::optional<qint64> firstBlock; ///< absent: looked for
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("name", &AddNetworkRequest::name),
                          json::field("chain_id", &AddNetworkRequest::chainId),
                          json::field("hub", &AddNetworkRequest::hub),
                          json::field("servers", &AddNetworkRequest::servers),
                          json::defaulted("practice", &AddNetworkRequest::isPractice),
                          json::defaulted("gas_free", &AddNetworkRequest::isGasFree),
                          json::defaulted("coin", &AddNetworkRequest::coin),
                          json::defaulted("explorer", &AddNetworkRequest::explorer),
                          json::field("finality_seconds", &AddNetworkRequest::finalitySeconds),
                          json::field("first_block", &AddNetworkRequest::firstBlock)};
    }
};

} // namespace fallow::api
