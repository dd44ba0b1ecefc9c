#include "core/service/local_core.h"

#include "core/poco/registry_calls.h"

#include <QDir>
#include <QDirIterator>
#include <QtConcurrent/QtConcurrentRun>

#include <unistd.h>

#include <algorithm>

namespace fallow::service {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace {

constexpr std::chrono::milliseconds coalesceTime{100};
constexpr std::chrono::minutes booksPeriod{1};
constexpr qint64 askedMs = 15'000; // who asks once, as the command line does, mostly asks again
constexpr std::chrono::minutes diskPeriod{1}; // walking the folder costs more than the rest of a tick

qint64 folderBytes(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += files.nextFileInfo().size();
    return bytes;
}

/// Whom tasks run as, when we are root.
std::optional<quint32> sandboxUser()
{
    return geteuid() == 0 ? std::optional<quint32>(sandbox::Policy::defaultUid) : std::nullopt;
}

/// Of a computer that has just been given Fallow: it practises until the person says otherwise.
Result<Settings> begin(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return base::fail(Code::Unavailable, "settings.unwritable"_reason, folder);
    Settings settings{.network = Networks::beginning()};
    return writeSettings(folder + u"/core.json", settings).transform([&](Done) { return settings; });
}

} // namespace

Result<LocalCore::Keys> LocalCore::loadKeys(const QString &folder, const base::SecretBytes &password)
{
    const KeyFiles files(folder);
    Keys keys;
    for (const auto &[role, key] : {std::pair(KeyRole::Worker, &keys.worker), std::pair(KeyRole::Owner, &keys.owner)}) {
        if (!files.exists(role))
            continue;
        auto loaded = files.load(role, password);
        if (!loaded)
            return loaded.error();
        key->emplace(std::move(*loaded));
    }
    return keys;
}

Result<std::unique_ptr<LocalCore>> LocalCore::create(const CoreConfig &config, const base::SecretBytes &password)
{
    auto settings = readSettings(config.folder + u"/core.json");
    if (!settings && settings.error().reason == "settings.missing"_reason)
        settings = begin(config.folder);
    if (!settings)
        return settings.error();
    settings->network = Networks::refreshed(settings->network);
    auto keys = loadKeys(config.folder, password);
    if (!keys)
        return keys.error();
    auto lock = std::make_unique<QLockFile>(config.folder + QStringLiteral("/core.lock"));
    lock->setStaleLockTime(0); // only a dead process makes it stale
    if (!lock->tryLock(0))
        return base::fail(Code::Conflict, "settings.in_use"_reason, config.folder);
    auto database = store::Database::open(config.folder + u"/core.db", store::migrationSet(QStringLiteral("core")));
    if (!database)
        return database.error();
    auto runner = runner::Runner::create({.program = config.programs + u"/fallow-sandbox"});
    if (!runner)
        return runner.error();
    for (const char *name : {"/content", "/scratch", "/tasks", "/results"})
        QDir().mkpath(config.folder + QLatin1String(name));
    std::unique_ptr<LocalCore> core(new LocalCore(config, std::move(*settings), std::move(*database),
                                                  std::move(*runner), std::move(*keys)));
    core->m_lock = std::move(lock);
    core->m_runner->keepReady();
    core->start();
    return core;
}

LocalCore::LocalCore(CoreConfig config, Settings settings, std::unique_ptr<store::Database> database,
                     std::unique_ptr<runner::Runner> runner, Keys keys) :
    m_config(std::move(config)),
    m_settings(std::move(settings)),
    m_database(std::move(database)),
    m_runner(std::move(runner)),
    m_sandbox(*m_runner, {.program = m_config.programs + u"/fallow-sandbox"},
              [this](const QString &task) { return policyOf(task); }),
    m_keys(std::move(keys)),
    m_workerAddress(m_keys.worker ? m_keys.worker->address() : base::Address()),
    m_fetch({.program = m_config.programs + u"/fallow-fetch"}),
    m_contents(m_fetch, *m_database, m_clock,
               {.folder = m_config.folder + u"/store", .quota = m_settings.contentQuotaBytes,
                .hosts = hostRulesOf(m_settings.network), .ipfsGateways = gatewaysOf(m_settings.network)}),
    m_images(m_fetch, m_contents, m_clock, {.folder = m_config.folder + u"/store", .quota = m_settings.imageQuotaBytes,
                                            .hosts = hostRulesOf(m_settings.network), .sandboxUser = sandboxUser()}),
    m_content({m_contents, m_images, m_clock}, m_settings.contentQuotaBytes),
    m_computers(m_fetch, m_contents,
                {.folder = m_config.folder, .store = m_config.folder + u"/store", .program = m_config.programs + u"/fallow-fetch"}),
    m_runRows(*m_database, store::TaskTable::Bought),
    m_scores(*m_database),
    m_hasOwnerKeystore(m_keys.owner.has_value()),
    m_hasWorkerKeystore(m_keys.worker.has_value()),
    m_gate(m_clock, {.folder = m_config.folder}),
    m_policyDesk(m_gate),
    m_taskDesk(m_config.folder + u"/tasks", {.find = [this](const base::TaskId &id) { return taskNow(id); },
                                              .giveBack = [this](const base::TaskId &id) { return giveBack(id); }}),
    m_catalog({m_fetch, m_clock, m_gate,
               [this] { return CatalogDesk::Chain{m_reader.get(), static_cast<quint64>(m_settings.network.chainId)}; }},
              m_config.folder + u"/catalogs"),
    m_governance(m_catalog, m_clock),
    m_market({m_http, *m_database, m_clock, m_catalog}, marketPorts(), m_config.folder),
    m_walletKeys({m_keyring, m_clock, m_random}, m_config.folder),
    m_desk(m_walletKeys, *m_database),
    m_web(m_config.folder, m_clock,
          {.node = [this] { return m_node.get(); }, .trouble = [this] { return notConnected(); }, .wallet = [this] { return m_desk.stateNow(); }}),
    m_networks(m_http, m_config.folder,
               {.current = [this]() -> const Network & { return m_settings.network; },
                .token = [this] { return m_token; },
                .mayLeave = [this] { return mayLeaveNetwork(); },
                .use = [this](const Network &network) { return useNetwork(network); }}),
    m_since(m_clock.now())
{
    m_tick.setInterval(tickPeriod());
    m_coalesce.setInterval(coalesceTime);
    m_coalesce.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &LocalCore::tick);
    connect(&m_gate, &WorkGate::decided, this, &LocalCore::followGate);
    connect(&m_coalesce, &QTimer::timeout, this, [this] {
        model::Status status = statusNow();
        if (m_lastStatus == status)
            return;
        m_lastStatus = status;
        push({.status = std::move(status)});
    });
    followSleep();
    connectNode();
    connect(&m_content, &ContentDesk::changed, this,
            [this](const model::Download &download) { push({.downloads = {download}}); });
    connect(&m_catalog, &CatalogDesk::changed, this,
            [this](const model::Download &download) { push({.downloads = {download}}); });
    connect(&m_catalog, &CatalogDesk::bansChanged, this, [this] {
        if (m_worker && m_worker->session())
            m_worker->session()->chooseAgain();
    });
    connect(&m_networks, &NetworkDesk::asking, this,
            [this](const model::NetworkProgress &progress) { push({.adding = progress}); });
    connect(&m_web, &WebDesk::changed, this, [this](const model::WebGrants &grants) { push({.grants = grants}); });
    startWallet();
}

