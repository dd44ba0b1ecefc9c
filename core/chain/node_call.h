#pragma once

#include "core/chain/rpc_endpoint.h"

#include <QPromise>

#include <functional>

namespace fallow::chain {

/// One question on its way through the nodes until its only answer.
struct NodeCall {
    NodeCall(QString method_, QJsonArray params_) :
        method(std::move(method_)), params(std::move(params_))
    {
    }
    virtual ~NodeCall() = default;
    NodeCall(const NodeCall &) = delete;
    NodeCall &operator=(const NodeCall &) = delete;
    /// Answers the caller, unless what came is not what was asked for: then another node may do
    /// better.
    virtual std::optional<base::Error> deliver(const RpcOutcome &outcome) = 0;
    virtual void fail(const base::Error &error) = 0;
    bool asksForHead() const
    {
        return method == QStringLiteral("eth_getBlockByNumber") && params.at(0) == QStringLiteral("latest");
    }

    QString method;
    QJsonArray params;
    std::vector<size_t> tried;
    bool isToldByRound = false; ///< the round that it waits for asks the same: the newest block
};

/// `Read` makes a Result<T> of an outcome; the error `chain.bad_reply` goes to the next node, any
/// other to the caller.
template <typename T> struct TypedNodeCall final : NodeCall {
    using Read = std::function<base::Result<T>(const RpcOutcome &)>;
    TypedNodeCall(QString method_, QJsonArray params_, Read read_) :
        NodeCall(std::move(method_), std::move(params_)), read(std::move(read_))
    {
        promise.start();
    }
    std::optional<base::Error> deliver(const RpcOutcome &outcome) override
    {
        const base::Result<T> result = read(outcome);
        if (!result && result.error().code == base::Code::Corrupt)
            return result.error();
        finish(result);
        return std::nullopt;
    }
    void fail(const base::Error &error) override { finish(error); }
    void finish(const base::Result<T> &result)
    {
        promise.addResult(result);
        promise.finish();
    }

    Read read;
    QPromise<base::Result<T>> promise;
};

} // namespace fallow::chain
