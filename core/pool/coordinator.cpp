#include "core/pool/coordinator.h"

#include "core/base/random.h"

#include <QDir>

namespace fallow::pool {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;
using namespace Qt::StringLiterals;

Coordinator::Coordinator(Options options, const Ports &ports) :
    m_options(std::move(options)), m_ports(ports), m_tokens(base::randomBytes(32))
{
}

Coordinator::~Coordinator()
{
    m_server.reset(); // first: its thread hands requests to this object
}

Result<std::unique_ptr<Coordinator>> Coordinator::create(Options options, const Ports &ports)
{
    std::unique_ptr<Coordinator> pool(new Coordinator(std::move(options), ports));
    if (const auto done = pool->open(); !done)
        return done.error();
    if (const auto done = pool->listen(); !done)
        return done.error();
    pool->m_driver->start();
    if (ports.market)
        ports.market->start();
    return pool;
}

Result<Done> Coordinator::open()
{
    if (!QDir().mkpath(m_options.dataFolder))
        return base::fail(Code::Unavailable, "pool.cannot_store"_reason, m_options.dataFolder);
    const PoolSettings &settings = m_options.settings;
    auto files = ResultFiles::create(m_options.dataFolder + u"/results"_s);
    if (!files)
        return files.error();
    m_files = std::make_unique<ResultFiles>(std::move(*files));
    auto journal = Journal::create(m_options.dataFolder + u"/pool.sqlite"_s,
                                   {settings.chainId, settings.hub, settings.workerpool});
    if (!journal)
        return journal.error();
    m_journal = std::move(*journal);
    connect(m_journal.get(), &Journal::failed, this, &Coordinator::failed);
    m_ledger = std::make_unique<Ledger>(settings, m_ports.clock, *m_journal);
    if (const auto loaded = m_ledger->load(); !loaded)
        return loaded.error();
    m_journal->start();
    m_driver = std::make_unique<TaskDriver>(
        *m_ledger, m_ports.chain,
        [this](const QByteArray &topic, const QByteArray &json) { m_server->publish(topic, json); });
    m_login = std::make_unique<LoginDesk>(settings, m_ports.clock, m_tokens);
    m_workers = std::make_unique<WorkerDesk>(*m_ledger);
    m_dispatcher = std::make_unique<Dispatcher>(*m_ledger, m_ports.chain, *m_driver, m_options.sign);
    m_recovery = std::make_unique<RecoveryDesk>(*m_ledger, m_ports.chain, *m_driver, m_options.sign);
    m_reports = std::make_unique<ReportDesk>(*m_ledger, m_ports.chain, *m_driver);
    m_pages = std::make_unique<TaskPages>(*m_ledger, m_ports.chain, *m_driver);
    m_results = std::make_unique<ResultDesk>(*m_ledger, m_ports.chain, m_tokens, *m_files, m_ports.verifier);
    auto inputs = InputFiles::create(m_options.dataFolder + u"/inputs"_s);
    if (!inputs)
        return inputs.error();
    m_inputFiles.emplace(std::move(*inputs));
    m_inputs = std::make_unique<InputDesk>(*m_ledger, m_tokens, *m_inputFiles);
    m_desks.reset(new Desks{*m_login, *m_workers, *m_dispatcher, *m_recovery, *m_reports, *m_pages,
                            *m_results, *m_inputs, *m_driver, m_ports.market});
    return Done{};
}

Result<Done> Coordinator::listen()
{
    HttpServer::Options options;
    options.host = m_options.host;
    options.port = m_options.port;
    options.limits = m_options.limits;
    options.uploadFolder = m_files->incoming();
    options.mayUpload = [this](const QByteArray &authorization) {
        return ResultDesk::mayUpload(m_tokens, m_ports.clock, authorization);
    };
    options.inputPermit = [this](const QByteArray &sha256, const QByteArray &authorization) {
        return InputDesk::permit(m_tokens, m_ports.clock, sha256, authorization);
    };
    options.inputFile = [this](const QByteArray &sha256) { return m_inputFiles->find(sha256); };
    options.contentFile = [this](const QByteArray &cid) { return m_files->find(cid); };
    auto server = HttpServer::create(std::move(options), [this](HttpRequest request, ReplyTo reply) {
        QMetaObject::invokeMethod(
            this,
            [this, request = std::move(request), reply = std::move(reply)] {
                route(*m_desks, *m_ledger, request, reply);
            },
            Qt::QueuedConnection);
    });
    if (!server)
        return server.error();
    m_server = std::move(*server);
    if (m_options.settings.publicUrl.isEmpty())
        m_options.settings.publicUrl = u"http://"_s + m_options.host + u':' + QString::number(port());
    return Done{};
}

quint64 Coordinator::firstUnseenBlock() const
{
    quint64 newest = 0;
    for (const auto &[id, deal] : m_ledger->state().deals)
        newest = std::max(newest, deal.block);
    return newest;
}

} // namespace fallow::pool