LocalCore::~LocalCore() = default;

void LocalCore::engage()
{
    engageWorker();
    engageOwner();
    engageBooks();
    engagePayments();
    tick();
}

void LocalCore::engageWorker()
{
    if (!m_token || !m_keys.worker || m_worker)
        return;
    auto signer = wallet::WorkerSigner::create(*std::exchange(m_keys.worker, std::nullopt),
                                               {.chainId = static_cast<quint64>(m_settings.network.chainId),
                                                .hub = m_settings.network.hub,
                                                .rlc = *m_token,
                                                .owner = m_settings.owner});
    if (!signer) {
        qCritical().noquote() << "worker key:" << signer.error().toString();
        return;
    }
    m_worker = std::make_unique<WorkerSide>(
        WorkerSide::Parts{m_http, *m_reader, m_fetch, m_contents, m_images, *m_runner, *m_database, m_clock, m_catalog},
        WorkerSide::Options{.network = m_settings.network, .folder = m_config.folder,
                            .tasksAtOnce = tasksAtOnce(), .name = m_settings.name,
                            .sandboxUser = sandboxUser()},
        std::move(*signer));
    connect(m_worker.get(), &WorkerSide::changed, this, &LocalCore::statusChanged);
    connect(&m_worker->sweep(), &WalletSweep::changed, &m_desk, &WalletDesk::sweepChanged);
    applySweepRule();
    connect(m_worker.get(), &WorkerSide::changed, this, &LocalCore::noteBusy);
    connect(m_worker.get(), &WorkerSide::taskChanged, this, [this](const model::Task &task) {
        push({.tasks = {task}});
        noteBusy();
        statusChanged();
    });
    if (!m_settings.poolUrl.isEmpty()) {
        m_worker->joinAgain(QUrl(m_settings.poolUrl), m_settings.pool);
    }
    m_isResting = false; // these runs were told nothing yet
    followGate();
}

