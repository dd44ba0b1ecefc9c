#pragma once

#include "core/base/future.h"
#include "core/chain/rpc_endpoint.h"
#include "core/model/network_progress.h"
#include "core/service/network_check.h"

#include <QPromise>

#include <map>

namespace fallow::service
{

/// The networks there are: those that came with the program, and the person's own, which are
/// remembered in `networks.json` of the data folder. Borrows the client; one thread.
class Networks : public QObject
{
    Q_OBJECT

public:
    Networks(net::HttpClient &http, const QString &folder);

    static std::vector<Network> presets();
    static Network beginning(); ///< of somebody who has just begun: practice, no money is real
    /// Presets first. Reasons: `settings.unreadable`, `json.*` (a damaged file).
    base::Result<std::vector<Network>> list() const;
    /// By name, in any case. Reason: `network.unknown`.
    base::Result<Network> find(const QString &name) const;
    /// As it came with the program now, where it did; `network` itself otherwise.
    static Network refreshed(const Network &network);
    /// Asks every server for its chain and for the hub, which must all say the same; the flavour
    /// and the token are what the hub says. Reasons: those of checkForm and checkHub,
    /// `network.nodes_disagree`, `network.too_many`, `network.being_added`, `network.cancelled`,
    /// `settings.unwritable`, those of RpcEndpoint. Where no first block is given it is looked for; 0
    /// when no server tells.
    QFuture<base::Result<Network>> add(const Network &wish);
    /// Nothing more is asked or kept for it. Reason: `network.not_being_added`.
    base::Result<base::Done> cancel(const QString &name);
    /// One that was in use without being of the list, unasked; under a name of its own. Reasons:
    /// `network.too_many`, `settings.unwritable`.
    base::Result<base::Done> remember(const Network &network);
    /// `name`, or the next free one like it: "Practice (2)".
    static QString freeName(const QString &name, const std::vector<Network> &known);
    /// Reasons: `network.unknown`, `network.is_preset`, `settings.unwritable`.
    base::Result<base::Done> remove(const QString &name);

Q_SIGNALS:
    /// What one that is being added is asked now.
    void asking(const fallow::model::NetworkProgress &progress);

private:
    /// One that is being asked about.
    struct Adding {
        Network wish;
        std::vector<std::unique_ptr<chain::RpcEndpoint>> servers;
        std::optional<HubFacts> facts{}; ///< of the servers asked so far
        size_t asked = 0;
        size_t searched = 0; ///< for the first block
        QPromise<base::Result<Network>> promise;
    };
    base::Result<std::vector<Network>> own() const;
    base::Result<base::Done> write(const std::vector<Network> &networks) const;
    std::optional<quint64> beingAdded(const QString &name) const;
    void tell(const Adding &adding, model::NetworkProgress progress);
    void askNext(quint64 id);
    void takeFacts(quint64 id, const base::Result<HubFacts> &facts);
    void searchNext(quint64 id);
    base::Result<base::Done> append(std::vector<Network> own, const Network &network) const;
    void finish(quint64 id, const base::Result<Network> &result);
    base::Result<Network> keep(const Adding &adding) const;

    net::HttpClient &m_http;
    QString m_file;
    std::map<quint64, Adding> m_adding;
    quint64 m_lastId = 0;
};

/// Chain, hub and servers are the same.
bool isSameNetwork(const Network &one, const Network &other);

/// What the node at `server` and the hub there say; of another chain than `chainId` only its
/// number. Reasons: those of RpcEndpoint, `network.not_poco` (the hub does not answer as one).
QFuture<base::Result<HubFacts>> askHub(
    QObject *context, chain::RpcEndpoint &server, const base::Address &hub, quint64 chainId);

} // namespace fallow::service
