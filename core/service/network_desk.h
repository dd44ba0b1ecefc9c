#pragma once

#include "core/api/networks.h"
#include "core/service/networks.h"

namespace fallow::service
{

/// The part of the contract about networks: the list, and what the core does for another one.
class NetworkDesk final : public QObject, public api::Networks
{
    Q_OBJECT

public:
    struct Ports {
        std::function<const Network &()> current;
        std::function<std::optional<base::Address>()> token; ///< of the current one, once it was read
        std::function<base::Result<base::Done>()> mayLeave;
        std::function<base::Result<base::Done>(const Network &)> use;
    };
    /// Borrows the client; `folder` of all data.
    NetworkDesk(net::HttpClient &http, const QString &folder, Ports ports);

    api::Answer<api::NetworkList> list(const api::Empty &request) override;
    api::Answer<api::NetworkList> add(const api::AddNetworkRequest &request) override;
    api::Answer<api::NetworkList> cancel(const api::NetworkRequest &request) override;
    api::Answer<api::NetworkList> remove(const api::NetworkRequest &request) override;
    api::Answer<api::NetworkList> use(const api::NetworkRequest &request) override;

Q_SIGNALS:
    void asking(const fallow::model::NetworkProgress &progress);

private:
    /// With the current one, which may be of no list: it came in a file.
    base::Result<std::vector<Network>> all() const;
    base::Result<Network> find(const QString &name) const;
    bool isCurrent(const Network &network) const;
    base::Result<base::Done> leaveFor(const Network &network);
    base::Result<api::NetworkList> listed() const;
    api::Network described(const Network &network) const;

    service::Networks m_networks;
    Ports m_ports;
};

} // namespace fallow::service
