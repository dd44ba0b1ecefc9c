#pragma once

#include "core/api/messages.h"

/// Requests and replies about this person's other computers.
namespace fallow::api {

struct ShareRequest {
    bool isOn = false;
    qint64 port = 0; ///< 0: the one it had, else any that is free
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("is_on", &ShareRequest::isOn), json::defaulted("port", &ShareRequest::port)};
    }
};

struct PairRequest {
    QString address; ///< "host:port"
    QString code; ///< what the other computer shows
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("address", &PairRequest::address), json::field("code", &PairRequest::code)};
    }
};

struct ComputerRequest {
    QString address;
    static constexpr auto jsonFields() { return std::tuple{json::field("address", &ComputerRequest::address)}; }
};

struct ComputerList {
    bool isShared = false; ///< this computer lends what it holds
    std::vector<QString> addresses; ///< where it does, "host:port"
    QString code; ///< what another has to know for that; a secret
    QString trouble; ///< reason why it does not although it should
    std::vector<QString> computers; ///< those that lend to this one
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("is_shared", &ComputerList::isShared), json::field("addresses", &ComputerList::addresses),
                          json::field("code", &ComputerList::code), json::defaulted("trouble", &ComputerList::trouble),
                          json::field("computers", &ComputerList::computers)};
    }
};

} // namespace fallow::api