void LocalCore::engageOwner()
{
    if (!m_token || m_owner || m_settings.owner.isZero())
        return;
    if (!m_keys.owner && !m_walletKeys.exists())
        return; // the owner is only an address here
    auto signer = m_keys.owner ? wallet::OwnerSigner(*std::exchange(m_keys.owner, std::nullopt))
                               : wallet::OwnerSigner(m_settings.owner);
    m_owner = std::make_unique<OwnerSide>(
        OwnerSide::Parts{*m_reader, m_fetch, m_contents, *m_database, m_runRows, m_clock, m_http},
        OwnerSide::Options{.network = m_settings.network, .rlc = *m_token, .resultsFolder = m_config.folder + u"/results",
                           .servers = [this] { return poolServers(); }},
        std::move(signer));
    connect(&m_owner->runs(), &Runs::changed, this, [this](const model::Run &run) { push({.runs = {run}}); });
    connect(&m_owner->runs(), &Runs::uploading, this, [this](const model::UploadProgress &progress) { push({.upload = progress}); });
    connect(&m_owner->queue(), &chain::TxQueue::broadcast, this, [this] {
        if (m_history)
            m_history->poke();
    });
    unlockOwner();
}

void LocalCore::tick()
{
    base::then(m_node.get(), m_node->latestBlock(), [this](const Result<chain::Block> &block) {
        const bool isNew = block && (!m_block || m_block->hash != block->hash);
        m_block = block ? std::optional(*block) : std::nullopt;
        if (!block)
            m_nodeTrouble = block.error();
        lookAtBooks(isNew);
        if (m_worker)
            m_worker->chain().setLatestBlock(block ? static_cast<qint64>(block->number) : 0);
        statusChanged();
    });
    if (m_owner)
        m_owner->runs().poll();
    dropWorkerIfIdle();
    measure();
    m_catalog.look();
    m_tick.setInterval(tickPeriod());
    m_sinceTick.start();
}

/// History, score and earnings to send home. Each question wakes the computer some ten times, so
/// where nobody looks and no task is open they are brought up to date less often.
void LocalCore::lookAtBooks(bool isNewBlock)
{
    const worker::PoolSession *session = m_worker ? m_worker->session() : nullptr;
    const bool isPaying = m_worker && m_worker->sweep().isPaying(); // until it knows that it is done
    const bool isAsked = m_sinceAsked.isValid() && !m_sinceAsked.hasExpired(askedMs);
    const bool isLively = isWatched() || isAsked || isPaying || (session && session->hasOpenTask());
    const bool isDue = !m_sinceBooks.isValid() || m_sinceBooks.hasExpired(std::chrono::milliseconds(booksPeriod).count());
    if (!m_reputation)
        readReputation();
    m_areBooksOld = m_areBooksOld || isNewBlock;
    if (!m_areBooksOld || (!isLively && !isDue))
        return;
    m_areBooksOld = false;
    m_sinceBooks.start();
    if (m_history)
        m_history->poke();
    if (m_worker)
        m_worker->sweep().look();
    readReputation();
}

void LocalCore::measure()
{
    if (m_worker) {
        m_worker->runs().memoryBytes().then(this, [this](qint64 bytes) {
            m_memoryUsed = bytes;
            statusChanged();
        });
    }
    if (m_sinceDisk.isValid() && !m_sinceDisk.hasExpired(std::chrono::milliseconds(diskPeriod).count()))
        return;
    m_sinceDisk.start();
    QtConcurrent::run(&folderBytes, m_config.folder).then(this, [this](qint64 bytes) {
        m_diskUsed = bytes;
        statusChanged();
    });
}

void LocalCore::readReputation()
{
    if (m_workerAddress.isZero())
        return;
    base::then(m_node.get(), m_reader->ask(poco::hub::viewScore(m_workerAddress), &poco::hub::readNumber),
               [this](const Result<quint64> &score) {
                   if (!score || !m_worker)
                       return;
                   model::Reputation reputation{.score = static_cast<qint64>(*score)};
                   for (const task::Record &record : m_worker->records()) {
                       reputation.accepted += record.reward.has_value();
                       reputation.rejected += record.rejected;
                   }
                   m_reputation = reputation;
                   const store::ScoreRepository::Row seen{m_clock.now().toMSecsSinceEpoch(), reputation.score};
                   if (const auto noted = m_scores.note(m_settings.network.chainId, m_workerAddress, seen); !noted)
                       qWarning().noquote() << "score:" << noted.error().toString();
               });
}

Result<Done> LocalCore::remember()
{
    return writeSettings(m_config.folder + u"/core.json", m_settings);
}

void LocalCore::statusChanged()
{
    if (!m_coalesce.isActive())
        m_coalesce.start();
}

void LocalCore::push(api::Change change)
{
    change.seq = ++m_seq;
    Q_EMIT changed(change);
}

} // namespace fallow::service
