#pragma once

#include "sandbox/backends/linux/loop.h"
#include "sandbox/policy/frame.h"

#include <functional>
#include <string>

namespace fallow::sandbox
{

/// The client's socket: frames in both directions. A frame that is too long, or a client that does
/// not read, closes it.
class Connection
{
public:
    Connection(Loop &loop, int socket, std::function<void(const std::string &)> received,
        std::function<void()> closed);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    void send(const std::string &body);

private:
    void read();
    void close();

    Loop &m_loop;
    const int m_socket;
    std::function<void(const std::string &)> m_received;
    std::function<void()> m_closed;
    FrameReader m_reader;
    bool m_open = true;
};

} // namespace fallow::sandbox
