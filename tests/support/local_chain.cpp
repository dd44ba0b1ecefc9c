#include "tests/support/local_chain.h"

#include "tests/support/blocking_rpc.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QString>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#include <sys/prctl.h>

#include <csignal>

namespace fallow::test
{

using namespace base;

namespace
{

constexpr int readyMs = 15'000;
constexpr int pollMs = 10;
constexpr int portAttempts = 3; // another process may take the port between choice and use
constexpr int roles = 20;

QString cacheFile(Flavour flavour, QStringView what)
{
    const QString dir =
        qEnvironmentVariable("FALLOW_DEVNET_CACHE", QStringLiteral(FALLOW_DEVNET_CACHE));
    const QString name =
        flavour == Flavour::Token ? QStringLiteral("token") : QStringLiteral("native");
    return dir + u'/' + name + u'.' + what + QStringLiteral(".json");
}

Error missing(const QString &file)
{
    return fail(Code::NotFound, "test.devnet_missing"_reason,
        file + QStringLiteral(": run ctest -R devnet.prepare"));
}

Result<QJsonObject> loadMeta(Flavour flavour)
{
    QFile file(cacheFile(flavour, u"meta"));
    if (!file.open(QIODevice::ReadOnly))
        return missing(file.fileName());
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject())
        return missing(file.fileName());
    return json.object();
}

Result<quint16> freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return fail(Code::Unavailable, "test.anvil_failed"_reason, server.errorString());
    return server.serverPort();
}

Result<Done> done(const Result<QJsonValue> &answer)
{
    if (!answer)
        return answer.error();
    return Done{};
}

QString hexOf(qint64 value)
{
    return QStringLiteral("0x") + QString::number(value, 16);
}

} // namespace

Result<std::unique_ptr<LocalChain>> LocalChain::start(Flavour flavour)
{
    return start(flavour, Options{});
}

Result<std::unique_ptr<LocalChain>> LocalChain::start(Flavour flavour, Options options)
{
    const auto meta = loadMeta(flavour);
    if (!meta)
        return meta.error();
    std::unique_ptr<LocalChain> chain(new LocalChain);
    chain->m_flavour = flavour;
    if (const auto read = chain->readMeta(*meta); !read)
        return read.error();
    QStringList arguments;
    for (const QJsonValue argument : meta->value(QStringLiteral("arguments")).toArray())
        arguments << argument.toString();
    arguments << QStringLiteral("--load-state") << cacheFile(flavour, u"state");
    if (options.blockTime)
        arguments << QStringLiteral("--block-time") << QStringLiteral("1")
                  << QStringLiteral("--mixed-mining");
    const auto launched = chain->launch(meta->value(QStringLiteral("anvil")).toString(), arguments);
    if (!launched)
        return launched.error();
    return chain;
}

LocalChain::~LocalChain()
{
    m_process.kill();
    m_process.waitForFinished();
}

Result<Done> LocalChain::readMeta(const QJsonObject &meta)
{
    struct Field {
        QString name;
        Address &address;
    };
    const Field fields[]{{QStringLiteral("hub"), m_hub}, {QStringLiteral("rlc"), m_rlc},
        {QStringLiteral("appRegistry"), m_appRegistry},
        {QStringLiteral("datasetRegistry"), m_datasetRegistry},
        {QStringLiteral("workerpoolRegistry"), m_workerpoolRegistry},
        {QStringLiteral("app"), m_app}, {QStringLiteral("dataset"), m_dataset},
        {QStringLiteral("workerpool"), m_workerpool}};
    for (const auto &[name, target] : fields) {
        const auto address = Address::fromHex(meta.value(name).toString());
        if (!address)
            return address.error().during(name);
        target = *address;
    }
    m_chainId = static_cast<quint64>(meta.value(QStringLiteral("chainId")).toInteger());
    for (const QJsonValue entry : meta.value(QStringLiteral("actors")).toArray()) {
        const auto address = Address::fromHex(entry[QStringLiteral("address")].toString());
        const auto key = fromHex(entry[QStringLiteral("privateKey")].toString());
        if (!address || !key)
            return fail(Code::Corrupt, "test.devnet_missing"_reason, QStringLiteral("bad actor"));
        m_actors.push_back({*address, *key});
    }
    if (m_actors.size() != roles)
        return fail(
            Code::Corrupt, "test.devnet_missing"_reason, QStringLiteral("actors are missing"));
    return Done{};
}

