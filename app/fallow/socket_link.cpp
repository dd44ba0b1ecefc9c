#include "app/fallow/socket_link.h"

namespace fallow::app {

SocketLink::SocketLink(const QString &path) : m_client(path)
{
    connect(&m_client, &rpc::Client::opened, this, &CoreLink::opened);
    connect(&m_client, &rpc::Client::closed, this, &CoreLink::closed);
}

} // namespace fallow::app
