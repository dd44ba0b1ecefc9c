#pragma once

#include "core/api/methods.h"
#include "core/rpc/frame.h"

#include <QHash>
#include <QLocalSocket>
#include <QPromise>

#include <functional>
#include <memory>

namespace fallow::rpc {

class NetworksClient;
class SandboxClient;
class CatalogClient;
class GovernanceClient;
class ContentClient;
class PolicyClient;
class ImagesClient;
class MarketClient;
class ComputersClient;
class TasksClient;
class TrialsClient;
class WalletClient;
class WebClient;

/// The contract over the daemon's socket. Calls made while not connected fail with
/// `rpc.not_connected`; those under way when the connection ends fail with `rpc.disconnected`.
/// Call `open` again to reconnect; it never does so by itself.
class Client : public api::Core
{
    Q_OBJECT

public:
    explicit Client(QString path);
    ~Client() override;

    void open();
    bool isOpen() const { return m_socket.state() == QLocalSocket::ConnectedState; }

    /// Any call by name, for scripts: `fallow-cli call`.
    api::Answer<QJsonObject> callRaw(const QString &method, const QJsonObject &params);
    /// A call of Core, Wallet or Networks.
    template<typename Face, typename Request, typename Reply>
    api::Answer<Reply> ask(api::Answer<Reply> (Face::*method)(const Request &), const Request &request)
    {
        return callRaw(api::methodName(method), json::toObject(request))
            .then([](const base::Result<QJsonObject> &reply) {
                return reply ? json::fromJson<Reply>(*reply) : base::Result<Reply>(reply.error());
            });
    }

    api::Answer<api::HelloReply> hello(const api::HelloRequest &request) override;
    api::Answer<api::Snapshot> subscribe(const api::Empty &request) override;
    api::Answer<model::Status> status(const api::Empty &request) override;
    api::Answer<model::Vitals> vitals(const api::Empty &request) override;
    api::Answer<model::EarningsReport> earnings(const api::EarningsRequest &request) override;
    api::Answer<api::TaskList> listTasks(const api::Empty &request) override;
    api::Answer<model::Task> showTask(const api::TaskRequest &request) override;
    api::Answer<api::PauseReply> pauseWork(const api::PauseRequest &request) override;
    api::Answer<api::Empty> resumeWork(const api::Empty &request) override;
    api::Answer<api::Empty> joinPool(const api::JoinRequest &request) override;
    api::Answer<api::Empty> leavePool(const api::Empty &request) override;
    api::Answer<api::BalanceReply> balances(const api::Empty &request) override;
    api::Answer<api::PreparedRun> prepareRun(const api::PrepareRunRequest &request) override;
    api::Answer<api::MatchedRun> confirmRun(const api::ConfirmRequest &request) override;
    api::Answer<api::Empty> cancelRun(const api::ConfirmRequest &request) override;
    api::Answer<api::RunList> listRuns(const api::Empty &request) override;
    api::Answer<api::FetchedResult> fetchResult(const api::FetchResultRequest &request) override;
    api::Wallet &wallet() override;
    api::Networks &networks() override;
    api::Sandbox &sandbox() override;
    api::Content &content() override;
    api::Policy &policy() override;
    api::Images &images() override;
    api::Computers &computers() override;
    api::Tasks &tasks() override;
    api::Catalog &catalog() override;
    api::Governance &governance() override;
    api::Market &market() override;
    api::Trials &trials() override;
    api::Web &web() override;

Q_SIGNALS:
    void opened();
    /// Also when `open` fails. Reason: `rpc.not_running` or `rpc.disconnected`.
    void closed(const fallow::base::Error &error);

private:
    using Settle = std::function<void(base::Result<QJsonObject>)>;

    void send(const QString &method, const QJsonObject &params, Settle settle);
    void read();
    void handle(const QByteArray &text);
    void end(const base::Error &error);

    QString m_path;
    std::unique_ptr<WalletClient> m_wallet;
    std::unique_ptr<NetworksClient> m_networks;
    std::unique_ptr<SandboxClient> m_sandbox;
    std::unique_ptr<ContentClient> m_content;
    std::unique_ptr<PolicyClient> m_policy;
    std::unique_ptr<ImagesClient> m_images;
    std::unique_ptr<ComputersClient> m_computers;
    std::unique_ptr<TasksClient> m_tasks;
    std::unique_ptr<CatalogClient> m_catalog;
    std::unique_ptr<GovernanceClient> m_governance;
    std::unique_ptr<MarketClient> m_market;
    std::unique_ptr<TrialsClient> m_trials;
    std::unique_ptr<WebClient> m_web;
    QLocalSocket m_socket;
    LineReader m_reader{maxReplyBytes};
    QHash<qint64, Settle> m_waiting;
    qint64 m_nextId = 1;
};

} // namespace fallow::rpc
