#include "core/rpc/client.h"

#include "core/rpc/catalog_client.h"
#include "core/rpc/governance_client.h"
#include "core/rpc/content_client.h"
#include "core/rpc/computers_client.h"
#include "core/rpc/images_client.h"
#include "core/rpc/market_client.h"
#include "core/rpc/networks_client.h"
#include "core/rpc/sandbox_client.h"
#include "core/rpc/tasks_client.h"
#include "core/rpc/trials_client.h"
#include "core/rpc/policy_client.h"
#include "core/rpc/wallet_client.h"
#include "core/rpc/web_client.h"

#include <memory>

namespace fallow::rpc {

using base::Code;
using base::Result;
using base::operator""_reason;

Client::Client(QString path) :
    m_path(std::move(path)),
    m_wallet(std::make_unique<WalletClient>(*this)),
    m_networks(std::make_unique<NetworksClient>(*this)),
    m_sandbox(std::make_unique<SandboxClient>(*this)),
    m_content(std::make_unique<ContentClient>(*this)),
    m_policy(std::make_unique<PolicyClient>(*this)),
    m_images(std::make_unique<ImagesClient>(*this)),
    m_computers(std::make_unique<ComputersClient>(*this)),
    m_tasks(std::make_unique<TasksClient>(*this)),
    m_catalog(std::make_unique<CatalogClient>(*this)),
    m_governance(std::make_unique<GovernanceClient>(*this)),
    m_market(std::make_unique<MarketClient>(*this)),
    m_trials(std::make_unique<TrialsClient>(*this)),
    m_web(std::make_unique<WebClient>(*this))
{
    connect(&m_socket, &QLocalSocket::connected, this, &Client::opened);
    connect(&m_socket, &QLocalSocket::readyRead, this, &Client::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        end(base::fail(Code::Unavailable, "rpc.disconnected"_reason, m_path));
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error != QLocalSocket::PeerClosedError && !isOpen())
            Q_EMIT closed(base::fail(Code::Unavailable, "rpc.not_running"_reason, m_socket.errorString()));
    });
}

Client::~Client()
{
    m_socket.disconnect(this); // closing would call back into a half-destroyed client
}

void Client::open()
{
    m_reader = LineReader(maxReplyBytes);
    m_socket.connectToServer(m_path);
}

api::Answer<QJsonObject> Client::callRaw(const QString &method, const QJsonObject &params)
{
    auto promise = std::make_shared<QPromise<Result<QJsonObject>>>(); // shared: std::function copies it
    promise->start();
    send(method, params, [promise](const Result<QJsonObject> &reply) {
        promise->addResult(reply);
        promise->finish();
    });
    return promise->future();
}

void Client::send(const QString &method, const QJsonObject &params, Settle settle)
{
    if (!isOpen())
        return settle(base::fail(Code::Unavailable, "rpc.not_connected"_reason, m_path));
    const qint64 id = m_nextId++;
    m_waiting.insert(id, std::move(settle));
    m_socket.write(requestLine(id, method, params));
}

void Client::read()
{
    if (const auto fed = m_reader.feed(m_socket.readAll()); !fed) {
        end(fed.error());
        m_socket.abort();
        return;
    }
    while (const auto text = m_reader.next())
        handle(*text);
}

void Client::handle(const QByteArray &text)
{
    const auto object = json::parseObject(text);
    if (!object)
        return end(base::fail(Code::Corrupt, "rpc.bad_reply"_reason, object.error().detail));
    if (object->value(u"method").toString() == QLatin1String(api::changeNotification)) {
        if (const auto change = json::fromJson<api::Change>(object->value(u"params")))
            Q_EMIT changed(*change);
        return;
    }
    const Settle settle = m_waiting.take(object->value(u"id").toInteger());
    if (!settle)
        return;
    if (object->contains(u"error"))
        settle(readError(object->value(u"error").toObject()));
    else
        settle(object->value(u"result").toObject());
}

void Client::end(const base::Error &error)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const Settle &settle : waiting)
        settle(error);
    Q_EMIT closed(error);
}

api::Answer<api::HelloReply> Client::hello(const api::HelloRequest &request)
{
    return ask(&api::Core::hello, request);
}
api::Answer<api::Snapshot> Client::subscribe(const api::Empty &request)
{
    return ask(&api::Core::subscribe, request);
}
api::Answer<model::Vitals> Client::vitals(const api::Empty &request)
{
    return ask(&api::Core::vitals, request);
}
api::Answer<model::Status> Client::status(const api::Empty &request)
{
    return ask(&api::Core::status, request);
}
api::Answer<model::EarningsReport> Client::earnings(const api::EarningsRequest &request)
{
    return ask(&api::Core::earnings, request);
}

api::Answer<api::TaskList> Client::listTasks(const api::Empty &request)
{
    return ask(&api::Core::listTasks, request);
}
api::Answer<model::Task> Client::showTask(const api::TaskRequest &request)
{
    return ask(&api::Core::showTask, request);
}
api::Answer<api::PauseReply> Client::pauseWork(const api::PauseRequest &request)
{
    return ask(&api::Core::pauseWork, request);
}
api::Answer<api::Empty> Client::resumeWork(const api::Empty &request)
{
    return ask(&api::Core::resumeWork, request);
}
api::Answer<api::Empty> Client::joinPool(const api::JoinRequest &request)
{
    return ask(&api::Core::joinPool, request);
}
api::Answer<api::Empty> Client::leavePool(const api::Empty &request)
{
    return ask(&api::Core::leavePool, request);
}
api::Answer<api::BalanceReply> Client::balances(const api::Empty &request)
{
    return ask(&api::Core::balances, request);
}
api::Answer<api::PreparedRun> Client::prepareRun(const api::PrepareRunRequest &request)
{
    return ask(&api::Core::prepareRun, request);
}
api::Answer<api::MatchedRun> Client::confirmRun(const api::ConfirmRequest &request)
{
    return ask(&api::Core::confirmRun, request);
}
api::Answer<api::Empty> Client::cancelRun(const api::ConfirmRequest &request)
{
    return ask(&api::Core::cancelRun, request);
}
api::Answer<api::RunList> Client::listRuns(const api::Empty &request)
{
    return ask(&api::Core::listRuns, request);
}
api::Answer<api::FetchedResult> Client::fetchResult(const api::FetchResultRequest &request)
{
    return ask(&api::Core::fetchResult, request);
}

api::Sandbox &Client::sandbox()
{
    return *m_sandbox;
}

api::Catalog &Client::catalog()
{
    return *m_catalog;
}

api::Governance &Client::governance()
{
    return *m_governance;
}

api::Market &Client::market()
{
    return *m_market;
}

api::Trials &Client::trials()
{
    return *m_trials;
}

api::Web &Client::web()
{
    return *m_web;
}

api::Content &Client::content()
{
    return *m_content;
}

api::Images &Client::images()
{
    return *m_images;
}

api::Computers &Client::computers()
{
    return *m_computers;
}

api::Wallet &Client::wallet()
{
    return *m_wallet;
}

api::Networks &Client::networks()
{
    return *m_networks;
}

api::Policy &Client::policy()
{
    return *m_policy;
}

api::Tasks &Client::tasks()
{
    return *m_tasks;
}

} // namespace fallow::rpc
