#pragma once

#include "core/base/future.h"
#include "core/chain/node_client.h"
#include "core/poco/hub_calls.h"
#include "core/poco/hub_views.h"

namespace fallow::service {

/// The hub's views as typed questions to the chain. Reasons: `chain.*`, `evm.*`.
class ChainReader
{
public:
    template<typename T>
    using Reply = QFuture<base::Result<T>>;
    template<typename T>
    using Read = base::Result<T> (*)(const QByteArray &);

    ChainReader(chain::NodeClient &client, base::Address hub) : m_client(client), m_hub(hub) {}

    template<typename T>
    Reply<T> ask(const base::Address &contract, const QByteArray &data, Read<T> read)
    {
        return m_client.call(contract, data).then(&m_client, [read](const base::Result<QByteArray> &answer) {
            return answer ? read(*answer) : base::Result<T>(answer.error());
        });
    }
    template<typename T>
    Reply<T> ask(const QByteArray &data, Read<T> read)
    {
        return ask(m_hub, data, read);
    }

    chain::NodeClient &client() { return m_client; }
    const base::Address &hub() const { return m_hub; }

private:
    chain::NodeClient &m_client;
    base::Address m_hub;
};

} // namespace fallow::service
