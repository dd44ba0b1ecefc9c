#pragma once

#include "core/api/networks.h"

#include <functional>

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
    const std::vector<api::Network> &networksNow() const { return m_networks; }

    api::Answer<api::NetworkList> list(const api::Empty &request) override;
    api::Answer<api::NetworkList> add(const api::AddNetworkRequest &request) override;
    api::Answer<api::NetworkList> remove(const api::NetworkRequest &request) override;
    api::Answer<api::NetworkList> use(const api::NetworkRequest &request) override;

private:
    std::vector<api::Network>::iterator find(const QString &name);
    api::Answer<api::NetworkList> answer(const base::Result<base::Done> &done = base::Done{});

    std::vector<api::Network> m_networks;
    std::function<void(const api::Network &)> m_used;
    std::optional<base::Error> m_nextError;
};

} // namespace fallow::test
