#pragma once

#include "core/api/networks.h"

#include <QPromise>

#include <functional>
#include <map>

namespace fallow::test
{

/// Networks in memory, for tests and `fallow --offline`. Keeps the promises of api::Networks that
/// need no server: names are taken once, presets stay, the one in use stays.
class FakeNetworks final : public api::Networks
{
public:
    FakeNetworks();

    /// Told when another one is in use.
    void setListener(std::function<void(const api::Network &)> used) { m_used = std::move(used); }
    /// The next call of any method fails with this.
    void failNext(const base::Error &error) { m_nextError = error; }
    /// The next one that is added is asked this until it is cancelled.
    void hangNextAdd(const model::NetworkProgress &progress) { m_hanging = progress; }
    void setAskingListener(std::function<void(const model::NetworkProgress &)> told) { m_told = std::move(told); }
    /// What the practice network names for those who begin.
    void setPools(std::vector<api::NetworkPool> pools) { m_networks.back().pools = std::move(pools); }
    const std::vector<api::Network> &networksNow() const { return m_networks; }

    api::Answer<api::NetworkList> list(const api::Empty &request) override;
    api::Answer<api::NetworkList> add(const api::AddNetworkRequest &request) override;
    api::Answer<api::NetworkList> cancel(const api::NetworkRequest &request) override;
    api::Answer<api::NetworkList> remove(const api::NetworkRequest &request) override;
    api::Answer<api::NetworkList> use(const api::NetworkRequest &request) override;

private:
    std::vector<api::Network>::iterator find(const QString &name);
    api::Answer<api::NetworkList> answer(const base::Result<base::Done> &done = base::Done{});

    std::vector<api::Network> m_networks;
    std::function<void(const api::Network &)> m_used;
    std::function<void(const model::NetworkProgress &)> m_told;
    std::optional<base::Error> m_nextError;
    std::optional<model::NetworkProgress> m_hanging;
    /// Of what is being added.
    std::map<QString, QPromise<base::Result<api::NetworkList>>> m_adding;
};

} // namespace fallow::test
