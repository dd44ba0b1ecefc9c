#pragma once

#include <QTcpSocket>
#include <QTest>

#include <optional>

namespace fallow::test {

/// Bytes to and from a server on loopback, for tests; spins the event loop while it waits.
class HttpTalk
{
public:
    struct Answer {
        int status = 0;
        QByteArray head;
        QByteArray body;
        QByteArray header(const QByteArray &name) const
        {
            for (const QByteArray &line : head.split('\n')) {
                const qsizetype colon = line.indexOf(':');
                if (colon > 0 && line.first(colon).toLower() == name.toLower())
                    return line.sliced(colon + 1).trimmed();
            }
            return {};
        }
    };

    explicit HttpTalk(quint16 port) { m_socket.connectToHost(QStringLiteral("127.0.0.1"), port); }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    /// One request with its Content-Length.
    static QByteArray request(const QByteArray &line, const QByteArray &headers, const QByteArray &body)
    {
        return line + " HTTP/1.1\r\nHost: pool.test\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    /// The next whole answer; nothing when the server closed or said nothing for 10 s.
    std::optional<Answer> answer(bool headOnly = false)
    {
        std::optional<Answer> found;
        (void)QTest::qWaitFor([&] { return (found = take(headOnly)) || isClosed(); }, 10'000);
        return found;
    }
    /// Everything received so far of a stream, once it contains `part`; empty when it never does.
    QByteArray until(const QByteArray &part, int timeoutMs = 10'000)
    {
        (void)QTest::qWaitFor([&] { read(); return m_in.contains(part) || isClosed(); }, timeoutMs);
        return m_in.contains(part) ? m_in : QByteArray();
    }
    void forget() { m_in.clear(); }
    bool waitForClose(int timeoutMs = 10'000)
    {
        return QTest::qWaitFor([&] { read(); return isClosed(); }, timeoutMs);
    }
    void close() { m_socket.abort(); }

private:
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    void read() { m_in += m_socket.readAll(); }
    std::optional<Answer> take(bool headOnly)
    {
        read();
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        if (end < 0)
            return std::nullopt;
        Answer answer;
        answer.head = m_in.first(end);
        answer.status = answer.head.mid(9, 3).toInt();
        const qsizetype size = headOnly ? 0 : answer.header("Content-Length").toLongLong();
        if (m_in.size() < end + 4 + size)
            return std::nullopt;
        answer.body = m_in.mid(end + 4, size);
        m_in = m_in.sliced(end + 4 + size);
        return answer;
    }

    QTcpSocket m_socket;
    QByteArray m_in;
};

} // namespace fallow::test
