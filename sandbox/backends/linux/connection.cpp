#include "sandbox/backends/linux/connection.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace fallow::sandbox
{

Connection::Connection(Loop &loop, int socket, std::function<void(const std::string &)> received,
    std::function<void()> closed)
    : m_loop(loop), m_socket(socket), m_received(std::move(received)), m_closed(std::move(closed))
{
    ::fcntl(m_socket, F_SETFD, FD_CLOEXEC);
    // The core always reads; one that has hung for this long does not need its runs.
    const timeval patience = {10, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
    m_loop.watch(m_socket, [this] { read(); });
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_loop.forget(m_socket);
    m_closed();
}

void Connection::read()
{
    std::array<char, 65536> buffer;
    const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0)
        return close();
    m_reader.feed({buffer.data(), static_cast<size_t>(count)});
    while (m_open) {
        const auto next = m_reader.next();
        if (!next) {
            send(nlohmann::json{{"id", nullptr}, {"ok", false},
                {"error", {{"reason", next.failure().reason}, {"detail", next.failure().detail}}}}
                     .dump());
            return close();
        }
        if (!*next)
            return;
        m_received(**next);
    }
}

void Connection::send(const std::string &body)
{
    const std::string bytes = frame(body);
    size_t sent = 0;
    while (m_open && sent < bytes.size()) {
        const ssize_t count =
            ::send(m_socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return close();
        sent += static_cast<size_t>(count);
    }
}

} // namespace fallow::sandbox