Result<Done> LocalChain::launch(const QString &program, QStringList arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardInputFile(QProcess::nullDevice());
    // No anvil is left behind by a test that crashed.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    arguments << QStringLiteral("--port") << QString();
    Result<Done> ready = Done{};
    for (int attempt = 0; attempt < portAttempts; ++attempt) {
        const auto port = freePort();
        if (!port)
            return port.error();
        m_port = *port;
        arguments.last() = QString::number(m_port);
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            return fail(Code::NotFound, "test.anvil_failed"_reason,
                program + u": " + m_process.errorString());
        ready = waitUntilReady();
        if (ready)
            break;
        m_process.kill();
        m_process.waitForFinished();
    }
    return ready;
}

Result<Done> LocalChain::waitUntilReady()
{
    const QDeadlineTimer deadline(readyMs);
    while (!deadline.hasExpired()) {
        if (const auto answer = rpc(QStringLiteral("eth_chainId")); answer) {
            const auto id = number(*answer);
            if (id && *id == m_chainId)
                return Done{};
            return fail(Code::Conflict, "test.anvil_failed"_reason,
                QStringLiteral("a stranger has the port"));
        }
        if (m_process.waitForFinished(pollMs) || m_process.state() == QProcess::NotRunning)
            return fail(
                Code::Unavailable, "test.anvil_failed"_reason, QStringLiteral("it ended at once"));
    }
    return fail(Code::Unavailable, "test.anvil_failed"_reason, QStringLiteral("it never answered"));
}

QUrl LocalChain::url() const
{
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(m_port);
    return url;
}

const Actor &LocalChain::actor(Role role) const
{
    return m_actors.at(static_cast<size_t>(role));
}

const Actor &LocalChain::worker(int number) const
{
    FALLOW_CHECK(number >= 0 && number < 6);
    return m_actors.at(static_cast<size_t>(Role::Worker0) + static_cast<size_t>(number));
}

Result<QJsonValue> LocalChain::rpc(const QString &method, const QJsonArray &params) const
{
    return blockingRpc(m_port, method, params);
}

Result<QJsonObject> LocalChain::receipt(const QString &transactionHash) const
{
    const QDeadlineTimer deadline(readyMs);
    while (!deadline.hasExpired()) {
        const auto answer = rpc(QStringLiteral("eth_getTransactionReceipt"), {transactionHash});
        if (!answer)
            return answer.error();
        if (answer->isObject())
            return answer->toObject();
        QThread::msleep(pollMs); // the node has no call that waits for a block
    }
    return fail(Code::Unavailable, "test.no_receipt"_reason, transactionHash);
}

Result<QString> LocalChain::snapshot() const
{
    return rpc(QStringLiteral("evm_snapshot")).transform([](QJsonValue &&id) {
        return id.toString();
    });
}

Result<Done> LocalChain::revert(const QString &id) const
{
    const auto answer = rpc(QStringLiteral("evm_revert"), {id});
    if (answer && !answer->toBool())
        return fail(Code::NotFound, "test.no_such_snapshot"_reason, id);
    return done(answer);
}

Result<Done> LocalChain::mine(int blocks) const
{
    return done(rpc(QStringLiteral("anvil_mine"), {hexOf(blocks)}));
}

Result<Done> LocalChain::reorg(int depth) const
{
    return done(rpc(QStringLiteral("anvil_reorg"), {depth, QJsonArray()}));
}

Result<Done> LocalChain::advanceTime(qint64 seconds) const
{
    const auto shifted = rpc(QStringLiteral("evm_increaseTime"), {seconds});
    return shifted ? mine() : Result<Done>(shifted.error());
}

Result<Done> LocalChain::setTime(qint64 seconds) const
{
    const auto set = rpc(QStringLiteral("evm_setNextBlockTimestamp"), {seconds});
    return set ? mine() : Result<Done>(set.error());
}

Result<quint64> LocalChain::blockNumber() const
{
    const auto answer = rpc(QStringLiteral("eth_blockNumber"));
    return answer ? number(*answer) : Result<quint64>(answer.error());
}

Result<qint64> LocalChain::blockTime() const
{
    const auto block =
        rpc(QStringLiteral("eth_getBlockByNumber"), {QStringLiteral("latest"), false});
    if (!block)
        return block.error();
    return number((*block)[QStringLiteral("timestamp")]).transform([](quint64 seconds) {
        return static_cast<qint64>(seconds);
    });
}

Result<quint64> LocalChain::number(const QJsonValue &hex) const
{
    bool good = false;
    const quint64 value = hex.toString().toULongLong(&good, 16);
    if (!good)
        return fail(Code::Corrupt, "test.rpc_garbage"_reason, hex.toString());
    return value;
}

} // namespace fallow::test
