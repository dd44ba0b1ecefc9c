#include "core/evm/abi_writer.h"
#include "core/poco/hub_events.h"
#include "core/service/wallet/history.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

using namespace fallow;
using namespace Qt::StringLiterals;
using base::Address;
using service::WalletHistory;

namespace
{

constexpr int logs = 50'000;
constexpr int rounds = 21;

Address address(char byte)
{
    return *Address::fromBytes(QByteArray(20, byte));
}

const Address hub = address('h');
const Address rlc = address('r');
const Address me = address('m');

base::Bytes32 topic(const Address &value)
{
    return *base::Bytes32::fromBytes(QByteArray(12, '\0') + value.bytes());
}

/// RLC and stake coming and going, one log a transaction, ten transactions a block.
service::WalletTx transaction(int number)
{
    const bool isIn = number % 2 == 0;
    const Address other = address(static_cast<char>('A' + number % 30));
    chain::Log log{.address = number % 3 == 0 ? hub : rlc};
    log.topics = {
        poco::eventTopic<poco::Transfer>(), topic(isIn ? other : me), topic(isIn ? me : other)};
    log.data = evm::AbiWriter().amount(base::Nrlc{number + 1}).encoded();
    log.blockNumber = static_cast<quint64>(1 + number / 10);
    log.logIndex = static_cast<quint64>(number % 10);
    log.txHash = *base::TxHash::fromBytes(QByteArray::number(number).rightJustified(32, '\1'));
    return {
        .hash = log.txHash, .block = log.blockNumber, .at = 1'700'000'000 + number, .logs = {log}};
}

/// What the peer reads: the same logs as a node tells them.
bool writeLogs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("[");
    for (int i = 0; i < logs; ++i) {
        const service::WalletTx tx = transaction(i);
        QJsonArray topics;
        for (const auto &entry : tx.logs.front().topics)
            topics.append(entry.toString());
        const QJsonObject log{{u"address"_s, tx.logs.front().address.toString()},
            {u"topics"_s, topics}, {u"data"_s, base::toHex(tx.logs.front().data)},
            {u"blockNumber"_s, static_cast<qint64>(tx.block)},
            {u"transactionHash"_s, tx.hash.toString()},
            {u"logIndex"_s, static_cast<qint64>(tx.logs.front().logIndex)},
            {u"timestamp"_s, tx.at}};
        file.write(i == 0 ? "" : ",");
        file.write(QJsonDocument(log).toJson(QJsonDocument::Compact));
    }
    return file.write("]") == 1;
}

/// A core that was just started: the database opened, nothing in memory.
struct Core {
    explicit Core(const QString &file)
        : client({QUrl(u"http://127.0.0.1:9"_s)}, 1, {}, clock),
          reader(client, hub),
          database(std::move(store::Database::open(file, store::migrationSet(u"core"_s)).value())),
          history(
              WalletHistory::create({reader, *database, clock}, {.chainId = 1, .rlc = rlc}).value())
    {
        history->follow({{me}});
    }
    base::SystemClock clock;
    chain::NodeClient client;
    service::ChainReader reader;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<WalletHistory> history;
};

base::Result<base::Done> fill(Core &core)
{
    return core.database->transaction([&]() -> base::Result<base::Done> {
        for (int i = 0; i < logs; ++i) {
            const auto reading = service::readWalletTx(transaction(i), me, {hub, rlc});
            if (!reading)
                return reading.error();
            for (const store::WalletLine &line : reading->lines) {
                if (auto written = core.history->rows().put(line); !written)
                    return written;
            }
        }
        return base::Done{};
    });
}

void exportTo(Core &core, const QString &path)
{
    QFile::remove(path);
    const auto done = core.history->exportTo({{}, path});
    while (!done.isFinished())
        QCoreApplication::processEvents();
    FALLOW_CHECK(done.result() && done.result()->rows == logs);
}

} // namespace

/// The figures of a history of 50,000 logs, beside a wallet in JavaScript that decodes the same
/// logs (history_ethers.mjs). Both write the same CSV.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"core.db"_s);
    {
        Core core(database);
        QElapsedTimer timer;
        timer.start();
        FALLOW_CHECK(fill(core));
        std::fprintf(stderr, "%d logs decoded and written in %lld ms\n", logs, timer.elapsed());
    }
    const double page = bench::medianMs(rounds, [&] {
        Core core(database);
        FALLOW_CHECK(core.history->page({}).value().entries.size() == 50);
    });
    Core core(database);
    const QString csv = folder.filePath(u"ours.csv"_s);
    const double written = bench::medianMs(rounds / 4, [&] { exportTo(core, csv); });

    const QString json = folder.filePath(u"logs.json"_s);
    FALLOW_CHECK(writeLogs(json));
    QProcess peer;
    peer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    peer.start(u"node"_s, {QStringLiteral(FALLOW_PEER), json, me.toString(), hub.toString(), csv});
    if (!peer.waitForFinished(120'000) || peer.exitCode() != 0)
        return 1;
    const QList<QByteArray> times = peer.readAllStandardOutput().simplified().split(' ');
    bench::print("wallet", "history_first_page", page, times.value(0).toDouble());
    bench::print("wallet", "history_export", written, times.value(1).toDouble());
    return 0;
}
