#include "app/fallow-pool/owner.h"

#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace fallow::app {

using base::Code;
using base::Done;
using base::Result;
using base::SecretBytes;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPassword = 1024;

/// Takes the terminal's echo away while it lives.
class QuietTerminal
{
public:
    explicit QuietTerminal(int fd) : m_fd(fd), m_valid(tcgetattr(fd, &m_before) == 0)
    {
        if (!m_valid)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(fd, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal()
    {
        if (m_valid)
            tcsetattr(m_fd, TCSAFLUSH, &m_before);
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

private:
    int m_fd;
    termios m_before{};
    bool m_valid;
};

Result<SecretBytes> readLine(int fd)
{
    QByteArray line;
    char byte = 0;
    while (line.size() <= maxPassword && ::read(fd, &byte, 1) == 1 && byte != '\n')
        line += byte;
    if (line.endsWith('\r'))
        line.chop(1);
    SecretBytes secret(line);
    const bool usable = !line.isEmpty() && line.size() <= maxPassword;
    base::wipe(line);
    if (!usable)
        return base::fail(Code::InvalidArgument, "pool.no_password"_reason);
    return secret;
}

} // namespace

Result<SecretBytes> readPassword(int fd, const QString &prompt)
{
    if (fd >= 0)
        return readLine(fd);
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return base::fail(Code::InvalidArgument, "pool.no_password"_reason, u"no terminal; use --password-fd"_s);
    const QByteArray text = prompt.toUtf8() + ": ";
    (void)!::write(terminal, text.constData(), static_cast<size_t>(text.size()));
    auto secret = [&] {
        const QuietTerminal quiet(terminal);
        return readLine(terminal);
    }();
    (void)!::write(terminal, "\n", 1);
    ::close(terminal);
    return secret;
}

Result<evm::PrivateKey> unlockOwner(const QString &keystore, const SecretBytes &password)
{
    QFile file(keystore);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(Code::NotFound, "pool.no_keystore"_reason, keystore);
    return wallet::readKeystore(file.readAll(), password);
}

Result<Done> storeOwner(const QString &keystore, const evm::PrivateKey &key, const SecretBytes &password)
{
    const auto json = wallet::writeKeystore(key, password);
    if (!json)
        return json.error();
    QFile file(keystore);
    if (file.exists())
        return base::fail(Code::Conflict, "pool.keystore_exists"_reason, keystore);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(*json) == json->size() && file.flush() && ::fsync(file.handle()) == 0;
    if (!written)
        return base::fail(Code::Unavailable, "pool.cannot_store"_reason, keystore);
    return Done{};
}

} // namespace fallow::app
