#include "app/fallow-pool/config.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <toml++/toml.h>

namespace fallow::app {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace {

base::Error bad(const QString &detail)
{
    return base::fail(Code::InvalidArgument, "pool.bad_config"_reason, detail);
}

/// Reads values of one file and remembers the first thing that is wrong.
class Reader
{
public:
    Reader(toml::table table, const QDir &folder) : m_table(std::move(table)), m_folder(folder) {}

    void text(const char *key, QString &target)
    {
        if (const auto value = m_table.at_path(key).value<std::string>())
            target = QString::fromStdString(*value);
        else
            expect(key, "a text");
    }
    void path(const char *key, QString &target)
    {
        text(key, target);
        if (!target.isEmpty())
            target = m_folder.absoluteFilePath(target);
    }
    void address(const char *key, base::Address &target)
    {
        QString hex;
        text(key, hex);
        const auto parsed = base::Address::fromHex(hex);
        if (parsed)
            target = *parsed;
        else if (!m_error)
            m_error = bad(QString::fromLatin1(key) + u": expected an address"_s);
    }
    template<typename T>
    void number(const char *key, T &target, qint64 low, qint64 high)
    {
        const auto value = m_table.at_path(key).value<int64_t>();
        if (value && *value >= low && *value <= high)
            target = static_cast<T>(*value);
        else if (value && !m_error)
            m_error = bad(QString::fromLatin1(key) + u": out of range"_s);
        else
            expect(key, "a whole number");
    }
    template<typename Duration>
    void duration(const char *key, Duration &target, qint64 low, qint64 high)
    {
        qint64 count = target.count();
        number(key, count, low, high);
        target = Duration(count);
    }
    void flag(const char *key, bool &target)
    {
        if (const auto value = m_table.at_path(key).value<bool>())
            target = *value;
        else
            expect(key, "true or false");
    }
    QStringList list(const char *key)
    {
        QStringList texts;
        if (const auto *array = m_table.at_path(key).as_array()) {
            for (const auto &item : *array)
                texts.append(QString::fromStdString(item.value_or(std::string())));
        }
        return texts;
    }
    void refuse(const QString &detail)
    {
        if (!m_error)
            m_error = bad(detail);
    }
    const std::optional<base::Error> &error() const { return m_error; }

private:
    /// A key that is not there keeps its default; one of another type is an error.
    void expect(const char *key, const char *what)
    {
        if (m_table.at_path(key) && !m_error)
            m_error = bad(QString::fromLatin1(key) + u": expected "_s + QString::fromLatin1(what));
    }
    toml::table m_table;
    QDir m_folder;
    std::optional<base::Error> m_error;
};

void readChain(Reader &reader, PoolConfig &config)
{
    pool::PoolSettings &settings = config.settings;
    reader.number("chain.id", settings.chainId, 1, INT64_MAX);
    reader.address("chain.hub", settings.hub);
    reader.flag("chain.gas_free", settings.gasFree);
    for (const QString &node : reader.list("chain.nodes")) {
        const QUrl url(node, QUrl::StrictMode);
        if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
            reader.refuse(u"chain.nodes: not an http address: "_s + node);
        config.nodes.push_back(url);
    }
    if (config.nodes.empty() || settings.chainId == 0)
        reader.refuse(u"chain.nodes and chain.id must be set"_s);
    else
        settings.publicNodeUrl = config.nodes.front().toString();
    reader.text("chain.public_node", settings.publicNodeUrl);
    reader.text("chain.block_time", settings.blockTime);
    reader.number("chain.start_block", config.startBlock, 0, INT64_MAX);
    reader.duration("chain.poll_ms", config.poll, 100, 60'000);
    reader.number("chain.max_block_age_s", config.maxBlockAgeSeconds, 0, 86'400);
    reader.duration("chain.stale_s", settings.chainStale, 1, 1'000'000'000);
}

void readTimers(Reader &reader, pool::PoolSettings &settings)
{
    reader.duration("timers.ask_period_ms", settings.askPeriod, 100, 3'600'000);
    reader.duration("timers.ask_slack_ms", settings.askSlack, 0, 60'000);
    reader.duration("timers.worker_lost_s", settings.workerLost, 5, 86'400);
    reader.duration("timers.detectors_ms", settings.detectors, 100, 600'000);
    reader.duration("timers.upload_timeout_s", settings.task.uploadTimeout, 5, 86'400);
    reader.duration("timers.token_life_s", settings.tokenLife, 60, 86'400);
    reader.duration("timers.proof_wait_ms", settings.proofWait, 0, 60'000);
}

void readServer(Reader &reader, PoolConfig &config)
{
    reader.text("server.host", config.host);
    reader.number("server.port", config.port, 0, 65'535);
    reader.text("server.public_url", config.settings.publicUrl);
    reader.path("server.data", config.dataFolder);
    reader.path("server.fetch_program", config.fetchProgram);
    reader.number("server.max_connections", config.limits.connections, 16, 1'000'000);
    qint64 mebibytes = config.limits.upload / (1024 * 1024);
    reader.number("server.max_result_mib", mebibytes, 1, 1'000'000);
    config.limits.upload = mebibytes * 1024 * 1024;
    mebibytes = config.settings.inputs.file / (1024 * 1024);
    reader.number("server.max_input_mib", mebibytes, 0, 1'000'000);
    config.settings.inputs.file = mebibytes * 1024 * 1024;
    mebibytes = config.settings.inputs.total / (1024 * 1024);
    reader.number("server.all_inputs_mib", mebibytes, 0, 100'000'000);
    config.settings.inputs.total = mebibytes * 1024 * 1024;
    reader.duration("server.push_heartbeat_s", config.limits.push.heartbeat, 1, 60);
    reader.duration("server.push_disconnect_s", config.limits.push.disconnectDelay, 1, 600);
    for (const QString &wallet : reader.list("server.whitelist")) {
        if (const auto parsed = base::Address::fromHex(wallet))
            config.settings.whitelist.insert(*parsed);
        else
            reader.refuse(u"server.whitelist: not an address: "_s + wallet);
    }
}

} // namespace

Result<PoolConfig> readConfig(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(Code::NotFound, "pool.no_config"_reason, path + u": "_s + file.errorString());
    toml::table table;
    try {
        table = toml::parse(file.readAll().toStdString(), path.toStdString());
    } catch (const toml::parse_error &error) {
        return bad(QStringLiteral("line %1: %2").arg(error.source().begin.line)
                       .arg(QString::fromStdString(std::string(error.description()))));
    }
    const QDir folder = QFileInfo(path).absoluteDir();
    Reader reader(std::move(table), folder);
    PoolConfig config;
    config.dataFolder = folder.absoluteFilePath(u"data"_s);
    config.fetchProgram = QCoreApplication::applicationDirPath() + u"/fallow-fetch"_s;
    readChain(reader, config);
    readTimers(reader, config.settings);
    readServer(reader, config);
    reader.address("pool.address", config.settings.workerpool);
    reader.number("pool.max_failures", config.settings.task.failures, 1, 10'000);
    reader.path("pool.keystore", config.keystore);
    reader.text("pool.required_worker_version", config.settings.requiredWorkerVersion);
    if (reader.error())
        return reader.error()->during(path);
    return config;
}

Result<Done> writeConfig(const QString &path, const NewPool &pool)
{
    if (QFile::exists(path))
        return base::fail(Code::Conflict, "pool.config_exists"_reason, path);
    QString nodes;
    for (const QString &node : pool.nodes)
        nodes += (nodes.isEmpty() ? u"\""_s : u", \""_s) + node + u'"';
    const QString text = uR"([pool]
address = "%1"
keystore = "owner.json"       # V3 keystore of the pool's owner
required_worker_version = ""
max_failures = 10             # replicates that fail before a task is left

[chain]
id = %2
hub = "%3"
nodes = [%4]
gas_free = %5                 # workers need no coin for fees
start_block = %6
block_time = "PT5S"           # told to workers
poll_ms = 2000
max_block_age_s = 60          # 0: any, for a chain that makes blocks on demand
stale_s = 15                  # an older newest block: 503 to workers

[server]
host = "%7"
port = %8
public_url = "%9"             # told to workers; empty: http://host:port
data = "data"
max_connections = 40000
max_result_mib = 512
max_input_mib = 256           # of a run, put here by its requester while the deal lives; 0: none
all_inputs_mib = 20480
push_heartbeat_s = 5
push_disconnect_s = 5
whitelist = []                # worker addresses; empty: everybody

[timers]
ask_period_ms = 5000
ask_slack_ms = 500
worker_lost_s = 60
detectors_ms = 30000
upload_timeout_s = 120
token_life_s = 3600
proof_wait_ms = 10000
)"_s.arg(pool.workerpool.toString(), QString::number(pool.chainId), pool.hub.toString(), nodes,
         pool.gasFree ? u"true"_s : u"false"_s, QString::number(pool.startBlock), pool.host,
         QString::number(pool.port), pool.publicUrl);
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(Code::Unavailable, "pool.cannot_store"_reason, path);
    return Done{};
}

} // namespace fallow::app
