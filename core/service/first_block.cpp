#include "core/service/first_block.h"

#include "core/chain/rpc_codec.h"

#include <bit>

namespace fallow::service
{

using base::Address;
using base::Code;
using base::Result;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace
{

using HasCode = Result<std::optional<bool>>;

struct Search {
    QObject *context;
    HasCodeAt hasCode;
    SearchProgress progress;
    qint64 asked = 0;
    qint64 most = 1; ///< questions
    quint64 first = 0; ///< every older block is without the contract, or was refused
    quint64 last = 0; ///< has it
    bool isEdgeRefused = false; ///< nobody told about the block before `first`
    QPromise<Result<quint64>> promise;

    QFuture<HasCode> ask(quint64 block)
    {
        ++asked;
        if (progress)
            progress(asked, most);
        return hasCode(block);
    }
    void finish(const Result<quint64> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

using Shared = std::shared_ptr<Search>; ///< shared: continuations are copied

void step(const Shared &search)
{
    if (search->first == search->last) {
        return search->finish(search->isEdgeRefused
                ? Result<quint64>(base::fail(Code::Unavailable, "network.no_old_state"_reason,
                      QString::number(search->first)))
                : Result<quint64>(search->first));
    }
    const quint64 middle = search->first + (search->last - search->first) / 2;
    base::then(search->context, search->ask(middle), [search, middle](const HasCode &has) {
        if (!has)
            return search->finish(has.error());
        if (*has == true) {
            search->last = middle;
        } else {
            search->first = middle + 1;
            search->isEdgeRefused = !*has;
        }
        step(search);
    });
}

HasCode refusedOr(const Result<QByteArray> &code)
{
    if (code)
        return std::optional(!code->isEmpty());
    return code.error().reason == "chain.rpc_error"_reason ? HasCode(std::optional<bool>())
                                                           : HasCode(code.error());
}

} // namespace

QFuture<Result<quint64>> findFirstBlock(
    QObject *context, quint64 latest, HasCodeAt hasCode, SearchProgress progress)
{
    auto search = std::make_shared<Search>();
    search->context = context;
    search->hasCode = std::move(hasCode);
    search->progress = std::move(progress);
    search->last = latest;
    search->most += std::bit_width(latest);
    search->promise.start();
    auto future = search->promise.future();
    base::then(context, search->ask(latest), [search](const HasCode &has) {
        if (!has)
            return search->finish(has.error());
        if (*has != true)
            return search->finish(base::fail(Code::NotFound, "network.no_contract"_reason));
        step(search);
    });
    return future;
}

QFuture<Result<quint64>> firstBlockOf(
    QObject *context, chain::RpcEndpoint &server, const Address &contract, SearchProgress progress)
{
    const auto hasCode = [context, &server, contract](quint64 block) {
        const QJsonArray params{contract.toString(), chain::BlockId::at(block).toJson()};
        return base::then(context, server.call(u"eth_getCode"_s, params),
            [](const Result<chain::RpcOutcome> &outcome) { return refusedOr(chain::readOutcome(outcome, &chain::readBytes)); });
    };
    return base::then(context, server.call(u"eth_blockNumber"_s, {}),
        [context, hasCode, progress = std::move(progress)](const Result<chain::RpcOutcome> &outcome) {
            const auto height = chain::readOutcome(outcome, &chain::readNumber);
            return height ? findFirstBlock(context, *height, hasCode, progress)
                          : base::readyWith<quint64>(height.error());
        })
        .unwrap();
}

QFuture<Result<quint64>> firstBlockOf(chain::NodeClient &node, const Address &contract)
{
    const auto hasCode = [&node, contract](quint64 block) {
        return base::then(&node, node.code(contract, chain::BlockId::at(block)), &refusedOr);
    };
    return base::then(&node, node.latestBlock(),
        [&node, hasCode](const Result<chain::Block> &block) {
            return block ? findFirstBlock(&node, block->number, hasCode)
                         : base::readyWith<quint64>(block.error());
        })
        .unwrap();
}

} // namespace fallow::service
