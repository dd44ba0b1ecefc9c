#include "app/fallow-pool/commands.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"config"_s, u"The pool's TOML file."_s, u"FILE"_s},
        {u"password-fd"_s, u"Read the keystore's password from this descriptor."_s, u"N"_s, u"-1"_s},
        {u"node"_s, u"init: a node's http address; twice or more is better."_s, u"URL"_s},
        {u"hub"_s, u"init: the hub's address."_s, u"ADDRESS"_s},
        {u"chain-id"_s, u"init: the chain's id."_s, u"N"_s},
        {u"description"_s, u"init: the pool's description on chain."_s, u"TEXT"_s, u"Fallow pool"_s},
        {u"import-keystore"_s, u"init: use this V3 keystore instead of a new key."_s, u"FILE"_s},
        {u"pool-address"_s, u"init: the pool is registered already."_s, u"ADDRESS"_s},
        {u"stake-ratio"_s, u"init: a worker's stake in percent of the price."_s, u"N"_s},
        {u"reward-ratio"_s, u"init: the pool's share of the price in percent."_s, u"N"_s},
        {u"deposit"_s, u"init: RLC to put into the hub for the pool's stakes."_s, u"AMOUNT"_s},
        {u"gas-free"_s, u"init: workers pay no fees on this chain."_s},
        {u"native"_s, u"init: the chain's coin is RLC (Bellecour)."_s},
        {u"host"_s, u"init: address to listen on."_s, u"HOST"_s, u"127.0.0.1"_s},
        {u"port"_s, u"init: port to listen on."_s, u"PORT"_s, u"13000"_s},
        {u"public-url"_s, u"init: how workers reach this pool."_s, u"URL"_s},
        {u"price"_s, u"order: price of a task, as 0.1 or 100000000 nRLC."_s, u"AMOUNT"_s, u"0"_s},
        {u"category"_s, u"order: the category's number."_s, u"N"_s, u"0"_s},
        {u"trust"_s, u"order: the highest trust."_s, u"N"_s, u"1"_s},
        {u"volume"_s, u"order: how many tasks."_s, u"N"_s, u"1"_s},
        {u"app"_s, u"order: only for this app."_s, u"ADDRESS"_s},
        {u"requester"_s, u"order: only for this requester."_s, u"ADDRESS"_s},
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"fallow-pool"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FALLOW_VERSION));
    qSetMessagePattern(u"%{time yyyy-MM-ddThh:mm:ss.zzz} %{type} %{category} %{message}"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A worker pool of the iExec network."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"command"_s, u"init, serve or order"_s);
    addOptions(parser);
    parser.process(application);
    const QString command = parser.positionalArguments().value(0);
    if (parser.value(u"config"_s).isEmpty() || parser.positionalArguments().size() != 1) {
        QTextStream(stderr) << parser.helpText();
        return 2;
    }
    if (command == "serve"_L1)
        return fallow::app::runServe(parser);
    if (command == "init"_L1)
        return fallow::app::runInit(parser);
    if (command == "order"_L1)
        return fallow::app::runOrder(parser);
    QTextStream(stderr) << parser.helpText();
    return 2;
}
