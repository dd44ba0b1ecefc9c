#include "app/terminal/secret_input.h"

#include <QTextStream>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace fallow::app {

using base::Code;
using base::Result;
using base::SecretBytes;
using base::operator""_reason;

namespace {

/// Takes the terminal's echo away while it lives.
class QuietTerminal
{
public:
    explicit QuietTerminal(int fd) : m_fd(fd), m_isTerminal(tcgetattr(fd, &m_before) == 0)
    {
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal)
            tcsetattr(fd, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal()
    {
        if (m_isTerminal)
            tcsetattr(m_fd, TCSAFLUSH, &m_before);
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

private:
    int m_fd;
    termios m_before{};
    bool m_isTerminal;
};

/// One line, byte by byte, so that nothing after it is taken from the descriptor.
Result<SecretBytes> readLine(int fd)
{
    constexpr size_t longest = 4096;
    SecretBytes line(longest);
    size_t size = 0;
    while (size < longest && read(fd, line.data() + size, 1) == 1 && line.data()[size] != '\n')
        ++size;
    if (size > 0 && line.data()[size - 1] == '\r')
        --size;
    if (size == 0 || size == longest)
        return base::fail(Code::InvalidArgument, "app.no_secret"_reason, QStringLiteral("descriptor %1").arg(fd));
    line.truncate(size);
    return line;
}

} // namespace

Result<SecretBytes> readSecret(std::optional<int> fd, const QString &prompt)
{
    if (fd)
        return readLine(*fd);
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return base::fail(Code::InvalidArgument, "app.no_secret"_reason, QStringLiteral("no terminal and no descriptor"));
    const QByteArray text = prompt.toUtf8() + ": ";
    (void)!write(terminal, text.constData(), static_cast<size_t>(text.size()));
    auto secret = [terminal] {
        const QuietTerminal quiet(terminal);
        return readLine(terminal);
    }();
    (void)!write(terminal, "\n", 1);
    close(terminal);
    return secret;
}

Result<SecretBytes> readNewSecret(std::optional<int> fd, const QString &prompt)
{
    auto secret = readSecret(fd, prompt);
    if (fd || !secret)
        return secret;
    const auto again = readSecret({}, QStringLiteral("The same again"));
    if (!again)
        return again.error();
    if (!again->equals(*secret))
        return base::fail(Code::InvalidArgument, "app.secrets_differ"_reason);
    return secret;
}

bool confirm(const QString &question)
{
    std::fputs((question + u" [y/N] ").toUtf8().constData(), stderr);
    const QString line = QTextStream(stdin).readLine().trimmed().toLower();
    return line == u"y" || line == u"yes";
}

} // namespace fallow::app
