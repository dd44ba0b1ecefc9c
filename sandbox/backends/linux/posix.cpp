#include "sandbox/backends/linux/posix.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fts.h>
#include <time.h>

namespace fallow::sandbox
{

Failure systemFailure(const char *reason, const std::string &what)
{
    return {reason, what + ": " + std::strerror(errno)};
}

std::string readAll(int descriptor, size_t maximum)
{
    std::string text;
    std::array<char, 16384> buffer;
    while (text.size() < maximum) {
        const ssize_t count =
            ::pread(descriptor, buffer.data(), buffer.size(), static_cast<off_t>(text.size()));
        if (count <= 0)
            break;
        text.append(buffer.data(), static_cast<size_t>(count));
    }
    return text;
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<size_t>(count));
    }
    return true;
}

bool writeFile(const char *path, std::string_view bytes)
{
    const FileHandle file(::open(path, O_WRONLY | O_CLOEXEC));
    return file.isOpen() && writeAll(file.get(), bytes);
}

FileHandle memoryFile(const char *name, std::string_view bytes)
{
    FileHandle file(::memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!file.isOpen() || !writeAll(file.get(), bytes))
        return {};
    ::lseek(file.get(), 0, SEEK_SET);
    ::fcntl(file.get(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL);
    return file;
}

uint64_t monotonicUs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<uint64_t>(now.tv_sec) * 1'000'000
        + static_cast<uint64_t>(now.tv_nsec) / 1000;
}

uint64_t monotonicMs()
{
    return monotonicUs() / 1000;
}

bool giveTree(const std::string &path, uint32_t uid, bool always)
{
    struct stat top = {};
    if (::lstat(path.c_str(), &top) != 0)
        return false;
    if (!always && top.st_uid == uid)
        return true;
    std::string root = path;
    std::array<char *, 2> paths = {root.data(), nullptr};
    FTS *tree = ::fts_open(paths.data(), FTS_PHYSICAL | FTS_NOCHDIR | FTS_XDEV, nullptr);
    if (!tree)
        return false;
    bool ok = true;
    while (const FTSENT *entry = ::fts_read(tree)) {
        // In post-order the top changes last: a half-given tree is given again.
        if (entry->fts_info == FTS_D)
            continue;
        if (entry->fts_statp->st_uid != uid || entry->fts_statp->st_gid != uid)
            ok = ::lchown(entry->fts_accpath, uid, uid) == 0 && ok;
    }
    ::fts_close(tree);
    return ok;
}

bool sendMessage(int socket, std::string_view text, const std::vector<int> &descriptors)
{
    iovec part = {const_cast<char *>(text.data()), text.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int) * 4)> control = {};
    msghdr header = {};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    if (!descriptors.empty() && descriptors.size() <= 4) {
        const size_t bytes = sizeof(int) * descriptors.size();
        header.msg_control = control.data();
        header.msg_controllen = CMSG_SPACE(bytes);
        cmsghdr *first = CMSG_FIRSTHDR(&header);
        first->cmsg_level = SOL_SOCKET;
        first->cmsg_type = SCM_RIGHTS;
        first->cmsg_len = CMSG_LEN(bytes);
        std::memcpy(CMSG_DATA(first), descriptors.data(), bytes);
    }
    return ::sendmsg(socket, &header, MSG_NOSIGNAL) == static_cast<ssize_t>(text.size());
}

namespace
{

void takeControl(msghdr &header, Message &message)
{
    for (cmsghdr *part = CMSG_FIRSTHDR(&header); part; part = CMSG_NXTHDR(&header, part)) {
        if (part->cmsg_level != SOL_SOCKET)
            continue;
        if (part->cmsg_type == SCM_RIGHTS) {
            for (size_t at = 0; CMSG_LEN(at + sizeof(int)) <= part->cmsg_len; at += sizeof(int)) {
                int descriptor = -1;
                std::memcpy(&descriptor, CMSG_DATA(part) + at, sizeof(int));
                message.handles.emplace_back(descriptor);
            }
        } else if (part->cmsg_type == SCM_CREDENTIALS) {
            ucred credentials = {};
            std::memcpy(&credentials, CMSG_DATA(part), sizeof(credentials));
            message.pid = credentials.pid;
        }
    }
}

} // namespace

Receipt receiveMessage(int socket, Message &message)
{
    message = {};
    std::string buffer(maxMessageBytes, '\0');
    iovec part = {buffer.data(), buffer.size()};
    alignas(cmsghdr) std::array<char, 256> control = {};
    msghdr header = {};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control.data();
    header.msg_controllen = control.size();
    const ssize_t count = ::recvmsg(socket, &header, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
    if (count < 0)
        return errno == EAGAIN || errno == EINTR ? Receipt::Nothing : Receipt::Closed;
    takeControl(header, message);
    if (count == 0)
        return Receipt::Closed;
    buffer.resize(static_cast<size_t>(count));
    message.text = std::move(buffer);
    return Receipt::Got;
}

} // namespace fallow::sandbox
