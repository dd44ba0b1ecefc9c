#pragma once

#include "core/api/messages.h"

/// Requests and replies about web pages.
namespace fallow::api {

struct AllowOriginRequest {
    QString origin;
    std::vector<base::Address> accounts; ///< instead of those it was granted before
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("origin", &AllowOriginRequest::origin),
                          json::field("accounts", &AllowOriginRequest::accounts)};
    }
};

struct OriginRequest {
    QString origin;
    static constexpr auto jsonFields() { return std::tuple{json::field("origin", &OriginRequest::origin)}; }
};

/// A question to the nodes of the network in use: `method` and `params` of Ethereum's JSON-RPC.
struct ChainQuestion {
    QJsonObject question;
    static constexpr auto jsonFields() { return std::tuple{json::field("question", &ChainQuestion::question)}; }
};

/// `result` of Ethereum's JSON-RPC, or `error` with `code`, `message` and, of a call that was reverted, `data`.
struct ChainAnswer {
    QJsonObject answer;
    static constexpr auto jsonFields() { return std::tuple{json::field("answer", &ChainAnswer::answer)}; }
};

} // namespace fallow::api
