#pragma once

#include "core/pool/http_server.h"
#include "core/pool/router.h"

namespace fallow::pool {

/// A whole pool: the desks, the journal and the HTTP server around one live state. Everything but
/// the server's I/O and the journal's writer runs on the thread that made it.
class Coordinator : public QObject
{
    Q_OBJECT
public:
    struct Options {
        PoolSettings settings;
        QString dataFolder;
        QString host = QStringLiteral("127.0.0.1");
        quint16 port = 0;
        HttpLimits limits;
        SignAuthorization sign;
    };
    /// What it borrows; outlives it.
    struct Ports {
        ChainPort &chain;
        ResultVerifier &verifier;
        const base::Clock &clock;
        MarketDesk *market = nullptr; ///< the order book it serves besides
    };

    /// Loads, listens and follows the chain. Reasons: those of Journal, Ledger, ResultFiles,
    /// HttpServer.
    static base::Result<std::unique_ptr<Coordinator>> create(Options options, const Ports &ports);
    ~Coordinator() override;

    quint16 port() const { return m_server->port(); }
    /// Listens where `publicUrl` says nothing: told to workers as their configuration.
    QString url() const { return m_options.settings.publicUrl; }
    Ledger &ledger() { return *m_ledger; }
    TaskDriver &driver() { return *m_driver; }
    InputDesk &inputs() { return *m_inputs; }
    /// The first block whose deals may not be known yet.
    quint64 firstUnseenBlock() const;

Q_SIGNALS:
    /// A commit failed: end the process, a restart brings memory and disk together again.
    void failed(const fallow::base::Error &error);

private:
    Coordinator(Options options, const Ports &ports);
    base::Result<base::Done> open();
    base::Result<base::Done> listen();

    Options m_options;
    Ports m_ports;
    TokenMaker m_tokens;
    std::unique_ptr<ResultFiles> m_files;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<TaskDriver> m_driver;
    std::unique_ptr<LoginDesk> m_login;
    std::unique_ptr<WorkerDesk> m_workers;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<RecoveryDesk> m_recovery;
    std::unique_ptr<ReportDesk> m_reports;
    std::unique_ptr<TaskPages> m_pages;
    std::unique_ptr<ResultDesk> m_results;
    std::optional<InputFiles> m_inputFiles;
    std::unique_ptr<InputDesk> m_inputs;
    std::unique_ptr<Desks> m_desks;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace fallow::pool
