#pragma once

#include "sandbox/policy/frame.h"

#include <QProcess>

#include <nlohmann/json.hpp>
#include <sys/socket.h>
#include <unistd.h>

#include <string>

namespace fallow::test
{

/// A supervisor and a client that may say anything.
class Wire
{
public:
    explicit Wire(const QStringList &options = {})
    {
        int ends[2] = {};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            return;
        m_socket = ends[0];
        const timeval patience = {10, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
        process.setChildProcessModifier([other = ends[1]] { ::dup2(other, 3); });
        process.start(QStringLiteral(FALLOW_BIN_DIR "/fallow-sandbox"),
            QStringList{QStringLiteral("supervise")} + options);
        process.waitForStarted();
        ::close(ends[1]);
    }
    ~Wire()
    {
        hangUp();
        process.waitForFinished();
    }
    void hangUp()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }
    void sendRaw(const std::string &bytes) const
    {
        (void)!::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    }
    void send(const std::string &body) const { sendRaw(sandbox::frame(body)); }
    /// The next message, or null at the end of the stream.
    nlohmann::json receive()
    {
        char buffer[4096];
        while (true) {
            const auto next = m_reader.next();
            if (next && *next)
                return nlohmann::json::parse(**next, nullptr, false);
            const ssize_t count = ::recv(m_socket, buffer, sizeof(buffer), 0);
            if (count <= 0)
                return {};
            m_reader.feed({buffer, size_t(count)});
        }
    }
    std::string reason()
    {
        const nlohmann::json message = receive();
        return message.is_object() && message.contains("error")
            ? message["error"]["reason"].get<std::string>()
            : message.dump();
    }

    nlohmann::json ask(nlohmann::json request)
    {
        request["id"] = ++m_lastId;
        request["task"] = "t";
        send(request.dump());
        return answerTo(m_lastId);
    }
    /// Events that come before are dropped; null when there is no answer any more.
    nlohmann::json answerTo(unsigned id)
    {
        while (true) {
            nlohmann::json message = receive();
            if (!message.is_object() || message.value("id", 0U) == id)
                return message;
        }
    }
    nlohmann::json event(const std::string &name)
    {
        while (true) {
            nlohmann::json message = receive();
            if (!message.is_object() || message.value("event", std::string()) == name)
                return message;
        }
    }

    QProcess process;

private:
    int m_socket = -1;
    unsigned m_lastId = 0;
    sandbox::FrameReader m_reader;
};

} // namespace fallow::test
