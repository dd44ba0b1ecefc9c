#pragma once

#include "core/rpc/client.h"
#include "ui/session/core_link.h"

namespace fallow::app {

/// The background core behind its socket.
class SocketLink final : public ui::CoreLink
{
    Q_OBJECT

public:
    explicit SocketLink(const QString &path);

    void open() override { m_client.open(); }
    api::Core &core() override { return m_client; }

private:
    rpc::Client m_client;
};

} // namespace fallow::app
